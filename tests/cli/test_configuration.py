"""`goalcoach.toml`: the nearest counts, options come first, and what is wrong in it is told with its line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.terminal import Terminal

SENTENCE = "Improve customer satisfaction soon\n"


@pytest.fixture
def folder(terminal: Terminal, tmp_path: Path) -> Path:
    """A folder with a goal in it, and one below."""
    (tmp_path / "team").mkdir()
    for name in ("goals.txt", "team/goals.txt", "team/rough.txt"):
        (tmp_path / name).write_text(SENTENCE, "utf-8")
    return tmp_path


def configure(folder: Path, text: str) -> None:
    (folder / "goalcoach.toml").write_text(text, "utf-8")


def found(terminal: Terminal, *words: str) -> list[set[str]]:
    """Codes by goal."""
    ran = terminal.run("check", *words, "--format", "jsonl")
    assert ran.code in (0, 1), ran.err
    return [{each["code"] for each in json.loads(line)["findings"]} for line in ran.out.splitlines()]


def test_the_nearest_one_counts_for_each_file(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nselect = ["SP"]\n')
    configure(folder / "team", '[check]\nselect = ["TI"]\n')

    assert found(terminal, "goals.txt", "team/goals.txt") == [{"SP101"}, {"TI102"}]


def test_one_above_counts_where_there_is_none(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nselect = ["SP"]\n')

    assert found(terminal, "team/goals.txt") == [{"SP101"}]
    assert len(found(terminal, "team/goals.txt", "--no-config")[0]) > 1


def test_standard_input_belongs_to_the_folder_of_the_call(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nselect = ["SP"]\n')
    ran = terminal.run("check", "--format", "jsonl", given=SENTENCE)

    assert [each["code"] for each in json.loads(ran.out)["findings"]] == ["SP101"]


def test_the_call_comes_before_the_file(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nselect = ["SP"]\nignore = ["TI102"]\nfail-on = "never"\nkind = "objective"\n')

    assert found(terminal, "goals.txt", "--select", "TI") == [{"TI102"}]
    assert found(terminal, "goals.txt", "--ignore", "SP101") == [set()]
    assert terminal.run("check", "goals.txt").code == 0
    assert terminal.run("check", "goals.txt", "--fail-on", "ask").code == 1
    lines = terminal.run("check", "goals.txt", "--format", "jsonl", "--kind", "development").out
    assert json.loads(lines)["kind"] == "development"


def test_kind_and_language_count(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nkind = "objective"\nlanguage = "FR"\n')
    ran = terminal.run("check", "goals.txt", "--format", "jsonl")

    assert (json.loads(ran.out)["kind"], json.loads(ran.out)["language"]) == ("objective", "fr")
    assert "no word lists for 'fr'" in ran.err


def test_each_file_fails_by_its_own_configuration(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nfail-on = "never"\n')
    configure(folder / "team", '[check]\nfail-on = "ask"\n')

    assert terminal.run("check", "goals.txt").code == 0
    assert terminal.run("check", "goals.txt", "team/goals.txt").code == 1


@pytest.mark.parametrize("pattern", ["team/rough.txt", "rough.*", "team/r*"])
def test_rules_are_left_out_by_file_name(terminal: Terminal, folder: Path, pattern: str) -> None:
    configure(folder, f'[check]\nselect = ["SP", "TI"]\n[check.per-file-ignores]\n"{pattern}" = ["TI"]\n')

    assert found(terminal, "team/goals.txt", "team/rough.txt") == [{"SP101", "TI102"}, {"SP101"}]


def test_a_named_one_is_taken_alone(terminal: Terminal, folder: Path) -> None:
    configure(folder, '[check]\nselect = ["SP"]\n')
    (folder / "other.toml").write_text('[check]\nselect = ["TI"]\n', "utf-8")

    assert found(terminal, "goals.txt", "--config", "other.toml") == [{"TI102"}]
    assert terminal.run("check", "goals.txt", "--config", "other.toml", "--no-config").code == 2


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[check]\n\nselekt = ["SP"]\n', ":3: there is no key 'selekt'. Did you mean select?"),
        ("[check]\nfail_on = 1\n", ":2: there is no key 'fail_on'. Did you mean fail-on?"),
        ("[check]\nx = 1\n", ":2: there is no key 'x'. There are: select, "),
        ("\n[chek]\n", ":2: there is no section 'chek'. Did you mean check?"),
        ('[check]\nselect = "SP"\n', ":2: select should be a list"),
        ('[check]\nselect = [\n  "SP",\n  "ME999",\n]\n', ":4: There is no rule, family or theme 'ME999'"),
        ('[check]\nignore = ["GC001"]\n', ":2: GC001 cannot be left out"),
        ('[check]\nfail-on = "asks"\n', ":2: fail-on cannot be 'asks'. Did you mean ask?"),
        ('[check]\nkind = "goal"\n', ":2: kind cannot be 'goal'"),
        ('[check]\nlanguage = "english"\n', ":2: language should be a code of two letters"),
        ("[check]\nlanguage = 7\n", ":2: language should be text"),
        ('[check.per-file-ignores]\n"a.txt" = ["XX"]\n', ":2: There is no rule, family or theme 'XX'"),
        ("check = 1\n", ":1: check should be a table"),
        ('[check]\nselect = ["SP"\nkind = 1', "is not TOML: "),
        ("a" * 100_001, "has more than 100,000 bytes"),
        ("a = " + "[" * 50_000, "is not TOML"),
        (f"a = {'9' * 5_000}", "is not TOML"),
        ("\n" + "a." * 30_000 + "a = 1", ":2: has keys in keys"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(terminal: Terminal, folder: Path, text: str, told: str) -> None:
    configure(folder, text)
    ran = terminal.run("check", "goals.txt")

    assert (ran.code, ran.out) == (2, "")
    assert f"goalcoach.toml{told}" in ran.err or (told[0] != ":" and told in ran.err), ran.err


def test_a_named_one_must_be_there(terminal: Terminal, folder: Path) -> None:
    ran = terminal.run("check", "goals.txt", "--config", "none.toml")

    assert ran.code == 2
    assert ran.err.startswith("none.toml: cannot be opened (no such file or directory)")
