"""A search as things to look for: each a few roots with a weight. Knows no competencies."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from goalcoach.coach.search.compounds import part, parts
from goalcoach.coach.search.meanings import Roots, Said, known_roots, known_words, said
from goalcoach.coach.search.reading import TONGUES, Tongue, tokens, tongue
from goalcoach.coach.search.spelling import beginning, near

_WEAK = 0.2
"""What a word counts that is in every wish."""
_PHRASE = 1.3
"""What a phrase counts that has a meaning of its own …"""
_IN_PHRASE = 0.5
"""… and each of its words by itself."""
_TITLE = 0.7
"""What a name counts all of whose words stand in the search, beside each of its words."""
_UNWANTED = 0.5
"""What a word counts that stands behind "instead of"."""
_MISTYPED, _UNFINISHED, _PART = 0.5, 0.8, 0.6
"""What is found by a mistyped or unfinished word, or by a part of one."""
_SHORTEST_PART = 8
"""Letters of a word that may be a compound."""

Ways = Mapping[Roots, float]
"""Ways to say something, each as roots that must all be there, with what it counts."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing asked for."""

    words: tuple[int, ...]
    """Of the search, by their number."""
    ways: Ways


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words an index holds."""

    language: str
    words: Mapping[str, str]
    """In lower case, to their roots."""
    ordered: Sequence[str]
    """The same, in the order of the alphabet."""
    roots: frozenset[str]
    titles: Mapping[str, Collection[frozenset[str]]]
    """By root: names of several words that hold it."""
    common: frozenset[str]
    """Roots that tell little because many competencies hold them; nobody is led to them by another word."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search that was read."""

    words: tuple[str, ...]
    """As they were written."""
    things: tuple[Thing, ...]


def ask(search: str, lexicon: Lexicon) -> Asked:
    """What a search in one of the known languages asks of a lexicon in any of them."""
    words = tuple(tokens(search))
    lows = tuple(word.lower() for word in words)
    spoken = _spoken(words, lexicon)
    reader = _Reader(words, lows, spoken, lexicon, ended=not search[-1:].isalnum())
    return Asked(words, tuple(each for each in reader.things() if each.ways))


def _spoken(words: Sequence[str], lexicon: Lexicon) -> Tongue:
    """The language in which most of the words are known; that of the lexicon when another has no more."""
    own = tongue(lexicon.language)
    others = [each for each in TONGUES.values() if each is not own] if lexicon.language in TONGUES else []
    return max((own, *others), key=lambda each: _known_in(each, words, lexicon))


def _known_in(spoken: Tongue, words: Sequence[str], lexicon: Lexicon) -> int:
    listed, meant = known_words(spoken.code), known_roots(spoken.code)
    own = lexicon.roots if spoken.code == lexicon.language else frozenset()
    roots = spoken.roots(words)
    return sum(
        low in spoken.stop
        or low in spoken.weak
        or low in listed
        or roots[word] in meant
        or roots[word] in own
        for word, low in zip(words, map(str.lower, words), strict=True)
    )


