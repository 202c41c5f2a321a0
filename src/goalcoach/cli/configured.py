"""What a `goalcoach.toml` says, and where the one for a file is. Reads none."""

from __future__ import annotations

import os

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass

NAME = "goalcoach.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Configuration:
    """What is to be done with the files of a folder and those below."""

    path: str = ""
    folder: str = ""
    """Of the file, from the root: patterns and the pack are meant from there."""
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    fail_on: str | None = None
    kind: GoalKind | None = None
    language: str = ""
    pack: str = ""
    """Path of an organisation's pack of rules."""
    per_file_ignores: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """Patterns of file names, and what is left out in the files they fit."""


def nearest_configuration(folder: str) -> str:
    """The path of the configuration in this folder or the nearest above it; empty when there is none."""
    here = os.path.abspath(folder)
    while True:
        path = os.path.join(here, NAME)
        if os.path.isfile(path):
            return path
        above = os.path.dirname(here)
        if above == here:
            return ""
        here = above
