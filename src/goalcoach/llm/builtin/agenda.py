"""What to do next: a question, the offer of a wording, or the end. Nothing is asked more than twice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.finding import Criterion, Finding, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sketch import settled
from goalcoach.llm.builtin.gate import judged
from goalcoach.llm.builtin.hearing.found import Aside
from goalcoach.llm.builtin.hearing.results import MOST
from goalcoach.llm.builtin.needs import FEWEST, gaps, part_gaps
from goalcoach.llm.builtin.settling import ADOPT, CLOSE
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted, Verdict

TWICE = 2
"""How often one thing is asked at most."""
LONG = timedelta(weeks=6)
"""A goal that takes longer gets a question about milestones."""
RULE_QUESTIONS = 2
"""How many questions of rules are asked in one conversation, beyond what is missing."""


class Step(StrEnum):
    """What the coach does next."""

    ASK = "ask"
    OFFER = "offer"
    STUCK = "stuck"
    """Nothing left to ask, and the rules still refuse."""
    CLOSE = "close"


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """One step, with what it is about."""

    step: Step
    field: Field | None = None
    key: str = ""
    """Under which the question is counted."""
    focus: int | None = None
    finding: Finding | None = None
    draft: GoalDraft | None = None
    measured: bool = False
    """There are numbers, and nobody said of what."""
    after: Aside | None = None
    """What was said that calls for a first question of its own."""
    gaps: tuple[Field, ...] = ()
    fills: Field | None = None
    """The one thing missing in a wording: a free sentence is about it, asked for or not."""


_AFTER: dict[GoalKind, tuple[Field, ...]] = {
    GoalKind.PERFORMANCE: (Field.REVIEW, Field.MILESTONE),
    GoalKind.DEVELOPMENT: (Field.MILESTONE,),
    GoalKind.OBJECTIVE: (Field.REVIEW,),
}
_FIELD_OF = {
    Criterion.SPECIFIC: Field.OUTCOME,
    Criterion.MEASURABLE: Field.TARGET,
    Criterion.TIME_BOUND: Field.DUE,
    Criterion.RELEVANT: Field.WHY,
}
"""What an answer to a refusing rule's question fills."""
ANSWERED_BY = {
    "SP102": Field.OUTCOME,
    "SP104": Field.OUTCOME,
    "SP201": Field.METRIC,
    "SP202": Field.OUTCOME,
    "SP401": Field.OUTCOME,
    "ME204": Field.TARGET,
    "ME205": Field.TARGET,
    "ME206": Field.TARGET,
    "ME209": Field.TARGET,
    "ME401": Field.METRIC,
    "ME403": Field.METRIC,
    "TI202": Field.DUE,
    "TI205": Field.DUE,
    "TI206": Field.DUE,
    "TI301": Field.DUE,
    "TI302": Field.REVIEW,
}
"""Rules that find fault with what was said, and what the answer to their question fills. Rules about what is
merely missing are not here: their question was asked already, in the coach's own order. Each question has to
stand in every phrasebook but the English one: that asks as the rule does."""


def next_move(sketch: Sketch, facts: Facts, *, now: bool = False) -> Move:
    """The next step for a sketch. `now` is "just draft it": nothing is asked if a wording can be offered."""
    if not _has_heart(sketch):
        if sketch.get(Field.TARGET) or sketch.get(Field.BASELINE):
            return Move(step=Step.ASK, field=Field.OUTCOME, key=Field.OUTCOME, measured=True)
        return Move(step=Step.ASK, field=Field.OUTCOME, key=Field.OUTCOME)
    verdict = judged(sketch, facts)
    assert verdict is not None  # noqa: S101 - it has a heart
    if not now and (asking := next(_questions(sketch, verdict, facts), None)):
        return asking
    if isinstance(verdict, Accepted):
        if settled(sketch):
            return next(_afterwards(sketch, facts), Move(step=Step.CLOSE, key=CLOSE, draft=verdict.draft))
        return _offer(sketch, verdict)
    return _stuck(verdict)


def _offer(sketch: Sketch, verdict: Accepted[GoalDraft]) -> Move:
    """The wording, and the question for what is missing in it, unless the person left that open."""
    missing = tuple(gaps(sketch, verdict))
    field = next((each for each in missing if _may_ask(sketch, each, _counted(sketch, each))), None)
    fills = missing[0] if len(missing) == 1 else None
    return Move(step=Step.OFFER, field=field, key=ADOPT, draft=verdict.draft, gaps=missing, fills=fills)


