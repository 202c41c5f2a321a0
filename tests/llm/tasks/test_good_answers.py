"""Each task over HTTP, answered well: what passes, what it took, and what never left the process."""

from __future__ import annotations

import pytest

from goalcoach.llm.tasks.catalogue import TASKS
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.tasks.asked import ALL, Asked
from tests.llm.tasks.asking import Done, done, opened, told

pytestmark = pytest.mark.slow  # LangChain takes seconds to import

__all__ = ["done", "opened"]
EACH = pytest.mark.parametrize("asked", ALL, ids=lambda each: each.id)


def test_all_tasks_are_tried() -> None:
    assert [each.id for each in ALL] == list(TASKS)


@EACH
async def test_a_good_answer_passes_whole(room: Rooms, done: Done, asked: Asked) -> None:
    here = room(Step(json=asked.good))
    outcome = await done(here, asked)

    assert outcome.withheld == ()
    assert outcome.passed is not None
    assert outcome.why == ""
    assert len(here.sent) == 1


@EACH
async def test_how_it_was_made_is_told(room: Rooms, done: Done, asked: Asked) -> None:
    making = (await done(room(Step(json=asked.good)), asked)).making

    assert making.prompt == f"{asked.task.prompt}@2"
    assert len(making.prompt_hash) == 64
    assert (making.model, making.calls, making.repairs) == ("told", 1, 0)
    assert (making.prompt_tokens, making.completion_tokens) == (100, 20)


@EACH
async def test_what_was_asked_is_in_the_form_that_comes_back(room: Rooms, done: Done, asked: Asked) -> None:
    here = room(Step(json=asked.good))
    await done(here, asked)
    body = here.sent[0].body

    assert set(body["response_format"]["json_schema"]["schema"]["required"]) == set(asked.good)
    assert "{{" not in told(here)
