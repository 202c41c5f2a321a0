"""Joins O*NET's tables of occupations and what they ask for into competencies and blueprints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import ROUND_HALF_UP, Decimal

from goalcoach.domain.framework import Blueprint, Competency, Requirement
from goalcoach.exchange.framework_reading import Gathered, Names
from goalcoach.exchange.framework_sheets import Sheet
from goalcoach.exchange.generic_levels import SEVEN
from goalcoach.exchange.occupations import SOC, Only
from goalcoach.exchange.onet_tables import GROUPS, Element, OnetTables, Rating

PREFIX = "onet:"
CREDIT = (
    "This includes information from the O*NET database by the U.S. Department of Labor, Employment and "
    "Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET is a trademark of "
    "USDOL/ETA. The information was changed: levels are rounded, and where O*NET has no words for a level, "
    "ours stand. USDOL/ETA has not approved, endorsed or tested these changes."
)
"""What the licence asks for: to be shown with what is imported."""


class Onet:
    """Reads tables of one release; the entries come at the end."""

    def __init__(self, gathered: Gathered, only: Only) -> None:
        self._out = gathered
        self._only = only
        self._tables = OnetTables(gathered)

    knows = staticmethod(OnetTables.know)

    def read(self, sheet: Sheet) -> None:
        """Take in one table."""
        self._tables.read(sheet)

    def finish(self) -> None:
        """Join what was read into entries; nothing of it when something in it is wrong."""
        self._out.notes.insert(0, CREDIT)
        if self._out.problems:
            return
        if not self._tables.elements:
            self._out.wrong("there is nothing to learn. Add Skills, Abilities or Knowledge", "O*NET", 0)
        self._keep_competencies()
        if self._tables.occupations or self._tables.rated:
            self._keep_blueprints()
        else:
            self._out.notes.append("There are no occupations. Add the file Occupation Data for them.")

    def _keep_competencies(self) -> None:
        names = Names(self._out.known.competencies)
        for id_, each in sorted(self._tables.elements.items(), key=_place):
            anchors = self._tables.anchors.get(id_, {})
            levels = (anchors.get(level) or ours for level, ours in enumerate(SEVEN, 1))
            competency = Competency(
                id=f"{PREFIX}{id_}",
                name=names.free(f"{PREFIX}{id_}", each.name, f"{each.name} ({each.group})"),
                levels=tuple(levels),
                about=self._tables.abouts.get(id_, ""),
                group=each.group,
            )
            self._out.keep(competency, each.file, each.line)

    def _keep_blueprints(self) -> None:
        names = Names(self._out.known.blueprints)
        occupations = self._tables.occupations or {
            code: (each, "") for code, each in self._tables.rated.items()
        }
        empty = sum(
            self._only.wants(occupations[code][0], code) for code in occupations.keys() - self._tables.ratings
        )
        doubtful = 0
        for code, ratings in sorted(self._tables.ratings.items()):
            id_, first = next(iter(ratings.items()))
            title, about = occupations.get(code, ("", ""))
            if not title:
                told = f"there is no title for {code}. Take all files, and all from one release"
                self._out.wrong(told, self._tables.elements[id_].file, first.line)
            elif self._only.wants(title, code):
                doubtful += sum(each.left_out for each in ratings.values())
                if requirements := tuple(self._requirements(code, ratings)):
                    blueprint = Blueprint(
                        id=f"{PREFIX}{code}",
                        name=names.free(f"{PREFIX}{code}", title, f"{title} (O*NET)"),
                        requirements=requirements,
                        about=about,
                        family=SOC.get(code[:2], ""),
                    )
                    self._out.keep(blueprint, self._tables.elements[id_].file, first.line)
                else:
                    empty += 1
        self._note(empty, doubtful)

    def _requirements(self, code: str, ratings: Mapping[str, Rating]) -> Iterator[Requirement]:
        for id_, each in sorted(ratings.items(), key=lambda pair: _order(pair[0])):
            if each.level is None or each.weight is None:
                missing = "LV" if each.level is None else "IM"
                told = f"{code} has no {missing} of {id_}. Take the whole file"
                self._out.wrong(told, self._tables.elements[id_].file, each.line)
            elif each.level and each.weight and not each.left_out:
                level = max(1, int(each.level.quantize(Decimal(1), ROUND_HALF_UP)))
                yield Requirement(competency=f"{PREFIX}{id_}", level=level, weight=each.weight)

    def _note(self, empty: int, doubtful: int) -> None:
        if empty:
            self._out.notes.append(f"{empty:,} occupations have no ratings in these files and were left out.")
        if doubtful:
            self._out.notes.append(
                f"{doubtful:,} ratings were left out: O*NET marks them as not relevant to the occupation, or "
                "as too uncertain."
            )
        for each in self._only.unused():
            self._out.wrong(f"no occupation fits {each!r}. Use a part of its title, or its code", "only", 0)


def _place(pair: tuple[str, Element]) -> tuple[int, list[tuple[int, str]]]:
    """Skills come before knowledge, so that of two with one name the skill keeps it."""
    return list(GROUPS.values()).index(pair[1].group), _order(pair[0])


def _order(id_: str) -> list[tuple[int, str]]:
    """By number where there are numbers: 2.C.10 after 2.C.9."""
    return [(int(each), "") if each.isdecimal() else (0, each) for each in id_.split(".")]
