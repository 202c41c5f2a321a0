"""The shape of what is said in a talk about causes, in one language. Data only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.joined.gap import Cause


@dataclass(frozen=True, slots=True)
class Choice:
    """An answer that can be tapped, and what it says for and against causes."""

    text: str
    speaks: tuple[tuple[Cause, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Following:
    """What follows from a cause: one plain sentence, and the question that goes on from there."""

    sentence: str
    question: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseBook:
    """All texts of one language. Names in braces are blanks."""

    language: str
    questions: Mapping[Probe, str]
    choices: Mapping[Probe, tuple[Choice, ...]]
    """Without the two rivals of WEIGHS, which come by their names."""
    unknown: str
    """The way out of every question."""
    names: Mapping[Cause, str]
    """A cause as a person would call it."""
    following: Mapping[Cause, Following]
    finding_out: Mapping[Cause, str]
    """While it is not clear: how somebody could find out whether it is this one, and whom to ask."""
    unclear: Following
    watch: str
    """What to look out for while it is not clear."""
