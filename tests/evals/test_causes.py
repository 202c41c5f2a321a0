"""Talks about causes on marked data: floors, no training where it is no cure, and the data themselves."""

from __future__ import annotations

import functools
from collections import Counter
from typing import Any

import pytest

from evals import causes
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.causes import Measured, measure, unmet, when_a_bare_no, wrong_when_left_out
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import LEARNABLE, Cause

FILES = sorted((causes.HERE / "data").glob("cause_cases*.yaml"))


@functools.cache
def suite() -> dict[str, Any]:
    read: dict[str, Any] = read_yaml(causes.SUITE.read_text("utf-8"))
    return read


@functools.cache
def a_few() -> dict[str, Any]:
    """The suite with two of its sets: `make check` measures all of them."""
    sets = [each for each in suite()["sets"] if each["name"] in {"dev", "third"}]
    return {**suite(), "sets": sets}


@functools.cache
def measured() -> tuple[Measured, ...]:
    return tuple(causes.run(a_few()))


@functools.cache
def rows() -> list[dict[str, Any]]:
    return [row for path in FILES for row in read_yaml(path.read_text("utf-8"))]


def test_every_floor_is_reached() -> None:
    assert list(unmet(measured(), suite()["floors"])) == []


def test_training_is_never_proposed_where_it_is_no_cure() -> None:
    assert [id for each in measured() for id in each.training_wrongly] == []


def test_nor_when_a_question_is_left_out() -> None:
    assert list(wrong_when_left_out(measured())) == []


def test_a_bare_no_to_whether_they_could_leads_nobody_to_learning() -> None:
    """It did in these, where a tool, a person or luck was missing."""
    ids = {"tenth-resources-04", "eleventh-external-04", "eleventh-resources-09", "thirteenth-resources-10"}
    told = measure("some", [row for row in rows() if row["id"] in ids])

    found = [(id_, training) for id_, probe, training in when_a_bare_no([told]) if probe is Probe.ABLE]

    assert sorted(found) == [(id_, False) for id_ in sorted(ids)]


def test_learning_proposed_when_a_question_is_left_out_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = measured()
    monkeypatch.setattr(causes, "run", lambda _: [*found])
    monkeypatch.setattr(causes, "wrong_when_left_out", lambda _: [("some-case", Probe.ABLE)])

    assert causes.main([]) == 1
    assert (
        "some-case: training is no cure and was proposed when 'able' was left out" in capsys.readouterr().out
    )


def test_every_file_is_counted_and_every_set_has_its_floor() -> None:
    assert {each["file"] for each in suite()["sets"]} == {path.name for path in FILES}
    assert set(suite()["floors"]) == {each["name"] for each in suite()["sets"]}
    assert sum(len(causes.rows_of(each)) for each in suite()["sets"]) == len(rows())


def test_each_cause_has_cases_enough_in_both_halves_and_they_come_in_two_languages() -> None:
    first = read_yaml((causes.HERE / "data" / "cause_cases.yaml").read_text("utf-8"))
    by_cause = Counter((row["cause"][0], row["split"]) for row in first)

    assert by_cause == {(cause.value, split): 5 for cause in Cause for split in ("dev", "held-out")}
    assert sum(row.get("language") == "de" for row in rows()) >= 40


def test_no_case_stands_twice_and_training_goes_with_the_first_cause() -> None:
    assert max(Counter(row["id"] for row in rows()).values()) == 1
    assert max(Counter(row["first"].lower() for row in rows()).values()) == 1
    for row in rows():
        learnable = bool(row["cause"]) and Cause(row["cause"][0]) in LEARNABLE
        assert row["training"] is learnable, row["id"]


def test_the_command_tells_each_set(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    found = measured()
    monkeypatch.setattr(causes, "run", lambda asked: [*found] if asked == suite() else [])

    assert causes.main([]) == 0
    told = capsys.readouterr().out
    assert [line.split(":")[0] for line in told.splitlines() if " of " in line] == ["dev", "third"]
    assert told.endswith("Every floor is reached.\n")


def test_only_a_set_for_mending_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert causes.main(["--show", "dev"]) == 0
    assert causes.main(["--show", "held-out"]) == 2
    assert "python -m evals.causes" in capsys.readouterr().err
