"""The measuring itself, on rows made for it: what is right, wrong, open, an alarm, a missed floor."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.rules_gold import Measured, Tally, blocks_by_words, measure, mended, unmet
from goalcoach.evaluation.rules_table import page_lines
from goalcoach.evaluation.suite import Suite, suite_of

DECLARED: dict[str, Any] = {
    "today": date(2026, 11, 22),
    "labelled": [{"name": "all", "file": "goals.jsonl"}],
    "clean": "clean.jsonl",
    "planted": "planted.jsonl",
    "right_where": {"ME101": {"measurable": ["no"]}},
    "marked": {"SG303": {"right": ["g4"], "wrong": ["g5"]}},
    "known_alarms": {},
    "blocking": {"precision": 0.95, "from": 2},
    "caught": {},
    "floors": {},
}
GOALS: tuple[tuple[str, str, dict[str, str | None]], ...] = (
    ("g1", "Answer the phone", {"measurable": "no"}),
    ("g2", "Answer the yard often", {"measurable": "yes"}),
    ("g3", "Call customers", {"measurable": None}),
    ("g4", "Take statins every morning", {}),
    ("g5", "Take statins every evening", {}),
    ("g6", "Cut returns from 6 % to 3 % by 31 May 2027", {"measurable": "yes"}),
)
CLEAN = (
    ("n1", "Cut returns from 6 % to 3 % by 31 May 2027"),
    ("n2", "Answer the yard by 31 May 2027"),
)
PLANTED = (
    ("p1", "SG303", "Take statins every morning"),
    ("p2", "SG303", "Cut returns from 6 % to 3 % by 31 May 2027"),
)
LABELS = ("specific", "measurable", "achievable", "relevant", "time_bound", "vague_language", "kind")


@pytest.fixture
def suite() -> Suite:
    return suite_of(DECLARED)


@pytest.fixture
def measured(tmp_path: Path, suite: Suite) -> Measured:
    goals = (
        {"id": id, "text": text, "context": "", "source": "made up", "labels": {**nothing(), **labels}}
        for id, text, labels in GOALS
    )
    rows = (
        {"id": id, "theme": "made up", "draft": "goal", "kind": "performance", "text": text}
        for id, text in CLEAN
    )
    (tmp_path / "goals.jsonl").write_text("\n".join(map(json.dumps, goals)), "utf-8")
    planted = (
        {"id": id, "fault": code, "draft": "goal", "kind": "performance", "text": text}
        for id, code, text in PLANTED
    )
    (tmp_path / "planted.jsonl").write_text("\n".join(map(json.dumps, planted)), "utf-8")
    (tmp_path / "clean.jsonl").write_text("\n".join(map(json.dumps, rows)), "utf-8")
    return measure(suite, tmp_path)


def nothing() -> dict[str, None]:
    return dict.fromkeys(LABELS)


def tally(measured: Measured, code: str) -> Tally:
    return next(each for each in measured.tallies if each.code == code)


def test_a_finding_is_right_where_the_labels_say_so(measured: Measured) -> None:
    found = tally(measured, "ME101")

    assert "g1" in found.right
    assert "g2" in found.wrong
    assert "g3" in found.undecided, "the readers differ"
    assert "g6" not in {*found.right, *found.wrong, *found.undecided}, "it was not found there"


def test_a_finding_is_right_where_somebody_marked_it_so(measured: Measured) -> None:
    found = tally(measured, "SG303")

    assert (found.right, found.wrong) == (("g4",), ("g5",))
    assert found.precision == 2 / 3, "one planted fault was found, too"


def test_a_finding_in_a_clean_row_is_an_alarm_and_counts_as_wrong(measured: Measured) -> None:
    found = tally(measured, "ME101")

    assert found.alarms == ("n2",)
    assert found.precision == len(found.right) / (len(found.right) + len(found.wrong) + 1)
    assert [alarm.row.id for alarm in measured.alarms] == ["n2"]


def but_unproven(suite: Suite, measured: Measured) -> list[str]:
    """What is unmet, but for rules that so few rows cannot prove."""
    return [line for line in unmet(suite, measured) if not line.endswith("prove it, or it asks")]


def test_a_rule_that_refuses_by_words_and_shows_nothing_is_told(suite: Suite, measured: Measured) -> None:
    told = "SG302 may refuse the llm's text, and only 0 of its findings are decided; 2 prove it, or it asks"

    assert told in unmet(suite, measured)
    assert not any(line.startswith("ME101") for line in unmet(suite, measured)), "it asks already"


def test_a_planted_fault_is_caught_or_missed(suite: Suite, measured: Measured) -> None:
    found = tally(measured, "SG303")
    asked = replace(
        suite,
        caught={"dev": 1.0, "held-out": 1.0},
        blocking_from=9,
        known_alarms={"n2": frozenset({"ME101"})},
    )

    assert [row.id for row in found.caught] == ["p1"]
    assert [row.id for row in found.missed] == ["p2"]
    half = found.missed[0].half
    (told,) = but_unproven(asked, measured)
    assert told.endswith("are found, at least 1 is asked")
    assert f"planted faults of {half}" in told


def test_without_anything_decided_there_is_no_precision(measured: Measured) -> None:
    assert tally(measured, "SG302").precision is None


def test_what_is_missed_is_told(suite: Suite, measured: Measured) -> None:
    asked = replace(suite, floors={"all": {"measurable": 1.1}})

    told = but_unproven(asked, measured)

    assert any(line.startswith("all: measurable is") for line in told)
    assert any(line.startswith("SG303 may refuse the llm's text and is right in 0.667 of 3") for line in told)
    assert any("n2 is a near miss" in line and "ME101" in line for line in told)
    assert len(told) == 3


def test_an_alarm_that_is_known_is_no_news_and_one_that_is_mended_is(
    suite: Suite, measured: Measured
) -> None:
    codes = measured.alarms[0].codes
    knowing = replace(suite, known_alarms={"n2": codes | {"SG302"}}, blocking_from=4)

    assert but_unproven(knowing, measured) == []
    assert list(mended(knowing, measured)) == ["SG302 no longer fires on n2: take it out of known_alarms"]


def test_the_table_tells_each_rule_that_spoke(suite: Suite, measured: Measured) -> None:
    lines = page_lines(suite, measured)

    assert "| **SG303 private-matter** | 2 | 1 | 1 | 0 | 0 | 1 of 2 | 0.67 |" in lines
    assert any(line.startswith("| n2 | Answer the yard by 31 May 2027 |") for line in lines)
    assert any(line.startswith("Silent on all of it: ") and "SG302" in line for line in lines)


def test_only_word_lists_that_refuse_are_held_to_precision() -> None:
    assert blocks_by_words("SG303")
    assert not blocks_by_words("SG101"), "exact"
    assert not blocks_by_words("ME101"), "asks"


@pytest.mark.parametrize(
    ("changed", "told"),
    [
        ({"right_where": {"XX999": {}}}, "XX999"),
        ({"known_alarms": {"n1": ["XX998"]}}, "XX998"),
        ({"floors": None}, "floors"),
    ],
    ids=["rule", "alarm", "missing"],
)
def test_a_suite_that_names_what_is_not_there_is_refused(changed: dict[str, Any], told: str) -> None:
    declared = {key: value for key, value in {**DECLARED, **changed}.items() if value is not None}

    with pytest.raises(InvalidInput, match=told):
        suite_of(declared)
