"""A check-in of a goal, and days away of its owner, for the walk through the matrix."""

from __future__ import annotations

from goalcoach.access.row import Row
from goalcoach.coach import away
from goalcoach.coach.office import Office
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import GoalId
from goalcoach.domain.person import Person
from goalcoach.wiring import new_id
from tests.web.recipes import Things


async def looked_at(office: Office, owner: Person, things: Things, row: Row) -> None:
    """Keep what the path of the row names, and put its id among the blanks."""
    today = office.today()
    async with office.store.unit() as unit:
        if "check_in_id" in row.path:
            goal_id, look = GoalId(things.blanks["goal_id"]), new_id()
            kept = CheckIn(id=look, goal_id=goal_id, owner_id=owner.id, day=today, at=office.now())
            await unit.check_ins.add(kept)
            things.blanks["check_in_id"] = look
        if "away_id" in row.path:
            things.blanks["away_id"] = (await away.add(unit, office, owner, today, today)).id
