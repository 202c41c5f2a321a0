"""Every row of the matrix, walked by everybody, with real requests: who gets in, and to whose things."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, closing
from dataclasses import dataclass, replace
from datetime import timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI

from goalcoach.access.matrix import ROWS, check
from goalcoach.access.row import Row, Who, Whose
from goalcoach.coach import (
    career,
    conversations,
    feedback,
    feedback_answers,
    gaps,
    goals,
    levels,
    own_calendar,
    plans,
    proposals,
)
from goalcoach.coach.framework import carry_out, plan, put
from goalcoach.domain.conversation import ConversationId, RunState
from goalcoach.domain.errors import Misdeclared
from goalcoach.domain.framework import Entry
from goalcoach.domain.goal import Goal, GoalDraft, GoalKind, GoalStatus
from goalcoach.domain.person import Person, Role
from goalcoach.evaluation.trials.trial import PRACTICE
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.joined.gap import Cause
from goalcoach.rules.joined.levels import Rater
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.store.growth_port import KeptPlan
from goalcoach.store.inquiry_port import Found, Inquiry, InquiryTask
from goalcoach.store.port import Unit
from goalcoach.web.app import create_app, declared
from goalcoach.web.guard import guarded_router
from goalcoach.wiring import new_id
from tests.domain.frameworks import FRAMEWORK
from tests.mailed import settings, way_out
from tests.web.batched import batched
from tests.web.held_talks import held_talk
from tests.web.language_model import Away
from tests.web.looked_at import looked_at
from tests.web.prepared import prepare
from tests.web.promised import expected, statuses
from tests.web.recipes import KEPT, RECIPES, Things, request_of
from tests.web.said_things import said_of
from tests.web.tried_prompts import few, tried_prompts
from tests.world import PASSWORD, Browser, Clock, World, new_world

NOBODY_YET = "anonymous"
ENDS_SESSION = {
    ("DELETE", "/api/v1/session"),
    ("PUT", "/api/v1/session/password"),
    ("POST", "/sign-out"),
    ("POST", "/settings/password"),
}
SAID = (
    "I want to be better with customers",
    "a result",
    "CSAT from 82 to 90 by 30 June 2027",
    "just draft it",
)
TOO_LATE = ("done-already", "too-late")
OF_GROWTH = (
    "growth",
    "{aim_",
    "{gap_",
    "{competency",
    "{blueprint",
    "{inquiry_",
    "/hr/",
    "evidence",
    "/competencies",
    "/blueprints",
    "/offers",
    "/room",
)
"""What stands in the paths of routes that need the framework, or something of the owner's that names it."""
ROLES: dict[str, tuple[Role, ...]] = {
    "colleague": (),
    "other_manager": (Role.MANAGER,),
    "hr": (Role.HR,),
    "admin": (Role.ADMIN,),
    "deactivated": (Role.MANAGER, Role.HR, Role.ADMIN),
}


