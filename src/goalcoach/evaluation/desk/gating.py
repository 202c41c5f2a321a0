"""What the gate says of a version today: by the report of a run, today's suites, and who answers people."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from goalcoach.coach.office import Office
from goalcoach.coach.thinking import call
from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.desk import suites
from goalcoach.evaluation.desk.fair import fairness_of
from goalcoach.evaluation.desk.versions import Shelf, Version, every_version
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.gate import Gated, gate
from goalcoach.evaluation.reports.report import PromptUsed, Report
from goalcoach.evaluation.reports.side import side_with
from goalcoach.evaluation.trials.trial import Variant
from goalcoach.evaluation.wording import listed
from goalcoach.store.own_case_port import CaseStep, CaseStepKind
from goalcoach.store.port import Unit
from goalcoach.store.prompt_port import StepKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """What a report must hold against today, besides the versions."""

    needed: frozenset[str]
    """Names of the suites that a version has to be tried with."""
    today: tuple[Suite, ...]
    """All suites as they stand, with the cases HR added."""
    answers: str
    """The language model that will answer people; empty where none is configured."""
    host: str
    """Where it is."""
    removed: tuple[CaseStep, ...] = ()
    """How each own case of the needed suites was removed that no run tries now."""


async def ground(unit: Unit, office: Office, prompt_id: str) -> Ground:
    """That of a prompt."""
    found = await suites.suites(unit)
    needed = suites.needing(found, prompt_id, await every_version(unit))
    return Ground(
        removed=tuple([step for suite in needed for step in await _removed(unit, suite)]),
        needed=frozenset(needed),
        today=found,
        answers=office.asker.name if office.asker else "",
        host=office.asker.host if office.asker else "",
    )


async def _removed(unit: Unit, suite: str) -> list[CaseStep]:
    """How each case was removed that stands removed."""
    newest: dict[str, CaseStep] = {}
    for step in await unit.own_cases.steps(suite):
        newest.setdefault(step.case_id, step)
    return [each for each in newest.values() if each.kind is CaseStepKind.REMOVED]


def checks(report: Report, found: Shelf, version: Version, ground: Ground) -> tuple[Check, ...]:
    """All that must hold for a version to be put forward with this run; empty where it did not try both."""
    said = _gated(report, found, version, ground)
    if not said:
        return ()
    return (
        *said.checks,
        *missing(report, ground.needed),
        _asked(said, ground),
        *_taken_away(found, ground.removed),
    )


async def checked(
    office: Office, report: Report, found: Shelf, version: Version, ground: Ground
) -> tuple[Check, ...]:
    """As `checks`. Of a large report it takes a second, in which others have their turn."""
    return await call(office.thinking, checks, report, found, version, ground)


def unmeasured(said: tuple[Check, ...]) -> tuple[str, ...]:
    """Names of what was not measured, of which whoever signs has to know."""
    return tuple(each.name for each in said if each.unmeasured)


def missing(report: Report, needed: frozenset[str]) -> tuple[Check, ...]:
    """Whether a run has all suites that it needs: one over fewer proves less."""
    tried = {each.name for each in report.provenance.suites}
    left = sorted(needed - tried)
    why = f"Not tried with {', '.join(left)}. Try it with all of them." if left else "All of them were run."
    return (Check(name="All its suites", passed=not left, why=why),)


def _taken_away(found: Shelf, removed: tuple[CaseStep, ...]) -> Iterator[Check]:
    """Own cases that were removed since a version last went live: one of them may be the one that would stop
    this version, so whoever signs has to know. Of no such case nothing is said."""
    moved = [each.at for each in found.steps if each.kind in (StepKind.LIVE, StepKind.ROLLED_BACK)]
    since = max(moved, default=None)
    gone = [f"{each.suite}/{each.case_id}" for each in removed if since is None or each.at > since]
    if gone:
        yield Check(
            name="No own case was removed",
            passed=True,
            unmeasured=True,
            why=f"Not tried, for somebody removed it: {listed(gone)}. Its suite says who, and puts it back.",
            cases=tuple(gone),
        )


def _gated(report: Report, found: Shelf, version: Version, ground: Ground) -> Gated | None:
    """None where the run did not ask with both versions, each the only difference."""
    if version.prompt is None or found.live.prompt is None:
        return None
    tried = PromptUsed.of(version.prompt)
    candidate, live = side_with(report, tried), side_with(report, PromptUsed.of(found.live.prompt))
    if candidate is None or live is None:
        return None
    names = [each.name for each in report.provenance.suites]
    fairness = fairness_of(candidate, version.prompt)
    return gate(live, candidate, tried, names, today=ground.today, fairness=fairness)


def _asked(said: Gated, ground: Ground) -> Check:
    """What another model does says nothing of the one that people meet; nor does its namesake elsewhere."""
    after = said.comparison.after
    who, where = after.variant.llm, after.report.provenance.hosts.get(after.variant.name, "")
    right = not ground.answers or (who, where) == (ground.answers, ground.host)
    asked, answers = who, ground.answers
    if who == ground.answers:
        asked, answers = f"{who} at {where or 'nobody knows where'}", f"{answers} at {ground.host}"
    why = f"The run asked {asked}; {answers} will answer people. Try it with that one."
    return Check(
        name="Whoever will answer was asked",
        passed=right,
        unmeasured=right and (after.variant.prepared or not ground.answers),
        why=_answered(after.variant, ground) if right else why,
    )


def _answered(variant: Variant, ground: Ground) -> str:
    """Who did, and what that leaves open."""
    if variant.prepared:
        return f"Only {variant.llm} answered, which says nothing about a real language model."
    if not ground.answers:
        return f"{variant.llm} answered; whoever will answer people is not configured yet."
    return f"{variant.llm} answered."
