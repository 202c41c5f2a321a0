"""What somebody would see of an answer that was judged, and its structured part. Judges nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field, Making, OptionDraft
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.measured import number
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.llm.tasks.blueprint import Phrased
from goalcoach.llm.tasks.gap import FoundCause
from goalcoach.llm.tasks.ways import FoundWays
from goalcoach.rules.verdict import Accepted

if TYPE_CHECKING:
    from goalcoach.coach.turn import Judged


@dataclass(frozen=True, slots=True)
class Seen:
    """What is seen of one answer."""

    shown: tuple[Shown, ...] = ()
    fields: Mapping[str, str] | None = None


def played_to(found: Seen, held: tuple[HeldBack, ...], *, why: str, making: Making | None) -> Outcome:
    """What came of a trial that was played to its end."""
    return Outcome(
        ended=Ended.PLAYED,
        shown=found.shown,
        held=once(held),
        fields=found.fields or {},
        why=why,
        making=making,
    )


def once(held: Iterable[HeldBack]) -> tuple[HeldBack, ...]:
    """Without those that came twice: an answer that is asked for again may have the same fault again."""
    return tuple(dict.fromkeys(held))


def whole(why: str) -> tuple[HeldBack, ...]:
    """The whole answer, held back for this; nothing where there is no reason."""
    return (HeldBack(where="answer", code="", reason=why),) if why else ()


def seen(task: str, passed: Any) -> Seen:
    """What is seen of what passed of a task's answer; nothing where that is None."""
    return Seen() if passed is None else _TASKS[task](passed)


def seen_of_a_turn(judged: Judged, said: str) -> Seen:
    """The reply as far as it is the coach's own, the phrases to tap, a wording, and what was understood."""
    shown = []
    if judged.refused is None and said:
        shown.append(Shown(where="reply", text=said))
    shown += (Shown(where=f"options[{at}]", text=each.draft.text) for at, each in _placed(judged))
    fields = _of_a_sketch(judged.sketch)
    if isinstance(judged.wording, Accepted):
        goal = judged.wording.draft
        shown += _of_a_goal("wording", goal)
        fields |= _fields_of_a_goal(goal)
    fields["asked"] = judged.answer.asked or ""
    fields["command"] = judged.answer.command or ""
    return Seen(tuple(shown), {name: str(value) for name, value in fields.items()})


def _placed(judged: Judged) -> Iterator[tuple[int, Accepted[OptionDraft]]]:
    return ((at, each) for at, each in enumerate(judged.options) if isinstance(each, Accepted))


def _of_a_sketch(sketch: Sketch) -> dict[str, str]:
    fields = {str(each): sketch.value(each) for each in Field if sketch.get(each)}
    return {**fields, "kind": sketch.kind or ""}


def _options(passed: tuple[Accepted[OptionDraft], ...]) -> Seen:
    return Seen(tuple(Shown(where=f"options[{at}]", text=each.draft.text) for at, each in enumerate(passed)))


def _goal(passed: Accepted[GoalDraft]) -> Seen:
    return Seen(tuple(_of_a_goal("goal", passed.draft)), _fields_of_a_goal(passed.draft))


def _of_a_goal(where: str, goal: GoalDraft) -> Iterator[Shown]:
    """The sentence, and every other text of a goal that its owner reads."""
    yield Shown(where=where, text=goal.text)
    for name in ("why", "parent", "application", "mastery"):
        if text := getattr(goal, name):
            yield Shown(where=f"{where}.{name}", text=text)
    for at, milestone in enumerate(goal.milestones):
        yield Shown(where=f"{where}.milestones[{at}]", text=milestone.text)
    for at, activity in enumerate(goal.activities):
        yield Shown(where=f"{where}.activities[{at}]", text=activity)
    for at, part in enumerate(goal.key_results):
        yield from _of_a_goal(f"{where}.key_results[{at}]", part)


def _fields_of_a_goal(goal: GoalDraft) -> dict[str, str]:
    measure = goal.measure
    return {
        "kind": goal.kind,
        "text": goal.text,
        "metric": measure.name if measure else "",
        "baseline": number(measure.baseline) if measure else "",
        "target": number(measure.target) if measure else "",
        "unit": measure.unit if measure else "",
        "source": measure.source if measure else "",
        "start": goal.start.isoformat() if goal.start else "",
        "due": goal.due.isoformat() if goal.due else "",
        "review": goal.review.isoformat() if goal.review else "",
        "why": goal.why,
        "parent": goal.parent,
        "hours": number(goal.hours_per_month),
        "application": goal.application,
        "mastery": goal.mastery,
    }


def _gap(passed: FoundCause) -> Seen:
    shown = [
        Shown(where=where, text=each.draft.text)
        for where, each in (("action", passed.action), ("question", passed.question))
        if each is not None
    ]
    fields = {"cause": passed.cause or "", "quote": passed.quote, "competency": passed.competency}
    return Seen(tuple(shown), fields)


def _blueprint(passed: Phrased) -> Seen:
    return Seen(
        tuple(Shown(where=f"steps[{at}]", text=each.sentence.draft.text) for at, each in enumerate(passed)),
        {f"steps[{at}].competency": each.competency for at, each in enumerate(passed)},
    )


def _ways(passed: FoundWays) -> Seen:
    shown = [Shown(where=f"ways[{at}]", text=each.text.draft.text) for at, each in enumerate(passed.ways)]
    fields: dict[str, str] = {}
    for at, each in enumerate(passed.ways):
        fields |= {f"ways[{at}].form": each.form, f"ways[{at}].named": each.named}
    if passed.question is not None:
        shown.append(Shown(where="question", text=passed.question.draft.text))
    return Seen(tuple(shown), fields)


def _points(passed: Accepted[TalkingPointsDraft]) -> Seen:
    draft = passed.draft
    shown = [
        Shown(where=f"points[{at}]", text=each.text, cites=each.evidence)
        for at, each in enumerate(draft.points)
    ]
    shown += (Shown(where=f"left_empty[{at}]", text=each.reason) for at, each in enumerate(draft.left_empty))
    fields: dict[str, str] = {}
    for at, each in enumerate(draft.points):
        place = f"points[{at}]"
        fields |= {f"{place}.part": each.part, f"{place}.kind": each.kind, f"{place}.goal": each.goal}
    return Seen(tuple(shown), fields)


def _agenda(passed: Accepted[AgendaDraft]) -> Seen:
    items = passed.draft.items
    return Seen(
        tuple(Shown(where=f"items[{at}]", text=each.text) for at, each in enumerate(items)),
        {f"items[{at}].topic": each.topic for at, each in enumerate(items)},
    )


_TASKS: Mapping[str, Callable[[Any], Seen]] = {
    "options": _options,
    "draft": _goal,
    "refine": _goal,
    "gap": _gap,
    "blueprint": _blueprint,
    "ways": _ways,
    "points": _points,
    "agenda": _agenda,
}
