"""`goalcoach rules` and `explain`: every rule can be found and explained, in each format."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of
from goalcoach.rules.engine_codes import ENGINE
from goalcoach.rules.explain import catalogue_page
from goalcoach.rules.rule import Rule
from tests.cli.terminal import Terminal
from tests.each import every

ASPIRATION = GoalKind.ASPIRATION


def test_the_table_names_every_rule(terminal: Terminal) -> None:
    out = terminal.run("rules").out

    assert all(f"{rule.code}  {rule.name}" in out for rule in RULES.values())


def test_a_search_narrows_every_format(terminal: Terminal) -> None:
    text = terminal.run("rules", "--search", "vague verb").out
    data = json.loads(terminal.run("rules", "--search", "vague verb", "--format", "json").out)
    page = terminal.run("rules", "--search", "vague verb", "--format", "markdown").out

    codes = {each["code"] for each in data}
    assert "SP101" in codes
    assert all(code in text and code in page for code in codes)
    assert not any(code in text for code in RULES.keys() - codes)


def test_words_alone_are_searched_for(terminal: Terminal) -> None:
    asked = terminal.run("rules", "--search", "vague verb", "--format", "json").out

    assert terminal.run("rules", "vague", "verb", "--format", "json").out == asked
    assert terminal.run("rules", "xyzzy").code == 2


def test_a_search_without_result_is_told(terminal: Terminal) -> None:
    assert terminal.run("rules", "--search", "xyzzy").code == 2


@pytest.mark.parametrize(
    ("words", "like"),
    [
        (("--family", "ME2"), lambda rule: rule.code.startswith("ME2")),
        (("--family", "ME2", "--family", "SP101"), lambda rule: rule.code.startswith(("ME2", "SP101"))),
        (("--severity", "block", "--origin", "person"), lambda rule: rule.person is Severity.BLOCK),
        (("--severity", "note"), lambda rule: Severity.NOTE in (rule.person, rule.model)),
        (("--origin", "person"), lambda rule: rule.person is not None),
        (
            ("--kind", "aspiration"),
            lambda rule: rule.scope is GoalDraft and ASPIRATION in rule.kinds,
        ),
        (("--certainty", "exact"), lambda rule: rule.certainty is Certainty.EXACT),
    ],
    ids=lambda part: " ".join(part) if isinstance(part, tuple) else "",
)
def test_rules_are_chosen_by_what_they_are(
    terminal: Terminal, words: tuple[str, ...], like: Callable[[Rule[Any]], bool]
) -> None:
    data = json.loads(terminal.run("rules", *words, "--format", "json").out)
    wanted = [code for code, rule in RULES.items() if like(rule)]

    assert 0 < len(wanted) < len(RULES)
    assert [each["code"] for each in data] == wanted
    assert f"{len(wanted)} rule" in terminal.run("rules", *words).out


def test_the_columns_stand_below_each_other(terminal: Terminal) -> None:
    lines = terminal.run("rules").out.splitlines()
    heads = {line for line in lines if line.startswith("code ")}
    starts = [re.match(r"[A-Z]{2}\d{3}  \S+ +(block|ask|note) +(block|ask|note|–) +", line) for line in lines]

    assert len(heads) == 1
    [head] = heads
    found = [match for match in starts if match]
    assert len(found) == len(RULES)
    assert {(match.start(1), match.start(2), match.end()) for match in found} == {
        (head.index("coach"), head.index("you"), head.index("what"))
    }
    assert not any(line != line.rstrip() for line in lines)
    assert max(map(len, lines)) <= 120


def test_an_unknown_family_is_told(terminal: Terminal) -> None:
    ran = terminal.run("rules", "--family", "MF")

    assert ran.code == 2
    assert "Did you mean" in ran.err


@pytest.mark.parametrize("code", sorted(ENGINE))
def test_what_the_engine_says_is_explained(terminal: Terminal, code: str) -> None:
    name, why = ENGINE[code]

    assert json.loads(terminal.run("explain", name, "--format", "json").out)["code"] == code
    assert why in terminal.run("explain", code).out


def test_the_markdown_is_the_page_of_the_catalogue(terminal: Terminal) -> None:
    assert terminal.run("rules", "--format", "markdown").out == catalogue_page()


@every("code", [next(rules_of(modules)).code for _, _, modules in FAMILIES])
def test_a_rule_of_each_family_is_explained(terminal: Terminal, code: str) -> None:
    """What is told of each rule, `tests/rules/test_explain.py` reads without a command."""
    data = json.loads(terminal.run("explain", code.lower(), "--format", "json").out)
    text = terminal.run("explain", RULES[code].name).out

    assert (data["code"], data["ask"]) == (code, RULES[code].ask)
    assert RULES[code].why in text
    assert "**" not in text


def test_an_unknown_code_is_told(terminal: Terminal) -> None:
    ran = terminal.run("explain", "SP109")

    assert ran.code == 2
    assert "There is no rule 'SP109'" in ran.err
    assert "Did you mean SP10" in ran.err
