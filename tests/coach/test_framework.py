"""Changing the framework: what is planned is what is kept; of two who change one thing the second is told."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.coach import framework
from goalcoach.coach.framework import plan
from goalcoach.coach.names_at_hand import Held
from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.framework import Competency, Entry, Framework
from goalcoach.store.framework_port import Edition
from goalcoach.store.port import Store
from tests.coach.growth import an_office, imported
from tests.domain.frameworks import ACCOUNT_MANAGER, CLOUD, CONCESSIONS, FRAMEWORK, NEGOTIATION

BROADER = replace(CLOUD, about="Also networks.")


@pytest.fixture
async def office(store: Store) -> Office:
    """An office whose framework is the small one, as its first edition."""
    office = an_office(store)
    assert await imported(office, FRAMEWORK) == 1
    return office


async def held(office: Office) -> Held:
    async with office.store.unit() as unit:
        return await office.names(unit)


async def put(office: Office, entry: Entry, since: int) -> Edition | None:
    async with office.store.unit() as unit:
        return await framework.put(unit, office, entry, since=since, by=None)


async def remove(office: Office, entry: Entry, since: int) -> Edition | None:
    async with office.store.unit() as unit:
        return await framework.remove(unit, office, entry, since=since, by=None)


async def test_importing_the_same_again_changes_nothing(office: Office) -> None:
    found = plan(await held(office), FRAMEWORK)

    assert (found.unchanged, found.problems, bool(found.changes)) == (5, (), False)
    assert await imported(office, FRAMEWORK) is None
    assert (await held(office)).edition == 1


async def test_what_is_planned_is_what_is_kept(office: Office) -> None:
    given = Framework(competencies=(BROADER, NEGOTIATION, replace(CLOUD, id="rain", name="Rain")))
    found = plan(await held(office), given)

    assert [each.id for each in found.changes.added] == ["rain"]
    assert [after.id for _, after in found.changes.changed] == ["cloud"]
    assert found.unchanged == 1
    assert await imported(office, given) == 2
    after = (await held(office)).framework
    assert [each.id for each in after.competencies] == ["cloud", "negotiation", "rain"]
    assert after.competency("cloud") == BROADER


async def test_a_file_that_would_break_something_changes_nothing(office: Office) -> None:
    lower = replace(NEGOTIATION, levels=NEGOTIATION.levels[:2])

    with pytest.raises(InvalidInput, match=r"Account manager.*which has 1 to 2"):
        await imported(office, Framework(competencies=(lower, replace(CLOUD, id="rain", name="Rain"))))

    assert await held(office) == Held(framework=(await held(office)).framework, edition=1)
    assert (await held(office)).framework.competency("rain") is None


async def test_another_process_reads_the_new_edition_with_its_next_request(
    store: Store, office: Office
) -> None:
    other = an_office(store)
    before = await held(other)

    await put(office, BROADER, since=1)

    assert before.framework.competency("cloud") == CLOUD
    assert (await held(other)).framework.competency("cloud") == BROADER
    assert (await held(other)) is (await held(other))


async def test_an_entry_is_added_once(office: Office) -> None:
    edition = await put(office, replace(CLOUD, id="rain", name="Rain"), since=0)

    assert edition is not None
    assert (edition.number, edition.note) == (2, "Rain: added")
    with pytest.raises(Conflict, match="'rain' already"):
        await put(office, replace(CLOUD, id="rain", name="Rain again"), since=0)


async def test_of_two_who_change_the_same_entry_the_second_is_told(office: Office) -> None:
    await put(office, BROADER, since=1)

    with pytest.raises(Conflict, match="Somebody else changed this"):
        await put(office, replace(CLOUD, about="Not networks."), since=1)
    assert await put(office, replace(CLOUD, about="Not networks."), since=2) is not None
    assert (await held(office)).edition == 3


async def test_two_who_change_different_entries_do_not_meet(office: Office) -> None:
    await put(office, BROADER, since=1)

    assert await put(office, replace(NEGOTIATION, about="Prices."), since=1) is not None


async def test_what_is_asked_for_cannot_be_taken_out(office: Office) -> None:
    with pytest.raises(Conflict, match="Account manager, Moving to the cloud, Write down three concessions"):
        await remove(office, NEGOTIATION, since=1)

    wanted = [
        replace(ACCOUNT_MANAGER, id=f"manager-{number}", name=f"Manager {number}") for number in range(2)
    ]
    await imported(office, Framework(blueprints=tuple(wanted)))
    with pytest.raises(Conflict, match="and 2 more ask for it"):
        await remove(office, NEGOTIATION, since=1)
    for entry in (CONCESSIONS, ACCOUNT_MANAGER):
        await remove(office, entry, since=1)
    for entry in wanted:
        await remove(office, entry, since=2)
    with pytest.raises(Conflict, match="Moving to the cloud asks for it"):
        await remove(office, NEGOTIATION, since=1)


async def test_what_was_taken_out_is_gone_and_its_past_is_kept(office: Office) -> None:
    await remove(office, CONCESSIONS, since=1)

    assert (await held(office)).framework.offers == ()
    async with office.store.unit() as unit:
        (past,) = await unit.frameworks.history((type(CONCESSIONS), CONCESSIONS.id))
    assert (past.entry, past.since, past.until) == (CONCESSIONS, 1, 2)
    with pytest.raises(Conflict):
        await remove(office, CONCESSIONS, since=1)


async def test_a_wish_that_changes_nothing_makes_no_edition(office: Office) -> None:
    assert await put(office, CLOUD, since=1) is None
    assert (await held(office)).edition == 1


async def test_what_cannot_be_is_refused_with_its_field(office: Office) -> None:
    mute = Competency(id="mute", name="Mute", levels=("", ""))

    with pytest.raises(InvalidInput, match="describe one") as refused:
        await put(office, mute, since=0)

    assert refused.value.data["field"] == "levels"
