"""The shape of a conversation file under tests/conversations, and playing one."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from evals.quick_yaml import read_yaml
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from tests.llm.loop import TODAY, Loop

FOLDER = Path(__file__).parent.parent / "conversations"
TURN_KEYS = frozenset({"said", "reply", "not", "asked", "unclear", "offers", "options"})
GOAL_KEYS = frozenset(
    """text kind metric baseline target unit due review why hours application mastery milestones
    key_results""".split()
)
KEYS = frozenset({"id", "why", "today", "start", "kind", "turns", "goal", "adopted", "must_not_contain"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Turn:
    """One thing said, and what must come back."""

    said: str
    reply: tuple[str, ...] = ()
    """Phrases the reply contains."""
    absent: tuple[str, ...] = ()
    """Phrases it does not contain."""
    asked: str | None = None
    unclear: str | None = None
    offers: bool | None = None
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A conversation as a person would type it, and the goal that must come out."""

    id: str
    why: str
    turns: tuple[Turn, ...]
    today: date = TODAY
    start: GoalKind | None = None
    """The kind chosen before the first word, on the page."""
    kind: GoalKind | None = None
    goal: dict[str, Any] | None = None
    """None: no wording may be offered."""
    adopted: bool = False
    must_not_contain: tuple[str, ...] = ()


def load(path: Path) -> Case:
    """Read one file. Raises ValueError for a key it does not know."""
    raw = read_yaml(path.read_text(encoding="utf-8"))
    if unknown := set(raw) - KEYS:
        raise ValueError(f"{path.name}: unknown keys {sorted(unknown)}")
    goal = raw["goal"]
    if goal is not None and (unknown := set(goal) - GOAL_KEYS):
        raise ValueError(f"{path.name}: unknown keys in goal {sorted(unknown)}")
    return Case(
        id=raw["id"],
        why=raw["why"],
        turns=tuple(_turn(each, path) for each in raw["turns"]),
        today=raw.get("today", TODAY),
        start=GoalKind(raw["start"]) if raw.get("start") else None,
        kind=GoalKind(raw["kind"]) if raw.get("kind") else None,
        goal=goal,
        adopted=raw.get("adopted", False),
        must_not_contain=tuple(raw.get("must_not_contain", ())),
    )


def _turn(raw: Any, path: Path) -> Turn:
    if isinstance(raw, str):
        return Turn(said=raw)
    if unknown := set(raw) - TURN_KEYS:
        raise ValueError(f"{path.name}: unknown keys in a turn {sorted(unknown)}")
    return Turn(
        said=str(raw["said"]),
        reply=_tuple(raw.get("reply")),
        absent=_tuple(raw.get("not")),
        asked=raw.get("asked"),
        unclear=raw.get("unclear"),
        offers=raw.get("offers"),
        options=_tuple(raw.get("options")),
    )


def _tuple(value: Any) -> tuple[str, ...]:
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(value)


def paths() -> list[Path]:
    """All conversation files, in name order."""
    return sorted(FOLDER.glob("*.yaml"))


def play(case: Case) -> Loop:
    """Have the conversation with the built-in coach."""
    loop = Loop(coach=BuiltinCoach(), today=case.today, kind=case.start)
    for turn in case.turns:
        loop.say(turn.said)
    return loop
