"""Turns that no conversation file tells: after the button, after an edit, on the way out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from goalcoach.domain.draft import Field
from goalcoach.domain.sketch import adopted
from goalcoach.llm.port import Command
from tests.llm.loop import talked

WHOLE = "raise our CSAT from 82 to 90 by end of June because renewals depend on it"
THEIRS = "I get our CSAT from 82 to 90 by 30 June 2027 since renewals hang on it."


def test_after_the_button_the_coach_goes_on_by_itself() -> None:
    talk = talked("en", WHOLE)
    assert talk.wording is not None
    talk.sketch = replace(adopted(talk.sketch, talk.wording.text), goal_id="g-1")
    exchange = talk.say("")
    assert exchange.answer.asked is Field.REVIEW
    assert exchange.answer.wording is None


def test_words_the_person_changed_stay_and_a_fact_is_put_right() -> None:
    talk = talked("en", WHOLE)
    talk.sketch = replace(adopted(talk.sketch, THEIRS), goal_id="g-1")
    exchange = talk.say("no, make the target 92")
    assert exchange.answer.wording is not None
    assert exchange.answer.wording.text == THEIRS.replace("90", "92")
    exchange = talk.say("end of September instead")
    assert exchange.answer.wording is not None
    assert exchange.answer.wording.text == THEIRS.replace("90", "92").replace("30 June", "30 September")
    assert talk.sketch.wording == THEIRS
    talk.say("yes")
    assert talk.sketch.wording == exchange.answer.wording.text
    assert talk.sketch.goal_id == "g-1"


def test_a_number_with_thousands_is_put_right_in_words_of_their_own() -> None:
    talk = talked("en", "raise visits from 1,200 to 1,500 by end of June because nobody finds us")
    theirs = "We get visits up from 1,200 to 1,500 by 30 June 2027."
    talk.sketch = replace(adopted(talk.sketch, theirs), goal_id="g-1")
    exchange = talk.say("no, make the target 1,600")
    assert exchange.answer.wording is not None
    assert exchange.answer.wording.text == theirs.replace("1,500", "1,600")


def test_a_first_look_joins_the_goal_without_another_offer() -> None:
    talk = talked("en", WHOLE, "yes")
    exchange = talk.say("end of January")
    assert exchange.answer.command is Command.ADOPT
    assert exchange.answer.wording is not None
    assert exchange.answer.wording.review == date(2027, 1, 31)
    assert "It now reads" not in exchange.reply


def test_whoever_leaves_has_kept_nothing_until_they_say_so() -> None:
    talk = talked("en", WHOLE, "thanks")
    assert talk.adopted is None
    talk.say("later")
    assert talk.adopted is None
    talk.say("ok, keep it")
    assert talk.adopted is not None


def test_a_question_while_a_wording_waits_does_not_offer_it_again() -> None:
    exchange = talked("en", WHOLE).say("who can read this?")
    assert exchange.answer.wording is None
    assert "Only you can read this chat." in exchange.reply


def test_code_and_links_are_left_out_and_said_to_be() -> None:
    exchange = talked("en", "cut response time").say("<script>alert(1)</script>")
    assert not exchange.answer.notes
    assert "looks like code or a link" in exchange.reply
    assert "script" not in exchange.reply


def test_a_reason_no_goal_may_hold_is_left_out() -> None:
    exchange = talked("en", "learn SQL").say("I want a pay rise")
    assert not exchange.answer.notes
    assert "I leave “I want a pay rise” out" in exchange.reply


def test_nothing_to_undo() -> None:
    assert (
        "nothing to take back"
        in talked(
            "en",
        )
        .say("undo")
        .reply
    )


def test_start_another_goal_after_the_end() -> None:
    talk = talked("en", WHOLE, "yes", "skip", "skip", "yes")
    assert talk.sketch.notes == ()
    assert talk.sketch.asked is Field.OUTCOME


@pytest.mark.parametrize("kind", ["a skill", "it's a learning goal", "the result", "OKR"])
def test_the_kind_can_be_put_right_after_the_offer(kind: str) -> None:
    talk = talked("en", WHOLE)
    before = talk.sketch.kind
    after = talk.say(kind).sketch.kind
    assert (after is before) is (kind == "the result")
