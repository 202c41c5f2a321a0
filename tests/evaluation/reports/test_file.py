"""A report as a file: what is written is read again, and nothing else is."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.outcome import Ended, Shown
from goalcoach.evaluation.reports.file import read_report, written
from tests.each import every
from tests.evaluation.reports.made import LIVE, NEXT, a_failure, a_making, a_report, a_score, a_trial

WHOLE = a_report(
    [
        a_trial(making=a_making()),
        a_trial("points-cook", [a_score(passed=None)], variant=NEXT.name, text="Größe: 3 → 4 „gut“\u2028"),
        a_trial("points-smith", [a_failure()], repeat=2, ended=Ended.FAILED),
    ],
    variants=(LIVE, NEXT),
)


def test_what_is_written_is_read_again() -> None:
    assert read_report(written(WHOLE)) == WHOLE
    assert read_report(written(WHOLE).encode()) == WHOLE
    assert "Größe" in written(WHOLE)


def test_half_a_character_is_kept() -> None:
    trial = a_trial()
    broken = replace(
        trial, outcome=replace(trial.outcome, shown=(Shown(where="reply", text="\ud83d"),), said=("\x00",))
    )
    report = a_report([broken])

    assert read_report(written(report).encode()) == report


@every(
    ("path", "value", "said"),
    [
        (("tried", 0, "scores", 0, "passed"), 1, "tried[0].scores[0].passed must be true or false"),
        (("tried", 0, "scores", 0, "state"), "zero", "must be one of scored, unscored, failed"),
        (("tried", 0, "scores", 0, "value"), True, "value must be a number"),
        (("tried", 0, "repeat"), 1.5, "repeat must be a whole number"),
        (("tried", 0, "outcome", "colour"), "red", "tried[0].outcome holds 'colour', which nobody knows"),
        (("tried", 0, "outcome", "fields"), [], "fields must be a table"),
        (("tried", 0, "outcome", "fields", "metric"), 3, "fields['metric'] must be text"),
        (("tried",), {}, "tried must be a list"),
        (("provenance", "suites", 0), "s", "provenance.suites[0] must be a table"),
        (("provenance", "variants"), [], "nobody answered in it"),
        (("began_at",), "yesterday", "began_at must be a time such as"),
        (("began_at",), "2026-11-02T09:30:00", "must say its distance from UTC"),
        (("format",), 2, "has a format that this goalcoach does not read"),
    ],
)
def test_another_shape_is_refused(path: tuple[str | int, ...], value: object, said: str) -> None:
    data = json.loads(written(WHOLE))
    inside: Any = data
    for step in path[:-1]:
        inside = inside[step]
    inside[path[-1]] = value

    with pytest.raises(InvalidInput, match=r"report\.json") as refused:
        read_report(json.dumps(data), "report.json")
    assert said in refused.value.message


@every("field", ["tried", "provenance", "id", "format"])
def test_what_is_left_out_is_told(field: str) -> None:
    data = json.loads(written(WHOLE))
    del data[field]

    with pytest.raises(InvalidInput, match=field):
        read_report(json.dumps(data))


@every(
    ("raw", "said"),
    [
        ("", "Expecting value"),
        ("[]", "does not say its format"),
        (b"\xff", "decode"),
        ('{"format": 1, "format": 1}', "twice"),
        ('{"format": NaN}', "no number"),
        ("[" * 100_000, "recursion"),
    ],
)
def test_other_files_are_refused(raw: str | bytes, said: str) -> None:
    with pytest.raises(InvalidInput, match=said):
        read_report(raw)
