"""Reads an organisation's pack; one in which anything is wrong is not used. The door of this room."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from goalcoach.domain.canonical import canonical_json
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft
from goalcoach.packs.document import LARGEST, BadDocument, Node, read_document
from goalcoach.packs.examples import Tried, tried, weak_spots
from goalcoach.packs.own import OwnRules
from goalcoach.packs.section import Problem, Problems, Section
from goalcoach.packs.switches import read_thresholds, read_weights
from goalcoach.rules.catalogue import FAMILIES
from goalcoach.rules.pack import Pack
from goalcoach.rules.rule import Rule

PREFIX = "ORG"
RESERVED = frozenset("SP ME AC RE TI OK DV AL CD CP TP FA SG RP GC".split()) | {each[0] for each in FAMILIES}
"""Beginnings of codes that are goalcoach's own, now or some day."""
FIELDS = ("name", "version", "owner", "language", "prefix", "rules", "thresholds", "own")
MOST_RULES = 100


class BadPack(InvalidInput):
    """A pack that cannot be used. `problems` says everything that is wrong, in order."""

    code = "bad-pack"

    def __init__(self, path: str, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems, key=_line))
        lines = (f"{path}{f':{each.line}' if each.line else ''}: {each.text}" for each in self.problems)
        super().__init__("\n".join(lines), path=path)


def _line(problem: Problem) -> int:
    return problem.line


@dataclass(frozen=True, slots=True, kw_only=True)
class Examined:
    """A pack with its examples tried, whether or not it can be used."""

    pack: Pack
    tried: tuple[Tried, ...]
    problems: tuple[Problem, ...]
    """What is wrong besides examples that fail."""


def read_pack(path: str) -> Pack:
    """The pack in a file. Raises BadPack."""
    return pack_from(content(path), path)


def pack_from(raw: bytes, path: str) -> Pack:
    """The pack in the content of a file. Raises BadPack."""
    found = examine(raw, path)
    failed = [
        Problem(0, f"{each.code}: {'bad' if each.bad else 'good'} example {each.text!r}: {each.problem}.")
        for each in found.tried
        if each.problem
    ]
    if found.problems or failed:
        raise BadPack(path, [*found.problems, *failed])
    return found.pack


@lru_cache(maxsize=16)
def pack_once_used(content: str, name: str) -> Pack:
    """A pack that was sound when it was kept, whatever today's goalcoach would say of it.

    Read once, without its examples: anybody may ask for it, and a hundred rules take a second.
    """
    return _read(content.encode(), name, Problems())[0]


def examine_file(path: str) -> Examined:
    """The pack in a file, with its examples tried. Raises BadPack where it cannot even be read."""
    return examine(content(path), path)


def examine(raw: bytes, path: str) -> Examined:
    """Look through a pack and try its examples. Raises BadPack for what is not YAML."""
    problems = Problems()
    pack, own = _read(raw, path, problems)
    results = tuple(each for rule in own for each in tried(rule))
    for rule, line in own.items():
        for spot in weak_spots(rule):
            problems.add(line, f"{rule.code} {spot}")
    return Examined(pack=pack, tried=results, problems=tuple(sorted(problems.found, key=_line)))


def _read(raw: bytes, path: str, problems: Problems) -> tuple[Pack, dict[Rule[GoalDraft], int]]:
    """The pack, as far as it can be read, and its own rules with their lines. Raises BadPack."""
    try:
        document = read_document(raw)
    except BadDocument as error:
        raise BadPack(path, [Problem(error.line, error.problem)]) from None
    return _Reading(document, raw.decode("utf-8-sig"), problems).pack()


def content(path: str) -> bytes:
    """The bytes of a pack's file, or one more than it may have. Raises BadPack."""
    try:
        with Path(path).open("rb") as file:
            return file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise BadPack(path, [Problem(0, f"cannot be opened ({reason}). Check the name.")]) from None


class _Reading:
    """Reads one document."""

    def __init__(self, document: Node, content: str, problems: Problems) -> None:
        self._document = document
        self._content = content
        self._problems = problems
        self._top = Section(document, problems, "a pack")

    def pack(self) -> tuple[Pack, dict[Rule[GoalDraft], int]]:
        """The pack, as far as it can be read, and its own rules with their lines."""
        top = self._top
        top.only(FIELDS)
        version, language = top.text("version", needed=True, most=40), self._language()
        weights = read_weights(top.section("rules", "rules"))
        thresholds = read_thresholds(top.section("thresholds", "thresholds"))
        own = dict(self._own(version, language))
        pack = Pack(
            name=top.text("name", needed=True, most=60),
            version=version,
            owner=top.text("owner", needed=True),
            language=language,
            digest=hashlib.sha256(_canonical(self._document).encode("utf-8", "surrogatepass")).hexdigest(),
            content=self._content,
            thresholds=thresholds,
            weights=weights,
            own=tuple(own),
        )
        return pack, own

    def _language(self) -> str:
        language = self._top.text("language", needed=True)
        if language and not re.fullmatch(r"[a-z]{2}", language):
            self._top.wrong(
                f"language should be a code of two letters such as en, not {language!r}.", "language"
            )
        return language

    def _own(self, version: str, language: str) -> Iterator[tuple[Rule[GoalDraft], int]]:
        items = self._top.items("own")
        if len(items) > MOST_RULES:
            self._top.wrong(f"there are {len(items)} own rules; {MOST_RULES} are enough.", "own")
        rules = OwnRules(self._problems, prefix=self._prefix(), version=version, language=language)
        for item in items[:MOST_RULES]:
            if rule := rules.read(item):
                yield rule, item.line

    def _prefix(self) -> str:
        prefix = self._top.text("prefix") or PREFIX
        if prefix != PREFIX and (not re.fullmatch(r"[A-Z]{2}", prefix) or prefix in RESERVED):
            self._top.wrong(
                f"prefix should be {PREFIX} or two capitals that are not goalcoach's own "
                f"({' '.join(sorted(RESERVED))}), not {prefix!r}.",
                "prefix",
            )
            return PREFIX
        return prefix


def _canonical(document: Node) -> str:
    return canonical_json(document.plain())
