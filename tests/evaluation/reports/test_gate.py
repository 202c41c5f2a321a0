"""The gate for a prompt: each check fails for its own reason, and nothing else stops a good version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.gate import Bounds, Gated, gate
from goalcoach.evaluation.reports.report import PromptUsed, Report
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant
from tests.each import every
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_making, a_report, a_score, a_trial

PROMPT = PromptUsed(id="coach/points", version=2, hash="d" * 64)
SUITES = ("talking-points",)


def trials(variant: Variant, **changed: Any) -> list[Tried]:
    return [a_trial(f"c{n}", variant=variant.name, making=a_making(**changed)) for n in range(12)]


LIVE_RUN = a_report(trials(LIVE))
NEXT_RUN = a_report(trials(NEXT), variants=(NEXT,), id="run-2")


def gated(after: Report = NEXT_RUN, before: Report = LIVE_RUN, **more: Any) -> Gated:
    live, candidate = (Side(each, each.provenance.variants[0]) for each in (before, after))
    return gate(live, candidate, PROMPT, more.pop("suites", SUITES), **more)


def failed(found: Gated) -> list[str]:
    return [each.name for each in found.checks if not each.passed]


def after(made: Iterable[Tried], **more: Any) -> Report:
    return a_report(made, variants=(NEXT,), id="run-2", **more)


def with_provenance(**changed: Any) -> Report:
    return replace(NEXT_RUN, provenance=replace(NEXT_RUN.provenance, **changed))


def test_a_version_as_good_passes() -> None:
    found = gated()

    assert found.passed
    assert failed(found) == []
    assert len(found.checks) == 8
    assert "In the smallest suite one below 50 points cannot be seen" in found.checks[5].why


CASES: dict[str, tuple[Report, str, str]] = {
    "a new false accept": (
        after([*trials(NEXT)[1:], a_trial("c0", [a_score("false-accept", False)], variant=NEXT.name)]),
        "Nothing dangerous is shown that was not before",
        "In 1 case something is shown",
    ),
    "a fall": (
        after([a_trial(f"c{n}", [a_score(passed=n > 5)], variant=NEXT.name) for n in range(12)]),
        "No scorer finds it worse",
        "numbers in talking-points passes 50 % of 12 cases in place of 100 %",
    ),
    "a failed trial": (
        after([*trials(NEXT)[1:], a_trial("c0", [a_failure()], variant=NEXT.name, ended=Ended.FAILED)]),
        "Every case was answered",
        "1 trial failed",
    ),
    "a stopped run": (replace(NEXT_RUN, complete=False), "Everything was tried", "stopped before its end"),
    "half the cases": (with_provenance(split="dev"), "Everything was tried", "has only the dev cases"),
    "other cases": (
        after(trials(NEXT), hashes={"talking-points": "e" * 64}),
        "Only the prompt differs",
        "the cases of talking-points changed, too",
    ),
    "other rules": (with_provenance(rules="e" * 64), "Only the prompt differs", "the rules"),
    "another host": (
        with_provenance(hosts={NEXT.name: "elsewhere"}),
        "Only the prompt differs",
        "who answers",
    ),
    "more repeats": (with_provenance(repeats=3), "Only the prompt differs", "how often each case was tried"),
    "another prompt, too": (
        with_provenance(prompts={NEXT.name: (PROMPT, PromptUsed(id="x/y", version=1, hash="f" * 64))}),
        "Only the prompt differs",
        "other prompts",
    ),
    "more tokens": (after(trials(NEXT, tokens=160)), "Tokens in bounds", "1.60 times the tokens"),
    "more cost": (after(trials(NEXT, cost=0.02)), "Cost in bounds", "2.00 times the cost"),
}


@every(("report", "name", "why"), CASES.values(), ids=CASES.keys())
def test_what_stops_it(report: Report, name: str, why: str) -> None:
    found = gated(report)

    assert failed(found) == [name]
    assert not found.passed
    (check,) = (each for each in found.checks if each.name == name)
    assert why in check.why


def test_the_text_that_was_tried_is_the_text_that_goes_live() -> None:
    edited = with_provenance(prompts={NEXT.name: (replace(PROMPT, hash="0" * 64),)})

    assert failed(gated(edited)) == ["This version was tried"]


def test_a_run_that_scored_nothing_proves_nothing() -> None:
    silent = after([a_trial(f"c{n}", [a_score(passed=None)], variant=NEXT.name) for n in range(12)])

    assert failed(gated(silent)) == ["No scorer finds it worse"]
    assert failed(gated(suites=())) == ["Everything was tried"]
    assert "Everything was tried" in failed(gated(suites=("talking-points", "refining")))


def test_bounds_are_the_organisations() -> None:
    assert gated(after(trials(NEXT, tokens=160)), bounds=Bounds(tokens=2)).passed
    free = a_report([a_trial(f"c{n}", making=a_making(cost=0)) for n in range(12)])
    assert gated(before=free).passed


def test_the_cases_of_a_fall_are_named() -> None:
    found = gated(CASES["a fall"][0])

    assert found.checks[5].cases == tuple(f"talking-points/c{n}" for n in range(6))


def test_fairness_counts_where_it_was_looked_at() -> None:
    unfair = Check(name="Fair by name", passed=False, why="One group gets shorter answers.")

    assert failed(gated(fairness=unfair)) == ["Fair by name"]
    assert gated(fairness=replace(unfair, passed=True)).passed
