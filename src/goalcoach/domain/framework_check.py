"""What must hold in a framework before it is kept: names, levels, references. Mends nothing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework, Offer, name_key

MOST_LEVELS, MOST_ALIASES = 10, 100
LONGEST_ID, LONGEST_NAME, LONGEST_TEXT = 120, 200, 2_000
"""Code points of an id, of a name or an alias, and of any other text."""
_ID = re.compile(rf"\w[\w.:+#-]{{0,{LONGEST_ID - 1}}}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong with one entry."""

    entry: Entry
    field: str
    """Of the entry: "levels", "requirements"."""
    text: str
    """What is wrong and what to do, without the name of the entry."""


def problems(framework: Framework) -> Iterator[Problem]:
    """Everything that is wrong, in the order of the entries; nothing for a framework that may be kept."""
    levels = {each.id: len(each.levels) for each in framework.competencies}
    yield from _of_ids(framework)
    for competency in framework.competencies:
        yield from _of_competency(competency)
    yield from _same_names(framework.competencies)
    for blueprint in framework.blueprints:
        yield from _of_blueprint(blueprint, levels)
    yield from _same_names(framework.blueprints)
    for offer in framework.offers:
        yield from _of_offer(offer, levels)


def _of_ids(framework: Framework) -> Iterator[Problem]:
    seen: set[tuple[type[Entry], str]] = set()
    for entry in framework.entries():
        if (type(entry), entry.id) in seen:
            yield Problem(
                entry=entry, field="id", text=f"the id {entry.id!r} is there twice; give it another"
            )
        seen.add((type(entry), entry.id))
        if not _ID.fullmatch(entry.id):
            yield Problem(
                entry=entry,
                field="id",
                text=f"the id {entry.id!r} is not of letters, digits and . _ : + # - alone, or too long",
            )
        yield from _named(entry)
        yield from _text(entry, "about", entry.about)


def _named(entry: Entry) -> Iterator[Problem]:
    if not entry.name.strip():
        yield Problem(entry=entry, field="name", text="there is no name; write one")
    else:
        yield from _short(entry, "name", entry.name, "name")


def _short(entry: Entry, field: str, value: str, called: str) -> Iterator[Problem]:
    """A text on one line: a name, an alias, a heading; may be empty."""
    if len(value) > LONGEST_NAME:
        yield Problem(
            entry=entry,
            field=field,
            text=f"the {called} has {len(value)} characters; {LONGEST_NAME} are the limit",
        )
    elif value != value.strip() or not value.isprintable():
        yield Problem(
            entry=entry, field=field, text=f"the {called} {value!r} holds what nobody sees; type it again"
        )


def _text(entry: Entry, field: str, value: str) -> Iterator[Problem]:
    if len(value) > LONGEST_TEXT:
        yield Problem(
            entry=entry,
            field=field,
            text=f"a text has {len(value)} characters; {LONGEST_TEXT} are the limit",
        )
    elif not all(sign.isprintable() or sign == "\n" for sign in value):
        yield Problem(
            entry=entry, field=field, text="a text holds a character that nobody sees; type it again"
        )


def _same_names(entries: Iterable[Competency | Blueprint]) -> Iterator[Problem]:
    """A name that two things have would leave open which of them is meant."""
    seen: dict[str, str] = {}
    for entry in entries:
        key = name_key(entry.name)
        if key in seen and seen[key] != entry.id:
            yield Problem(
                entry=entry,
                field="name",
                text=f"{entry.name!r} is the name of {seen[key]!r}, too; give one of them another name",
            )
        seen.setdefault(key, entry.id)


def _of_competency(entry: Competency) -> Iterator[Problem]:
    if not 1 <= len(entry.levels) <= MOST_LEVELS:
        yield Problem(
            entry=entry, field="levels", text=f"it has {len(entry.levels)} levels; 1 to {MOST_LEVELS} may be"
        )
    elif not any(each.strip() for each in entry.levels):
        yield Problem(
            entry=entry, field="levels", text="no level says what somebody does on it; describe one at least"
        )
    for text in entry.levels:
        yield from _text(entry, "levels", text)
    yield from _short(entry, "group", entry.group, "group")
    if len(entry.aliases) > MOST_ALIASES:
        yield Problem(
            entry=entry,
            field="aliases",
            text=f"it has {len(entry.aliases)} aliases; {MOST_ALIASES} are the limit",
        )
    for alias in entry.aliases:
        if not alias.strip():
            yield Problem(entry=entry, field="aliases", text="an alias is empty; take it out")
        else:
            yield from _short(entry, "aliases", alias, "alias")


def _of_blueprint(entry: Blueprint, levels: Mapping[str, int]) -> Iterator[Problem]:
    yield from _short(entry, "family", entry.family, "family")
    if not entry.requirements:
        yield Problem(
            entry=entry, field="requirements", text="it asks for nothing; name one competency at least"
        )
    seen: set[str] = set()
    for each in entry.requirements:
        highest = levels.get(each.competency)
        if highest is None:
            told = f"there is no competency {each.competency!r}; add it or take it out"
        elif each.competency in seen:
            told = f"it asks for {each.competency!r} twice; keep one"
        elif not 1 <= each.level <= highest:
            told = f"it asks for level {each.level} of {each.competency!r}, which has 1 to {highest}"
        elif not (_fits(each.weight, MOST_WEIGHT) and each.weight):
            told = (
                f"the weight of {each.competency!r} is {each.weight}; more than 0 and at most {MOST_WEIGHT}"
            )
        else:
            told = ""
        if told:
            yield Problem(entry=entry, field="requirements", text=told)
        seen.add(each.competency)


MOST_WEIGHT = 100


def _of_offer(entry: Offer, levels: Mapping[str, int]) -> Iterator[Problem]:
    for id_ in entry.competencies:
        highest = levels.get(id_)
        if highest is None:
            yield Problem(
                entry=entry,
                field="competencies",
                text=f"there is no competency {id_!r}; add it or take it out",
            )
        elif entry.to is not None and not 1 <= entry.to <= highest:
            yield Problem(
                entry=entry,
                field="to",
                text=f"it leads to level {entry.to} of {id_!r}, which has 1 to {highest}",
            )
    for field, value in (("hours", entry.hours), ("cost", entry.cost)):
        if value is not None and not _fits(value, MOST_HOURS_OR_COST):
            yield Problem(
                entry=entry, field=field, text=f"{value} is no number from 0 to {MOST_HOURS_OR_COST:,}"
            )


MOST_HOURS_OR_COST = 1_000_000


def _fits(value: Decimal, most: int) -> bool:
    """Whether it is a number from 0 to this that can be written out: 1e-99999 fills a page with noughts."""
    return value.is_finite() and 0 <= value <= most and int(value.as_tuple().exponent) >= -MOST_DECIMALS


MOST_DECIMALS = 20
"""Digits after the point: as many as a spreadsheet's 0.1 + 0.2 has, and to spare."""
