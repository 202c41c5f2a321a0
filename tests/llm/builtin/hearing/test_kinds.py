"""A private word counts only where nothing of work stands beside it, and pay only as what is wished for."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.builtin.hearing.found import Aside
from goalcoach.llm.builtin.hearing.kinds import decided_elsewhere, private
from goalcoach.llm.builtin.hearing.phrases import strip_opener
from tests.each import every
from tests.llm.loop import Loop

WORK = (
    "Shorten the wait for physiotherapy from 20 days to 12",
    "Get blood test results back to the ward in 2 hours instead of 5",
    "fewer patients with back pain missing their appointment",
    "Patients shall sleep better on our ward",
    "Sell 40 more yoga mats a month",
    "Get our mortgage team's staff turnover from 20% to 10%",
    "Improve promotion process so reviews take 3 weeks not 6",
    "cut the weight of the frame from 12 to 9 kilos",
    "lose fewer pounds of fruit to rot, from 90 to 40 a week",
    "open more savings accounts at our branch, from 200 to 300 a month",
    "raise shops with the spring promotion from 4 to 12",
    "answer questions about bonus payments within 3 days",
)
PRIVATE = (
    "I want to have a baby next year",
    "get pregnant",
    "I want to sleep better",
    "lose 10 kilos",
    "lose some weight",
    "do yoga three times a week",
    "pay off my mortgage",
    "run a half marathon",
    "spend more time with my kids",
)


@every("said", WORK)
def test_a_private_word_of_a_trade_is_work(said: str) -> None:
    loop = Loop(coach=BuiltinCoach())
    loop.say(said)
    loop.say("by end of June 2027")
    loop.say("just draft it")
    reply = " ".join(exchange.reply for exchange in loop.exchanges)
    assert "sounds private" not in reply
    assert "decided by others" not in reply
    assert "a goal here is about work" not in reply
    assert loop.wording is not None


@pytest.mark.parametrize("said", PRIVATE)
def test_a_wish_for_oneself_is_private(said: str) -> None:
    assert private(strip_opener(said), said)
    assert "sounds private" in Loop(coach=BuiltinCoach()).say(said).reply


@pytest.mark.parametrize(
    ("said", "aside"),
    [
        ("I want a pay rise of 10%", Aside.PAY),
        ("get promoted by June", Aside.PAY),
        ("I want a bonus this year", Aside.PAY),
        ("more money", Aside.PAY),
        ("I want Tom fired", Aside.DISMISSAL),
        ("get my manager fired", Aside.DISMISSAL),
        ("get the kiln fired twice a week", None),
        ("raise more money for the shelter, from 20000 to 30000", None),
        ("answer 90 % of mails within a day because I want a pay rise", None),
    ],
)
def test_what_others_decide_is_said_to_be_theirs(said: str, aside: Aside | None) -> None:
    assert decided_elsewhere(said) is aside
    exchange = Loop(coach=BuiltinCoach()).say(said)
    assert ("decided by others" in exchange.reply) is (aside is not None)
    assert bool(exchange.answer.notes) is (aside is None)
