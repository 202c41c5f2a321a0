"""What is said of the course of numbers is held against the numbers of the evidence."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from evals.quick_yaml import read_yaml
from goalcoach.domain.finding import Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import an_item, with_items
from tests.each import every

TABLES = read_yaml((Path(__file__).parents[1] / "data" / "courses.yaml").read_text("utf-8"))


def rows(kind: str) -> list[tuple[dict[str, Any], str]]:
    return [(table, told) for table in TABLES for told in table[kind]]


def found(table: dict[str, Any], told: str, kind: PointKind = PointKind.POINT) -> set[str]:
    items = [
        an_item(f"e{100 + place}", day, text) for place, (day, text) in enumerate(table["evidence"].items())
    ]
    draft = TalkingPointDraft(
        text=told,
        part=Part.PERFORMANCE,
        kind=kind,
        evidence=tuple(each.id for each in items),
        goal="",
        language=table["language"],
    )
    facts = replace(with_items(*items), language=table["language"])
    return {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}


@every("table, told", rows("wrong"), ids=[told for _, told in rows("wrong")])
def test_a_course_that_was_another_is_held(table: dict[str, Any], told: str) -> None:
    assert "TP315" in found(table, told)


@every("table, told", rows("right"), ids=[told for _, told in rows("right")])
def test_a_course_as_it_was_passes(table: dict[str, Any], told: str) -> None:
    assert "TP315" not in found(table, told)


@every("table, told", rows("wrong"), ids=[told for _, told in rows("wrong")])
def test_a_question_tells_no_course(table: dict[str, Any], told: str) -> None:
    assert "TP315" not in found(table, told.rstrip(".") + "?", PointKind.QUESTION)
