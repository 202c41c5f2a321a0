"""The owner's side of a round: asking several people at once, reading what they said, sharing it."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.colleagues import find_all
from goalcoach.coach.leading import led_by
from goalcoach.coach.levels import named
from goalcoach.coach.office import Office
from goalcoach.coach.texts import short_text
from goalcoach.domain.conversation import Event, EventKind
from goalcoach.domain.errors import Conflict, Forbidden, InvalidInput
from goalcoach.domain.person import Person, PersonId, Role
from goalcoach.domain.round import FEWEST_ANONYMOUS, MOST_ASKED, RaterState, Round, RoundKind, Word
from goalcoach.store.port import Unit
from goalcoach.store.round_port import SharedWord

MOST_KEPT = 40
"""Questions of one person; old ones can be taken out. What others say unasked takes nobody's room."""
BEHAVIOUR_LIMIT = 300
"""Code points of what they are to look at."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundView:
    """A round as its owner may see it."""

    round: Round
    asked: Sequence[tuple[Person, RaterState]]
    """Of an anonymous round all are open: who answered is not to be seen."""
    words: Sequence[Word]
    authors: dict[PersonId, Person]
    """Of words with a name."""

    @property
    def fresh(self) -> bool:
        """Whether there are words its owner has not seen."""
        return len(self.words) > self.round.looked


async def ask(
    unit: Unit,
    office: Office,
    person: Person,
    *,
    behaviour: str,
    colleagues: Sequence[str],
    anonymous: bool,
    competency: str = "",
) -> Round:
    """Ask these colleagues, by exact names or addresses. Raises InvalidInput, NotFound, Conflict.

    None can be asked later: a word that comes after the others would be theirs.
    """
    if competency:
        await named(unit, office, competency)
    asked = await find_all(
        unit, person, colleagues, oneself="You cannot ask yourself. Take your own name out of the list."
    )
    if not asked:
        raise InvalidInput("Name at least one colleague, by full name or e-mail address.", field="colleagues")
    if len(asked) > MOST_ASKED:
        raise InvalidInput(f"Ask up to {MOST_ASKED} at once; these are {len(asked)}.", field="colleagues")
    if anonymous and len(asked) < FEWEST_ANONYMOUS:
        raise InvalidInput(
            f"Without names it takes at least {FEWEST_ANONYMOUS} colleagues; these are {len(asked)}. "
            "Among fewer, everybody could tell who said what. Name more of them, or ask with names.",
            field="colleagues",
        )
    return await _begin(unit, office, person, RoundKind.PEERS, behaviour, asked, anonymous, competency)


async def ask_reports(unit: Unit, office: Office, person: Person, *, behaviour: str) -> Round:
    """Ask everybody this manager leads, always without names. Raises Forbidden, InvalidInput, Conflict."""
    if Role.MANAGER not in person.roles:
        raise Forbidden("Only managers can ask the people they lead.")
    led = await led_by(unit, person.id)
    if len(led) < FEWEST_ANONYMOUS:
        raise InvalidInput(
            f"You lead {len(led)}, and without names it takes at least {FEWEST_ANONYMOUS}: among fewer, "
            "everybody could tell who said what. Ask them with names instead, or ask each in a talk.",
            field="whom",
        )
    return await _begin(unit, office, person, RoundKind.UPWARD, behaviour, led, anonymous=True)


async def mine(unit: Unit, person: Person) -> Sequence[RoundView]:
    """All rounds about this person that they may know of, newest first."""
    words = await unit.rounds.words(person.id)
    return [await _view(unit, each, words.get(each.id, ())) for each in await unit.rounds.of(person.id)]


async def unread(unit: Unit, person: Person) -> Sequence[Round]:
    """Rounds in which there is something this person has not seen, newest first."""
    words = await unit.rounds.words(person.id)
    return [each for each in await unit.rounds.of(person.id) if len(words.get(each.id, ())) > each.looked]


async def look(unit: Unit, person: Person, round_id: str) -> RoundView:
    """One round about this person. Raises NotFound."""
    round_ = await unit.rounds.get(round_id, person.id)
    return await _view(unit, round_, (await unit.rounds.words(person.id)).get(round_.id, ()))


async def looked(unit: Unit, view: RoundView) -> None:
    """Keep that its owner saw these words, so that the first page tells of them no more."""
    if view.fresh:
        await unit.rounds.looked(view.round, len(view.words))


async def share(unit: Unit, person: Person, word_id: str, *, shared: bool) -> None:
    """Let one's manager read a word, or no more. Raises NotFound, Conflict."""
    await unit.rounds.share(word_id, person.id, reader_of(person) if shared else None)


async def shared_by(unit: Unit, office: Office, owner: Person) -> Sequence[SharedWord]:
    """All that somebody lets whoever leads them now read; its caller has looked that it is this one."""
    return await unit.rounds.shared_between(owner.id, date.min, office.today())


def reader_of(person: Person) -> PersonId:
    """Who reads what a person shares: whoever leads them now. Raises Conflict."""
    if person.manager_id is None:
        raise Conflict("No manager is entered for you, so there is nobody to share it with.")
    return person.manager_id


async def remove(unit: Unit, person: Person, round_id: str) -> None:
    """Take a round out, with every word of it. Raises NotFound."""
    await unit.rounds.get(round_id, person.id)
    await unit.rounds.remove(round_id, person.id)


async def log(unit: Unit, office: Office, round_: Round, kind: EventKind, *, by: PersonId) -> None:
    """A line of who did what. The caller never has one written about a word without a name."""
    data = json.dumps({"by": by, "round": round_.id})
    await unit.events.add(Event(owner_id=round_.owner_id, kind=kind, at=office.now(), data=data))


async def _begin(
    unit: Unit,
    office: Office,
    person: Person,
    kind: RoundKind,
    behaviour: str,
    asked: Sequence[Person],
    anonymous: bool,
    competency: str = "",
) -> Round:
    said = short_text(behaviour, "behaviour", BEHAVIOUR_LIMIT)
    if not said:
        raise InvalidInput("Say in a sentence what you would like them to look at.", field="behaviour")
    await unit.people.hold(person.id)
    asked_before = [each for each in await unit.rounds.of(person.id) if each.kind is not RoundKind.UNASKED]
    if len(asked_before) >= MOST_KEPT:
        raise Conflict(f"{MOST_KEPT} questions are kept already. Take old ones out first.")
    round_ = Round(
        id=office.new_id(),
        owner_id=person.id,
        kind=kind,
        anonymous=anonymous,
        behaviour=said,
        competency=competency,
        created_at=office.now(),
    )
    await unit.rounds.create(round_, [each.id for each in asked])
    await log(unit, office, round_, EventKind.FEEDBACK_ASKED, by=person.id)
    return round_


async def _view(unit: Unit, round_: Round, words: Sequence[Word]) -> RoundView:
    raters = await unit.rounds.raters(round_.id, round_.owner_id)
    ids = {each.author_id for each in words if each.author_id}
    asked = [(await unit.people.get(each.person_id), each.state) for each in raters]
    return RoundView(
        round=round_,
        asked=sorted(asked, key=lambda pair: pair[0].name.casefold()),
        words=words,
        authors={each: await unit.people.get(each) for each in ids},
    )
