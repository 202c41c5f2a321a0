"""`goalcoach eval compare` and `eval report`: formats, exit codes, and what they say of other files."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from goalcoach.evaluation.reports.file import read_report, written
from tests.cli.terminal import Terminal
from tests.each import every
from tests.evaluation.reports.hostile import a_hostile_report
from tests.evaluation.reports.made import LIVE, NEXT, a_report, a_score, a_trial

FINE = [a_trial(f"c{number}") for number in range(12)]
WORSE = [a_trial(f"c{number}", [a_score(passed=False)]) for number in range(12)]


@pytest.fixture
def runs(tmp_path: Path) -> Path:
    for name, trials in (("good", FINE), ("bad", WORSE)):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "report.json").write_text(written(a_report(trials, id=name)))
    two = a_report([*FINE, a_trial("c0", variant=NEXT.name)], variants=(LIVE, NEXT))
    (tmp_path / "two.json").write_text(written(two))
    (tmp_path / "hostile.json").write_text(written(a_hostile_report()))
    (tmp_path / "empty").mkdir()
    return tmp_path


def test_the_exit_code_says_whether_it_is_worse(terminal: Terminal, runs: Path) -> None:
    worse = terminal.run("eval", "compare", "good", "bad")

    assert worse.code == 1
    assert (
        "The second is worse: numbers in talking-points passes 0 % of 12 cases in place of 100 %" in worse.out
    )
    assert (
        "  worse     talking-points/c0\n            numbers: 12 % stands in no piece of evidence."
        in worse.out
    )
    assert terminal.run("eval", "compare", "bad", "good/report.json").code == 0
    assert terminal.run("eval", "compare", "two.json").code == 0
    assert terminal.run("eval", "compare", "two.json", "good", "--before", NEXT.name).code == 0


def test_each_format(terminal: Terminal, runs: Path) -> None:
    def compared(form: str) -> str:
        return terminal.run("eval", "compare", "good", "bad", "--format", form).out

    def report(form: str) -> str:
        return terminal.run("eval", "report", "good", "--format", form).out

    assert json.loads(compared("json"))["worse"] is True
    assert compared("md").startswith("# Two versions compared\n")
    assert compared("html").startswith("<!DOCTYPE html>")
    assert report("html").startswith("<!DOCTYPE html>")
    assert report("md").startswith("# Eval report good\n")
    assert report("junit").startswith("<?xml")
    assert read_report(report("json")) == read_report((runs / "good" / "report.json").read_bytes())


def test_a_file_to_mail(terminal: Terminal, runs: Path) -> None:
    made = terminal.run("eval", "report", "hostile.json", "--out", "mail.html")

    assert (made.code, made.out, made.err) == (0, "", "")
    assert (runs / "mail.html").read_text("utf-8").endswith("</html>\n")


def test_a_terminal_is_not_moved_by_what_a_case_says(terminal: Terminal, runs: Path) -> None:
    said = terminal.run("eval", "compare", "hostile.json")

    assert said.code == 1
    assert "\x1b" not in said.out
    assert "\u202e" not in said.out
    assert "DANGEROUS" in said.out


@every(
    ("words", "said"),
    [
        (["report", "nowhere"], "There is no nowhere."),
        (["report", "empty"], "empty has no report.json: its run is not over."),
        (["report", "good", "--out", "empty"], "empty cannot be written"),
        (["compare", "good"], "nothing to compare"),
        (["compare", "good", "bad", "--after", "gone"], "has no variant 'gone'"),
        (["compare", "two.json", "good"], "has several variants"),
        (["report", "empty/../other.txt"], "is not the JSON of a report"),
    ],
)
def test_what_cannot_be_done_is_said(words: Sequence[str], said: str, terminal: Terminal, runs: Path) -> None:
    (runs / "other.txt").write_text("hello")
    ran = terminal.run("eval", *words)

    assert ran.code == 2
    assert said in ran.err
