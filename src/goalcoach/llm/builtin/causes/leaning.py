"""What an answer leans to by its traits: learned from talks whose cause was known."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache

from goalcoach.llm.builtin.causes.answers import answered
from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table
from goalcoach.llm.builtin.causes.stance import telling_of
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.llm.builtin.causes.traits import traits
from goalcoach.llm.builtin.causes.traits.beside import beside
from goalcoach.llm.builtin.causes.traits.manner import manner
from goalcoach.llm.builtin.causes.words import offered


def shown(talk: CauseTalk, answer: Answer) -> Sequence[tuple[str, Clause]]:
    """The traits of an answer in somebody's own words; none where it says nothing.

    An offered answer has none: its meaning is fixed.
    """
    own = _own(answer.probe, answer.text, talk.tongue(answer))
    return (*own, *beside(talk, answer, clauses(answer.text, tongue(talk.tongue(answer))))) if own else ()


@lru_cache(maxsize=256)
def _own(probe: Probe, text: str, language: str) -> Sequence[tuple[str, Clause]]:
    """The traits that an answer has whatever else was said."""
    if offered(probe, text.strip()) or not answered(probe, text, language):
        return ()
    parts = clauses(text, tongue(language))
    return (*traits(parts, language), *((name, parts[0]) for name in manner(text, len(parts))))


@lru_cache(maxsize=256)
def leaning(talk: CauseTalk, answer: Answer, table: Table) -> tuple[Evidence, ...]:
    """For and against each cause at most one, in the words that speak most for it.

    Points are learned of talks in which people answer: what is left unanswered holds them back.
    """
    counted = [
        (clause, points)
        for name, clause in shown(talk, answer)
        if (points := table.points.get((answer.probe, name)))
    ]
    words = tongue(talk.tongue(answer))
    return tuple(_leaning(counted, share_answered(talk), telling_of(clauses(answer.text, words))))


@lru_cache(maxsize=16)
def share_answered(talk: CauseTalk) -> float:
    """How much of what was asked they answered; 1 before anything was."""
    told = [answered(each.probe, each.text, talk.tongue(each)) for each in talk.answers]
    return sum(told) / len(told) if told else 1.0


def _leaning(
    counted: Sequence[tuple[Clause, tuple[int, ...]]], share: float, telling: Sequence[Clause]
) -> Iterator[Evidence]:
    for index, cause in enumerate(COLUMNS):
        if strength := round(sum(points[index] for _, points in counted) * share / SCALE):
            sums: Counter[Clause] = Counter()
            for clause, points in counted:
                sums[clause] += points[index]
            quoted = [each for each in sums if each in telling] or sums
            yield Evidence(cause, strength, max(quoted, key=lambda each: sums[each] * strength).text)
