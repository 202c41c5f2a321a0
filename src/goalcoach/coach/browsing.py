"""Looking through what the organisation has names for: all of it, or what a few words find."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from goalcoach.coach.gaps import GapView
from goalcoach.coach.office import Office
from goalcoach.domain.errors import NotFound
from goalcoach.domain.framework import Blueprint, Competency, Entry, Offer
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import LEARNABLE
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.port import Unit

E = TypeVar("E", bound=Entry)
FOUND = 12
"""Competencies a search shows, the likeliest first."""
NEAR = 3
"""Competencies that what was said in a talk comes close to."""
LONGEST_SEARCH = 500
"""Code points of what was said that are looked up."""
_AROUND = frozenset({Probe.OUTSIDE.value, Probe.CLEAR.value, Probe.WORTH.value})
"""Questions whose answers tell of no ability."""
CALLED: dict[type, str] = {Competency: "competency", Blueprint: "role or need", Offer: "offer"}


async def blueprints(unit: Unit, office: Office, q: str) -> Sequence[Blueprint]:
    """All roles and needs by name, or those that say each of these words."""
    found = (await office.names(unit)).framework.blueprints
    return [each for each in found if _says(q, each.name, each.about, each.family)]


async def offers(unit: Unit, office: Office, q: str) -> Sequence[Offer]:
    """All offers by name, or those that say each of these words, themselves or in a competency they build."""
    framework = (await office.names(unit)).framework
    names = {each.id: each.name for each in framework.competencies}
    return [
        each
        for each in framework.offers
        if _says(q, each.name, each.about, *(names.get(built, "") for built in each.competencies))
    ]


async def entry(unit: Unit, office: Office, type_: type[E], id_: str) -> E:
    """The entry of this type and id. Raises NotFound."""
    framework = (await office.names(unit)).framework
    found = next((each for each in framework.entries() if isinstance(each, type_) and each.id == id_), None)
    if found is None:
        raise NotFound(f"There is no such {CALLED[type_]}, or not any more.")
    return found


async def times_saved(unit: Unit, found: Entry) -> int:
    """How often an entry was saved as something else, from 1: the number of its version for whoever reads it.

    The `version` of a blueprint is the edition of the whole framework in which it last changed, so that of
    a need saved for the first time may be 3.
    """
    return len(await unit.frameworks.history((type(found), found.id)))


def near_words(found: GapView) -> str:
    """What was said in a talk, to look for a competency by; empty while none is to be chosen."""
    if found.talk.cause not in LEARNABLE or found.talk.competency:
        return ""
    return words_of(found.talk)


def words_of(talk: GapTalk) -> str:
    """The beginning of what was said in a talk, to look for competencies by; not what is around the person:
    "the market is the same" asks for no knowledge of the market."""
    return " ".join((talk.shortfall.title, *talk.about_work(but=_AROUND)))[:LONGEST_SEARCH]


def _says(q: str, *texts: str) -> bool:
    """Whether every word of a search stands somewhere in these texts."""
    text = " ".join(texts).casefold()
    return all(word in text for word in q.casefold().split())
