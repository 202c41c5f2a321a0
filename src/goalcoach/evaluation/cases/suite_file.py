"""Reads the file of a suite, and takes nothing it does not know. What is wrong is told with its line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from typing import Any

from goalcoach.domain.canonical import canonical_json
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases import fields
from goalcoach.evaluation.cases.case import Case, Expect, Split, Suite, Within
from goalcoach.evaluation.cases.fields import Form, Key
from goalcoach.evaluation.cases.labelled import cases_of
from goalcoach.evaluation.cases.moment import Rows, check, given_in
from goalcoach.evaluation.cases.pattern import problem
from goalcoach.evaluation.goldset import LabelledGoal
from goalcoach.evaluation.situations import TASKS
from goalcoach.packs.document import BadDocument, Node, read_document
from goalcoach.rules.catalogue import RULES

LARGEST = 1_000_000
"""Bytes of a file."""
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_HOLD = frozenset({"cases", "labelled", "packets"})
"""What a suite has its cases in."""
_COUNT = re.compile(r"[0-9]{1,9}")
_LANGUAGE = re.compile(r"[a-z]{2}")


class BadSuite(InvalidInput):
    """A suite that cannot be used. The message names file and line, and says what to write."""

    code = "bad-suite"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """What a suite may point to instead of saying it itself."""

    situations: Rows
    goals: Callable[[str], tuple[LabelledGoal, ...]]
    """Labelled goals by the name of their file. Raises InvalidInput."""
    packets: Callable[[str], Iterable[Case]]
    """Cases of the fairness audit, names left or removed. Raises InvalidInput."""


def read_suite(raw: bytes, place: str, sources: Sources) -> Suite:
    """A suite from its file; `place` names the file in what is raised. Raises BadSuite."""
    try:
        return _Reader(place, sources).suite(raw)
    except BadDocument as error:
        line = f":{error.line}" if error.line else ""
        raise BadSuite(f"{place}{line}: {error.problem}") from None


class _Reader:
    """Reads one file; knows its name for what is wrong with it."""

    def __init__(self, place: str, sources: Sources) -> None:
        self._place = place
        self._sources = sources

    def suite(self, raw: bytes) -> Suite:
        """All of it."""
        node = read_document(raw, largest=LARGEST, begins="suite, about and scorers")
        told = self._table(node, fields.SUITE, "A suite")
        task = told.get("task", "")
        cases = tuple(self._cases(node, told, task))
        pointed = canonical_json([dict(each.given) for each in cases])
        return Suite(
            name=told["suite"],
            about=told["about"],
            task=task,
            scorers=self._scorers(_at(node, "scorers"), told["scorers"]),
            cases=cases,
            hash=sha256(raw + pointed.encode()).hexdigest(),
        )

    def _cases(self, node: Node, told: Mapping[str, Any], task: str) -> Iterator[Case]:
        if len(told.keys() & _HOLD) != 1 or ("labelled" in told) != (task == fields.RULES):
            raise self._bad(
                node,
                "has cases, or `packets`, or for the task rules `labelled` with names of files in evals/data",
            )
        if "packets" in told:
            yield from self._sources.packets(told["packets"])
        for each in told.get("labelled", ()):
            yield from self._labelled(each)
        ids: set[str] = set()
        for each in told.get("cases", ()):
            case = self._case(each, task)
            if case.id in ids:
                raise self._bad(each, f"{case.id} is the name of an earlier case too. Give it one of its own")
            ids.add(case.id)
            yield case

    def _labelled(self, node: Node) -> Iterator[Case]:
        told = self._table(node, fields.LABELLED, "A file of goals")
        try:
            goals = self._sources.goals(told["file"])
        except InvalidInput as error:
            raise self._bad(node, error.message) from None
        split = Split(told["split"]) if "split" in told else None
        yield from cases_of(goals, today=told["today"], split=split)

    def _case(self, node: Node, task: str) -> Case:
        told = self._table(node, fields.CASE, "A case")
        case = Case(
            id=told["id"],
            why=told["why"],
            split=Split(told["split"]),
            tags=tuple(told.get("tags", ())),
            source=told["source"],
            given=self._given(told["given"], task, _at(node, "given")),
            expect=self._expect(_at(node, "expect")),
            practice=told.get("practice", ""),
        )
        try:
            check(task or case.given[fields.TASK], case)
        except InvalidInput as error:
            raise self._bad(_at(node, "given"), error.message) from None
        return case

    def _given(self, written: Mapping[str, Any], task: str, node: Node) -> dict[str, Any]:
        """The whole moment; with its task where the suite has none."""
        try:
            given = given_in(written, self._sources.situations)
        except InvalidInput as error:
            raise self._bad(node, error.message) from None
        named = given.pop(fields.TASK, task)
        if named not in TASKS or task not in {"", named}:
            wanted = f"the suite is for {task}" if task else f"`task` is one of {', '.join(TASKS)}"
            raise self._bad(node, f"{wanted}, not {named or 'left out'}")
        return given if task else {fields.TASK: named, **given}

    def _expect(self, node: Node) -> Expect:
        told = self._table(node, fields.EXPECT, "What is expected")
        if not told:
            raise self._bad(node, "expects nothing, so that nothing can go wrong. Say at least `shown: true`")
        if unknown := [code for code in told.get("codes", ()) if code not in RULES]:
            raise self._bad(_at(node, "codes"), f"there is no rule {unknown[0]}. `goalcoach rules` shows all")
        if "language" in told and not _LANGUAGE.fullmatch(told["language"]):
            raise self._bad(
                _at(node, "language"), f"language is two letters, such as en, not {told['language']!r}"
            )
        return Expect(**told)

    def _scorers(self, node: Node, names: tuple[str, ...]) -> tuple[str, ...]:
        for name in names:
            if name not in fields.SCORERS and not name.startswith(fields.GRADER):
                known = ", ".join((*fields.SCORERS, f"{fields.GRADER}RUBRIC"))
                raise self._bad(node, f"there is no scorer {name!r}. There are {known}")
        return tuple(dict.fromkeys((fields.SCORERS[0], *names)))

    def _table(self, node: Node, keys: tuple[Key, ...], what: str) -> dict[str, Any]:
        """The values of a table by key, each as its form says."""
        if node.table is None:
            raise self._bad(node, f"{what} is a table with {', '.join(each.name for each in keys)}")
        known = {each.name: each for each in keys}
        for name, line in node.lines.items():
            if name not in known:
                may = ", ".join(known)
                raise self._bad(Node(line), f"nothing is known of {name!r} here. {what} may have {may}")
        for each in keys:
            if each.needed and each.name not in node.table:
                raise self._bad(node, f"{what} needs `{each.name}`: {each.about}")
        return {name: self._value(known[name], each) for name, each in node.table.items()}

    def _value(self, key: Key, node: Node) -> Any:
        match key.form:
            case Form.NAME | Form.TEXT | Form.CHOICE | Form.YES_NO:
                return self._text(key, node)
            case Form.TEXTS | Form.PATTERNS:
                return self._texts(key, node)
            case Form.WITHIN:
                return self._within(key, node)
            case Form.CASES | Form.LABELLED:
                if not node.items:
                    raise self._bad(node, f"`{key.name}` is {key.form}, each with a dash before it")
                return node.items
            case Form.EXPECT:
                return None  # read once its case is known
            case Form.GIVEN | Form.TABLE:
                return self._plain(key, node)

    def _text(self, key: Key, node: Node) -> str | bool:
        text = node.text
        if not text or not text.strip():
            raise self._bad(node, f"`{key.name}` is {key.form}: {key.about}")
        if key.form is Form.YES_NO:
            if text not in {"true", "false"}:
                raise self._bad(node, f"`{key.name}` is true or false, not {text!r}")
            return text == "true"
        if key.form is Form.NAME and not _NAME.fullmatch(text):
            raise self._bad(node, f"`{key.name}` is written in {key.form}, not {text!r}")
        if key.form is Form.CHOICE and text not in key.choices:
            raise self._bad(node, f"`{key.name}` is one of {', '.join(key.choices)}, not {text!r}")
        return text

    def _texts(self, key: Key, node: Node) -> tuple[str, ...]:
        if node.items is None or not all(each.text for each in node.items):
            raise self._bad(node, f"`{key.name}` is {key.form}, such as [one, two]")
        if key.form is Form.PATTERNS:
            for each in node.items:
                if wrong := problem(each.text or ""):
                    raise self._bad(each, f"{each.text!r} {wrong}")
        return tuple(each.text or "" for each in node.items)

    def _within(self, key: Key, node: Node) -> Within:
        told = {name: each.text or "" for name, each in (node.table or {}).items()}
        if not told or set(told) - set(fields.WITHIN) or not all(map(_COUNT.fullmatch, told.values())):
            raise self._bad(node, f"`{key.name}` is {key.form}, such as {{least: 1, most: 2}}")
        return Within(**{name: int(value) for name, value in told.items()})

    def _plain(self, key: Key, node: Node) -> dict[str, Any]:
        plain = node.plain()
        if not isinstance(plain, dict) or not plain:
            raise self._bad(node, f"`{key.name}` is {key.form}: {key.about}")
        if key.form is Form.TABLE and not all(isinstance(each, str) for each in plain.values()):
            raise self._bad(node, f"`{key.name}` has one text for each name")
        return plain

    def _bad(self, node: Node, problem: str) -> BadSuite:
        dot = "" if problem.endswith((".", "?")) else "."
        return BadSuite(f"{self._place}:{node.line}: {problem}{dot}")


def _at(node: Node, key: str) -> Node:
    """What a table that was read has under a key."""
    return (node.table or {})[key]
