"""What pages show of check-ins: the form of one look, the lines of those that were, states in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from goalcoach.coach.check_ins import SUREST, Seen, done_or_not, has_value, waits
from goalcoach.coach.obstacles import IN_THE_WAY
from goalcoach.coach.office import Office
from goalcoach.domain.capital import capital
from goalcoach.domain.check_in import CheckIn, Obstacle
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import SHARED, Goal, GoalDraft
from goalcoach.domain.measured import measure, value_of
from goalcoach.domain.rhythm import CHOICES, MONTHLY, QUARTERLY, TWO_WEEKLY, WEEKLY, Standing, State
from goalcoach.web.pages.phrases import day as told_day
from goalcoach.web.pages.phrases import day_near
from goalcoach.web.pages.scorecard import FindingView, finding_view

STATE: Mapping[State, str] = {
    State.PENDING: "Not looked at yet",
    State.ON_TIME: "On time",
    State.DUE: "Due",
    State.OUTDATED: "Out of date",
    State.PAUSED: "Paused",
}
RHYTHM: Mapping[int, str] = {
    WEEKLY: "Weekly",
    TWO_WEEKLY: "Every two weeks",
    MONTHLY: "Monthly (every four weeks)",
    QUARTERLY: "Quarterly (every 13 weeks)",
}
OBSTACLE: Mapping[Obstacle, str] = {each: capital(words) for each, words in IN_THE_WAY.items()}
OBSTACLES = [("", "Nothing"), *((each.value, words) for each, words in OBSTACLE.items())]
"""What may be in the way, to choose from."""
SURE = [("", "Not said"), *((str(each), str(each)) for each in range(SUREST + 1))]
"""How sure somebody may be, to choose from."""
_DONE = {Decimal(0): "Not done yet", Decimal(1): "Done"}


@dataclass(frozen=True, slots=True, kw_only=True)
class LookForm:
    """The form of one look at one goal."""

    id: str
    title: str
    language: str
    state: str
    """As a class and a value; empty where nobody looks after the goal."""
    state_word: str
    when: str
    """The rhythm, and the day of the next look."""
    last: str
    """The look before: day, and where it stood; empty for none."""
    measure: str
    has_value: bool
    yes_no: bool
    shared: bool
    """Whether somebody leads its owner who may read the goal, and could read the confidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One check-in of the history."""

    id: str
    day: str
    value: str
    confidence: str
    """Empty where it was not said, or is not for whoever reads."""
    parts: tuple[tuple[str, str], ...]
    """Name and text of what was said, without the note's name."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LooksView:
    """The check-ins of a goal on its page."""

    form: LookForm
    lines: tuple[Line, ...]
    """The newest first."""
    asks: tuple[FindingView, ...]
    """What the rules ask about the last looks; for the owner alone."""
    choices: tuple[tuple[str, str], ...]
    """The rhythms that suit the goal."""
    every: str
    due: bool
    waits: str
    """From when on it is looked at, while that is to come; empty once it has begun."""
    sure: bool
    """Whether there is a confidence to show."""


def looks_view(
    found: Seen, standing: Standing | None, office: Office, asks: Sequence[Finding], *, led: bool
) -> LooksView:
    """The part of the page of a goal that tells of check-ins."""
    draft = found.goal.version.draft
    choices = CHOICES.get(draft.kind, ())
    return LooksView(
        form=look_form(found.goal, standing, found.check_ins[-1:], office.today(), led=led),
        lines=tuple(_line(each, found) for each in reversed(found.check_ins)),
        asks=tuple(finding_view(each, draft) for each in asks),
        choices=tuple((str(each), RHYTHM[each]) for each in choices),
        every=str(standing.every if standing else choices[0] if choices else ""),
        due=standing is not None and standing.asks,
        waits=waits(office, found.goal),
        sure=bool(found.confidences),
    )


def look_form(
    goal: Goal, standing: Standing | None, last: Sequence[CheckIn], today: date, *, led: bool
) -> LookForm:
    """The form for the next look at a goal; `last` holds the newest one, if there was one."""
    draft = goal.version.draft
    return LookForm(
        id=goal.id,
        title=draft.text,
        language=draft.language,
        state=standing.state.value if standing else "",
        state_word=STATE[standing.state] if standing else "",
        when=_when(standing, today) if standing else "",
        last="".join(_last(each, draft) for each in last),
        measure=measure(draft.measure),
        has_value=has_value(draft),
        yes_no=done_or_not(draft),
        shared=led and goal.status in SHARED,
    )


def told_value(value: Decimal | None, draft: GoalDraft) -> str:
    """Where it stood, with its unit; empty when that was not said."""
    if value is None:
        return ""
    if done_or_not(draft):
        return _DONE[value]
    return value_of(value, draft.measure)


def _when(standing: Standing, today: date) -> str:
    rhythm = RHYTHM.get(standing.every, f"Every {standing.every} days")
    if standing.state is State.PAUSED:
        return f"{rhythm}, waits until you are back; next look {day_near(standing.due, today)}"
    return f"{rhythm}, {'due' if standing.asks else 'next look'} {day_near(standing.due, today)}"


def _last(each: CheckIn, draft: GoalDraft) -> str:
    value = told_value(each.value, draft)
    return f"Last look on {told_day(each.day)}{f': {value}' if value else ''}"


def _line(each: CheckIn, found: Seen) -> Line:
    sure = found.confidences.get(each.id)
    obstacle = ": ".join(
        part for part in (OBSTACLE[each.obstacle] if each.obstacle else "", each.obstacle_words) if part
    )
    told = (
        ("", each.note),
        ("In the way", obstacle),
        ("Learned", each.learned),
        ("Help needed", each.help_needed),
    )
    return Line(
        id=each.id,
        day=told_day(each.day),
        value=told_value(each.value, found.goal.version.draft),
        confidence=f"{sure.value} of 10" if sure else "",
        parts=tuple((name, text) for name, text in told if text),
    )