@dataclass
class House:
    """A whole organisation, small enough to walk through."""

    world: World
    people: dict[str, Person]
    browsers: dict[str, Browser]
    prepared: int = 0
    """Conversations that were prepared, each of another day."""

    @property
    def owner(self) -> Person:
        """Whose things they all try to reach."""
        return self.people["owner"]

    async def things(self, row: Row, status: GoalStatus) -> Things:
        """What the path of the row names, belonging to the owner."""
        things = Things({"file": "css/goalcoach.css", "build": self.world.app.state.static.split("/")[-1]})
        # An upload that is not here leads to the page where it can be sent again.
        things.blanks |= {"number": "1", "form": "yaml", "upload": "not-here", "code": next(iter(RULES))}
        if any(word in row.path for word in ("conversation", "/runs", "suggestion", "coach")):
            await self._conversation(things, row)
        if "goal_id" in row.path:
            await self._goal_of(things, row, status)
        if row.whose is Whose.REPORT or any(word in row.path for word in OF_GROWTH):
            await self._growth(things, row)
        if row.who is Who.HR:
            await self._entry(things, row)
        await self._others(things, row)
        await looked_at(self.world.wired.office, self.owner, things, row)
        await said_of(self.world, self.people, things, row)
        if row.whose is Whose.REPORT:
            things.blanks["person_id"] = self.owner.id
        elif "person_id" in row.path:
            left = "eras" in row.path or row.method == "DELETE"
            newcomer = await self.world.person(f"P{new_id()}", active=not left)
            things.blanks |= {"person_id": newcomer.id, "newcomer": newcomer.email}
            things.revision = newcomer.version
        await self._secret(things, row)
        await tried_prompts(self.world, self.people["hr"], self.people["admin"], row, things)
        return things

    async def _secret(self, things: Things, row: Row) -> None:
        """The token in the path; of calendars everybody has one."""
        async with self.world.wired.office.store.unit() as unit:
            if "calendar" in row.path:
                for person in self.people.values():
                    token = await own_calendar.make(unit, self.world.wired.office, person, with_texts=True)
                    things.blanks |= {"token": token} if person == self.owner else {}
            elif row.path.startswith("/mail/"):
                things.blanks["token"] = await way_out(unit, self.world, self.owner)
            elif "link" in row.path or "{token}" in row.path:
                things.blanks["token"] = await self.world.wired.sign_in.make_link(unit, self.owner)

    async def tries(self, name: str, row: Row, things: Things) -> int:
        """What somebody gets; 200 stands for any success. They are signed in afterwards as before."""
        if row.path.endswith(("/hours", "/working-time")):
            # Beside the loop: what is asked of the language model in it may hold the database just now.
            await asyncio.to_thread(self._forget_times)
        browser = self.browsers[name]
        cookies = dict(browser.cookies)
        method, path, request = request_of(row, things)
        response = await browser.request(method, path, **request)
        browser.cookies.clear()
        browser.cookies.update(cookies)
        if (row.method, row.path) in ENDS_SESSION and response.status_code < 400:
            await self._again(name)
        # A page of a step that does not go any more says so in a word where it leads, and does nothing.
        too_late = any(word in response.headers.get("set-cookie", "") for word in TOO_LATE)
        return 409 if too_late else 200 if response.status_code < 400 else response.status_code

    def _forget_times(self) -> None:
        """Whoever entered their time by one way begins anew by the other."""
        path = self.world.wired.settings.database_url.removeprefix("sqlite:///")
        with closing(sqlite3.connect(path)) as connection, connection:
            connection.execute("DELETE FROM working_time")

    async def _again(self, name: str) -> None:
        person = self.people.get(name)
        if person is None or not person.active:
            return
        wired = self.world.wired
        async with wired.office.store.unit() as unit:
            await unit.people.set_password_hash(person.id, await wired.passwords.hash(PASSWORD))
        opened = await wired.sign_in.as_anybody(person.id)
        self.browsers[name].cookies.set("goalcoach_session", opened.token)

    async def _goal(self, status: GoalStatus, kind: GoalKind) -> Goal:
        office = self.world.wired.office
        draft = GoalDraft(kind=kind, text=KEPT)
        async with office.store.unit() as unit:
            goal = await goals.write(unit, office, self.owner, draft)
            return goal if status is goal.status else await unit.goals.set_status(goal, status, office.now())

    async def _goal_of(self, things: Things, row: Row, status: GoalStatus) -> None:
        learns = row.path.endswith(("/applied", "/uses", "/plan", "/steps", "/means"))
        goal = await self._goal(status, GoalKind.DEVELOPMENT if learns else GoalKind.PERFORMANCE)
        things.blanks["goal_id"], things.revision = goal.id, goal.revision
        things.blanks["mark"] = await self._plan(goal) if learns else ""

    async def _plan(self, goal: Goal) -> str:
        """A plan beside the goal; its mark."""
        planned = LearningPlan(
            competency="cloud", to=2, weeks=("Ask for one example",), support="Mia, once a week"
        )
        kept = KeptPlan(goal_id=goal.id, plan=planned, role=None, revision=1)
        async with self.world.wired.office.store.unit() as unit:
            await unit.growth.keep_plan(kept)
        return plans.Planned(goal=goal, kept=kept).mark

    async def _growth(self, things: Things, row: Row) -> None:
        office = self.world.wired.office
        async with office.store.unit() as unit:
            given = plan(await office.names(unit), FRAMEWORK)
            await carry_out(unit, office, given, by=None, note="a file")
        async with office.store.unit() as unit:
            for old in await unit.growth.aims_of(self.owner.id):
                await unit.growth.remove_aim(old.id, self.owner.id)
            for entry in await unit.growth.evidence_of(self.owner.id):
                await unit.growth.remove_evidence(entry.id, self.owner.id, entry.by_id)
            for talk in await unit.gap_talks.of(self.owner.id):
                await unit.gap_talks.remove(talk.id, self.owner.id)
            aim = await career.begin(unit, office, self.owner, blueprint="to-the-cloud", words="")
            by, rater = self.owner, Rater.SELF
            if row.whose is Whose.REPORT:
                by, rater = self.people["manager"], Rater.MANAGER
            seen = await levels.enter(
                unit, office, by, self.owner, competency="cloud", level=1, rater=rater, note="Seen"
            )
        things.blanks |= {
            "competency": "cloud",
            "competency_id": "cloud",
            "blueprint": "account-manager",
            "blueprint_id": "account-manager",
            "offer_id": "concessions",
            "aim_id": aim.id,
            "manager_id": str(self.owner.manager_id),
            "evidence_id": seen.id,
        }
        things.revision = aim.revision
        if row.path.endswith("/room"):
            things.blanks["goal_id"] = (await self._goal(GoalStatus.DRAFT, GoalKind.PERFORMANCE)).id
        if "{gap_" in row.path or "inquiry_id" in row.path:
            await self._gap(things, row)
        if "inquiry_id" in row.path:
            await self._inquiry(things)

    async def _others(self, things: Things, row: Row) -> None:
        if "feedback" in row.path:
            await self._feedback(things, row)
        if "propos" in row.path or row.path.endswith("/look-into"):
            await self._proposal(things, row)
        if "preparation" in row.path or row.path == "/reviews":
            things.blanks["form"] = "md"
            self.prepared += 1
            await prepare(self.world, self.owner, self.people["manager"], row, things, self.prepared)
        if "batch" in row.path:
            await batched(self.world, self.people, things)
        if "{talk_id}" in row.path:
            things.blanks["talk_id"] = await held_talk(
                self.world, self.owner, self.people["manager" if row.whose is Whose.REPORT else "owner"]
            )

    async def _feedback(self, things: Things, row: Row) -> None:
        """What the colleague is asked, answered already where it is to be taken back."""
        office, colleague = self.world.wired.office, self.people["colleague"]
        await self._growth(things, row)
        things.blanks["newcomer"] = (await self.world.person(f"P{new_id()}")).email
        async with office.store.unit() as unit:
            for old in await unit.feedback.of(self.owner.id):
                await unit.feedback.remove(old.id, self.owner.id)
            asked = await feedback.ask(
                unit, office, self.owner, colleague=colleague.email, words="Look", competency="cloud"
            )
            if row.path.endswith("/back"):
                await feedback_answers.answer(unit, office, colleague, asked.id, level=1, text="Saw it.")
        things.blanks["request_id"] = asked.id

    async def _proposal(self, things: Things, row: Row) -> None:
        """What the manager proposes, taken up where something is to be told of it or taken out."""
        office, owner = self.world.wired.office, self.owner
        async with office.store.unit() as unit:
            for old in await unit.proposals.of(owner.id):
                await unit.proposals.remove(old.id, owner.id)
        goal = await self._goal(GoalStatus.AGREED, GoalKind.PERFORMANCE)
        short = {"actual": Decimal(24), "target": Decimal(35), "unit_of": "%", "falling": False}
        measured: dict[str, Any] = {**short, "day": office.today()}
        async with office.store.unit() as unit:
            made = await proposals.propose(
                unit, office, self.people["manager"], goal.id, **measured, words="Why is that?"
            )
            ended = row.path.endswith(("/tell", "/tell-no-more", "/remove", "/told"))
            if row.whose is Whose.OWN and (ended or row.method == "DELETE"):
                told = row.path.endswith("/tell-no-more") or (row.method, ended) == ("DELETE", True)
                await self._taken(unit, made.id, measured, told=told)
            if row.path.endswith("/look-into"):
                await proposals.withdraw(unit, self.people["manager"], owner.id, made.id)
        things.blanks["proposal_id"] = made.id

    async def _taken(self, unit: Unit, proposal_id: str, measured: dict[str, Any], *, told: bool) -> None:
        office, owner = self.world.wired.office, self.owner
        talk = await proposals.take_up(unit, office, owner, proposal_id, **measured)
        await gaps.confirm(unit, office, owner, talk.id, Cause.PROCESS, revision=talk.revision)
        if told:
            await proposals.tell(unit, office, owner, proposal_id)

    async def _entry(self, things: Things, row: Row) -> None:
        """A competency, a blueprint or an offer nobody asks for, as it is now."""
        office = self.world.wired.office
        like = (
            FRAMEWORK.offers
            if "offer" in row.path
            else FRAMEWORK.blueprints
            if "blue" in row.path
            else FRAMEWORK.competencies
        )
        spare: Entry = replace(like[0], id=f"spare-{new_id()}", name=f"Spare {new_id()}")
        async with office.store.unit() as unit:
            edition = await put(unit, office, spare, since=0, by=None)
        assert edition is not None
        things.blanks |= {"what": "competencies", "entry": spare.id, "since": str(edition.number)}
        things.blanks |= dict.fromkeys(("competency_id", "blueprint_id", "offer_id"), spare.id)
        things.revision = edition.number

    async def _gap(self, things: Things, row: Row) -> None:
        office, owner = self.world.wired.office, self.owner
        async with office.store.unit() as unit:
            talk = await gaps.begin(
                unit,
                office,
                owner,
                goal_id="",
                title="Conversions",
                actual=Decimal(24),
                target=Decimal(35),
                unit_of="%",
                falling=False,
                day=office.today(),
            )
            if row.path.endswith(("/competency", "/goal", "/goals", "/goal/ask")) or "/options" in row.path:
                talk = await gaps.confirm(unit, office, owner, talk.id, Cause.SKILL, revision=talk.revision)
                talk = await gaps.choose(unit, office, owner, talk.id, "negotiation", revision=talk.revision)
            elif row.path.endswith(("/ask", "/inquiries")):
                talk = await gaps.answer(unit, office, owner, talk.id, "I give in", revision=talk.revision)
        things.blanks |= {"gap_id": talk.id, "gap_talk_id": talk.id}
        things.revision = talk.revision

    async def _inquiry(self, things: Things) -> None:
        """An answer of the language model about the owner's talk."""
        office = self.world.wired.office
        asked = Inquiry(
            id=new_id(),
            owner_id=self.owner.id,
            task=InquiryTask.GAP,
            talk_id=things.blanks["gap_id"],
            about="x",
            source="m",
            state=RunState.RUNNING,
            worker="gone",
            created_at=office.now(),
        )
        async with office.store.unit() as unit:
            await unit.inquiries.begin(asked)
            await unit.inquiries.finish(asked.id, RunState.DONE, Found(), office.now())
        things.blanks["inquiry_id"] = asked.id

    async def _conversation(self, things: Things, row: Row) -> None:
        browser = self.browsers["owner"]
        begun = await browser.post_json("/api/v1/conversations")
        place = f"/api/v1/conversations/{begun['id']}"
        runs = [await browser.post_json(f"{place}/turns?wait=20", {"text": text}) for text in SAID]
        run = runs[-1]
        things.blanks |= {
            "conversation_id": begun["id"],
            "run_id": run["id"],
            "suggestion_id": run["suggestion"]["id"],
        }
        if row.path.endswith("/retry"):
            things.blanks["run_id"] = await self._interrupted(begun["id"])
        if row.path.endswith("/undo"):
            goal = await browser.post_json(f"/api/v1/suggestions/{run['suggestion']['id']}/adopt")
            things.revision = goal["revision"]

    async def _interrupted(self, conversation_id: str) -> str:
        office = self.world.wired.office
        name = ConversationId(conversation_id)
        async with office.store.unit() as unit:
            run = (await conversations.say(unit, office, self.owner, name, "until May", worker="gone")).run
            await unit.runs.finish(run.id, RunState.INTERRUPTED, office.now() + timedelta(seconds=9))
        return run.id


