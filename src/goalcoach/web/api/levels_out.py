"""Levels as they are sent over the API, each with what it was reckoned from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from goalcoach.coach.own_levels import OwnLevel, OwnLevels
from goalcoach.domain.person import NO_LONGER_HERE, Person, PersonId
from goalcoach.rules.joined.levels import Rater, Thin, share
from goalcoach.store.growth_port import KeptEvidence
from goalcoach.web.api.fields import Answer
from goalcoach.web.api.shares import cut_off


class EvidenceOut(Answer):
    """One observation."""

    id: str
    competency: str
    level: int
    day: date
    rater: Rater
    """What it rests on."""
    by: str
    """Name of whoever entered it."""
    yours: bool
    """Whether whoever asks entered it, and may take it out again."""
    note: str


class WeighedOut(EvidenceOut):
    """One observation with what it counts today."""

    weight: Decimal | None
    """null: a newer word of the same person replaced it, or its competency is gone."""


class ShareOut(Answer):
    """How much of the weight shows a level."""

    level: int
    share: Decimal
    """Of the weight that shows this level or a higher one, 0 to 1, cut off."""


class LevelOut(Answer):
    """A level with all it was reckoned from: the highest that half of the weight shows."""

    competency: str
    name: str
    level: int
    """0: nothing was seen."""
    levels: int
    """How many the competency has."""
    says: str
    """What somebody does on this level."""
    shares: list[ShareOut]
    """The highest level first."""
    thin: list[Thin]
    """Why it is worth a second look."""
    evidence: list[WeighedOut]


class GoneOut(Answer):
    """What was entered of a competency that is not described any more."""

    competency: str
    name: str
    """As it was called."""
    evidence: WeighedOut


class LevelsOut(Answer):
    """Everything that was seen of a person."""

    levels: list[LevelOut]
    gone: list[GoneOut]


def levels_out(found: OwnLevels, reader: PersonId, names: Mapping[PersonId, str]) -> LevelsOut:
    """Everything that was seen of somebody, to be sent to them."""
    return LevelsOut(
        levels=[level_out(each, reader, names) for each in found.levels],
        gone=[
            GoneOut(
                competency=each.kept.evidence.competency,
                name=each.name,
                evidence=WeighedOut(**_evidence(each.kept, reader, names), weight=None),
            )
            for each in found.gone
        ],
    )


def evidence_out(kept: KeptEvidence, person: Person) -> EvidenceOut:
    """An observation, to be sent to whoever entered it."""
    return EvidenceOut(**_evidence(kept, person.id, {person.id: person.name}))


def level_out(found: OwnLevel, reader: PersonId, names: Mapping[PersonId, str]) -> LevelOut:
    """A level, to be sent to whose it is."""
    competency, shown = found.competency, found.shown
    top = len(competency.levels)
    counted = shown.counted
    return LevelOut(
        competency=competency.id,
        name=competency.name,
        level=shown.level,
        levels=top,
        says=competency.levels[shown.level - 1] if shown.level else "",
        shares=[
            ShareOut(level=level, share=cut_off(share(counted, level)))
            for level in (range(top, 0, -1) if counted else ())
        ],
        thin=list(shown.thin),
        evidence=[
            WeighedOut(**_evidence(each.kept, reader, names), weight=each.weight) for each in found.words
        ],
    )


def _evidence(kept: KeptEvidence, reader: PersonId, names: Mapping[PersonId, str]) -> dict[str, Any]:
    seen = kept.evidence
    return {
        "id": kept.id,
        "competency": seen.competency,
        "level": seen.level,
        "day": seen.day,
        "rater": seen.rater,
        "by": names.get(kept.by_id, NO_LONGER_HERE),
        "yours": kept.by_id == reader,
        "note": kept.note,
    }
