"""Joins O*NET's tables of occupations and what they ask for into competencies and blueprints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
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
        self._known = {each.id: each for each in gathered.known.competencies}
        self._blueprints = {each.id: each for each in gathered.known.blueprints if each.id.startswith(PREFIX)}

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
        titles = self._titles()
        if titles:
            self._keep_blueprints(titles)
        else:
            self._out.notes.append("There are no occupations. Add the file Occupation Data for them.")
        for each in self._only.unused():
            self._out.wrong(f"no occupation fits {each!r}. Use a part of its title, or its code", "only", 0)

    def _keep_competencies(self) -> None:
        names = Names(self._out.known.competencies)
        for element, each in sorted(self._tables.elements.items(), key=_place):
            id_ = f"{PREFIX}{element}"
            before = self._known.get(id_) or Competency(id=id_, name=each.name, levels=SEVEN)
            anchors = self._tables.anchors.get(element)
            levels = (anchors.get(level) or ours for level, ours in enumerate(SEVEN, 1)) if anchors else ()
            competency = replace(
                before,
                name=names.free(id_, each.name, f"{each.name} ({each.group})"),
                levels=tuple(levels) or before.levels,
                about=self._tables.abouts.get(element) or before.about,
                group=each.group,
            )
            self._out.keep(competency, each.file, each.line)

    def _titles(self) -> Mapping[str, tuple[str, str]]:
        """Title and description by code, from the best source there is."""
        if self._tables.occupations:
            return self._tables.occupations
        known = {each.id.removeprefix(PREFIX): (each.name, "") for each in self._blueprints.values()}
        return known | {code: (each, "") for code, each in self._tables.rated.items()}

    def _keep_blueprints(self, titles: Mapping[str, tuple[str, str]]) -> None:
        names = Names(self._out.known.blueprints)
        kept, doubtful = 0, 0
        wanted = {code for code, (title, _) in titles.items() if self._only.wants(title, code)}
        for code, ratings in sorted(self._tables.ratings.items()):
            element, first = next(iter(ratings.items()))
            place = self._tables.elements[element].file, first.line
            if code in wanted:
                blueprint = self._blueprint(code, *titles[code], names)
                doubtful += sum(each.left_out for each in ratings.values())
                if blueprint.requirements:
                    kept += 1
                    self._out.keep(blueprint, *place)
            elif code not in titles:
                told = f"there is no title for {code}. Take all files, and all from one release"
                self._out.wrong(told, *place)
        self._out.count(
            len(wanted) - kept,
            "occupation has no ratings in these files and was left out",
            "occupations have no ratings in these files and were left out",
        )
        self._out.count(
            doubtful,
            "rating was left out: O*NET calls it not relevant to the occupation, or too uncertain",
            "ratings were left out: O*NET calls them not relevant to the occupation, or too uncertain",
        )

    def _blueprint(self, code: str, title: str, about: str, names: Names) -> Blueprint:
        """What is asked for now, and what these files do not speak of and was asked for before."""
        id_ = f"{PREFIX}{code}"
        before = self._blueprints.get(id_) or Blueprint(id=id_, name=title, requirements=())
        read = {f"{PREFIX}{each}" for each in self._tables.elements}
        others = [each for each in before.requirements if each.competency not in read]
        requirements = [*self._requirements(code, self._tables.ratings[code]), *others]
        return replace(
            before,
            name=names.free(id_, title, f"{title} (O*NET)"),
            requirements=tuple(sorted(requirements, key=_asked)),
            about=about or before.about,
            family=SOC.get(code[:2], ""),
        )

    def _requirements(self, code: str, ratings: Mapping[str, Rating]) -> Iterator[Requirement]:
        for element, each in ratings.items():
            if each.level is None or each.weight is None:
                missing = "LV" if each.level is None else "IM"
                told = f"{code} has no {missing} of {element}. Take the whole file"
                self._out.wrong(told, self._tables.elements[element].file, each.line)
            elif each.level and each.weight and not each.left_out:
                level = max(1, int(each.level.quantize(Decimal(1), ROUND_HALF_UP)))
                yield Requirement(competency=f"{PREFIX}{element}", level=level, weight=each.weight)


def _place(pair: tuple[str, Element]) -> tuple[int, list[tuple[int, str]]]:
    """Skills come before knowledge, so that of two with one name the skill keeps it."""
    return list(GROUPS.values()).index(pair[1].group), _order(pair[0])


def _order(id_: str) -> list[tuple[int, str]]:
    """By number where there are numbers: 2.C.10 after 2.C.9."""
    return [(int(each), "") if each.isdecimal() else (0, each) for each in id_.split(".")]


def _asked(requirement: Requirement) -> tuple[bool, list[tuple[int, str]]]:
    """O*NET's own come first, in its order; then those that somebody added."""
    id_ = requirement.competency
    return (False, _order(id_.removeprefix(PREFIX))) if id_.startswith(PREFIX) else (True, [])
