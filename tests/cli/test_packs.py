"""`goalcoach rules test` and `check --pack`: an organisation's rules from the command line."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from goalcoach.packs.reading import read_pack
from goalcoach.rules.catalogue import digest_with
from tests.cli.terminal import Terminal
from tests.packs.packing import HEAD, own

EXAMPLE = Path(__file__).parents[2] / "docs/examples/our-rules.yaml"
TODAY = ("--today", "2026-11-22")
LATE = '{"text": "Raise NPS from 20 to 30", "due": "2027-08-31", "owner": "Ann"}\n'


@pytest.fixture
def folder(terminal: Terminal, tmp_path: Path) -> Path:
    """A folder with a pack and a goal in it."""
    (tmp_path / "ours.yaml").write_text(own(severity="{model: block, person: ask}"), "utf-8")
    (tmp_path / "goals.jsonl").write_text(LATE, "utf-8")
    return tmp_path


def codes(terminal: Terminal, *words: str) -> set[str]:
    ran = terminal.run("check", "goals.jsonl", "--format", "jsonl", *TODAY, *words)
    assert ran.code in (0, 1), ran.err
    return {each["code"] for each in json.loads(ran.out)["findings"]}


def test_the_example_of_the_docs_is_sound(terminal: Terminal) -> None:
    ran = terminal.run("rules", "test", EXAMPLE)

    assert (ran.code, ran.err) == (0, "")
    assert "16 examples; all is well" in ran.out
    assert ran.out.count(" ok ") == 16


def test_examples_that_fail_are_told_with_the_reason(terminal: Terminal, folder: Path) -> None:
    (folder / "ours.yaml").write_text(own(bad="[A, {text: B, due: 2028-01-01}]"), "utf-8")
    ran = terminal.run("rules", "test", "ours.yaml")

    assert ran.code == 1
    assert "fails   A" in ran.out
    assert "the rule finds nothing in it" in ran.out
    assert "1 of 4 examples fail" in ran.out


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (HEAD + "rules: {SP109: off}\n", "ours.yaml:5: there is no rule 'SP109'"),
        ("a: [\n", "ours.yaml:2: is not YAML"),
        (own(condition="tex == ''"), "ours.yaml:9: condition: column 1: undeclared reference to 'tex'"),
    ],
)
def test_what_is_wrong_is_told_with_its_line(terminal: Terminal, folder: Path, text: str, told: str) -> None:
    (folder / "ours.yaml").write_text(text, "utf-8")

    tested = terminal.run("rules", "test", "ours.yaml")
    checked = terminal.run("check", "goals.jsonl", "--pack", "ours.yaml")
    assert (tested.code, checked.code, checked.out) == (1, 2, "")
    assert told in tested.err
    assert told in checked.err


def test_a_pack_that_is_not_there_is_told(terminal: Terminal) -> None:
    assert terminal.run("rules", "test", "none.yaml").code == 1
    ran = terminal.run("check", "-", "--pack", "none.yaml", given=LATE)

    assert ran.code == 2
    assert ran.err == "none.yaml: cannot be opened (no such file or directory). Check the name.\n"


def test_check_judges_with_the_pack(terminal: Terminal, folder: Path) -> None:
    assert "ORG101" not in codes(terminal)
    assert "ORG101" in codes(terminal, "--pack", "ours.yaml")
    assert codes(terminal, "--pack", "ours.yaml", "--select", "ORG") == {"ORG101"}
    assert codes(terminal, "--pack", "ours.yaml", "--select", "far-away") == {"ORG101"}
    assert "ORG101" not in codes(terminal, "--pack", "ours.yaml", "--ignore", "ORG1")
    assert terminal.run("check", "goals.jsonl", "--select", "ORG").code == 2


def test_the_configuration_may_name_the_pack(terminal: Terminal, folder: Path) -> None:
    (folder / "rules").mkdir()
    (folder / "ours.yaml").rename(folder / "rules/ours.yaml")
    (folder / "goalcoach.toml").write_text('[check]\npack = "rules/ours.yaml"\nselect = ["ORG"]\n', "utf-8")

    assert codes(terminal) == {"ORG101"}
    (folder / "goalcoach.toml").write_text('[check]\n\npack = "ours.yaml"\n', "utf-8")
    ran = terminal.run("check", "goals.jsonl")
    assert ran.code == 2
    assert "goalcoach.toml:3: the pack cannot be used" in ran.err


def test_text_and_sarif_know_the_rule(terminal: Terminal, folder: Path) -> None:
    words = ("check", "goals.jsonl", "--pack", "ours.yaml", *TODAY)
    text = terminal.run(*words).out
    [run] = json.loads(terminal.run(*words, "--format", "sarif").out)["runs"]

    assert "ask   ORG101 far-away: it ends late" in text
    assert "why   Because." in text
    described = [rule for rule in run["tool"]["driver"]["rules"] if rule["id"] == "ORG101"]
    assert [rule["fullDescription"]["text"] for rule in described] == ["Because."]
    assert "ORG101" in {result["ruleId"] for result in run["results"]}


def test_many_goals_are_judged_with_it_in_several_processes(terminal: Terminal, folder: Path) -> None:
    (folder / "goals.jsonl").write_text(LATE * 600, "utf-8")
    ran = terminal.run(
        "check", "goals.jsonl", "--pack", "ours.yaml", "--select", "ORG", "--format", "jsonl", *TODAY
    )

    found = [[each["code"] for each in json.loads(line)["findings"]] for line in ran.out.splitlines()]
    assert found == [["ORG101"]] * 600, ran.err


@pytest.mark.parametrize("shown", ["text", "json", "markdown"])
def test_explain_takes_the_pack(terminal: Terminal, folder: Path, shown: str) -> None:
    ran = terminal.run("explain", "org101", "--pack", "ours.yaml", "--format", shown)

    assert ran.code == 0
    assert "Our book" in ran.out
    assert terminal.run("explain", "org101").code == 2
    assert "vague-verb" in terminal.run("explain", "SP101", "--pack", "ours.yaml").out


def test_doctor_shows_the_pack(
    organisation: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GOALCOACH_RULES_PACK", str(EXAMPLE))
    assert (
        "ok       rules pack  Northwind Wholesale 2027.1 by HR, Ingrid Sand" in organisation.run("doctor").out
    )

    (tmp_path / "bad.yaml").write_text("name: X\n", "utf-8")
    monkeypatch.setenv("GOALCOACH_RULES_PACK", "bad.yaml")
    ran = organisation.run("doctor")
    assert ran.code == 1
    assert "problem  rules pack  bad.yaml:1: a pack needs version. And 2 more" in ran.out


def test_a_server_does_not_start_with_a_pack_that_is_wrong(
    organisation: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "bad.yaml").write_text("name: X\n", "utf-8")
    monkeypatch.setenv("GOALCOACH_RULES_PACK", "bad.yaml")
    ran = organisation.run("serve", "--port", "0")

    assert ran.code == 2
    assert "bad.yaml:1: a pack needs owner." in ran.err


def test_explain_finds_a_rule_by_the_digest_of_a_verdict(
    organisation: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "ours.yaml").write_text(own(), "utf-8")
    monkeypatch.setenv("GOALCOACH_RULES_PACK", "ours.yaml")
    assert organisation.run("people", "add", "ann@demo.example", "--name", "Ann").code == 0
    digest = digest_with(read_pack("ours.yaml"))
    monkeypatch.delenv("GOALCOACH_RULES_PACK")

    ran = organisation.run("explain", "org101", "--digest", digest)
    assert (ran.code, ran.err) == (0, "As Ours 1 had it.\n")
    assert "Our book" in ran.out
    assert json.loads(organisation.run("explain", "ORG101", "--digest", digest, "--format", "json").out)[
        "why"
    ]
    missing = organisation.run("explain", "ORG101", "--digest", "0" * 16)
    assert missing.code == 1
    assert "No rules with the digest" in missing.err


def test_the_list_is_as_the_organisation_applies_it(terminal: Terminal) -> None:
    data = json.loads(terminal.run("rules", "--pack", EXAMPLE, "--format", "json").out)
    by_code = {each["code"]: each for each in data}

    assert {"ORG101", "ORG102", "ORG201", "ORG301", "SP101"} <= by_code.keys()
    assert "ME203" not in by_code
    assert by_code["TI303"]["severity"] == {"model": "ask", "person": "ask"}
    table = terminal.run("rules", "--pack", EXAMPLE, "--family", "ORG").out
    assert "Your organisation" in table
    assert "4 rules" in table
