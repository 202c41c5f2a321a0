"""What a rule says about a draft: severities, criteria, letters and findings."""

from __future__ import annotations

from enum import StrEnum
from typing import NamedTuple


class Severity(StrEnum):
    """How much a finding weighs."""

    BLOCK = "block"
    """Cannot be kept."""
    ASK = "ask"
    """Becomes a coaching question; a person may waive it with a reason."""
    NOTE = "note"

    @property
    def rank(self) -> int:
        """0 for note, 1 for ask, 2 for block."""
        return _RANK[self]


_RANK = {Severity.NOTE: 0, Severity.ASK: 1, Severity.BLOCK: 2}


class Certainty(StrEnum):
    """Only exact rules may stop a person."""

    EXACT = "exact"
    HEURISTIC = "heuristic"


class Origin(StrEnum):
    """Whose text is judged. The gate is stricter on the model than on a person."""

    MODEL = "model"
    PERSON = "person"


class Criterion(StrEnum):
    """The five letters."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ACHIEVABLE = "achievable"
    RELEVANT = "relevant"
    TIME_BOUND = "time_bound"


class Letter(StrEnum):
    """What a letter says. `unknown` means there is no data to tell; it is never a mild yes."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class LetterVerdict(NamedTuple):
    """One letter with its reason and the words it rests on.

    A tuple, as a finding is: nothing changes either of them, and each judging makes several; a frozen
    dataclass takes twice as long to make.
    """

    criterion: Criterion
    letter: Letter
    reason: str
    start: int | None = None
    end: int | None = None
    """Offsets count code points of the draft's text; both None when no words are meant."""


class Finding(NamedTuple):
    """One match of one rule, ready to be read by a person."""

    code: str
    name: str
    criterion: Criterion | None
    severity: Severity
    message: str
    ask: str
    start: int | None = None
    end: int | None = None
    part: str = ""
    """Empty for the draft itself, "key_results[1]" for a part of it."""

    def told(self) -> dict[str, str | int | None]:
        """What a program is told of it, in the names and the order that stay."""
        return {
            "code": self.code,
            "name": self.name,
            "criterion": str(self.criterion) if self.criterion else None,
            "severity": str(self.severity),
            "message": self.message,
            "ask": self.ask,
            "start": self.start,
            "end": self.end,
        }
