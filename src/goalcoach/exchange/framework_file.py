"""Reads a framework from YAML files: one, or several that name each other's entries. Keeps nothing.

A file has `framework` (a name), `version`, `language` and lists of `competencies`, `blueprints` and `offers`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from goalcoach.domain.errors import InvalidInput
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
from goalcoach.domain.framework_changes import Key, framework_of, merged
from goalcoach.domain.framework_check import problems
from goalcoach.exchange.sources import Source
from goalcoach.packs.document import BadDocument, Node, read_document
from goalcoach.packs.section import Problems, Section

LARGEST = 10_000_000
"""Bytes of one file. A thousand roles of O*NET with their skills, taken along, have 2.3 million."""

TOP = ("framework", "version", "language", "competencies", "blueprints", "offers")
COMPETENCY = ("id", "name", "group", "about", "aliases", "levels")
BLUEPRINT = ("id", "name", "kind", "family", "about", "requirements")
REQUIREMENT = ("competency", "level", "weight")
OFFER = ("id", "kind", "name", "about", "competencies", "to", "hours", "cost")

_NOTHING = Framework()
_REFERRING = frozenset({"requirements", "competencies", "to"})
"""Fields whose problems may come from a competency that could not be read, and go away with it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing that is wrong; `line` counts from 1, 0 when there is none."""

    file: str
    line: int
    text: str

    def __str__(self) -> str:
        return f"{self.file}{f':{self.line}' if self.line else ''}: {self.text}"


class BadFramework(InvalidInput):
    """Files that make no framework. `problems` says everything that is wrong, by file and line."""

    code = "bad-framework"

    def __init__(self, found: tuple[Problem, ...]) -> None:
        self.problems = found
        super().__init__("\n".join(str(each) for each in found))


def read_framework(*sources: Source, known: Framework = _NOTHING) -> Framework:
    """What the files hold together. They may name entries of each other, and of a framework that is `known`.

    Raises BadFramework.
    """
    reading = _Reading()
    for source in sources:
        reading.read(source)
    reading.check(known)
    if reading.found:
        raise BadFramework(tuple(reading.found))
    return framework_of(reading.entries)


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an entry stands, and whether something in it could not be read."""

    file: str
    node: Node
    damaged: bool

    def problem(self, text: str, field: str = "") -> Problem:
        """A problem here, on the line of the field where the entry has it."""
        return Problem(file=self.file, line=self.node.lines.get(field, self.node.line), text=text)


class _Reading:
    """Gathers entries and problems over all files."""

    def __init__(self) -> None:
        self.entries: dict[Key, Entry] = {}
        self.found: list[Problem] = []
        self._places: dict[Key, _Place] = {}
        self._files: list[str] = []
        self._unread = False
        """Whether there is a file, an entry or a part of a competency that could not be read."""

    def read(self, source: Source) -> None:
        """Take the entries of one file."""
        self._files.append(source.name)
        raw = source.raw.read(LARGEST + 1)
        try:
            document = read_document(raw, largest=LARGEST, begins="framework, version and language")
        except BadDocument as error:
            self.found.append(Problem(file=source.name, line=error.line, text=error.problem))
            self._unread = True
            return
        problems_ = Problems()
        top = Section(document, problems_, "a framework")
        top.only(TOP)
        for field in ("framework", "version", "language"):
            top.text(field, needed=True)
        for key, about, entry_of in _ENTRIES:
            for node in top.items(key):
                section, before = Section(node, problems_, about), len(problems_.found)
                if node.table is None:
                    self._unread = True
                else:
                    entry = entry_of(section)
                    self._take(entry, _Place(source.name, node, damaged=len(problems_.found) > before))
        self.found += (Problem(file=source.name, line=each.line, text=each.text) for each in problems_.found)

    def _take(self, entry: Entry, place: _Place) -> None:
        key = (type(entry), entry.id)
        self._unread |= place.damaged and isinstance(entry, Competency)
        if first := self._places.get(key):
            told = f"{entry.id}: the id is there twice, first in {first.file}:{first.node.line}"
            self.found.append(place.problem(f"{told}; give it another.", "id"))
        elif entry.id:
            self.entries[key] = entry
            self._places[key] = place

    def check(self, known: Framework) -> None:
        """Add what is wrong with the entries once they are together, and bring all of it in order.

        What may only follow from a part that could not be read is left out: it would mislead.
        """
        for each in problems(merged(known, framework_of(self.entries))):
            place = self._places.get((type(each.entry), each.entry.id))
            told = f"{each.entry.id}: {each.text}."
            if self._unread and each.field in _REFERRING:
                continue
            if place is None:  # an entry that was known, and sound until these files changed what it names
                self.found.append(Problem(file=self._files[0], line=0, text=told))
            elif not place.damaged:
                self.found.append(place.problem(told, each.field))
        self.found.sort(key=lambda each: (self._files.index(each.file), each.line))


def _competency(section: Section) -> Competency:
    section.only(COMPETENCY)
    return Competency(
        id=_needed(section, "id"),
        name=section.written("name"),
        group=section.written("group"),
        about=section.written("about"),
        aliases=section.texts("aliases"),
        levels=section.texts("levels"),
    )


def _blueprint(section: Section) -> Blueprint:
    section.only(BLUEPRINT)
    return Blueprint(
        id=_needed(section, "id"),
        name=section.written("name"),
        kind=BlueprintKind(section.one_of("kind", tuple(BlueprintKind), BlueprintKind.ROLE)),
        family=section.written("family"),
        about=section.written("about"),
        requirements=tuple(_requirement(each) for each in section.tables("requirements", "a requirement")),
    )


def _requirement(section: Section) -> Requirement:
    section.only(REQUIREMENT)
    _require(section, "level")
    weight = section.number("weight")
    return Requirement(
        competency=_needed(section, "competency"),
        level=_whole(section, "level") or 0,
        weight=Decimal(1) if weight is None else weight,
    )


def _offer(section: Section) -> Offer:
    section.only(OFFER)
    kind = section.one_of("kind", tuple(OfferKind))
    _require(section, "kind", f": {', '.join(OfferKind)}")
    return Offer(
        id=_needed(section, "id"),
        kind=OfferKind(kind or OfferKind.ACTIVITY),
        name=section.written("name"),
        about=section.written("about"),
        competencies=section.texts("competencies"),
        to=_whole(section, "to"),
        hours=section.number("hours"),
        cost=section.number("cost"),
    )


def _needed(section: Section, key: str) -> str:
    _require(section, key)
    return section.written(key)


def _require(section: Section, key: str, hint: str = "") -> None:
    if section.node(key).text == "":
        section.wrong(f"{section.about} needs {key}{hint}.", key)


def _whole(section: Section, key: str) -> int | None:
    number = section.number(key)
    if number is None:
        return None
    if number != int(number):
        section.wrong(f"{key} should be a whole number such as 3, not {number}.", key)
        return None
    return int(number)


_ENTRIES: tuple[tuple[str, str, Callable[[Section], Entry]], ...] = (
    ("competencies", "a competency", _competency),
    ("blueprints", "a blueprint", _blueprint),
    ("offers", "an offer", _offer),
)
