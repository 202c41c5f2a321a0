"""Trials and answers as JSON has them, and back: for every journal the same."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from goalcoach.evaluation.as_json import as_json
from goalcoach.evaluation.outcome import Outcome
from goalcoach.evaluation.scorers.score import Score
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.llm.model import Reply, Usage


def row_of(kept: Tried | Reply) -> dict[str, Any]:
    """As JSON has it."""
    row: dict[str, Any] = as_json(kept)
    return row


def tried_of(row: Mapping[str, Any]) -> Tried:
    """The trial that `row_of` gave."""
    scores = tuple(map(Score.of, row["scores"]))
    return Tried(**{**row, "outcome": Outcome.of(row["outcome"]), "scores": scores})


def reply_of(row: Mapping[str, Any]) -> Reply:
    """The answer that `row_of` gave."""
    return Reply(**{**row, "usage": Usage(**row["usage"])})