@pytest.fixture(scope="module")
def address(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    path = tmp_path_factory.mktemp("matrix") / "goalcoach.db"
    path.write_bytes(sqlite_template.read_bytes())
    return f"sqlite:///{path}"


@pytest.fixture(scope="module")
async def house(address: str) -> AsyncIterator[House]:
    async with AsyncExitStack() as stack:
        few(stack.enter_context(pytest.MonkeyPatch.context()))
        world = await new_world(stack, address, Clock(), sign_in_attempts=10_000, **settings(25))
        # What is asked beside pages finds somebody to ask, and conversations the built-in coach.
        object.__setattr__(world.wired.office, "asker", Away(PRACTICE))
        head = await world.person("Hope", Role.MANAGER)
        manager = await world.person("Bo", Role.MANAGER, manager=head, password=PASSWORD)
        people = {"manager": manager, "owner": await world.person("Ann", manager=manager, password=PASSWORD)}
        for name, roles in ROLES.items():
            people[name] = await world.person(name, *roles, manager=head, password=PASSWORD)
        browsers = {
            name: await world.browser(person, accept="application/json") for name, person in people.items()
        }
        browsers[NOBODY_YET] = await world.browser(accept="application/json")
        async with world.wired.office.store.unit() as unit:
            gone = await unit.people.put(replace(people["deactivated"], active=False))
        people["deactivated"] = gone
        yield House(world, people, browsers)


WALK = [
    pytest.param(
        row, status, id=f"{row.method} {row.path} {status if row.whose is Whose.GOAL else ''}".strip()
    )
    for row in ROWS
    for status in statuses(row)
]


@pytest.mark.parametrize(("row", "status"), WALK)
async def test_everybody_gets_what_the_table_says(house: House, row: Row, status: GoalStatus) -> None:
    things = await house.things(row, status)
    wanted = {name: expected(row, house.people.get(name), house.owner, status) for name in house.browsers}
    got: dict[str, int] = {}

    # Whoever is let in may change the thing, so they come last, each to a fresh one.
    for name in sorted(house.browsers, key=lambda each: wanted[each] == 200):
        if wanted[name] == 200 and row.method != "GET":
            things = await house.things(row, status)
        got[name] = await house.tries(name, row, things)

    assert got == wanted


def test_every_writing_route_has_a_recipe() -> None:
    writing = {(row.method, row.path) for row in ROWS if row.method != "GET"}

    assert set(RECIPES) == writing


async def test_a_route_without_a_row_is_not_served(world: World) -> None:
    routes = set(declared(world.app.router.routes))

    with pytest.raises(Misdeclared, match="/api/v1/secret has no row"):
        check({*routes, ("GET", "/api/v1/secret")})
    with pytest.raises(Misdeclared, match="without a route"):
        check(routes - {("GET", "/healthz")})


async def test_an_unguarded_route_is_not_served() -> None:
    app = FastAPI(openapi_url=None)

    @app.get("/healthz")
    async def healthz() -> str:
        return "ok"

    with pytest.raises(Misdeclared, match="not guarded"):
        list(declared(app.router.routes))


async def test_a_route_added_later_is_refused(world: World) -> None:
    router = guarded_router()

    @router.get("/added-later")
    async def added() -> str:
        return "somebody's data"

    world.app.router.routes.extend(router.routes)
    response = await (await world.browser()).get("/added-later")

    assert response.status_code == 500
    assert "somebody" not in response.text


async def test_the_whole_application_is_declared(world: World) -> None:
    """A second application of the same wiring passes the same check."""
    assert create_app(world.wired).title == "goalcoach"
