"""Cutting German text into words and sentences. Offsets always are those of the text as it was given."""

from __future__ import annotations

import re
from functools import lru_cache

from goalcoach.rules.language.de.ordinals import counts_off
from goalcoach.rules.language.de.spelled import may_be, typed
from goalcoach.rules.language.de.verbs import PREFIXES, VERBS, forms
from goalcoach.rules.language.en.tokens import plain
from goalcoach.rules.language.read import Sentence, Word
from goalcoach.rules.surface import has_words

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*")
_ENDING = re.compile(r"(?<=\w{4})(?:ern|en|er|es|em|e|n|s)$")
_PLURAL = re.compile(r"(?<=\w{3})(?:innen|ern|en|er|e|n|s)$")
_UMLAUTS = str.maketrans("äöü", "aou")
_PARTICIPLE = re.compile(rf"(?P<prefix>{'|'.join(PREFIXES)}|)ge(?P<root>\w{{3,}}?)(?:e?t|en)")
_VERB_ENDING = re.compile(r"(?<=\w{4})(?:e?te?n?|e?st|en)$")
_DOING = re.compile(r"(?<=\w{4})end(?:er|en|es|em|e)?$")
_LAST_VOWEL = re.compile(r"e(?=[lnr]$)")
_BREAK = re.compile(r"[.!?;]+|\n+")
_BULLET = re.compile(r"[\s>]{0,40}(?:[-+*•·‣#]{1,6}\s|\d{1,3}[)]\s|\[[ xX]\]){0,3}\s{0,8}")
_MONTHS = frozenset("jan feb mrz apr jun jul aug sep sept okt nov dez".split())
"""Short names of months, behind which a sentence may end all the same."""
_SHORT = frozenset(
    "bzw ca z b d h u a usw vgl nr dr mio mrd tsd st etc inkl ggf evtl max min mind str".split()
)


@lru_cache(maxsize=4)
def words(text: str) -> tuple[Word, ...]:
    """All words and numbers; a verb whose first part stands at the end of the sentence has both in its lemma.

    What is typed without umlauts is the word that is meant, at the place where it stands.
    """
    spelled = may_be(text)
    found = tuple(_word(text, m, spelled) for m in _WORD.finditer(plain(text)))
    _join(found, text)
    return found


def _word(text: str, at: re.Match[str], spelled: bool) -> Word:
    written, plainly = text[at.start() : at.end()], at.group()
    if spelled:
        written, plainly = typed(written), typed(plainly)
    return Word(written, _lemma(plainly), at.start(), at.end())


def _lemma(word: str) -> str:
    low = word.lower()
    return forms().get(low, low) if word[0].islower() or low in VERBS else low


def _join(found: tuple[Word, ...], text: str) -> None:
    """ "Wir führen … ein": the verb is "einführen"."""
    finite: Word | None = None
    for k, word in enumerate(found):
        behind = text[word.end : found[k + 1].start] if k + 1 < len(found) else "."
        if finite and word.text in PREFIXES and behind.strip(" ") and word.text + finite.lemma in VERBS:
            finite.lemma = word.text + finite.lemma
        if word.text.islower() and word.lemma in VERBS and word.text != "zu":
            finite = finite or word
        if behind.strip(" "):
            finite = None


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences, list items and lines, without their bullets."""
    found: list[Sentence] = []
    begin = 0
    for match in _BREAK.finditer(text):
        end, mark = match.end(), match.group()
        follows = text[end : end + 1]
        if mark[0] != "\n" and follows and follows not in "\"')]“" and not follows.isspace():
            continue
        if mark == "." and end < len(text.rstrip()) and _goes_on(text, begin, match.start()):
            continue
        _add(found, text, begin, end)
        begin = end
    _add(found, text, begin, len(text))
    return tuple(found)


def stem(word: str) -> str:
    """A lower-case word without its ending: "angebot" of "angebote", "haus" of "häuser" and "häusern"."""
    return _ENDING.sub("", word).translate(_UMLAUTS)


def thing(noun: str) -> str:
    """One form for all of a lower-case noun, which need be no word: "fall" of "fälle", "akt" of "akten"."""
    return _PLURAL.sub("", noun).translate(_UMLAUTS)


def root(word: str) -> str:
    """What a lower-case verb shares with the noun it is made of: "regn" of "geregnet", "regnen" and "regen"."""
    word = _DOING.sub("en", word)
    if match := _PARTICIPLE.fullmatch(word):
        word = match["prefix"] + match["root"]
    return _LAST_VOWEL.sub("", _VERB_ENDING.sub("", word))


def _goes_on(text: str, begin: int, dot: int) -> bool:
    """Whether a dot belongs to an ordinal ("30. Juni") or a short form ("z. B.")."""
    word = text[max(begin, dot - 8) : dot].rpartition(" ")[2].lstrip("(").lower().rpartition(".")[2]
    if word in _MONTHS:
        follows = text[dot + 1 : dot + 3].strip()[:1]
        return follows.islower() or follows.isdigit()
    return counts_off(text, dot - len(word), dot) if word.isdecimal() else word in _SHORT


def _add(found: list[Sentence], text: str, begin: int, end: int) -> None:
    bullet = _BULLET.match(text, begin, end)
    start = bullet.end() if bullet else begin
    piece = text[start:end].rstrip()
    if has_words(piece):
        found.append(Sentence(text=piece, start=start, end=start + len(piece), question=piece.endswith("?")))
