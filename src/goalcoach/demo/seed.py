"""Fills a database with the made-up organisation, through the use cases, in one transaction."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from decimal import Decimal

from goalcoach.coach import (
    adopt,
    away,
    career,
    check_ins,
    conversations,
    feedback,
    goals,
    hours,
    levels,
    proposals,
    rhythm,
    talks,
    turn,
)
from goalcoach.coach.framework import carry_out, plan
from goalcoach.coach.office import Office
from goalcoach.demo.goals import GOALS
from goalcoach.demo.growth import (
    ASKED_FOR,
    FALLS_SHORT,
    OFFERED,
    SHOWN,
    TIMED,
    WISHED,
    FallsShort,
    Shown,
    Wished,
)
from goalcoach.demo.held import HELD
from goalcoach.demo.looks import AWAY, Look, looks_at
from goalcoach.demo.people import DOMAIN, PEOPLE, Someone
from goalcoach.demo.plan import Planned, Step, dated, month_end
from goalcoach.demo.stories import TALKS, Talk
from goalcoach.domain.errors import Conflict
from goalcoach.domain.goal import Goal
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange.starter import starter
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.port import Store, Unit

WORKER = "demo"
MADE_UP = frozenset({DOMAIN, "localhost"})
"""Where people of a demo have their address: its own, and the administrator of a first start."""
_FIRST_HOUR = 8
"""Things happen from this hour on, one minute after the other."""


async def seed(office: Office) -> bool:
    """Add the demo unless it is there; whether it was added. All of it or nothing is kept.

    Raises Conflict for a database with real people: whoever may enter the demo may be anybody in it.
    """
    async with office.store.unit() as unit:
        people = await unit.people.all()
        if any(each.email.rpartition("@")[2] not in MADE_UP for each in people):
            raise Conflict("This database holds real people: the demo would let anybody be any of them.")
        if any(each.email == PEOPLE[0].email for each in people):
            return False
        story = _Story(office, unit)
        await story.tell()
    return True


@dataclass(slots=True)
class _Within:
    """A store whose units are all part of one: what use cases do in several steps is kept in one."""

    store: Store
    one: Unit

    def unit(self, *, synced: bool = True) -> AbstractAsyncContextManager[Unit]:
        """Part of the one, which says by itself whether it waits for the disk."""
        del synced
        return self._unit()

    @asynccontextmanager
    async def _unit(self) -> AsyncIterator[Unit]:
        yield self.one

    async def ping(self) -> None:
        await self.store.ping()

    async def scrub(self, *, anew: bool) -> bool:
        """Nothing is deleted in a story."""
        del anew
        return True

    async def close(self) -> None:
        """Closing is for whoever opened the store."""


@dataclass(slots=True)
class _Clock:
    """The time in the story: a day, and a minute later with each look."""

    now: datetime
    minutes: int = 0

    def __call__(self) -> datetime:
        return self.now + timedelta(minutes=self.minutes)

    def tick(self) -> None:
        self.minutes += 1


@dataclass(slots=True)
class _Story:
    """One telling of the demo."""

    office: Office
    unit: Unit
    people: dict[str, Person] = field(default_factory=dict)
    clock: _Clock = field(init=False)
    today: date = field(init=False)

    def __post_init__(self) -> None:
        self.today = self.office.today()
        self.clock = _Clock(self.office.now())
        self.office = replace(
            self.office, store=_Within(self.office.store, self.unit), now=self.clock, coach=BuiltinCoach()
        )

    async def tell(self) -> None:
        for someone in PEOPLE:
            await self._join(someone)
        for planned in GOALS:
            await self._goal(planned)
        for talk in TALKS:
            await self._talk(talk)
        await self._framework()
        for shown in SHOWN:
            await self._shown(shown)
        for wished in WISHED:
            await self._wished(wished)
        await self._others()
        await self._held()
        for off in AWAY:
            begin, until = self.today + timedelta(days=off.begin), self.today + timedelta(days=off.until)
            await away.add(self.unit, self.office, self.people[off.who], begin, until)
        for timed in TIMED:
            await hours.enter(
                self.unit,
                self.people[timed.who],
                weekly=Decimal(timed.weekly),
                for_goals=timed.for_goals,
                days_away=timed.days_away,
                revision=0,
            )

    async def _held(self) -> None:
        """That people talked, written down that day by whoever leads them."""
        for held in HELD:
            owner = self.people[held.who]
            manager = next(each for each in self.people.values() if each.id == owner.manager_id)
            self._go_to(held.ago)
            day = self.today - timedelta(days=held.ago)
            said = ((manager, held.agreed), (owner, held.added))
            for by, agreed in said if held.added else said[:1]:
                await talks.record(
                    self.unit, self.office, by, owner, occasion=held.occasion, day=day, agreed=agreed
                )

    def _go_to(self, ago: int) -> None:
        """Move the clock to a morning some days before today; what happens today happened just now."""
        if ago == 0:
            return
        morning = datetime.combine(self.today - timedelta(days=ago), time(_FIRST_HOUR), self.office.zone)
        self.clock.now = morning.astimezone(self.clock.now.tzinfo)
        self.clock.tick()

    async def _join(self, someone: Someone) -> None:
        manager = self.people.get(someone.manager)
        person = Person(
            id=PersonId(self.office.new_id()),
            email=someone.email,
            name=someone.name,
            roles=someone.roles,
            manager_id=manager.id if manager else None,
            title=someone.title,
            team=someone.team,
        )
        self.people[someone.name] = await self.unit.people.put(person)

    async def _goal(self, planned: Planned) -> None:
        owner = self.people[planned.owner]
        self._go_to(planned.ago)
        goal = await goals.write(self.unit, self.office, owner, planned.draft(owner.id, self.today))
        found = looks_at(planned)
        if found is not None and found.every is not None:
            await rhythm.set_rhythm(self.unit, self.office, owner, goal.id, found.every)
        told: tuple[Step | Look, ...] = (*planned.story, *(found.looks if found else ()))
        for each in sorted(told, key=lambda each: -each.ago):
            self._go_to(each.ago)
            if isinstance(each, Step):
                goal = await self._step(planned, each, owner, goal)
            else:
                await self._look(each, owner, goal)

    async def _look(self, look: Look, owner: Person, goal: Goal) -> None:
        told = check_ins.Told(
            value=Decimal(look.value) if look.value else None,
            confidence=look.sure,
            shares=look.shares,
            note=look.note,
            obstacle=look.obstacle,
            obstacle_words=look.obstacle_words,
            learned=look.learned,
            help_needed=look.help_needed,
        )
        await check_ins.add(self.unit, self.office, owner, goal.id, told)

    async def _step(self, planned: Planned, step: Step, owner: Person, goal: Goal) -> Goal:
        """Do one step; returns the goal as it is after it."""
        unit, office, id_, revision = self.unit, self.office, goal.id, goal.revision
        manager = self._manager(owner)
        match step.do:
            case "submit":
                return await goals.submit(unit, office, owner, id_, revision=revision)
            case "withdraw":
                return await goals.withdraw(unit, office, owner, id_, revision=revision)
            case "agree":
                return await goals.agree(unit, office, manager, id_, revision=revision)
            case "ask_changes":
                return await goals.ask_changes(unit, office, manager, id_, step.text, revision=revision)
            case "comment" | "answer":
                await goals.comment(unit, office, manager if step.do == "comment" else owner, id_, step.text)
                return await unit.goals.get(id_)
            case _:
                return await self._change(planned, step, owner, goal)

    async def _change(self, planned: Planned, step: Step, owner: Person, goal: Goal) -> Goal:
        """What only the owner does with a goal."""
        unit, office, revision = self.unit, self.office, goal.revision
        match step.do:
            case "reword":
                due = month_end(self.today, planned.months) if planned.months is not None else None
                draft = replace(goal.version.draft, text=dated(step.text, due))
                if step.target and draft.measure:
                    draft = replace(draft, measure=replace(draft.measure, target=Decimal(step.target)))
                return await goals.edit(unit, office, owner, goal.id, draft, revision=revision, note=step.why)
            case "finish":
                return await goals.finish(unit, office, owner, goal.id, revision=revision)
            case "archive":
                return await goals.archive(unit, office, owner, goal.id, revision=revision)
            case "check_in":
                day = self.today + timedelta(days=step.days)
                return await goals.plan_check_in(unit, office, owner, goal.id, day, revision=revision)
            case _:
                raise Conflict(f"The demo does not know the step {step.do!r}.")

    def _manager(self, owner: Person) -> Person:
        for person in self.people.values():
            if person.id == owner.manager_id:
                return person
        return owner

    async def _framework(self) -> None:
        """What the roles of the demo ask for is what comes with goalcoach; courses are its own."""
        begun = starter()
        ours = replace(begun, offers=(*begun.offers, *OFFERED))
        given = plan(await self.office.names(self.unit), ours)
        await carry_out(self.unit, self.office, given, by=None, note="Goalcoach starter, and our courses")

    async def _shown(self, shown: Shown) -> None:
        self._go_to(shown.ago)
        owner = self.people[shown.who]
        await levels.enter(
            self.unit,
            self.office,
            self._manager(owner) if shown.rater is Rater.MANAGER else owner,
            owner,
            competency=shown.competency,
            level=shown.level,
            rater=shown.rater,
            note=shown.note,
        )

    async def _wished(self, wished: Wished) -> None:
        self._go_to(1)
        owner = self.people[wished.who]
        aim = await career.begin(
            self.unit, self.office, owner, blueprint=wished.blueprint, words=wished.words
        )
        if wished.shared:
            await career.share(
                self.unit,
                self.office,
                owner,
                aim.id,
                revision=aim.revision,
                shared_with=owner.manager_id,
            )

    async def _others(self) -> None:
        """What somebody else has a part in."""
        self._go_to(1)
        for asked in ASKED_FOR:
            await feedback.ask(
                self.unit,
                self.office,
                self.people[asked.who],
                colleague=asked.colleague,
                competency=asked.competency,
                words=asked.words,
            )
        for short in FALLS_SHORT:
            await self._falls_short(short)

    async def _falls_short(self, short: FallsShort) -> None:
        owner = self.people[short.who]
        (goal,) = [
            each
            for each in await goals.mine(self.unit, owner)
            if each.version.draft.text.startswith(short.goal)
        ]
        await proposals.propose(
            self.unit,
            self.office,
            self._manager(owner),
            goal.id,
            actual=Decimal(short.actual),
            target=Decimal(short.target),
            unit_of=short.unit,
            falling=False,
            day=self.office.today(),
            words=short.words,
        )

    async def _talk(self, talk: Talk) -> None:
        """Lead a conversation, each answer made by the built-in coach."""
        self._go_to(talk.ago)
        who = self.people[talk.who]
        due = spoken_date(month_end(self.today, 4))
        opened = await conversations.open_conversation(self.unit, self.office, who, talk.kind)
        for says in talk.says:
            self.clock.tick()
            said = says.replace("{due}", due)
            begun = await conversations.say(self.unit, self.office, who, opened.id, said, worker=WORKER)
            await turn.answer(self.office, begun)
        if talk.adopts:
            view = await conversations.look(self.unit, self.office, who, opened.id)
            if view.suggestion:
                await adopt.adopt(self.unit, self.office, who, view.suggestion.id)
