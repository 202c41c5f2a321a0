"""Aims: chosen by the person, compared by arithmetic, and nobody else's until shared."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from goalcoach.coach import career, levels
from goalcoach.coach.career import AimView
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.framework import Framework, Requirement
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.growth_port import Aim
from goalcoach.store.port import Store
from tests.coach.growth import ADA, BO, CY, World, a_world, imported
from tests.domain.frameworks import TO_THE_CLOUD
from tests.queries import queries


@pytest.fixture
async def world(store: Store) -> World:
    return await a_world(store)


async def begin(world: World, person: Person = ADA, blueprint: str = "to-the-cloud", words: str = "") -> Aim:
    async with world.office.store.unit() as unit:
        return await career.begin(unit, world.office, person, blueprint=blueprint, words=words)


async def look(world: World, aim: Aim, person: Person = ADA) -> AimView:
    async with world.office.store.unit() as unit:
        return await career.look(unit, world.office, person, aim.id)


async def do(world: World, deed: str, *values: Any, **named: Any) -> Any:
    async with world.office.store.unit() as unit:
        return await getattr(career, deed)(unit, world.office, *values, **named)


async def give_up(world: World, person: Person, aim: Aim) -> None:
    async with world.office.store.unit() as unit:
        await career.give_up(unit, person, aim.id)


async def test_a_chosen_role_is_compared_by_arithmetic(world: World) -> None:
    aim = await begin(world)
    async with world.office.store.unit() as unit:
        await levels.enter(unit, world.office, ADA, ADA, competency="negotiation", level=2, rater=Rater.SELF)

    view = await look(world, aim)

    assert view.comparison is not None
    assert [(line.competency.id, line.gap, line.next) for line in view.comparison.lines] == [
        ("cloud", 2, 1),
        ("negotiation", 0, 1),
    ]
    assert view.comparison.readiness == Decimal("0.5")
    assert [line.competency.id for line in view.comparison.first] == ["cloud"]
    assert [line.competency.id for line in view.comparison.unseen] == ["cloud"]
    assert view.comparison.lines[0].says(1) == "follows"
    assert (view.aim.version, view.newer) == ("1", False)


async def test_of_gaps_the_one_that_pulls_most_comes_first_and_three_at_most(world: World) -> None:
    many = [
        replace(TO_THE_CLOUD.requirements[0], competency=f"c-{number}", level=1, weight=Decimal(number))
        for number in range(1, 6)
    ]
    base = (await names(world)).competency("cloud")
    assert base is not None
    await imported(
        world.office,
        Framework(
            competencies=tuple(replace(base, id=each.competency, name=each.competency) for each in many),
            blueprints=(replace(TO_THE_CLOUD, requirements=(*TO_THE_CLOUD.requirements, *many)),),
        ),
    )
    view = await look(world, await begin(world))

    assert view.comparison is not None
    assert [line.competency.id for line in view.comparison.first] == ["c-5", "c-4", "c-3"]


async def names(world: World) -> Framework:
    async with world.office.store.unit() as unit:
        return (await world.office.names(unit)).framework


async def test_a_role_that_changed_since_says_so_until_it_is_chosen_again(world: World) -> None:
    aim = await begin(world)
    harder = replace(TO_THE_CLOUD, requirements=(Requirement(competency="cloud", level=3),))
    await imported(world.office, Framework(blueprints=(harder,)))

    view = await look(world, aim)
    assert view.newer
    assert view.comparison is not None
    assert view.comparison.lines[0].need.level == 3
    aim = await do(world, "choose", ADA, aim.id, revision=1, blueprint="to-the-cloud", words="")
    assert not (await look(world, aim)).newer


async def test_an_aim_may_be_words_alone(world: World) -> None:
    aim = await begin(world, blueprint="", words="Something with fewer screens.")

    view = await look(world, aim)

    assert (view.blueprint, view.comparison, view.newer) == (None, None, False)


DEEDS: dict[str, dict[str, Any]] = {
    "look": {},
    "share": {"revision": 1, "shared_with": BO.id},
    "choose": {"revision": 1, "blueprint": "", "words": "x"},
}


@pytest.mark.parametrize("person", [BO, CY], ids=["manager", "hr"])
async def test_nobody_else_reads_or_changes_an_aim(world: World, person: Person) -> None:
    aim = await begin(world)

    for deed, more in DEEDS.items():
        with pytest.raises(NotFound):
            await do(world, deed, person, aim.id, **more)
    with pytest.raises(NotFound):
        await give_up(world, person, aim)
    assert (await look(world, aim)).aim == aim


async def test_the_manager_sees_what_is_shared_and_only_while_it_is(world: World) -> None:
    aim = await begin(world)
    await begin(world, blueprint="account-manager")
    assert await do(world, "shared_by", BO, ADA.id) == []

    shared = await do(world, "share", ADA, aim.id, revision=1, shared_with=BO.id)

    assert [each.aim for each in await do(world, "shared_by", BO, ADA.id)] == [shared]
    for stranger in (CY, ADA):
        with pytest.raises(NotFound):
            await do(world, "shared_by", stranger, ADA.id)
    await do(world, "share", ADA, aim.id, revision=2, shared_with=None)
    assert await do(world, "shared_by", BO, ADA.id) == []


async def test_without_a_manager_there_is_nobody_to_share_with(world: World) -> None:
    aim = await begin(world, BO)

    with pytest.raises(Conflict, match="Nobody is entered as your manager"):
        await do(world, "share", BO, aim.id, revision=1, shared_with=BO.id)


async def test_what_cannot_be_an_aim_says_why(world: World) -> None:
    with pytest.raises(InvalidInput, match="Choose a role"):
        await begin(world, blueprint="", words=" ")
    with pytest.raises(NotFound, match="no such role"):
        await begin(world, blueprint="astronaut")
    aim = await begin(world)
    with pytest.raises(Conflict, match="one of your aims already"):
        await begin(world)
    with pytest.raises(InvalidInput, match="Choose a role"):
        await do(world, "choose", ADA, aim.id, revision=1, blueprint="", words="")
    with pytest.raises(Conflict, match="another window"):
        await do(world, "share", ADA, aim.id, revision=7, shared_with=BO.id)
    for number in range(career.MOST_AIMS - 1):
        await begin(world, blueprint="", words=f"Dream {number}")
    with pytest.raises(Conflict, match="Take one out"):
        await begin(world, blueprint="", words="One more")


async def test_an_aim_that_is_given_up_is_gone(world: World) -> None:
    aim = await begin(world)

    await give_up(world, ADA, aim)

    with pytest.raises(NotFound):
        await look(world, aim)


async def test_two_aims_are_looked_at_with_the_queries_of_one(world: World) -> None:
    async def told() -> tuple[int, int]:
        del asked[:]
        return len(await do(world, "of", ADA)), len(asked)

    with queries() as asked:
        await begin(world)
        await told()
        one = await told()
        await begin(world, blueprint="account-manager")
        two = await told()

    assert (one[0], two[0]) == (1, 2)
    assert one[1] == two[1]
