"""A goal of somebody else answers to the letter as one that is not there: nobody learns which it is."""

from __future__ import annotations

from typing import Any

from goalcoach.access.matrix import ROWS
from goalcoach.access.row import Whose
from goalcoach.coach import goals
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.wiring import new_id
from tests.web.recipes import Things, request_of
from tests.world import MakeWorld, World

V1 = "/api/v1"
BODIES = {
    f"{V1}/gap-talks": {"goal_id": "{goal_id}", "actual": "5", "target": "9", "better": "more"},
    f"{V1}/working-time/room": {"way": "drop", "goal": "{goal_id}"},
    f"{V1}/feedback-requests": {"colleague": "bob@demo.example", "words": "Look", "goal_id": "{goal_id}"},
}
"""What names a goal of one's own, in bodies."""


async def a_draft(world: World) -> str:
    owner = await world.person("Ann")
    draft = GoalDraft(kind=GoalKind.DEVELOPMENT, text="Learn to negotiate")
    async with world.wired.office.store.unit() as unit:
        return (await goals.write(unit, world.wired.office, owner, draft)).id


async def test_by_every_way_there_is(make_world: MakeWorld) -> None:
    world: World = await make_world()
    cleo = await world.browser(await world.person("Cleo"), accept="application/json")
    await world.person("Bob")

    async def told(method: str, path: str, request: dict[str, Any], goal_id: str) -> tuple[int, str]:
        response = await cleo.request(method, path, **request)
        return response.status_code, response.text.replace(goal_id, "")

    unlike = list[str]()
    there, nowhere = await a_draft(world), new_id()
    for row in (each for each in ROWS if each.whose is Whose.GOAL):
        both = []
        for goal_id in (there, nowhere):
            blanks = {"goal_id": goal_id, "mark": "1-0", "check_in_id": "c", "version": "1", "number": "1"}
            both.append(await told(*request_of(row, Things(blanks)), goal_id))
        unlike += [f"{row.method} {row.path}: {both}"] if both[0] != both[1] or both[0][0] != 404 else []
    for path, body in BODIES.items():
        both = [
            await told("POST", path, {"json": {k: v.format(goal_id=id_) for k, v in body.items()}}, id_)
            for id_ in (there, nowhere)
        ]
        unlike += [f"POST {path}: {both}"] if both[0] != both[1] or both[0][0] != 404 else []

    assert unlike == []
