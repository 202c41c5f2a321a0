"""`goalcoach prompts`: lists, shows, locks and checks what a language model is asked."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rich.table import Table

from goalcoach.cli.environment import read_settings
from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.cli.screened import screened
from goalcoach.domain.errors import GoalcoachError, InvalidInput
from goalcoach.prompts.document import Prompt, State
from goalcoach.prompts.library import Library, own_folder, read_library
from goalcoach.prompts.lock import NAME, broken, unlocked, written
from goalcoach.prompts.render import Rendered, render
from goalcoach.prompts.schemas import shape_of

VOICE = "voice"


def listed(*, shown: str, folder: str) -> int:
    """List all versions."""
    found = read_library(folder_of(folder))
    if shown == "json":
        print(json_text([_data(each, found) for each in found.prompts], indent=2))
        return FINE
    table = Table(box=None, pad_edge=False)
    for heading in ("prompt", "state", "in use", "hash"):
        table.add_column(heading, no_wrap=True)
    table.add_column("purpose")
    for each in found.prompts:
        star = "*" if _in_use(each, found) else ""
        table.add_row(each.name, each.state.value, star, each.hash[:12], each.purpose)
    screened(table)
    return FINE


def show(*, name: str, filled: bool, shown: str, folder: str) -> int:
    """Show one version: the one that is named, or the one in use."""
    found = read_library(folder_of(folder))
    prompt = named(name, found)
    read = _filled(prompt, found) if filled else None
    if shown == "json":
        system, user = (read.system, read.user) if read else (prompt.system, prompt.user)
        more = {"json_schema": shape_of(prompt.returns).json_schema()}
        print(json_text({**_data(prompt, found), "system": system, "user": user, **more}, indent=2))
    elif read:
        print(f"## system\n\n{read.system}\n\n## user\n\n{read.user}")
    else:
        print("\n".join(_told(prompt)))
    return FINE


def lock(*, folder: str) -> int:
    """Add what was released to the lock. Returns 1, and changes nothing, when a locked version was edited."""
    where = folder_of(folder)
    found = read_library(where)
    if wrong := broken(found.prompts, found.locked):
        return complained(wrong)
    fresh = unlocked(found.prompts, found.locked)
    for each in fresh:
        render(each, found.sample(each))
    if fresh:
        added = {each.name: each.hash for each in fresh}
        (where / NAME).write_text(written({**found.locked, **added}), "utf-8")
    print("\n".join(f"{each.name} is locked." for each in fresh) or "Nothing new was released.")
    return FINE


def check(*, shown: str, folder: str) -> int:
    """Tell what is wrong. Returns 1 when there is something."""
    try:
        found = read_library(folder_of(folder))
        problems, count = found.problems(), len(found.prompts)
    except InvalidInput:
        raise
    except GoalcoachError as error:
        problems, count = [error.message], 0
    if shown == "json":
        print(json_text({"prompts": count, "problems": problems}, indent=2))
        return FAILED if problems else FINE
    if problems:
        return complained(problems)
    print(f"{count} prompts; all is well.")
    return FINE


def complained(problems: Sequence[str]) -> int:
    """Say what is wrong. Returns the exit code for it."""
    for each in problems:
        tell(each)
    return FAILED


def folder_of(given: str) -> Path:
    """The folder that is meant. Raises InvalidInput where there is none."""
    where = Path(given) if given else own_folder()
    if not where.is_dir():
        raise InvalidInput(f"There is no folder {str(where)!r}.")
    return where


def named(name: str, found: Library) -> Prompt:
    """The version that is named, or the one in use. Raises NotFound, InvalidInput."""
    id_, at, number = name.partition("@")
    if not at:
        return found.newest(id_)
    if not number.isascii() or not number.isdigit():
        raise InvalidInput(f"{name!r} names no version. Write it like coach/reply@1.")
    return found.version(id_, int(number))


def _filled(prompt: Prompt, found: Library) -> Rendered:
    """The prompt with its sample, and with the organisation's own voice."""
    values = found.sample(prompt)
    if VOICE in prompt.inputs:
        values[VOICE] = read_settings().voice
    return render(prompt, values)


def _in_use(prompt: Prompt, found: Library) -> bool:
    return prompt.state is State.RELEASED and found.newest(prompt.id) is prompt


def _data(prompt: Prompt, found: Library) -> dict[str, Any]:
    return {
        "id": prompt.id,
        "version": prompt.version,
        "state": prompt.state,
        "in_use": _in_use(prompt, found),
        "locked": found.locked.get(prompt.name) == prompt.hash,
        "hash": prompt.hash,
        "purpose": prompt.purpose,
        "returns": prompt.returns,
        "inputs": dict(prompt.inputs),
        "rules": list(prompt.rules),
        "settings": {
            "temperature": float(prompt.settings.temperature),
            "max_tokens": prompt.settings.max_tokens,
        },
        "suites": list(prompt.suites),
        "changed": prompt.changed,
    }


def _told(prompt: Prompt) -> list[str]:
    trusts = ", ".join(f"{name} ({trust.value})" for name, trust in prompt.inputs.items())
    return [
        f"{prompt.name}  {prompt.state.value}",
        "",
        f"purpose   {prompt.purpose}",
        f"returns   {prompt.returns}",
        f"inputs    {trusts}",
        f"rules     {', '.join(prompt.rules) or 'none'}",
        f"settings  temperature {prompt.settings.temperature}, at most {prompt.settings.max_tokens} tokens",
        f"changed   {prompt.changed}",
        f"hash      {prompt.hash}",
        "",
        f"## system\n\n{prompt.system}\n\n## user\n\n{prompt.user}",
    ]
