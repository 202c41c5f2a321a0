"""SARIF: what the standard (OASIS SARIF 2.1.0) requires of a file, and where in a file its regions point."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine_codes import ENGINE
from tests.cli.terminal import Terminal

TODAY = ("--today", "2026-11-22")
LEVELS = {"none", "note", "warning", "error"}
ASTRAL = "\U0001f600 顧客 e\u0301 Improve it soon {name} [a](b)"


def scan(terminal: Terminal, *words: object, given: str = "") -> dict[str, Any]:
    """The log a call writes, looked through."""
    log = json.loads(terminal.run("check", *words, "--format", "sarif", *TODAY, given=given).out)
    look_at_log(log)
    assert isinstance(log, dict)
    return log


def look_at_log(log: dict[str, Any]) -> None:
    """What sections 3.13 to 3.52 of the standard say must be there, for all that goalcoach writes."""
    assert log["version"] == "2.1.0"
    assert log["$schema"].endswith("sarif-schema-2.1.0.json")
    [run] = log["runs"]
    driver = run["tool"]["driver"]
    assert driver["name"]
    assert re.fullmatch(r"\d+\.\d+\.\d+.*", driver["semanticVersion"])
    assert run["columnKind"] in {"unicodeCodePoints", "utf16CodeUnits"}
    for rule in driver["rules"]:
        look_at_rule(rule)
    ids = [rule["id"] for rule in driver["rules"]]
    assert len(set(ids)) == len(ids)
    for result in run["results"]:
        look_at_result(result, ids)


def look_at_rule(rule: dict[str, Any]) -> None:
    assert rule["id"]
    for name in ("shortDescription", "fullDescription", "help"):
        look_at_message(rule[name])
    assert rule["shortDescription"]["text"].endswith("."), "3.49.9: a sentence"
    assert re.fullmatch(r"[A-Z][A-Za-z0-9]*", rule["name"]), "3.49.7: an identifier"
    assert rule["defaultConfiguration"]["level"] in LEVELS


def look_at_message(message: dict[str, str]) -> None:
    """3.11: text is there; braces would be placeholders, brackets with a target links."""
    assert message["text"]
    assert not re.search(
        r"(?<!\{)\{(?!\{)|(?<!\})\}(?!\})", message["text"].replace("{{", "").replace("}}", "")
    )
    assert not re.search(r"(?<!\\)\]\(", message["text"])


def look_at_result(result: dict[str, Any], ids: list[str]) -> None:
    look_at_message(result["message"])
    assert result["level"] in LEVELS
    assert ids[result["ruleIndex"]] == result["ruleId"]
    assert all(isinstance(each, str) for each in result["partialFingerprints"].values())
    [location] = result["locations"]
    place = location["physicalLocation"]
    assert re.fullmatch(r"(?:[\w.~/-]|%[0-9A-F]{2}|file:///)+", place["artifactLocation"]["uri"], re.ASCII)
    region = place["region"]
    assert region["startLine"] >= 1
    if "startColumn" in region:
        assert region["startColumn"] >= 1
        assert (region["endLine"], region["endColumn"]) > (region["startLine"], region["startColumn"])


def test_every_rule_is_described_once(terminal: Terminal) -> None:
    rules = scan(terminal, "-")["runs"][0]["tool"]["driver"]["rules"]

    assert [rule["id"] for rule in rules] == [*RULES, *ENGINE]
    by_id = {rule["id"]: rule for rule in rules}
    assert RULES["ME203"].why in by_id["ME203"]["help"]["markdown"]
    assert by_id["ME205"]["defaultConfiguration"]["level"] == "error"
    assert by_id["ME203"]["defaultConfiguration"]["level"] == "warning"
    assert by_id["ME202"]["defaultConfiguration"]["level"] == "note"


def test_regions_count_code_points_of_the_file(terminal: Terminal, tmp_path: Path) -> None:
    lines = ["Raise NPS", f"{ASTRAL},", "  or later"]
    (tmp_path / "goals.txt").write_text("\n".join(lines) + "\n", "utf-8")
    [run] = scan(terminal, "goals.txt")["runs"]

    assert run["columnKind"] == "unicodeCodePoints"
    words = {}
    for result in run["results"]:
        region = result["locations"][0]["physicalLocation"]["region"]
        if region["startLine"] == region["endLine"] == 2:
            text = lines[1][region["startColumn"] - 1 : region["endColumn"] - 1]
            words[result["ruleId"]] = text
    assert (words["TI102"], words["SP401"]) == ("soon", "{name}")


def test_what_quotes_braces_escapes_them(terminal: Terminal) -> None:
    results = scan(terminal, "-", given="Improve {name} and [a](b) soon\n")["runs"][0]["results"]

    quoting = [result["message"]["text"] for result in results if "{" in result["message"]["text"]]
    assert quoting
    assert all("'{{name}}'" in text for text in quoting)


def test_rows_of_tables_are_lines_without_columns(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "goals.csv").write_text('id,text\n7,"Improve it, soon"\n', "utf-8")
    results = scan(terminal, "goals.csv")["runs"][0]["results"]

    assert results
    for result in results:
        assert result["locations"][0]["physicalLocation"]["region"] == {"startLine": 2}
        assert result["locations"][0]["logicalLocations"][0]["name"] == "7"


@pytest.mark.parametrize("name", ["my goals.txt", "a,b#c?.txt", "100%.txt", "ziele-für-märz.txt", "a:b.txt"])
def test_file_names_become_addresses(terminal: Terminal, tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_text("Improve it soon\n", "utf-8")

    for told, expected in ((name, name), (f"./{name}", name), (tmp_path / name, name)):
        results = scan(terminal, told)["runs"][0]["results"]
        uri = results[0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
        assert unquote(uri) == expected


def test_a_file_elsewhere_has_a_whole_address(
    terminal: Terminal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "here").mkdir()
    (tmp_path / "goals.txt").write_text("Improve it soon\n", "utf-8")
    monkeypatch.chdir(tmp_path / "here")

    result = scan(terminal, tmp_path / "goals.txt")["runs"][0]["results"][0]
    uri = result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert unquote(uri) == f"file://{tmp_path.as_posix()}/goals.txt"


def test_the_same_finding_has_the_same_fingerprint_on_another_line(terminal: Terminal) -> None:
    def prints(given: str) -> set[str]:
        results = scan(terminal, "-", given=given)["runs"][0]["results"]
        return {each["partialFingerprints"]["goal/v1"] for each in results}

    assert prints("Improve it soon\n") == prints("\n\nImprove it soon\n")
