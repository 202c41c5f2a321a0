"""What may be in the way of a goal, by its sort, in the words in which everybody reads it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.domain.check_in import Obstacle

IN_THE_WAY: Mapping[Obstacle, str] = {
    Obstacle.RESOURCES: "time, money, tools or people",
    Obstacle.DEPENDENCY: "waiting for somebody else",
    Obstacle.SKILL: "something to learn",
    Obstacle.CLARITY: "it is unclear what is wanted",
    Obstacle.PROCESS: "the way things are done",
    Obstacle.EXTERNAL: "nobody here can change it",
    Obstacle.OTHER: "something else",
}
"""For the middle of a sentence."""
