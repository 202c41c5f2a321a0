"""Prompts as the API sends them. Decides nothing."""

from __future__ import annotations

from datetime import datetime

from goalcoach.evaluation.desk.versions import Shelf, Version
from goalcoach.store.prompt_port import Stage, StepKind
from goalcoach.web.api.fields import Answer


class PromptLine(Answer):
    """One prompt."""

    id: str
    purpose: str
    live: int
    """The version that is asked."""
    drafts: int
    candidates: int
    """Versions that wait for a second person."""


class VersionLine(Answer):
    """One version."""

    version: int
    live: bool
    stage: Stage | None
    """None for one that comes with goalcoach."""
    changed: str
    """When and why it was written."""
    hash: str
    """SHA-256 of its file; empty for one that cannot be used."""
    problem: str
    """Why it cannot be used."""


class StepOut(Answer):
    """One thing that was done with a version."""

    version: int
    kind: StepKind
    by_id: str
    at: datetime
    note: str
    run_id: str | None
    hash: str
    unmeasured: list[str]
    """What the gate could not measure, and whoever signed it off knew of."""


class PromptOut(PromptLine):
    """One prompt with all its versions, the newest first, and what was done with them."""

    versions: list[VersionLine]
    steps: list[StepOut]


class VersionOut(VersionLine):
    """One version with its words."""

    system: str
    user: str
    temperature: float
    max_tokens: int


def prompt_line(found: Shelf) -> PromptLine:
    """One prompt."""
    return PromptLine(
        id=found.id,
        purpose=found.purpose,
        live=found.live.number,
        drafts=found.count(Stage.DRAFT),
        candidates=found.count(Stage.CANDIDATE),
    )


def prompt_out(found: Shelf) -> PromptOut:
    """The same with its versions and steps."""
    return PromptOut(
        **prompt_line(found).model_dump(),
        versions=[version_line(each) for each in found.versions],
        steps=[
            StepOut(
                version=each.version,
                kind=each.kind,
                by_id=each.by_id,
                at=each.at,
                note=each.note,
                run_id=each.run_id,
                hash=each.hash,
                unmeasured=each.unmeasured.splitlines(),
            )
            for each in found.steps
        ],
    )


def version_line(found: Version) -> VersionLine:
    """One version."""
    prompt = found.prompt
    return VersionLine(
        version=found.number,
        live=found.live,
        stage=found.own.stage if found.own else None,
        changed=prompt.changed if prompt else "",
        hash=prompt.hash if prompt else "",
        problem=found.problem,
    )


def version_out(found: Version) -> VersionOut:
    """The same with its words, which one that cannot be used has none of."""
    prompt = found.prompt
    return VersionOut(
        **version_line(found).model_dump(),
        system=prompt.system if prompt else "",
        user=prompt.user if prompt else "",
        temperature=float(prompt.settings.temperature) if prompt else 0.0,
        max_tokens=prompt.settings.max_tokens if prompt else 0,
    )
