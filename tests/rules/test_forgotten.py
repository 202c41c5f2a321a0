"""What people wrote is gone with the facts it was judged by: no cache of a module keeps a sentence of it."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache
from typing import Any

import pytest

from goalcoach.domain.draft import Draft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import a_point, a_reply, an_item, heard, with_items

SIGN = "quibblewort asked"
"""Two words that nobody else has one behind the other."""
OF_CHATS = {"_of_words", "_said"}
"""What was said in a conversation is kept for its next turn: the last 256 of all of them."""
SIMPLE = tuple(f"I met {each} people of the north team on time." for each in range(2, 14))
"""The readers of a language keep the last few texts."""


def caches() -> Iterator[Any]:
    """Every cache of a function of the rules, as far as it is loaded."""
    kind = type(lru_cache(int))
    for name, module in list(sys.modules.items()):
        if name.startswith("goalcoach.rules"):
            yield from (each for each in vars(module).values() if isinstance(each, kind))


def holds(cache: Any) -> bool:
    """Whether something in it, however deep, is a text with those words."""
    seen, ahead = {id(cache)}, [each for each in gc.get_referents(cache) if not callable(each)]
    while ahead:
        each = ahead.pop()
        if id(each) in seen or isinstance(each, type) or callable(each):
            continue
        seen.add(id(each))
        if isinstance(each, str) and SIGN in each.lower():
            return True
        ahead += gc.get_referents(each)
    return False


def a_claim() -> tuple[Draft, Facts]:
    told = "Quibblewort asked for 41 lamps in week 20 and had 30 on 12 June; two weeks later 5 more came."
    facts = with_items(an_item("e8", date(2026, 6, 30), told))
    return a_point("Quibblewort asked for 40 lamps in week 21, two weeks later 6 more came.", "e8"), facts


def an_answer() -> tuple[Draft, Facts]:
    told = "Quibblewort asked for 41 lamps and we are seven, late handovers fell from 20 to 12."
    return a_reply("You said Quibblewort asked for 40 lamps for the eight of you. By when?"), heard(told)


@pytest.mark.parametrize("made", [a_claim, an_answer])
def test_no_sentence_outlives_the_facts_it_stood_in(made: Callable[[], tuple[Draft, Facts]]) -> None:
    draft, facts = made()
    assert judge(draft, facts).findings
    del draft, facts
    for each in SIMPLE:
        judge(a_reply(each), heard(each))
        judge(a_point(each, "e8"), with_items(an_item("e8", date(2026, 6, 30), each)))

    left = {each.__name__ for each in caches() if holds(each)}

    assert left <= (OF_CHATS if made is an_answer else set())


def test_the_look_finds_what_a_cache_keeps() -> None:
    draft, facts = an_answer()
    judge(draft, facts)

    assert {each.__name__ for each in caches() if holds(each)} >= OF_CHATS
