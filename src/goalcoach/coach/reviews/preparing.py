"""Preparing a conversation: begin, look, choose the evidence. Each side's is its author's alone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from goalcoach.coach.languages import language_of
from goalcoach.coach.leading import leads
from goalcoach.coach.office import Office
from goalcoach.coach.reviews.access import both, own
from goalcoach.coach.reviews.dossier import Dossier, open_dossier
from goalcoach.coach.reviews.footing import footing_of
from goalcoach.coach.reviews.judging import accept
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.goal import SHARED
from goalcoach.domain.person import Person, PersonId
from goalcoach.domain.preparation import Point, PointAuthor, Preparation, Side
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import PointKind
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.store.port import Unit
from goalcoach.store.preparation_port import Heading

HALF_YEAR = timedelta(days=182)
SINCE_LAST = timedelta(weeks=4)
"""How far a check-in looks back where none was prepared before."""
LONGEST = timedelta(days=732)
"""How far back any conversation looks, and how far off its day may be."""
APART = timedelta(days=150)
"""What lies between two career conversations at least, for two a year."""
MOST_KEPT = 200
"""Preparations of one person."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Invited:
    """The other side prepares a conversation with this person, who has not begun yet."""

    heading: Heading
    other: Person
    """Who prepares."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """A preparation with all that its page shows."""

    dossier: Dossier
    employee: Person
    other: Person
    """Whom they talk with."""
    other_began: bool
    """Whether the other side prepares as well; nothing of what they write."""
    other_ready: bool
    notes: tuple[str, ...]
    """What is worth knowing before the talk: a review on the same day, a career talk not long ago."""

    @property
    def preparation(self) -> Preparation:
        """The preparation itself."""
        return self.dossier.preparation

    @property
    def revealed(self) -> bool:
        """Whether both sides are shown to each other."""
        return self.other_ready and self.preparation.ready_at is not None


async def begin(
    unit: Unit,
    office: Office,
    actor: Person,
    *,
    about_id: PersonId | None,
    occasion: Occasion,
    day: date | None = None,
    period: tuple[date, date] | None = None,
    language: str = "",
) -> Preparation:
    """Begin to prepare. Without a person it is for oneself; without days those that fit the occasion.

    Joins what the other side prepares for the same day and occasion. Raises NotFound, Conflict, InvalidInput.
    """
    side, employee, manager = await both(unit, actor, about_id)
    await unit.people.hold(employee.id)
    there = [
        each
        for each in await unit.preparations.headings(employee.id)
        if each.about_id == employee.id and each.manager_id == manager.id
    ]
    mine = [each for each in there if each.side is side]
    if len(mine) >= MOST_KEPT:
        raise Conflict(f"{MOST_KEPT} preparations are kept already. Take out what is over.")
    when = day or office.today()
    refuse_day(office, when)
    _refuse_clash(occasion, when, there, mine)
    paired = next((e for e in there if (e.side, e.occasion, e.day) == (side.other, occasion, when)), None)
    begins, until = period or _period(office, occasion, when, mine, paired)
    preparation = replace(
        unkept(
            office,
            side=side,
            about_id=employee.id,
            manager_id=manager.id,
            occasion=occasion,
            day=when,
            period=(begins, until),
        ),
        language=language or await spoken_in(unit, actor, employee.id),
    )
    if paired is not None:
        preparation = replace(preparation, pair_id=paired.pair_id)
    await unit.preparations.create(preparation)
    return preparation


async def spoken_in(unit: Unit, actor: Person, employee_id: PersonId) -> str:
    """The language of a preparation: the one its author chose, else that of the goals both sides may read."""
    shared = await unit.goals.of([employee_id], sorted(SHARED))
    return language_of(actor, (each.version.draft.text for each in shared))


def unkept(
    office: Office,
    *,
    side: Side,
    about_id: PersonId,
    manager_id: PersonId,
    occasion: Occasion,
    day: date | None = None,
    period: tuple[date, date] | None = None,
) -> Preparation:
    """A preparation that is not kept anywhere yet. Raises InvalidInput for a period that cannot be."""
    when = day or office.today()
    begins, until = period or _period(office, occasion, when, (), None)
    refuse_period(office, begins, until)
    id_ = office.new_id()
    return Preparation(
        id=id_,
        pair_id=id_,
        side=side,
        about_id=about_id,
        manager_id=manager_id,
        occasion=occasion,
        day=when,
        begin=begins,
        until=until,
        created_at=office.now(),
        updated_at=office.now(),
    )


async def mine(unit: Unit, actor: Person, about_id: PersonId | None = None) -> Sequence[Preparation]:
    """What this person prepared, the latest day first; nothing about somebody whom they lead no longer."""
    found = await unit.preparations.of(actor.id)
    led = {each.id for each in await unit.people.reports(actor.id)}
    return [
        each
        for each in found
        if (each.side is Side.EMPLOYEE or each.about_id in led) and about_id in (None, each.about_id)
    ]


async def invitations(unit: Unit, actor: Person) -> Sequence[Invited]:
    """Conversations that the other side prepares and this person does not yet: that it is so, and no more."""
    headings = await unit.preparations.headings(actor.id)
    begun = {each.pair_id for each in headings if each.by_id == actor.id}
    invited = []
    for each in headings:
        if each.pair_id in begun:
            continue
        other = await unit.people.get(each.by_id)
        employee, manager = (actor, other) if each.side is Side.MANAGER else (other, actor)
        if leads(manager, employee):
            invited.append(Invited(heading=each, other=other))
    return invited


async def look(unit: Unit, office: Office, actor: Person, preparation_id: str) -> Looked:
    """One of theirs with its evidence. Raises NotFound."""
    preparation, employee = await own(unit, actor, preparation_id)
    other_side = await unit.preparations.other_side(preparation)
    other = await unit.people.get(preparation.other_id)
    return Looked(
        dossier=await open_dossier(unit, office, preparation, employee),
        employee=employee,
        other=other,
        other_began=other_side is not None,
        other_ready=other_side is not None and other_side.ready_at is not None,
        notes=await _notes(unit, preparation),
    )


async def leave_out(
    unit: Unit,
    office: Office,
    actor: Person,
    preparation_id: str,
    excluded: Collection[str],
    *,
    revision: int,
) -> Preparation:
    """Leave exactly this evidence out. What a machine rested on it goes with it; a person's words stay.

    Raises NotFound, Conflict, InvalidInput for an id that is no evidence here.
    """
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    dossier = await open_dossier(unit, office, preparation, employee)
    known = {each.id for each in dossier.gathered.evidence.items}
    if strange := sorted(set(excluded) - known - set(preparation.excluded)):
        raise InvalidInput(
            f"{strange[0]!r} is no evidence of this period. Load the list again.", field="excluded"
        )
    changed = replace(preparation, excluded=tuple(sorted(set(excluded) & known)))
    if not preparation.points:
        return await unit.preparations.change(changed, office.now())
    gone = frozenset(excluded) | {id_ for each in preparation.points for id_ in each.evidence} - known
    evidence = dossier.gathered.evidence
    points = tuple(filter(None, (_without(each, gone, evidence) for each in preparation.points)))
    changed = replace(changed, points=points, before=None)
    fresh = await open_dossier(unit, office, changed, employee)
    return await unit.preparations.keep(changed, accept(changed, fresh.as_person), office.now())


async def remove(unit: Unit, actor: Person, preparation_id: str) -> None:
    """Take one of theirs out. Raises NotFound, Conflict once both sides were shown."""
    _, employee = await own(unit, actor, preparation_id)
    # Nobody gets ready from here on: what was shown stays.
    await unit.people.hold(employee.id)
    preparation, _ = await own(unit, actor, preparation_id)
    other_side = await unit.preparations.other_side(preparation)
    if preparation.ready_at and other_side is not None and other_side.ready_at:
        raise Conflict("Both of you have seen each other's preparation; neither can be taken out any more.")
    await unit.preparations.remove(preparation_id, actor.id)


async def seen(unit: Unit, actor: Person, preparation_id: str, revision: int) -> tuple[Preparation, Person]:
    """One of theirs as they saw it, with the employee. Raises NotFound, Conflict."""
    preparation, employee = await own(unit, actor, preparation_id)
    if preparation.revision != revision:
        raise Conflict(
            "This preparation was changed in another window. Load it again.", revision=preparation.revision
        )
    return preparation, employee


def _without(point: Point, excluded: frozenset[str], evidence: Evidence) -> Point | None:
    """A point without evidence that was left out; None where nothing is left to say."""
    if excluded.isdisjoint(point.evidence):
        return point
    left = replace(point, evidence=tuple(each for each in point.evidence if each not in excluded))
    if point.author is PointAuthor.PERSON:
        return replace(left, footing=footing_of(left, evidence))
    return left if point.kind is PointKind.QUESTION else None


def period_of(begins: date | None, until: date | None) -> tuple[date, date] | None:
    """A period by its two days; None for none. Raises InvalidInput for one day alone."""
    if begins is None and until is None:
        return None
    if begins is None or until is None:
        raise InvalidInput(
            "Say both days of the period, or neither.", field="begin" if begins is None else "until"
        )
    return begins, until


def _period(
    office: Office, occasion: Occasion, day: date, mine: Sequence[Heading], paired: Heading | None
) -> tuple[date, date]:
    """The days a conversation is about: those of the other side, or what fits the occasion."""
    if paired is not None:
        return paired.begin, paired.until
    until = min(day, office.today())
    if occasion is not Occasion.CHECK_IN:
        return until - HALF_YEAR, until
    last = max((each.day for each in mine if each.day < day), default=until - SINCE_LAST)
    return max(min(last, until), until - LONGEST), until


def refuse_day(office: Office, day: date) -> None:
    """Raises InvalidInput for a day that is too far off for a conversation."""
    if abs(day - office.today()) > LONGEST:
        raise InvalidInput("That day is more than two years away. Choose a nearer one.", field="day")


def refuse_period(office: Office, begins: date, until: date) -> None:
    """Raises InvalidInput for a period that cannot be, or is not over yet."""
    if begins > until:
        raise InvalidInput("The period ends before it begins. Change one of its days.", field="until")
    if until > office.today():
        raise InvalidInput("The period ends in the future, of which nothing is known.", field="until")
    if until - begins > LONGEST:
        raise InvalidInput("Two years are the most that one conversation looks back on.", field="begin")


def _refuse_clash(occasion: Occasion, day: date, there: Sequence[Heading], mine: Sequence[Heading]) -> None:
    if any((each.occasion, each.day) == (occasion, day) for each in mine):
        raise Conflict("You prepare this conversation already. Open it, or choose another day.")
    kept_apart = {Occasion.CAREER: Occasion.REVIEW, Occasion.REVIEW: Occasion.CAREER}
    if any(each.occasion is kept_apart.get(occasion) and each.day == day for each in there):
        raise Conflict(
            "A review and a career conversation are kept apart: nobody talks openly about where they want to "
            "go while results are weighed. Choose another day."
        )


async def _notes(unit: Unit, preparation: Preparation) -> tuple[str, ...]:
    if preparation.occasion is not Occasion.CAREER:
        return ()
    days = [
        each.day
        for each in await unit.preparations.headings(preparation.about_id)
        # Of these two: what somebody prepares with another manager is nothing to this one.
        if each.occasion is Occasion.CAREER
        and (each.about_id, each.manager_id) == (preparation.about_id, preparation.manager_id)
    ]
    last = max((day for day in days if day < preparation.day), default=None)
    if last is None or preparation.day - last >= APART:
        return ()
    said = f"The last career conversation was on {spoken_date(last)}."
    return (f"{said} Two a year leave time for something to change.",)
