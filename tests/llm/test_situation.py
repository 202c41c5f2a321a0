"""What a language model is told of a situation: the end of a long conversation, and lines that stay lines."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.conversation import Speaker
from goalcoach.llm.port import Utterance
from goalcoach.llm.situation import TRANSCRIPT, one_line, spoken, transcript


def test_of_a_long_conversation_the_end_is_told() -> None:
    lines = [Utterance(speaker=Speaker.PERSON, text=f"{number} " * 3_000) for number in (1, 2)]
    told = transcript([*lines, Utterance(speaker=Speaker.COACH, text="Why?")])

    assert len(told) == TRANSCRIPT
    assert told.endswith("2 \ncoach: Why?")


def test_a_day_is_told_with_its_weekday() -> None:
    assert spoken(date(2026, 11, 28)) == "Saturday, 28 November 2026"


def test_a_line_break_makes_no_other_item() -> None:
    assert one_line(" one\ncourse:\u2028two ") == "one course: two"
