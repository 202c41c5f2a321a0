"""The gate for a prompt: each check fails for its own reason, and nothing else stops a good version."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.check import Check
from goalcoach.evaluation.reports.gate import Bounds, Gated, gate
from goalcoach.evaluation.reports.report import PromptUsed, Report, SuiteUsed
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant
from tests.each import every
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_making, a_report, a_score, a_trial

PROMPT = PromptUsed(id="coach/points", version=2, hash="d" * 64)
SUITES = ("talking-points",)
SILENT = a_score(passed=None)


def trials(variant: Variant, **changed: Any) -> list[Tried]:
    return [a_trial(f"c{n}", variant=variant.name, making=a_making(**changed)) for n in range(12)]


LIVE_RUN = a_report(trials(LIVE))
NEXT_RUN = a_report(trials(NEXT), variants=(NEXT,), id="run-2")


def gated(after: Report = NEXT_RUN, before: Report = LIVE_RUN, **more: Any) -> Gated:
    live, candidate = (Side(each, each.provenance.variants[0]) for each in (before, after))
    today = more.pop("today", [])
    return gate(live, candidate, PROMPT, more.pop("suites", SUITES), today=today, **more)


def worse_of(found: Gated) -> Check:
    return next(each for each in found.checks if each.name == "No scorer finds it worse")


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
    assert len(found.checks) == 11
    assert "In the smallest suite one below 50 points cannot be seen" in worse_of(found).why


def real(made: Iterable[Tried], variant: Variant, **more: Any) -> Report:
    """As a language model would have answered."""
    variants = (replace(variant, llm="small"),)
    return a_report(made, variants=variants, **more)


def of(cases: int, variant: Variant) -> list[Tried]:
    return [a_trial(f"c{n}", [a_score()], variant=variant.name) for n in range(cases)]


@every(
    ("cases", "word", "why"),
    [
        (12, "Not measured", "Too few cases were compared in talking-points to show one of 30 points."),
        (5, "Not measured", "one below 96 points cannot be seen. Too few"),
        (2, "Not measured", "one below 100 points cannot be seen. Too few"),
        (40, "Met", "one below 16 points cannot be seen."),
    ],
)
def test_what_so_few_cases_cannot_show_is_not_measured(cases: int, word: str, why: str) -> None:
    found = gated(real(of(cases, NEXT), NEXT, id="run-2"), real(of(cases, LIVE), LIVE))

    check = worse_of(found)
    assert (check.word, found.passed) == (word, True)
    assert why in check.why


def test_what_was_prepared_shows_no_fall_and_is_stopped_by_one_all_the_same() -> None:
    check = worse_of(gated(after(of(40, NEXT)), a_report(of(40, LIVE))))

    assert check.word == "Not measured"
    assert "Its answers were prepared" in check.why
    assert worse_of(gated(CASES["a fall"][0])).word == "Not met"


def test_graders_show_no_fall() -> None:
    both = [a_score(), a_score("grader:kind")]
    before = [a_trial(f"c{n}", both if n < 5 else both[1:]) for n in range(40)]
    now = [replace(each, variant=NEXT.name) for each in before]
    named = ("numbers", "grader:kind")
    found = gated(real(now, NEXT, id="run-2", scorers=named), real(before, LIVE, scorers=named))

    assert "one below 96 points" in worse_of(found).why


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
    "a trial that could not be scored": (
        after([*trials(NEXT)[1:], a_trial("c0", [SILENT], variant=NEXT.name)]),
        "Every case was scored",
        "1 trial of 12 could not be scored",
    ),
    "a trial that nobody could make": (
        after([*trials(NEXT)[1:], a_trial("c0", [SILENT], variant=NEXT.name, ended=Ended.CANNOT)]),
        "Every case was scored",
        "by somebody who answers all of them",
    ),
    "a scorer that broke": (
        after([*trials(NEXT)[1:], a_trial("c0", [a_failure(), a_score("length")], variant=NEXT.name)]),
        "Every case was scored",
        "1 trial of 12 could not be scored",
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


def used(*cases: Case, scorers: tuple[str, ...] = ("numbers",)) -> SuiteUsed:
    return SuiteUsed.of(a_suite(*cases, scorers=scorers))


def a_case(id_: str, **changed: Any) -> Case:
    told = {"given": {"said": "So."}, "expect": Expect(shown=True), "why": "It matters.", **changed}
    return Case(id=id_, split=Split.DEV, tags=(), source="a test", **told)


def a_suite(*cases: Case, scorers: tuple[str, ...] = ("numbers",)) -> Suite:
    return Suite(name="talking-points", about="", task="turn", scorers=scorers, cases=cases, hash="c" * 64)


ONE, TWO = a_case("one"), a_case("two")
OTHERWISE: dict[str, tuple[Suite, str, tuple[str, ...]]] = {
    "added": (a_suite(ONE, TWO, a_case("own")), "talking-points (added: own)", ("own",)),
    "removed": (a_suite(ONE), "talking-points (removed: two)", ("two",)),
    "asked otherwise": (
        a_suite(ONE, a_case("two", given={"said": "No."})),
        "talking-points (changed: two)",
        ("two",),
    ),
    "expected otherwise": (
        a_suite(a_case("one", expect=Expect(shown=False)), TWO),
        "(changed: one)",
        ("one",),
    ),
    "looked at otherwise": (a_suite(ONE, TWO, scorers=("length",)), "talking-points (other scorers)", ()),
    "many at once": (
        a_suite(ONE, TWO, *(a_case(f"n{n}") for n in range(8))),
        "(added: n0, n1, n2, n3, n4 and 3 more)",
        tuple(f"n{n}" for n in range(8)),
    ),
}


@every(("now", "told", "cases"), OTHERWISE.values(), ids=OTHERWISE.keys())
def test_a_report_about_other_cases_than_those_of_today_proves_nothing(
    now: Suite, told: str, cases: tuple[str, ...]
) -> None:
    tried = with_provenance(suites=(used(ONE, TWO),))
    alike = replace(LIVE_RUN, provenance=replace(LIVE_RUN.provenance, suites=(used(ONE, TWO),)))

    found = gated(tried, alike, today=[now])

    assert failed(found) == ["The cases are those of today"]
    (check,) = (each for each in found.checks if not each.passed)
    assert told in check.why
    assert "Try it again" in check.why
    assert check.cases == tuple(f"talking-points/{each}" for each in cases)


def test_what_changes_nothing_in_a_case_asks_for_no_new_run() -> None:
    tried = with_provenance(suites=(used(ONE, TWO),))
    alike = replace(LIVE_RUN, provenance=replace(LIVE_RUN.provenance, suites=(used(ONE, TWO),)))
    told_better = replace(a_suite(a_case("one", why="Told better."), TWO), hash="e" * 64)

    assert gated(tried, alike, today=[told_better]).passed
    assert failed(gated(today=[told_better])) == ["The cases are those of today"]
    assert "which cases, the report does not tell" in str(gated(today=[told_better]).checks)


def test_a_scorer_that_fell_silent_stops_nobody_and_is_a_point_of_its_own() -> None:
    beside = a_score("length")
    quiet = after([a_trial(f"c{n}", [SILENT, beside], variant=NEXT.name) for n in range(12)])
    loud = a_report([a_trial(f"c{n}", [a_score(), beside]) for n in range(12)])

    found = gated(quiet, loud)

    assert found.passed
    (open_,) = (each for each in found.checks if each.unmeasured and each.name.startswith("As much"))
    assert open_.word == "Not measured"
    assert "numbers in talking-points, in 12 cases" in open_.why
    assert not silent_in(gated(loud_as_before(loud), loud))


def silent_in(found: Gated) -> bool:
    return any(each.unmeasured and each.name.startswith("As much") for each in found.checks)


def loud_as_before(loud: Report) -> Report:
    return after([replace(each, variant=NEXT.name) for each in loud.tried])


def test_the_text_that_was_tried_is_the_text_that_goes_live() -> None:
    edited = with_provenance(prompts={NEXT.name: (replace(PROMPT, hash="0" * 64),)})

    assert failed(gated(edited)) == ["This version was tried"]


def test_a_run_that_scored_nothing_proves_nothing() -> None:
    silent = after([a_trial(f"c{n}", [SILENT], variant=NEXT.name) for n in range(12)])

    assert failed(gated(silent)) == ["Every case was scored", "No scorer finds it worse"]
    assert failed(gated(suites=())) == ["Everything was tried"]
    assert "Everything was tried" in failed(gated(suites=("talking-points", "refining")))


def test_bounds_are_the_organisations() -> None:
    assert gated(after(trials(NEXT, tokens=160)), bounds=Bounds(tokens=2)).passed
    assert gated(after(trials(NEXT, tokens=200)), bounds=Bounds(tokens=2)).passed, "as much as they allow"
    free = a_report([a_trial(f"c{n}", making=a_making(cost=0)) for n in range(12)])
    assert gated(before=free).passed


def test_the_cases_of_a_fall_are_named() -> None:
    found = gated(CASES["a fall"][0])

    assert worse_of(found).cases == tuple(f"talking-points/c{n}" for n in range(6))


def test_fairness_counts_where_it_was_looked_at() -> None:
    unfair = Check(name="Fair by name", passed=False, why="One group gets shorter answers.")

    assert failed(gated(fairness=unfair)) == ["Fair by name"]
    assert gated(fairness=replace(unfair, passed=True)).passed
