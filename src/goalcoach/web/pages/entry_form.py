"""Competencies, roles and offers as the fields of a form, and back. Knows no request."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from goalcoach.coach.texts import clean
from goalcoach.domain.capital import capital
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Entry,
    Framework,
    Offer,
    OfferKind,
    Requirement,
    name_key,
)
from goalcoach.domain.measured import number as told
from goalcoach.web.pages.posted import Posted

NEW_ROWS = 3
"""Empty rows for requirements that a form shows below those there are."""
MOST_ROWS = 100
_NO_WORDS = "–"
"""The line of a level that has a number alone."""
_REQUIREMENT = re.compile(r"need-([0-9]{1,2})-competency")


def values_of(entry: Entry, framework: Framework) -> dict[str, str]:
    """What stands in the form of an entry; competencies by name."""
    values = {"name": entry.name, "about": entry.about}
    if isinstance(entry, Competency):
        return values | {
            "group": entry.group,
            "levels": "\n".join(" ".join(each.split()) or _NO_WORDS for each in entry.levels),
            "aliases": "\n".join(entry.aliases),
        }
    if isinstance(entry, Offer):
        known = {each.id: each.name for each in framework.competencies}
        return values | {
            "kind": entry.kind.value,
            "competencies": "\n".join(known.get(each, each) for each in entry.competencies),
            "to": "" if entry.to is None else str(entry.to),
            "hours": told(entry.hours) if entry.hours is not None else "",
            "cost": told(entry.cost) if entry.cost is not None else "",
        }
    values |= {"kind": entry.kind.value, "family": entry.family}
    known = {each.id: each.name for each in framework.competencies}
    for place, need in enumerate(entry.requirements):
        values |= {
            f"need-{place}-competency": known.get(need.competency, need.competency),
            f"need-{place}-level": str(need.level),
            f"need-{place}-weight": told(need.weight),
        }
    return values


def rows_of(values: Mapping[str, str]) -> int:
    """How many rows for requirements a form shows."""
    places = [int(found[1]) for name in values if (found := _REQUIREMENT.fullmatch(name)) and values[name]]
    return min(MOST_ROWS, max([*places, -1]) + 1 + NEW_ROWS)


def competency_of(form: Posted, id_: str) -> Competency:
    """The competency that was sent. Raises InvalidInput."""
    return Competency(
        id=id_,
        name=form.line("name"),
        about=clean(form.text("about"), "about"),
        group=form.line("group"),
        levels=tuple("" if each == _NO_WORDS else each for each in _lines(form, "levels")),
        aliases=tuple(dict.fromkeys(_lines(form, "aliases"))),
    )


def blueprint_of(form: Posted, id_: str, framework: Framework, before: Entry | None) -> Blueprint:
    """The role or need that was sent, in the place of `before`. Raises InvalidInput, Conflict."""
    if isinstance(before, Blueprint) and len(before.requirements) > MOST_ROWS:
        raise Conflict(
            f"It asks for {len(before.requirements)} competencies, more than this page can show."
            " Change it with goalcoach competencies export and import."
        )
    try:
        kind = BlueprintKind(form.line("kind"))
    except ValueError:
        raise InvalidInput("Choose what it is.", field="kind") from None
    return Blueprint(
        id=id_,
        name=form.line("name"),
        about=clean(form.text("about"), "about"),
        kind=kind,
        family=form.line("family"),
        requirements=tuple(_needs(form, _ids(framework))),
    )


def offer_of(form: Posted, id_: str, framework: Framework) -> Offer:
    """The offer that was sent; competencies are named by name or id. Raises InvalidInput."""
    try:
        kind = OfferKind(form.line("kind"))
    except ValueError:
        raise InvalidInput("Choose what it is.", field="kind") from None
    ids = _ids(framework)
    built = tuple(_id(each, ids, "competencies") for each in _lines(form, "competencies"))
    if not built:
        raise InvalidInput("Name one competency at least, or nobody will find it.", field="competencies")
    return Offer(
        id=id_,
        kind=kind,
        name=form.line("name"),
        about=clean(form.text("about"), "about"),
        competencies=built,
        to=form.whole("to"),
        hours=form.amount("hours"),
        cost=form.amount("cost"),
    )


def _lines(form: Posted, name: str) -> list[str]:
    return [" ".join(line.split()) for line in form.text(name).split("\n") if line.strip()]


def problem_of(error: InvalidInput | Conflict, id_: str, framework: Framework) -> tuple[str, str]:
    """Field of the entry and what is wrong there, with competencies by name. Another entry is named."""
    field, told = str(error.data.get("field", "name")), error.message
    about = error.data.get("entry")
    if about == id_:
        text = str(error.data["told"])
        told = f"{capital(text)}."
    elif about is not None and field in {"requirements", "to"}:
        # Another entry asks for a level that would be gone.
        field = "levels"
    for each in framework.competencies:
        told = told.replace(repr(each.id), f"“{each.name}”")
    return field, told


def row_of(error: InvalidInput | Conflict, values: Mapping[str, str], framework: Framework) -> str:
    """The field of the requirement a problem is about; the first row where it is about none."""
    told, ids = str(error.data.get("told", "")), _ids(framework)
    rows = [
        name
        for name, value in values.items()
        if value and _REQUIREMENT.fullmatch(name) and repr(ids.get(name_key(value), value)) in told
    ]
    return rows[-1] if rows else "need-0-competency"


def taken(values: Mapping[str, str]) -> dict[str, str]:
    """The fields of a form once a competency was tapped in the place of words that name none."""
    field, words, name = (values.get(each, "") for each in ("unknown-field", "unknown-words", "take"))
    lines = values.get(field, "").split("\n")
    mended = [name if name_key(line) == name_key(words) else line for line in lines]
    return {**values, field: "\n".join(mended)}


def _ids(framework: Framework) -> dict[str, str]:
    """Ids of competencies by what somebody may type: their names, and the ids themselves."""
    ids = {name_key(each.id): each.id for each in framework.competencies}
    return ids | {name_key(each.name): each.id for each in framework.competencies}


def _id(words: str, ids: Mapping[str, str], field: str) -> str:
    """The competency that is named. Raises InvalidInput with the words in `unknown`."""
    found = ids.get(name_key(words))
    if found is None:
        told = f"There is no competency “{words[:100]}”. Choose one, or type its name as in the list."
        raise InvalidInput(told, field=field, unknown=words)
    return found


def _needs(form: Posted, ids: Mapping[str, str]) -> Iterable[Requirement]:
    for place in range(MOST_ROWS):
        words = form.line(f"need-{place}-competency")
        if not words:
            continue
        competency = _id(words, ids, f"need-{place}-competency")
        level = form.whole(f"need-{place}-level")
        weight = form.amount(f"need-{place}-weight")
        if level is None:
            raise InvalidInput("Say which level it asks for.", field=f"need-{place}-level")
        yield Requirement(competency=competency, level=level, weight=Decimal(1) if weight is None else weight)
