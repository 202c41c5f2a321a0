"""Half a year of one person in a world: goals, check-ins, uses, and what is private."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal

from goalcoach.coach import goals
from goalcoach.domain.check_in import CheckIn, Confidence, Obstacle
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.goal import Direction, Goal, GoalDraft, GoalKind, GoalStatus, Measure
from goalcoach.domain.person import Person, Role
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.store.growth_port import Aim, KeptEvidence
from goalcoach.store.port import Unit
from goalcoach.store.use_port import Use, UseKind
from tests.world import Browser, Clock, World

MARK = "quetzal"
"""Stands in every private place."""
FIRST_CONTACT = "Raise first-contact resolution of my tickets from 62 % to 75 % by 31 October 2026"


@dataclass
class HalfYear:
    """Who is in it, and their browsers."""

    world: World
    ann: Person
    bo: Person
    mia: Person
    employee: Browser
    manager: Browser
    missed: Goal
    learning: Goal
    draft: Goal


async def half_year(world: World) -> HalfYear:
    """Ann, led by Bo; Mia saw something used."""
    bo = await world.person("Bo", Role.MANAGER)
    ann, mia = await world.person("Ann", manager=bo), await world.person("Mia", manager=bo)
    office = world.wired.office
    clock = office.now
    assert isinstance(clock, Clock)
    clock.pass_by(days=-180)
    made: list[Goal] = []
    async with office.store.unit() as unit:
        measure = Measure(
            name="First-contact resolution",
            baseline=Decimal(62),
            target=Decimal(75),
            unit="%",
            direction=Direction.UP,
        )
        missed = GoalDraft(
            kind=GoalKind.PERFORMANCE, text=FIRST_CONTACT, measure=measure, due=date(2026, 10, 31)
        )
        learning = GoalDraft(
            kind=GoalKind.DEVELOPMENT,
            text="Lead difficult calls with the three steps without help",
            parent="First-contact resolution",
        )
        private = GoalDraft(kind=GoalKind.PERFORMANCE, text=f"Find another {MARK} by 31 January 2027")
        for draft, status in (
            (missed, GoalStatus.AGREED),
            (learning, GoalStatus.AGREED),
            (private, GoalStatus.DRAFT),
        ):
            goal = await goals.write(unit, office, ann, draft)
            made.append(
                goal if status is goal.status else await unit.goals.set_status(goal, status, office.now())
            )
        await _looks(unit, office.now(), made)
        await _private(unit, world, ann, bo)
        for use, by in (
            (UseKind.COMPLETED, ann),
            (UseKind.SITUATION, ann),
            (UseKind.OBSERVATION, mia),
        ):
            await unit.uses.add(
                Use(
                    id=f"u-{use}",
                    goal_id=made[1].id,
                    kind=use,
                    day=date(2026, 9, 10),
                    text="Stayed with the three steps although the customer shouted.",
                    by_id=by.id,
                    at=office.now(),
                )
            )
    clock.pass_by(days=180)
    return HalfYear(
        world, ann, bo, mia, await world.browser(ann), await world.browser(bo), made[0], made[1], made[2]
    )


async def _looks(unit: Unit, now: object, made: list[Goal]) -> None:
    told = (
        (
            "a",
            date(2026, 7, 10),
            66,
            {"obstacle": Obstacle.DEPENDENCY, "obstacle_words": "The depot is slow."},
        ),
        ("b", date(2026, 8, 14), 69, {"learned": "Ask the depot by phone."}),
        ("c", date(2026, 10, 29), 71, {"help_needed": "A contact at the depot."}),
    )
    for id_, day, value, said in told:
        await unit.check_ins.add(
            CheckIn(
                id=id_,
                goal_id=made[0].id,
                owner_id=made[0].owner_id,
                day=day,
                at=now,  # type: ignore[arg-type]
                value=Decimal(value),
                **said,  # type: ignore[arg-type]
            )
        )
    await unit.check_ins.add(
        CheckIn(
            id="secret",
            goal_id=made[2].id,
            owner_id=made[2].owner_id,
            day=date(2026, 9, 1),
            at=now,  # type: ignore[arg-type]
            note=f"{MARK} of a draft",
        )
    )
    await unit.confidences.keep(Confidence(check_in_id="c", value=3))


async def _private(unit: Unit, world: World, ann: Person, bo: Person) -> None:
    office = world.wired.office
    now = office.now()
    await unit.growth.add_aim(
        Aim(
            id="aim-secret",
            owner_id=ann.id,
            blueprint="",
            version="",
            words=f"To lead the {MARK} house",
            shared_with=None,
            revision=1,
            created_at=now,
            updated_at=now,
        )
    )
    for id_, rater, by, note in (
        ("own", Rater.SELF, ann, f"I am a {MARK} at this"),
        ("led", Rater.MANAGER, bo, "Led the call with Berg."),
    ):
        await unit.growth.add_evidence(
            KeptEvidence(
                id=id_,
                owner_id=ann.id,
                evidence=LevelEvidence(
                    competency="calls", level=2, day=date(2026, 9, 20), rater=rater, by=by.id
                ),
                by_id=by.id,
                note=note,
                at=now,
            )
        )
    await unit.events.add(
        Event(owner_id=ann.id, kind=EventKind.SAID, at=now - timedelta(days=1), data=f'{{"x": "{MARK}"}}')
    )
