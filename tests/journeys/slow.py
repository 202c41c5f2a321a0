"""A coach that speaks when the test lets it, so that what happens in between can be looked at."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.rules.facts import Facts

PATIENCE = 20.0
"""Seconds after which it goes on by itself."""


class Slow:
    """Says its first sentence at once, and the rest after `go_on`, set by the test from its own thread."""

    name = "slow"

    def __init__(self) -> None:
        self.go_on = threading.Event()

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """One question."""
        return TurnAnswerWithText(text="**What would be different?**", answer=TurnAnswer())

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """Two sentences with a pause between them."""
        for _ in range(3):
            yield Said("I am reading what you wrote. ")
            await asyncio.sleep(0.1)
        await asyncio.to_thread(self.go_on.wait, PATIENCE)
        yield Said("\n\n**What would you see then?**")
        yield TurnAnswer()
