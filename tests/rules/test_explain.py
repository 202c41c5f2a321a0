"""What people are told about a rule, and that nothing in it can come to harm a page or a terminal."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from goalcoach.domain.errors import NotFound
from goalcoach.rules import explain as explaining
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import (
    catalogue_page,
    explain,
    explain_data,
    explain_text,
    message_of,
    prompt_line,
)
from goalcoach.rules.removed import REMOVED, Removed
from tests.each import every


@pytest.mark.slow
@every("code", RULES)
def test_it_tells_everything_a_rule_declares(code: str) -> None:
    text, each = explain(code), RULES[code]

    assert text.startswith(f"# {code} {each.name}\n")
    assert all(part in text for part in (each.why, each.ask, each.fix, *(str(s) for s in each.sources)))
    assert all(good.because in text for good in each.good)
    assert "{" not in text.split("**Why:**")[0]


@every("code", RULES)
def test_what_it_says_is_told_also_where_it_leaves_the_text_of_people_alone(code: str) -> None:
    each = RULES[code]

    assert message_of(replace(each, person=None)) == message_of(each)


@every("code", RULES)
def test_examples_with_odd_characters_are_shown_by_number(code: str) -> None:
    for text in (explain(code), explain_text(code)):
        assert all(character.isprintable() or character == "\n" for character in text)


@every("code", RULES)
def test_on_a_terminal_nothing_is_bold(code: str) -> None:
    text = explain_text(code)

    assert RULES[code].why in text
    assert "**" not in text


@every("code", RULES)
def test_the_data_is_plain_json(code: str) -> None:
    told = json.loads(json.dumps(explain_data(code)))

    assert (told["code"], told["ask"]) == (code, RULES[code].ask)
    assert set(told["severity"]) == {"model", "person"}
    assert len(told["bad"]) >= 2


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("SP101", "ask: it becomes a question"),
        (
            "SP301",
            "ask in the coach's text (it becomes a question), note in a person's own (it is only told)",
        ),
        (
            "RP201",
            "block in the coach's text (it cannot be kept like this); a person's own text is left alone",
        ),
    ],
)
def test_the_weight_is_told_in_words(code: str, told: str) -> None:
    assert f"**Severity:** {told}\n" in explain(code)


@pytest.mark.parametrize(
    ("code", "told"),
    [
        ("SP301", "nobody is named as the owner"),
        ("SP402", "46 words; 40 are enough for one goal"),
        ("TP601", "it is about 'p-18', and the talk is with somebody else"),
        (
            "OK204",
            "the key result 'Cut calls in the first week from 9 to 3 by 30 June 2027' stands there twice",
        ),
    ],
)
def test_the_message_is_that_of_the_first_example(code: str, told: str) -> None:
    assert f"**Says of the first example:** {told}\n" in explain(code)


def test_plain_text_has_no_markdown() -> None:
    assert "**" not in explain_text("ME201")
    assert "`" not in explain_text("ME201")


@pytest.mark.parametrize("code", ["GC001", "GC002"])
def test_the_engines_own_findings_are_explained(code: str) -> None:
    assert "refused" in explain(code)


def test_an_unknown_code_says_where_to_look() -> None:
    with pytest.raises(NotFound, match="goalcoach rules"):
        explain("XX999")


def test_a_removed_rule_says_what_became_of_it(monkeypatch: pytest.MonkeyPatch) -> None:
    gone = Removed(
        code="SP199", name="old-rule", since="0.2", reason="it was wrong too often", instead="SP101"
    )
    monkeypatch.setitem(REMOVED, "SP199", gone)

    with pytest.raises(NotFound, match=r"it was wrong too often.*SP101"):
        explain("SP199")
    assert "old-rule" in catalogue_page()


def test_the_page_lists_every_rule_once_in_order() -> None:
    page = catalogue_page()
    rows = [
        line.split("|")[1].strip()
        for line in page.splitlines()
        if line.startswith("| ") and "code" not in line
    ]

    assert rows == list(RULES)


def test_a_line_for_a_prompt_is_one_line() -> None:
    for each in RULES.values():
        line = prompt_line(each)
        assert "\n" not in line
        assert line.startswith(f"{each.code} {each.name}: ")


def test_every_scope_has_words() -> None:
    assert {explaining.applies_to(each) for each in RULES.values()} >= {
        "goals",
        "replies of the coach",
        "options",
    }


@pytest.mark.parametrize("code", ["SG203", "SG204", "SG205", "SG206", "SG207"])
def test_what_most_examples_heard_is_told_once(code: str) -> None:
    text, said = explain(code), "Customers who call twice leave more often. First look at the numbers"

    assert text.count(said) == 1
    assert text.index(said) < text.index("**Found in:**")


def test_an_example_that_heard_something_else_says_so() -> None:
    assert "the person said: csat, please" in explain("SG203")


def test_what_one_example_alone_heard_stands_beside_it() -> None:
    text = explain("SG304")

    assert text.index("the person said:") > text.index("**Not found in:**")


def test_of_what_is_far_too_long_a_taste_is_shown() -> None:
    told = [line for line in explain("SG104").splitlines() if "characters]" in line]

    assert len(told) == 3
    assert max(map(len, told)) < 320


@pytest.mark.parametrize(("code", "told"), [("SG103", True), ("SG106", False)])
def test_a_number_in_place_of_a_character_is_explained(code: str, told: bool) -> None:
    assert ("stands for the character of that number" in explain(code)) is told


@pytest.mark.parametrize(("code", "told"), [("TI306", True), ("TI201", True), ("ME401", False)])
def test_today_is_told_where_it_matters(code: str, told: bool) -> None:
    assert ("**Today, for the examples:** 22 November 2026\n" in explain(code)) is told


@pytest.mark.parametrize(("code", "whose"), [("SG201", "What the coach should do"), ("SP101", "What to do")])
def test_it_says_whose_turn_it_is(code: str, whose: str) -> None:
    assert f"**{whose}:** {RULES[code].fix}\n" in explain(code)
