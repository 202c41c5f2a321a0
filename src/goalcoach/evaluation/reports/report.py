"""A finished run as data: what was tried, with what, and what came of it. Kept as JSON, compared, shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from goalcoach.evaluation.cases.case import Suite
from goalcoach.evaluation.cases.content import contents
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant
from goalcoach.prompts.document import Prompt

FORMAT = 1
"""Of the file; a reader refuses another."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptUsed:
    """A version of a prompt that was asked."""

    id: str
    version: int
    hash: str

    @staticmethod
    def of(prompt: Prompt) -> PromptUsed:
        """A version as it stands now."""
        return PromptUsed(id=prompt.id, version=prompt.version, hash=prompt.hash)


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteUsed:
    """A suite as it was."""

    name: str
    hash: str
    cases: int
    scorers: tuple[str, ...]
    contents: Mapping[str, str] = field(default_factory=dict)
    """By id of each case: the hash of its content, see cases/content.py. Empty in reports of before."""

    @staticmethod
    def of(suite: Suite) -> SuiteUsed:
        """A suite as it stands now."""
        return SuiteUsed(
            name=suite.name,
            hash=suite.hash,
            cases=len(suite.cases),
            scorers=suite.scorers,
            contents=contents(suite),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Provenance:
    """Where a report comes from: enough to say later what was measured."""

    goalcoach: str
    """Its version."""
    commit: str
    """Of the source; empty where it is not a checkout."""
    dirty: bool
    """Whether files differ from that commit."""
    rules: str
    """Digest of the rules with the organisation's pack."""
    python: str
    suites: tuple[SuiteUsed, ...]
    variants: tuple[Variant, ...]
    prompts: Mapping[str, tuple[PromptUsed, ...]]
    """By name of the variant: those its answers were asked with."""
    hosts: Mapping[str, str]
    """By name of the variant: where the language model was; empty for none."""
    repeats: int
    split: str
    """ "dev", "held-out", or "" for both."""
    seed: int
    at_once: int
    grader: str = ""
    """The language model that graded, as advice; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """A run that has ended, or was stopped."""

    id: str
    by: str = ""
    """Name of whoever began it on a page; empty from a terminal."""
    began_at: datetime
    ended_at: datetime
    complete: bool
    """Whether every trial of its plan was made."""
    provenance: Provenance
    tried: tuple[Tried, ...]
    stories: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    """By "suite/case": `why`, `split`, `tags`, `given` as YAML, so that a report can be read by itself."""
