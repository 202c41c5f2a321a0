"""What answers lean to by their traits: never to a cause without words, never against what was fixed."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.leaning import leaning, shown
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table, rows
from goalcoach.llm.builtin.causes.traits import KINDS
from goalcoach.rules.joined.gap import Cause
from tests.each import every

TABLE = Table(dict(rows(Probe.NEEDED, "not enough | . . 8 . . . -4\nshow | . 12 . . . . .")))


def test_a_row_names_a_trait_and_has_a_number_for_every_cause() -> None:
    assert TABLE.points[Probe.NEEDED, "show"] == (0, 3 * SCALE, 0, 0, 0, 0, 0)
    with pytest.raises(ValueError, match="no number for each cause"):
        dict(rows(Probe.NEEDED, "show | 1 2"))


def test_an_answer_leans_in_the_words_that_speak_most_for_it() -> None:
    told = leaning(Probe.NEEDED, "There is a van, but not enough hands", "en", TABLE)

    assert told == (
        Evidence(Cause.RESOURCES, 2, "but not enough hands"),
        Evidence(Cause.EXTERNAL, -1, "but not enough hands"),
    )


def test_what_says_nothing_and_what_was_offered_leans_to_nothing() -> None:
    for text in ("", "I do not know yet", "hard to say", "Nothing"):
        assert leaning(Probe.NEEDED, text, "en", LEARNED) == (), text


@every(
    "text, language, expected",
    [
        ("if somebody shows me", "en", {"if", "show", "if known"}),
        ("wenn mir einer das zeigt", "de", {"if", "show", "if known"}),
        ("the time is not there", "en", {"time", "not time", "not"}),
        ("das war nicht genug", "de", {"enough", "not enough", "not"}),
    ],
)
def test_traits(text: str, language: str, expected: set[str]) -> None:
    found = {name for name, _ in shown(Probe.ABLE, text, language)}

    assert expected <= found
    assert "outer" not in found


def test_every_language_knows_the_same_kinds_and_every_row_is_one_of_them() -> None:
    english, *others = KINDS.values()
    for each in others:
        assert each.about.keys() == english.about.keys()
        assert each.opening.keys() == english.opening.keys()
    known = {*english.about, "known", *(f"opens with {each}" for each in english.opening)}
    lengths = {"a word or two", "a short answer", "a sentence", "a story"}
    for _, name in LEARNED.points:
        assert name.removeprefix("not ").removeprefix("if ") in known | lengths or name in known, name
    assert len(COLUMNS) == len(Cause)
