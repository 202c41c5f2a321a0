"""One thing that must hold before a prompt goes live, and whether it does. Knows no run."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class CheckWord(StrEnum):
    """How a check stands, in the word that whoever decides reads."""

    MET = "Met"
    NOT_MET = "Not met"
    NOT_MEASURED = "Not measured"


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """One thing that must hold."""

    name: str
    """For HR, such as "Nothing dangerous is shown that was not before"."""
    passed: bool
    why: str
    """One or two sentences, whether it passed or not."""
    cases: tuple[str, ...] = ()
    """The cases it is about, as "suite/case"."""
    unmeasured: bool = False
    """Whether nobody knows. It stops nobody, and whoever signs has to say that they saw it."""

    @property
    def word(self) -> CheckWord:
        """How it stands, for whoever decides."""
        if not self.passed:
            return CheckWord.NOT_MET
        return CheckWord.NOT_MEASURED if self.unmeasured else CheckWord.MET
