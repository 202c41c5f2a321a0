"""What people are told about a rule, and that nothing in it can come to harm a page or a terminal."""

from __future__ import annotations

import json

import pytest

from goalcoach.domain.errors import NotFound
from goalcoach.rules import explain as explaining
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import catalogue_page, explain, explain_data, explain_text, prompt_line
from goalcoach.rules.removed import REMOVED, Removed


@pytest.mark.parametrize("code", RULES)
def test_it_tells_everything_a_rule_declares(code: str) -> None:
    text, each = explain(code), RULES[code]

    assert text.startswith(f"# {code} {each.name}\n")
    assert all(part in text for part in (each.why, each.ask, each.fix, *(str(s) for s in each.sources)))
    assert all(good.because in text for good in each.good)
    assert "{" not in text.split("**Why:**")[0]


@pytest.mark.parametrize("code", RULES)
def test_examples_with_odd_characters_are_shown_by_number(code: str) -> None:
    for text in (explain(code), explain_text(code)):
        assert all(character.isprintable() or character == "\n" for character in text)


@pytest.mark.parametrize("code", RULES)
def test_the_data_is_plain_json(code: str) -> None:
    told = json.loads(json.dumps(explain_data(code)))

    assert told["code"] == code
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
