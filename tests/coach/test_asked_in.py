"""The language that somebody is answered in, beside the pages of growth and in preparations."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from goalcoach.coach import career, gaps
from goalcoach.coach.inquiries import blueprint, ways
from goalcoach.coach.reviews import preparing
from goalcoach.domain.goal import GoalStatus
from goalcoach.domain.person import AS_WRITTEN
from goalcoach.store.port import Store
from tests.coach.growth import ADA, a_world
from tests.domain.frameworks import FRAMEWORK
from tests.store.samples import GRACE, NOW, a_goal, a_person, a_revision, some_people

GERMAN = "Ich spreche jede Woche mit drei Kunden und gebe beim Preis immer sofort nach."


async def test_whoever_chose_as_i_write_is_answered_as_they_write(sqlite_store: Store) -> None:
    office = (await a_world(sqlite_store)).office
    ada = replace(ADA, language=AS_WRITTEN)
    async with sqlite_store.unit() as unit:
        aim = await career.begin(unit, office, ada, blueprint="to-the-cloud", words="")
        view = await career.look(unit, office, ada, aim.id)
        talk = await gaps.begin(
            unit,
            office,
            ada,
            goal_id="",
            title="Der Umsatz mit neuen Kunden ist zu niedrig",
            actual=Decimal(1),
            target=Decimal(2),
            unit_of="%",
            falling=False,
            day=office.today(),
        )
    assert view.comparison is not None
    line = view.comparison.first[0]
    asked = {
        GERMAN: "de",
        "": "en",
    }
    for said, language in asked.items():
        way = ways.question(office, ada, FRAMEWORK, line, said=said, aim_id=aim.id)
        step = blueprint.question(office, ada, view, said=said)
        assert step is not None
        assert (way.request.facts.language, step.request.facts.language) == (language, language)
    beside = ways.question(office, ada, FRAMEWORK, line, said="", talk=talk)
    assert beside.request.facts.language == talk.language == "de", "as the ways that stand beside them"


async def test_a_preparation_is_in_the_language_of_goals_that_both_may_read(sqlite_store: Store) -> None:
    await some_people(sqlite_store)
    grace = replace(a_person(GRACE), language=AS_WRITTEN)
    async with sqlite_store.unit() as unit:
        goal = await a_goal(unit)
        german = await a_revision(unit, goal, "Die Wartezeit am Telefon von 9 auf 3 Minuten senken")
        private = await preparing.spoken_in(unit, grace, german.owner_id)
        await unit.goals.set_status(german, GoalStatus.SUBMITTED, NOW)
        shared = await preparing.spoken_in(unit, grace, german.owner_id)
        chosen = await preparing.spoken_in(unit, replace(grace, language="en"), german.owner_id)
    assert (private, shared, chosen) == ("en", "de", "en")
