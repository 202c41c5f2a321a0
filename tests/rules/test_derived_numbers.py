"""A number that follows from the evidence may be told as people tell it; with one thing wrong it may not."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

from evals.quick_yaml import read_yaml
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceKind
from goalcoach.rules.joined.review import Outcome, ReviewedGoal
from goalcoach.rules.samples import a_point, an_item, reviewed, varied
from tests.each import every

DATA = Path(__file__).parents[1] / "data"
TABLES = {
    kind: tables
    for name in ("derived_numbers", "products_told", "rows_and_aims")
    for kind, tables in read_yaml((DATA / f"{name}.yaml").read_text("utf-8")).items()
}


def _rows(which: str) -> Iterator[tuple[str, Mapping[str, Any], str]]:
    for kind, tables in TABLES.items():
        for table in tables:
            for told in table[which]:
                yield kind, table, told


RIGHT, WRONG = [*_rows("right")], [*_rows("wrong")]


def refusing(table: Mapping[str, Any], told: str) -> list[str]:
    """Codes that refuse a sentence which cites all the evidence of a table."""
    return sorted({each.code for each in against(judge(*pointed(table, told)))})


def pointed(table: Mapping[str, Any], told: str) -> tuple[TalkingPointDraft, Facts]:
    """A sentence as a point which cites all the evidence of a table, and what is known beside it.

    What a table names no period for is looked back on from January to July 2026.
    """
    items = [
        an_item(f"n{k}", day, text, kind=EvidenceKind.RESULT)
        for k, (day, text) in enumerate(table["evidence"].items())
    ]
    goals = tuple(
        ReviewedGoal(
            id=f"g{k}", kind=GoalKind.PERFORMANCE, text=text, outcome=Outcome(table.get("outcome", "missed"))
        )
        for k, text in enumerate(table.get("goals", ()))
    )
    begin, until = table.get("period", (date(2026, 1, 1), date(2026, 7, 31)))
    back = {"begin": begin, "until": until}
    facts: Facts = varied(
        reviewed(Evidence(items=tuple(items)), goals=goals, **back),
        today=date(2026, 7, 31),
        origin=Origin.MODEL,
    )
    about = goals[0].id if goals else ""
    return a_point(told, *(each.id for each in items), goal=about, language=table["language"]), facts


@every("kind, table, told", RIGHT, ids=[f"{kind}: {told}" for kind, _, told in RIGHT])
def test_what_follows_may_be_told(kind: str, table: Mapping[str, Any], told: str) -> None:
    assert refusing(table, told) == []


@every("kind, table, told", WRONG, ids=[f"{kind}: {told}" for kind, _, told in WRONG])
def test_what_does_not_follow_may_not(kind: str, table: Mapping[str, Any], told: str) -> None:
    assert refusing(table, told) != []
