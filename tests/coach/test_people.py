"""The directory's promises: somebody runs it, nobody manages themselves, whoever asks at once."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from goalcoach.coach import people
from goalcoach.domain.errors import Conflict, GoalcoachError, InvalidInput
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.store.port import Store

ADMIN = frozenset({Role.EMPLOYEE, Role.ADMIN})
EMPLOYEE = frozenset({Role.EMPLOYEE})
ROUNDS = 10


def somebody(name: str, roles: frozenset[Role] = EMPLOYEE, manager: str = "") -> Person:
    return Person(
        id=PersonId(name),
        email=f"{name}@x.example",
        name=name,
        roles=roles,
        manager_id=PersonId(manager) if manager else None,
    )


async def entered(store: Store, *everybody: Person) -> None:
    async with store.unit() as unit:
        await people.keep(unit, everybody)


async def changed(store: Store, person: Person, **values: object) -> str:
    """Change somebody as one who saw them as this; what came of it."""
    try:
        async with store.unit() as unit:
            entry = replace(people.entry_of(person), **values)  # type: ignore[arg-type]
            await people.change(unit, person.id, entry, revision=person.version)
    except GoalcoachError as error:
        return type(error).__name__
    return "changed"


async def directory(store: Store) -> dict[str, Person]:
    async with store.unit() as unit:
        return {each.name: each for each in await people.everybody(unit)}


@pytest.mark.parametrize("loss", [{"roles": EMPLOYEE}, {"active": False}], ids=["role", "leaves"])
async def test_two_administrators_who_remove_each_other_at_once_leave_one(
    store: Store, loss: dict[str, object]
) -> None:
    for number in range(ROUNDS):
        names = (f"ada-{number}", f"ben-{number}")
        await entered(store, *(somebody(name, ADMIN) for name in names))
        for each in (await directory(store)).values():
            if each.name not in names and Role.ADMIN in each.roles and each.active:
                assert await changed(store, each, **loss) == "changed"
        now = await directory(store)

        ended = await asyncio.gather(*(changed(store, now[name], **loss) for name in names))

        assert sorted(ended) == ["Conflict", "changed"]


async def test_two_who_become_each_others_manager_at_once_make_no_circle(store: Store) -> None:
    for number in range(ROUNDS):
        names = (f"ada-{number}", f"ben-{number}")
        await entered(store, *(somebody(name) for name in names))
        now = await directory(store)

        ended = await asyncio.gather(
            changed(store, now[names[0]], manager_id=now[names[1]].id),
            changed(store, now[names[1]], manager_id=now[names[0]].id),
        )

        assert sorted(ended) == ["InvalidInput", "changed"]


async def test_an_import_is_refused_when_the_other_administrator_left_meanwhile(sqlite_store: Store) -> None:
    await entered(sqlite_store, somebody("ada", ADMIN), somebody("ben", ADMIN))
    planned = replace((await directory(sqlite_store))["ada"], roles=EMPLOYEE)
    assert await changed(sqlite_store, (await directory(sqlite_store))["ben"], active=False) == "changed"

    with pytest.raises(Conflict, match="only administrator"):
        async with sqlite_store.unit() as unit:
            await people.keep(unit, [planned])


async def test_many_are_kept_whatever_their_order_or_none_of_them(sqlite_store: Store) -> None:
    await entered(sqlite_store, somebody("ann", manager="bo"), somebody("bo", manager="cy"), somebody("cy"))
    assert (await directory(sqlite_store))["ann"].manager_id == "bo"

    for bad in (somebody("eve", manager="nobody"), replace(somebody("eve"), email="ANN@x.example")):
        with pytest.raises((InvalidInput, Conflict)):
            await entered(sqlite_store, somebody("dan"), bad)
    assert "dan" not in await directory(sqlite_store)


async def test_somebody_whose_manager_left_can_be_changed_and_can_leave(sqlite_store: Store) -> None:
    await entered(sqlite_store, somebody("ann", manager="bo"), somebody("bo"), somebody("dan"))
    now = await directory(sqlite_store)
    assert await changed(sqlite_store, now["bo"], active=False) == "changed"

    assert await changed(sqlite_store, now["dan"], manager_id=now["bo"].id) == "InvalidInput"
    assert await changed(sqlite_store, now["ann"], active=False) == "changed"


async def test_whoever_leaves_hands_over_and_a_successor_among_their_people_moves_up(
    sqlite_store: Store,
) -> None:
    await entered(
        sqlite_store,
        somebody("top"),
        somebody("noa", manager="top"),
        somebody("sam", manager="noa"),
        somebody("kim", manager="noa"),
        somebody("eli", manager="top"),
    )
    noa = (await directory(sqlite_store))["noa"]

    async with sqlite_store.unit() as unit:
        entry = replace(people.entry_of(noa), active=False)
        await people.change(unit, noa.id, entry, revision=noa.version, hand_over_to=PersonId("sam"))

    now = await directory(sqlite_store)
    assert not now["noa"].active
    assert {name: now[name].manager_id for name in ("sam", "kim", "eli")} == {
        "sam": "top",
        "kim": "sam",
        "eli": "top",
    }


@pytest.mark.parametrize(
    ("to", "active"), [("noa", False), ("gone", False), ("nobody", False), ("eli", True)]
)
async def test_nobody_hands_over_to_somebody_who_is_not_here_or_without_leaving(
    sqlite_store: Store, to: str, active: bool
) -> None:
    await entered(
        sqlite_store, somebody("noa"), somebody("sam", manager="noa"), somebody("eli"), somebody("gone")
    )
    now = await directory(sqlite_store)
    assert await changed(sqlite_store, now["gone"], active=False) == "changed"

    noa, successor = now["noa"], PersonId(to)
    entry = replace(people.entry_of(noa), active=active)
    async with sqlite_store.unit() as unit:
        with pytest.raises(InvalidInput):
            await people.change(unit, noa.id, entry, revision=noa.version, hand_over_to=successor)

    assert (await directory(sqlite_store))["sam"].manager_id == "noa"
    assert (await directory(sqlite_store))["noa"].active


@pytest.mark.parametrize("email", ["Ann <ann@x.example>", "ann@x.example,ben@x.example", '"ann"@x.example'])
async def test_an_address_from_before_may_stay_but_not_be_entered_again(store: Store, email: str) -> None:
    """It kept somebody from choosing a language, and everybody else from seeing that they left."""
    kept = replace(somebody("ann"), email=email)
    async with store.unit() as unit:
        kept = await unit.people.put(kept)
    await entered(store, somebody("ada", ADMIN))

    async with store.unit() as unit:
        kept = await people.speak(unit, kept, "de")
    assert await changed(store, kept, title="Clerk") == "changed"
    kept = (await directory(store))["ann"]
    assert (kept.language, kept.title, kept.email) == ("de", "Clerk", email)
    assert await changed(store, kept, email=f"{email}>") == "InvalidInput"
    assert await changed(store, kept, email="ann@x.example", active=False) == "changed"
    assert await changed(store, (await directory(store))["ann"], email=email) == "InvalidInput"
