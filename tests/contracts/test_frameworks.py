"""What every database does with competencies, blueprints and offers, edition by edition."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.exc import IntegrityError

from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework
from goalcoach.domain.framework_changes import Changes, changes
from goalcoach.domain.person import PersonId
from goalcoach.store.framework_port import Edition, PastEntry
from goalcoach.store.port import Store
from tests.domain.frameworks import ACCOUNT_MANAGER, CLOUD, FRAMEWORK, NEGOTIATION, TO_THE_CLOUD
from tests.store.samples import ADA, LATER, NOW, some_people

AGAIN = "Somebody else changed this at the same moment. Load it again and try once more."
BROADER = replace(CLOUD, about="Also networks.", levels=("a", "b", "c", "d"))


async def keep(store: Store, found: Changes, base: int, by: PersonId | None = None) -> Edition:
    async with store.unit() as unit:
        return await unit.frameworks.keep(found, base=base, by=by, at=NOW, note=f"after {base}")


async def all_of(store: Store) -> Edition:
    return await keep(store, changes(Framework(), FRAMEWORK), 0)


async def current(store: Store) -> Framework:
    async with store.unit() as unit:
        return await unit.frameworks.current()


class TestFrameworks:
    async def test_nothing_holds_before_the_first_edition(self, store: Store) -> None:
        async with store.unit() as unit:
            assert await unit.frameworks.edition() == 0
            assert await unit.frameworks.current() == await unit.frameworks.at(3) == Framework()
            assert await unit.frameworks.editions(10) == []
            assert await unit.frameworks.history((Competency, "cloud")) == []

    async def test_what_is_kept_comes_back_by_name_with_the_version_of_its_blueprints(
        self, store: Store
    ) -> None:
        await some_people(store)

        edition = await keep(store, changes(Framework(), FRAMEWORK), 0, by=ADA)

        versions = tuple(replace(each, version="1") for each in (ACCOUNT_MANAGER, TO_THE_CLOUD))
        assert await current(store) == replace(FRAMEWORK, blueprints=versions)
        assert edition == Edition(number=1, by=ADA, at=NOW, note="after 0", added=5, changed=0, removed=0)
        async with store.unit() as unit:
            assert await unit.frameworks.editions(10) == [edition]

    async def test_every_edition_can_be_read_again(self, store: Store) -> None:
        await all_of(store)
        await keep(store, Changes(changed=((CLOUD, BROADER),), removed=(ACCOUNT_MANAGER,)), 1)
        await keep(store, Changes(added=(ACCOUNT_MANAGER,)), 2)

        async with store.unit() as unit:
            first, second, third = [await unit.frameworks.at(number) for number in (1, 2, 3)]
            latest = await unit.frameworks.editions(2)
            assert await unit.frameworks.edition() == 3
        assert first.competencies == (CLOUD, NEGOTIATION)
        assert [each.id for each in first.blueprints] == ["account-manager", "to-the-cloud"]
        assert second.competencies == (BROADER, NEGOTIATION)
        assert [each.id for each in second.blueprints] == ["to-the-cloud"]
        assert third == await current(store)
        assert third.blueprint("account-manager") == replace(ACCOUNT_MANAGER, version="3")
        assert [(each.number, each.added, each.changed, each.removed) for each in latest] == [
            (3, 1, 0, 0),
            (2, 0, 1, 1),
        ]

    async def test_all_that_an_entry_ever_was(self, store: Store) -> None:
        await all_of(store)
        await keep(store, Changes(changed=((CLOUD, BROADER),)), 1)
        await keep(store, Changes(removed=(replace(TO_THE_CLOUD, version="1"),)), 2)

        async with store.unit() as unit:
            competency = await unit.frameworks.history((Competency, "cloud"))
            blueprint = await unit.frameworks.history((Blueprint, "to-the-cloud"))
        assert competency == [
            PastEntry(entry=BROADER, since=2, until=None),
            PastEntry(entry=CLOUD, since=1, until=2),
        ]
        async with store.unit() as unit:
            assert await unit.frameworks.since((Competency, "cloud")) == 2
            assert await unit.frameworks.since((Competency, "negotiation")) == 1
            assert await unit.frameworks.since((Blueprint, "to-the-cloud")) == 0
        assert blueprint == [PastEntry(entry=replace(TO_THE_CLOUD, version="1"), since=1, until=3)]

    @pytest.mark.parametrize(
        "found",
        [
            pytest.param(Changes(added=(CLOUD,)), id="added again"),
            pytest.param(Changes(removed=(replace(CLOUD, id="sun"),)), id="removed, never there"),
            pytest.param(
                Changes(added=(replace(CLOUD, id="rain"),), changed=((replace(CLOUD, id="sun"), CLOUD),)),
                id="changed, never there",
            ),
        ],
    )
    async def test_changes_of_something_else_are_a_conflict_and_nothing_is_kept(
        self, store: Store, found: Changes
    ) -> None:
        await all_of(store)
        before = await current(store)

        with pytest.raises(Conflict):
            await keep(store, found, 1)

        assert await current(store) == before
        async with store.unit() as unit:
            assert await unit.frameworks.edition() == 1

    @pytest.mark.parametrize("base", [0, 2])
    async def test_changes_of_another_edition_are_a_conflict(self, store: Store, base: int) -> None:
        await all_of(store)

        with pytest.raises(Conflict):
            await keep(store, Changes(changed=((CLOUD, BROADER),)), base)

    async def test_of_two_at_once_one_is_kept(self, store: Store) -> None:
        await all_of(store)
        wished: Sequence[Entry] = [replace(CLOUD, about=f"Wish {number}.") for number in range(4)]

        outcomes = await asyncio.gather(
            *(keep(store, Changes(changed=((CLOUD, each),)), 1) for each in wished), return_exceptions=True
        )

        refused = [str(each) for each in outcomes if isinstance(each, Conflict)]
        assert refused == [AGAIN] * 3, "whoever changes something is not told that it is there already"
        (won,) = (number for number, each in enumerate(outcomes) if isinstance(each, Edition))
        assert (await current(store)).competency("cloud") == wished[won]

    async def test_what_cannot_be_kept_is_refused_whole(self, store: Store) -> None:
        with pytest.raises(InvalidInput):
            await keep(store, Changes(added=(NEGOTIATION, replace(CLOUD, about="a\0b"))), 0)

        assert await current(store) == Framework()

    async def test_whoever_made_an_edition_must_be_somebody(self, store: Store) -> None:
        with pytest.raises(Conflict):
            await keep(store, Changes(added=(CLOUD,)), 0, by=PersonId("nobody"))

    async def test_time_comes_back_as_it_was(self, store: Store) -> None:
        async with store.unit() as unit:
            await unit.frameworks.keep(Changes(added=(CLOUD,)), base=0, by=None, at=LATER, note="")
        async with store.unit() as unit:
            assert [each.at for each in await unit.frameworks.editions(1)] == [LATER]


@pytest.mark.parametrize(
    "deed",
    [
        "UPDATE framework_edition SET note = 'x'",
        "DELETE FROM framework_edition WHERE number = 2",
        "DELETE FROM framework_entry WHERE id = 'cloud'",
        "UPDATE framework_entry SET content = '{}' WHERE until IS NULL",
        "UPDATE framework_entry SET until = NULL WHERE until IS NOT NULL",
    ],
)
async def test_what_once_held_cannot_be_rewritten(store: Store, engine: Engine, deed: str) -> None:
    await all_of(store)
    await keep(store, Changes(changed=((CLOUD, BROADER),)), 1)

    with pytest.raises(IntegrityError, match="never changed"), engine.begin() as connection:
        connection.execute(text(deed))
