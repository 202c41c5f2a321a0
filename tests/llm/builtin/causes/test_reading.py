"""Which causes somebody's words speak for: with their quotes, and nothing where nothing was said."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.llm.builtin.causes.cues import TONGUES
from goalcoach.llm.builtin.causes.reading import MOST, spoken
from goalcoach.rules.joined.gap import Cause
from tests.each import every

SKILL, KNOWLEDGE, RESOURCES, PROCESS = Cause.SKILL, Cause.KNOWLEDGE, Cause.RESOURCES, Cause.PROCESS
CLARITY, MOTIVATION, EXTERNAL = Cause.CLARITY, Cause.MOTIVATION, Cause.EXTERNAL


@dataclass(frozen=True)
class Row:
    """Words, the cause they speak for and the clause that says it."""

    text: str
    cause: Cause
    quote: str
    language: str = "en"


PLAIN = (
    Row("I'm not good at saying no to people", SKILL, "I'm not good at saying no to people"),
    Row("New till. I don't know where the returns are.", KNOWLEDGE, "I don't know where the returns are"),
    Row("we are understaffed, every shift", RESOURCES, "we are understaffed"),
    Row("nobody has time to write articles", RESOURCES, "nobody has time to write articles"),
    Row("no one here had the hours", RESOURCES, "no one here had the hours"),
    Row("everything is typed in twice", PROCESS, "everything is typed in twice"),
    Row("My boss keeps changing his mind!", CLARITY, "My boss keeps changing his mind"),
    Row("i cant see the point", MOTIVATION, "i cant see the point"),
    Row("the city closed the bridge, so nobody came", EXTERNAL, "the city closed the bridge"),
    Row("Mir fehlt die Routine", SKILL, "Mir fehlt die Routine", "de"),
    Row("Das hat mir keiner gezeigt", KNOWLEDGE, "Das hat mir keiner gezeigt", "de"),
    Row("Wir haben zu wenig Leute", RESOURCES, "Wir haben zu wenig Leute", "de"),
    Row("Keiner hat Zeit dafür", RESOURCES, "Keiner hat Zeit dafür", "de"),
    Row("Wir sind nachts nur zu dritt", RESOURCES, "nur zu dritt", "de"),
    Row("Dazu komme ich gar nicht", RESOURCES, "Dazu komme ich gar nicht", "de"),
    Row("Ich komm einfach nicht dazu", RESOURCES, "Ich komm einfach nicht dazu", "de"),
    Row("there's only two of us at night", RESOURCES, "only two of us at night"),
    Row("there is no working tablet", RESOURCES, "there is no working tablet"),
    Row("Es gibt kein funktionierendes Tablet", RESOURCES, "Es gibt kein funktionierendes Tablet", "de"),
    Row("Wir haben einen Tester für sechs Mann", RESOURCES, "Wir haben einen Tester für sechs Mann", "de"),
    Row("I never get round to it", RESOURCES, "I never get round to it"),
    Row("Alles muss durch drei Abteilungen", PROCESS, "Alles muss durch drei Abteilungen", "de"),
    Row("Jeder will was anderes", CLARITY, "Jeder will was anderes", "de"),
    Row("Ich hab keine Lust mehr darauf", MOTIVATION, "Ich hab keine Lust mehr darauf", "de"),
    Row("Der Hagel hat alles zerstört", EXTERNAL, "Der Hagel hat alles zerstört", "de"),
)


@every("row", PLAIN, ids=lambda row: row.text)
def test_words_speak_for_a_cause_and_are_quoted(row: Row) -> None:
    assert {(each.cause, each.quote) for each in spoken(row.text, row.language) if each.strength > 0} == {
        (row.cause, row.quote)
    }


@pytest.mark.parametrize(
    ("text", "language", "cause"),
    [
        ("it's not that I don't know how it goes", "en", KNOWLEDGE),
        ("It isn't that we have no time", "en", RESOURCES),
        ("we are short of staff like everybody, but that's not it", "en", RESOURCES),
        ("Nobody says who decides. That is not the problem.", "en", CLARITY),
        ("nicht dass ich keine Lust hätte", "de", MOTIVATION),
        ("Wir haben zu wenig Leute, aber daran liegt es nicht", "de", RESOURCES),
    ],
)
def test_what_is_denied_speaks_against_its_cause(text: str, language: str, cause: Cause) -> None:
    assert {each.cause: each.strength < 0 for each in spoken(text, language)} == {cause: True}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("My manager says I'm too slow", "en"),
        ("my boss thinks I don't know the rules", "en"),
        ("everyone says we need more staff and have no time", "en"),
        ("Mein Chef meint, mir fehlt die Routine", "de"),
        ("data came in bits, we had no time then, that is solved now", "en"),
        ("At first I thought we had no budget", "en"),
    ],
)
def test_hearsay_and_what_is_over_speak_for_nothing(text: str, language: str) -> None:
    assert [each for each in spoken(text, language) if each.strength > 0] == []


def test_hearsay_counts_a_little_once_they_agree() -> None:
    [found] = spoken("my manager says I'm too slow, and he's right", "en")

    assert (found.cause, found.strength, found.quote) == (SKILL, 1, "my manager says I'm too slow")


def test_what_comes_behind_but_is_their_own_again() -> None:
    found = spoken("my boss says I'm too slow but we have no vans", "en")

    assert [(each.cause, each.quote) for each in found] == [(RESOURCES, "but we have no vans")]


def test_mixed_words_speak_for_each_of_their_causes() -> None:
    found = spoken("we're two people short. And honestly I don't see the point.", "en")

    assert {each.cause for each in found} == {RESOURCES, MOTIVATION}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("I do not know how to read the plan", "en"),
        ("Ich weiß nicht, wie man den Plan liest", "de"),
    ],
)
def test_no_words_speak_against_a_cause_within_those_that_speak_for_it(text: str, language: str) -> None:
    assert {each.strength > 0 for each in spoken(text, language) if each.cause is Cause.KNOWLEDGE} == {True}


def test_not_knowing_what_others_want_is_no_lack_of_knowledge() -> None:
    found = spoken("I honestly don't know what they want from me", "en")

    assert {each.cause for each in found if each.strength > 0} == {CLARITY}


@every(
    "text",
    ["", "  ", "...", "hello", "it was 62 instead of 80", "I work in a bakery", "🎂", "ok", "hm, well"],
)
@every("language", TONGUES)
def test_nothing_is_guessed_from_nothing(text: str, language: str) -> None:
    assert spoken(text, language) == ()


@given(st.text(max_size=200), st.sampled_from(sorted(TONGUES)))
def test_whatever_is_written_each_quote_stands_in_it(text: str, language: str) -> None:
    found = spoken(text, language)

    assert all(each.quote in text for each in found)
    assert all(each.quote.strip() for each in found)


def test_saying_it_ten_times_weighs_no_more_than_the_most() -> None:
    found = spoken("no time. " * 10 + "too few people. no budget.", "en")

    assert sum(each.strength for each in found if each.strength > 0) == MOST


def test_a_language_without_cues_is_read_as_english() -> None:
    assert spoken("no time", "fr") == spoken("no time", "en") != ()
