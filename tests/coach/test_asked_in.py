"""The language that the language model is asked to answer in, beside the pages of growth."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from goalcoach.coach import career, gaps
from goalcoach.coach.inquiries import blueprint, ways
from goalcoach.domain.person import AS_WRITTEN
from goalcoach.store.port import Store
from tests.coach.growth import ADA, a_world
from tests.domain.frameworks import FRAMEWORK

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
