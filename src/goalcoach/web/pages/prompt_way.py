"""What stands between a version of a prompt and being live: its runs, and what the gate says of them."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.domain.errors import GoalcoachError
from goalcoach.evaluation.desk import promoting, runs
from goalcoach.evaluation.desk.forwarding import checked
from goalcoach.evaluation.desk.versions import Shelf, Version
from goalcoach.evaluation.reports.check import Check
from goalcoach.store.prompt_port import Stage
from goalcoach.web.here import Here
from goalcoach.web.pages.eval_view import RunView, run_view


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """What stands between a version and being live."""

    runs: tuple[RunView, ...]
    """Those that tried it beside another, newest first."""
    run_id: str
    """The newest of them that has a report about it as it stands; empty for none."""
    checks: tuple[Check, ...]
    """What the gate says of that report, what stops it first."""
    passed: bool
    own: str
    """Why whoever looks may not sign it off: they wrote it, or put it forward. Empty where they may."""
    forward: str
    """What whoever put it forward said."""

    @property
    def unmeasured(self) -> tuple[Check, ...]:
        """What whoever signs has to know of, each a point of its own."""
        return tuple(each for each in self.checks if each.unmeasured)


async def way_of(here: Here, found: Shelf, version: Version) -> Way | None:
    """Of a draft or a candidate; None for any other version."""
    if version.own is None or version.own.stage is Stage.RELEASED or version.live:
        return None
    mine = [
        each
        for each in await runs.every(here.unit)
        if each.wish.about == {"prompt": found.id, "version": version.number}
    ]
    forward = promoting.last_forward(found, version.number) if version.own.stage is Stage.CANDIDATE else None
    alone = here.wired.settings.prompts_alone
    wanted = [forward.run_id] if forward else [each.run.id for each in mine if not each.run.open]
    for run_id in filter(None, wanted):
        try:
            checks = await checked(here.unit, here.office, found, version, run_id)
        except GoalcoachError:
            continue  # a run that failed has no report
        if checks:
            break
    else:
        run_id, checks = "", ()
    return Way(
        runs=tuple(run_view(each, here.office.zone) for each in mine),
        run_id=run_id or "",
        checks=tuple(sorted(checks, key=_first)),
        passed=bool(checks) and all(each.passed for each in checks),
        own=await promoting.own_hand(here.unit, here.person, forward) if forward and not alone else "",
        forward=forward.note if forward else "",
    )


def _first(check: Check) -> tuple[bool, bool]:
    """What stops it first, then what was not measured."""
    return check.passed, not check.unmeasured
