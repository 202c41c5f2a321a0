"""Marked rows: what is read, what is refused, and that no row can be moved between the halves."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.evaluation.goldset import Half, LabelledGoal, labelled, texts
from goalcoach.rules.samples import a_goal

AROUND = {GoalKind.PERFORMANCE: a_goal(owner="Ada", why="Renewals depend on it")}
GOAL = {"id": "g1", "text": "Cut returns", "context": "", "source": "a page", "labels": {"kind": "career"}}


def written(folder: Path, *rows: Mapping[str, Any]) -> Path:
    file = folder / "rows.jsonl"
    file.write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    return file


def test_a_labelled_goal_is_read_in_the_words_of_the_product(tmp_path: Path) -> None:
    goal, other = labelled(
        written(tmp_path, GOAL, {**GOAL, "id": "g2", "labels": {"specific": "no", "kind": None}})
    )

    assert (goal.id, goal.text, goal.label("kind")) == ("g1", "Cut returns", "aspiration")
    assert (other.label("specific"), other.label("kind"), other.label("measurable")) == ("no", None, None)


def test_the_half_follows_from_the_id_alone() -> None:
    goals = [
        LabelledGoal(id=f"r{n:03d}", text="", context="", source="", labels={"specific": "yes"})
        for n in range(1, 201)
    ]

    halves = [goal.half for goal in goals]
    assert halves[:3] == [Half.DEV, Half.HELD_OUT, Half.HELD_OUT]
    assert 80 <= halves.count(Half.DEV) <= 120


def test_a_clean_goal_has_what_its_row_tells_and_else_what_stands_around(tmp_path: Path) -> None:
    fields = {"due": "2027-06-30", "measure": {"name": "returns", "baseline": "6", "target": "3"}}
    row = {"id": "n1", "theme": "a measure", "draft": "goal", "kind": "performance", "text": "Cut returns"}

    (read,) = texts(written(tmp_path, {**row, "fields": fields}), AROUND)

    draft = read.draft
    assert isinstance(draft, GoalDraft)
    assert (draft.text, draft.owner, draft.why) == ("Cut returns", "Ada", "Renewals depend on it")
    assert draft.due == date(2027, 6, 30)
    assert draft.measure is not None
    assert (draft.measure.baseline, draft.measure.target) == (Decimal(6), Decimal(3))
    assert read.said is None, "every word of it was said, unless the row tells"


def test_replies_and_options_are_read_with_what_was_said(tmp_path: Path) -> None:
    reply = {"id": "n1", "theme": "fair", "draft": "reply", "text": "How many?", "said": ["fewer returns"]}
    option = {"id": "n2", "theme": "fair", "draft": "option", "text": "once a week"}

    first, second = texts(written(tmp_path, reply, option), AROUND)

    assert (first.draft, first.said) == (ReplyDraft(text="How many?"), ("fewer returns",))
    assert second.draft == OptionDraft(text="once a week")


@pytest.mark.parametrize(
    ("row", "told"),
    [
        ({"id": "n1", "theme": "t", "draft": "poem", "text": "x"}, "none of goal, reply, option"),
        ({"id": "n1", "theme": "t", "draft": "goal", "kind": "wish", "text": "x"}, "wish"),
        ({"id": "n1", "draft": "reply"}, "text"),
    ],
    ids=["draft", "kind", "missing"],
)
def test_a_row_that_cannot_be_used_is_named(row: Mapping[str, Any], told: str, tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match=r"rows\.jsonl, line 1") as caught:
        texts(written(tmp_path, row), AROUND)

    assert told in caught.value.message


def test_a_goal_without_labels_and_a_line_that_is_no_json_are_named(tmp_path: Path) -> None:
    with pytest.raises(InvalidInput, match="line 1 has no 'labels'"):
        labelled(written(tmp_path, {key: GOAL[key] for key in GOAL if key != "labels"}))
    file = tmp_path / "torn.jsonl"
    file.write_text('{"id": "g1"', "utf-8")
    with pytest.raises(InvalidInput, match=r"torn\.jsonl, line 1 is not JSON"):
        labelled(file)
