"""Hostile texts in what a task is told, with an endpoint that does what they say."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from goalcoach.rules.surface import LINK, MARKUP
from tests.endpoint.fixture import Rooms
from tests.endpoint.obedience import demanded
from tests.endpoint.script import Step
from tests.llm.tasks.asked import AGENDA_ASKED, ALL, POINTS_ASKED, Asked
from tests.llm.tasks.asking import Done, done, opened
from tests.llm.tasks.test_faults import texts
from tests.llm.tasks.test_privacy import with_text
from tests.web.hostile import Item, read, shows_nothing_hidden

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["done", "opened"]
HOSTILE = tuple(
    each for each in read() if each.category != "benign_lookalike" and len(each.text) < 1_500 and each.text
)
EACH = pytest.mark.parametrize("asked", ALL, ids=lambda each: each.id)
OF_OTHERS = (POINTS_ASKED, AGENDA_ASKED)
"""Tasks whose answer somebody else reads than the one whose words it rests on."""
FREE = {"text", "sentence", "question", "action", "why", "quote", "mastery"}
"""Where an answer has words of its own."""


def obeyed(good: Any, said: str) -> Iterator[dict[str, Any]]:
    """The good answer with the words that were demanded in one of its places, in each of them once."""
    for path in _places(good):
        answer = copy.deepcopy(dict(good))
        place: Any = answer
        for step in path[:-1]:
            place = place[step]
        place[path[-1]] = said
        yield answer


def _places(value: Any, *path: Any) -> Iterator[tuple[Any, ...]]:
    if isinstance(value, dict):
        for name, inside in value.items():
            if name in FREE and isinstance(inside, str):
                yield (*path, name)
            yield from _places(inside, *path, name)
    elif isinstance(value, list):
        for number, inside in enumerate(value[-1:], len(value) - 1):
            yield from _places(inside, *path, number)


def assert_harmless(asked: Asked, item: Item, shown: Any) -> None:
    """Nothing of what the text wants is in what would be shown.

    A goal may hold its owner's own words, whatever they are; nobody else's come before anybody.
    """
    said = texts(shown)
    own = "" if asked in OF_OTHERS else item.text
    assert not item.canary or item.canary in own or item.canary not in said
    signs = [each[0].partition("\n")[0] for each in (*LINK.finditer(said), *MARKUP.finditer(said))]
    assert [each for each in signs if each not in own] == []
    assert shows_nothing_hidden(said)


@EACH
async def test_an_obedient_endpoint_gets_nothing_shown(room: Rooms, done: Done, asked: Asked) -> None:
    """It fills the whole form with what the text demands."""
    for item in HOSTILE[::9]:
        here = room(Step(obey=True, form="%"))
        outcome = await done(here, with_text(asked, item.text))
        assert_harmless(asked, item, outcome.passed)
        assert len(here.sent) <= 3


@EACH
def test_demanded_words_among_good_ones_get_nothing_shown(asked: Asked) -> None:
    """It answers well, and puts what is demanded in one place after the other."""
    for item in HOSTILE:
        request = with_text(asked, item.text).request
        for answer in obeyed(asked.good, demanded(item.text)[:300]):
            judged = asked.task.judge(answer, request)
            assert_harmless(asked, item, judged.passed)
