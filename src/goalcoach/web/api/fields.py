"""Types of the values a request may hold. Wrong ones are refused here, before any use case sees them."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated

from fastapi import Path
from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, StringConstraints

from goalcoach.domain.person import AS_WRITTEN

ID_PATTERN = r"^[A-Za-z0-9_-]{1,64}$"

Id = Annotated[str, Path(pattern=ID_PATTERN, description="As it came back when the thing was made.")]
"""An id in a path."""
IdIn = Annotated[str, StringConstraints(pattern=ID_PATTERN)]
"""An id in a body."""
ENTRY_PATTERN = r"^\w[\w.:+#-]{0,119}$"
EntryId = Annotated[str, Path(pattern=ENTRY_PATTERN, description="Of a competency, a role or an offer.")]
"""An id of the framework in a path."""
EntryIdIn = Annotated[str, StringConstraints(pattern=ENTRY_PATTERN)]
"""An id of the framework in a body."""
Text = Annotated[str, StringConstraints(max_length=4_000)]
Line = Annotated[str, StringConstraints(max_length=200)]
"""A name, a title, a unit."""
Secret = Annotated[str, StringConstraints(max_length=256)]
SpokenLanguage = Annotated[str, StringConstraints(pattern=rf"^([a-z]{{2}}|{AS_WRITTEN})$")]
"""Two letters, or "auto": whatever the person writes in."""
Language = Annotated[str, StringConstraints(pattern=r"^[a-z]{2}$")]


def _iso(value: object) -> object:
    # Left alone, pydantic would read a number as seconds since 1970.
    if value is None or (isinstance(value, str) and len(value) == 10):
        return value
    raise ValueError("write a day as 2027-03-31")


def _exact(value: object) -> object:
    if isinstance(value, bool):
        raise ValueError("write a number")  # noqa: TRY004 - pydantic turns ValueError into a message
    return value


Day = Annotated[date, BeforeValidator(_iso, json_schema_input_type=date)]
Number = Annotated[
    Decimal, BeforeValidator(_exact, json_schema_input_type=Decimal), Field(max_digits=18, decimal_places=6)
]

Amount = Annotated[Number, Field(ge=0, lt=1_000_000)]
"""Hours, money: what nobody has less than none of."""
Precise = Annotated[
    Decimal, BeforeValidator(_exact, json_schema_input_type=Decimal), Field(max_digits=30, decimal_places=20)
]
"""A weight, hours or cost of the framework: a table's 0.1 + 0.2 is sent back as it came."""
Measured = Annotated[Number, Field(gt=-1_000_000, lt=1_000_000)]
"""What was measured, or should have been."""


class Body(BaseModel):
    """The body of a request. A field nobody declared is refused: a wrong name must not pass unnoticed."""

    model_config = ConfigDict(extra="forbid", frozen=True)


class Answer(BaseModel):
    """The body of an answer."""

    model_config = ConfigDict(frozen=True)


CaseId = Annotated[
    str, Path(pattern=r"^[a-z0-9][a-z0-9.-]{0,119}$", description="Of a case, as its suite names it.")
]
PromptRoom = Annotated[str, Path(pattern=r"^[a-z]{1,40}$", description="Room of a prompt, such as coach.")]
PromptTask = Annotated[
    str, Path(pattern=r"^[a-z]+(-[a-z]+)*$", max_length=60, description="Its task, such as reply.")
]
VersionNumber = Annotated[int, Path(ge=1, le=9_999, description="Of a version of a prompt.")]
