"""`goalcoach eval run`: asks before it spends, writes a report, goes on, and tells what went wrong."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from bench.eval_kill import GOOD, suite
from goalcoach.evaluation.reports.file import read_report
from goalcoach.evaluation.scorers.score import Scored
from tests.cli.terminal import Ran, Terminal
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step

Run = Callable[..., Ran]


@pytest.fixture
def run(terminal: Terminal, tmp_path: Path) -> Run:
    """Runs four made-up cases in the folder `run`."""
    (tmp_path / "killed.yaml").write_text(suite(4), "utf-8")

    def run_(*words: object) -> Ran:
        return terminal.run("eval", "run", "killed", "--suites", tmp_path, "--out", "run", *words)

    return run_


def test_a_matrix_is_run_told_and_written_and_nothing_is_done_twice(
    run: Run, room: Rooms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = room(Step(text=GOOD))
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", opened.url)
    words = ["--llm", "small", "--llm", "practice", "--prompt", "coach/options@1", "--repeat", 2]

    ran = run(*words)

    assert ran.code == 0, ran.err
    assert "small, coach/options@1: 8 tried; 8 calls" in ran.out
    assert "practice, coach/options@1: 8 tried, 8 it does not do" in ran.out
    assert "no language model is asked" in ran.err
    report = read_report((tmp_path / "run" / "report.json").read_bytes())
    assert report.complete
    assert [each.variant for each in report.tried[:4:2]] == [
        "small, coach/options@1",
        "practice, coach/options@1",
    ]
    assert report.provenance.prompts["small, coach/options@1"][0].id == "coach/options"
    assert "said: visits that begin late, 0 a week" in report.stories["killed/c-0"]["given"]
    again = run(*words, "--format", "json")
    assert read_report(again.out).tried == report.tried
    assert len(opened.sent) == 8


def test_it_asks_before_it_spends_money(
    run: Run, room: Rooms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    opened = room(Step(text=GOOD))
    for name, value in {"LLM_BASE_URL": opened.url, "LLM_MODEL": "small", "LLM_PRICE_OUT": "4"}.items():
        monkeypatch.setenv(f"GOALCOACH_{name}", value)

    refused = run()

    assert refused.code == 2
    assert "4 cases to try, about 4 calls" in refused.err
    assert "in your currency" in refused.err
    assert "--yes" in refused.err
    assert opened.sent == []
    assert run("--yes").code == 0
    assert len(opened.sent) == 4
    assert read_report((tmp_path / "run" / "report.json").read_bytes()).tried[0].outcome.making


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["--llm", "nobody"], 2, "'nobody' cannot be asked"),
        (["--prompt", "coach/options"], 2, "Write it like coach/reply@2"),
        (["--prompt", "coach/options@999"], 1, "There is no prompt coach/options@999"),
        (["--llm", "recorded"], 0, "The report is"),
        (["--llm", "builtin", "--split", "held-out"], 0, "The report is"),
    ],
)
def test_what_cannot_be_run_is_told(run: Run, words: list[str], code: int, told: str) -> None:
    ran = run(*words)

    assert (ran.code, told in ran.err) == (code, True), ran.err


def test_what_must_never_be_shown_and_what_could_not_be_tried_end_with_1(
    run: Run, room: Rooms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    cut = room(Step(text=GOOD), Step(text=GOOD), Step(finish="length"))
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", cut.url)

    failed = run("--llm", "small", "--at-once", 1)
    (tmp_path / "killed.yaml").write_text(suite(4).replace("{shown: true}", "{never: [begin late]}"), "utf-8")
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", room(Step(text=GOOD)).url)
    shown = run("--llm", "small", "--fresh")

    assert (failed.code, shown.code) == (1, 1)
    assert "2 of 2" in failed.out
    assert "small: 4 tried, 2 failed" in failed.out
    assert "killed/c-2/small/1: The language model's answer was cut off." in failed.out
    assert "Shown, and must never be:\n  killed/c-0/small/1: " in shown.out


def test_a_language_model_that_is_not_there_ends_the_run_at_once(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", "http://127.0.0.1:9/v1")

    ran = run("--llm", "small")

    assert ran.code == 1
    assert "goalcoach doctor" in ran.err
    assert "0 of 4 are kept in run. The same command with --out run goes on." in ran.err


def test_another_plan_in_the_same_folder_is_refused(run: Run) -> None:
    assert run("--llm", "builtin").code == 0
    other = run("--llm", "builtin", "--repeat", 2)
    assert (other.code, "--fresh" in other.err) == (1, True)
    assert run("--llm", "builtin", "--repeat", 2, "--fresh").code == 0


def test_another_language_model_grades_what_is_shown_and_decides_nothing(
    run: Run, room: Rooms, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    grade = json.dumps({"words": "begin late", "why": "It is thin.", "grade": "2"})
    opened = room(Step(text=GOOD), Step(text=grade))
    monkeypatch.setenv("GOALCOACH_LLM_BASE_URL", opened.url)
    (tmp_path / "killed.yaml").write_text(suite(1), "utf-8")

    ran = run("--llm", "small", "--grade", "strict", "--at-once", 1)

    assert ran.code == 0, ran.err
    report = read_report((tmp_path / "run" / "report.json").read_bytes())
    advice = [each for each in report.tried[0].scores if each.scorer.startswith("grader:")]
    assert report.provenance.grader == "strict"
    assert [(each.state, each.passed, each.value) for each in advice] == [(Scored.SCORED, False, 0.25)] * 4
    assert len(opened.sent) == 1 + 1 + 4 * 3, "the first of its answers is no grade"
    again = run("--llm", "small", "--grade", "lenient", "--at-once", 1)
    assert again.code != 0
    assert "other grader" in again.err
