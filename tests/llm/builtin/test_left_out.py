"""What no goal may be about is left out with all that was noted of its words, and nothing else is."""

import pytest

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.llm.loop import Loop


def test_all_that_was_noted_of_the_words_goes_and_is_told_once() -> None:
    exchange = Loop(coach=BuiltinCoach()).say("my boss is 61 and slow")

    assert exchange.answer.notes == ()
    assert exchange.reply.count("“my boss is 61 and slow”") == 1
    assert "“61”" not in exchange.reply


def test_a_number_that_is_part_of_another_stays() -> None:
    said = "cut errors from 40 to 6 by 30 June 2027 because my boss is 61"

    kept = {note.field: note.value for note in Loop(coach=BuiltinCoach()).say(said).answer.notes}

    assert kept[Field.TARGET] == "6"
    assert kept[Field.BASELINE] == "40"
    assert Field.WHY not in kept


@pytest.mark.parametrize(
    "said",
    [
        "get a raise of 10 % by june because my boss is pregnant",
        "earn 20 % more pay because she is pregnant",
    ],
)
def test_of_two_private_things_neither_is_kept(said: str) -> None:
    assert Loop(coach=BuiltinCoach()).say(said).answer.notes == ()
