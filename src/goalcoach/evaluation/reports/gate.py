"""Whether a version of a prompt may go live in place of another: a list of checks, each with its reason.

It decides nothing by itself: a person promotes, and another signs.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from goalcoach.domain.plural import counted
from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.comparison import ALPHA, Comparison, Line, compare
from goalcoach.evaluation.reports.differing import of_today
from goalcoach.evaluation.reports.likeness import complete, like, this_one
from goalcoach.evaluation.reports.report import PromptUsed
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.reports.silence import silence
from goalcoach.evaluation.scorers.score import Scored
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.wording import listed, percent, points

_NO_FALL = "No scorer finds it worse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    """What an organisation may set."""

    alpha: float = ALPHA
    tokens: float = 1.5
    """How many times the tokens of an answer may grow to."""
    cost: float = 1.5
    """The same of what an answer costs."""
    unseen: float = 0.3
    """The largest fall of a share that may stay unseen in a suite for its cases to tell anything."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Gated:
    """What the gate says, and what it rests on."""

    checks: tuple[Check, ...]
    comparison: Comparison

    @property
    def passed(self) -> bool:
        """Whether every check holds. What was not measured stops nobody; a person has to see it."""
        return all(each.passed for each in self.checks)


def gate(
    live: Side,
    candidate: Side,
    prompt: PromptUsed,
    suites: Collection[str],
    *,
    today: Collection[Suite],
    bounds: Bounds = Bounds(),
    fairness: Check | None = None,
) -> Gated:
    """Hold a candidate, a version of `prompt`, against the live one over these suites.

    `today` are the suites as they stand now, `fairness` is what the audit says of the candidate.
    """
    comparison = compare(live, candidate, bounds.alpha)
    checks = [
        this_one(candidate, prompt),
        complete(live, candidate, suites),
        like(live, candidate, prompt.id, suites),
        of_today(candidate.report.provenance.suites, today),
        _none_failed(live, candidate),
        all_scored(live, candidate),
        _nothing_dangerous(comparison),
        _no_fall(comparison, suites, bounds.unseen),
        silence(live, candidate, bounds.alpha),
        _within("Tokens", "tokens", _spent(comparison, "tokens"), bounds.tokens),
        _within("Cost", "cost", _spent(comparison, "cost"), bounds.cost),
    ]
    return Gated(checks=(*checks, *([fairness] if fairness else ())), comparison=comparison)


def _none_failed(live: Side, candidate: Side) -> Check:
    failed = [
        f"{each.suite}/{each.case}"
        for side in (live, candidate)
        for each in side.tried.values()
        if each.outcome.ended is Ended.FAILED
    ]
    them = "it" if len(failed) == 1 else "them"
    return Check(
        name="Every case was answered",
        passed=not failed,
        why=f"{counted(len(failed), 'trial')} failed, so nothing is known of {them}. Try it again: answers"
        " that came are kept, and not paid for twice."
        if failed
        else "No trial failed.",
        cases=tuple(dict.fromkeys(failed)),
    )


def all_scored(*sides: Side) -> Check:
    """A trial of which nothing is known cannot be seen to be worse: so it must not pass for one that is not.

    A case that no version of the prompt is asked in is tried with one side alone, and left out here.
    """
    first, *others = (side.tried for side in sides)
    tried = {
        place: [each, *(other[place] for other in others)]
        for place, each in first.items()
        if all(place in other for other in others)
    }
    dark = [place for place, trials in tried.items() if _unknown(trials)]
    return Check(
        name="Every case was scored",
        passed=not dark,
        why=f"{counted(len(dark), 'trial')} of {len(tried):,} could not be scored, so nobody knows whether"
        " they got worse. Run it again, by somebody who answers all of them."
        if dark
        else "Whatever was tried was scored.",
        cases=tuple(dict.fromkeys(f"{suite}/{case}" for suite, case, _ in dark)),
    )


def _unknown(trials: Sequence[Tried]) -> bool:
    """Whether nothing was scored of one of them, or a scorer failed.

    A single scorer that found nothing of its kind is no loss: an answer without a number has no wrong one.
    """
    if any(each.outcome.ended is Ended.FAILED for each in trials):
        return False  # told by itself
    states = [
        {each.scorer: each.state for each in tried.scores if not advisory(each.scorer)} for tried in trials
    ]
    return any(Scored.SCORED not in each.values() or Scored.FAILED in each.values() for each in states)


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


def _no_fall(comparison: Comparison, suites: Collection[str], unseen: float) -> Check:
    falls = comparison.falls
    if dark := sorted(set(suites) - {each.suite for each in comparison.lines if not advisory(each.scorer)}):
        why = f"Nothing in {listed(dark)} was scored in both runs, so no fall could be seen."
        return Check(name=_NO_FALL, passed=False, why=why)
    if not falls:
        return _seen(comparison, unseen)
    scorers = {(each.suite, each.scorer) for each in falls}
    return Check(
        name=_NO_FALL,
        passed=False,
        why=f"Chance does not explain this: {'; '.join(map(_fallen, falls))}.",
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


def _seen(comparison: Comparison, unseen: float) -> Check:
    """What the gate cannot have seen is told, too: by the scorer with most cases in each suite.

    Where that is nearly everything, or answers stood beforehand, it was not measured.
    """
    lines = [each for each in comparison.lines if not advisory(each.scorer)]
    fullest = {each.suite: each for each in sorted(lines, key=lambda each: each.cases)}
    blind = max((_blind(each) for each in fullest.values()), default=1.0)
    few = sorted(suite for suite, each in fullest.items() if _blind(each) > unseen)
    prepared = comparison.after.variant.prepared
    whys = [f"No fall is beyond chance. In the smallest suite one below {points(blind)} cannot be seen."]
    if few:
        whys.append(f"Too few cases were compared in {listed(few)} to show one of {points(unseen)}.")
    if prepared:
        whys.append("Its answers were prepared, so they show no fall that a prompt may bring.")
    return Check(name=_NO_FALL, passed=True, unmeasured=bool(few) or prepared, why=" ".join(whys))


def _blind(line: Line) -> float:
    return 1.0 if line.detectable is None else line.detectable


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
