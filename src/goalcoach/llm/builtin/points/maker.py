"""The built-in preparer: from a period's evidence to a conversation in three parts. Judged like a model's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side
from goalcoach.domain.talking import LeftEmpty, Part, PointKind
from goalcoach.llm.builtin.points import claims
from goalcoach.llm.builtin.points import phrases as say
from goalcoach.llm.builtin.points.material import Material, Strand
from goalcoach.llm.builtin.points.quoting import sound
from goalcoach.llm.builtin.points.raising import MUST, Raising
from goalcoach.rules.joined.review import Outcome
from goalcoach.rules.rule import DEVELOPMENT_GOALS, RESULT_GOALS

CHECK_IN_ROOM = 7
"""Things to raise in a check-in, which is short."""
_FIRST = {Outcome.MET: 0, Outcome.MISSED: 1, Outcome.OPEN: 2}


def raised(material: Material) -> tuple[Raising, ...]:
    """What to raise, in the order of the conversation, as much as it holds."""
    usable = sound(material)
    made = [*_performance(usable), *_connection(usable), *_development(usable)]
    return tuple(_once(_fitting(made, _room(material))))


def left_empty(material: Material, parts: frozenset[Part]) -> tuple[LeftEmpty, ...]:
    """Why there is nothing in the parts that are not among these."""
    career = material.occasion is Occasion.CAREER
    reasons = {
        Part.PERFORMANCE: say.RESULTS_LEFT_OUT if career else say.NOTHING_OF_RESULTS,
        Part.CONNECTION: say.RESULTS_LEFT_OUT if career else say.NO_CONNECTION,
        Part.DEVELOPMENT: "Nothing about learning is written down for this period.",
    }
    return tuple(LeftEmpty(part=part, reason=reasons[part]) for part in Part if part not in parts)


def _room(material: Material) -> int:
    limits = material.request.facts.thresholds
    if material.occasion is not Occasion.REVIEW:
        return CHECK_IN_ROOM
    return limits.points + limits.points_per_goal * max(0, len(material.strands) - limits.few_goals)


def _fitting(made: Sequence[Raising], room: int) -> Iterator[Raising]:
    """The weightiest ones in their order; what a conversation cannot do without always fits."""
    by_weight = sorted(range(len(made)), key=lambda place: (-made[place].weight, place))
    must = sum(each.weight >= MUST for each in made)
    kept = frozenset(by_weight[: max(room, must)])
    yield from (each for place, each in enumerate(made) if place in kept)


def _once(made: Iterator[Raising]) -> Iterator[Raising]:
    """Nothing is claimed twice, nor asked twice: two goals may be measured by the same."""
    said: set[str] = set()
    for each in made:
        claim = "" if each.claim in said else each.claim
        question = "" if each.question in said else each.question
        said |= {claim, question}
        if claim == each.claim:
            yield replace(each, question=question)
        elif question:
            yield replace(each, claim="", kind=PointKind.QUESTION, evidence=(), question=question, working="")


def _performance(material: Material) -> Iterator[Raising]:
    side, occasion = material.side, material.occasion
    part = Part.DEVELOPMENT if occasion is Occasion.CAREER else Part.PERFORMANCE
    seed = "".join(each.short for each in material.strands)
    yield Raising(part=part, question=say.one_of(say.OPENING[side, occasion], seed))
    if occasion is Occasion.CAREER:
        return
    short = occasion is Occasion.CHECK_IN
    limit = material.request.facts.thresholds.point_limit
    for turn, strand in enumerate(_results(material)):
        hindered = claims.obstacle(strand, side, first=short)
        result = claims.result(strand, side, limit, turn)
        told = (hindered, result) if short else (result, claims.shift(strand, side), hindered)
        yield from claims.nonempty(*told)
    yield from claims.nonempty(*(claims.said_of(each, side) for each in material.feedback[-2:]))


def _connection(material: Material) -> Iterator[Raising]:
    side, results, learning = material.side, _results(material), _learning(material)
    if material.occasion is Occasion.CAREER:
        return
    for strand in results:
        if strand.goal.outcome is Outcome.MISSED:
            question = say.one_of(say.GAP[side], strand.short).format(short=strand.short)
            yield Raising(part=Part.CONNECTION, question=question, goal=strand.goal.id)
    joined = list(_joined(side, results, learning))
    yield from joined
    if results and learning and not joined:
        question = say.one_of(say.JOINING_LOOSE[side], results[0].short)
        yield Raising(part=Part.CONNECTION, question=question, weight=9)
    for strand in results:
        yield from claims.nonempty(claims.learned(strand, side))


def _joined(side: Side, results: Sequence[Strand], learning: Sequence[Strand]) -> Iterator[Raising]:
    """For each goal of learning that was to help a result, the question whether it did."""
    for strand in learning:
        served = next((each for each in results if each.goal.id in strand.goal.serves), None)
        if served is not None:
            question = say.one_of(say.JOINING[side], strand.short)
            asked = question.format(learned=strand.short, short=served.short)
            yield Raising(part=Part.CONNECTION, question=asked, goal=strand.goal.id)


def _development(material: Material) -> Iterator[Raising]:
    side, career = material.side, material.occasion is Occasion.CAREER
    for strand in _learning(material):
        yield _of_learning(strand, side, must=not career)
    yield from claims.nonempty(*(claims.level(each, side) for each in material.levels[-2:]))
    for wish in material.wishes[:2]:
        words = claims.quotable(wish.words)
        if words:
            question = say.one_of(say.WISH[side], words).format(words=words.rstrip("."))
            yield Raising(
                part=Part.DEVELOPMENT, question=question, evidence=(wish.evidence,), weight=9 if career else 5
            )
    if career:
        yield Raising(part=Part.DEVELOPMENT, question=say.one_of(say.NEARER[side], "nearer"), weight=8)
    seed = "".join(each.short for each in material.strands)
    yield Raising(part=Part.DEVELOPMENT, question=say.one_of(say.UPWARD[side], seed), weight=8)
    yield Raising(part=Part.DEVELOPMENT, question=say.one_of(say.NEXT[side], seed))


def _of_learning(strand: Strand, side: Side, *, must: bool) -> Raising:
    """A use of it, where there is one, and the question that learning of this outcome asks for."""
    ways = {Outcome.MET: say.SITUATIONS, Outcome.MISSED: say.LESSON, Outcome.OPEN: say.PRACTICE}
    question = say.one_of(ways[strand.goal.outcome][side], strand.short).format(short=strand.short)
    met = strand.goal.outcome is Outcome.MET
    alone = Raising(
        part=Part.DEVELOPMENT, question=question, goal=strand.goal.id, weight=MUST if must and met else 6
    )
    told = claims.practised(strand, side, question)
    if told is None:
        return alone
    return told if alone.weight < MUST else told.needed()


def _results(material: Material) -> list[Strand]:
    """Results, those that were reached first, then by how much they moved."""
    found = [each for each in material.strands if each.goal.kind in RESULT_GOALS]
    return sorted(found, key=lambda each: (_FIRST[each.goal.outcome], -claims.progress(each)))


def _learning(material: Material) -> list[Strand]:
    found = [each for each in material.strands if each.goal.kind in DEVELOPMENT_GOALS]
    return sorted(found, key=lambda each: _FIRST[each.goal.outcome])
