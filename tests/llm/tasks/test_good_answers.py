"""Each task over HTTP, answered well: what passes, what it took, and what never left the process."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from goalcoach.domain.goal import Direction
from goalcoach.llm.tasks.catalogue import TASKS
from goalcoach.llm.tasks.ways import Form
from goalcoach.prompts.library import library
from goalcoach.prompts.schemas import shape_of
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.llm.tasks.asked import ALL, FOUND_WAYS, KEPT, MENTOR, REFINE_ASKED, REFINED, WAYS_ASKED, Asked
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

    assert making.prompt == library().newest(asked.task.prompt).name
    assert making.prompt_hash == library().locked[making.prompt]
    assert (making.model, making.calls, making.repairs) == ("told", 1, 0)
    assert (making.prompt_tokens, making.completion_tokens) == (100, 20)


@EACH
async def test_what_was_asked_is_in_the_form_that_comes_back(room: Rooms, done: Done, asked: Asked) -> None:
    here = room(Step(json=asked.good))
    await done(here, asked)
    body = here.sent[0].body

    assert set(body["response_format"]["json_schema"]["schema"]["required"]) == set(asked.good)
    assert "{{" not in told(here)


async def test_what_is_offered_may_be_named_in_a_way(room: Rooms, done: Done) -> None:
    ways = [
        {"form": "course", "text": "Do Network Basics, then use it on a ticket", "named": "Network basics"},
        {"form": "person", "text": f"Ask {MENTOR} to watch me on a printer ticket", "named": MENTOR},
    ]
    outcome = await done(room(Step(json={**FOUND_WAYS, "ways": ways})), WAYS_ASKED)

    assert outcome.withheld == ()
    assert outcome.passed
    assert [each.named for each in outcome.passed.ways] == ["Network basics", MENTOR]


async def test_a_goal_keeps_what_no_answer_has_a_place_for(room: Rooms, done: Done) -> None:
    outcome = await done(room(Step(json=REFINE_ASKED.good)), REFINE_ASKED)

    assert outcome.passed
    assert KEPT.measure
    assert outcome.passed.draft == replace(
        KEPT, text=REFINED["text"], measure=replace(KEPT.measure, target=Decimal(7), direction=Direction.DOWN)
    )


async def test_an_answer_that_needs_no_course_has_none(room: Rooms, done: Done) -> None:
    none = {"ways": [], "question": "Where does that step come up in your work?"}
    outcome = await done(room(Step(json=none)), WAYS_ASKED)

    assert outcome.passed
    assert outcome.passed.ways == ()
    assert outcome.passed.question


def test_forms_and_shapes_agree() -> None:
    rows = shape_of("ways").slots[0]

    assert rows.columns[0].choices == tuple(Form)
