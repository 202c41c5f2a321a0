"""Which column of a plain table holds what: guessed from the heading, for people to look at and change."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.framework_check import MOST_LEVELS
from goalcoach.exchange.column_names import SPECIAL, USUAL, TableKind

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
    table: str = ""
    """The name of the one table it is for; empty for any that it fits."""

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
        columns = guess_columns(heading, each)
        if all(field in columns for field in REQUIRED[each]) and (kind or _telling(each, columns)):
            return ColumnMapping(kind=each, columns=columns)
    return None


def _telling(kind: TableKind, columns: Mapping[str, str]) -> bool:
    """Whether more than a name and a kind say that these are offers: competencies have kinds, too."""
    return kind is not TableKind.OFFERS or bool({"hours", "cost", "competencies", "to"} & columns.keys())


def guess_columns(heading: Sequence[str], kind: TableKind) -> dict[str, str]:
    """What can be told of the columns of such a table, by field, even when a needed one is not found.

    Exact words come before close ones, and each column is taken once.
    """
    free = {_plain(name): name for name in reversed(heading) if _plain(name)}
    columns: dict[str, str] = {}
    left = [field for field in FIELDS[kind] if field not in LEVELS]
    if kind is TableKind.COMPETENCIES:
        columns = {field: free.pop(name) for name in [*free] if (field := _level(name))}
        if columns or not free.keys() & set(USUAL["level"]):
            left = [field for field in left if field not in {"level", "description"}]
    for close in (False, True):
        for field in [*left]:
            words = SPECIAL.get((kind, field)) or USUAL.get(field, (field,))
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
