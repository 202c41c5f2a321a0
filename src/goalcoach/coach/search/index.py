"""Finding competencies of one edition of the framework by the words people use. Built once, then read."""

from __future__ import annotations

import itertools
import math
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from goalcoach.coach.search import concepts
from goalcoach.coach.search.asking import Asked, Lexicon, Pull, ask
from goalcoach.coach.search.compounds import parts
from goalcoach.coach.search.concepts import Direction, Directions, direction, pull
from goalcoach.coach.search.ranking import Field, Posting, Ranking, Title, leading
from goalcoach.coach.search.reading import Tongue, tokens, tongue
from goalcoach.domain.framework import Competency

LONGEST = 400
"""Characters of a search that are looked at."""
_FIELDS = (
    Field(weight=3.0, length=0.3),
    Field(weight=2.0, length=0.2),
    Field(weight=0.7, length=0.3),
    Field(weight=1.3, length=0.5),
    Field(weight=0.5, length=0.5),
)
"""Name, aliases, group, about, levels."""
_SHORTEST_COMPOUND = 8
_MEANING = 2.4
"""What pointing the same way counts against words, which count more the more competencies there are."""
_LITTLE = 0.1
"""Share of the pull towards a competency that a word has at least to be named."""


@dataclass(frozen=True, slots=True)
class Found:
    """A competency that answers a search."""

    competency: Competency
    score: float
    """More is better. Comparable among answers to one search only."""
    matched: tuple[str, ...]
    """Words of the search that speak for it, as they were written there."""


class CompetencyIndex:
    """All competencies of a framework, by their words. Reads only; safe to share."""

    def __init__(self, competencies: Iterable[Competency], language: str) -> None:
        """`language`: two letters, of the framework. Searches may be in any language that is known here."""
        self._competencies = tuple(sorted(competencies, key=lambda each: (each.name.casefold(), each.id)))
        spoken = tongue(language)
        names = frozenset(each.name.casefold() for each in self._competencies)
        titles = [tuple(map(tokens, (each.name, *each.aliases))) for each in self._competencies]
        texts = [
            (named[0], tuple(itertools.chain(*named[1:])), *map(tokens, _texts(each, spoken, names)))
            for each, named in zip(self._competencies, titles, strict=True)
        ]
        known = _Known({word for fields in texts for words in fields for word in words}, spoken)
        entries = [tuple(map(known.roots, fields)) for fields in texts]
        self._ranking = Ranking(entries, _FIELDS, [tuple(map(known.roots, named)) for named in titles])
        self._directions = Directions(_direction(fields, language) for fields in entries)
        self._meaning = _MEANING * math.log(1 + len(self._competencies))
        words = {word.lower(): root for word, root in known.root.items() if word.lower() not in spoken.stop}
        self._lexicon = Lexicon(
            language=language,
            words=words,
            ordered=sorted(words),
            roots=self._ranking.held.keys(),
            titles=_by_root(itertools.chain(*self._ranking.titled), spoken),
        )

    def find(self, words: str, limit: int = 10) -> tuple[Found, ...]:
        """At most `limit` competencies, the best first, equal ones by name; none when nothing speaks for any.

        The last word may be unfinished, as while somebody types, unless a blank follows it.
        """
        asked = ask(words[:LONGEST], self._lexicon)
        said = [self._ranking.said(each.ways) for each in asked.things]
        near = self._directions.near(direction(_together(asked.pulls)))
        scores = {entry: self._meaning * much for entry, much in near.items()}
        for here in said:
            for entry, value in here.items():
                scores[entry] = scores.get(entry, 0.0) + value
        return tuple(
            Found(self._competencies[entry], score, self._matched(asked, said, entry))
            for entry, score in leading(scores, limit)
        )

    def _matched(self, asked: Asked, said: Sequence[Posting], entry: int) -> tuple[str, ...]:
        """Words that an entry holds, and those that pull its way more than a little."""
        found = {
            k for each, here in zip(asked.things, said, strict=True) if entry in here for k in each.words
        }
        shares = [self._directions.of(entry, each.along) for each in asked.pulls]
        for each, share in zip(asked.pulls, shares, strict=True):
            if share > _LITTLE * sum(shares):
                found.update(each.words)
        return tuple(dict.fromkeys(asked.words[k] for k in sorted(found)))


class _Known:
    """All words of the texts with what they are found by."""

    def __init__(self, words: Collection[str], spoken: Tongue) -> None:
        self.root = spoken.roots(words)
        roots = frozenset(self.root.values())
        self._found_by = {
            word: () if word.lower() in spoken.stop else (root, *_pieces(word, root, spoken, roots))
            for word, root in self.root.items()
        }

    def roots(self, words: Iterable[str]) -> tuple[str, ...]:
        """The root of each word that counts, and those of its parts."""
        return tuple(itertools.chain.from_iterable(map(self._found_by.__getitem__, words)))


def _pieces(word: str, root: str, spoken: Tongue, roots: Collection[str]) -> tuple[str, ...]:
    if not spoken.links or len(word) < _SHORTEST_COMPOUND:
        return ()
    return tuple(piece for piece in parts(word.lower(), spoken, (roots,)) if piece != root)


def _texts(competency: Competency, spoken: Tongue, names: Collection[str]) -> tuple[str, ...]:
    """The text of each field behind the names, in the order of `_FIELDS`."""
    return (
        competency.group,
        "; ".join(_covered(competency.about, spoken, names)),
        "\n".join(competency.levels),
    )


def _covered(about: str, spoken: Tongue, names: Collection[str]) -> Iterator[str]:
    """The clauses that say what it covers: what is another competency, or left out, must not find it."""
    first, *others = about.split(";")
    yield first
    begins, ends = spoken.excludes
    for clause in others:
        told = clause.strip().casefold()
        if not (told.startswith(begins) or told.endswith(ends) or _ends_with_name(told, names)):
            yield clause


def _ends_with_name(told: str, names: Collection[str]) -> bool:
    """Whether a clause sends to another competency: "talks about terms are negotiation"."""
    words = told.rstrip(".").split()
    return any(" ".join(words[k:]) in names for k in range(1, len(words)))


def _direction(fields: Sequence[Sequence[str]], language: str) -> Direction:
    """Of a competency, from its name, aliases and what it covers; levels tell of too much else."""
    if not concepts.known(language):
        return {}
    name, aliases, _, about, _ = fields
    counts: dict[str, float] = {}
    for roots, weight in ((name, 3.0), (aliases, 2.0), (about, 1.0)):
        for root in roots:
            counts[root] = counts.get(root, 0.0) + weight
    return direction(pull({root: count / (count + 1.5) for root, count in counts.items()}, language))


def _by_root(titles: Iterable[Title], spoken: Tongue) -> dict[str, list[Title]]:
    """Names that two words make that tell something: "working with data" has one, and is in many texts.

    Under one root is enough: a search that holds all of a name holds that one.
    """
    weak = frozenset(spoken.roots(spoken.weak).values())
    found: dict[str, list[Title]] = {}
    for title in titles:
        if " " in title and len(telling := set(title.split()) - weak) > 1:
            found.setdefault(min(telling), []).append(title)
    return found


def _together(pulls: Iterable[Pull]) -> dict[int, float]:
    found: dict[int, float] = {}
    for each in pulls:
        for number, much in each.along.items():
            found[number] = found.get(number, 0.0) + much
    return found
