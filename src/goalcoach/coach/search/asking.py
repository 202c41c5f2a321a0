"""A search as what it asks of an index: words to look for, and a direction. Knows no competencies."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from goalcoach.coach.search.compounds import part, parts
from goalcoach.coach.search.concepts import pull
from goalcoach.coach.search.meanings import Roots, known_roots, known_words, said
from goalcoach.coach.search.reading import TONGUES, Tongue, clauses, tokens, tongue
from goalcoach.coach.search.separable import whole_verbs
from goalcoach.coach.search.spelling import beginning, near

_WEAK = 0.2
"""What a word counts that is in every wish."""
_UNWANTED = 0.5
"""What a word counts that stands behind "instead of"."""
_TITLE = 0.7
"""What a name counts all of whose words stand in the search, beside each of its words."""
_PHRASE = 3.0
"""How far a phrase pulls that has a meaning, beside each of its words; a rare word pulls up to 5."""
_MISTYPED, _UNFINISHED, _PART = 0.5, 0.8, 0.8
"""What is found by a mistyped or unfinished word, or by a part of one."""
_SHORTEST_PART = 8
"""Letters of a word that may be a compound."""

Ways = Mapping[Roots, float]
"""Ways to say something, each as roots that must all be there, with what it counts."""
Readings = Mapping[str, float]
"""Roots that a word, or one part of it, may have, with what each counts."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing asked for."""

    words: tuple[int, ...]
    """Of the search, by their number."""
    ways: Ways


@dataclass(frozen=True, slots=True)
class Pull:
    """What words of a search say for meanings."""

    words: tuple[int, ...]
    along: Mapping[int, float]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lexicon:
    """The words an index holds."""

    language: str
    words: Mapping[str, str]
    """In lower case, to their roots."""
    ordered: Sequence[str]
    """The same, in the order of the alphabet."""
    roots: Collection[str]
    titles: Mapping[str, Collection[str]]
    """Names of several words, by one of their roots."""


@dataclass(frozen=True, slots=True)
class Asked:
    """A search that was read."""

    words: tuple[str, ...]
    """As they were written."""
    things: tuple[Thing, ...]
    pulls: tuple[Pull, ...]


def ask(search: str, lexicon: Lexicon) -> Asked:
    """What a search in one of the known languages asks of a lexicon in any of them."""
    words = tuple(tokens(search))
    reader = _Reader(
        words, clauses(search), _spoken(words, lexicon), lexicon, ended=not search[-1:].isalnum()
    )
    return Asked(words, tuple(each for each in reader.things() if each.ways), tuple(reader.pulls()))


def _spoken(words: Sequence[str], lexicon: Lexicon) -> Tongue:
    """The language in which most of the words are known; that of the lexicon when another has no more."""
    own = tongue(lexicon.language)
    others = [each for each in TONGUES.values() if each is not own] if lexicon.language in TONGUES else []
    return max((own, *others), key=lambda each: _known_in(each, words, lexicon))


def _known_in(spoken: Tongue, words: Sequence[str], lexicon: Lexicon) -> tuple[int, int]:
    """How many words are known, and of how many others a part is."""
    listed, meant = known_words(spoken.code), known_roots(spoken.code)
    own = lexicon.roots if spoken.code == lexicon.language else ()
    roots = spoken.roots(words)
    unknown = [
        low
        for word, low in zip(words, map(str.lower, words), strict=True)
        if not (
            low in spoken.stop
            or low in spoken.weak
            or low in listed
            or roots[word] in meant
            or roots[word] in own
        )
    ]
    partly = sum(len(low) >= _SHORTEST_PART and bool(part(low, spoken, (meant,))) for low in unknown)
    return len(words) - len(unknown), partly


