"""Versions of prompts as HR sees and writes them: all there are; copying, changing, removing one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from goalcoach.coach.office import Office
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.person import Person
from goalcoach.prompts.document import BadPrompt, Prompt, State
from goalcoach.prompts.library import Library, library
from goalcoach.prompts.own import Words, own_file, own_prompt
from goalcoach.prompts.render import Rendered, render
from goalcoach.store.port import Unit
from goalcoach.store.prompt_port import FIRST_OWN, OwnVersion, PromptStep, Stage

MOST_DRAFTS = 20
"""Own versions of one prompt that are drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One version, whether it comes with goalcoach or was written here."""

    prompt: Prompt | None
    """None for an own one that goalcoach cannot use; `problem` says why."""
    number: int
    own: OwnVersion | None
    """None for one that comes with goalcoach."""
    live: bool
    problem: str = ""

    @property
    def usable(self) -> bool:
        """Whether a language model can be asked with it: its own, or an own one that reads well."""
        return self.prompt is not None and (self.own is not None or self.prompt.state is State.RELEASED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shelf:
    """All versions of one prompt, the newest first, and what was done with them, newest first."""

    id: str
    purpose: str
    versions: tuple[Version, ...]
    chosen: int
    """The number that somebody made live; that of the live one, unless goalcoach cannot use it any more."""
    steps: tuple[PromptStep, ...] = ()

    @property
    def live(self) -> Version:
        """The one that is asked."""
        return next(each for each in self.versions if each.live)

    def version(self, number: int) -> Version | None:
        """One of them."""
        return next((each for each in self.versions if each.number == number), None)

    def count(self, stage: Stage) -> int:
        """Own ones in this stage."""
        return sum(each.own is not None and each.own.stage is stage for each in self.versions)


async def shelves(unit: Unit) -> Sequence[Shelf]:
    """All prompts, by id, without their steps."""
    return _shelves(library(), await unit.prompts.all(), await unit.prompts.live())


async def shelf(unit: Unit, id_: str) -> Shelf:
    """One prompt with all that was done with its versions. Raises NotFound."""
    library().newest(id_)
    found = next(each for each in await shelves(unit) if each.id == id_)
    steps = tuple(await unit.prompts.steps(id_))
    return replace(found, steps=steps)


async def every_version(unit: Unit) -> Library:
    """All prompts as they are in use, own versions that read well among them: what a run can ask with."""
    found, all_ = library(), await unit.prompts.all()
    own = (_own(each, found) for each in all_)
    readable = tuple(each.prompt for each in own if each.prompt is not None)
    live = {each.id: each.live.number for each in _shelves(found, all_, await unit.prompts.live())}
    return replace(found, prompts=(*found.prompts, *readable), chosen=live)


async def copy(unit: Unit, office: Office, actor: Person, id_: str, number: int) -> OwnVersion:
    """A new draft with the words of this version. Raises NotFound, Conflict."""
    await unit.evals.lock()
    found = await shelf(unit, id_)
    base = found.version(number)
    if base is None or base.prompt is None:
        raise Conflict(f"Version {number} of {id_} cannot be copied. Copy the one that is live.")
    if found.count(Stage.DRAFT) >= MOST_DRAFTS:
        raise Conflict(f"There are {MOST_DRAFTS} drafts of {id_}. Remove one that nobody needs.")
    fresh = OwnVersion(
        prompt_id=id_,
        version=FIRST_OWN,
        base=number,
        content="",
        by_id=actor.id,
        created_at=office.now(),
        changed_at=office.now(),
    )
    kept = await unit.prompts.create(fresh)
    content = own_file(base.prompt, kept.version, Words.of(base.prompt), office.today().isoformat())
    await unit.prompts.edit(id_, kept.version, content, revision=kept.revision, by=actor.id, at=office.now())
    return await unit.prompts.get(id_, kept.version)


async def edit(
    unit: Unit, office: Office, actor: Person, id_: str, number: int, words: Words, *, revision: int
) -> OwnVersion:
    """Change the words of a draft. Raises NotFound, Conflict; InvalidInput for words that are no prompt."""
    own = await unit.prompts.get(id_, number)
    content = written(own, words, office.today().isoformat())
    await unit.prompts.edit(id_, number, content, revision=revision, by=actor.id, at=office.now())
    return await unit.prompts.get(id_, number)


async def remove(unit: Unit, id_: str, number: int) -> None:
    """Remove a draft that was never put forward. Raises NotFound, Conflict."""
    await unit.prompts.remove(id_, number)


def written(own: OwnVersion, words: Words, day: str) -> str:
    """The file of a draft with these words, which is a prompt for certain. Raises InvalidInput."""
    known = _own(own, library()).prompt or library().newest(own.prompt_id)
    try:
        content = own_file(known, own.version, words, day)
        own_prompt(content, own.prompt_id, own.version, library())
    except BadPrompt as error:
        raise InvalidInput(_plain(error.message), field=_field(error.message)) from None
    return content


def read(own: OwnVersion, content: str) -> Prompt:
    """The prompt that a file of this version is. Raises BadPrompt."""
    return own_prompt(content, own.prompt_id, own.version, library())


def filled(prompt: Prompt, values: Mapping[str, str]) -> Rendered:
    """As a language model reads it, with its sample and these values in the place of those of the sample."""
    given = library().sample(prompt)
    return render(prompt, {**given, **{name: text for name, text in values.items() if name in given}})


def _shelves(found: Library, own: Sequence[OwnVersion], live: Mapping[str, int]) -> list[Shelf]:
    shelves = []
    for id_ in dict.fromkeys(each.id for each in found.prompts):
        newest = found.newest(id_)
        mine = [_own(each, found) for each in own if each.prompt_id == id_]
        shipped = [
            Version(prompt=each, number=each.version, own=None, live=False)
            for each in found.prompts
            if each.id == id_
        ]
        every = [*reversed(mine), *reversed(shipped)]
        asked = _asked(every, live.get(id_), newest.version)
        versions = tuple(
            Version(
                prompt=each.prompt,
                number=each.number,
                own=each.own,
                live=each.number == asked,
                problem=each.problem,
            )
            for each in every
        )
        chosen = live.get(id_, asked)
        shelves.append(Shelf(id=id_, purpose=newest.purpose, versions=versions, chosen=chosen))
    return shelves


def _asked(every: Sequence[Version], live: int | None, newest: int) -> int:
    """The number of the version that is asked: the live one, where it can be."""
    usable = {each.number for each in every if each.usable}
    return live if live in usable and live is not None else newest


def _own(own: OwnVersion, found: Library) -> Version:
    try:
        prompt = own_prompt(own.content, own.prompt_id, own.version, found)
    except BadPrompt as error:
        return Version(prompt=None, number=own.version, own=own, live=False, problem=_plain(error.message))
    return Version(prompt=prompt, number=own.version, own=own, live=False)


def _plain(message: str) -> str:
    """Without the place in a file that nobody here sees."""
    told = message.partition(": ")[2] or message
    return f"{told[:1].upper()}{told[1:]}{'' if told.endswith('.') else '.'}"


def _field(message: str) -> str:
    """Which field of the form is meant."""
    for name in ("temperature", "max_tokens", "changed", "user"):
        if f"'{name}'" in message or f"## {name}" in message:
            return name
    return "system"
