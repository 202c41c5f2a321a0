"""How commands start that people wait for: without what they do not need."""

from __future__ import annotations

import subprocess
import sys

import pytest

from goalcoach.cli.commands import run as run_any
from tests.cli.terminal import Terminal

HEAVY = set(
    """
    aiosqlite alembic argon2 asyncio concurrent.futures fastapi goalcoach.domain.conversation httpx jinja2
    langchain langchain_core limits multiprocessing openai pathlib pydantic pydantic_settings python_calamine
    rich sqlalchemy starlette structlog tenacity typer uvicorn yaml
    """.split()
)
PROGRAM = """
import sys
from goalcoach.cli.app import main
try:
    main(["check", "-", "--format", "jsonl"])
except SystemExit as end:
    assert end.code == 1, end.code
print(*sorted(sys.modules), file=sys.stderr)
"""


def test_check_loads_nothing_it_does_not_need() -> None:
    loaded = loaded_by("Improve it\n")

    assert "goalcoach.rules.engine" in loaded
    assert sorted(loaded & HEAVY) == []
    assert not any(name.startswith(("goalcoach.store", "goalcoach.web", "goalcoach.llm")) for name in loaded)


def loaded_by(goals: str) -> set[str]:
    """The modules that are loaded once these goals are checked."""
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM], input=goals, capture_output=True, text=True, check=True
    )
    return set(ran.stderr.split())


COUNTED = """
import dataclasses, sys
written = []
plain = dataclasses._process_class
def watched(cls, *rest):
    written.append(cls.__name__)
    return plain(cls, *rest)
dataclasses._process_class = watched
""" + PROGRAM.replace("*sorted(sys.modules)", "*written")


def test_check_writes_the_methods_of_the_dataclasses_that_it_needs() -> None:
    """All of them were a third of the start."""
    ran = subprocess.run(
        [sys.executable, "-c", COUNTED], input="Improve it\n", capture_output=True, text=True, check=True
    )
    written = ran.stderr.split()

    assert "GoalDraft" in written
    assert len(written) < 60
    assert not {"Gap", "LearningPlan", "Rhythm", "Closing", "Competency"} & {*written}


def test_an_english_goal_waits_for_no_german_word_list() -> None:
    """A tenth of the start; only what tells a language needs some words of each."""
    german = "goalcoach.rules.language.de"
    english = loaded_by("Improve it\n")

    assert len(english) <= 410
    assert {each for each in english if each.startswith(f"{german}.")} == {
        f"{german}.calendar",
        f"{german}.letters",
        f"{german}.lexicon_everyday",
    }
    assert f"{german}.lexicon_conduct" in loaded_by("Ich werde besser im Umgang mit Kunden\n")


@pytest.mark.slow
def test_an_eval_run_loads_no_coach_before_somebody_talks_and_nothing_that_asks_nobody() -> None:
    program = "import sys, goalcoach.cli.evals; print(*sys.modules)"
    ran = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    loaded = set(ran.stdout.split())
    heavy = (
        *("goalcoach.llm.builtin", "goalcoach.coach", "goalcoach.store", "langchain", "sqlalchemy"),
        *("goalcoach.evaluation.reports", "goalcoach.evaluation.statistics", "goalcoach.cli.eval_ended"),
        *("goalcoach.evaluation.scorers.false_accept", "goalcoach.evaluation.scorers.graders"),
        *("goalcoach.evaluation.practising", "goalcoach.evaluation.trials.estimate"),
    )

    assert "goalcoach.llm.tasks.run" in loaded
    assert sorted(each for each in loaded if each.startswith(heavy)) == []


@pytest.mark.parametrize("words", [["eval", "--help"], ["eval", "run", "--help"], ["eval", "bogus"]])
def test_eval_builds_no_other_command_and_says_the_same(
    words: list[str], terminal: Terminal, capsys: pytest.CaptureFixture[str]
) -> None:
    program = f"import sys; from goalcoach.cli.eval_alone import run; run({words}); print(*sys.modules)"
    alone = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    *told, loaded = alone.stdout.splitlines()
    assert "goalcoach.cli.commands" not in loaded.split()

    code = run_any(words)
    all_ = capsys.readouterr()
    assert (told, alone.stderr) == (all_.out.splitlines(), all_.err)
    ran = terminal.run(*words)
    assert (ran.code, ran.out, ran.err) == (code, all_.out, all_.err)


def test_a_reader_that_stops_early_ends_it_quietly() -> None:
    program = f"{sys.executable} -m goalcoach check - --format jsonl | head -n 1"
    ran = subprocess.run(
        ["sh", "-c", program], input="Improve it\n" * 3_000, capture_output=True, text=True, check=True
    )

    assert (len(ran.stdout.splitlines()), ran.stderr) == (1, "")
