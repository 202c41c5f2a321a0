"""A small organisation with something in every state, for tests that walk through all pages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.coach import goals
from goalcoach.domain.goal import Goal, GoalDraft, GoalId, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import Person, Role
from tests.world import PASSWORD, Browser, World

PAGE = {"accept": "text/html", "sec-fetch-site": "same-origin"}
KEPT = "Raise CSAT in my region from 82 to 90 by 30 June 2027, because renewals depend on it"
VAGUE = "Be better with customers"
SAID = ("I want to be better with customers", "a result", "CSAT from 82 to 90 by 30 June 2027")


@dataclass
class House:
    """People at their browsers, and Ann's things."""

    world: World
    people: dict[str, Person]
    browsers: dict[str, Browser]
    goals: dict[GoalStatus, Goal]

    def __getitem__(self, name: str) -> Browser:
        return self.browsers[name]

    async def goal(self, goal_id: GoalId) -> Goal:
        """A goal as the database has it."""
        async with self.world.wired.office.store.unit() as unit:
            return await unit.goals.get(goal_id)

    async def talk(self, name: str, *said: str) -> str:
        """Path of a fresh conversation in which this was said."""
        browser = self.browsers[name]
        begun = await browser.post("/coach", data={"text": said[0] if said else "", "kind": "performance"})
        path: str = begun.headers["location"]
        for text in said[1:]:
            answered = await browser.post(path, data={"text": text})
            assert answered.status_code == 303, answered.text
        return path


async def furnish(world: World) -> House:
    """Bo leads Ann and Tom; Mia leads others; Adi administers. Ann has a goal in every state."""
    bo = await world.person("Bo", Role.MANAGER)
    ann = await world.person("Ann", manager=bo, password=PASSWORD)
    people = {
        "Ann": ann,
        "Bo": bo,
        "Mia": await world.person("Mia", Role.MANAGER),
        "Tom": await world.person("Tom", manager=bo),
        "Adi": await world.person("Adi", Role.ADMIN),
        "Cy": await world.person("Cy", Role.HR),
    }
    browsers = {name: await world.browser(person, **PAGE) for name, person in people.items()}
    browsers[""] = await world.browser(None, **PAGE)
    return House(world, people, browsers, await _goals(world, ann))


async def _goals(world: World, owner: Person) -> dict[GoalStatus, Goal]:
    office, made = world.wired.office, {}
    async with office.store.unit() as unit:
        for status in GoalStatus:
            goal = await goals.write(unit, office, owner, _draft(status))
            made[status] = (
                goal if status is goal.status else await unit.goals.set_status(goal, status, office.now())
            )
    return made


def _draft(status: GoalStatus) -> GoalDraft:
    if status is GoalStatus.DRAFT:
        return GoalDraft(kind=GoalKind.PERFORMANCE, text=VAGUE)
    if status is GoalStatus.AGREED:
        part = GoalDraft(kind=GoalKind.KEY_RESULT, text="Raise renewals from 70 % to 80 % by 30 June 2027")
        return GoalDraft(kind=GoalKind.OBJECTIVE, text="Customers stay with us", key_results=(part, part))
    measure = Measure(name="CSAT", baseline=None, target=None)
    return GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text=KEPT,
        measure=measure,
        due=date(2027, 6, 30),
        why="because renewals depend",
    )
