"""`goalcoach check`: formats, order, offsets, exit codes, and what cannot be read."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine_codes import ENGINE
from tests.cli.terminal import Terminal

TODAY = ("--today", "2026-11-22")
GOOD = {
    "id": "good",
    "text": "Raise NPS from 20 to 30 by 31 January 2027, because renewals depend on it",
    "owner": "Ann",
}
VAGUE = {"id": "vague", "text": "\U0001f600 Improve customer satisfaction soon", "owner": "Ann"}
PAST = {"id": "past", "text": "Raise NPS from 20 to 30", "due": "2020-01-31", "owner": "Ann"}
LETTERS = ["specific", "measurable", "achievable", "relevant", "time_bound"]


def lines(*rows: object) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def objects(terminal: Terminal, *rows: object, code: int = 1) -> list[dict[str, Any]]:
    ran = terminal.run("check", "-", "--format", "jsonl", "--fail-on", "note", *TODAY, given=lines(*rows))
    assert ran.code == code, ran.err
    return [json.loads(line) for line in ran.out.splitlines()]


def test_json_lines_have_the_public_shape_in_order(terminal: Terminal) -> None:
    good, vague, past = objects(terminal, GOOD, VAGUE, PAST)

    assert [good["id"], vague["id"], past["id"]] == ["good", "vague", "past"]
    for each in (good, vague, past):
        assert list(each) == ["id", "kind", "language", "criteria", "vague_language", "findings"]
        assert list(each["criteria"]) == LETTERS
        assert set(each["criteria"].values()) <= {"yes", "no", "unknown"}
        assert each["kind"] in list(GoalKind)
        assert isinstance(each["vague_language"], bool)
    keys = ["code", "name", "criterion", "severity", "message", "ask", "start", "end"]
    assert all(list(finding) == keys for finding in vague["findings"])
    assert any(finding["severity"] == "block" for finding in past["findings"])


def test_offsets_count_code_points_of_the_text(terminal: Terminal) -> None:
    [vague] = objects(terminal, VAGUE)

    words = {VAGUE["text"][f["start"] : f["end"]] for f in vague["findings"] if f["start"] is not None}
    assert {"Improve", "soon"} <= words


def test_structured_fields_and_context_count(terminal: Terminal) -> None:
    bare = {"text": "Raise NPS", "id": "1"}
    full = {**bare, "baseline": 20, "target": 30, "due": "2027-01-31", "why": "renewals depend on it"}
    before, after = objects(terminal, bare, full)

    assert before["criteria"]["time_bound"] == "no"
    assert (after["criteria"]["time_bound"], after["criteria"]["measurable"]) == ("yes", "yes")


def test_json_is_an_array_of_the_same_objects(terminal: Terminal) -> None:
    ran = terminal.run("check", "-", "--format", "json", *TODAY, given=lines(GOOD, VAGUE))

    assert json.loads(ran.out) == objects(terminal, GOOD, VAGUE)
    assert json.loads(terminal.run("check", "-", "--format", "json", given="\n").out) == []


def test_text_shows_sentence_words_reason_and_question(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "goals.md").write_text("# Team\n- Improve customer satisfaction soon\n", "utf-8")
    ran = terminal.run("check", "goals.md", *TODAY)

    out = ran.out.splitlines()
    assert out[0].startswith("goals.md:2:3  performance  S ")
    assert out[1] == "  | Improve customer satisfaction soon"
    assert any(re.fullmatch(r"  \| \^{7} .*SP101.*", line) for line in out)
    assert any(re.fullmatch(r"  \| {31}\^{4} TI\d+", line) for line in out)
    rule = RULES["SP101"]
    assert rule.ask in " ".join(ran.out.split())
    assert rule.why in " ".join(ran.out.split())
    assert out[-1].startswith("1 goal checked: ")
    assert "\x1b" not in ran.out
    assert ran.code == 1


@pytest.mark.slow
def test_sarif_names_rules_and_places(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "my goals.txt").write_text("Raise NPS\n\U0001f600 Improve it soon,\n  or later\n", "utf-8")
    run = json.loads(terminal.run("check", "my goals.txt", "--format", "sarif", *TODAY).out)["runs"][0]

    assert run["columnKind"] == "unicodeCodePoints"
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {*RULES, *ENGINE}
    assert {result["ruleId"] for result in run["results"]} <= set(RULES)
    places = [result["locations"][0]["physicalLocation"] for result in run["results"]]
    assert {place["artifactLocation"]["uri"] for place in places} == {"my%20goals.txt"}
    assert {"startLine": 2, "startColumn": 14, "endLine": 2, "endColumn": 18} in [p["region"] for p in places]


def test_sarif_without_goals_is_whole(terminal: Terminal) -> None:
    assert json.loads(terminal.run("check", "-", "--format", "sarif").out)["runs"][0]["results"] == []


def test_github_annotations_are_escaped(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a,b.txt").write_text("Improve 50 % of it soon\n", "utf-8")
    out = terminal.run("check", "a,b.txt", "--format", "github", *TODAY).out.splitlines()

    assert out
    assert all(re.match(r"::(error|warning|notice) file=a%2Cb\.txt,line=1", line) for line in out)
    assert not any(re.search(r"%(?![0-9A-F]{2})", line) for line in out)


@pytest.mark.parametrize(
    ("row", "fail_on", "code"),
    [(VAGUE, "ask", 1), (VAGUE, "block", 0), (VAGUE, "never", 0), (PAST, "block", 1), (PAST, "never", 0)],
)
def test_the_exit_code_follows_the_severity(
    terminal: Terminal, row: dict[str, str], fail_on: str, code: int
) -> None:
    assert terminal.run("check", "-", "--fail-on", fail_on, *TODAY, given=lines(row)).code == code


def test_what_cannot_be_read_is_told_and_the_rest_is_checked(terminal: Terminal, tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(lines(GOOD) + "nope\n" + lines(VAGUE), "utf-8")
    ran = terminal.run("check", "missing.txt", "a.jsonl", "--format", "jsonl", *TODAY)

    assert ran.code == 2
    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == ["good", "vague"]
    assert ran.err.startswith("missing.txt: there is no such file")
    assert "a.jsonl:2: is not JSON" in ran.err


@pytest.mark.parametrize(
    "words",
    [("--format", "xml"), ("--kind", "wish"), ("--today", "soon"), ("--language", "english"), ("--bogus",)],
)
def test_wrong_options_are_told(terminal: Terminal, words: tuple[str, ...]) -> None:
    ran = terminal.run("check", *words)

    assert ran.code == 2
    assert "goalcoach check: error" in ran.err


def test_kind_counts_where_a_row_names_none(terminal: Terminal) -> None:
    ran = terminal.run(
        "check",
        "--kind",
        "objective",
        "--format",
        "jsonl",
        given=lines(GOOD, {**GOOD, "kind": "development"}),
    )

    assert [json.loads(line)["kind"] for line in ran.out.splitlines()] == ["objective", "development"]


def test_the_language_of_each_goal_is_told_from_its_words(terminal: Terminal) -> None:
    german = {"id": "de", "text": "Die Bearbeitungszeit bis 30. Juni 2027 von 9 auf 3 Tage senken"}

    ran = terminal.run("check", "--format", "jsonl", given=lines(GOOD, german))

    told = [json.loads(line) for line in ran.out.splitlines()]
    assert [each["language"] for each in told] == ["en", "de"]
    assert told[1]["criteria"]["measurable"] == told[1]["criteria"]["time_bound"] == "yes"


def test_a_language_without_words_says_so(terminal: Terminal) -> None:
    ran = terminal.run("check", "--language", "fr", "--format", "jsonl", given=lines(GOOD))

    assert "no word lists for 'fr'" in ran.err
    assert json.loads(ran.out)["language"] == "fr"


@pytest.mark.parametrize("shape", ["text", "json", "jsonl", "sarif", "github"])
def test_hostile_text_comes_out_harmless(terminal: Terminal, shape: str) -> None:
    text = "\ud800\x00\x1b]0;owned\x07\x1b[31m Improve \u202eit\u2066 soon\r\n::error::x"
    ran = terminal.run("check", "--format", shape, *TODAY, given=json.dumps({"text": text}))

    assert ran.code == 1, ran.err
    assert not set("\x00\x1b\x07") & set(ran.out)
    assert "\u202e" not in ran.out or shape != "text"
    assert not any(line.startswith("::error::") for line in ran.out.splitlines())


def test_many_goals_come_back_in_order(terminal: Terminal, tmp_path: Path) -> None:
    """Enough of them for several processes."""
    (tmp_path / "many.jsonl").write_text(
        lines(*({"text": "Improve it", "id": n} for n in range(1_100))), "utf-8"
    )
    ran = terminal.run("check", "many.jsonl", "--format", "jsonl", *TODAY)

    assert [json.loads(line)["id"] for line in ran.out.splitlines()] == [str(n) for n in range(1_100)]


def test_a_file_that_cannot_be_read_is_not_called_empty(terminal: Terminal, tmp_path: Path) -> None:
    ran = terminal.run("check", str(tmp_path / "missing.txt"))

    assert ran.code == 2
    assert ran.out == "No goal was read.\n"


def test_a_goal_in_a_language_without_words_keeps_its_letters_open(terminal: Terminal) -> None:
    """Without --language too: Japanese, Polish and Arabic are no odd English."""
    texts = (
        "チームのコミュニケーションを改善する",
        "Poprawić komunikację w zespole",
        "تحسين التواصل داخل الفريق",
    )
    told = [
        json.loads(line)
        for line in terminal.run(
            "check", "-", "--format", "jsonl", *TODAY, given="\n".join(texts)
        ).out.splitlines()
    ]

    assert [each["language"] for each in told] == ["ja", "pl", "ar"]
    assert {letter for each in told for letter in each["criteria"].values()} == {"unknown"}
    assert {finding["code"] for each in told for finding in each["findings"]} == {"SG306"}
