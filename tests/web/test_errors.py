"""Which status one of our errors has."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.domain.errors import Conflict
from goalcoach.store.port import Store
from goalcoach.web.errors import of_error
from tests.store.samples import a_chat, a_turn


async def test_words_said_in_two_tabs_at_once_are_a_conflict_and_no_precondition(sqlite_store: Store) -> None:
    """Nobody who says something names a revision: 412 would speak of what was never sent."""
    chat = await a_chat(sqlite_store)

    with pytest.raises(Conflict) as caught:
        async with sqlite_store.unit() as unit:
            await unit.conversations.say(replace(chat, revision=chat.revision - 1), a_turn(3))

    assert of_error(caught.value).status == 409
