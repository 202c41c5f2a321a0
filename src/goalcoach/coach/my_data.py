"""One's own data: what is nobody else's goes at once, what others rely on is told with whom to ask."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from goalcoach.coach.erasing import Line
from goalcoach.coach.office import Office
from goalcoach.domain.person import Person
from goalcoach.store.port import Unit

GOES: Final[Mapping[str, tuple[str, ...]]] = {
    "Conversations with the coach": ("conversation",),
    "Goals nobody else has read": ("goal",),
    "Check-ins on these goals": ("check_in",),
    "How sure you were at check-ins, where you did not share it": ("confidence",),
    "Results that fell short, with every answer": ("gap_talk",),
    "What was asked of a language model about them": ("inquiry",),
    "Aims you did not share": ("career_aim",),
    "What you entered of your own levels": ("level_evidence",),
    "Your hours": ("working_time",),
    "Talks you prepare and have not shown": ("preparation",),
}
"""What goes, in plain words, by tables."""

STAYS: Final[Mapping[str, tuple[str, str, str]]] = {
    "goal.owner_id": (
        "Goals others have read",
        "Or were asked about. Archive what is over; they go when you are erased.",
        "/goals",
    ),
    "check_in.owner_id": ("Check-ins on these goals", "Whoever reads the goal relies on them.", "/goals"),
    "career_aim.owner_id": ("Aims you shared", "Take the sharing back first, then they go.", "/growth"),
    "level_evidence.owner_id": (
        "What others entered of your levels",
        "Ask whoever entered it to take it out.",
        "/growth/levels",
    ),
    "feedback_request.owner_id": (
        "What you asked one colleague",
        "Take it out there, with the answer.",
        "/growth/feedback",
    ),
    "feedback_round.owner_id": (
        "What several people were asked about you",
        "Take it out there, with every word.",
        "/growth/feedback",
    ),
    "recognition.receiver_id": ("Recognition you received", "Take it out there.", "/recognition"),
    "shortfall_proposal.owner_id": (
        "Results your manager proposed to look at",
        "Take them out there.",
        "/growth",
    ),
    "talk.owner_id": (
        "Talks with whoever led you",
        "What was agreed is theirs too. Ask them.",
        "/agenda",
    ),
    "preparation.about_id": (
        "Prepared talks about your work that were shown, and those of your manager",
        "They are your manager's as well. Ask them.",
        "/reviews",
    ),
}
"""What stays, why or what to do, and where, by column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept(Line):
    """What stays, and where it stands."""

    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MyData:
    """What would go and what would stay. Sorts of which there is nothing are left out."""

    goes: Sequence[Line]
    stays: Sequence[Kept]


async def look(unit: Unit, person: Person) -> MyData:
    """What deleting one's data would do."""
    own, all_ = await unit.erasures.own(person.id), await unit.kept.counts(person.id)
    goes = [Line(what=what, rows=sum(own.get(each, 0) for each in tables)) for what, tables in GOES.items()]
    stays = [
        Kept(what=what, why=why, href=href, rows=all_.get(key, 0) - own.get(key.partition(".")[0], 0))
        for key, (what, why, href) in STAYS.items()
    ]
    return MyData(goes=[each for each in goes if each.rows], stays=[each for each in stays if each.rows > 0])


async def delete(unit: Unit, person: Person) -> None:
    """All that is theirs alone goes, for good."""
    await unit.people.hold(person.id)
    await unit.erasures.take_own(person.id)


async def ask(unit: Unit, office: Office, person: Person) -> None:
    """Ask to be erased. Administrators see it; nothing else happens."""
    await unit.erasures.ask(person.id, office.now())


async def take_back(unit: Unit, person: Person) -> None:
    """Ask no more."""
    await unit.erasures.take_back(person.id)


async def asked(unit: Unit, person: Person) -> datetime | None:
    """When they asked; None where they did not."""
    return (await unit.erasures.asked()).get(person.id)
