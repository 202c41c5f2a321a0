"""Words in letters that nobody types: "fıred", "f.i.r.e.d", "fi*red". Knows no rule.

Lists hold words as they are typed; a reader sees the same word in other letters.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from unicodedata import combining, name, normalize

from goalcoach.domain import late
from goalcoach.rules.facts import Facts
from goalcoach.rules.implied import any_of
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span, of_theme
from goalcoach.rules.reading import Reading
from goalcoach.rules.surface import IN_WORDS
from goalcoach.rules.themes import OF_PEOPLE

_MARKS = "\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f"
"""Marks that stand on the letter in front of them."""
_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_FRAMED = "\u2460-\u24ff\U0001f110-\U0001f18f"
"""Letters in circles and squares, which count as pictures."""
_WORD = late.pattern(rf"[\w{_MARKS}{_UNSEEN}{_FRAMED}]+")
_BROKEN = late.pattern(rf"[^\W_]+(?:[{IN_WORDS}]{{1,3}}[^\W_]+)+")
_PIECE = late.pattern(r"[^\W_]+")
_ONE_BY_ONE = late.pattern(r"(?<![^\W_])[^\W\d_](?:[^\w\n]{1,3}[^\W\d_]|_[^\W\d_]){3,40}(?![^\W_])")
_DIGIT = late.pattern(r"(?<=[a-z])[013457](?=[a-z])")
_HYPHENS = frozenset("-‐‑")
_MOST_PIECES = 6
_SHORT = 3
"""Letters of each piece of a short word, at most."""
_LEAST = 4
"""Letters of a word put together from pieces, at least: "i. d. R." is none."""
_ACRONYMS = frozenset({"smart", "grow", "star"})
"""Ways to set a goal or to ask about one that are spelt out."""

_PAIRS = (
    "аa вb сc ԁd еe һh нh іi јj кk ӏl мm оo пn рp ԛq ѕs тt уy ѵv ԝw хx ғf АA ВB СC ЕE НH ІI ЈJ КK МM "
    "ОO РP ЅS ТT УY ХX ԜW ҒF αa βb εe ιi κk νv οo ρp τt υu χx γy ωw ϲc ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO "
    "ΡP ΤT ΥY ΧX ıi ɑa ɡg ɩi ƒf łl ŁL øo ØO đd ĐD ðd ħh ŧt ƚl ɨi ʉu ƀb ſs ɪi ʀr ᴇe ᴅd ᴀa ʙb ᴄc ɢg ʜh "
    "ᴊj ᴋk ʟl ᴍm ɴn ᴏo ᴘp ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ꜰf ꜱs"
)
_LATIN = str.maketrans({each[0]: each[1] for each in _PAIRS.split()})
"""Letters by the Latin ones they look like."""
_MEANT = (str.maketrans("013457", "oieast"), str.maketrans("013457", "oleast"))
"""Digits by the letters they look like."""
_OTHERS = ("CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE", "COPTIC", "LISU")
"""Alphabets with letters that look like Latin ones."""
_UNIT = late.pattern(r"[μΔΣσ][A-Za-z]{1,3}|[kKMGm]?Ω")
_SIGNS = late.pattern("[ªº™℠№℃℉\u2160-\u2188\u3300-\u33ff]")
"""Letters made into signs, as people use them."""
PHONETIC = late.pattern("[\u0250-\u02af\u1d00-\u1dbf\u2c60-\u2c7f\ua720-\ua7ff]")
RARE = late.pattern(f"[\u0100-\u0151\u0154-\u024f\u1e00-\u1eff{_MARKS}]")
"""Letters of other languages: they begin names, and stand in no other word of a language read here."""


def oddly_written(reading: Reading, facts: Facts) -> Iterator[Span]:
    """Places of such words. What the person, or what a text rests on, wrote so may be repeated."""
    found = sorted({*_places(reading)})
    known = _known(facts).casefold() if found else ""
    end = 0
    for at in found:
        if at[0] >= end and reading.everything[slice(*at)].casefold() not in known:
            yield at
            end = at[1]


def _places(reading: Reading) -> Iterator[Span]:
    text, reader = reading.everything, reading.pack
    # Of words in plain letters only those with digits in them can be odd.
    for match in _WORD.finditer(text) if not text.isascii() or _DIGIT.search(text) else ():
        if _odd(match.group(), reading):
            yield match.span()
    for match in _BROKEN.finditer(text):
        if _put_together(match.group(), reader):
            yield match.span()
    for match in _ONE_BY_ONE.finditer(text):
        word = "".join(_PIECE.findall(match.group()))
        if word.lower() not in _ACRONYMS and _listed(word, reader):
            yield match.span()


def _odd(word: str, reading: Reading) -> bool:
    """Whether a word is written with other letters, or digits for some, than it is typed with."""
    if not word.isascii():
        return _disguised(word) or _of_another(word, reading)
    digits = _DIGIT.search(word)
    return bool(digits) and any(_listed(word.translate(each), reading.pack) for each in _MEANT)


def _disguised(word: str) -> bool:
    """Whether a word holds letters of two alphabets, or such as are drawn: bold, in circles, unseen."""
    latin = [each for each in word if "a" <= each.lower() <= "z" or _alphabet(each) == "LATIN"]
    if latin and re.search(f"[{_UNSEEN}]", word):
        return True
    drawn = [each for each in word if not _SIGNS.match(each) and _drawn(each)]
    if drawn and len(drawn) + len(latin) > 1:
        return True
    mixed = latin and any(_alphabet(each) in _OTHERS for each in word)
    return bool(mixed) and not _UNIT.fullmatch(word)


def _drawn(sign: str) -> bool:
    plain = normalize("NFKC", sign)
    return plain != sign and plain.isascii() and plain.isalpha()


def _alphabet(sign: str) -> str:
    return "" if sign.isascii() else name(sign, "").partition(" ")[0]


def _of_another(word: str, reading: Reading) -> bool:
    """Whether it has letters that no word of its language has, or they hide one that is listed."""
    plain = _stripped(word)
    strange = PHONETIC.search(word) or (RARE.search(word) and not word[0].isupper())
    if strange and not reading.wordless:  # in a language without lists any letter may be its own
        return plain.isascii()
    usual = "" if reading.claimed == "en" else _USUAL
    marked = any(not each.isascii() and each not in usual for each in word) and word.lower() not in _ITS_OWN
    return marked and plain.isascii() and _listed(plain, reading.pack)


_USUAL = "äöüÄÖÜß"
_ITS_OWN = frozenset({"naïve", "naïvely"})
"""Words that are typed with a mark as often as without; lists hold them both ways."""


def _stripped(word: str) -> str:
    """A word in plain letters: no marks, Latin letters for those that look like them."""
    if word.isascii():
        return word
    apart = normalize("NFKD", word).translate(_LATIN)
    return "".join(each for each in apart if not combining(each) and not re.match(f"[{_UNSEEN}]", each))


def _put_together(words: str, reader: Language) -> bool:
    """Whether pieces make up a word that is listed; with hyphens between them, one that stands alone."""
    text = _ending(any_of(reader, "shortened_ending"), any_of(reader, "apart_ending")).sub("", words)
    pieces = [each.span() for each in _PIECE.finditer(text)]
    for k in range(len(pieces) - 1):
        for _, end in pieces[k + 1 : k + _MOST_PIECES]:
            part = text[pieces[k][0] : end]
            word = "".join(_PIECE.findall(part))
            alone = _HYPHENS.issuperset(_PIECE.sub("", part)) and not _cut(part, reader)
            if len(word) >= _LEAST and word.lower() not in _ACRONYMS and _listed(word, reader, alone=alone):
                return True
    return False


@cache
def _ending(shortened: str, apart: str) -> re.Pattern[str]:
    """What is often set apart at the end of a word: "you're", "Kolleg*innen", "shift(s)"."""
    return re.compile(rf"(?i)(?:['’](?:{shortened})|[*:_/·][-‐]?(?:{apart})|\((?:{apart}))\Z")


def _cut(word: str, reader: Language) -> bool:
    """Whether a hyphen cuts a short word where nobody would: "fi-red"."""
    pieces = [each.lower() for each in _PIECE.findall(word)]
    return reader.terms("joined_particle").keys().isdisjoint(pieces) and all(
        1 < len(each) <= _SHORT for each in pieces
    )


def _listed(word: str, reader: Language, *, alone: bool = False) -> bool:
    """Whether a word of any form is one that is not said of people; `alone`, and needs no other beside it."""
    words, single = _lists(reader)
    low = _stripped(word).lower()
    if alone or low in words:
        return low in single or not alone
    read = reader.words(word.lower())
    return len(read) == 1 and _stripped(read[0].lemma) in words


@lru_cache(maxsize=4)
def _lists(reader: Language) -> tuple[frozenset[str], frozenset[str]]:
    """The words of all phrases that are not said of people, in plain letters, and those that stand alone."""
    phrases = [each for theme in sorted(OF_PEOPLE) for each in of_theme(theme, reader)]
    words = {each for phrase in phrases for each in _PIECE.findall(phrase) if len(each) >= _LEAST}
    single = {each for each in phrases if each.isalpha() and len(each) >= _LEAST}
    return frozenset(map(_stripped, words)), frozenset(map(_stripped, single))


def _known(facts: Facts) -> str:
    """All that was told: by the person, in evidence, and names."""
    texts = [*(facts.said or ()), *facts.names]
    if facts.evidence:
        texts += [item.text for item in facts.evidence.items]
    if facts.review:
        texts += [facts.review.name, *facts.review.aspirations, *[goal.text for goal in facts.review.goals]]
    return normalize("NFC", "\n".join(texts))
