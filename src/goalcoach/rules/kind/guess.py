"""The shape of a guess, and the words it quotes. Knows nothing of how a guess is made."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.domain.late import dataclass
from goalcoach.rules.reading import Reading


@dataclass(frozen=True, slots=True)
class KindGuess:
    """A kind and the words it rests on."""

    kind: GoalKind
    reason: str


def no_matter_of_work(found: str) -> KindGuess:
    """The guess that words name something private."""
    return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")


def quoted(reading: Reading, theme: str) -> str:
    """The first words of a theme in the text, in one line; empty when there are none."""
    for start, end in reading.theme(theme)[:1]:
        return " ".join(reading.text[start:end].split())
    return ""
