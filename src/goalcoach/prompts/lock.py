"""The lock: a hash for each version that was released. What is locked is never edited. Reads no folder."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from goalcoach.prompts.document import BadPrompt, Prompt, State

NAME = "prompts.lock"
HEAD = "# Hashes of released prompts. `goalcoach prompts lock` adds to it; nobody edits a line.\n"

_LINE = re.compile(r"(?P<hash>[0-9a-f]{64})  (?P<name>[a-z]+/[a-z-]+@[1-9][0-9]*)")


def read_lock(text: str) -> dict[str, str]:
    """Hashes by name of the version. Raises BadPrompt."""
    found: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if line.startswith("#"):
            continue
        parts = _LINE.fullmatch(line)
        if not parts or parts["name"] in found:
            raise BadPrompt(f"{NAME}:{number}: should be a hash and a name that is in no other line")
        found[parts["name"]] = parts["hash"]
    return found


def written(locked: Mapping[str, str]) -> str:
    """The lock as a file."""
    return HEAD + "".join(f"{hash_}  {name}\n" for name, hash_ in sorted(locked.items()))


def unlocked(prompts: Iterable[Prompt], locked: Mapping[str, str]) -> list[Prompt]:
    """Released versions that are not in the lock yet."""
    return [each for each in prompts if each.state is State.RELEASED and each.name not in locked]


def broken(prompts: Iterable[Prompt], locked: Mapping[str, str]) -> list[str]:
    """What is wrong: locked versions that were edited or are gone."""
    there = {each.name: each for each in prompts}
    found = []
    for name, hash_ in locked.items():
        prompt = there.get(name)
        if prompt is None:
            found.append(
                f"{name} is in the lock, and its file is gone. Put it back; a newer version ends its use."
            )
        elif prompt.hash != hash_:
            found.append(f"{name} was edited after its release. Put it back, and write the next version.")
    return found
