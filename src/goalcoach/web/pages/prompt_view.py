"""What the pages about prompts show of versions and steps. Decides nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from goalcoach.coach.word_diff import Piece, changed, word_diff
from goalcoach.evaluation.desk.versions import Shelf, Version, filled
from goalcoach.evaluation.practice import heard
from goalcoach.prompts.document import Prompt
from goalcoach.prompts.render import Rendered
from goalcoach.store.prompt_port import PromptStep, Stage, StepKind
from goalcoach.web.here import Here
from goalcoach.web.pages.phrases import moment

STAGE = {
    Stage.DRAFT: "Draft",
    Stage.CANDIDATE: "Waits for a second person",
    Stage.RELEASED: "Was live",
}
STEP = {
    StepKind.CANDIDATE: "put forward",
    StepKind.BACK: "made a draft again",
    StepKind.LIVE: "signed off; live from then on",
    StepKind.ROLLED_BACK: "live again",
}
_AROUND = 240
"""Characters of what stayed the same, on each side of a change."""
_A_TOKEN = 4
"""Characters, roughly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionView:
    """One version in words."""

    number: int
    name: str
    """ "Version 2 of goalcoach", "Your version 1001"."""
    state: str
    kind: str
    """Of its badge: live, candidate, draft, or empty."""
    changed: str
    """When and why it was written."""
    by: str
    base: str
    problem: str
    revision: int
    stage: str
    copyable: bool
    back: bool
    """Whether it may be made live again in one click: it was live before, or comes with goalcoach."""
    hash: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StepView:
    """One thing that was done, in words."""

    said: str
    note: str
    run_id: str
    number: int
    unmeasured: str
    """What was not measured when it was signed off; empty where everything was."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ShelfView:
    """One prompt in words."""

    id: str
    purpose: str
    live: VersionView
    versions: tuple[VersionView, ...]
    steps: tuple[StepView, ...]
    drafts: int
    candidates: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadView:
    """How a language model reads a version, with its sample."""

    text: Rendered
    tokens: str
    hash: str
    heard: str
    """What the practice model would do of it; empty where a language model answers."""


def shelf_view(found: Shelf, names: Mapping[str, str], zone: ZoneInfo) -> ShelfView:
    """All versions of one prompt; what was done with them at the time of `zone`."""
    every = tuple(version_view(each, found, names) for each in found.versions)
    return ShelfView(
        id=found.id,
        purpose=found.purpose,
        live=next(each for each in every if each.kind == "live"),
        versions=every,
        steps=tuple(_step(each, names, zone) for each in found.steps),
        drafts=found.count(Stage.DRAFT),
        candidates=found.count(Stage.CANDIDATE),
    )


def version_view(found: Version, shelf: Shelf, names: Mapping[str, str]) -> VersionView:
    """One of them."""
    own, prompt = found.own, found.prompt
    was_live = own is None or own.stage is Stage.RELEASED
    state = "Live" if found.live else STAGE[own.stage] if own else ""
    kind = "live" if found.live else str(own.stage) if own and own.stage is not Stage.RELEASED else ""
    return VersionView(
        number=found.number,
        name=_name(found.number, own=own is not None),
        state=state,
        kind=kind,
        changed=prompt.changed if prompt else "",
        by=names.get(own.by_id, "") if own else "goalcoach",
        base=_name(own.base, own=shelf_has_own(shelf, own.base)) if own else "",
        problem=found.problem,
        revision=own.revision if own else 0,
        stage=str(own.stage) if own else "",
        copyable=prompt is not None,
        back=found.usable and was_live and not found.live,
        hash=prompt.hash[:12] if prompt else "",
    )


def shelf_has_own(shelf: Shelf, number: int) -> bool:
    """Whether the version of this number was written here."""
    found = shelf.version(number)
    return found is not None and found.own is not None


def reading(prompt: Prompt, here: Here) -> ReadView:
    """How a language model reads it, with its sample and the organisation's voice."""
    text = filled(prompt, {"voice": here.wired.settings.voice})
    tokens = (len(text.system) + len(text.user)) // _A_TOKEN
    # With a language model at hand nobody needs to hear of the practice one.
    practised = heard(text.system) if here.wired.endpoint is None else ""
    return ReadView(text=text, tokens=f"{tokens:,}", hash=prompt.hash[:12], heard=practised)


def changes(shown: Version, shelf: Shelf) -> tuple[str, tuple[tuple[str, tuple[Piece, ...]], ...]] | None:
    """What is different from the live version, or for the live one from what it was copied from.

    The name of the other one and the parts that differ; None where there is nothing to compare.
    """
    base = shown.own.base if shown.own and shown.live else shelf.live.number
    other = shelf.version(base)
    if shown.prompt is None or other is None or other.prompt is None or other.number == shown.number:
        return None
    pairs = (
        ("System", other.prompt.system, shown.prompt.system),
        ("User", other.prompt.user, shown.prompt.user),
        ("Settings", _settings(other.prompt), _settings(shown.prompt)),
    )
    parts = tuple(
        (name, tuple(map(_shortened, word_diff(was, now)))) for name, was, now in pairs if changed(was, now)
    )
    return _name(other.number, own=other.own is not None), parts


def _shortened(piece: Piece) -> Piece:
    """What stayed the same is shown as far as it helps to find the place."""
    if piece.change != "same" or len(piece.text) <= 2 * _AROUND:
        return piece
    begin, end = piece.text[:_AROUND].rpartition(" ")[0], piece.text[-_AROUND:].partition(" ")[2]
    return Piece("same", f"{begin} […] {end}")


def _settings(prompt: Prompt) -> str:
    return f"temperature {prompt.settings.temperature}, at most {prompt.settings.max_tokens} tokens"


def _name(number: int, *, own: bool) -> str:
    return f"Your version {number}" if own else f"goalcoach’s version {number}"


def _step(step: PromptStep, names: Mapping[str, str], zone: ZoneInfo) -> StepView:
    who = names.get(step.by_id, "Somebody who has left")
    return StepView(
        said=f"Version {step.version} {STEP[step.kind]}: {who}, {moment(step.at, zone)}",
        unmeasured=", ".join(step.unmeasured.splitlines()),
        note=step.note,
        run_id=step.run_id or "",
        number=step.version,
    )
