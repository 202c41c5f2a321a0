"""Values of the domain as JSON text and back, without loss. Knows no table and no SQL."""

from __future__ import annotations

import re
from functools import cached_property, lru_cache
from typing import Any, Final, Generic, TypeVar

from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticSerializationError

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Making
from goalcoach.domain.errors import InvalidInput, Misdeclared
from goalcoach.domain.finding import Finding, LetterVerdict
from goalcoach.domain.goal import GoalDraft, Waiver
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.role import TargetRole
from goalcoach.store.growth_port import Ticked

T = TypeVar("T")

_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")
"""An escaped NUL in JSON text; `\\\\u0000`, a backslash and letters, is not one."""


class Codec(Generic[T]):
    """Writes and reads one type of the domain."""

    def __init__(self, shape: Any) -> None:
        self._shape = shape
        # The same goals are listed again and again, and what is read is immutable: one value serves all.
        self.load = lru_cache(maxsize=1024)(self._load)
        """The value. Raises Misdeclared on text that this program cannot have written."""

    @cached_property
    def _adapter(self) -> TypeAdapter[T]:
        return TypeAdapter(self._shape)

    def dump(self, value: T) -> str:
        """JSON text that reads back as an equal value. Raises InvalidInput when there is none."""
        if value == ():
            return _NOTHING
        try:
            text = self._adapter.dump_json(value, warnings="error").decode()
        except (PydanticSerializationError, UnicodeEncodeError) as error:
            raise InvalidInput(_UNKEEPABLE) from error
        if _NUL.search(text) or not self._reads_back(text, value):
            raise InvalidInput(_UNKEEPABLE)
        return text

    def _load(self, text: str) -> T:
        try:
            return self._adapter.validate_json(text)
        except ValidationError as error:
            raise Misdeclared(f"a stored {error.title} cannot be read") from error

    def prepare(self) -> None:
        """Build the reader now instead of at first use."""
        _ = self._adapter

    def _reads_back(self, text: str, value: T) -> bool:
        # What is written is read soon: the next turn of a conversation begins with the sketch of this one.
        try:
            return bool(self.load(text) == value)
        except Misdeclared:
            return False


_NOTHING: Final = "[]"
_UNKEEPABLE: Final = "This holds a character or a number that cannot be kept. Change it and try again."

DRAFT: Final[Codec[GoalDraft]] = Codec(GoalDraft)
SKETCH: Final[Codec[Sketch]] = Codec(Sketch)
FINDINGS: Final[Codec[tuple[Finding, ...]]] = Codec(tuple[Finding, ...])
LETTERS: Final[Codec[tuple[LetterVerdict, ...]]] = Codec(tuple[LetterVerdict, ...])
WAIVERS: Final[Codec[tuple[Waiver, ...]]] = Codec(tuple[Waiver, ...])
CODES: Final[Codec[tuple[str, ...]]] = Codec(tuple[str, ...])
MAKING: Final[Codec[Making]] = Codec(Making)
PLAN: Final[Codec[LearningPlan]] = Codec(LearningPlan)
ROLE: Final[Codec[TargetRole]] = Codec(TargetRole)
TICKED: Final[Codec[tuple[Ticked, ...]]] = Codec(tuple[Ticked, ...])


def prepare() -> None:
    """Build all readers now: the first request should not pay for it."""
    for codec in (DRAFT, SKETCH, FINDINGS, LETTERS, WAIVERS, CODES, MAKING):
        codec.prepare()
