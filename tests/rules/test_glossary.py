"""The words of the trade are explained where a rule uses them, and only there."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import explain
from goalcoach.rules.glossary import GLOSSARY, words_of
from tests.each import every

USED = Counter(term for each in RULES.values() for term, _ in words_of(each))


@every("term", GLOSSARY)
def test_every_word_is_used_by_a_rule(term: str) -> None:
    assert USED[term]


def test_the_words_stand_in_order_and_each_is_one_phrase() -> None:
    assert list(GLOSSARY) == sorted(GLOSSARY)
    assert all(len(meaning) <= 100 and not meaning.endswith(".") for meaning in GLOSSARY.values())


def test_a_rule_is_told_with_the_words_it_uses() -> None:
    promise = explain("AC201")

    assert f"- committed: {GLOSSARY['committed']}" in promise
    assert f"- stretch: {GLOSSARY['stretch']}" in promise
    assert "blueprint" not in promise
    assert "**Words:**" not in explain("RP201")


def test_an_everyday_word_is_explained_only_where_it_is_one_of_the_trade() -> None:
    assert "gap" in RULES["SP401"].ask
    assert words_of(RULES["SP401"]) == ()
    assert "gap" in dict(words_of(RULES["AL103"]))


def test_a_word_inside_another_is_none() -> None:
    each = replace(
        RULES["RP201"], name="database", message="a stretcher", why="It is so.", ask="Is it?", fix="Mend it."
    )

    assert words_of(each) == ()
    assert [term for term, _ in words_of(replace(each, message="two milestones"))] == ["milestone"]
