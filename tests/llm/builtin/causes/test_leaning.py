"""What answers lean to by their traits: never to a cause without words, never against what was fixed."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.causes.evidence import Evidence, Probe
from goalcoach.llm.builtin.causes.leaning import leaning, shown
from goalcoach.llm.builtin.causes.learned import LEARNED
from goalcoach.llm.builtin.causes.learned.table import COLUMNS, SCALE, Table, rows
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.llm.builtin.causes.traits import KINDS
from goalcoach.llm.builtin.causes.traits.beside import SIZES
from goalcoach.llm.builtin.causes.traits.manner import MANY, MARKS
from goalcoach.rules.joined.gap import Cause
from tests.each import every

TABLE = Table(dict(rows(Probe.NEEDED, "not enough | . . 8 . . . -4\nshow | . 12 . . . . .")))


def held(language: str, *said: tuple[Probe, str]) -> CauseTalk:
    """A talk in which this was said."""
    return CauseTalk(language=language, answers=tuple(Answer(probe, text) for probe, text in said))


def names(talk: CauseTalk) -> set[str]:
    """The traits of the last answer."""
    return {name for name, _ in shown(talk, talk.answers[-1])}


def test_a_row_names_a_trait_and_has_a_number_for_every_cause() -> None:
    assert TABLE.points[Probe.NEEDED, "show"] == (0, 3 * SCALE, 0, 0, 0, 0, 0)
    with pytest.raises(ValueError, match="no number for each cause"):
        dict(rows(Probe.NEEDED, "show | 1 2"))


def test_an_answer_leans_in_the_words_that_speak_most_for_it() -> None:
    talk = held("en", (Probe.NEEDED, "There is a van, but not enough hands"))

    told = leaning(talk, talk.answers[-1], TABLE)

    assert told == (
        Evidence(Cause.RESOURCES, 2, "but not enough hands"),
        Evidence(Cause.EXTERNAL, -1, "but not enough hands"),
    )


def test_what_is_left_unanswered_holds_back_what_an_answer_leans_to() -> None:
    talk = held("en", (Probe.NEEDED, "There is a van, but not enough hands"), (Probe.STEPS, "no idea"))

    told = leaning(talk, talk.answers[0], TABLE)

    assert told == (Evidence(Cause.RESOURCES, 1, "but not enough hands"),)


def test_what_says_nothing_and_what_was_offered_leans_to_nothing() -> None:
    for text in ("", "I do not know yet", "hard to say", "Nothing"):
        talk = held("en", (Probe.NEEDED, text))
        assert leaning(talk, talk.answers[-1], LEARNED) == (), text


@every(
    "text, language, expected",
    [
        ("if somebody shows me", "en", {"if", "show", "if known"}),
        ("wenn mir einer das zeigt", "de", {"if", "show", "if known"}),
        ("the time is not there", "en", {"time", "not time", "not"}),
        ("das war nicht genug", "de", {"enough", "not enough", "not"}),
        ("The letters, yes.", "en", {"yes for a part"}),
        ("Schreiben ja. Halten, na ja.", "de", {"yes for a part"}),
        ("What is a folio? And where is it?", "en", {"asks", "asks again"}),
        ("He says “short”, bolts, 40 of them, a van, £20!", "en", {"quotes", "lists", "has a figure"}),
    ],
)
def test_traits(text: str, language: str, expected: set[str]) -> None:
    found = names(held(language, (Probe.ABLE, text)))

    assert expected <= found
    assert "outer" not in found


@every(
    "text",
    ["yes, the letters", "no", "if you say so, yes"],
)
def test_a_plain_yes_or_no_is_for_the_whole(text: str) -> None:
    assert "yes for a part" not in names(held("en", (Probe.CLEAR, "yes"), (Probe.ABLE, text)))


def test_an_answer_is_long_or_short_beside_what_the_same_person_says_elsewhere() -> None:
    brief = ((Probe.NEEDED, "No."), (Probe.OUTSIDE, "Nothing."), (Probe.CLEAR, "Yes."))
    story = (Probe.STEPS, "It goes to the office and they send it back to the yard")

    assert {"much longer than usual", "the longest"} <= names(held("en", *brief, story))
    assert not any("usual" in each for each in names(held("en", brief[0], story))), "too few to know"
    assert "the longest" not in names(held("en", story, *brief))


def test_words_that_are_taken_up_again_are_noticed_with_the_answer_they_come_from() -> None:
    steps = (Probe.STEPS, "every drawing waits for the committee")

    taken_up = names(held("en", steps, (Probe.WEIGHS, "The committee, by a long way")))
    denied = names(held("en", steps, (Probe.WEIGHS, "It is not the committee")))

    assert {"echoes steps", "opens echoing steps"} <= taken_up
    assert "not echoes steps" in denied
    assert "echoes steps" not in denied


def test_every_language_knows_the_same_kinds_and_every_row_is_one_of_them() -> None:
    english, *others = KINDS.values()
    for each in others:
        assert each.about.keys() == english.about.keys()
        assert each.opening.keys() == english.opening.keys()
    told = {"known", "yes for a part", *(f"opens with {each}" for each in english.opening)}
    known = {*english.about, *told, *MARKS, *MANY, *SIZES, "the longest"}
    known |= {f"{echo}{probe}" for echo in ("echoes ", "opens echoing ") for probe in Probe}
    lengths = {"a word or two", "a short answer", "a sentence", "a story"}
    for _, name in LEARNED.points:
        assert name.removeprefix("not ").removeprefix("if ") in known | lengths, name
    assert len(COLUMNS) == len(Cause)
