"""What an organisation has names for: competencies, blueprints, offers to learn. Knows no person."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Competency:
    """A named ability with observable steps."""

    id: str
    name: str
    levels: tuple[str, ...]
    """What somebody does on each level, the lowest first; level 1 is the first of them. Empty words: the
    source has a number for the level, and no words."""
    about: str = ""
    """One sentence on what it covers, and what not."""
    aliases: tuple[str, ...] = ()
    """Other words people use for it. For finding it; never shown as its name."""
    group: str = ""
    """Heading it stands under in a list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Requirement:
    """The level of one competency that a blueprint asks for."""

    competency: str
    level: int
    weight: Decimal = Decimal(1)
    """Against the others of the same blueprint; more than 0."""


class BlueprintKind(StrEnum):
    """What stands behind a blueprint."""

    ROLE = "role"
    NEED = "need"
    """Something the strategy asks of many roles, such as moving to cloud systems."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Blueprint:
    """What a role, or a need of the strategy, asks for; a new version for every change."""

    id: str
    name: str
    version: str = ""
    """The edition of the framework in which it last changed; empty before it was kept."""
    requirements: tuple[Requirement, ...]
    kind: BlueprintKind = BlueprintKind.ROLE
    about: str = ""
    family: str = ""
    """Of jobs: "Sales"; empty for a need."""

    def level(self, competency: str) -> int:
        """The level it asks for; 0 when it does not ask for this competency."""
        return max((r.level for r in self.requirements if r.competency == competency), default=0)


class OfferKind(StrEnum):
    """What can be had for learning."""

    COURSE = "course"
    CERTIFICATE = "certificate"
    MENTOR = "mentor"
    """A person or a programme that helps."""
    ACTIVITY = "activity"
    """Something to practise with, at work."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Offer:
    """One thing that helps to get from a level to the next."""

    id: str
    kind: OfferKind
    name: str
    about: str = ""
    competencies: tuple[str, ...] = ()
    """Ids of those it builds."""
    to: int | None = None
    """The level it leads to; None for any."""
    hours: Decimal | None = None
    """In all; None when nobody said."""
    cost: Decimal | None = None
    """In the organisation's currency; None when nobody said."""


Entry = Competency | Blueprint | Offer
"""Whatever is kept, versioned and edited by itself. An id is unique among entries of its type."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Framework:
    """Everything that has a name, at one time."""

    competencies: tuple[Competency, ...] = ()
    blueprints: tuple[Blueprint, ...] = ()
    offers: tuple[Offer, ...] = ()

    def entries(self) -> Iterator[Entry]:
        """All of it; competencies first, since the others name them."""
        yield from self.competencies
        yield from self.blueprints
        yield from self.offers

    def competency(self, id_: str) -> Competency | None:
        """The competency of this id."""
        return next((each for each in self.competencies if each.id == id_), None)

    def blueprint(self, id_: str) -> Blueprint | None:
        """The blueprint of this id."""
        return next((each for each in self.blueprints if each.id == id_), None)


def name_key(name: str) -> str:
    """What makes two names the same, however they are written."""
    return " ".join(name.casefold().split())
