"""The settings of the environment for a command, or what is wrong with them. Opens nothing."""

from __future__ import annotations

from typing import Any
from zoneinfo import ZoneInfoNotFoundError

from pydantic import ValidationError

from goalcoach.domain.errors import Misdeclared
from goalcoach.settings import Settings

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
