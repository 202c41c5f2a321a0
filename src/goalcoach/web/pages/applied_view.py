"""What the page of a development goal shows of how it comes true. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.applied import Applied, Stage
from goalcoach.domain.person import PersonId
from goalcoach.store.use_port import UseKind
from goalcoach.web.pages.phrases import day as told_day

STAGE = {
    Stage.PLANNED: "Planned",
    Stage.UNDER_WAY: "Under way",
    Stage.COMPLETED: "Completed, not used yet",
    Stage.APPLIED: "Used, not achieved yet",
    Stage.ACHIEVED: "Achieved",
    Stage.CLOSED: "Closed with what was learned",
}
KIND = {
    UseKind.COMPLETED: "Learning completed",
    UseKind.SITUATION: "Used",
    UseKind.OBSERVATION: "Seen",
    UseKind.LESSON: "Learned",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class AppliedView:
    """What the page shows of it."""

    stage: str
    lines: list[tuple[str, str, str, str]]
    """What, day, who, words."""
    missing: str
    follow_ups: str
    asked: str
    """The day since which somebody waits to hear where it was used; empty when nobody does."""
    closed: bool
    achieved: bool
    completed: bool
    """Whether the learning itself is over."""


def view_of(found: Applied, names: Mapping[PersonId, str], today: date) -> AppliedView:
    """In words."""
    return AppliedView(
        stage=STAGE[found.stage],
        lines=[
            (KIND[each.kind], told_day(each.day), names.get(each.by_id, ""), each.text) for each in found.uses
        ],
        missing=_missing(found),
        follow_ups=", ".join(told_day(each) for each in found.follow_ups),
        asked=told_day(found.asked(today)),
        closed=found.stage is Stage.CLOSED,
        achieved=found.stage is Stage.ACHIEVED,
        completed=any(each.kind is UseKind.COMPLETED for each in found.uses),
    )


def _missing(found: Applied) -> str:
    """What it takes yet, after "it still needs"; empty when nothing does."""
    situations = found.missing.count(UseKind.SITUATION)
    if situations and found.used:
        used = "one more situation, on another day, in which it was used"
    else:
        used = "two situations on different days in which it was used" if situations else ""
    seen = "somebody else who saw it" if UseKind.OBSERVATION in found.missing else ""
    return ", and ".join(each for each in (used, seen) if each)
