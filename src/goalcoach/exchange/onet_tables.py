"""Reads O*NET's tables one by one, in any order. What becomes of them is said in onet.py."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation

from goalcoach.exchange.framework_reading import Gathered
from goalcoach.exchange.framework_sheets import Sheet, tidy

FILES = (
    "Occupation Data",
    "Skills",
    "Abilities",
    "Knowledge",
    "Content Model Reference",
    "Level Scale Anchors",
    "Alternate Titles",
)
"""What O*NET calls the tables that are read; each as .txt or .xlsx."""
GROUPS: Mapping[str, str] = {
    "2.A": "Basic skills",
    "2.B": "Cross-functional skills",
    "1.A": "Abilities",
    "2.C": "Knowledge",
}
"""By what an element's id begins with."""
HIGHEST_LEVEL = 7

_CODE, _ELEMENT, _NAME = "o*net-soc code", "element id", "element name"
_SCALE, _VALUE = "scale id", "data value"
_RATINGS = (_CODE, _ELEMENT, _NAME, _SCALE, _VALUE)
_OCCUPATIONS = (_CODE, "title", "description")
_ANCHORS = (_ELEMENT, _SCALE, "anchor value", "anchor description")
_REFERENCE = (_ELEMENT, _NAME, "description")
_TITLES = (_CODE, "alternate title")
_WANTED: Mapping[str, Sequence[str]] = {
    "occupation data": _OCCUPATIONS,
    "skills": _RATINGS,
    "abilities": _RATINGS,
    "knowledge": _RATINGS,
    "content model reference": _REFERENCE,
    "level scale anchors": _ANCHORS,
    "alternate titles": _TITLES,
}
_SOC_CODE = re.compile(r"\d{2}-\d{4}\.\d{2}", re.ASCII)
_ELEMENT_ID = re.compile(r"\d(?:\.[0-9A-Za-z]{1,3}){1,8}", re.ASCII)
_HIGHEST: Mapping[object, Decimal] = {"LV": Decimal(HIGHEST_LEVEL), "IM": Decimal(5)}
_MOST_VALUES = 10_000
"""Different ratings that are remembered; a release has some hundreds."""


@dataclass(slots=True)
class Element:
    """What becomes a competency, and where it was first seen."""

    name: str
    group: str
    file: str
    line: int


@dataclass(slots=True)
class Rating:
    """How much of an element an occupation needs, as O*NET gives it; a level is 0 to 7."""

    line: int
    level: Decimal | None = None
    weight: Decimal | None = None
    left_out: bool = False
    """O*NET says that it does not count, or should not be relied on."""

    def take(self, scale: object, value: Decimal, doubtful: bool) -> bool:
        """Take in a value of LV or IM; False when there is one already."""
        if (self.level if scale == "LV" else self.weight) is not None:
            return False
        if scale == "LV":
            self.level = value
        else:
            self.weight = value
        self.left_out = self.left_out or doubtful
        return True


