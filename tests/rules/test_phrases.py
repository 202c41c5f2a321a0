"""Phrases with a gap: the words of one clause, in order, with few others between them."""

from __future__ import annotations

import time

import pytest

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.language.packs import PACKS, pack
from goalcoach.rules.phrases import spans, starts, starts_in
from goalcoach.rules.reading import read
from goalcoach.rules.samples import FACTS, a_goal
from goalcoach.rules.themes import OF_GOALS, OF_LETTERS, THEMES
from tests.each import every


def test_a_theme_is_found_in_one_of_the_two_indexes() -> None:
    """A reading asks the one that has it, so that nobody need know which."""
    text = "Raise sales; I promise that you will surely be promoted."
    found = {
        theme: of_goals for of_goals in (True, False) for theme in starts_in(text, "en", of_goals=of_goals)
    }
    reading = read(a_goal(text), FACTS)

    assert (found["direction_up"], found["promise"]) == (True, False)
    assert all(reading.theme(theme) for theme in found)


@every("origin", Origin)
def test_a_goal_waits_for_no_phrase_that_its_rules_do_not_look_for(origin: Origin) -> None:
    """The other phrases are three quarters of them all: putting them in order was a twentieth of a start."""
    of_goals = {
        theme
        for each in RULES.values()
        for kind in GoalKind
        for language in PACKS
        if each.applies(GoalDraft, kind, origin, language)
        for theme in each.looks_for
    }

    assert (of_goals <= OF_GOALS) is (origin is Origin.PERSON)
    assert {*OF_LETTERS} <= OF_GOALS <= {*OF_LETTERS, *THEMES}


def promised(text: str) -> list[str]:
    """What promises something in a German text."""
    places = starts_in(text, "de", of_goals=False).get("promise", {}).items()
    return [text[start:end] for start, end in spans(places, pack("de").words(text))]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ich habe das Ziel wie gewünscht freigegeben.", ["Ich habe das Ziel wie gewünscht freigegeben"]),
        ("Ich habe freigegeben.", ["Ich habe freigegeben"]),
        ("Ich habe es gelesen. Es ist freigegeben.", []),
        ("Ich habe gelesen; freigegeben ist es.", []),
        ("Ich habe von dem neuen Plan für die Halle im Werk gehört und freigegeben.", []),
        ("Freigegeben hat es niemand.", []),
        ("Ich habe", []),
        ("Ich habe es, wie gewünscht, freigegeben.", ["Ich habe es, wie gewünscht, freigegeben"]),
        ("Ich habe gefragt, wer es freigegeben hat.", []),
    ],
)
def test_a_gap_is_short_and_inside_a_clause(text: str, found: list[str]) -> None:
    assert promised(text) == found


def test_a_phrase_may_have_two_gaps() -> None:
    text = "Sollten wir deinen befristeten Vertrag im Frühjahr auslaufen lassen?"
    assert starts_in(text, "de", of_goals=False)["review_decision"]


def seconds(text: str) -> float:
    """How long the phrases of a German text are looked for."""
    words = pack("de").words(text)
    starts(text, words, "de", of_goals=False)
    began = time.process_time()
    starts(text, words, "de", of_goals=False)
    return time.process_time() - began


def test_words_that_begin_many_phrases_with_gaps_cost_little() -> None:
    """Each gap was tried at each length for each phrase: a second for one text."""
    assert seconds("du bist " * 250) < 0.01 + 150 * seconds("es lief " * 250)
