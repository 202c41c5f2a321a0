"""Asking again: on what, how often, how long after, and what the one who listens hears of it."""

from __future__ import annotations

import traceback
from collections.abc import AsyncGenerator
from dataclasses import replace

import pytest

from goalcoach.domain.errors import Unavailable
from goalcoach.llm.model import Ask, Effort, Piece, Reply, Usage, listening
from goalcoach.llm.reason import HEALING, Reason
from goalcoach.llm.retry import Persistent
from tests.llm.models import ASK, USAGE, Told, Turn, fails, heard, says


class Clock:
    """Time that passes only while somebody sleeps."""

    def __init__(self) -> None:
        self.now = 100.0
        self.slept: list[float] = []

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


def persistent(clock: Clock, *turns: Turn, calls: int = 3) -> tuple[Told, Persistent]:
    told = Told(*turns)
    return told, Persistent(told, calls=calls, now=lambda: clock.now, sleep=clock.sleep)


@pytest.mark.parametrize("reason", sorted(HEALING))
async def test_what_can_heal_is_tried_again(reason: Reason) -> None:
    told, model = persistent(Clock(), fails(Reason.BUSY), fails(reason), says("a"))
    pieces, reply = await heard(model)

    assert (pieces, told.calls) == (["a"], 3)
    assert isinstance(reply, Reply)
    assert reply.attempts == 3


@pytest.mark.parametrize("reason", [each for each in Reason if each not in HEALING])
async def test_what_stays_as_it_is_is_not(reason: Reason) -> None:
    told, model = persistent(Clock(), fails(reason), says("a"))

    assert (await heard(model), told.calls) == (([], reason), 1)


async def test_what_all_attempts_cost_is_told_with_the_reply() -> None:
    turns = (
        fails(Reason.STALLED, "12345678"),
        fails(Reason.BROKEN, usage=Usage(7, 5)),
        says("12345678", "and on"),
    )
    reply = (await heard(persistent(Clock(), *turns)[1]))[1]

    assert isinstance(reply, Reply)
    assert reply.usage == Usage(2, 2) + Usage(7, 5) + USAGE


async def test_what_attempts_cost_that_came_to_nothing_is_told_with_the_error() -> None:
    clock = Clock()
    _, model = persistent(clock, fails(Reason.STALLED, "12345678"), says("other"))
    first, second, third = [await effort(model) for _ in range(3)]

    assert first is not None
    assert (first.usage, first.calls) == (Usage(2, 2) + Usage(2, 1), 2), "broken off, and begun differently"
    assert first.seconds == pytest.approx(sum(clock.slept))
    assert (second, third) == (None, Effort()), "a reply, and no call left"


async def effort(model: Persistent) -> Effort | None:
    """What the error tells; None for a reply."""
    try:
        async with listening(model.ask(ASK, deadline=1e9)) as parts:
            async for _ in parts:
                pass
    except Unavailable as error:
        told = error.data["effort"]
        assert isinstance(told, Effort)
        return told
    return None


async def test_one_request_makes_three_calls_whatever_it_asks() -> None:
    told, model = persistent(Clock(), fails(Reason.BROKEN), says("a"))
    results = [(await heard(model))[1] for _ in range(3)]

    assert [isinstance(each, Reply) for each in results] == [True, True, False]
    assert (results[2], told.calls) == (Reason.CALLS, 3)


async def test_a_second_stall_is_not_waited_for_again() -> None:
    told, model = persistent(Clock(), fails(Reason.STALLED), fails(Reason.BROKEN), fails(Reason.STALLED))

    assert ((await heard(model))[1], told.calls) == (Reason.STALLED, 3)
    told, model = persistent(Clock(), fails(Reason.STALLED))
    assert ((await heard(model))[1], told.calls) == (Reason.STALLED, 2)


async def test_the_wait_that_is_asked_for_is_kept_and_a_little_more() -> None:
    clock = Clock()
    _, model = persistent(clock, fails(Reason.BUSY, retry_after=7.0), says("a"))
    await heard(model)

    assert len(clock.slept) == 1
    assert 7.0 <= clock.slept[0] <= 7.2


async def test_a_wait_beyond_the_deadline_is_not_begun() -> None:
    clock = Clock()
    told, model = persistent(clock, fails(Reason.BUSY, retry_after=7.0), says("a"))

    assert (await heard(model, deadline=clock.now + 7.0))[1] is Reason.BUSY
    assert (clock.slept, told.calls) == ([], 1)


async def test_waits_are_never_the_same_and_none_where_another_form_is_tried() -> None:
    clock = Clock()
    for _ in range(5):
        model = persistent(clock, fails(Reason.BROKEN), says("a"))[1]
        await heard(model)
    _, model = persistent(clock, fails(Reason.UNSUPPORTED), says("a"))
    await heard(model)

    assert (len(set(clock.slept[:5])), clock.slept[5]) == (5, 0.0)


async def test_an_attempt_that_begins_alike_goes_on_where_the_first_broke_off() -> None:
    _, model = persistent(Clock(), fails(Reason.STALLED, "One. ", "Tw"), says("One", ". Two. ", "Three."))
    pieces, reply = await heard(model)

    assert ("".join(pieces), isinstance(reply, Reply)) == ("One. Two. Three.", True)


@pytest.mark.parametrize("again", [("One. Other.",), ("O",), ()], ids=["other", "shorter", "nothing"])
async def test_an_attempt_that_says_something_else_is_none(again: tuple[str, ...]) -> None:
    told, model = persistent(Clock(), fails(Reason.STALLED, "One. ", "Tw"), says(*again))
    pieces, reason = await heard(model)

    assert ("".join(pieces), reason, told.calls) == ("One. Tw", Reason.DIFFERENT, 2)


async def test_of_a_whole_answer_nobody_heard_the_one_that_broke_off() -> None:
    told, model = persistent(Clock(), fails(Reason.STALLED, "One. ", "Tw"), says("Other."))
    pieces, reply = await heard(model, replace(ASK, whole=True))

    assert isinstance(reply, Reply)
    assert (pieces, reply.text, told.calls) == ([], "Other.", 2)


async def test_the_error_is_the_last_one_alone() -> None:
    first, last = fails(Reason.BROKEN, canary="FIRST"), fails(Reason.BUSY)
    _, model = persistent(Clock(), first, last)
    with pytest.raises(Unavailable) as error:
        async for _ in model.ask(ASK, deadline=1e9):
            pass

    assert error.value is last[1]
    assert "Unavailable: broken" not in "".join(traceback.format_exception(error.value))


async def test_who_leaves_early_ends_the_call() -> None:
    told, model = persistent(Clock(), says("a", "b"))
    async with listening(model.ask(ASK, deadline=1e9)) as parts:
        await anext(parts)

    assert (told.calls, told.open) == (1, 0)


async def test_a_model_that_ends_without_reply_is_broken() -> None:
    class Mute(Told):
        async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
            self.calls += 1
            for nothing in self._turns[0][0]:
                yield Piece(nothing)

    mute = Mute(says())
    clock = Clock()
    model = Persistent(mute, now=lambda: clock.now, sleep=clock.sleep)

    assert ((await heard(model))[1], mute.calls) == (Reason.BROKEN, 3)
