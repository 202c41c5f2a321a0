"""The side of whoever was asked in a round: saying what they saw in two or three sentences, or not."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goalcoach.coach import rounds
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import EventKind
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.person import Person
from goalcoach.domain.round import WORDS_LIMIT, RaterState, Round, RoundKind, Word, month_of
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """What somebody wrote: in a text, or by the three helps, or both. Joined to one text when it is kept."""

    text: str = ""
    situation: str = ""
    behaviour: str = ""
    effect: str = ""

    def whole(self) -> str:
        """All of it in the order in which it is read best. Raises InvalidInput."""
        parts = (self.situation, self.behaviour, self.effect, self.text)
        said = short_text(" ".join(filter(None, map(str.strip, parts))), "text", WORDS_LIMIT)
        if not said:
            raise InvalidInput("Say in two or three sentences what you saw.", field="text")
        return said


@dataclass(frozen=True, slots=True, kw_only=True)
class AskedRound:
    """A round as somebody who was asked may see it: no more than this of its owner, nothing of the others."""

    round: Round
    owner: Person
    """Of whom pages show the name alone."""
    state: RaterState
    word: Word | None
    """What they said, while their name is on it."""
    shown: bool
    """Whether some words are shown already."""

    @property
    def nameless(self) -> bool:
        """Whether what they said is among the others, where nobody can tell which it is."""
        return self.state is RaterState.ANSWERED and self.word is None


async def asked_of(unit: Unit, person: Person, *, open_only: bool = False) -> Sequence[AskedRound]:
    """What one was asked in rounds, newest first. Those who have left wait for nothing."""
    found = [
        await _asked(unit, person, round_, state)
        for round_, state in await unit.rounds.asked(person.id)
        # Without having been asked: it has a page of its own.
        if not (round_.kind is RoundKind.UNASKED and (round_.anonymous or state is RaterState.OPEN))
        and not (open_only and state is not RaterState.OPEN)
    ]
    return [each for each in found if each.owner.active or each.state is RaterState.ANSWERED]


async def look(unit: Unit, person: Person, round_id: str) -> AskedRound:
    """One of them. Raises NotFound, also once its owner has left."""
    asked = await _asked(unit, person, *await unit.rounds.get_asked(round_id, person.id))
    if not asked.owner.active and asked.state is not RaterState.ANSWERED:
        raise NotFound("There is no such question, or it was taken back.")
    return asked


async def answer(
    unit: Unit, office: Office, person: Person, round_id: str, said: Said, day: date | None = None
) -> None:
    """Say what was seen, in the place of what one said before. Raises NotFound, InvalidInput, Conflict."""
    asked = await look(unit, person, round_id)
    if asked.nameless and await is_shown(unit, asked.round, said):
        return
    await keep(unit, office, person, asked.round, said, day)
    if not asked.round.anonymous and asked.word is None:
        await rounds.log(unit, office, asked.round, EventKind.FEEDBACK_GIVEN, by=person.id)


async def keep(
    unit: Unit, office: Office, person: Person, round_: Round, said: Said, day: date | None
) -> None:
    """Keep a word, and show what waits if it is enough now. Raises InvalidInput, Conflict.

    Of an anonymous one no time is kept, no day, and no line in the log; not even its id tells when.
    """
    text, when = said.whole(), day or office.today()
    if when > office.today():
        raise InvalidInput("That day is still to come. Enter it when it was.", field="day")
    await unit.people.hold(round_.owner_id)
    await unit.rounds.say(
        Word(
            id=secrets.token_hex(16),
            round_id=round_.id,
            text=text,
            day=month_of(when) if round_.anonymous else when,
            author_id=person.id,
            at=None if round_.anonymous else office.now(),
            shown=not round_.anonymous,
        )
    )
    await unit.rounds.show(round_.id)


async def is_shown(unit: Unit, round_: Round, said: Said) -> bool:
    """Whether these very words stand there: the same form sent twice is no second word. Raises InvalidInput.

    No key of a form is kept for a word without a name, since it would tell who wrote when.
    """
    shown = (await unit.rounds.words(round_.owner_id)).get(round_.id, ())
    return said.whole() in {each.text for each in shown}


async def decline(unit: Unit, office: Office, person: Person, round_id: str) -> None:
    """Say no. Its owner learns of it only in a round with names. Raises NotFound, Conflict."""
    asked = await look(unit, person, round_id)
    await unit.rounds.decline(round_id, person.id)
    if not asked.round.anonymous:
        await rounds.log(unit, office, asked.round, EventKind.FEEDBACK_DECLINED, by=person.id)


async def take_back(unit: Unit, office: Office, person: Person, round_id: str) -> None:
    """Take back what one said, or that one declined. Raises NotFound, Conflict."""
    asked = await look(unit, person, round_id)
    await unit.people.hold(asked.round.owner_id)
    await unit.rounds.take_back(round_id, person.id)
    if not asked.round.anonymous:
        await rounds.log(unit, office, asked.round, EventKind.FEEDBACK_TAKEN_BACK, by=person.id)


async def _asked(unit: Unit, person: Person, round_: Round, state: RaterState) -> AskedRound:
    return AskedRound(
        round=round_,
        owner=await unit.people.get(round_.owner_id),
        state=state,
        word=await unit.rounds.own_word(round_.id, person.id),
        shown=bool(await unit.rounds.shown(round_.id)),
    )
