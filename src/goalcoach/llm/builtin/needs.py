"""What a goal of each kind still lacks, in the order in which a coach would ask. Asks nothing itself."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.finding import Criterion, Letter
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sentence import CONNECTIVES, moves
from goalcoach.llm.builtin.cues.spoken import complaints, figures, measures
from goalcoach.llm.builtin.gate import judged
from goalcoach.llm.builtin.hearing.complaints import complains
from goalcoach.llm.builtin.hearing.outcomes import names_a_measure
from goalcoach.llm.builtin.hearing.phrases import starts_with_verb
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import detect
from goalcoach.rules.verdict import Verdict

FEWEST = 2
"""Key results an objective needs."""
_ORDER: dict[GoalKind, tuple[Field, ...]] = {
    GoalKind.PERFORMANCE: (Field.METRIC, Field.BASELINE, Field.TARGET, Field.DUE, Field.WHY),
    GoalKind.DEVELOPMENT: (Field.WHY, Field.APPLICATION, Field.MASTERY, Field.REVIEW, Field.HOURS),
    GoalKind.OBJECTIVE: (Field.WHY, Field.DUE),
}


def gaps(sketch: Sketch, verdict: Verdict[GoalDraft], *, optional: bool = True) -> Iterator[Field]:
    """What a goal of this kind still lacks, in the order in which a coach would ask."""
    kind = sketch.kind or GoalKind.PERFORMANCE
    for field in _ORDER.get(kind, ()):
        if sketch.get(field) is None and not _superfluous(sketch, field, verdict):
            yield field
    if optional and kind is GoalKind.OBJECTIVE and len(sketch.key_results) < FEWEST:
        yield Field.KEY_RESULT


def _superfluous(sketch: Sketch, field: Field, verdict: Verdict[GoalDraft]) -> bool:
    """Whether an answer would add nothing: a launch needs no baseline."""
    if field not in (Field.METRIC, Field.BASELINE, Field.TARGET):
        return False
    if measures.NONE.match(sketch.value(Field.OUTCOME)):
        return True
    numbers = bool(sketch.get(Field.TARGET) or sketch.get(Field.BASELINE))
    if field is Field.METRIC and numbers and _says_enough(sketch, verdict.draft.language):
        return True
    if field is Field.METRIC:
        return (
            _names_measure(sketch.value(Field.OUTCOME))
            or (not numbers and _measurable(verdict))
            or _inside(sketch)
        )
    if field is Field.BASELINE and _inside(sketch):
        return bool(sketch.value(Field.TARGET))
    if not numbers and _measurable(verdict) and not measures.MANY.match(sketch.value(Field.OUTCOME)):
        return True
    return not (sketch.get(Field.METRIC) or numbers or _names_measure(sketch.value(Field.OUTCOME)))


def _says_enough(sketch: Sketch, language: str) -> bool:
    """Whether numbers need no name: a verb moves them, or a unit tells: "faster: from 5 days to 1 day".

    Words in another language may hold the name, so that it is not asked for.
    """
    unit = figures.TELLING_UNIT.fullmatch(sketch.value(Field.UNIT))
    outcome = sketch.value(Field.OUTCOME)
    told = complaints.ACTS.fullmatch(outcome) or complains(outcome)
    counted = told or measures.MANY.match(outcome) or measures.SELLS.match(outcome)
    return (
        moves(outcome)
        or bool(unit or counted or _counts_what_is_wished(sketch))
        or {language, detect(outcome)} != {"en"}
    )


def _counts_what_is_wished(sketch: Sketch) -> bool:
    """Whether the number counts what the outcome names: "enough midwives", "from 3 to 5 midwives"."""
    target = sketch.get(Field.TARGET)
    thing = figures.COUNTED_THING.search(target.quote) if target else None
    return bool(thing and thing["thing"].casefold() in sketch.value(Field.OUTCOME).casefold())


def _inside(sketch: Sketch) -> bool:
    """Whether the number stands inside the outcome: "close 20 deals"."""
    target, outcome = sketch.get(Field.TARGET), sketch.value(Field.OUTCOME)
    return bool(target and target.quote and target.quote in outcome)


def _names_measure(outcome: str) -> bool:
    """Whether the outcome itself moves something that has a number: "cut response time", "fewer bugs"."""
    moved = starts_with_verb(outcome) or any(each.more.match(outcome) for each in CONNECTIVES.values())
    return moved and bool(measures.MEASURE_NOUN.search(outcome) or measures.MANY.match(outcome))


def _measurable(verdict: Verdict[GoalDraft]) -> bool:
    return any(
        each.criterion is Criterion.MEASURABLE and each.letter is Letter.YES for each in verdict.letters
    )


def part_gaps(part: Sketch, facts: Facts) -> Iterator[Field]:
    """What a key result still lacks: its numbers, unless it is a thing to finish."""
    if part.get(Field.TARGET) and part.get(Field.BASELINE):
        return
    verdict = judged(part, facts)
    for field in (Field.BASELINE, Field.TARGET):
        if verdict and part.get(field) is None and not _superfluous_in_part(part, verdict):
            yield field


def _superfluous_in_part(part: Sketch, verdict: Verdict[GoalDraft]) -> bool:
    if _inside(part):
        return True
    if names_a_measure(part.value(Field.METRIC)):
        return False
    return not part.get(Field.TARGET) and not part.get(Field.BASELINE) and _measurable(verdict)
