"""Talks about causes on marked data: floors, no training where it is no cure, and the data themselves."""

from __future__ import annotations

import functools
from collections import Counter
from typing import Any

import pytest

from evals import causes
from evals.quick_yaml import read_yaml
from goalcoach.evaluation.causes import CauseCase, Measured, unmet
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.steps import Asking, CameOut, step
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.rules.joined.gap import LEARNABLE, Cause

FILES = sorted((causes.HERE / "data").glob("cause_cases*.yaml"))


@functools.cache
def suite() -> dict[str, Any]:
    read: dict[str, Any] = read_yaml(causes.SUITE.read_text("utf-8"))
    return read


@functools.cache
def measured() -> tuple[Measured, ...]:
    return tuple(causes.run(suite()))


@functools.cache
def rows() -> list[dict[str, Any]]:
    return [row for path in FILES for row in read_yaml(path.read_text("utf-8"))]


def test_every_floor_is_reached() -> None:
    assert list(unmet(measured(), suite()["floors"])) == []


def test_training_is_never_proposed_where_it_is_no_cure() -> None:
    assert [id for each in measured() for id in each.training_wrongly] == []


@pytest.mark.slow
def test_nor_when_a_question_is_left_out() -> None:
    told = [
        (told.case.id, probe.value)
        for each in measured()
        for told in each.played
        if not told.case.training
        for probe in told.talk.asked
        if without(probe, told.case).training
    ]

    assert told == []


def without(skipped: Probe, case: CauseCase) -> CameOut:
    """How a talk ends in which one question, whenever it comes, is left out."""
    talk = CauseTalk(language=case.language)
    while not isinstance(now := step(talk), CameOut):
        if isinstance(now, Asking):
            said = "" if now.probe is skipped else case.said[now.probe]
            talk = talk.answered(now.probe, said)
        else:
            talk = talk.going_on()
    return now


def test_every_file_is_counted_and_every_set_has_its_floor() -> None:
    assert {each["file"] for each in suite()["sets"]} == {path.name for path in FILES}
    assert set(suite()["floors"]) == {each["name"] for each in suite()["sets"]}
    assert sum(len(each.played) for each in measured()) == len(rows())


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
    monkeypatch.setattr(causes, "run", lambda asked: [*measured()] if asked == suite() else [])

    assert causes.main([]) == 0
    told = capsys.readouterr().out
    assert [line.split(":")[0] for line in told.splitlines() if " of " in line] == [
        each["name"] for each in suite()["sets"]
    ]
    assert told.endswith("Every floor is reached.\n")


def test_only_a_set_for_mending_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    assert causes.main(["--show", "dev"]) == 0
    assert causes.main(["--show", "held-out"]) == 2
    assert "python -m evals.causes" in capsys.readouterr().err
