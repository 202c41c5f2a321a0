"""The built-in coach in a situation: what it says in the product, as far as that is told in one."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import repeat
from typing import Any

from goalcoach.coach.agenda_items import Matter, about_career, about_goals
from goalcoach.coach.agenda_words import agenda_words
from goalcoach.coach.reviews.making import IN_ENGLISH, WRITES
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.conversation import Speaker
from goalcoach.domain.goal import Author, Goal, GoalDraft, GoalId, GoalKind, GoalStatus, GoalVersion
from goalcoach.domain.person import PersonId
from goalcoach.domain.preparation import Side
from goalcoach.domain.shortened import shortened
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.situations import OWNER, TODAY, TURN, Situation
from goalcoach.evaluation.trials.showing import seen
from goalcoach.evaluation.trials.turns import builtin_turn
from goalcoach.llm.builtin.causes.steps import Asking, CameOut, step
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.points.claims import shared
from goalcoach.llm.builtin.points.maker import left_empty, raised
from goalcoach.llm.builtin.points.material import Material, Strand, Told
from goalcoach.llm.points_request import PointsRequest
from goalcoach.llm.tasks import agenda, points
from goalcoach.llm.tasks.agenda import AgendaRequest
from goalcoach.llm.tasks.gap import GapRequest
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged
from goalcoach.rules.joined.evidence import EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import ReviewedGoal
from goalcoach.rules.rule import DEVELOPMENT_GOALS

_WRITTEN = frozenset({EvidenceKind.RESULT, EvidenceKind.MEASURE, EvidenceKind.CHECK_IN, EvidenceKind.NOTE})
"""Evidence of a goal whose words may be repeated: in the product its numbers would be told apart."""
_TITLE = 60
"""Characters of a goal within a question."""


async def builtin(situation: Situation) -> Outcome:
    """What it says; that it cannot where it does no such task."""
    if situation.task == TURN:
        return await builtin_turn(situation.request)
    makes = _MAKES.get(situation.task)
    if makes is None:
        return Outcome(ended=Ended.CANNOT, why="The built-in coach does not do this.")
    return makes(situation.request)


def _gap(request: GapRequest) -> Outcome:
    """A talk about causes in which the person's own words answer one question after the other."""
    talk = CauseTalk(language=request.facts.language)
    told = (each.text for each in request.transcript if each.speaker is Speaker.PERSON)
    for words in (*told, request.said):
        if not isinstance(now := step(talk), Asking):
            break
        talk = talk.answered(now.probe, words)
    now = step(talk)
    if isinstance(now, Asking):
        return Outcome(ended=Ended.PLAYED, shown=(Shown(where="question", text=now.question),), fields=_OPEN)
    shown = (Shown(where="action", text=now.sentence), Shown(where="question", text=now.question))
    if not isinstance(now, CameOut) or now.cause is None:
        return Outcome(ended=Ended.PLAYED, shown=shown, fields=_OPEN)
    fields = {**_OPEN, "cause": now.cause.value, "quote": now.spoken[0].quotes[0]}
    return Outcome(ended=Ended.PLAYED, shown=shown, fields=fields)


_OPEN: Mapping[str, str] = {"cause": "", "quote": "", "competency": ""}


def _points(request: PointsRequest) -> Outcome:
    """Points from the evidence as it is written; what its numbers mean is not told in a situation."""
    why, request = _in_a_language_it_writes(request)
    material = _material(request)
    drafts = [
        draft for each in raised(material) for draft in each.point(repeat("")).drafts(request.facts.language)
    ]
    sieve = Sieve(replace(request.facts, said=None, review=request.review, evidence=request.evidence))
    empty = left_empty(material, frozenset(each.part for each in drafts))
    passed = points.passing(dict(enumerate(drafts)), empty, request, sieve)
    return _outcome("points", sieve.outcome(passed), why)


def _material(request: PointsRequest) -> Material:
    usable = [_of_a_goal(each, request.review.goals) for each in points.told(request)]
    return Material(
        request=request,
        occasion=request.review.occasion,
        side=Side.MANAGER,
        strands=tuple(_strand(each, usable) for each in request.review.goals),
        feedback=tuple(_said(each) for each in usable if _of_the_person(each, request)),
    )


