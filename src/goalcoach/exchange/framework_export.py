"""Writes a framework for people to take along: YAML, a workbook, or CSV files; all can be imported again."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from goalcoach.domain.framework import Blueprint, Competency, Framework, Offer
from goalcoach.exchange.framework_yaml import framework_yaml
from goalcoach.exchange.tables import csv_text, neutralised
from goalcoach.exchange.workbook_writing import workbook

Rows = list[Sequence[object]]


class ExportForm(StrEnum):
    """How it is written."""

    YAML = "yaml"
    """Exactly what there is, in one file."""
    XLSX = "xlsx"
    """A sheet for each kind. Levels without words at the end of a competency have no cell here."""
    CSV = "csv"
    """A file for each kind, packed together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A whole export."""

    content: bytes
    media_type: str
    suffix: str
    """With its dot."""


def written(framework: Framework, form: ExportForm, *, name: str) -> Written:
    """The framework in that form; `name` is what it is called inside a YAML file."""
    match form:
        case ExportForm.YAML:
            text = framework_yaml(framework, name=name, version="1", language="en")
            return Written(content=text.encode(), media_type="application/yaml", suffix=".yaml")
        case ExportForm.XLSX:
            sheets = {
                title: [[neutralised(cell) for cell in row] for row in rows]
                for title, rows in _tables(framework).items()
            }
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
            return Written(content=workbook(sheets), media_type=kind, suffix=".xlsx")
        case ExportForm.CSV:
            return Written(content=_packed(framework), media_type="application/zip", suffix=".zip")


def _packed(framework: Framework) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for title, rows in _tables(framework).items():
            # Spreadsheets take a file for UTF-8 only with this mark at its beginning.
            archive.writestr(f"{title.lower()}.csv", f"\ufeff{csv_text(rows)}")
    return out.getvalue()


def _tables(framework: Framework) -> Mapping[str, Rows]:
    """Headings and rows by what they are about; without what there is none of."""
    names = {each.id: each.name for each in framework.competencies}
    tables = {
        "Competencies": _competencies(framework.competencies),
        "Roles": list(_roles(framework.blueprints, names)),
        "Offers": [_OFFER, *map(_offer, framework.offers)],
    }
    return {title: rows for title, rows in tables.items() if len(rows) > 1 or title == "Competencies"}


def _competencies(entries: Sequence[Competency]) -> Rows:
    most = max((len(each.levels) for each in entries), default=1)
    heading = ["Name", "Id", "Group", "About", "Aliases", *(f"Level {at}" for at in range(1, most + 1))]
    return [
        heading,
        *(
            [each.name, each.id, each.group, each.about, _several(each.aliases), *_filled(each.levels, most)]
            for each in entries
        ),
    ]


def _filled(levels: Sequence[str], most: int) -> Iterator[str]:
    yield from levels
    yield from [""] * (most - len(levels))


_ROLE = ("Role", "Id", "Kind", "Family", "About", "Competency", "Level", "Weight")


def _roles(entries: Iterable[Blueprint], names: Mapping[str, str]) -> Iterator[Sequence[object]]:
    yield _ROLE
    for each in entries:
        for need in each.requirements:
            first = (each.name, each.id, each.kind.value, each.family, each.about)
            name = names.get(need.competency, need.competency)
            competency = need.competency if name in names else name  # a name that is the id of another
            yield [*first, competency, need.level, _number(need.weight)]


_OFFER = ("Name", "Id", "Kind", "About", "Competencies", "Leads to", "Hours", "Cost")


def _offer(each: Offer) -> Sequence[object]:
    # By id: a name may hold what stands between two of them.
    built, to = _several(each.competencies), "" if each.to is None else each.to
    return [
        each.name,
        each.id,
        each.kind.value,
        each.about,
        built,
        to,
        _number(each.hours),
        _number(each.cost),
    ]


def _several(texts: Sequence[str]) -> str:
    """Texts of one cell; a lone one that holds a comma gets an end, or it would be taken for several."""
    return "; ".join(texts) + (";" if len(texts) == 1 and "," in texts[0] else "")


def _number(number: Decimal | None) -> str:
    return "" if number is None else format(number, "f")
