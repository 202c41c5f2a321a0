"""One case of a suite, and the suite: what is given, what is expected, and why. Reads no file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any


class Split(StrEnum):
    """Whether whoever writes prompts may read a case."""

    DEV = "dev"
    HELD_OUT = "held-out"
    """Its failures are counted and not mended by; its texts are shown only after a gate has used them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Within:
    """A number that must not be below or above; both ends count."""

    least: int = 0
    most: int | None = None

    def holds(self, number: int) -> bool:
        """Whether it is within."""
        return number >= self.least and (self.most is None or number <= self.most)


@dataclass(frozen=True, slots=True, kw_only=True)
class Expect:
    """What a good outcome looks like. What is not said is not looked at, and is *unscored*."""

    shown: bool | None = None
    """True: somebody is shown something. False: nothing of the answer may be shown, as it is false."""
    never: tuple[str, ...] = ()
    """Regular expressions, case ignored. Whatever shown text one of them is found in is a false accept."""
    says: tuple[str, ...] = ()
    """The same, each found in what is shown."""
    codes: tuple[str, ...] = ()
    """Rules by code that must have held something back."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """Of the structured part, by the names of Outcome.fields; an empty text: must be left open."""
    cites: tuple[str, ...] = ()
    """Ids of evidence, each cited by something that is shown."""
    questions: Within | None = None
    words: Within | None = None
    """Of all that is shown."""
    language: str = ""
    """Of what is shown; empty for that of the situation."""
    letters: Mapping[str, str] = field(default_factory=dict)
    """For goals that are judged: yes, no or unknown by letter, "kind", "vague_language"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One moment with what is expected of it."""

    id: str
    why: str
    """Its story: what somebody at work wants, and what could go wrong."""
    split: Split
    tags: tuple[str, ...]
    source: str
    """Where it comes from: who wrote it, when, after what."""
    given: Mapping[str, Any]
    """The row of a situation (see situations.py) without its id. With `answer`, that text is what the
    language model says, whoever is asked: the case tries the gate, not a prompt."""
    expect: Expect
    practice: str = ""
    """A good answer in the form the prompt asks for, for trying the workbench without a language model."""

    @property
    def fixed(self) -> bool:
        """Whether its answer is given, so that no language model and no prompt makes a difference."""
        return "answer" in self.given


@dataclass(frozen=True, slots=True, kw_only=True)
class Suite:
    """Cases about one thing, tried together."""

    name: str
    about: str
    """For HR, in a sentence."""
    task: str
    """One of situations.TASKS; "rules" for goals that are judged; "" where each case names its own in
    `given` as `task`."""
    scorers: tuple[str, ...]
    """Names of scorers, see scorers/catalogue.py. "false-accept" is always among them."""
    cases: tuple[Case, ...]
    hash: str
    """SHA-256, in hex, of its file and of all that its cases take from elsewhere."""

    def task_of(self, case: Case) -> str:
        """What is done in a case."""
        return self.task or str(case.given["task"])
