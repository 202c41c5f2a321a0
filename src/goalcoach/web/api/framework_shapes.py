"""Competencies, blueprints and offers as they are sent and received over the API."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from typing import Annotated

from pydantic import Field

from goalcoach.coach.texts import clean
from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Entry,
    Framework,
    Offer,
    OfferKind,
    Requirement,
)
from goalcoach.domain.framework_check import MOST_ALIASES, MOST_LEVELS
from goalcoach.web.api.fields import Answer, Body, EntryIdIn, Line, Precise, Text

_MOST_NAMED = 200
"""Competencies that a blueprint or an offer names at most over the API."""


class EntryIn(Body):
    """What every entry has."""

    name: Line
    about: Text = ""

    def called(self) -> dict[str, str]:
        """Name and description as they are kept. Raises InvalidInput."""
        return {"name": _line(self.name), "about": clean(self.about, "about")}


class CompetencyIn(EntryIn):
    """A named ability with observable steps."""

    levels: Annotated[tuple[Text, ...], Field(max_length=MOST_LEVELS)]
    """What somebody does on each, the lowest first. One may be empty, not all."""
    aliases: Annotated[tuple[Line, ...], Field(max_length=MOST_ALIASES)] = ()
    """Other words people use for it, to find it by."""
    group: Line = ""
    sure: bool = False
    """Keep levels that tell what somebody is like, or of a training; without it 422 asks about new ones."""

    def entry(self, id_: str) -> Competency:
        """The competency under this id. Raises InvalidInput."""
        return Competency(
            id=id_,
            levels=tuple(_line(each) for each in self.levels),
            aliases=tuple(dict.fromkeys(_line(each) for each in self.aliases)),
            group=_line(self.group),
            **self.called(),
        )


class RequirementShape(Body):
    """The level of one competency that a blueprint asks for."""

    competency: EntryIdIn
    level: Annotated[int, Field(ge=1, le=MOST_LEVELS, strict=True)]
    weight: Precise = Decimal(1)
    """Against the others of the same blueprint."""


class BlueprintIn(EntryIn):
    """What a role, or a need of the strategy, asks for."""

    kind: BlueprintKind
    family: Line = ""
    """Of jobs, such as Sales; empty for a need."""
    requirements: Annotated[tuple[RequirementShape, ...], Field(max_length=_MOST_NAMED)]

    def entry(self, id_: str) -> Blueprint:
        """The blueprint under this id. Raises InvalidInput."""
        return Blueprint(
            id=id_,
            kind=self.kind,
            family=_line(self.family),
            requirements=tuple(Requirement(**dict(each)) for each in self.requirements),
            **self.called(),
        )


class OfferIn(EntryIn):
    """A course, a certificate, a mentor, or something to practise with."""

    kind: OfferKind
    competencies: Annotated[tuple[EntryIdIn, ...], Field(min_length=1, max_length=_MOST_NAMED)]
    """Ids of those it builds."""
    to: Annotated[int, Field(ge=1, le=MOST_LEVELS, strict=True)] | None = None
    """The level it leads to; null for any."""
    hours: Precise | None = None
    """In all; null when nobody said."""
    cost: Precise | None = None
    """In the organisation's currency; null when nobody said."""

    def entry(self, id_: str) -> Offer:
        """The offer under this id. Raises InvalidInput."""
        return Offer(
            id=id_,
            kind=self.kind,
            competencies=tuple(dict.fromkeys(self.competencies)),
            to=self.to,
            hours=self.hours,
            cost=self.cost,
            **self.called(),
        )


class EntryOut(Answer):
    """What every entry has."""

    id: str
    name: str
    about: str


class CompetencyLine(EntryOut):
    """A competency in a list."""

    group: str
    levels: int
    """How many it has."""


class AskedBy(Answer):
    """A blueprint that asks for a competency."""

    blueprint: str
    level: int


class CompetencyOut(EntryOut):
    """A competency, who asks for it, and what helps to learn it."""

    group: str
    levels: list[str]
    aliases: list[str]
    asked_by: list[AskedBy]
    offers: list[str]


class BlueprintLine(EntryOut):
    """A role or need in a list."""

    kind: BlueprintKind
    family: str


class BlueprintOut(BlueprintLine):
    """A role or need, and what it asks for."""

    version: str
    """The edition in which it last changed."""
    requirements: list[RequirementShape]


class OfferOut(EntryOut):
    """A course, a certificate, a mentor, or something to practise with."""

    kind: OfferKind
    competencies: list[str]
    to: int | None
    hours: Decimal | None
    cost: Decimal | None


def competency_line(entry: Competency) -> CompetencyLine:
    """A competency of a list, to be sent."""
    return CompetencyLine(**_called(entry), group=entry.group, levels=len(entry.levels))


def competency_out(entry: Competency, framework: Framework) -> CompetencyOut:
    """A competency, to be sent."""
    return CompetencyOut(
        **_called(entry),
        group=entry.group,
        levels=list(entry.levels),
        aliases=list(entry.aliases),
        asked_by=[
            AskedBy(blueprint=each.id, level=level)
            for each in framework.blueprints
            if (level := each.level(entry.id))
        ],
        offers=[each.id for each in framework.offers if entry.id in each.competencies],
    )


def blueprint_line(entry: Blueprint) -> BlueprintLine:
    """A blueprint of a list, to be sent."""
    return BlueprintLine(**_called(entry), kind=entry.kind, family=entry.family)


def blueprint_out(entry: Blueprint) -> BlueprintOut:
    """A blueprint, to be sent."""
    return BlueprintOut(
        **dict(blueprint_line(entry)),
        version=entry.version,
        requirements=[_requirement(each) for each in _heaviest_first(entry.requirements)],
    )


def offer_out(entry: Offer) -> OfferOut:
    """An offer, to be sent."""
    return OfferOut(
        **_called(entry),
        kind=entry.kind,
        competencies=list(entry.competencies),
        to=entry.to,
        hours=entry.hours,
        cost=entry.cost,
    )


def _called(entry: Entry) -> dict[str, str]:
    return {"id": entry.id, "name": entry.name, "about": entry.about}


def _requirement(need: Requirement) -> RequirementShape:
    return RequirementShape.model_construct(competency=need.competency, level=need.level, weight=need.weight)


def _heaviest_first(needs: Sequence[Requirement]) -> list[Requirement]:
    return sorted(needs, key=lambda need: (-need.weight, need.competency))


def _line(text: str) -> str:
    """A text on one line, as it is kept. Raises InvalidInput."""
    return " ".join(clean(text).split())
