"""`goalcoach rules` and `explain`: every rule can be found and explained, in each format."""

from __future__ import annotations

import json

import pytest

from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import catalogue_page
from tests.cli.terminal import Terminal


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


def test_a_search_without_result_is_told(terminal: Terminal) -> None:
    assert terminal.run("rules", "--search", "xyzzy").code == 2


def test_the_markdown_is_the_page_of_the_catalogue(terminal: Terminal) -> None:
    assert terminal.run("rules", "--format", "markdown").out == catalogue_page()


@pytest.mark.parametrize("code", sorted(RULES))
def test_every_rule_is_explained(terminal: Terminal, code: str) -> None:
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
