"""ESCO's tables of skills and occupations, as competencies and blueprints. Levels are ours; ESCO has none."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, Competency, Requirement
from goalcoach.domain.framework_check import LONGEST_ID
from goalcoach.exchange.framework_reading import Gathered, Names
from goalcoach.exchange.framework_sheets import Sheet, tidy
from goalcoach.exchange.generic_levels import FOUR
from goalcoach.exchange.occupations import ISCO, Only

PREFIX = "esco:"
CREDIT = (
    "This uses the ESCO classification of the European Commission. Levels are not ESCO's: each skill has the "
    "same four, an essential skill asks for level 2 with weight 2, an optional one for level 1 with weight 1."
)
"""What the European Commission asks for, and what was added: to be shown with what is imported."""

_URI, _LABEL = "concepturi", "preferredlabel"
_OCCUPATION, _RELATION, _SKILL = "occupationuri", "relationtype", "skilluri"
_BASE = "http://data.europa.eu/esco/"
_NO_ADDRESS = f"there is no address such as {_BASE}skill/…"
_ASKED: Mapping[str, int] = {"essential": 2, "optional": 1}
"""The level, and the weight as well."""
_GROUPS: Mapping[str, str] = {"knowledge": "Knowledge", "skill/competence": "Skills and competences"}


@dataclass(frozen=True, slots=True)
class _Concept:
    """A skill or an occupation, and where it stands."""

    name: str
    about: str
    aliases: tuple[str, ...]
    group: str
    codes: tuple[str, ...]
    """Of an occupation: ISCO's, then ESCO's own."""
    file: str
    line: int


class Esco:
    """Reads ESCO's tables one by one, in any order, and joins them at the end."""

    def __init__(self, gathered: Gathered, only: Only) -> None:
        self._out = gathered
        self._only = only
        self._skills: dict[str, _Concept] = {}
        self._occupations: dict[str, _Concept] = {}
        self._asked: dict[str, dict[str, tuple[int, int]]] = {}
        """Level and line, by occupation and skill."""
        self._related = ""
        """The file they come from."""
        self._gone: set[str] = set()
        """Concepts that ESCO no longer recommends."""
        self._others = 0

    @staticmethod
    def knows(sheet: Sheet) -> bool:
        """Whether the sheet is one of ESCO's."""
        columns = sheet.columns()
        return _URI in columns or (_OCCUPATION in columns and _SKILL in columns)

    def read(self, sheet: Sheet) -> None:
        """Take in one table; rows about anything but skills and occupations are left out."""
        columns = sheet.columns()
        related = _OCCUPATION in columns
        wanted = (_OCCUPATION, _RELATION, _SKILL) if related else (_URI, _LABEL)
        if missing := [each for each in wanted if each not in columns]:
            told = ", ".join(repr(each) for each in missing)
            self._out.wrong(
                f"the first row has no column {told}. Take the file as ESCO has it", sheet.name, 0
            )
        elif related:
            self._read_relations(sheet, columns)
        else:
            self._read_concepts(sheet, columns)

    def _read_concepts(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        kinds = {"knowledgeskillcompetence": self._skills, "occupation": self._occupations}
        usual = "occupation" if "iscogroup" in columns else "knowledgeskillcompetence"
        for line, cells in self._out.rows(sheet, whole=True):
            values = {name: tidy(cells[at]) for name, at in columns.items()}
            concepts = kinds.get(values.get("concepttype", "").casefold() or usual)
            id_, name = _id(values.get(_URI, "")), values.get(_LABEL, "")
            if concepts is None:
                self._others += 1
            elif values.get("status", "").casefold() == "obsolete":
                self._gone.add(id_)
            elif not _fine(id_):
                self._wrong(_NO_ADDRESS, sheet, line, _URI)
            elif not name:
                self._wrong("there is no name", sheet, line, _LABEL)
            elif id_ in concepts:
                told = f"it is there already, in line {concepts[id_].line}; keep one"
                self._wrong(told, sheet, line, _URI)
            else:
                concepts[id_] = self._concept(values, name, sheet.name, line)

    def _concept(self, values: Mapping[str, str], name: str, file: str, line: int) -> _Concept:
        isco = values.get("iscogroup", "")
        isco = isco.zfill(4) if isco.isdecimal() else isco
        return _Concept(
            name=self._out.text(name).replace("\n", " "),
            about=self._out.text(values.get("description") or values.get("definition", "")),
            aliases=self._out.aliases(iter(values.get("altlabels", "").split("\n")), name),
            group=_group(values),
            codes=tuple(each for each in (isco, values.get("code", "")) if each),
            file=file,
            line=line,
        )

    def _read_relations(self, sheet: Sheet, columns: Mapping[str, int]) -> None:
        places = [columns[each] for each in (_OCCUPATION, _RELATION, _SKILL)]
        self._related = sheet.name
        for line, cells in self._out.rows(sheet, whole=True):
            occupation, relation, skill = (tidy(cells[each]) for each in places)
            occupation, skill, asked = _id(occupation), _id(skill), _ASKED.get(relation.casefold())
            if asked is None:
                told = f"{relation[:60]!r} is neither essential nor optional"
                self._wrong(told, sheet, line, _RELATION)
            elif not (_fine(occupation) and _fine(skill)):
                self._wrong(_NO_ADDRESS, sheet, line, _SKILL if _fine(occupation) else _OCCUPATION)
            else:
                skills = self._asked.setdefault(occupation, {})
                skills[skill] = max((asked, line), skills.get(skill, (0, 0)))

    def _wrong(self, problem: str, sheet: Sheet, line: int, column: str) -> None:
        self._out.wrong(problem, sheet.name, line, sheet.heading[sheet.columns()[column]])

    def finish(self) -> None:
        """Join what was read into entries; nothing of it when something in it is wrong."""
        self._out.notes.insert(0, CREDIT)
        if self._out.problems:
            return
        if not self._skills:
            self._out.wrong("there are no skills. Add skills_en.csv, or that of another language", "ESCO", 0)
        occupations = {
            id_: each for id_, each in self._occupations.items() if self._only.wants(each.name, *each.codes)
        }
        for word in self._only.unused():
            self._out.wrong(f"no occupation fits {word!r}. Use a part of its title, or its code", "only", 0)
        asked = {skill for id_ in occupations for skill in self._asked.get(id_, ())}
        self._keep_competencies(asked if self._only else set(self._skills))
        self._keep_blueprints(occupations)
        self._note(occupations)

    def _keep_competencies(self, wanted: AbstractSet[str]) -> None:
        names = Names(self._out.known.competencies)
        known = {each.id: each for each in self._out.known.competencies}
        for id_, each in self._skills.items():
            if id_ in wanted:
                own = f"{PREFIX}{id_}"
                before = known.get(own) or Competency(id=own, name=each.name, levels=FOUR)
                competency = replace(
                    before,
                    name=names.free(own, each.name, f"{each.name} (ESCO)"),
                    about=each.about or before.about,
                    aliases=each.aliases or before.aliases,
                    group=each.group or before.group,
                )
                self._out.keep(competency, each.file, each.line)

    def _keep_blueprints(self, occupations: Mapping[str, _Concept]) -> None:
        names = Names(self._out.known.blueprints)
        known = {each.id: each for each in self._out.known.blueprints}
        lost = self._asked.keys() - self._occupations.keys() - self._gone if self._occupations else ()
        for id_ in sorted(lost):
            told = f"there is no occupation {id_!r}. Take all files from one release"
            self._out.wrong(told, self._related, min(line for _, line in self._asked[id_].values()))
        for id_, each in occupations.items():
            if requirements := tuple(self._requirements(id_)):
                own = f"{PREFIX}{id_}"
                before = known.get(own) or Blueprint(id=own, name=each.name, requirements=())
                added = (each for each in before.requirements if not each.competency.startswith(PREFIX))
                blueprint = replace(
                    before,
                    name=names.free(own, each.name, f"{each.name} (ESCO)"),
                    requirements=(*requirements, *added),
                    about=each.about or before.about,
                    family=ISCO.get(each.codes[0][:1], "") if each.codes else before.family,
                )
                self._out.keep(blueprint, each.file, each.line)

    def _requirements(self, id_: str) -> Iterator[Requirement]:
        for skill, (level, line) in self._asked.get(id_, {}).items():
            if skill in self._skills:
                yield Requirement(competency=f"{PREFIX}{skill}", level=level, weight=Decimal(level))
            elif skill not in self._gone:
                told = f"there is no skill {skill!r}. Take all files from one release"
                self._out.wrong(told, self._related, line)

    def _note(self, occupations: Mapping[str, _Concept]) -> None:
        self._out.count(
            len(occupations.keys() - self._asked.keys()),
            "occupation asks for nothing in these files and was left out",
            "occupations ask for nothing in these files and were left out",
        )
        self._out.count(
            len(self._gone),
            "concept that ESCO no longer recommends was left out",
            "concepts that ESCO no longer recommends were left out",
        )
        self._out.count(
            self._others,
            "row about neither skills nor occupations was left out",
            "rows about neither skills nor occupations were left out",
        )


def _id(address: str) -> str:
    """An address without what all of ESCO's begin with, and without what is more than a name in a path."""
    return address.removeprefix(_BASE).replace("/", ":")


def _fine(id_: str) -> bool:
    return 0 < len(id_) <= LONGEST_ID and id_.isprintable()


def _group(values: Mapping[str, str]) -> str:
    kind = values.get("skilltype", "").casefold()
    reuse = values.get("reuselevel", "")
    return ": ".join(each for each in (_GROUPS.get(kind, ""), reuse) if each)
