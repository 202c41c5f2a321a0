"""Whether two runs may be held against each other for a prompt: all was tried, and nothing else differs."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.differing import differing
from goalcoach.evaluation.reports.report import PromptUsed
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.wording import listed
from goalcoach.llm.port import BUILTIN

_THIS_ONE = "This version was tried"


def this_one(candidate: Side, prompt: PromptUsed) -> Check:
    """A report about another text, be it of the same version, says nothing about this one; nor does one in
    which nobody read it."""
    if candidate.variant.llm == BUILTIN:
        return Check(
            name=_THIS_ONE,
            passed=False,
            why="The built-in coach answered, and it reads no prompt. Try it with whoever does.",
        )
    asked = candidate.report.provenance.prompts.get(candidate.variant.name, ())
    tried = prompt in asked
    return Check(
        name=_THIS_ONE,
        passed=tried,
        why=f"Its answers were asked for with {prompt.id}@{prompt.version}, as it stands now."
        if tried
        else f"The run did not ask with {prompt.id}@{prompt.version} as it stands now. Run it again.",
    )


def complete(live: Side, candidate: Side, suites: Collection[str]) -> Check:
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
        yield "No suite was run, so nothing says whether it is good."
    if not side.report.complete:
        yield f"The run of the {name} version was stopped before its end."
    if side.report.provenance.split:
        yield f"The run of the {name} version has only the {side.report.provenance.split} cases."
    if missing := sorted(set(suites) - side.scorers.keys()):
        yield f"The {name} version was not tried with {listed(missing)}."


def like(live: Side, candidate: Side, prompt: str, suites: Collection[str]) -> Check:
    """Only the prompt may differ: else nobody knows what made the difference."""
    one, other = live.report.provenance, candidate.report.provenance
    used = [{each.name: each for each in side.suites} for side in (one, other)]
    # A suite that one of them lacks is told by `complete`.
    changed = [
        name
        for name in sorted(suites)
        if name in used[0] and name in used[1] and differing(used[0][name], used[1][name])
    ]
    apart = [
        *(f"the cases of {each}" for each in changed),
        *(["the rules"] if one.rules != other.rules else []),
        *(["who answers"] if _answering(live) != _answering(candidate) else []),
        *(["other prompts"] if _others(live, prompt) != _others(candidate, prompt) else []),
        *(["the version of goalcoach"] if one.goalcoach != other.goalcoach else []),
        *(["how often each case was tried"] if one.repeats != other.repeats else []),
    ]
    return Check(
        name="Only the prompt differs",
        passed=not apart,
        why=f"Between both runs {listed(apart)} changed, too. Run both again."
        if apart
        else "Cases, rules and who answers are the same in both runs.",
    )


def _answering(side: Side) -> tuple[str, str]:
    return side.variant.llm, side.report.provenance.hosts.get(side.variant.name, "")


def _others(side: Side, prompt: str) -> set[PromptUsed]:
    return {each for each in side.report.provenance.prompts.get(side.variant.name, ()) if each.id != prompt}
