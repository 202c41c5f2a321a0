"""What this week reminds of, on the first page. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from goalcoach.coach.goals import Report
from goalcoach.coach.reminders import Line
from goalcoach.domain.digest import PATIENCE, About
from goalcoach.domain.goal import Goal
from goalcoach.web.here import Here
from goalcoach.web.kept_week import kept_week
from goalcoach.web.pages.phrases import day_near

_WHY: Mapping[About, str] = {
    About.CHECK_IN: "Check-in due {when}",
    About.REVIEW: "Review due {when}",
    About.FEEDBACK: "{who} asks what you saw",
    About.MEANS: "{who} needs your word on hours, money or help",
    About.RHYTHM: f"{PATIENCE} weeks without a look: does the rhythm fit? It is not brought up again for now",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekLine:
    """A reminder as it is shown."""

    href: str
    title: str
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WeekShown:
    """The week as it is shown."""

    told: str
    """How far one is."""
    lines: tuple[WeekLine, ...]


async def week_of(
    here: Here, own: Sequence[Goal], reports: Sequence[Report], *, beside: AbstractSet[str]
) -> WeekShown | None:
    """The week, or None where there was nothing in it; `beside` are the places the page leads to already."""
    found = await kept_week(here, own, reports)
    if not found.lines and not found.answered:
        return None
    total = found.answered + len(found.lines)
    told = f"{found.answered} of {total} done" if found.lines else "All done"
    lines = [_line(each, here) for each in found.lines]
    return WeekShown(told=told, lines=tuple(each for each in lines if each.href not in beside))


def _line(line: Line, here: Here) -> WeekLine:
    when = day_near(line.reminder.day, here.office.today())
    why = _WHY[line.reminder.about].format(who=line.who, when=when)
    return WeekLine(href=line.path, title=line.text, why=why)
