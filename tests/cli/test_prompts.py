"""`goalcoach prompts`: what a language model is asked, from the command line."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from goalcoach.prompts.fence import MEANS
from goalcoach.prompts.library import own_folder
from goalcoach.prompts.schemas import shape_of
from goalcoach.settings import Settings
from tests.cli.terminal import Terminal

REPLY = "coach/reply/v1.md"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of goalcoach's own prompts."""
    return Path(shutil.copytree(own_folder(), tmp_path / "ours"))


def edit(path: Path, *changes: tuple[str, str]) -> None:
    text = path.read_text("utf-8")
    for old, new in changes:
        assert old in text, old
        text = text.replace(old, new, 1)
    path.write_text(text, "utf-8")


def second(folder: Path, state: str) -> None:
    """Adds a version 2 of the reply."""
    shutil.copy(folder / REPLY, folder / "coach/reply/v2.md")
    edit(
        folder / "coach/reply/v2.md",
        ("version: 1", "version: 2"),
        ("state: released", f"state: {state}"),
        ("You are the coach", "You are a coach"),
    )


def test_all_are_listed(terminal: Terminal) -> None:
    ran = terminal.run("prompts", "list")

    assert (ran.code, ran.err) == (0, "")
    assert len(ran.out.splitlines()) >= 12
    assert "coach/reply@1" in ran.out


def test_a_star_marks_the_one_in_use(terminal: Terminal, folder: Path) -> None:
    second(folder, "draft")
    told = json.loads(terminal.run("prompts", "list", "--format", "json", "--folder", folder).out)
    ours = {each["version"]: each for each in told if each["id"] == "coach/reply"}

    assert [(ours[number]["in_use"], ours[number]["locked"]) for number in (1, 2)] == [
        (True, True),
        (False, False),
    ]
    text = terminal.run("prompts", "list", "--folder", folder).out
    assert [line.split()[:3] for line in text.splitlines() if "coach/reply" in line] == [
        ["coach/reply@1", "released", "*"],
        ["coach/reply@2", "draft", ours[2]["hash"][:12]],
    ]


def test_one_is_shown_as_it_is_written(terminal: Terminal) -> None:
    ran = terminal.run("prompts", "show", "coach/reply")

    assert ran.code == 0
    assert ran.out.startswith("coach/reply@1  released\n")
    assert "said (untrusted)" in ran.out
    assert "\n{{rules}}\n" in ran.out


def test_one_is_shown_as_a_model_reads_it(terminal: Terminal) -> None:
    ran = terminal.run("prompts", "show", "coach/reply@1", "--filled")

    assert ran.code == 0
    assert "{{" not in ran.out
    assert MEANS in ran.out
    assert Settings().voice in ran.out
    assert "\n<said>\n| wrong pallets per week." in ran.out


def test_it_is_filled_with_the_voice_of_the_organisation(
    terminal: Terminal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOALCOACH_VOICE", "Dry, with a wink.")

    assert "Dry, with a wink." in terminal.run("prompts", "show", "coach/reply", "--filled").out


def test_a_voice_of_nothing_is_refused(terminal: Terminal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("GOALCOACH_VOICE", "  ")

    ran = terminal.run("prompts", "show", "coach/reply", "--filled")
    assert (ran.code, ran.out) == (2, "")
    assert "GOALCOACH_VOICE" in ran.err


def test_one_is_shown_with_its_schema(terminal: Terminal) -> None:
    told = json.loads(terminal.run("prompts", "show", "growth/gap", "--format", "json").out)

    assert told["json_schema"] == shape_of("gap").json_schema()
    assert told["settings"] == {"temperature": 0.1, "max_tokens": 500}
    assert "{{shortfall}}" in told["user"]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (("show", "coach/none"), 1, "There is no released prompt 'coach/none'"),
        (("show", "coach/reply@7"), 1, "There is no prompt coach/reply@7"),
        (("show", "coach/reply@new"), 2, "names no version"),
        (("check", "--folder", "nowhere"), 2, "There is no folder 'nowhere'"),
    ],
)
def test_what_is_not_there(terminal: Terminal, words: tuple[str, ...], code: int, told: str) -> None:
    ran = terminal.run("prompts", *words)

    assert (ran.code, ran.out) == (code, "")
    assert told in ran.err


def test_a_new_version_is_locked_once_it_is_released(terminal: Terminal, folder: Path) -> None:
    second(folder, "draft")
    assert terminal.run("prompts", "lock", "--folder", folder).out == "Nothing new was released.\n"

    second(folder, "released")
    assert terminal.run("prompts", "check", "--folder", folder).code == 1
    assert terminal.run("prompts", "lock", "--folder", folder).out == "coach/reply@2 is locked.\n"
    assert terminal.run("prompts", "check", "--folder", folder).out.endswith(" prompts; all is well.\n")
    assert "You are a coach" in terminal.run("prompts", "show", "coach/reply", "--folder", folder).out


def test_what_was_released_is_not_locked_anew(terminal: Terminal, folder: Path) -> None:
    before = (folder / "prompts.lock").read_text()
    edit(folder / REPLY, ("You are the coach", "You are a coach"))

    for command in ("lock", "check"):
        ran = terminal.run("prompts", command, "--folder", folder)
        assert (ran.code, ran.out) == (1, "")
        assert "coach/reply@1 was edited after its release" in ran.err
    assert (folder / "prompts.lock").read_text() == before


def test_a_version_that_cannot_be_filled_is_not_locked(terminal: Terminal, folder: Path) -> None:
    before = (folder / "prompts.lock").read_text()
    second(folder, "released")
    edit(
        folder / "coach/reply/v2.md",
        ("voice: trusted", "voice: trusted\n  season: trusted"),
        ("{{voice}}", "{{voice}} {{season}}"),
    )

    ran = terminal.run("prompts", "lock", "--folder", folder)
    assert (ran.code, ran.out) == (2, "")
    assert "no value for 'season'" in ran.err
    assert (folder / "prompts.lock").read_text() == before


def test_a_file_that_cannot_be_read_is_told(terminal: Terminal, folder: Path) -> None:
    edit(folder / REPLY, ("purpose:", "aim:"))

    ran = terminal.run("prompts", "check", "--folder", folder)
    assert (ran.code, ran.out) == (1, "")
    assert "coach/reply/v1.md: unknown key 'aim'" in ran.err
    told = json.loads(terminal.run("prompts", "check", "--folder", folder, "--format", "json").out)
    assert (told["prompts"], len(told["problems"])) == (0, 1)
