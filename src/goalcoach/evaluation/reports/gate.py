"""Whether a version of a prompt may go live in place of another: a list of checks, each with its reason.

It decides nothing by itself: a person promotes, and another signs.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.comparison import ALPHA, Comparison, Line, compare
from goalcoach.evaluation.reports.report import PromptUsed
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.reports.wording import counted, listed, percent, points

_NO_FALL = "No scorer finds it worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must hold."""

    name: str
    """For HR, such as "Nothing dangerous is shown that was not before"."""
    passed: bool
    why: str
    """One or two sentences, whether it passed or not."""
    cases: tuple[str, ...] = ()
    """The cases it is about, as "suite/case"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What an organisation may set."""

    alpha: float = ALPHA
    tokens: float = 1.5
    """How many times the tokens of an answer may grow to."""
    cost: float = 1.5
    """The same of what an answer costs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gated:
    """What the gate says, and what it rests on."""

    checks: tuple[Check, ...]
    comparison: Comparison

    @property
    def passed(self) -> bool:
        """Whether every check holds."""
        return all(each.passed for each in self.checks)


def gate(
    live: Side,
    candidate: Side,
    prompt: PromptUsed,
    suites: Collection[str],
    *,
    bounds: Bounds = Bounds(),
    fairness: Check | None = None,
) -> Gated:
    """Hold a candidate, a version of `prompt`, against the live one over these suites, those the prompt names.

    `fairness` is what the audit says of the candidate, where there is one.
    """
    comparison = compare(live, candidate, bounds.alpha)
    checks = [
        _this_one(candidate, prompt),
        _complete(live, candidate, suites),
        _like(live, candidate, prompt.id, suites),
        _none_failed(candidate),
        _nothing_dangerous(comparison),
        _no_fall(comparison, suites),
        _within("Tokens", "tokens", _spent(comparison, "tokens"), bounds.tokens),
        _within("Cost", "cost", _spent(comparison, "cost"), bounds.cost),
    ]
    return Gated(checks=(*checks, *([fairness] if fairness else ())), comparison=comparison)


def _this_one(candidate: Side, prompt: PromptUsed) -> Check:
    """A report about another text, be it of the same version, says nothing about this one."""
    asked = candidate.report.provenance.prompts.get(candidate.variant.name, ())
    tried = prompt in asked
    return Check(
        name="This version was tried",
        passed=tried,
        why=f"Its answers were asked for with {prompt.id}@{prompt.version}, as it stands now."
        if tried
        else f"The run did not ask with {prompt.id}@{prompt.version} as it stands now. Run it again.",
    )


def _complete(live: Side, candidate: Side, suites: Collection[str]) -> Check:
    """Stopped runs, a split that was left out and suites that were not run prove nothing."""
    gaps = [
        gap for name, side in (("live", live), ("candidate", candidate)) for gap in _gaps(name, side, suites)
    ]
    return Check(
        name="Everything was tried",
        passed=not gaps,
        why=" ".join(gaps) or f"Both versions answered all cases of {listed(sorted(suites))}.",
    )


def _gaps(name: str, side: Side, suites: Collection[str]) -> Iterator[str]:
    if not suites:
        yield "The prompt names no suite, so nothing says whether it is good."
    if not side.report.complete:
        yield f"The run of the {name} version was stopped before its end."
    if side.report.provenance.split:
        yield f"The run of the {name} version has only the {side.report.provenance.split} cases."
    if missing := sorted(set(suites) - side.scorers.keys()):
        yield f"The {name} version was not tried with {listed(missing)}."


def _like(live: Side, candidate: Side, prompt: str, suites: Collection[str]) -> Check:
    """Only the prompt may differ: else nobody knows what made the difference."""
    one, other = live.report.provenance, candidate.report.provenance
    hashes = [{each.name: each.hash for each in side.suites} for side in (one, other)]
    changed = sorted(each for each in suites if hashes[0].get(each) != hashes[1].get(each))
    differing = [
        *(f"the cases of {each}" for each in changed),
        *(["the rules"] if one.rules != other.rules else []),
        *(["who answers"] if _answering(live) != _answering(candidate) else []),
        *(["other prompts"] if _others(live, prompt) != _others(candidate, prompt) else []),
        *(["the version of goalcoach"] if one.goalcoach != other.goalcoach else []),
        *(["how often each case was tried"] if one.repeats != other.repeats else []),
    ]
    return Check(
        name="Only the prompt differs",
        passed=not differing,
        why=f"Between both runs {listed(differing)} changed, too. Run both again."
        if differing
        else "Cases, rules and who answers are the same in both runs.",
    )


def _answering(side: Side) -> tuple[str, str]:
    return side.variant.llm, side.report.provenance.hosts.get(side.variant.name, "")


def _others(side: Side, prompt: str) -> set[PromptUsed]:
    return {each for each in side.report.provenance.prompts.get(side.variant.name, ()) if each.id != prompt}


def _none_failed(candidate: Side) -> Check:
    failed = [
        f"{each.suite}/{each.case}" for each in candidate.tried.values() if each.outcome.ended is Ended.FAILED
    ]
    return Check(
        name="Every case was answered",
        passed=not failed,
        why=f"{counted(len(failed), 'trial')} failed, and nothing can be said about them. Run them again."
        if failed
        else "No trial failed.",
        cases=tuple(dict.fromkeys(failed)),
    )


def _nothing_dangerous(comparison: Comparison) -> Check:
    cases = tuple(dict.fromkeys(f"{suite}/{case}" for suite, case, _ in comparison.accepted))
    return Check(
        name="Nothing dangerous is shown that was not before",
        passed=not cases,
        why=f"In {counted(len(cases), 'case')} something is shown that nobody may be shown. One is too many."
        if cases
        else "There is no new false accept.",
        cases=cases,
    )


def _no_fall(comparison: Comparison, suites: Collection[str]) -> Check:
    falls = comparison.falls
    if dark := sorted(set(suites) - {each.suite for each in comparison.lines if not advisory(each.scorer)}):
        why = f"Nothing in {listed(dark)} was scored in both runs, so no fall could be seen."
        return Check(name=_NO_FALL, passed=False, why=why)
    scorers = {(each.suite, each.scorer) for each in falls}
    return Check(
        name=_NO_FALL,
        passed=not falls,
        why=f"Chance does not explain this: {'; '.join(map(_fallen, falls))}."
        if falls
        else _seen(comparison.lines),
        cases=tuple(
            f"{each.suite}/{each.case}"
            for each in comparison.turned
            if any(shift.worse and (each.suite, shift.scorer) in scorers for shift in each.shifts)
        ),
    )


def _fallen(line: Line) -> str:
    return (
        f"{line.scorer} in {line.suite} passes {percent(line.after)} of {counted(line.cases, 'case')}"
        f" in place of {percent(line.before)}"
    )


def _seen(lines: Collection[Line]) -> str:
    """What the gate cannot have seen belongs to what it says."""
    blind = [each.detectable if each.detectable is not None else 1.0 for each in lines]
    return f"No fall is beyond chance. Where cases are fewest, one below {points(max(blind))} cannot be seen."


def _spent(comparison: Comparison, what: str) -> tuple[float, float]:
    """Before and after, over the trials that were answered both times."""
    before, after = comparison.before.tried, comparison.after.tried
    makings = [
        (before[place].outcome.making, after[place].outcome.making) for place in before if place in after
    ]
    both = [(one, other) for one, other in makings if one is not None and other is not None]
    if what == "cost":
        return sum(one.cost for one, _ in both), sum(other.cost for _, other in both)
    return (
        sum(one.prompt_tokens + one.completion_tokens for one, _ in both),
        sum(other.prompt_tokens + other.completion_tokens for _, other in both),
    )


def _within(name: str, what: str, spent: tuple[float, float], bound: float) -> Check:
    before, after = spent
    if not before:
        free = "nothing" if what == "cost" else "no tokens"
        why = f"The live version took {free}, so there is nothing to hold it against."
        return Check(name=f"{name} in bounds", passed=True, why=why)
    ratio = after / before
    return Check(
        name=f"{name} in bounds",
        passed=ratio <= bound,
        why=f"The same cases take {ratio:.2f} times the {what} of the live version; {bound:g} are allowed.",
    )
