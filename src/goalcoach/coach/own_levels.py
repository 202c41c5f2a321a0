"""One's own levels, each with all it was reckoned from: what was entered, by whom, and what it counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.coach import levels
from goalcoach.coach.comparison import shown_of
from goalcoach.coach.office import Office
from goalcoach.domain.framework import Competency
from goalcoach.domain.person import Person
from goalcoach.rules.joined.levels import Counted, Weighed
from goalcoach.store.growth_port import KeptEvidence
from goalcoach.store.port import Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """One observation, as it counts today."""

    kept: KeptEvidence
    weight: Decimal | None
    """None for one that a newer word of the same person replaced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLevel:
    """A level with its words, the newest first."""

    competency: Competency
    shown: Weighed
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gone:
    """What was entered of a competency that is not described any more, with the name it had."""

    name: str
    kept: KeptEvidence


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnLevels:
    """Everything that was seen of a person."""

    levels: tuple[OwnLevel, ...]
    """In the order of the framework: by name."""
    gone: tuple[Gone, ...]


async def everything(unit: Unit, office: Office, person: Person) -> OwnLevels:
    """Every competency of which something was seen."""
    kept = await levels.entered_of(unit, person, person)
    seen = {each.evidence.competency for each in kept}
    framework = (await office.names(unit)).framework
    known = [each for each in framework.competencies if each.id in seen]
    described = {each.id for each in known}
    gone = [each for each in kept if each.evidence.competency not in described]
    return OwnLevels(
        levels=tuple(_own(office, each, kept) for each in known), gone=tuple(await _gone(unit, gone))
    )


async def one(unit: Unit, office: Office, person: Person, competency: str) -> OwnLevel:
    """What was seen of one competency, perhaps nothing. Raises NotFound."""
    known = await levels.named(unit, office, competency)
    return _own(office, known, await levels.entered_of(unit, person, person))


def _own(office: Office, competency: Competency, kept: Sequence[KeptEvidence]) -> OwnLevel:
    of_it = [each for each in kept if each.evidence.competency == competency.id]
    lasts = office.pack.thresholds.evidence_lasts
    shown = shown_of(competency, levels.observed(of_it), office.today(), lasts)
    counted = list(shown.counted)
    words = tuple(Word(kept=each, weight=_taken(counted, each)) for each in of_it)
    return OwnLevel(competency=competency, shown=shown, words=words)


def _taken(counted: list[Counted], each: KeptEvidence) -> Decimal | None:
    """What an observation counts; of two that are alike only one does."""
    for place, one_ in enumerate(counted):
        if one_.evidence == each.evidence:
            return counted.pop(place).weight
    return None


async def _gone(unit: Unit, kept: Sequence[KeptEvidence]) -> list[Gone]:
    called = {}
    for id_ in {each.evidence.competency for each in kept}:
        past = await unit.frameworks.history((Competency, id_))
        called[id_] = past[0].entry.name if past else id_
    return [Gone(name=called[each.evidence.competency], kept=each) for each in kept]
