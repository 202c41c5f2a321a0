"""Phrases with a gap: the words of one sentence, in order, with few others between them."""

from __future__ import annotations

import time

import pytest

from goalcoach.rules.language.packs import pack
from goalcoach.rules.phrases import spans, starts, starts_in


def promised(text: str) -> list[str]:
    """What promises something in a German text."""
    places = starts_in(text, "de").get("promise", {}).items()
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
    ],
)
def test_a_gap_is_short_and_inside_a_sentence(text: str, found: list[str]) -> None:
    assert promised(text) == found


def test_a_phrase_may_have_two_gaps() -> None:
    text = "Sollten wir deinen befristeten Vertrag im Frühjahr auslaufen lassen?"
    assert starts_in(text, "de")["review_decision"]


def seconds(text: str) -> float:
    """How long the phrases of a German text are looked for."""
    words = pack("de").words(text)
    starts(text, words, "de")
    began = time.process_time()
    starts(text, words, "de")
    return time.process_time() - began


def test_words_that_begin_many_phrases_with_gaps_cost_little() -> None:
    """Each gap was tried at each length for each phrase: a second for one text."""
    assert seconds("du bist " * 250) < 0.01 + 150 * seconds("es lief " * 250)
