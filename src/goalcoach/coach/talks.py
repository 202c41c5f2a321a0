"""Conversations that were held: written down by either of the two, read by both and by nobody else."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goalcoach.coach.leading import leads
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput, NotFound
from goalcoach.domain.person import Person
from goalcoach.domain.talk import Talk, TalkNote
from goalcoach.rules.thresholds import Thresholds
from goalcoach.store.port import Unit

NOTE_LIMIT = 1_000
"""Code points of one note."""
MOST_NOTES = 20
"""Notes of one conversation."""
MOST_TALKS = 200
"""Conversations about one person."""
OLDEST = timedelta(days=366)
"""How long ago a conversation may have been when it is written down."""
ABOUT_GOALS = frozenset({Occasion.CHECK_IN, Occasion.REVIEW})


@dataclass(frozen=True, slots=True, kw_only=True)
class LastTalks:
    """The newest day of each sort; None where none was written down."""

    goals: date | None = None
    career: date | None = None
    on_a_review: bool = False
    """Whether the last career conversation fell on the day of a review."""

    def late(self, today: date, thresholds: Thresholds) -> Iterator[tuple[str, date]]:
        """Codes of the rules that ask for another one, each with the day it rests on."""
        if self.goals and today - self.goals > thresholds.talk_within:
            yield "CD106", self.goals
        if self.career and today - self.career > thresholds.career_talk_within:
            yield "CD107", self.career
        if self.career and self.on_a_review:
            yield "CD305", self.career


def last_of(talks: Sequence[Talk]) -> LastTalks:
    """What these conversations, about one person, come to."""
    career = max((each.day for each in talks if each.occasion is Occasion.CAREER), default=None)
    reviews = {each.day for each in talks if each.occasion is Occasion.REVIEW}
    return LastTalks(
        goals=max((each.day for each in talks if each.occasion in ABOUT_GOALS), default=None),
        career=career,
        on_a_review=career in reviews,
    )


def quarter(day: date) -> date:
    """The first day of the quarter of a year that this day lies in."""
    return date(day.year, (day.month - 1) // 3 * 3 + 1, 1)


async def seen(unit: Unit, reader: Person, owner: Person) -> Sequence[Talk]:
    """The newest first: all of one's own; as a manager, those one held. Raises NotFound."""
    if reader.id == owner.id:
        return await unit.talks.of(owner.id)
    if not leads(reader, owner):
        raise NotFound("There is nobody of that name among the people you lead.")
    return [each for each in await unit.talks.of(owner.id) if each.with_id == reader.id]


async def record(
    unit: Unit, office: Office, actor: Person, owner: Person, *, occasion: Occasion, day: date, agreed: str
) -> Talk:
    """Write down that owner and manager talked. Where the other did so before, the note joins theirs.

    Raises NotFound, Conflict, InvalidInput.
    """
    other = owner.manager_id if actor.id == owner.id else actor.id
    if other is None:
        raise Conflict("Nobody is entered as your manager. An administrator can enter them.")
    today = office.today()
    if day > today:
        raise InvalidInput("That day is still to come. Write it down when you have talked.", field="day")
    if day < today - OLDEST:
        raise InvalidInput("That is more than a year ago. Enter a later conversation.", field="day")
    note = _note(office, actor, agreed)
    await unit.people.hold(owner.id)
    talks = await seen(unit, actor, owner)
    same = (day, occasion, other)
    there = next((each for each in talks if (each.day, each.occasion, each.with_id) == same), None)
    if there is not None:
        return await _with(unit, there, note)
    if len(talks) >= MOST_TALKS:
        raise Conflict(f"{MOST_TALKS} conversations are written down already. Take out an old one first.")
    talk = Talk(
        id=office.new_id(),
        owner_id=owner.id,
        with_id=other,
        day=day,
        occasion=occasion,
        by_id=actor.id,
        at=office.now(),
        notes=(note,) if note else (),
    )
    await unit.talks.add(talk)
    return talk


async def add_note(
    unit: Unit, office: Office, actor: Person, owner: Person, talk_id: str, agreed: str
) -> Talk:
    """Add what was agreed to a conversation of one's own. Raises NotFound, Conflict, InvalidInput."""
    note = _note(office, actor, agreed)
    if note is None:
        raise InvalidInput("Write in a sentence what you agreed.", field="agreed")
    await unit.people.hold(owner.id)
    return await _with(unit, await _one(unit, actor, owner, talk_id), note)


async def take_out(unit: Unit, actor: Person, owner: Person, talk_id: str) -> bool:
    """Take out what one wrote of a conversation; whether it is gone altogether.

    It goes where one wrote it down oneself and the other added nothing. Raises NotFound, and Conflict where
    nothing of it is one's own.
    """
    await unit.people.hold(owner.id)
    talk = await _one(unit, actor, owner, talk_id)
    others = any(note.by_id != actor.id for note in talk.notes)
    if talk.by_id == actor.id and not others:
        await unit.talks.remove(talk.id, owner.id)
        return True
    if not await unit.talks.remove_notes(talk.id, actor.id):
        raise Conflict("What stands here is the other's. Ask them to take it out.")
    return False


async def _one(unit: Unit, actor: Person, owner: Person, talk_id: str) -> Talk:
    found = next((each for each in await seen(unit, actor, owner) if each.id == talk_id), None)
    if found is None:
        raise NotFound("There is no such conversation, or it was taken out.")
    return found


async def _with(unit: Unit, talk: Talk, note: TalkNote | None) -> Talk:
    """The conversation with one more note, unless that stands there already."""
    written = {(each.by_id, each.text) for each in talk.notes}
    if note is None or (note.by_id, note.text) in written:
        return talk
    if len(talk.notes) >= MOST_NOTES:
        raise Conflict(f"{MOST_NOTES} notes stand here already. Take yours out and write them anew.")
    await unit.talks.add_note(talk.id, note)
    return replace(talk, notes=(*talk.notes, note))


def _note(office: Office, actor: Person, agreed: str) -> TalkNote | None:
    said = short_text(agreed, "agreed", NOTE_LIMIT)
    return TalkNote(id=office.new_id(), by_id=actor.id, text=said, at=office.now()) if said else None
