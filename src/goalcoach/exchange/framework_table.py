"""Reads competencies, blueprints and offers from plain tables, with a mapping of their columns."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework import Blueprint, Competency, Offer, name_key
from goalcoach.domain.framework_check import LONGEST_ID, MOST_WEIGHT
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_entries import (
    Asked,
    Found,
    blueprint_of,
    competency_of,
    offer_kind,
    offer_of,
    role_kind,
)
from goalcoach.exchange.framework_mapping import LEVELS, ColumnMapping, describes, guess_mapping
from goalcoach.exchange.framework_reading import Gathered
from goalcoach.exchange.framework_row import FrameworkRow
from goalcoach.exchange.framework_sheets import Sheet

OWN_LEVELS = (
    "No column describes levels, so every competency that is new has four in general words. Replace them by "
    "your own."
)
"""A note."""
UNTOLD = (
    "the columns cannot be told from their names. Say which one holds the name of a competency; or role, "
    "competency and level; or name and kind of an offer"
)
"""A problem."""


@dataclass(slots=True)
class _Competency:
    """What the rows of one competency give so far."""

    row: FrameworkRow
    name: str
    levels: dict[int, str]
    by_row: bool
    """Each of its rows is one level."""


@dataclass(slots=True)
class _Role:
    """What the rows of one role give so far."""

    row: FrameworkRow
    name: str
    asked: list[Asked] = field(default_factory=list)


class PlainTables:
    """Reads tables one by one, in any order: what a role asks for is looked up at the end."""

    def __init__(self, gathered: Gathered, mappings: Sequence[ColumnMapping] = (), prefix: str = "") -> None:
        """`mappings` are those somebody chose; a table that none of several fits has its own guessed.

        `prefix` stands before every id that a file gives.
        """
        self._out = gathered
        self._mappings = mappings
        self._prefix = prefix
        known = gathered.known
        self._known_competencies = {each.id: each for each in known.competencies}
        self._known_blueprints = {each.id: each for each in known.blueprints}
        self._known_offers = {each.id: each for each in known.offers}
        self._ids = {
            TableKind.COMPETENCIES: _by_name(known.competencies),
            TableKind.BLUEPRINTS: _by_name(known.blueprints),
            TableKind.OFFERS: _by_name(known.offers),
        }
        self._competencies: dict[str, _Competency] = {}
        self._roles: dict[str, _Role] = {}
        self._offers: list[tuple[FrameworkRow, str, str]] = []
        self._naming: set[str] = set()
        """Tables of roles or offers, which name competencies and are named by nothing."""

    def read(self, sheet: Sheet) -> None:
        """Take in one table."""
        mapping = self._mapping(sheet)
        if mapping is None:
            return
        places = mapping.places(sheet.heading)
        names = {field: sheet.heading[place] or letters(place) for field, place in places.items()}
        take = {
            TableKind.COMPETENCIES: self._competency,
            TableKind.BLUEPRINTS: self._role,
            TableKind.OFFERS: self._offer,
        }[mapping.kind]
        if mapping.kind is TableKind.COMPETENCIES and not describes(places):
            self._out.notes.append(OWN_LEVELS)
        if mapping.kind is not TableKind.COMPETENCIES:
            self._naming.add(sheet.name)
        for line, cells in self._out.rows(sheet):
            values = {field: cells[place] for field, place in places.items() if place < len(cells)}
            row = FrameworkRow(values, names, sheet.name, line, self._out)
            row.check()
            take(row)

    def _mapping(self, sheet: Sheet) -> ColumnMapping | None:
        """The one that fits; None when none does, which is noted as a problem."""
        told = ""
        mappings = [each for each in self._mappings if each.table in {"", sheet.name}]
        for each in mappings:
            try:
                each.places(sheet.heading)
            except InvalidInput as error:
                told = told or error.message
            else:
                return each
        guessed = guess_mapping(sheet.heading) if len(mappings) != 1 else None
        if guessed is None:
            self._pass_over(sheet, (told or UNTOLD).rstrip("."))
        return guessed

    def _pass_over(self, sheet: Sheet, told: str) -> None:
        """Say why nobody can tell what a table holds."""
        self._out.wrong(told, sheet.name, 0)

    def _competency(self, row: FrameworkRow) -> None:
        name = row.short("name")
        id_ = self._id(row, TableKind.COMPETENCIES, "name", name)
        levels = {number: text for number, each in enumerate(LEVELS, 1) if (text := row.text(each))}
        by_row = {"level", "description"} <= row.fields
        if by_row:
            level = self._level(row)
            levels |= {level: row.text("description")} if level else {}
        kept = self._competencies.get(id_)
        if not (row.fine and id_):
            return
        if kept is None:
            self._competencies[id_] = _Competency(row, name, levels, by_row)
        elif not (by_row and kept.by_row):
            told = f"{id_ if 'id' in row.fields else name!r} is there already, in {kept.row.place}; keep one"
            row.wrong("id" if "id" in row.fields else "name", told)
        elif kept.levels.keys() & levels.keys():
            row.wrong("level", f"this level of {name!r} is there already; keep one")
        else:
            kept.levels |= levels

    def _role(self, row: FrameworkRow) -> None:
        name, competency = row.short("role"), row.short("competency")
        level, weight = self._level(row), row.number("weight")
        role_kind(row)
        if not competency:
            row.wrong("competency", "there is no competency")
        if weight is not None and not 0 < weight <= MOST_WEIGHT:
            row.wrong("weight", f"{weight} is not more than 0 and at most {MOST_WEIGHT}")
        id_ = self._id(row, TableKind.BLUEPRINTS, "role", name)
        if row.fine and id_ and level is not None:
            role = self._roles.setdefault(id_, _Role(row, name))
            role.asked.append((row, competency, level, Decimal(1) if weight is None else weight))

    def _offer(self, row: FrameworkRow) -> None:
        name = row.short("name")
        offer_kind(row)
        if id_ := self._id(row, TableKind.OFFERS, "name", name):
            self._offers.append((row, id_, name))

    def _level(self, row: FrameworkRow) -> int | None:
        level = row.level("level")
        if level is None:
            row.wrong("level", "there is no level. Write a number")
        return level

    def _id(self, row: FrameworkRow, kind: TableKind, field: str, name: str) -> str:
        """What the file gives, or that of what has the name already, or made of the name; empty: none."""
        given = row.short("id")
        if not name:
            row.wrong(field, "there is no name")
            return ""
        if given:
            return given if given.startswith(self._prefix) else f"{self._prefix}{given}"
        made = _NO_ID.sub("-", name.casefold()).lstrip("-.+#")
        made = made[: LONGEST_ID - len(self._prefix)].rstrip("-")
        if not made:
            row.wrong(field, f"{name!r} holds neither letters nor digits")
        return self._ids[kind].get(name_key(name)) or (f"{self._prefix}{made}" if made else "")

    def finish(self) -> None:
        """Make entries of what was read, and look up what they name.

        Where something else than a role or an offer could not be read, nothing is looked up: the competency
        that seems to be missing may be just that.
        """
        if not self._naming.issuperset(str(each.data["name"]) for each in self._out.problems):
            return
        for id_, each in self._competencies.items():
            before = self._known_competencies.get(id_)
            competency = competency_of(each.row, id_, each.name, each.levels, before)
            self._out.keep(competency, each.row.name, each.row.line)
        found = self._by_word()
        for id_, role in self._roles.items():
            known = self._known_blueprints.get(id_)
            blueprint = blueprint_of(role.row, role.name, role.asked, found, id_, known)
            self._out.keep(blueprint, role.row.name, role.row.line)
        for row, id_, name in self._offers:
            offer = offer_of(row, id_, name, found, self._known_offers.get(id_))
            self._out.keep(offer, row.name, row.line)

    def _by_word(self) -> Found:
        """Competencies by what a row may call them: name, id, id without its prefix."""
        every = (*self._known_competencies, *self._competencies)
        ids = {told: id_ for id_ in every for told in (id_.removeprefix(self._prefix), id_)}
        words = {name_key(told): id_ for told, id_ in ids.items()} | {**self._ids[TableKind.COMPETENCIES]}
        words |= {name_key(each.name): id_ for id_, each in self._competencies.items()}
        return Found(ids, words)


def letters(place: int) -> str:
    """What a spreadsheet calls a column, counted from 0: A, B, AA."""
    told, left = "", place + 1
    while left:
        left, letter = divmod(left - 1, 26)
        told = chr(ord("A") + letter) + told
    return told


def _by_name(entries: Iterable[Competency | Blueprint | Offer]) -> Mapping[str, str]:
    return {name_key(each.name): each.id for each in entries}


_NO_ID = re.compile(r"[^\w+#.]+")
"""What an id that is made of a name has a hyphen for; C, C# and C++ stay three."""
