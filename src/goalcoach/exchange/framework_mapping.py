"""Which column of a plain table holds what: guessed from the heading, for people to look at and change."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework_check import MOST_LEVELS


class TableKind(StrEnum):
    """What the rows of a table are about."""

    COMPETENCIES = "competencies"
    """One row a competency, or one row a level of it."""
    BLUEPRINTS = "blueprints"
    """One row a competency that a role asks for."""
    OFFERS = "offers"


LEVELS = tuple(f"level_{number}" for number in range(1, MOST_LEVELS + 1))
"""Fields that hold what somebody does on a level, the lowest first."""
FIELDS: Mapping[TableKind, Sequence[str]] = MappingProxyType(
    {
        TableKind.COMPETENCIES: (
            "name",
            "id",
            "level",
            "description",
            "group",
            "subgroup",
            "about",
            "aliases",
            *LEVELS,
        ),
        TableKind.BLUEPRINTS: ("role", "competency", "level", "weight", "family", "id", "about", "kind"),
        TableKind.OFFERS: ("name", "kind", "competencies", "to", "hours", "cost", "id", "about"),
    }
)
"""What a column may hold; the most telling first."""
REQUIRED: Mapping[TableKind, Sequence[str]] = MappingProxyType(
    {
        TableKind.COMPETENCIES: ("name",),
        TableKind.BLUEPRINTS: ("role", "competency", "level"),
        TableKind.OFFERS: ("name", "kind"),
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """What the columns of one table hold."""

    kind: TableKind
    columns: Mapping[str, str]
    """From our field to the heading of its column, or to its letter as spreadsheets count: A, B, AA."""

    def places(self, heading: Sequence[str]) -> dict[str, int]:
        """Where each field stands in a row. Raises InvalidInput with the `field` that cannot be found."""
        names = [each.casefold() for each in heading]
        places = {field: _place(field, column, names) for field, column in self.columns.items() if column}
        for field in places.keys() - set(FIELDS[self.kind]):
            known = ", ".join(FIELDS[self.kind])
            raise InvalidInput(f"there is no field {field!r} of {self.kind}. Use {known}.", field=field)
        for field in REQUIRED[self.kind]:
            if field not in places:
                raise InvalidInput(f"no column is named for {field!r} of {self.kind}. Name one.", field=field)
        return places


def _place(field: str, column: str, names: Sequence[str]) -> int:
    """Where a column stands. Raises InvalidInput."""
    name = " ".join(column.casefold().split())
    if name in names:
        if names.count(name) > 1:
            raise InvalidInput(f"the column {column!r} is there twice. Use its letter.", field=field)
        return names.index(name)
    if _LETTERS.fullmatch(name):
        place = 0
        for letter in name:
            place = place * 26 + ord(letter) - ord("a") + 1
        if place <= len(names):
            return place - 1
    raise InvalidInput(
        f"there is no column {column!r} for {field!r}; the first row has {_told(names)}.", field=field
    )


_LETTERS = re.compile("[a-z]{1,3}")


def _told(names: Sequence[str]) -> str:
    told = [repr(each) for each in names if each]
    return ", ".join(told[:20]) + (" and more" if len(told) > 20 else "") or "no names"


def describes(fields: Collection[str]) -> bool:
    """Whether these fields of competencies say what somebody does on a level."""
    return "description" in fields or any(each in fields for each in LEVELS)


def guess_mapping(heading: Sequence[str], kind: TableKind | None = None) -> ColumnMapping | None:
    """What the columns of this heading seem to hold, in English or German; None when that cannot be told."""
    tried = (kind,) if kind else (TableKind.BLUEPRINTS, TableKind.OFFERS, TableKind.COMPETENCIES)
    for each in tried:
        columns = _guessed(heading, each)
        if all(field in columns for field in REQUIRED[each]) and (kind or _telling(each, columns)):
            return ColumnMapping(kind=each, columns=columns)
    return None


def _telling(kind: TableKind, columns: Mapping[str, str]) -> bool:
    """Whether more than a name and a kind say that these are offers: competencies have kinds, too."""
    return kind is not TableKind.OFFERS or bool({"hours", "cost", "competencies", "to"} & columns.keys())


def _guessed(heading: Sequence[str], kind: TableKind) -> dict[str, str]:
    """Columns by field: exact words before close ones, each column once."""
    free = {_plain(name): name for name in reversed(heading) if _plain(name)}
    columns: dict[str, str] = {}
    left = [field for field in FIELDS[kind] if field not in LEVELS]
    if kind is TableKind.COMPETENCIES:
        columns = {field: free.pop(name) for name in [*free] if (field := _level(name))}
        if columns or not free.keys() & set(_USUAL["level"]):
            left = [field for field in left if field not in {"level", "description"}]
    for close in (False, True):
        for field in [*left]:
            words = _words(field, kind)
            found = _close(words, free) if close else next((each for each in words if each in free), None)
            if found is not None:
                left.remove(field)
                columns[field] = free.pop(found)
    return columns


def _level(name: str) -> str:
    """The field of a column that describes one level; empty for any other."""
    found = _LEVEL.fullmatch(name)
    return f"level_{int(found[1])}" if found and 1 <= int(found[1]) <= MOST_LEVELS else ""


def _close(words: Sequence[str], free: Mapping[str, str]) -> str | None:
    """A column that is nearly one of these words: "Competancy"."""
    long = [each for each in words if len(each) > _SHORT]
    for name in free:
        if len(name) > _SHORT and difflib.get_close_matches(name, long, n=1, cutoff=_NEAR):
            return name
    return None


_SHORT, _NEAR = 4, 0.85
"""Words up to so many letters are too easily like another; how like two must be."""
_LEVEL = re.compile(
    r"(?:proficiency )?(?:level|lvl|l|stufe|niveau)[ _]?0*(\d{1,2})(?: (?:description|beschreibung|text))?"
)
_NO_WORD = re.compile(r"[\W_]+")


def _plain(name: str) -> str:
    return _NO_WORD.sub(" ", name.casefold()).strip()


def _words(field: str, kind: TableKind) -> Sequence[str]:
    return _SPECIAL.get((kind, field), _USUAL.get(field, (field,)))


_COMPETENCY = (
    "competency",
    "competence",
    "competency name",
    "skill",
    "skill name",
    "kompetenz",
    "kompetenzname",
    "fähigkeit",
    "faehigkeit",
)
_USUAL: Mapping[str, Sequence[str]] = {
    "id": (
        "id",
        "code",
        "skill code",
        "skill id",
        "competency id",
        "key",
        "identifier",
        "kennung",
        "schlüssel",
        "schluessel",
        "nummer",
    ),
    "group": ("group", "category", "cluster", "domain", "area", "gruppe", "kategorie", "bereich"),
    "subgroup": ("subgroup", "subcategory", "sub category", "untergruppe", "unterkategorie"),
    "about": (
        "about",
        "overall description",
        "description",
        "definition",
        "summary",
        "beschreibung",
        "erläuterung",
        "erlaeuterung",
    ),
    "aliases": (
        "aliases",
        "alias",
        "synonyms",
        "synonym",
        "other names",
        "also called",
        "keywords",
        "synonyme",
        "andere namen",
        "schlagwörter",
        "schlagwoerter",
    ),
    "level": (
        "level",
        "required level",
        "target level",
        "proficiency",
        "proficiency level",
        "stufe",
        "niveau",
        "sollstufe",
        "zielstufe",
        "soll",
    ),
    "description": (
        "level description",
        "behaviour",
        "behavior",
        "indicator",
        "stufenbeschreibung",
        "verhalten",
    ),
    "role": (
        "role",
        "role name",
        "job",
        "job title",
        "position",
        "occupation",
        "profile",
        "rolle",
        "stelle",
        "funktion",
        "tätigkeit",
        "taetigkeit",
    ),
    "competency": (*_COMPETENCY, "competency id", "skill code", "code"),
    "competencies": (*_COMPETENCY, "competencies", "skills", "kompetenzen", "fähigkeiten"),
    "weight": ("weight", "importance", "priority", "gewicht", "gewichtung", "wichtigkeit", "bedeutung"),
    "family": ("family", "job family", "department", "berufsfamilie", "jobfamilie", "abteilung"),
    "kind": ("kind", "type", "format", "art", "typ"),
    "to": ("to", "to level", "leads to", "target level", "up to", "bis stufe", "zielstufe", "level", "stufe"),
    "hours": ("hours", "duration", "hours in all", "effort", "stunden", "dauer", "aufwand"),
    "cost": ("cost", "costs", "price", "fee", "kosten", "preis", "gebühr", "gebuehr"),
}
"""How people call a column, in small letters, English and German; the likeliest first."""
_SPECIAL: Mapping[tuple[TableKind, str], Sequence[str]] = {
    (TableKind.COMPETENCIES, "name"): ("name", *_COMPETENCY, "title", "bezeichnung", "titel"),
    (TableKind.OFFERS, "name"): (
        "name",
        "title",
        "course",
        "offer",
        "training",
        "course name",
        "titel",
        "bezeichnung",
        "kurs",
        "angebot",
        "schulung",
    ),
    (TableKind.BLUEPRINTS, "id"): ("role id", "role code", "job code", "rollen id"),
    (TableKind.BLUEPRINTS, "about"): ("about", "role description", "description", "beschreibung"),
}
