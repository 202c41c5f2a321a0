"""Whether a version in files may go live, by the report of a run: for prompts kept in a repository."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256

from goalcoach.domain.errors import Conflict
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.desk.fair import fairness_of
from goalcoach.evaluation.desk.gating import missing
from goalcoach.evaluation.desk.suites import needing
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.differing import of_today
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.gate import all_scored, gate
from goalcoach.evaluation.reports.report import PromptUsed, Report
from goalcoach.evaluation.reports.side import Side, dangers, side_with
from goalcoach.prompts.document import Prompt, State
from goalcoach.prompts.library import Library
from goalcoach.prompts.proof import Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """What the gate says, and what it rests on."""

    checks: tuple[Check, ...]
    report: Report
    llm: str
    against: str
    """The earlier version; empty for the first one."""

    @property
    def passed(self) -> bool:
        """Whether every check holds."""
        return all(each.passed for each in self.checks)

    def proof(self, released: Prompt) -> Proof:
        """What is kept beside the version as it is released."""
        return Proof(
            prompt=released.name,
            hash=released.hash,
            run=self.report.id,
            report=sha256(written(self.report).encode("utf-8", "surrogatepass")).hexdigest(),
            day=self.report.ended_at.date().isoformat(),
            llm=self.llm,
            against=self.against,
            suites={each.name: each.hash for each in self.report.provenance.suites},
            checks=tuple(f"{each.word}: {each.name}. {each.why}" for each in self.checks),
        )


def prove(report: Report, prompt: Prompt, prompts: Library) -> Proved:
    """What the gate says of a version. Raises Conflict where the run did not ask with what it needs."""
    earlier = _earlier(prompt, prompts)
    tried = PromptUsed.of(prompt)
    candidate = side_with(report, tried)
    if candidate is None:
        raise Conflict(
            f"The run did not ask with {prompt.name} as it stands. Run it: {_command(prompt, earlier)}"
        )
    fair = fairness_of(candidate, prompt)
    today = shipped()
    needed = frozenset(needing(today, prompt.id, prompts))
    if earlier is None:
        said: Sequence[Check] = (*_first(candidate), of_today(report.provenance.suites, today), fair)
    else:
        live = side_with(report, PromptUsed.of(earlier))
        if live is None:
            raise Conflict(
                f"The run did not ask with {earlier.name}, too. Run both: {_command(prompt, earlier)}"
            )
        names = [each.name for each in report.provenance.suites]
        said = gate(live, candidate, tried, names, today=today, fairness=fair).checks
    return Proved(
        checks=(*said, *missing(report, needed)),
        report=report,
        llm=candidate.variant.llm,
        against=earlier.name if earlier else "",
    )


def _first(side: Side) -> tuple[Check, ...]:
    """Of a version before which there was none: nothing dangerous at all, and nothing left open."""
    trials = [*side.tried.values()]
    failed = sum(each.outcome.ended is Ended.FAILED for each in trials)
    wrong = sum(bool(dangers(each)) for each in trials)
    whole = side.report.complete and not side.report.provenance.split
    return (
        Check(
            name="Everything was tried",
            passed=whole,
            why="All cases were answered." if whole else "The run was stopped, or left cases out.",
        ),
        Check(
            name="Every case was answered",
            passed=not failed,
            why=f"{failed} trials failed." if failed else "No trial failed.",
        ),
        all_scored(side),
        Check(
            name="Nothing dangerous is shown",
            passed=not wrong,
            why=f"In {wrong} trials something is shown that nobody may be shown."
            if wrong
            else "There is no false accept.",
        ),
    )


def _earlier(prompt: Prompt, prompts: Library) -> Prompt | None:
    """The released version it would take the place of."""
    before = [
        each
        for each in prompts.prompts
        if each.id == prompt.id and each.state is State.RELEASED and each.version < prompt.version
    ]
    return before[-1] if before else None


def _command(prompt: Prompt, earlier: Prompt | None) -> str:
    versions = " ".join(f"--prompt {each.name}" for each in (earlier, prompt) if each)
    return f"goalcoach eval run {versions} --out FOLDER"
