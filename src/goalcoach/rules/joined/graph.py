"""Which goal serves which. Knows nothing of what they say."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.domain.late import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    """One goal serves another, by id."""

    goal: str
    parent: str
    weight: Decimal | None = None
    """Its share among the links of the same goal; None when goals are not weighted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GoalGraph:
    """The links round one goal."""

    goal: str
    """Id of the goal that is judged."""
    links: tuple[Link, ...] = ()
    anchors: frozenset[str] = frozenset()
    """Ids of the goals of the company or a department."""

    def above(self) -> frozenset[str]:
        """Every goal that this one serves, directly or through others; itself only in a circle."""
        parents: dict[str, list[str]] = {}
        for link in self.links:
            parents.setdefault(link.goal, []).append(link.parent)
        found: set[str] = set()
        open_ = list(parents.get(self.goal, ()))
        while open_:
            goal = open_.pop()
            if goal not in found:
                found.add(goal)
                open_ += parents.get(goal, ())
        return frozenset(found)

    def weights(self) -> tuple[Decimal, ...]:
        """The weights of this goal's own links."""
        return tuple(x.weight for x in self.links if x.goal == self.goal and x.weight is not None)
