"""Rows that people marked: goals with labels, and texts with one fault or with none. Judges nothing."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from pathlib import Path
from typing import Any

from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft

EVIDENCE_ID = "e6"
"""Of the one piece of evidence that a marked talking point cites."""
KIND, VAGUE = "kind", "vague_language"
_KINDS = {"okr_objective": GoalKind.OBJECTIVE, "career": GoalKind.ASPIRATION}
"""Names of kinds in the rubric where the product has others."""


class Half(StrEnum):
    """Mistakes may be read in one half only; the other is for counting."""

    DEV = "dev"
    HELD_OUT = "held-out"


def half_of(id: str) -> Half:
    """Drawn from the id, so that no row can be moved by hand."""
    return Half.DEV if hashlib.sha256(id.encode()).digest()[0] % 2 == 0 else Half.HELD_OUT


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelledGoal:
    """A goal as its author wrote it, and what readers say of it."""

    id: str
    text: str
    context: str
    source: str
    labels: Mapping[str, str | None]
    """By label; None where the readers differ."""

    @property
    def half(self) -> Half:
        """The half it belongs to."""
        return half_of(self.id)

    def label(self, name: str) -> str | None:
        """A label in the product's words."""
        told = self.labels.get(name)
        return str(_KINDS.get(told, told)) if name == KIND and told is not None else told


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkedText:
    """A text in which one rule must find its fault, or none may find any."""

    id: str
    draft: Draft
    fault: str = ""
    """Code of the rule that must find something; empty: none may."""
    said: tuple[str, ...] | None = None
    """All that the person said before; None: every word of the draft."""
    evidence: str = ""
    """What a talking point rests on; empty: its very words."""

    @property
    def half(self) -> Half:
        """The half it belongs to."""
        return half_of(self.id)


def labelled(file: Path) -> tuple[LabelledGoal, ...]:
    """All labelled goals of a file. Raises InvalidInput for a row that cannot be used."""
    return tuple(_labelled(row, where) for where, row in _rows(file))


def texts(file: Path, around: Mapping[GoalKind, GoalDraft]) -> tuple[MarkedText, ...]:
    """All texts of a file; `around` gives a goal of each kind what its row does not tell."""
    return tuple(_text(row, where, around) for where, row in _rows(file))


def _rows(file: Path) -> Iterator[tuple[str, dict[str, Any]]]:
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        where = f"{file.name}, line {number}"
        try:
            row = json.loads(line, parse_float=Decimal)
        except ValueError as error:
            raise InvalidInput(f"{where} is not JSON ({error}). Write one object a line.") from None
        yield where, row


def _labelled(row: dict[str, Any], where: str) -> LabelledGoal:
    try:
        return LabelledGoal(
            id=row["id"],
            text=row["text"],
            context=row["context"],
            source=row["source"],
            labels=row["labels"],
        )
    except KeyError as missing:
        raise InvalidInput(f"{where} has no {missing}. A labelled goal needs it.") from None


def _text(row: dict[str, Any], where: str, around: Mapping[GoalKind, GoalDraft]) -> MarkedText:
    try:
        draft = _draft(row, around)
        return MarkedText(
            id=row["id"],
            draft=draft,
            fault=row.get("fault", ""),
            said=tuple(row["said"]) if "said" in row else None,
            evidence=row.get("evidence", ""),
        )
    except (KeyError, ValueError) as error:
        raise InvalidInput(f"{where} cannot be used: {error!r}.") from None


def _draft(row: dict[str, Any], around: Mapping[GoalKind, GoalDraft]) -> Draft:
    match row["draft"]:
        case "goal":
            return _goal(around[GoalKind(row["kind"])], row["text"], row.get("fields", {}))
        case "reply":
            return ReplyDraft(text=row["text"])
        case "option":
            return OptionDraft(text=row["text"])
        case "point":
            return _point(row)
        case other:
            raise ValueError(f"draft {other!r} is none of goal, reply, option, point")


def _point(row: dict[str, Any]) -> TalkingPointDraft:
    kind = PointKind(row["kind"])
    cites = () if kind is PointKind.QUESTION else (EVIDENCE_ID,)
    return TalkingPointDraft(
        text=row["text"], part=Part.PERFORMANCE, kind=kind, evidence=cites, goal=row.get("goal", "")
    )


def _goal(around: GoalDraft, text: str, fields: Mapping[str, Any]) -> GoalDraft:
    kept = {name: getattr(around, name) for name in around.__slots__}
    return GoalDraft(
        **{**kept, **{name: _field(name, value) for name, value in fields.items()}, "text": text}
    )


def _field(name: str, value: Any) -> Any:
    match name:
        case "due" | "start" | "review":
            return date.fromisoformat(value)
        case "hours_per_month":
            return Decimal(value)
        case "measure":
            numbers = {key: Decimal(value[key]) for key in ("baseline", "target") if key in value}
            return Measure(**{**value, **numbers})
        case _:
            return value
