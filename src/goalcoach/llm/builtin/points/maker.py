"""The built-in preparer: from a period's evidence to a conversation in three parts. Judged like a model's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.coverage import coverage
from goalcoach.domain.talking import LeftEmpty, Part, PointKind
from goalcoach.llm.builtin.points import claims, results
from goalcoach.llm.builtin.points.material import Material, Strand
from goalcoach.llm.builtin.points.quoting import sound
from goalcoach.llm.builtin.points.raising import MUST, Raising, nonempty
from goalcoach.llm.builtin.points.telling import as_done, newest
from goalcoach.llm.builtin.points.voice import Voice, quotable
from goalcoach.llm.builtin.points.wording.shape import BySide
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
    career, voice = material.occasion is Occasion.CAREER, material.voice
    reasons = {
        Part.PERFORMANCE: voice.ask.results_left_out if career else voice.ask.nothing_of_results,
        Part.CONNECTION: voice.ask.results_left_out if career else voice.ask.no_connection,
        Part.DEVELOPMENT: voice.ask.nothing_learned,
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
        if claim == each.claim and (claim or question):
            yield replace(each, question=question)
        elif question:
            yield replace(each, claim="", kind=PointKind.QUESTION, evidence=(), question=question, working="")


def _performance(material: Material) -> Iterator[Raising]:
    voice, occasion = material.voice, material.occasion
    part = Part.DEVELOPMENT if occasion is Occasion.CAREER else Part.PERFORMANCE
    yield Raising(part=part, question=_opening(material))
    if occasion is Occasion.CAREER:
        return
    thanks = [each for each in material.feedback if each.thanks][-1:]
    heard = [each for each in material.feedback if not each.thanks][-1:]
    found = _results(material)
    met = [each for each in found if each.goal.outcome is Outcome.MET]
    yield from _of_results(met, material)
    yield from nonempty(*(claims.said_of(each, voice) for each in thanks))
    yield from _of_results([each for each in found if each not in met], material)
    yield from nonempty(*(claims.said_of(each, voice) for each in heard))


def _opening(material: Material) -> str:
    """Their view comes first, also on weeks of which nothing is written down."""
    voice, review = material.voice, material.request.review
    days = [each.day for each in material.request.evidence.items if not each.excluded]
    thirds = coverage(days, review.begin, review.until).thirds
    bare = [name for name, each in zip(voice.ask.thirds, thirds, strict=True) if not each.items]
    seed = "".join(each.short for each in material.strands)
    some = material.occasion is Occasion.REVIEW and 0 < len(bare) < len(thirds)
    ways = voice.ask.opening_bare if some else voice.ask.opening[material.occasion]
    return voice.one_of(ways, seed).format(
        month=voice.month(review.begin), weeks=voice.ask.and_the.join(bare)
    )


def _of_results(strands: Sequence[Strand], material: Material) -> Iterator[Raising]:
    """What came of these, and what was in the way: of a missed one, that belongs to the gap."""
    voice, short = material.voice, material.occasion is Occasion.CHECK_IN
    limit = material.request.facts.thresholds.point_limit
    for turn, strand in enumerate(strands):
        result = results.result(strand, voice, limit, turn)
        found = claims.trouble(strand, voice, limit)
        hindered = claims.in_the_way(found, strand, voice, first=short) if found else None
        if short:
            yield from nonempty(hindered, result)
            continue
        yield from nonempty(result, results.shift(strand, voice, result.claim))
        if strand.goal.outcome is not Outcome.MISSED:
            yield from nonempty(hindered)


def _connection(material: Material) -> Iterator[Raising]:
    voice, found, learning = material.voice, _results(material), _learning(material)
    if material.occasion is Occasion.CAREER:
        return
    missed = [each for each in found if each.goal.outcome is Outcome.MISSED]
    limit = material.request.facts.thresholds.point_limit
    for turn, strand in enumerate(missed):
        told = claims.trouble(strand, voice, limit) if material.occasion is Occasion.REVIEW else None
        yield claims.gap(told, strand, voice, turn)
    joined = list(_joined(voice, found, learning))
    yield from joined
    lessons = [*nonempty(*(claims.learned(each, voice) for each in found))]
    if found and learning and not joined and not lessons:
        question = voice.one_of(voice.ask.joining_loose, found[0].short)
        yield Raising(part=Part.CONNECTION, question=question, weight=9)
    elif found and learning and not joined:
        yield replace(lessons.pop(0), weight=9)
    yield from lessons


def _joined(voice: Voice, found: Sequence[Strand], learning: Sequence[Strand]) -> Iterator[Raising]:
    """For each goal of learning that was to help a result, the question whether it did."""
    for strand in learning:
        served = next((each for each in found if each.goal.id in strand.goal.serves), None)
        if served is not None:
            question = voice.one_of(voice.ask.joining, strand.short)
            asked = question.format(learned=_learned(strand, voice), served=voice.called(served.short))
            yield Raising(part=Part.CONNECTION, question=asked, goal=strand.goal.id)


def _learned(strand: Strand, voice: Voice) -> str:
    """What somebody learned, for the middle of a question."""
    ways = voice.one_of(voice.ask.learned_for, strand.short)
    return as_done(strand, voice) or ways.format(short=voice.called(strand.short))


def _development(material: Material) -> Iterator[Raising]:
    voice, career = material.voice, material.occasion is Occasion.CAREER
    for turn, strand in enumerate(_learning(material)):
        yield _of_learning(strand, voice, turn, must=not career)
    yield from nonempty(*(claims.level(each, voice, turn) for turn, each in enumerate(material.levels[-2:])))
    if career:
        yield from _wishes(material)
        yield Raising(part=Part.DEVELOPMENT, question=voice.one_of(voice.ask.nearer, "nearer"), weight=8)
    seed = "".join(each.short for each in material.strands)
    yield Raising(part=Part.DEVELOPMENT, question=voice.one_of(voice.ask.upward, seed), weight=8)
    yield _next(material, seed)


def _wishes(material: Material) -> Iterator[Raising]:
    voice = material.voice
    for wish in material.wishes[:2]:
        words = quotable(wish.words)
        if words:
            question = voice.one_of(voice.ask.wish, words).format(words=words.rstrip("."))
            yield Raising(part=Part.DEVELOPMENT, question=question, evidence=(wish.evidence,), weight=9)


def _next(material: Material, seed: str) -> Raising:
    """What comes next, and what the manager gives to it; in a review towards what the person shared."""
    voice, wish = material.voice, newest(material.wishes)
    if material.occasion is not Occasion.REVIEW or wish is None:
        return Raising(part=Part.DEVELOPMENT, question=voice.one_of(voice.ask.next_step, seed))
    words = quotable(wish.words).rstrip(".")
    question = voice.one_of(voice.ask.next_wish, words).format(words=words)
    return Raising(part=Part.DEVELOPMENT, question=question, evidence=(wish.evidence,))


def _of_learning(strand: Strand, voice: Voice, turn: int, *, must: bool) -> Raising:
    """A use of it, where there is one, and the question that learning of this outcome asks for."""
    came, made = strand.goal.outcome, claims.practised(strand, voice)
    question = voice.in_turn(_asked_of(strand, voice, told=made is not None), turn)
    question = question.format(
        short=voice.called(strand.short),
        learned=_learned(strand, voice),
        doing=as_done(strand, voice) or voice.called(strand.short),
    )
    told_first = made is not None and turn == 0
    weight = (MUST if came is Outcome.MET else 9 if told_first else 0) if must else 0
    weight = weight or (7 if made else 6)
    alone = Raising(part=Part.DEVELOPMENT, question=question, goal=strand.goal.id)
    return replace(made or alone, question=question, weight=weight)


def _asked_of(strand: Strand, voice: Voice, *, told: bool) -> BySide:
    """What is asked of learning, by what came of it, and by what is told of it already."""
    match strand.goal.outcome:
        case Outcome.MET:
            return voice.ask.situations_told if told and claims.twice(strand) else voice.ask.situations
        case Outcome.MISSED:
            return voice.ask.lesson
        case Outcome.OPEN:
            return voice.ask.practice_told if told else voice.ask.practice


def _results(material: Material) -> list[Strand]:
    """Results, those that were reached first, then by how much they moved."""
    found = [each for each in material.strands if each.goal.kind in RESULT_GOALS]
    return sorted(found, key=lambda each: (_FIRST[each.goal.outcome], -results.progress(each)))


def _learning(material: Material) -> list[Strand]:
    found = [each for each in material.strands if each.goal.kind in DEVELOPMENT_GOALS]
    return sorted(found, key=lambda each: _FIRST[each.goal.outcome])
