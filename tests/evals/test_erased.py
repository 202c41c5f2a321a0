"""Somebody is erased after half a year: no text of theirs is in a table, the file, a page or an export.

What is looked for are the texts themselves: whatever stood in any row that goes and in none that stays.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine, create_engine, select

from evals.half_year import V1, Year, play
from goalcoach.coach import erasing
from goalcoach.domain.mailing import MailChoice
from goalcoach.domain.person import NO_LONGER_HERE, Person
from goalcoach.store.columns import Words
from goalcoach.store.erasures import of_somebody
from goalcoach.store.going import whose
from goalcoach.store.metadata import metadata
from tests.endpoint.fixture import Rooms
from tests.endpoint.script import Step
from tests.evals.test_private_words import Seen, exported, walked
from tests.world import Clock, MakeWorld

LONG = 12
"""Characters from which on a text is one's own and no word of the program."""
NO_WORDS = re.compile(r"\d{4}-\d\d-\d\dT|[a-z_]+:[0-9a-f-]{36}$")
EXAMPLES = {"I want to be better with customers"}
"""What pages offer everybody to begin with, and somebody took."""
UNFILLED = {"suggestion", "prompt_version", "prompt_writer", "batch"}
"""Tables of which the half-year holds nothing of the two; tests/contracts/test_erasing.py has them."""


def leaves(value: object) -> Iterator[str]:
    """The texts in a column, also where it holds JSON."""
    if isinstance(value, str):
        try:
            found = json.loads(value)
        except ValueError:
            yield value
        else:
            yield from leaves(found) if isinstance(found, (dict, list)) else (value,)
    elif isinstance(value, dict):
        for each in value.values():
            yield from leaves(each)
    elif isinstance(value, list):
        for each in value:
            yield from leaves(each)


def texts(engine: Engine, person: Person) -> tuple[set[str], str, set[str]]:
    """Texts of rows that go with somebody, all that stays in one, and the tables that lose something."""
    gone, stays, tables = {person.name, person.email}, [], set()
    found = of_somebody()
    with engine.connect() as connection:
        for table in metadata.sorted_tables:
            words = [each for each in table.c if isinstance(each.type, Words)]
            whole = connection.execute(select(*table.c)).mappings().all()
            going = (
                connection.execute(select(*table.c).where(found[table]), whose(person.id)).mappings().all()
                if table in found
                else []
            )
            keys = {tuple(row[each.name] for each in table.primary_key) for row in going}
            tables |= {table.name} if going else set()
            for row in whole:
                if tuple(row[each.name] for each in table.primary_key) in keys:
                    gone |= {leaf for each in words for leaf in leaves(row[each.name])}
                # Verdicts quote what they judged, and go with it; the row of the person loses its words.
                elif table.name != "verdict" and row.get("id") != person.id:
                    stays += [str(row[each.name]) for each in words if row[each.name] is not None]
    return gone, "\n".join(stays), tables


async def filled(year: Year, person: Person) -> None:
    """What the half-year has none of."""
    wired = year.world.wired
    browser = await year.at(person.name)
    await browser.post_json(f"{V1}calendar-address", {"with_texts": True})
    draft = {"kind": "performance", "text": "Learn the names of all night porters by 31 March 2027"}
    await browser.post_json(f"{V1}goals", draft, headers={"Idempotency-Key": "once-and-no-more"})
    await browser.get_json(f"{V1}reminders")
    async with wired.office.store.unit() as unit:
        await unit.people.set_password_hash(person.id, "a hash that is no hash")
        await unit.mailings.choose(
            person.id, MailChoice(weekday=0, hour=0, with_titles=True, since=wired.office.now())
        )
        await unit.erasures.ask(person.id, wired.office.now())
        await wired.sign_in.make_link(unit, person)


async def gone(year: Year, person: Person) -> None:
    """They leave, and are erased over the use case."""
    office = year.world.wired.office
    async with office.store.unit() as unit:
        stored = await unit.people.get(person.id)
        await unit.people.put(replace(stored, active=False))
    async with office.store.unit() as unit:
        await erasing.erase(unit, office, person.id, by=year.people["Adi"].id)
    assert await erasing.scrub(office)


def files(address: str) -> Iterable[Path]:
    """The file of the database, and those beside it."""
    path = Path(address.removeprefix("sqlite:///"))
    return path.parent.glob(f"{path.name}*")


def everything(engine: Engine) -> str:
    with engine.connect() as connection:
        return "\n".join(
            str(value)
            for table in metadata.sorted_tables
            for row in connection.execute(select(*table.c)).all()
            for value in row
        )


@pytest.fixture
async def year(make_world: MakeWorld, room: Rooms, clock: Clock) -> Year:
    world = await make_world(llm_base_url=room(Step(text="I cannot say.")).url, llm_model="m")
    return await play(world, clock, marked=True, model=True)


@pytest.mark.parametrize(("name", "others"), [("Jo", ("Mara", "Pia", "Adi")), ("Mara", ("Jo", "Hana"))])
async def test_no_text_of_somebody_who_was_erased_is_left_anywhere(
    year: Year, name: str, others: tuple[str, ...]
) -> None:
    person = year.people[name]
    await filled(year, person)
    address = year.world.wired.settings.database_url
    engine = create_engine(address)
    went, stays, tables = texts(engine, person)
    own = {each for each in went if len(each) >= LONG and not NO_WORDS.match(each)} - EXAMPLES
    marked = {each for each in own if each not in stays} | {person.email}
    assert len(marked) > 60, "hardly anything is looked for"
    if name == "Jo":
        assert {table.name for table in of_somebody()} - tables <= UNFILLED | {
            "inquiry_line",
            "shortfall_proposal",
            "digest",
            "batch_item",
            "mail_week",
        }

    await gone(year, person)

    told = everything(engine)
    assert [each for each in marked if each in told] == []
    raw = b"".join(each.read_bytes() for each in files(address))
    assert [each for each in marked if each.encode() in raw] == []
    seen = [*await walked(year, *others), *[each async for each in exported(replaced(year, name))]]
    assert leftovers(seen, marked) == []
    assert any(NO_LONGER_HERE in each.text for each in seen), "nobody comes across what stays"


def replaced(year: Year, name: str) -> Year:
    """The same year, of those who are here."""
    people = {other: person for other, person in year.people.items() if other != name}
    return replace(year, people=people)


def leftovers(seen: list[Seen], marked: set[str]) -> list[Any]:
    return [(each.who, each.where, text) for each in seen for text in marked if text in each.text]


def test_what_is_left_is_told() -> None:
    assert leftovers([Seen("Eli", "/", "a word")], {"word", "other"}) == [("Eli", "/", "word")]
    assert list(leaves('{"a": ["b", {"c": "d"}]}')) == ["b", "d"]
