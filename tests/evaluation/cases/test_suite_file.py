"""Files of suites as people write them: what is meant is taken, and every slip is told with its line."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from textwrap import dedent

import pytest

from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.evaluation.cases.case import Split, Within
from goalcoach.evaluation.cases.case_text import case_text, suite_text
from goalcoach.evaluation.cases.library import suites
from goalcoach.evaluation.cases.moment import Row
from goalcoach.evaluation.cases.suite_file import BadSuite, Sources, read_suite
from goalcoach.evaluation.goldset import LabelledGoal
from tests.each import every

GOOD = dedent(
    """\
    suite: own
    about: What we had trouble with.
    task: refine
    scorers: [verdict, "grader:tone"]
    cases:
    - id: own-shorter
      why: She wants it shorter, and nothing else changes.
      split: dev
      tags: [retail, en]
      source: made up, 2026-11
      given:
        who: cashier, employee
        goal:
          kind: performance
          text: Cut the wait at my till from 6 to 4 minutes by 30 June 2027
          measure: {name: wait, baseline: 6, target: 4, unit: minutes}
          due: 2027-06-30
        wish: "shorter: no"
      expect:
        shown: true
        never: ['\\bpay\\b']
        fields: {baseline: 6, due: 2027-06-30, unit: ""}
        questions: {most: 0}
      practice: |
        {"kind": "performance"}
    """
)
KEPT = Row(
    task="refine", values={"who": "x", "goal": {"kind": "performance", "text": "Sell more"}, "wish": "y"}
)
GOAL = LabelledGoal(
    id="g1", text="Sell more", context="", source="a page", labels={"specific": "no", "kind": None}
)


def goals(file: str) -> tuple[LabelledGoal, ...]:
    if file != "goals_here.jsonl":
        raise InvalidInput(f"there is no {file}")
    return (GOAL,)


SOURCES = Sources(situations={"kept": KEPT}, goals=goals, packets=lambda names: ())


def changed(before: str, after: str) -> bytes:
    assert before in GOOD
    return GOOD.replace(before, after).encode()


def test_a_suite_is_what_its_file_says() -> None:
    suite = read_suite(GOOD.encode(), "own.yaml", SOURCES)
    (case,) = suite.cases

    assert (suite.name, suite.task, suite.scorers) == (
        "own",
        "refine",
        ("false-accept", "verdict", "grader:tone"),
    )
    assert (case.split, case.tags, case.fixed) == (Split.DEV, ("retail", "en"), False)
    assert (case.expect.shown, case.expect.never, case.expect.questions) == (
        True,
        (r"\bpay\b",),
        Within(most=0),
    )
    assert case.expect.fields == {"baseline": "6", "due": "2027-06-30", "unit": ""}
    assert case.expect.language == ""
    assert case.given["wish"] == "shorter: no"
    assert case.practice == '{"kind": "performance"}\n'


def test_a_case_that_is_written_is_read_again() -> None:
    suite = read_suite(GOOD.encode(), "own.yaml", SOURCES)
    head = GOOD.partition("- id")[0]

    for written in (f"{head}{case_text(suite.cases[0])}", suite_text(suite, suite.cases[0])):
        again = read_suite(written.encode(), "own.yaml", SOURCES)
        assert (again.cases, again.task, again.scorers) == (suite.cases, suite.task, suite.scorers)


def test_a_case_may_begin_with_a_situation_and_say_what_differs() -> None:
    head = GOOD.partition("  given:")[0]
    raw = f"{head}  given: {{situation: kept, wish: longer}}\n  expect: {{shown: true}}\n"
    suite = read_suite(raw.encode(), "own.yaml", SOURCES)
    assert suite.cases[0].given == {**KEPT.values, "wish": "longer"}

    elsewhere = Row(task="refine", values={**KEPT.values, "who": "somebody else"})
    other = read_suite(raw.encode(), "own.yaml", replace(SOURCES, situations={"kept": elsewhere}))
    assert other.hash != suite.hash, "what a suite points to is a part of what was tried"

    loose = read_suite(raw.replace("task: refine\n", "").encode(), "own.yaml", SOURCES)
    assert loose.task_of(loose.cases[0]) == "refine"


def test_labelled_goals_are_cases_with_the_labels_on_which_readers_agree() -> None:
    head = "suite: g\nabout: x\ntask: rules\nscorers: [letters]\n"
    raw = f"{head}labelled:\n- {{file: goals_here.jsonl, today: 2026-11-22}}\n"
    (case,) = read_suite(raw.encode(), "g.yaml", SOURCES).cases

    assert case.expect.letters == {"specific": "no"}
    assert case.split is Split(GOAL.half)


@every(
    ("before", "after", "line", "told"),
    [
        ("  why: She", "  whi: She", 7, "nothing is known of 'whi' here. A case may have id, why, split"),
        ("  source: made up, 2026-11\n", "", 6, "A case needs `source`: Where it comes from"),
        ("split: dev", "split: train", 8, "`split` is one of dev, held-out, not 'train'"),
        ("id: own-shorter", "id: Own Shorter", 6, "is written in small letters, digits and hyphens"),
        ("tags: [retail, en]", "tags: retail", 9, "`tags` is a list of texts, such as"),
        ("why: She wants it shorter, and nothing else changes.", 'why: ""', 7, "`why` is text: Its story"),
        ("task: refine", "task: dance", 3, "`task` is one of turn, options, draft"),
        ("[verdict,", "[verdicts,", 4, "there is no scorer 'verdicts'. There are false-accept"),
        ("shown: true", "shown: yes", 20, "`shown` is true or false, not 'yes'"),
        ("'\\bpay\\b'", "'(pay'", 21, "is no regular expression"),
        ("'\\bpay\\b'", "'(a+)+$'", 21, "has a part without an end"),
        ("'\\bpay\\b'", "'(a|a){0,40}$'", 21, "can be read in too many ways"),
        ("'\\bpay\\b'", "'(?:ia|\u0131a){24}$'", 21, "can be read in too many ways"),
        ("'\\bpay\\b'", "'(?:ia|\u0130a){24}$'", 21, "can be read in too many ways"),
        ("'\\bpay\\b'", "'((){200}){200}'", 21, "can be read in too many ways"),
        ("'\\bpay\\b'", "'(.{0,9})\\1'", 21, "looks for what it found before"),
        ("'\\bpay\\b'", f"'{'(' * 3_900}'", 21, "is nested too deeply"),
        ("'\\bpay\\b'", f"'{'x' * 4_001}'", 21, "4,000 are the most"),
        ("{most: 0}", "{most: few}", 23, "such as {least: 1, most: 2}"),
        ("{most: 0}", "{most: " + "9" * 5_000 + "}", 23, "such as {least: 1, most: 2}"),
        ("{most: 0}", "{max: 3}", 23, "a table with least, most, or both"),
        ("fields: {baseline: 6", "fields: {baseline: [6]", 22, "one text for each name"),
        ("shown: true", "codes: [XX999]", 20, "there is no rule XX999. `goalcoach rules` shows all"),
        ("shown: true", "language: English", 20, "language is two letters"),
        ("    wish:", "    wisch:", 12, "nothing is known of wisch"),
        ("target: 4", "tarket: 4", 12, "goal.measure.tarket: Unexpected keyword argument"),
        (
            "baseline: 6, target",
            "baseline: six, target",
            12,
            "goal.measure.baseline: Input should be a valid decimal",
        ),
        ("    who: cashier, employee", "    situation: nowhere", 12, "there is no situation 'nowhere'"),
        ("    who: cashier, employee", "    situation: [kept]", 12, "`situation` is a text"),
        ('"shorter: no"', '"shorter \\ud800"', 18, "has half a sign. Write the sign itself"),
        (
            "    who: cashier, employee",
            "    task: draft",
            12,
            "the suite is for refine, not draft",
        ),
        ("task: refine\n", "", 11, "`task` is one of turn, options"),
        ("task: refine", "task: rules", 1, "for the task rules `labelled`"),
        ("about: What we had trouble with.\n", "", 1, "A suite needs `about`"),
        ("cases:", "cases: []\nlabelled:", 5, "`cases` is a list of cases, each with a dash before it"),
    ],
)
def test_a_slip_is_told_with_its_line_and_what_to_write(
    before: str, after: str, line: int, told: str
) -> None:
    with pytest.raises(BadSuite) as raised:
        read_suite(changed(before, after), "own.yaml", SOURCES)

    assert told in raised.value.message
    assert re.match(rf"own\.yaml:{line}: ", raised.value.message), raised.value.message


def test_two_cases_of_one_name_are_told() -> None:
    twice = GOOD + GOOD[GOOD.index("- id") :]
    with pytest.raises(BadSuite, match=r"own\.yaml:26: own-shorter is the name of an earlier case too"):
        read_suite(twice.encode(), "own.yaml", SOURCES)


def test_an_organisation_keeps_suites_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "own.yaml").write_text(GOOD, "utf-8")
    assert [each.name for each in suites("own", "refining", own=tmp_path)] == ["own", "refining"]
    with pytest.raises(NotFound, match="There is no suite 'own'"):
        suites("own")

    (tmp_path / "other.yaml").write_text(GOOD, "utf-8")
    with pytest.raises(BadSuite, match=r"other\.yaml: its first line says own, which is own\.yaml"):
        suites("other", own=tmp_path)
