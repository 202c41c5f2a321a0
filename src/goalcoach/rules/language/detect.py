"""Telling which language a text is in, from script and everyday words. In doubt it is English."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache

from goalcoach.domain import late
from goalcoach.rules.language import everyday
from goalcoach.rules.language.de import lexicon_everyday as german
from goalcoach.rules.language.en import lexicon_everyday as english
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.packs import PACKS, pack
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.language.read import Language
from goalcoach.rules.thresholds import TEXT_LIMIT

_WORD = late.pattern(r"[^\W\d_]+")
_QUOTED = late.pattern(r"[\"“„»«][^\"“”„»«\n]{1,400}[\"”“«»]")
_DEFAULT = "en"
_LAST_LATIN = "\u024f"
_LEAST = 2
"""Everyday words a text must hold before it counts as anything but English."""


@cache
def common() -> Mapping[str, frozenset[str]]:
    """Everyday words by language: those of the packs, and of some languages without one."""
    return {**everyday.EVERYDAY, **{code: frozenset(words) for code, words in _OF_PACKS.items()}}


_OF_PACKS = {ENGLISH.code: english.EVERYDAY, "de": german.EVERYDAY}
"""Their words are asked for without the packs: telling a language loads none."""


def hits(words: Iterable[str]) -> Mapping[str, int]:
    """How many of the words, in lower case, are everyday words of each language."""
    counts, languages = dict.fromkeys(common(), 0), _languages()
    for word in words:
        for code in languages.get(word, ()):
            counts[code] += 1
    return counts


@cache
def _languages() -> Mapping[str, Sequence[str]]:
    """Everyday word to the codes of the languages it is of."""
    found: dict[str, list[str]] = {}
    for code, words in common().items():
        for word in words:
            found.setdefault(word, []).append(code)
    return found


def detect(text: str, context: str = "") -> str:
    """The code of the language a text is in; the context counts where the text alone does not tell.

    Of both only the beginning is looked at, as of any text.
    """
    text, context = text[:TEXT_LIMIT], context[:TEXT_LIMIT]
    return _detect(text) or _detect(f"{text}\n{context}") or _DEFAULT


def clearly(text: str, among: Collection[str]) -> str:
    """The one of these languages that a text is plainly in; empty where it is short, mixed or another."""
    counts = hits(map(str.lower, _WORD.findall(text[:TEXT_LIMIT])))
    best, *others = sorted(among, key=lambda code: (-counts[code], code))
    told = counts[best] >= _LEAST and all(counts[best] > 2 * counts[each] for each in others)
    return best if told else ""


def _detect(text: str) -> str:
    if script := _by_script(text):
        return script
    words = [word.lower() for word in _WORD.findall(text)]
    counts = hits(words)
    if counts[_DEFAULT] and counts[_DEFAULT] == max(counts.values()):
        return _DEFAULT
    best = max(counts, key=lambda code: (counts[code], code == _DEFAULT, code in PACKS))
    own = sum(word in common()[_DEFAULT] for word in {*words} - everyday.LIKE_ENGLISH.get(best, frozenset()))
    if best != _DEFAULT and counts[best] >= _LEAST and counts[best] > 2 * own:
        return best
    return _DEFAULT if own else _without_everyday_english(words, best if counts[best] else "", text)


def _without_everyday_english(words: Sequence[str], best: str, text: str) -> str:
    """The language of a text in which nothing sounds English; empty when nothing sounds of any."""
    if _has_verb(words, ENGLISH):
        return _DEFAULT
    for code, other in PACKS.items():
        if _has_verb(words, other):
            return code
    if best in PACKS and not common()[best].isdisjoint(
        {*words} - everyday.LIKE_ENGLISH.get(best, frozenset())
    ):
        return best
    if sum(not word.isascii() for word in words) < _LEAST:
        return ""
    return best or _script(text) or PLAIN.code


def _by_script(text: str) -> str:
    """The language of a text in another script than ours; empty for one that is written in ours."""
    if text.isascii():
        return ""
    letters = "".join(filter(str.isalpha, text))
    if 2 * sum(letter > _LAST_LATIN for letter in letters) <= len(letters):
        return ""
    return _script(letters) or PLAIN.code


def _script(text: str) -> str:
    """The language whose letters stand in a text; empty when it is none of those that have their own."""
    return next((code for code, signs in everyday.SCRIPTS if re.search(f"[{signs}]", text)), "")


def spoken(text: str, language: str) -> Language:
    """The pack to read words of an llm with: that of the language they claim, unless most of it, paragraph by
    paragraph, is rather English. What it quotes is somebody else's, where there are other words to go by."""
    claimed = pack(language)
    if claimed is ENGLISH:
        return ENGLISH
    parts = list(filter(None, text.split("\n\n")))
    english = sum(len(part) for part in parts if _rather_english(_own_words(part, claimed), claimed))
    return ENGLISH if 2 * english > sum(map(len, parts)) else claimed


def _own_words(text: str, claimed: Language) -> str:
    """A text without its quotes, if what is left tells a language."""
    own = _QUOTED.sub(" ", text)
    if own == text:
        return text
    counts = hits(map(str.lower, _WORD.findall(own)))
    return own if max(counts[claimed.code], counts[ENGLISH.code]) >= _LEAST else text


def _rather_english(text: str, claimed: Language) -> bool:
    words = list(map(str.lower, _WORD.findall(text)))
    counts = hits(words)
    months = _english_months(claimed.code)
    alike = everyday.LIKE_ENGLISH.get(claimed.code, frozenset())
    ours, theirs = alike & common()[ENGLISH.code], alike & common().get(claimed.code, frozenset())
    english = counts[ENGLISH.code] + sum([(word in months) - (word in ours) for word in words])
    claims = counts.get(claimed.code, 0) - sum([word in theirs for word in words])
    if english or claims:
        return english > claims
    return _has_verb(words, ENGLISH) and not _has_verb(words, claimed)


def _has_verb(words: Collection[str], language: Language) -> bool:
    return not language.terms("verb").keys().isdisjoint(words)


@cache
def _english_months(claimed: str) -> frozenset[str]:
    """Months in English only: alone ("June") they hold no everyday word, and are a date all the same."""
    return frozenset(ENGLISH.terms("month").keys() - pack(claimed).terms("month").keys())
