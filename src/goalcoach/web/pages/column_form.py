"""What the columns of uploaded tables hold: as fields to choose from, and read back. Knows no request."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_import import Look
from goalcoach.exchange.framework_mapping import FIELDS, LEVELS, REQUIRED, ColumnMapping, guess_columns
from goalcoach.exchange.framework_table import letters
from goalcoach.web.intake import Choice
from goalcoach.web.pages.posted import Posted

KINDS: tuple[tuple[str, str], ...] = (
    ("", "Leave this table out"),
    (TableKind.COMPETENCIES.value, "Competencies: a row for each, or for each of its levels"),
    (TableKind.BLUEPRINTS.value, "Roles and needs: a row for each competency they ask for"),
    (TableKind.OFFERS.value, "Offers: courses, certificates, mentors, activities"),
)
_LABEL = {
    "name": "Name",
    "id": "Id, if there is one",
    "level": "Number of the level",
    "description": "What somebody does on that level",
    "group": "Group",
    "subgroup": "Group within the group",
    "about": "In one sentence",
    "aliases": "Other words for it",
    "role": "Name of the role or need",
    "competency": "Competency it asks for",
    "weight": "Weight",
    "family": "Job family",
    "kind": "What kind it is",
    "competencies": "Competencies it builds",
    "to": "Level it leads to",
    "hours": "Hours",
    "cost": "Cost",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnField:
    """One thing a column may hold."""

    name: str
    label: str
    needed: bool
    value: str
    level: bool
    """Whether it is the words of one level, which most tables have no column for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnTable:
    """One table, its first rows, and what its columns seem to hold."""

    name: str
    kind: str
    kind_field: str
    heading: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    columns: tuple[tuple[str, str], ...]
    """What can be chosen: value, and name with the first cell."""
    fields: tuple[ColumnField, ...]


def tables_of(
    looks: Sequence[Look], choices: Sequence[Choice], told: Callable[[str], str]
) -> list[ColumnTable]:
    """The tables with what was guessed or chosen; `told` makes their names fit for people."""
    return [
        ColumnTable(
            name=told(look.name),
            kind=choice.kind.value if choice.kind else "",
            kind_field=f"t{at}-holds",
            heading=tuple(each or letters(place) for place, each in enumerate(look.heading)),
            rows=look.rows,
            columns=(("", "–"), *_columns(look)),
            fields=tuple(
                ColumnField(
                    name=f"t{at}-{field}",
                    label=_LABEL.get(field) or f"Level {LEVELS.index(field) + 1}",
                    needed=field in REQUIRED[choice.kind],
                    value=_value(choice.columns.get(field, ""), look),
                    level=field in LEVELS,
                )
                for field in FIELDS[choice.kind]
            )
            if choice.kind
            else (),
        )
        for at, (look, choice) in enumerate(zip(looks, choices, strict=True))
    ]


def chosen(
    looks: Sequence[Look], before: Sequence[Choice], form: Posted
) -> tuple[list[Choice], dict[str, str]]:
    """What somebody chose, and what is wrong with it, by field; another kind gets its columns guessed."""
    choices, wrong = [], {}
    for at, (look, choice) in enumerate(zip(looks, before, strict=True)):
        said = form.line(f"t{at}-holds")
        kind = TableKind(said) if said in set(TableKind) else None
        if kind is not choice.kind:
            columns = guess_columns(look.heading, kind) if kind else {}
        else:
            offered = {value for value, _ in _columns(look)}
            sent = {field: form.line(f"t{at}-{field}") for field in FIELDS[kind]} if kind else {}
            columns = {field: value for field, value in sent.items() if value in offered}
        choices.append(Choice(kind, columns))
        if kind:
            try:
                ColumnMapping(kind=kind, columns=columns).places(look.heading)
            except InvalidInput as error:
                field = str(error.data["field"])
                wrong[f"t{at}-{field}"] = f"Which column holds this: {_LABEL.get(field, field)}?"
    if not any(each.kind for each in choices):
        wrong["t0-holds"] = "Say what at least one table holds."
    return choices, wrong


def _columns(look: Look) -> list[tuple[str, str]]:
    """Each column by its name, or by its letter where that is no name of its own; with a sample."""
    names = Counter(each.casefold() for each in look.heading)
    found = []
    for place, name in enumerate(look.heading):
        sample = next((row[place] for row in look.rows if place < len(row) and row[place]), "")
        value = name if name and name.isprintable() and names[name.casefold()] == 1 else letters(place)
        found.append((value, f"{name or letters(place)}{f' ({sample[:30]})' if sample else ''}"))
    return found


def _value(column: str, look: Look) -> str:
    """The column as it is offered."""
    return next((value for value, _ in _columns(look) if value.casefold() == column.casefold()), "")