class OnetTables:
    """What the tables read so far hold."""

    def __init__(self, gathered: Gathered) -> None:
        self.elements: dict[str, Element] = {}
        self.ratings: dict[str, dict[str, Rating]] = {}
        """By the code of an occupation and the id of an element; both not empty."""
        self.occupations: dict[str, tuple[str, str]] = {}
        """Title and description by code."""
        self.rated: dict[str, str] = {}
        """Titles by code as they stand beside ratings; only workbooks have them there."""
        self.abouts: dict[str, str] = {}
        self.anchors: dict[str, dict[int, str]] = {}
        self._out = gathered
        self._values: dict[object, Decimal | None] = {}

    @staticmethod
    def know(sheet: Sheet) -> bool:
        """Whether the sheet is one of O*NET's."""
        columns = sheet.columns()
        return _CODE in columns or _ELEMENT in columns

    def read(self, sheet: Sheet) -> None:
        """Take in one table; what is none of those that are read is noted and left out."""
        columns = sheet.columns()
        fits = next((each for each in _WANTED.values() if set(each) <= columns.keys()), ())
        wanted = _WANTED.get(sheet.title.casefold(), fits)
        if missing := [each for each in wanted if each not in columns]:
            told = ", ".join(repr(each) for each in missing)
            self._out.wrong(
                f"the first row has no column {told}. Take the file as O*NET has it", sheet.name, 0
            )
        elif wanted is _RATINGS:
            self._read_ratings(sheet, columns)
        elif wanted is _OCCUPATIONS:
            self._read_occupations(sheet, columns)
        elif wanted is _ANCHORS:
            self._read_anchors(sheet, columns)
        elif wanted is _REFERENCE:
            self._read_reference(sheet, columns)
        elif wanted is _TITLES:
            self._out.notes.append(f"{sheet.name} was left out: an occupation has one name here.")
        else:
            self._out.notes.append(f"{sheet.name} was left out. goalcoach reads {', '.join(FILES)}.")

    def _read_ratings(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        code_at, element_at, scale_at, value_at = (
            columns[each] for each in (_CODE, _ELEMENT, _SCALE, _VALUE)
        )
        doubts = [columns[each] for each in ("recommend suppress", "not relevant") if each in columns]
        others: set[str] = set()
        for line, cells in self._out.rows(sheet, whole=True):
            code, id_, scale = str(cells[code_at]), str(cells[element_at]), cells[scale_at]
            if id_ not in self.elements and not self._new_element(id_, sheet, line, cells[columns[_NAME]]):
                others.add(id_)
                continue
            value = self._value(cells[value_at], scale, sheet, line)
            rating = self._rating(code, id_, sheet, line)
            if value is None or rating is None:
                continue
            if not rating.take(scale, value, "Y" in [cells[each] for each in doubts]):
                self._wrong(f"{scale} of {id_} for {code} is there twice; keep one", sheet, line, _SCALE)
            if "title" in columns and code not in self.rated:
                self.rated[code] = self._out.text(tidy(cells[columns["title"]]))
        self._out.count(
            len(others),
            f"element of {sheet.name} is no skill, ability or knowledge and was left out",
            f"elements of {sheet.name} are no skills, abilities or knowledge and were left out",
        )

    def _new_element(self, id_: str, sheet: Sheet, line: int, name: object) -> bool:
        """Whether the element is one to take in, which is done then."""
        group = next((GROUPS[each] for each in GROUPS if id_.startswith(f"{each}.")), "")
        if not _ELEMENT_ID.fullmatch(id_):
            self._wrong(f"{id_[:60]!r} is no id such as 2.A.1.a", sheet, line, _ELEMENT)
        elif group:
            self.elements[id_] = Element(self._out.text(tidy(name)), group, sheet.name, line)
        return id_ in self.elements

    def _rating(self, code: str, id_: str, sheet: Sheet, line: int) -> Rating | None:
        """The rating of an element for an occupation, made when it is missing; None when the code is none."""
        ratings = self.ratings.get(code)
        if ratings is None:
            if not _SOC_CODE.fullmatch(code):
                self._wrong(f"{code[:60]!r} is no code such as 11-1011.00", sheet, line, _CODE)
                return None
            ratings = self.ratings[code] = {}
        rating = ratings.get(id_)
        if rating is None:
            rating = ratings[id_] = Rating(line)
        return rating

    def _value(self, cell: object, scale: object, sheet: Sheet, line: int) -> Decimal | None:
        """A rating; None when it is none, which is noted."""
        highest = _HIGHEST.get(scale)
        if highest is None:
            self._wrong(f"{str(scale)[:60]!r} is no scale; it should be IM or LV", sheet, line, _SCALE)
            return None
        value = self._values.get(cell)
        if value is None:
            value = _number(cell)
            if len(self._values) < _MOST_VALUES:
                self._values[cell] = value
        if value is None or not 0 <= value <= highest:
            self._wrong(f"{str(cell)[:60]!r} is no number from 0 to {highest}", sheet, line, _VALUE)
            return None
        return value

    def _read_occupations(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        for line, cells in self._out.rows(sheet, whole=True):
            code, title, about = (tidy(cells[columns[each]]) for each in _OCCUPATIONS)
            if not _SOC_CODE.fullmatch(code):
                self._wrong(f"{code[:60]!r} is no code such as 11-1011.00", sheet, line, _CODE)
            elif not title:
                self._wrong("there is no title", sheet, line, "title")
            elif code in self.occupations:
                self._wrong(f"{code!r} is there twice; keep one", sheet, line, _CODE)
            else:
                self.occupations[code] = self._out.text(title), self._out.text(about)

    def _read_anchors(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        for line, cells in self._out.rows(sheet, whole=True):
            id_, scale, value, words = (tidy(cells[columns[each]]) for each in _ANCHORS)
            if scale != "LV":
                continue
            if level := _LEVELS.get(_number(value)):
                self.anchors.setdefault(id_, {})[level] = self._out.text(words)
            else:
                told = f"{value[:60]!r} is no level from 1 to {HIGHEST_LEVEL}"
                self._wrong(told, sheet, line, "anchor value")

    def _read_reference(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        for _, cells in self._out.rows(sheet, whole=True):
            id_, _, about = (tidy(cells[columns[each]]) for each in _REFERENCE)
            if any(id_.startswith(f"{each}.") for each in GROUPS):
                self.abouts[id_] = self._out.text(about)

    def _wrong(self, problem: str, sheet: Sheet, line: int, column: str) -> None:
        self._out.wrong(problem, sheet.name, line, sheet.heading[sheet.columns()[column]])


_LEVELS: Mapping[Decimal | None, int] = {Decimal(level): level for level in range(1, HIGHEST_LEVEL + 1)}
"""By their number, however many noughts a release writes behind the point."""


def _number(cell: object) -> Decimal | None:
    try:
        value = Decimal(str(cell).strip()[:30])
    except InvalidOperation:
        return None
    return value if value.is_finite() else None
