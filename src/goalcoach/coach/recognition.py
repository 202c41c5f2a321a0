"""Giving a colleague recognition, with a name: what they did, and what it made possible."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, timedelta

from goalcoach.coach.colleagues import find
from goalcoach.coach.office import Office
from goalcoach.coach.rounds import reader_of
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import InvalidInput, NotFound, TooMany
from goalcoach.domain.person import Person
from goalcoach.domain.recognition import TAKE_BACK_WITHIN, Recognition
from goalcoach.store.port import Unit

TEXT_LIMIT = 400
"""Code points of what they did, and of what it made possible."""
MOST_A_DAY = 20
"""What one person gives within a day: more is not read as meant."""
_DAY = timedelta(days=1)


async def give(
    unit: Unit, office: Office, person: Person, *, colleague: str, text: str, effect: str, day: date | None
) -> Recognition:
    """Tell it to a colleague, named exactly; no day means today. Raises InvalidInput, TooMany."""
    did = short_text(text, "text", TEXT_LIMIT)
    if not did:
        raise InvalidInput("Say in a sentence what they did.", field="text")
    made = short_text(effect, "effect", TEXT_LIMIT)
    if not made:
        raise InvalidInput("Say in a sentence what it made possible.", field="effect")
    when = day or office.today()
    if when > office.today():
        raise InvalidInput("That day is still to come. Enter it when it was.", field="day")
    receiver = await find(unit, person, colleague, oneself="Choose somebody else; this one is for others.")
    await unit.people.hold(person.id)
    latest = [each for each in await unit.recognitions.given(person.id) if office.now() - each.at < _DAY]
    if len(latest) >= MOST_A_DAY:
        raise TooMany("That is a lot for one day. Go on tomorrow.", retry_after=int(_DAY.total_seconds()))
    given = Recognition(
        id=office.new_id(),
        giver_id=person.id,
        receiver_id=receiver.id,
        text=did,
        effect=made,
        day=when,
        at=office.now(),
    )
    await unit.recognitions.give(given)
    await unit.events.add(
        Event(
            owner_id=receiver.id,
            kind=EventKind.RECOGNISED,
            at=office.now(),
            data=json.dumps({"by": person.id, "recognition": given.id}),
        )
    )
    return given


async def received(unit: Unit, person: Person) -> Sequence[tuple[Recognition, Person]]:
    """What one was told, with who told it, newest day first."""
    found = await unit.recognitions.received(person.id)
    people = {each: await unit.people.get(each) for each in {one.giver_id for one in found}}
    return [(each, people[each.giver_id]) for each in found]


async def given(unit: Unit, person: Person) -> Sequence[tuple[Recognition, Person]]:
    """What one told others, with whom, newest first."""
    found = await unit.recognitions.given(person.id)
    people = {each: await unit.people.get(each) for each in {one.receiver_id for one in found}}
    return [(each, people[each.receiver_id]) for each in found]


async def share(unit: Unit, person: Person, recognition_id: str, *, shared: bool) -> None:
    """Its receiver lets their manager read it, or no more. Raises NotFound, Conflict."""
    if recognition_id not in {each.id for each in await unit.recognitions.received(person.id)}:
        raise NotFound("There is no such recognition, or it was taken out.")
    await unit.recognitions.share(recognition_id, person.id, reader_of(person) if shared else None)


async def take_back(unit: Unit, office: Office, person: Person, recognition_id: str) -> None:
    """Its giver takes it back, within a day. Raises NotFound, Conflict."""
    await unit.recognitions.take_back(recognition_id, person.id, since=office.now() - TAKE_BACK_WITHIN)
