"""The suites as an organisation has them: those that come with goalcoach, with the cases HR added."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cache
from hashlib import sha256
from threading import Lock, Thread

from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.evaluation.cases.case import Case, Suite
from goalcoach.evaluation.cases.library import sources
from goalcoach.evaluation.cases.library import suites as shipped
from goalcoach.evaluation.cases.suite_file import read_suite
from goalcoach.evaluation.trials.prompts import prompts_of
from goalcoach.prompts.library import Library
from goalcoach.store.own_case_port import OwnCase
from goalcoach.store.port import Unit

_READING = Lock()
ALWAYS = frozenset({"protection", "injection"})
"""Suites that every version of a prompt is tried with, whatever its task."""


async def suites(unit: Unit, *names: str) -> tuple[Suite, ...]:
    """The suites of these names, all where none is named. Raises NotFound."""
    own = await unit.own_cases.standing()
    found = await asyncio.to_thread(_shipped)
    if unknown := [name for name in names if name not in found]:
        shipped(*unknown)  # says that there is none, and which there are
    return tuple(with_own(found[name], own) for name in names or found)


def read_beside() -> None:
    """Have the suites read while somebody looks at a page that leads to one that needs them."""
    Thread(target=_shipped, daemon=True).start()


def _shipped() -> Mapping[str, Suite]:
    """By name. Whoever comes while they are read waits for that, and reads nothing a second time."""
    with _READING:
        return _read_once()


@cache
def _read_once() -> Mapping[str, Suite]:
    """They stay as they are while a process lives, and reading them keeps a core busy."""
    return {each.name: each for each in shipped()}


def with_own(suite: Suite, own: Sequence[OwnCase]) -> Suite:
    """The suite with the cases HR added to it. One that cannot be read any more is left out."""
    mine = [each for each in own if each.suite == suite.name]
    if not mine:
        return suite
    cases = [case for each in mine if (case := read_own(each)) is not None]
    contents = "\n".join(each.content for each in mine)
    digest = sha256(f"{suite.hash}\n{contents}".encode()).hexdigest()
    return replace(suite, cases=(*suite.cases, *cases), hash=digest)


async def for_prompt(unit: Unit, prompt_id: str, prompts: Library) -> tuple[str, ...]:
    """Names of all suites that a version of this prompt has to be tried with."""
    return needing(await suites(unit), prompt_id, prompts)


def needing(found: Iterable[Suite], prompt_id: str, prompts: Library) -> tuple[str, ...]:
    """Names of those of these suites that a version of this prompt has to be tried with."""
    return tuple(
        each.name
        for each in found
        if each.name in ALWAYS or any(_asks(each, case, prompt_id, prompts) for case in each.cases)
    )


async def case_of(unit: Unit, suite: str, case_id: str) -> tuple[Suite, Case]:
    """One case with its suite. Raises NotFound."""
    (found,) = await suites(unit, suite)
    for each in found.cases:
        if each.id == case_id:
            return found, each
    raise NotFound(f"There is no case {case_id!r} in {suite}.")


def _asks(suite: Suite, case: Case, prompt_id: str, prompts: Library) -> bool:
    """Whether a case needs this prompt to be answered."""
    if case.fixed:
        return False
    return any(each.id == prompt_id for each in prompts_of(suite.task_of(case), prompts))


def read_own(own: OwnCase) -> Case | None:
    """The case as every run reads it; None where this goalcoach cannot read it any more."""
    try:
        return read_suite(own.content.encode(), own.id, sources()).cases[0]
    except InvalidInput:
        return None
