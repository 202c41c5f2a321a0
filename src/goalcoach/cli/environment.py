"""The settings of the environment for a command, or what is wrong with them. Opens nothing."""

from __future__ import annotations

import os
from collections.abc import Iterator
from difflib import get_close_matches
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from pydantic import ValidationError

from goalcoach.domain.errors import Misdeclared
from goalcoach.settings import Settings

_PREFIX = "GOALCOACH_"
_OF_TESTS = "GOALCOACH_TEST_"
"""Variables of the tests, which may stand beside those of a program under test."""
_OUR_OWN = "Value error, "
"""What pydantic writes in front of what a check of ours says."""


def read_settings(**given: Any) -> Settings:
    """The settings of the environment, with these in their place. Raises Misdeclared, naming the variable."""
    try:
        return Settings(**{name: value for name, value in given.items() if value})
    except ZoneInfoNotFoundError as error:
        raise Misdeclared(f"GOALCOACH_TIME_ZONE cannot be used: {error.args[0]}.") from None
    except ValidationError as error:
        wrong = error.errors(include_url=False, include_input=False)[0]
        name = ".".join(str(part) for part in wrong["loc"])
        why = wrong["msg"].removeprefix(_OUR_OWN)
        raise Misdeclared(f"GOALCOACH_{name.upper()} cannot be used: {why}.") from None


def no_settings() -> Iterator[str]:
    """Variables of ours that are no setting, most likely mistyped: their names, and what may be meant."""
    known = [f"{_PREFIX}{name.upper()}" for name in Settings.model_fields]
    named = {name.upper() for name in (*os.environ, *_in_the_file(Path(".env")))}
    for name in sorted(named - {*known}):
        if name.startswith(_PREFIX) and not name.startswith(_OF_TESTS):
            near = get_close_matches(name, known, n=1, cutoff=0.85)
            yield f"{name} is no setting.{f' Did you mean {near[0]}?' if near else ''}"


def _in_the_file(path: Path) -> Iterator[str]:
    """The names in front of "=" in the file of settings."""
    if path.is_file():
        for line in path.read_text(encoding="utf-8", errors="replace").splitlines():
            yield line.partition("=")[0].strip().removeprefix("export ").strip()
