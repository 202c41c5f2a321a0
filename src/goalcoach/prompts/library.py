"""All prompts of a folder with their samples and their lock. Knows where goalcoach's own folder is."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path

from goalcoach.domain.errors import GoalcoachError, NotFound
from goalcoach.packs.document import BadDocument, read_document
from goalcoach.prompts.document import BadPrompt, Prompt, State, read_prompt
from goalcoach.prompts.lock import NAME, broken, read_lock, unlocked
from goalcoach.prompts.proof import SUFFIX, Proof, read_proof, unproved
from goalcoach.prompts.render import render
from goalcoach.prompts.schemas import SHAPES

SAMPLE = "sample.yaml"
"""Beside the versions of a prompt: a value for each input."""

ADVISING = "evals/"
"""Room of prompts whose answers nobody at work meets, as they advise on others."""

_HERE = Path(__file__)


@dataclass(frozen=True, slots=True, kw_only=True)
class Library:
    """Prompts in order of id and version."""

    prompts: tuple[Prompt, ...]
    samples: Mapping[str, Mapping[str, str]]
    """Values by id."""
    locked: Mapping[str, str]
    """Hashes by id@version."""
    proofs: Mapping[str, Proof] = field(default_factory=dict)
    """By id@version."""
    chosen: Mapping[str, int] = field(default_factory=dict)
    """By id: the version in use where that is not the newest released one."""

    def in_use(self, id_: str) -> Prompt:
        """The version that a language model is asked with. Raises NotFound."""
        number = self.chosen.get(id_)
        return self.newest(id_) if number is None else self.version(id_, number)

    def using(self, prompt: Prompt) -> Library:
        """The same with this version in use, in the place of one with its name, or beside the others."""
        others = (each for each in self.prompts if each.name != prompt.name)
        prompts = sorted((*others, prompt), key=lambda each: (each.id, each.version))
        return replace(self, prompts=tuple(prompts), chosen={**self.chosen, prompt.id: prompt.version})

    def newest(self, id_: str) -> Prompt:
        """The released version with the highest number. Raises NotFound."""
        released = [each for each in self.prompts if each.id == id_ and each.state is State.RELEASED]
        if not released:
            raise NotFound(
                f"There is no released prompt {id_!r}. `goalcoach prompts list` shows all.", id=id_
            )
        return released[-1]

    def version(self, id_: str, number: int) -> Prompt:
        """One version, released or not. Raises NotFound."""
        for each in self.prompts:
            if (each.id, each.version) == (id_, number):
                return each
        raise NotFound(f"There is no prompt {id_}@{number}. `goalcoach prompts list` shows all.", id=id_)

    def has(self, id_: str, number: int) -> bool:
        """Whether this version is one of them."""
        return any((each.id, each.version) == (id_, number) for each in self.prompts)

    def choosing(self, chosen: Mapping[str, int]) -> Library:
        """The same with these versions of its own in use."""
        return replace(self, chosen={**self.chosen, **chosen})

    def unproved(self) -> list[Prompt]:
        """Versions that would be asked and of which no run proves that they may be."""
        released = (each.id for each in self.prompts if each.state is State.RELEASED)
        ids = dict.fromkeys(each for each in released if not each.startswith(ADVISING))
        return unproved(map(self.newest, ids), self.proofs)

    def sample(self, prompt: Prompt) -> dict[str, str]:
        """The sample values that this version asks for."""
        return {name: value for name, value in self.samples[prompt.id].items() if name in prompt.inputs}

    def problems(self) -> list[str]:
        """What is wrong although each file can be read."""
        found = broken(self.prompts, self.locked)
        found += [
            f"{each.name} is released and not locked. Run: goalcoach prompts lock"
            for each in unlocked(self.prompts, self.locked)
        ]
        for each in self.prompts:
            try:
                render(each, self.sample(each))
            except GoalcoachError as error:
                found.append(f"{each.name} cannot be filled with its sample: {error.message}")
        return found


Prompts = Callable[[], Awaitable[Library]]
"""Tells all prompts as they are now: which one is in use may change while goalcoach runs."""


async def shipped() -> Library:
    """The prompts that come with goalcoach, as Prompts."""
    return library()


@cache
def library() -> Library:
    """The prompts that come with goalcoach. Raises BadPrompt when one of them cannot be relied on."""
    found = read_library(own_folder())
    if wrong := broken(found.prompts, found.locked):
        raise BadPrompt(wrong[0])
    return found


def own_folder() -> Path:
    """Where goalcoach's own prompts are: beside this file when installed, at the top of a checkout."""
    installed = _HERE.with_name("files")
    return installed if installed.is_dir() else _HERE.parents[3] / "prompts"


def read_library(where: Path) -> Library:
    """All of a folder. Raises BadPrompt."""
    if not where.is_dir():
        raise BadPrompt(f"{where} is no folder with prompts")
    prompts = sorted(_prompts(where), key=lambda each: (each.id, each.version))
    lock = where / NAME
    return Library(
        prompts=tuple(prompts),
        samples={id_: _sample(where, id_) for id_ in dict.fromkeys(each.id for each in prompts)},
        locked=read_lock(lock.read_text("utf-8")) if lock.exists() else {},
        proofs={each.name: proof for each in prompts if (proof := _proof(where, each))},
    )


def _prompts(where: Path) -> Iterator[Prompt]:
    for path in sorted(where.glob("*/*/*")):
        if path.name == SAMPLE or path.name.endswith(SUFFIX):
            continue
        place = path.relative_to(where).as_posix()
        prompt = read_prompt(path.read_bytes(), place)
        if place != f"{prompt.id}/v{prompt.version}.md":
            raise BadPrompt(
                f"{place}: its front-matter says {prompt.name}, which is {prompt.id}/v{prompt.version}.md"
            )
        if prompt.returns not in SHAPES:
            raise BadPrompt(f"{place}: 'returns' is one of {', '.join(SHAPES)}")
        yield prompt


def _proof(where: Path, prompt: Prompt) -> Proof | None:
    path = where / f"{prompt.id}/v{prompt.version}{SUFFIX}"
    return read_proof(path.read_bytes(), path.relative_to(where).as_posix()) if path.is_file() else None


def _sample(where: Path, id_: str) -> dict[str, str]:
    place = f"{id_}/{SAMPLE}"
    try:
        table = read_document((where / place).read_bytes()).table or {}
    except FileNotFoundError:
        raise BadPrompt(f"{place} is missing: a value for each input of {id_}") from None
    except BadDocument as error:
        raise BadPrompt(f"{place}:{error.line}: {error.problem}") from None
    if not_text := [key for key, node in table.items() if node.text is None]:
        raise BadPrompt(f"{place}: {not_text[0]!r} is no text")
    return {key: node.text or "" for key, node in table.items()}