class _Reader:
    """Of one search."""

    def __init__(
        self, words: tuple[str, ...], lows: tuple[str, ...], spoken: Tongue, lexicon: Lexicon, *, ended: bool
    ) -> None:
        self.lows, self.spoken, self.lexicon, self.ended = lows, spoken, lexicon, ended
        lemmas = spoken.lemmas(words)
        self.roots = tuple(spoken.root(lemmas[word]) for word in words)
        self.weights = _weights(lows, tuple(lemmas[word] for word in words), spoken)
        self.found = said(self.roots, spoken.code)
        self.listed = known_words(spoken.code)

    def things(self) -> Iterator[Thing]:
        """All that is asked for: phrases first, then word by word."""
        within: set[int] = set()
        phrases: dict[tuple[int, ...], list[Said]] = {}
        for each in self.found:
            if len(each.at) > 1:
                phrases.setdefault(each.at, []).append(each)
                within.update(each.at)
        yield self._titles()
        for at, meant in phrases.items():
            unwanted = _UNWANTED if any(self.weights[k] == _UNWANTED for k in at) else 1.0
            yield Thing(at, _times(_PHRASE * unwanted, self._meant(meant)))
        for k in range(len(self.lows)):
            count = self.weights[k] * (_IN_PHRASE if k in within else 1.0)
            if len(self.lows) == 1:
                count = count or _WEAK
            if count:
                for ways in self._ways(k):
                    yield Thing((k,), _times(count, ways))

    def _titles(self) -> Thing:
        """Names all of whose words stand in the search, wherever."""
        if self.spoken.code != self.lexicon.language:
            return Thing((), {})
        at = {root: k for k, root in enumerate(self.roots)}
        titles = {title for root in at for title in self.lexicon.titles.get(root, ()) if title <= at.keys()}
        words = sorted({at[root] for title in titles for root in title})
        return Thing(tuple(words), {tuple(sorted(title)): _TITLE for title in titles})

    def _ways(self, k: int) -> Iterator[Ways]:
        """What word k asks for; its parts, when it is a compound that nobody knows as a whole."""
        low, root = self.lows[k], self.roots[k]
        ways = self._as_known(low, root)
        last = k == len(self.lows) - 1 and not self.ended
        if last and (not ways or len(self.lows) == 1):
            ways = _most(ways, self._unfinished(low))
        if ways:
            yield ways
        elif pieces := self._parts(low):
            for piece in pieces:
                yield _times(_PART, self._as_known(piece, piece))
        else:
            yield _times(_MISTYPED, _most(*(self._as_known(word, found) for word, found in self._near(low))))

    def _as_known(self, low: str, root: str) -> Ways:
        """A word and all that means the same, as far as the lexicon holds it or it has a meaning."""
        own: Ways = {(root,): 1.0} if root in self.lexicon.roots else {}
        if self.spoken.code != self.lexicon.language and low in self.lexicon.words:
            own = {(self.lexicon.words[low],): 1.0}
        meant = [each for each in said((root,), self.spoken.code) if len(each.at) == 1]
        return _most(own, self._meant(meant))

    def _meant(self, meant: Iterable[Said]) -> Ways:
        if self.lexicon.language not in TONGUES:
            return {}
        ways = _most(*(each.meaning.instead(self.lexicon.language) for each in meant))
        common = self.lexicon.common
        return {roots: weight for roots, weight in ways.items() if not common.issuperset(roots)}

    def _unfinished(self, low: str) -> Ways:
        words = beginning(low, self.lexicon.ordered)
        return {(self.lexicon.words[word],): _UNFINISHED for word in words}

    def _parts(self, low: str) -> tuple[str, ...]:
        if len(low) < _SHORTEST_PART:
            return ()
        own = self.lexicon.roots if self.spoken.code == self.lexicon.language else frozenset()
        known = (known_roots(self.spoken.code), own)
        return parts(low, self.spoken, known) or part(low, self.spoken, known)

    def _near(self, low: str) -> Iterator[tuple[str, str]]:
        """Known words that a mistyped one may be, with their roots."""
        for words in (self.lexicon.words, self.listed):
            for word in near(low, words):
                yield word, words[word]


def _weights(lows: Sequence[str], lemmas: Sequence[str], spoken: Tongue) -> list[float]:
    """What each word of a search counts."""
    weak = _weak_lemmas(spoken)
    weights = [
        0.0 if low in spoken.stop else _WEAK if low in spoken.weak or lemma in weak else 1.0
        for low, lemma in zip(lows, lemmas, strict=True)
    ]
    for phrase in spoken.against:
        for k in range(len(lows) - len(phrase) + 1):
            if tuple(lows[k : k + len(phrase)]) == phrase:
                weights[k:] = [min(weight, _UNWANTED) for weight in weights[k:]]
    return weights


@cache
def _weak_lemmas(spoken: Tongue) -> frozenset[str]:
    return frozenset(spoken.lemmas(spoken.weak).values())


def _times(factor: float, ways: Ways) -> Ways:
    return {roots: factor * weight for roots, weight in ways.items()}


def _most(*several: Ways) -> dict[Roots, float]:
    """All of them, each way with the most it counts in any."""
    found: dict[Roots, float] = {}
    for ways in several:
        for roots, weight in ways.items():
            found[roots] = max(found.get(roots, 0.0), weight)
    return found