class _Reader:
    """Of one search."""

    def __init__(
        self,
        words: tuple[str, ...],
        clauses: tuple[int, ...],
        spoken: Tongue,
        lexicon: Lexicon,
        *,
        ended: bool,
    ) -> None:
        self.clauses = clauses
        self.spoken, self.lexicon, self.ended = spoken, lexicon, ended
        self.own = spoken.code == lexicon.language
        self.lows = tuple(word.lower() for word in words)
        lemmas = spoken.lemmas(words)
        self.roots = tuple(spoken.root(lemmas[word]) for word in words)
        self.weights = _weights(self.lows, [lemmas[word] for word in words], spoken)
        self.known = (known_roots(spoken.code), lexicon.roots if self.own else ())
        self._make_whole([lemmas[word] for word in words])
        self.read = [tuple(self._readings(k)) if self.weights[k] else () for k in range(len(words))]

    def _make_whole(self, lemmas: Sequence[str]) -> None:
        """Read the verb of a particle as the verb that both make, where that one has a meaning."""
        roots, listed = list(self.roots), known_words(self.spoken.code)
        for k, verb in whole_verbs(self.lows, lemmas, self.clauses, self.spoken.particles):
            if verb in listed:
                roots[k], self.weights[k] = listed[verb], 1.0
        self.roots = tuple(roots)

    def things(self) -> Iterator[Thing]:
        """Names all of whose words stand in the search, and word by word."""
        yield self._titles()
        for k, readings in enumerate(self.read):
            for each in readings:
                yield Thing((k,), {(root,): self.weights[k] * much for root, much in each.items()})
            if not self.own and self.lows[k] in self.lexicon.words and self.weights[k]:
                # Words that both languages have: "Feedback", "SQL".
                yield Thing((k,), {(self.lexicon.words[self.lows[k]],): self.weights[k]})
        if self.lows and not self.ended and (len(self.lows) == 1 or not any(self._known(self.roots[-1]))):
            yield Thing((len(self.lows) - 1,), self._unfinished(self.lows[-1]))

    def pulls(self) -> Iterator[Pull]:
        """What phrases and words say for meanings."""
        for phrase in said(self.roots, self.spoken.code):
            if self.clauses[phrase.at[0]] != self.clauses[phrase.at[-1]]:
                continue
            unwanted = any(self.weights[k] == _UNWANTED for k in phrase.at)
            yield Pull(phrase.at, {phrase.meaning: _PHRASE * (_UNWANTED if unwanted else 1.0)})
        seen: set[str] = set()
        for k, readings in enumerate(self.read):
            for each in readings:
                fresh = {root: self.weights[k] * much for root, much in each.items() if root not in seen}
                seen.update(fresh)
                yield Pull((k,), pull(fresh, self.spoken.code))

    def _titles(self) -> Thing:
        at = {root: k for k, root in enumerate(self.roots)} if self.own else {}
        listed = {tuple(title.split()) for root in at for title in self.lexicon.titles.get(root, ())}
        titles = sorted(title for title in listed if at.keys() >= set(title))
        words = sorted({at[root] for title in titles for root in title})
        return Thing(tuple(words), dict.fromkeys(titles, _TITLE))

    def _readings(self, k: int) -> Iterator[Readings]:
        """What word k may be; one reading for each of its parts when nobody knows it as a whole."""
        low, root = self.lows[k], self.roots[k]
        if any(self._known(root)):
            yield {root: 1.0}
        elif pieces := self._parts(low):
            for piece in pieces:
                yield {piece: _PART * (_WEAK if piece in _weak_roots(self.spoken) else 1.0)}
        else:
            words = (self.lexicon.words if self.own else {}, known_words(self.spoken.code))
            yield {listed[word]: _MISTYPED for listed in words for word in near(low, listed)}

    def _known(self, root: str) -> Iterator[bool]:
        return (root in each for each in self.known)

    def _parts(self, low: str) -> tuple[str, ...]:
        if len(low) < _SHORTEST_PART:
            return ()
        return parts(low, self.spoken, self.known) or part(low, self.spoken, self.known)

    def _unfinished(self, low: str) -> Ways:
        words = beginning(low, self.lexicon.ordered)
        return {(self.lexicon.words[word],): _UNFINISHED for word in words}


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
def _weak_roots(spoken: Tongue) -> frozenset[str]:
    return frozenset(spoken.roots(spoken.weak).values())


@cache
def _weak_lemmas(spoken: Tongue) -> frozenset[str]:
    return frozenset(spoken.lemmas(spoken.weak).values())
