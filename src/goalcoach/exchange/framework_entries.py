"""Makes entries of the rows of plain tables. What a table has no column for stays as it was kept before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Offer,
    OfferKind,
    Requirement,
    name_key,
)
from goalcoach.exchange.framework_mapping import describes
from goalcoach.exchange.framework_row import FrameworkRow
from goalcoach.exchange.generic_levels import FOUR

_ROLE_KINDS: Mapping[str, BlueprintKind] = {
    "": BlueprintKind.ROLE,
    "role": BlueprintKind.ROLE,
    "rolle": BlueprintKind.ROLE,
    "need": BlueprintKind.NEED,
    "strategic need": BlueprintKind.NEED,
    "bedarf": BlueprintKind.NEED,
}
_OFFER_KINDS: Mapping[str, OfferKind] = {
    "course": OfferKind.COURSE,
    "training": OfferKind.COURSE,
    "workshop": OfferKind.COURSE,
    "kurs": OfferKind.COURSE,
    "schulung": OfferKind.COURSE,
    "certificate": OfferKind.CERTIFICATE,
    "certification": OfferKind.CERTIFICATE,
    "zertifikat": OfferKind.CERTIFICATE,
    "mentor": OfferKind.MENTOR,
    "mentorin": OfferKind.MENTOR,
    "mentoring": OfferKind.MENTOR,
    "activity": OfferKind.ACTIVITY,
    "practice": OfferKind.ACTIVITY,
    "aktivität": OfferKind.ACTIVITY,
    "übung": OfferKind.ACTIVITY,
}

Asked = tuple[FrameworkRow, str, int, Decimal]
"""A row of a role: the competency as it is written, the level and the weight."""


@dataclass(frozen=True, slots=True)
class Found:
    """Ids of competencies by what a row may call them."""

    ids: Mapping[str, str]
    """By the id as it is written, with or without its prefix."""
    words: Mapping[str, str]
    """By name, or by id however it is written, as `name_key` makes it."""

    def get(self, written: str) -> str | None:
        """The one that is meant; "Writing" may be the name of one, and "writing" the id of another."""
        return self.ids.get(written) or self.words.get(name_key(written))


def role_kind(row: FrameworkRow) -> BlueprintKind | None:
    """The kind of a blueprint; None when its cell says something else, which is noted."""
    return row.choice("kind", _ROLE_KINDS, "write role or need")


def offer_kind(row: FrameworkRow) -> OfferKind | None:
    """The kind of an offer; None when its cell says something else, which is noted."""
    return row.choice("kind", _OFFER_KINDS, f"write {', '.join(OfferKind)}")


def competency_of(
    row: FrameworkRow, id_: str, name: str, levels: Mapping[int, str], before: Competency | None
) -> Competency:
    """A competency from its first row and the levels of all of its rows."""
    made = before or Competency(id=id_, name=name, levels=FOUR)
    if describes(row.fields):
        highest = max((level for level, text in levels.items() if text), default=0)
        made = replace(made, levels=tuple(levels.get(level, "") for level in range(1, highest + 1)))
    if "group" in row.fields:
        parts = row.short("group"), row.short("subgroup")
        made = replace(made, group=": ".join(part for part in parts if part))
    if "aliases" in row.fields:
        made = replace(made, aliases=tuple(each for each in row.parts("aliases") if each != name))
    about = row.text("about") if "about" in row.fields else made.about
    return replace(made, name=name, about=about)


def blueprint_of(
    row: FrameworkRow, name: str, asked: Sequence[Asked], found: Found, id_: str, before: Blueprint | None
) -> Blueprint:
    """A blueprint from its first row and all of its rows; they are all it asks for."""
    made = before or Blueprint(id=id_, name=name, requirements=())
    requirements: dict[str, Requirement] = {}
    for each, written, level, weight in asked:
        competency = found.get(written)
        if competency is None:
            each.wrong("competency", _unknown(written))
        elif competency in requirements:
            each.wrong("competency", f"{name!r} asks for {written!r} already; keep one row")
        else:
            requirements[competency] = Requirement(competency=competency, level=level, weight=weight)
    if "kind" in row.fields:
        made = replace(made, kind=role_kind(row) or made.kind)
    return replace(
        made,
        name=name,
        requirements=tuple(requirements.values()),
        about=row.text("about") if "about" in row.fields else made.about,
        family=row.short("family") if "family" in row.fields else made.family,
    )


def offer_of(row: FrameworkRow, id_: str, name: str, found: Found, before: Offer | None) -> Offer:
    """An offer from its row."""
    kind = offer_kind(row)
    made = before or Offer(id=id_, kind=kind or OfferKind.COURSE, name=name)
    if "competencies" in row.fields:
        made = replace(made, competencies=_competencies(row, found))
    return replace(
        made,
        kind=kind or made.kind,
        name=name,
        about=row.text("about") if "about" in row.fields else made.about,
        to=row.level("to") if "to" in row.fields else made.to,
        hours=row.number("hours") if "hours" in row.fields else made.hours,
        cost=row.number("cost") if "cost" in row.fields else made.cost,
    )


def _competencies(row: FrameworkRow, found: Found) -> tuple[str, ...]:
    """Ids of those a cell names; a name may hold a comma."""
    whole = row.text("competencies")
    parts = (whole,) if found.get(whole) else row.parts("competencies")
    meant = [(each, found.get(each)) for each in parts]
    for each, id_ in meant:
        if id_ is None:
            row.wrong("competencies", _unknown(each))
    return tuple(dict.fromkeys(id_ for _, id_ in meant if id_))


def _unknown(written: str) -> str:
    return f"there is no competency {written!r}. Add it first, or mend its name"
