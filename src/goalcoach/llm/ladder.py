"""The ways to ask an endpoint for one object, best first, and which of them this endpoint knows."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from enum import StrEnum

from goalcoach.llm.model import Ask, Message


class Mode(StrEnum):
    """How an object is asked for."""

    JSON_SCHEMA = "json_schema"
    """The endpoint holds its answer to the schema."""
    JSON_OBJECT = "json_object"
    """The endpoint holds its answer to JSON, some to the schema beside it; it stands in the prompt, too."""
    TEXT = "text"
    """The schema stands in the prompt, and that is all."""


_LADDER = tuple(Mode)
_SAYS_NO = frozenset({400, 415, 422, 501})
_BREAKS = 500
"""Some servers fail with it on a response_format they do not know."""


class Ladder:
    """Goes down one step when the endpoint does not know the way it was asked, until one worked."""

    def __init__(self) -> None:
        self._step = 0
        self._broke = False
        self.sure = False
        """Whether an answer came in the mode that stands."""

    @property
    def mode(self) -> Mode:
        """How the next object is asked for."""
        return _LADDER[self._step]

    def worked(self, mode: Mode) -> None:
        """An answer came."""
        self.sure = self.sure or mode is self.mode
        self._broke = False

    def refused(self, mode: Mode, status: int, *, named: bool = False) -> bool:
        """The endpoint answered with this status; whether asking again, another way, is of use.

        One that breaks is asked the same way once more, unless what it says of it `named` the way; if it
        breaks when asked another way, too, then the way had nothing to do with it.
        """
        if self.sure:
            return False
        if mode is not self.mode:
            return True
        if status == _BREAKS and not named:
            return self._breaks()
        return status in {*_SAYS_NO, _BREAKS} and self.down()

    def _breaks(self) -> bool:
        if not self._broke:
            self._broke = True
        elif self._step:
            self._step = 0
        else:
            self._step = 1
            return True
        return False

    def down(self) -> bool:
        """One step down, or back to the top from the lowest; whether there was one."""
        self.sure = False
        self._step = (self._step + 1) % len(_LADDER)
        return self._step > 0


def response_format(ask: Ask, mode: Mode) -> Mapping[str, object] | None:
    """What the request says of the form of its answer; None: nothing."""
    if ask.schema is None or mode is Mode.TEXT:
        return None
    if mode is Mode.JSON_OBJECT:
        return {"type": "json_object", "schema": dict(ask.schema)}
    named = {"name": ask.schema_name or "answer", "strict": True, "schema": dict(ask.schema)}
    return {"type": "json_schema", "json_schema": named}


def told(ask: Ask, mode: Mode) -> Ask:
    """The question with its schema in the prompt, where the endpoint takes it nowhere else.

    It goes into the first system message: templates of local models allow but one.
    """
    if ask.schema is None or mode is Mode.JSON_SCHEMA:
        return ask
    fence = " in a code fence that begins with ```json" if mode is Mode.TEXT else ""
    schema = json.dumps(ask.schema, ensure_ascii=False)
    lines = f"Answer with one JSON object{fence}, and with nothing else. It fits this JSON schema: {schema}"
    first, *others = ask.messages
    if first.role != "system":
        return replace(ask, messages=(Message("system", lines), *ask.messages))
    return replace(ask, messages=(Message("system", f"{first.text}\n\n{lines}"), *others))
