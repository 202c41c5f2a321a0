"""docs/rules-map.md leads from a rule to what it asks, and tells of every module of the room."""

from __future__ import annotations

from goalcoach.cli.docs_rules import HOME, PLACES, asked_by, map_page
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.families.replies import conduct
from goalcoach.rules.families.specific import scope, wording


def test_every_module_beside_the_folders_has_one_place() -> None:
    told = [name for _, names in PLACES for name in names.split()]

    assert sorted(told) == sorted(path.stem for path in HOME.glob("*.py") if path.stem != "__init__")


def test_what_a_rule_asks_is_found_in_what_its_function_calls() -> None:
    """A promise of a rank is looked for by a function beside the rule's own."""
    assert asked_by(scope, RULES["SP202"]) == ["two_results"]
    assert asked_by(wording, RULES["SP101"]) == []
    assert {"rank_promised", "notice"} <= set(asked_by(conduct, RULES["RP205"]))


def test_the_page_tells_of_every_rule() -> None:
    rows = [line.split(" | ")[0].removeprefix("| ") for line in map_page().splitlines()]

    assert [row for row in rows if row in RULES] == list(RULES)


def test_a_module_is_told_with_what_it_asks_and_who_asks_it() -> None:
    (row,) = [line for line in map_page().splitlines() if line.startswith("| `two_results` |")]

    assert row.split(" | ")[2:] == ["`letters.amount`, `letters.ends`, `letters.parts`", "SP202 |"]
