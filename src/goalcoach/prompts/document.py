"""Reads one prompt file, strictly: front-matter, `## system`, `## user`, blanks. Fills nothing in."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from enum import StrEnum
from hashlib import sha256
from typing import TypeVar

from goalcoach.domain.errors import Misdeclared
from goalcoach.packs.document import BadDocument, Node, read_document

KEYS = (
    "id",
    "version",
    "state",
    "purpose",
    "returns",
    "inputs",
    "rules",
    "settings",
    "suites",
    "changed",
)
"""Of the front-matter, in the order in which they are written."""
RULES, RETURNS, FENCE = "rules", "returns", "fence"
OWN_BLANKS = frozenset({RULES, RETURNS, FENCE})
"""Blanks that goalcoach fills: lines of rules, the shape of the answer, what the fence means."""
BLANK = re.compile(r"\{\{([a-z]+(?:_[a-z]+)*)\}\}")
"""A place to fill, with its name."""

_PARTS = re.compile(
    r"---\n(?P<front>.*?)^---\n\n## system\n\n(?P<system>.*?)\n\n## user\n\n(?P<user>.*)\n",
    re.DOTALL | re.MULTILINE,
)
_ALONE = re.compile(r"^\{\{([a-z_]+)\}\}$", re.MULTILINE)
_BRACES = re.compile(r"\{\{|\}\}|\{%|\{#")
_ID = re.compile(r"[a-z]+/[a-z]+(-[a-z]+)*")
_INPUT = re.compile(r"[a-z]+(_[a-z]+)*")
_CODE = re.compile(r"[A-Z]{2}[1-9][0-9]{2}")
_VERSION = re.compile(r"[1-9][0-9]{0,3}")
_CHANGED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}: \S.*\.")


class BadPrompt(Misdeclared):
    """A prompt file that cannot be used. The message names the file."""


class State(StrEnum):
    """How far a version is."""

    DRAFT = "draft"
    """Being written: may change, and is used by nothing."""
    RELEASED = "released"
    """Locked, and never edited again: the newest one is in use."""


class Trust(StrEnum):
    """Where the value of an input comes from."""

    TRUSTED = "trusted"
    """From goalcoach or from the organisation's settings."""
    UNTRUSTED = "untrusted"
    """From anybody else: it is fenced."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sampling:
    """How the language model is asked."""

    temperature: Decimal
    max_tokens: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """One version of one prompt, as its file has it."""

    id: str
    """Room and task: its folder."""
    version: int
    state: State
    purpose: str
    returns: str
    """Name of the shape of the answer, see schemas.py."""
    inputs: Mapping[str, Trust]
    rules: tuple[str, ...]
    """Codes of the rules whose lines it shows."""
    settings: Sampling
    suites: tuple[str, ...]
    changed: str
    """Day and reason of this version."""
    system: str
    user: str
    hash: str
    """SHA-256 of the file, in hex."""

    @property
    def name(self) -> str:
        """Id and version in one word."""
        return f"{self.id}@{self.version}"


E = TypeVar("E", State, Trust)


def read_prompt(raw: bytes, place: str) -> Prompt:
    """A prompt from its file; `place` names the file in what is raised. Raises BadPrompt."""
    try:
        return _Reader(place).prompt(raw)
    except BadDocument as error:
        line = f":{error.line + 1}" if error.line else ""
        raise BadPrompt(f"{place}{line}: the front-matter {error.problem}") from None


class _Reader:
    """Reads one file; knows its name for what is wrong with it."""

    def __init__(self, place: str) -> None:
        self._place = place

    def prompt(self, raw: bytes) -> Prompt:
        """All of it."""
        parts = _PARTS.fullmatch(self._text(raw))
        if not parts:
            raise self._bad(
                "should be front-matter between two lines '---', then '## system' and '## user', "
                "each with an empty line before and after it"
            )
        front = self._front(parts["front"])
        prompt = Prompt(
            id=self._like(front["id"], _ID, "id", "'room/task' in small letters"),
            version=int(self._like(front["version"], _VERSION, "version", "a whole number from 1")),
            state=self._one_of(State, front["state"], "state"),
            purpose=self._word(front["purpose"], "purpose"),
            returns=self._word(front["returns"], "returns"),
            inputs=self._inputs(front["inputs"]),
            rules=tuple(self._codes(front["rules"])),
            settings=self._settings(front["settings"]),
            suites=tuple(self._list(front["suites"], "suites")),
            changed=self._like(
                front["changed"], _CHANGED, "changed", "a day, a colon and a sentence: '2027-01-31: Why.'"
            ),
            system=parts["system"],
            user=parts["user"],
            hash=sha256(raw).hexdigest(),
        )
        self._blanks(prompt)
        return prompt

    def _text(self, raw: bytes) -> str:
        try:
            text = raw.decode("utf-8")
        except UnicodeDecodeError:
            raise self._bad("is not UTF-8 text") from None
        if "\r" in text or "\t" in text or any(line != line.rstrip() for line in text.splitlines()):
            raise self._bad("has tabs, carriage returns or spaces at the end of a line; take them out")
        return text

    def _front(self, text: str) -> dict[str, Node]:
        table = read_document(text.encode()).table or {}
        if unknown := [key for key in table if key not in KEYS]:
            raise self._bad(f"unknown key {unknown[0]!r}; there are {', '.join(KEYS)}")
        if missing := [key for key in KEYS if key not in table]:
            raise self._bad(f"the key {missing[0]!r} is missing")
        return table

    def _inputs(self, node: Node) -> dict[str, Trust]:
        if not node.table:
            raise self._bad("'inputs' names each input as trusted or untrusted")
        for name in node.table:
            if not _INPUT.fullmatch(name) or name in OWN_BLANKS:
                raise self._bad(f"{name!r} cannot be the name of an input")
        return {name: self._one_of(Trust, each, f"inputs.{name}") for name, each in node.table.items()}

    def _codes(self, node: Node) -> list[str]:
        codes = self._list(node, "rules")
        for code in codes:
            if not _CODE.fullmatch(code):
                raise self._bad(f"{code!r} in 'rules' is no code of a rule")
        if codes != list(dict.fromkeys(codes)):
            raise self._bad("'rules' names a rule twice")
        return codes

    def _settings(self, node: Node) -> Sampling:
        table = node.table or {}
        if set(table) != {"temperature", "max_tokens"}:
            raise self._bad("'settings' are temperature and max_tokens, both of them")
        return Sampling(
            temperature=self._number(table["temperature"], "temperature", Decimal(0), Decimal(1)),
            max_tokens=int(self._number(table["max_tokens"], "max_tokens", Decimal(16), Decimal(4_000))),
        )

    def _number(self, node: Node, key: str, least: Decimal, most: Decimal) -> Decimal:
        try:
            number = Decimal(self._word(node, key))
            fits = least <= number <= most and (key == "temperature" or number == int(number))
        except (InvalidOperation, ValueError, OverflowError):
            fits, number = False, least
        if not fits:
            raise self._bad(f"{key!r} is a number from {least} to {most}")
        return number

    def _list(self, node: Node, key: str) -> list[str]:
        if node.items is None:
            raise self._bad(f"{key!r} is a list, such as [a, b] or []")
        return [self._word(each, key) for each in node.items]

    def _one_of(self, kind: type[E], node: Node, key: str) -> E:
        try:
            return kind(node.text or "")
        except ValueError:
            raise self._bad(f"{key!r} is one of {', '.join(kind)}") from None

    def _like(self, node: Node, pattern: re.Pattern[str], key: str, told: str) -> str:
        word = self._word(node, key)
        if not pattern.fullmatch(word):
            raise self._bad(f"{key!r} is {told}")
        return word

    def _word(self, node: Node, key: str) -> str:
        if not node.text:
            raise self._bad(f"{key!r} is empty, or no text")
        return node.text

    def _blanks(self, prompt: Prompt) -> None:
        system, user = BLANK.findall(prompt.system), BLANK.findall(prompt.user)
        if _BRACES.search(BLANK.sub("", prompt.system + prompt.user)):
            raise self._bad("has braces that are no blank; a blank is {{name}}, and there is no logic")
        self._all_there([*system, *user], prompt)
        if self_made := OWN_BLANKS & set(user):
            raise self._bad(f"the blank {min(self_made)!r} belongs under '## system'")
        for name, trust in prompt.inputs.items():
            if trust is Trust.UNTRUSTED and (
                name in system or user.count(name) != 1 or name not in _ALONE.findall(prompt.user)
            ):
                raise self._bad(
                    f"{name!r} is untrusted: its blank stands once, alone on a line, under '## user'"
                )

    def _all_there(self, used: Sequence[str], prompt: Prompt) -> None:
        wanted = {*prompt.inputs, RETURNS}
        wanted |= {RULES} if prompt.rules else set()
        wanted |= {FENCE} if Trust.UNTRUSTED in prompt.inputs.values() else set()
        if unknown := [name for name in used if name not in wanted]:
            has = ", ".join(sorted(wanted))
            raise self._bad(f"the blank {unknown[0]!r} is no input of this prompt; it has {has}")
        if unused := sorted(wanted - set(used)):
            raise self._bad(f"the blank {unused[0]!r} is nowhere in the text")

    def _bad(self, problem: str) -> BadPrompt:
        return BadPrompt(f"{self._place}: {problem}")