def _counted(sketch: Sketch, field: Field) -> str:
    return f"{field}.{len(sketch.key_results)}" if field is Field.KEY_RESULT else field


def _has_heart(sketch: Sketch) -> bool:
    if sketch.kind in (GoalKind.ASPIRATION, GoalKind.OTHER):
        return False
    return bool(sketch.get(Field.OUTCOME) or sketch.get(Field.METRIC))


def _questions(sketch: Sketch, verdict: Verdict[GoalDraft], facts: Facts) -> Iterator[Move]:
    if sketch.kind is None and _may_ask(sketch, Field.KIND, Field.KIND):
        yield Move(step=Step.ASK, field=Field.KIND, key=Field.KIND)
    for field in gaps(sketch, verdict, optional=False):
        if _may_ask(sketch, field, field):
            counted = field is Field.METRIC and bool(sketch.get(Field.TARGET) or sketch.get(Field.BASELINE))
            yield Move(step=Step.ASK, field=field, key=field, measured=counted)
    if sketch.kind is GoalKind.OBJECTIVE:
        yield from _result_questions(sketch, facts)
    yield from _rule_questions(sketch, verdict)


def _may_ask(sketch: Sketch, field: Field, key: str) -> bool:
    return field not in sketch.skipped and sketch.questions.count(key) < TWICE


def _result_questions(sketch: Sketch, facts: Facts) -> Iterator[Move]:
    for index, part in enumerate(sketch.key_results):
        for field in part_gaps(part, facts):
            key = f"{Field.KEY_RESULT}{index}.{field}"
            if field not in part.skipped and sketch.questions.count(key) < TWICE:
                yield Move(step=Step.ASK, field=field, key=key, focus=index)
    count = len(sketch.key_results)
    if count >= MOST or Field.KEY_RESULT in sketch.skipped:
        return
    key = f"{Field.KEY_RESULT}.{count}"
    if sketch.questions.count(key) < (TWICE if count < FEWEST else 1):
        yield Move(step=Step.ASK, field=Field.KEY_RESULT, key=key)


def _rule_questions(sketch: Sketch, verdict: Verdict[GoalDraft]) -> Iterator[Move]:
    """The questions of rules that found something, once each; what is simply missing was asked before."""
    asked = [key for key in sketch.questions if key[:2].isupper()]
    if sketch.kind is GoalKind.OBJECTIVE or len(asked) >= RULE_QUESTIONS:
        return
    for finding in verdict.findings:
        field = ANSWERED_BY.get(finding.code)
        if finding.severity is Severity.NOTE or field is None or finding.part or finding.code in asked:
            continue
        if field not in sketch.skipped:
            yield Move(step=Step.ASK, field=field, key=finding.code, finding=finding)


def _afterwards(sketch: Sketch, facts: Facts) -> Iterator[Move]:
    """What may follow once the wording is the person's: a first look at it, steps on a long way."""
    due = sketch.value(Field.DUE)
    short = bool(due) and date.fromisoformat(due) - facts.today <= LONG
    for field in _AFTER.get(sketch.kind or GoalKind.PERFORMANCE, ()):
        if field is Field.MILESTONE and short:
            continue
        if sketch.get(field) is None and field not in sketch.skipped and field not in sketch.questions:
            yield Move(step=Step.ASK, field=field, key=field)


def _stuck(verdict: Verdict[GoalDraft]) -> Move:
    """The rules refuse it as it is: the first refusing rule asks its own question."""
    blocking = next(finding for finding in verdict.findings if finding.severity is Severity.BLOCK)
    meant = _FIELD_OF.get(blocking.criterion) if blocking.criterion else None
    field = meant or Field.OUTCOME
    return Move(step=Step.STUCK, field=field, key=blocking.code, finding=blocking, draft=verdict.draft)


def with_focus(sketch: Sketch, move: Move) -> Sketch:
    """The sketch once a move was made: what was asked, and which key result is being talked about."""
    questions = (*sketch.questions, str(move.key)) if move.key else sketch.questions
    if move.step is Step.OFFER and move.field:
        questions = (*sketch.questions, str(_counted(sketch, move.field)), str(move.key))
    return replace(sketch, asked=move.field or move.fills, focus=move.focus, questions=questions)
