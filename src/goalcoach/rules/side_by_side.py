"""Two texts word by word: which words are the same, and how many around two places. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from math import ceil
from typing import NamedTuple

from goalcoach.domain import late
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import pack
from goalcoach.rules.once import kept
from goalcoach.rules.reading import Reading

_NEAR = 7
"""Words on either side among which others are looked for that both texts have."""
_STEM, _ALIKE = 4, 0.6
"""Letters in which two words begin alike that may be forms of one, and the same as a share of the shorter."""
_HEAD = 5
"""Letters of a word that may end another: "Kolben" of "Dreihalskolben"."""
ARTICLE, _BEING = "article", "being"
_ARTICLES = ("definite_word", "one_article", "your_word", "article_form")
_LIGHT = (
    "connecting",
    "everyday",
    "own_word",
    "person_word",
    "person_joint",
    "person_verb",
    "negation",
    "being",
    "names_nothing",
)
_SIGN = late.pattern(r"[,;:.!?()\n–—\"“”„»«]|\s-\s")


class Token(NamedTuple):
    """A word as it is compared with others."""

    low: str
    keys: frozenset[str]
    """What it is looked up by: itself, its lemma and stems; of a small word what stands for it."""
    kind: str
    """What stands for it among small words: all articles are one; empty for a word with a meaning."""
    start: int
    end: int
    parted: bool
    """Whether a sign stands in front of it."""
    opens: bool
    """Whether a sentence begins with it."""
    number: bool
    """Whether it is one in digits."""


class Told:
    """A text that others are compared with."""

    def __init__(self, every: tuple[Token, ...]) -> None:
        self.tokens = every
        self.keys = frozenset().union(*(each.keys for each in self.tokens))
        """Of all its words."""
        self.sentences = tuple([keys_of(self.tokens[begin:end]) for begin, end in sentences(self.tokens)])
        """The keys of the words with a meaning, sentence by sentence."""
        self._before: dict[str, list[int]] = {}
        self._behind: dict[str, list[int]] = {}
        for k, each in enumerate(self.tokens):
            for key in each.keys:
                self._before.setdefault(key, []).append(k + 1)
                self._behind.setdefault(key, []).append(k - 1)

    def places(self, ours: Sequence[Token], k: int) -> Iterator[int]:
        """Where a word stands with the same one in front of it, or behind it, as word k has."""
        found = dict[int, None]()
        for beside, index in ((k - 1, self._before), (k + 1, self._behind)):
            for key in ours[beside].keys if 0 <= beside < len(ours) else ():
                found |= dict.fromkeys(index.get(key, ()))
        yield from (j for j in found if 0 <= j < len(self.tokens))


def sentences(every: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """First and last word (exclusive) of each sentence."""
    begin = 0
    for k in range(1, len(every) + 1):
        if k == len(every) or every[k].opens:
            yield begin, k
            begin = k


def keys_of(every: Sequence[Token]) -> frozenset[str]:
    """The keys of the words with a meaning, numbers aside."""
    return frozenset().union(*[each.keys for each in every if not (each.kind or each.number)])


@kept
def told(facts: Facts, text: str, language: str) -> Told:
    """A text that stands in the facts, as others are compared with it."""
    return Told(tokens(facts, text, language))


def run(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int, step: int) -> tuple[int, int, bool]:
    """How many words in a row are the same from two places on; how many of them say something, not small
    words and numbers; and whether both texts pause right there."""
    many = heavy = 0
    while True:
        pauses = pause(ours, k, step), pause(theirs, j, step)
        if any(pauses):
            return many, heavy, all(pauses)
        k, j = k + step, j + step
        if not same(ours[k], theirs[j]):
            return many, heavy, False
        many += 1
        heavy += not (ours[k].kind or ours[k].number)


def pause(every: Sequence[Token], k: int, step: int) -> bool:
    """Whether a sign, or nothing, stands next to a word."""
    behind = k + 1 if step > 0 else k
    return behind in (0, len(every)) or every[behind].parted


def shared(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int) -> int:
    """How many words with a meaning two texts have around two places, in their order."""
    return sum(_common(beside(ours, k, step), beside(theirs, j, step)) for step in (-1, 1))


def beside(every: Sequence[Token], k: int, step: int) -> list[Token]:
    """The words with a meaning on one side of a place, numbers aside, within its sentence, nearest first."""
    found = []
    for _ in range(_NEAR):
        if step < 0 and every[k].opens:
            break
        k += step
        if not 0 <= k < len(every) or (step > 0 and every[k].opens):
            break
        if not (every[k].kind or every[k].number):
            found.append(every[k])
    return found


def _common(one: Sequence[Token], other: Sequence[Token]) -> int:
    """The length of the longest row of words that both have in this order."""
    row = [0] * (len(other) + 1)
    for ours in one:
        before, row = row, [0]
        for j, theirs in enumerate(other):
            row.append(before[j] + 1 if same(ours, theirs) else max(row[j], before[j + 1]))
    return row[-1]


def same(one: Token, other: Token) -> bool:
    """Whether two words are one, in whatever form; small words where they do the same."""
    if not one.keys.isdisjoint(other.keys):
        return True
    plain = not (one.kind or other.kind or one.number or other.number)
    return plain and _alike(one.low, other.low)


def _alike(one: str, other: str) -> bool:
    """Whether two words begin alike, or one ends the other."""
    short = min(len(one), len(other))
    if short >= _HEAD and (one.endswith(other) or other.endswith(one)):
        return True
    least = max(_STEM, ceil(_ALIKE * short))
    return short >= least and one[:least] == other[:least]


@cache
def _kinds(language: str) -> Mapping[str, str]:
    terms = pack(language).terms
    kinds = {word: word for theme in _LIGHT for word in terms(theme)}
    kinds |= dict.fromkeys(terms("being"), _BEING)
    return kinds | {word: ARTICLE for theme in _ARTICLES for word in terms(theme)}


@kept
def tokens(facts: Facts, text: str, language: str) -> tuple[Token, ...]:
    """The words of a text that stands in the facts, each as it is compared with others."""
    return _tokens(text, language)


@kept
def own_tokens(reading: Reading) -> tuple[Token, ...]:
    """The words of the text that is judged, each as it is compared with others."""
    return _tokens(reading.text, reading.pack.code)


def _tokens(text: str, language: str) -> tuple[Token, ...]:
    reader, kinds = pack(language), _kinds(language)
    opening = iter([*(each.start for each in reader.sentences(text)), len(text)])
    begins, found, last = next(opening), [], 0
    for word in reader.words(text):
        low, opens = word.text.lower(), begins <= word.start
        while begins <= word.start:
            begins = next(opening)
        kind = kinds.get(low) or kinds.get(word.lemma) or ""
        number = low[0].isdigit()
        if kind or number:
            keys = frozenset((kind or low.replace(",", "."),))
        else:
            keys = frozenset((low, word.lemma)) | reader.stems((low,))
        gap = text[last : word.start]
        parted = gap != " " and _SIGN.search(gap) is not None
        found.append(Token(low, keys, kind, word.start, word.end, parted, opens, number))
        last = word.end
    return tuple(found)