def _of_a_goal(each: EvidenceItem, goals: Sequence[ReviewedGoal]) -> EvidenceItem:
    """The evidence with its goal. In the product that is known; here words in common tell which it is."""
    alike = [(shared(each.text, goal.text), goal.id) for goal in goals]
    most, of = max(alike, default=(0, ""), key=lambda found: found[0])
    return replace(each, goal=of) if most and not each.goal else each


def _of_the_person(each: EvidenceItem, request: PointsRequest) -> bool:
    """Whether it is feedback, and about no goal of learning: there it tells what somebody saw of it."""
    learning = (goal.id for goal in request.review.goals if goal.kind in DEVELOPMENT_GOALS)
    return each.kind is EvidenceKind.FEEDBACK and each.goal not in learning


def _strand(goal: ReviewedGoal, usable: list[EvidenceItem]) -> Strand:
    own = [each for each in usable if each.goal == goal.id]
    return Strand(
        goal=goal,
        short=f"“{shortened(goal.text.rstrip('.'), _TITLE)}”",
        result=next((each.id for each in own if each.kind is EvidenceKind.RESULT), ""),
        notes=tuple(_said(each) for each in own if each.kind in _WRITTEN),
        seen=tuple(_said(each) for each in own if each.kind is EvidenceKind.FEEDBACK),
    )


def _said(each: EvidenceItem) -> Told:
    return Told(words=each.text, day=each.day, evidence=each.id)


def _agenda(request: AgendaRequest) -> Outcome:
    """The questions about these goals; which look belongs to which is not told in a situation."""
    why, request = _in_a_language_it_writes(request)
    words = agenda_words(request.facts.language)
    matters = [Matter(goal=each) for each in _goals(request)]
    results = [each for each in matters if each.goal.version.draft.kind not in DEVELOPMENT_GOALS]
    learning = [each for each in matters if each.goal.version.draft.kind in DEVELOPMENT_GOALS]
    drawn = (
        about_career((), words)
        if request.occasion is Occasion.CAREER
        else about_goals(request.occasion, results, learning, TODAY, words)
    )
    sieve = Sieve(replace(request.facts, said=tuple(each.text for each in request.goals)))
    passed = agenda.passing(dict(enumerate(drawn.draft.items)), request, sieve)
    return _outcome("agenda", sieve.outcome(passed), why)


def _goals(request: AgendaRequest) -> Iterator[Goal]:
    """As they would be kept: shared, and agreed."""
    owner, day = PersonId(OWNER), datetime(TODAY.year, TODAY.month, TODAY.day, tzinfo=UTC)
    for place, each in enumerate(request.goals):
        draft = GoalDraft(kind=GoalKind(each.kind), text=each.text)
        yield Goal(
            id=GoalId(f"goal-{place}"),
            owner_id=owner,
            status=GoalStatus.AGREED,
            revision=1,
            version=GoalVersion(
                number=1,
                draft=draft,
                author=Author.PERSON,
                changed_by=owner,
                at=day,
                verdict_id="",
                own_words=1.0,
            ),
            created_at=day,
            updated_at=day,
        )


def _in_a_language_it_writes(request: Any) -> tuple[str, Any]:
    """What a person is told about the language, and the request in one that it writes."""
    facts = request.facts
    if facts.language in WRITES:
        return "", request
    return IN_ENGLISH, replace(request, facts=replace(facts, language="en"))


def _outcome(task: str, judged: Judged[Any], why: str) -> Outcome:
    found = seen(task, judged.passed)
    return Outcome(
        ended=Ended.PLAYED,
        shown=found.shown,
        held=tuple(
            HeldBack(where=each.where or "answer", code=each.code, reason=each.reason)
            for each in judged.withheld
        ),
        fields=found.fields or {},
        why=why,
    )


_MAKES: Mapping[str, Callable[[Any], Outcome]] = {"gap": _gap, "points": _points, "agenda": _agenda}
