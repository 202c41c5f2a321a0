"""How the causes stand after what was said. Decides nothing."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from goalcoach.llm.builtin.causes.evidence import Evidence
from goalcoach.rules.joined.gap import Cause


@dataclass(frozen=True, slots=True)
class Weighed:
    """One cause, and all that speaks for and against it."""

    cause: Cause
    evidence: tuple[Evidence, ...]

    @property
    def weight(self) -> int:
        """What speaks for it, less what speaks against it."""
        return sum(each.strength for each in self.evidence)

    @property
    def quotes(self) -> tuple[str, ...]:
        """The words that speak for it, the strongest first, none twice; hints only where there is no more."""
        ordered = sorted(
            (each for each in self.evidence if each.strength > 0), key=lambda each: -each.strength
        )
        plain = [each for each in ordered if each.strength > 1]
        return tuple(dict.fromkeys(each.quote for each in plain or ordered))


def heaviest_first(evidence: Iterable[Evidence]) -> Sequence[Weighed]:
    """Every cause, the heaviest first; of two that weigh the same, the one that learning does not change."""
    found = tuple(evidence)
    each = [Weighed(cause, tuple(one for one in found if one.cause is cause)) for cause in _ORDER]
    return sorted(each, key=lambda one: -one.weight)


_ORDER = (
    Cause.EXTERNAL,
    Cause.RESOURCES,
    Cause.PROCESS,
    Cause.CLARITY,
    Cause.MOTIVATION,
    Cause.KNOWLEDGE,
    Cause.SKILL,
)
