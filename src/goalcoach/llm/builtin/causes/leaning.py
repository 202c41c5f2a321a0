"""What an answer leans to by its traits: learned from talks whose cause was known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table
from goalcoach.llm.builtin.causes.stance import Stance, stance_of
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.llm.builtin.causes.traits import traits
from goalcoach.llm.builtin.causes.traits.beside import beside
from goalcoach.llm.builtin.causes.traits.manner import manner
from goalcoach.llm.builtin.causes.words import UNKNOWN, offered


def shown(talk: CauseTalk, answer: Answer) -> Sequence[tuple[str, Clause]]:
    """The traits of an answer in somebody's own words; none where it says nothing.

    An offered answer has none: its meaning is fixed.
    """
    own = _own(answer.probe, answer.text, talk.tongue(answer))
    return (*own, *beside(talk, answer, clauses(answer.text, tongue(talk.tongue(answer))))) if own else ()


@lru_cache(maxsize=256)
def _own(probe: Probe, text: str, language: str) -> Sequence[tuple[str, Clause]]:
    """The traits that an answer has whatever else was said."""
    words = tongue(language)
    parts = clauses(text, words)
    if not parts or text.strip() in UNKNOWN or offered(probe, text.strip()):
        return ()
    if stance_of(probe, parts, words) is Stance.LOST:
        return ()
    return (*traits(parts, language), *((name, parts[0]) for name in manner(text, len(parts))))


@lru_cache(maxsize=256)
def leaning(talk: CauseTalk, answer: Answer, table: Table) -> tuple[Evidence, ...]:
    """For and against each cause at most one, in the words that speak most for it."""
    counted = [
        (clause, points)
        for name, clause in shown(talk, answer)
        if (points := table.points.get((answer.probe, name)))
    ]
    return tuple(_leaning(counted))


def _leaning(counted: Sequence[tuple[Clause, tuple[int, ...]]]) -> Iterator[Evidence]:
    for index, cause in enumerate(COLUMNS):
        if strength := round(sum(points[index] for _, points in counted) / SCALE):
            sums: Counter[Clause] = Counter()
            for clause, points in counted:
                sums[clause] += points[index]
            yield Evidence(cause, strength, max(sums, key=lambda each: sums[each] * strength).text)
