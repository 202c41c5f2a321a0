"""Budgets: what a call costs, who may still spend, and what is given back."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import date, timedelta

import pytest

from goalcoach.domain.errors import Conflict, GoalcoachError, Unavailable
from goalcoach.domain.spending import Account, Caps, Spent
from goalcoach.llm.budget import NO_CAPS, Budget, Budgeted, Ledger, MemoryLedger, Prices
from goalcoach.llm.model import Ask, Piece, Reply, Usage, listening
from goalcoach.llm.reason import Reason
from tests.llm.models import ASK, Told, Turn, fails, heard, says


class Purse:
    """A budget around a model that does as it is told; a question sets 2 + 10 tokens aside."""

    def __init__(self, *turns: Turn, caps: Caps = NO_CAPS, ledger: Ledger | None = None) -> None:
        self.today = date(2026, 11, 28)
        self.told = Told(*turns, usage=Usage(4, 6))
        self.budget = Budget(
            ledger or MemoryLedger(),
            lambda: self.today,
            caps=caps,
            prices=Prices(prompt=1_000_000, completion=2_000_000),
        )

    async def ask(self, person: str = "ada") -> Reason | str:
        result = (await heard(Budgeted(self.told, self.budget, person)))[1]
        return result if isinstance(result, Reason) else "reply"


async def test_what_a_call_cost_is_written_down_for_the_person_and_for_all() -> None:
    purse = Purse(says("a"))
    assert [await purse.ask(person) for person in ("ada", "ada", "bo")] == ["reply"] * 3

    own = Spent(prompt_tokens=8, completion_tokens=12, cost=32)
    assert await purse.budget.account("ada") == Account(spent=own)
    assert (await purse.budget.account()).taken.tokens == 30


@pytest.mark.parametrize(
    ("caps", "others"),
    [(Caps(person_tokens=22), "reply"), (Caps(tokens=22), Reason.BUDGET), (Caps(cost=40), Reason.BUDGET)],
    ids=["person", "organisation", "cost"],
)
async def test_over_a_cap_nothing_is_asked_until_the_next_day(caps: Caps, others: Reason | str) -> None:
    purse = Purse(says("a"), caps=caps)
    assert [await purse.ask() for _ in range(3)] == ["reply", "reply", Reason.BUDGET]
    assert purse.told.calls == 2
    assert await purse.ask("bo") == others

    purse.today += timedelta(days=1)
    assert await purse.ask() == "reply"


async def test_calls_at_once_cannot_spend_the_same_twice() -> None:
    purse = Purse(says("a", "b"), caps=Caps(tokens=20))
    async with listening(Budgeted(purse.told, purse.budget, "ada").ask(ASK, deadline=1e9)) as parts:
        await anext(parts)
        assert (await purse.budget.account()).held.tokens == 12
        assert await purse.ask("bo") == Reason.BUDGET
        assert any([isinstance(part, Reply) async for part in parts])

    assert (await purse.budget.account()).taken.tokens == 10


@pytest.mark.parametrize(
    ("turn", "tokens"),
    [
        (fails(Reason.BUSY), 0),
        (fails(Reason.STALLED, "12345678"), 2 + 2),
        (fails(Reason.LENGTH, "1234", usage=Usage(4, 10)), 14),
    ],
    ids=["never-begun", "estimated", "told"],
)
async def test_a_call_that_fails_costs_what_had_come(turn: Turn, tokens: int) -> None:
    purse = Purse(turn)
    await purse.ask()

    assert (await purse.budget.account("ada")).taken.tokens == tokens


async def test_a_call_that_is_left_costs_what_had_come() -> None:
    purse = Purse(says("12345678", "never heard"))
    async with listening(Budgeted(purse.told, purse.budget, "ada").ask(ASK, deadline=1e9)) as parts:
        await anext(parts)

    assert (await purse.budget.account()).taken.tokens == 4


@pytest.mark.parametrize(("whole", "tokens"), [(False, 2), (True, 2 + 10)], ids=["in pieces", "whole"])
async def test_a_call_that_is_left_before_anything_came_costs_the_question(whole: bool, tokens: int) -> None:
    never = asyncio.Event()

    class Silent(Told):
        async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
            await never.wait()
            yield Piece("")

    purse = Purse(says("a"))
    purse.told = Silent(says("a"))
    waiting = asyncio.ensure_future(
        heard(Budgeted(purse.told, purse.budget, "ada"), replace(ASK, whole=whole))
    )
    await asyncio.sleep(0)
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)

    assert (await purse.budget.account()).taken.tokens == tokens, "nobody knows what had come of a whole one"


class Slow(MemoryLedger):
    """A ledger that takes its time over a call that is over."""

    def __init__(self) -> None:
        super().__init__()
        self.goes_on = asyncio.Event()

    async def settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        await self.goes_on.wait()
        await super().settle(day, person, reserved, spent)


async def test_an_answer_does_not_wait_for_its_account_and_the_next_call_does_where_it_must() -> None:
    ledger = Slow()
    purse = Purse(says("a"), caps=Caps(tokens=22), ledger=ledger)
    assert await purse.ask() == "reply"

    again = asyncio.ensure_future(purse.ask())
    for _ in range(20):
        await asyncio.sleep(0)
    assert not again.done(), "what is held for the first would make it too much"
    ledger.goes_on.set()
    assert await again == "reply"
    assert (await purse.budget.account()).spent.tokens == 20


class Broken(MemoryLedger):
    """A ledger whose store went away while the call was under way."""

    def __init__(self, error: GoalcoachError) -> None:
        super().__init__()
        self._error = error

    async def settle(self, day: date, person: str, reserved: Spent, spent: Spent) -> None:
        raise self._error


@pytest.mark.parametrize("error", [Unavailable("gone"), Conflict("deadlock")], ids=repr)
async def test_an_answer_is_not_lost_with_its_account(error: GoalcoachError) -> None:
    purse = Purse(says("a"), ledger=Broken(error))

    assert await purse.ask() == "reply"
    assert (await purse.budget.account()).held.tokens == 12, "stays set aside: nobody knows what was spent"
