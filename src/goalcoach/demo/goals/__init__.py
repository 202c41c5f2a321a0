"""The goals of the made-up organisation, good and bad, by kind."""

from __future__ import annotations

from goalcoach.demo.goals import development, objectives, results, rough
from goalcoach.demo.plan import Planned

GOALS: tuple[Planned, ...] = (
    *objectives.GOALS,
    *results.GOALS,
    *development.GOALS,
    *rough.GOALS,
)
"""All of them; everything they hold is judged when it is written, like any person's goal."""
