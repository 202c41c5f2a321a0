"""What came of one case: what somebody would see, what was held back, what it took. Kept as JSON."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from goalcoach.domain.draft import Making


class Ended(StrEnum):
    """How the playing of a case ended. Never mixed with how good it was."""

    PLAYED = "played"
    FAILED = "failed"
    """No answer came, or goalcoach itself failed: nothing can be said about the answer."""
    CANNOT = "cannot"
    """Whoever was asked does not do this task, such as the built-in coach with drafts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One text that somebody would see."""

    where: str
    """ "reply", "points[2]", "options[0]"."""
    text: str
    cites: tuple[str, ...] = ()
    """Ids of evidence, as the situation has them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldBack:
    """Something that nobody would see. Its words stand in `said`, as cases are made up."""

    where: str
    code: str
    """Of the rule; empty where it was none."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """One case, played once."""

    ended: Ended
    shown: tuple[Shown, ...] = ()
    held: tuple[HeldBack, ...] = ()
    fields: Mapping[str, str] = field(default_factory=dict)
    """The structured part by name: for a goal kind, text, metric, baseline, target, unit, due, why; for a gap
    cause, quote, competency; for a judged goal its letters. Numbers and days as they are written in files."""
    said: tuple[str, ...] = ()
    """Every answer of the language model, to the letter, with names as the situation has them."""
    why: str = ""
    """What a person would be told where nothing is shown, or what failed. One sentence."""
    making: Making | None = None
    """None where no language model was asked."""

    @property
    def text(self) -> str:
        """All that is shown, one below the other."""
        return "\n".join(each.text for each in self.shown)

    @staticmethod
    def of(data: Mapping[str, Any]) -> Outcome:
        """The outcome of these values, as `asdict` gives them and JSON has them."""
        making = data["making"]
        return Outcome(
            ended=Ended(data["ended"]),
            shown=tuple(Shown(**{**each, "cites": tuple(each["cites"])}) for each in data["shown"]),
            held=tuple(HeldBack(**each) for each in data["held"]),
            fields=dict(data["fields"]),
            said=tuple(data["said"]),
            why=data["why"],
            making=None if making is None else Making(**making),
        )
