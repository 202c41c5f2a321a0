"""What a case was given, as somebody would read it."""

from __future__ import annotations

from goalcoach.web.pages.eval_given import given_of


def test_what_was_said_before_is_shown_as_the_chat_shows_it() -> None:
    told = "chat:\n- said: Hi\n- by: coach\n  text: |-\n    **Why?**\ntext: Be **bold**\n"

    before, goal = given_of(told)

    assert before.name == "Said before"
    assert before.spoken
    assert not goal.spoken, "what is no chat stays to the letter"
