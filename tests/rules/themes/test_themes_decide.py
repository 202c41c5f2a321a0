"""Each theme that letters and kinds ask for decides: without its words, or with others, it is not so."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from goalcoach.rules.language.en.terms import THEMES
from goalcoach.rules.themes import OF_GOALS, OF_LETTERS
from goalcoach.rules.themes import THEMES as OF_RULES
from tests.each import every
from tests.rules.themes import amounts, career, context, ends, learning, listed, motto, objects, private
from tests.rules.themes.decides import Row, said, said_of_near, without

TABLES = (private, learning, career, listed, motto, context, objects, amounts, ends)
ROWS: list[Row] = [row for table in TABLES for row in (*table.ENGLISH, *table.GERMAN)]
READERS = [
    *Path("src/goalcoach/rules/letters").glob("*.py"),
    *Path("src/goalcoach/rules/kind").glob("*.py"),
    Path("src/goalcoach/rules/served.py"),
]
ELSEWHERE = {"verb": "read once, when a pack is loaded; every test of sentences rests on it"}
UNPROVED_IN_GERMAN = {
    "determiner": "no German plural is told from its form, so none is left open",
    "whole_verb": "the same",
    "firm_article": "nouns show by their capital that a thing is meant",
    "getting_verb": "the same",
    "having_verb": "the same",
    "soft_noun": "a theme in front of it is told already",
    "input_verb": "the verb at the end says what the hours go to",
    "shadowing_verb": "it is a verb of learning, too",
    "going_on_verb": "an adverb, and the verb of living stands alone",
    "objective_stem": "an article or a case shows that no title follows",
    "racing_verb": "no German plural is told from its form",
    "weight_loss": "one verb, which is a private topic",
}
"""Themes no German goal was found for that would be read otherwise; a pack must have them all the same."""


@pytest.mark.slow
@every("row", ROWS, ids=lambda row: row.id)
def test_the_words_of_a_theme_decide(row: Row) -> None:
    assert said(row)
    with without(row.theme, row.language):
        assert not said(row), "nothing changes without them: what are they for?"


@every("row", ROWS, ids=lambda row: row.id)
def test_other_words_do_not(row: Row) -> None:
    assert not said_of_near(row)


@pytest.mark.parametrize(("language", "without_row"), [("en", {}), ("de", UNPROVED_IN_GERMAN)])
def test_every_theme_has_a_row(language: str, without_row: dict[str, str]) -> None:
    asked = {word for path in READERS for word in constants(path)} & set(THEMES)

    assert asked - {row.theme for row in ROWS if row.language == language} == {*ELSEWHERE, *without_row}


@every("path", READERS, ids=str)
def test_what_is_looked_for_at_a_place_is_indexed(path: Path) -> None:
    """A theme that is not in the index is found nowhere, without a word."""
    assert asked_for(path, {"quoted", "theme"}) <= {*OF_LETTERS, *OF_RULES}


@pytest.mark.slow
@every("path", [*Path("src/goalcoach/rules").glob("**/*.py")], ids=str)
def test_what_is_looked_for_in_a_part_is_a_theme_of_goals(path: Path) -> None:
    """A part holds the places of these alone."""
    assert asked_for(path, {"at", "find", "first", "get"}) & {*OF_LETTERS, *OF_RULES} <= OF_GOALS


def asked_for(path: Path, calls: set[str]) -> set[str]:
    """The themes that a module asks for by these calls."""
    return {
        str(argument.value)
        for call in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(call, ast.Call) and called(call) in calls
        for argument in call.args
        if isinstance(argument, ast.Constant) and argument.value in THEMES
    }


def called(call: ast.Call) -> str:
    """The name of what is called."""
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def constants(path: Path) -> set[str]:
    """The strings a module holds."""
    nodes = ast.walk(ast.parse(path.read_text("utf-8")))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)}


def test_every_theme_is_explained_to_who_writes_a_pack() -> None:
    page = Path("docs/languages.md").read_text("utf-8")

    assert [row.theme for row in ROWS if f"`{row.theme}`" not in page] == []
