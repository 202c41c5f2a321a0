"""One thing to raise, before it is a point: with how much it weighs when there is not room for all."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from goalcoach.domain.preparation import Point, PointAuthor
from goalcoach.domain.talking import Part, PointKind

MUST = 10
"""Weight of what a conversation cannot do without."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Raising:
    """A claim with its question, or a question alone."""

    part: Part
    kind: PointKind = PointKind.QUESTION
    claim: str = ""
    question: str
    evidence: tuple[str, ...] = ()
    goal: str = ""
    working: str = ""
    weight: int = MUST

    def recognised(self) -> Raising:
        """The same as something to recognise."""
        return replace(self, kind=PointKind.RECOGNITION)

    def point(self, ids: Iterator[str]) -> Point:
        """It as a point of the built-in coach."""
        return Point(
            id=next(ids),
            part=self.part,
            kind=self.kind,
            claim=self.claim,
            question=self.question,
            evidence=self.evidence,
            goal=self.goal,
            working=self.working,
            author=PointAuthor.BUILTIN,
        )


def nonempty(*made: Raising | None) -> Iterator[Raising]:
    """Those there are."""
    yield from (each for each in made if each is not None)
