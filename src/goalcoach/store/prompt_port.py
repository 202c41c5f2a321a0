"""The door to the organisation's own versions of prompts, and to which version is live."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from goalcoach.domain.person import PersonId

FIRST_OWN = 1001
"""Own versions count from here, so that none ever meets one that comes with goalcoach."""


class Stage(StrEnum):
    """How far an own version is. Whether it is live, the steps tell."""

    DRAFT = "draft"
    """Its text may change."""
    CANDIDATE = "candidate"
    """It passed the gate, its text is fixed, and it waits for a second person."""
    RELEASED = "released"
    """It was live, or is; its text is never changed and never removed."""


class StepKind(StrEnum):
    """What was done with a version."""

    CANDIDATE = "candidate"
    """Put forward with the report of a run."""
    BACK = "back"
    """A candidate became a draft again."""
    LIVE = "live"
    """A second person signed it off, and it went live."""
    ROLLED_BACK = "rolled_back"
    """It is live again, in the place of a later one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnVersion:
    """A version that the organisation wrote."""

    prompt_id: str
    version: int
    base: int
    """The version it was copied from."""
    content: str
    """The file, word for word."""
    stage: Stage = Stage.DRAFT
    revision: int = 1
    by_id: PersonId
    created_at: datetime
    changed_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class PromptStep:
    """One thing that somebody did with a version."""

    id: str
    prompt_id: str
    version: int
    """The version it is about: of a step back the one that is live from then on."""
    kind: StepKind
    by_id: PersonId
    at: datetime
    note: str
    run_id: str | None = None
    """Of the eval run whose report it rests on."""
    hash: str
    """Of the version's text, as it was then."""
    unmeasured: str = ""
    """Names of what the gate could not measure and whoever signed knew of, each on a line."""


class PromptVersions(Protocol):
    """Own versions. They belong to the organisation: all of HR read and write them."""

    async def live(self) -> Mapping[str, int]:
        """By id of the prompt: the version that somebody made live. Where nobody did, it is left out."""

    async def live_texts(self) -> Sequence[OwnVersion]:
        """The own versions among those."""

    async def get(self, prompt_id: str, version: int) -> OwnVersion:
        """Raises NotFound."""

    async def all(self) -> Sequence[OwnVersion]:
        """By prompt, oldest first."""

    async def create(self, version: OwnVersion) -> OwnVersion:
        """Keep a draft with the next number, whatever its `version` says; as it is kept."""

    async def edit(
        self, prompt_id: str, version: int, content: str, *, revision: int, by: PersonId, at: datetime
    ) -> None:
        """Change the text of a draft. Raises NotFound, Conflict for another revision."""

    async def writers(self, prompt_id: str, version: int) -> frozenset[PersonId]:
        """Whoever made it or changed its text, or that of an unsigned version it was copied from; nobody
        where there is no such version."""

    async def stage(
        self, prompt_id: str, version: int, before: Stage, after: Stage, *, revision: int
    ) -> None:
        """Move it on. Raises Conflict when it is not in the stage before, or its text changed since."""

    async def remove(self, prompt_id: str, version: int) -> None:
        """Remove a draft. Raises NotFound, Conflict when it is none, or steps tell of it."""

    async def make_live(self, prompt_id: str, version: int, *, instead_of: int, at: datetime) -> None:
        """Let this version be asked from now on. `instead_of`: the version that whoever decided saw as live.

        Raises Conflict when another one is by now.
        """

    async def step(self, step: PromptStep) -> None:
        """Write down what was done."""

    async def steps(self, prompt_id: str) -> Sequence[PromptStep]:
        """Newest first."""
