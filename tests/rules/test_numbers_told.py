"""Numbers and times as evidence tells them, and what follows: beside right sentences false ones as near."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import NamedTuple

from evals.quick_yaml import read_yaml
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import EvidenceKind
from tests.each import every
from tests.rules.test_claims_by_cause import facts, item

FILE = Path(__file__).parents[1] / "data" / "numbers_told.yaml"
OF_NUMBERS = frozenset({"TP301", "TP302", "TP311", "TP312"})
"""Codes of rules that look at numbers and times."""


class Row(NamedTuple):
    """A sentence with the evidence it cites."""

    kind: str
    language: str
    text: str
    cites: tuple[str, ...]
    facts: Facts


def rows(which: str) -> list[Row]:
    """All right sentences, or all wrong ones."""
    return [
        Row(kind, table["language"], text, tuple(cites.split()), known(table))
        for kind, tables in read_yaml(FILE.read_text("utf-8")).items()
        for table in tables
        for cites, text in table.get(which, ())
    ]


def known(table: dict[str, dict[str, tuple[date, str]]]) -> Facts:
    """What was said of a half-year."""
    items = (item(name, day, text, EvidenceKind.NOTE) for name, (day, text) in table["said"].items())
    return facts(str(table["language"]), (), *items)


def held(row: Row) -> set[str]:
    """The codes of what is held against a sentence."""
    draft = TalkingPointDraft(
        text=row.text,
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        evidence=row.cites,
        language=row.language,
    )
    return {each.code for each in against(judge(draft, row.facts))}


STILL = frozenset(
    {
        "Complaints came down by nine between January and April.",
        "Die Beschwerden gingen von Januar bis April um neun zurück.",
        "At the end of June there were four vacancies fewer than in the middle of the month.",
        "Twice the key was left in the van, on the 12th and on the 26th.",
        "Zweimal blieb der Schlüssel im Wagen, am 12. und am 26.",
        "In March the restart took five hours and fifty minutes.",
        "Im März dauerte der Neustart fünf Stunden und fünfzig Minuten.",
    }
)
"""Sentences that still go wrong: who mends one takes it out."""


def goes_well(row: Row, *, right: bool) -> bool:
    """Whether a right sentence passes, or one that does not follow is held back for a number or a time."""
    return not held(row) if right else bool(held(row) & OF_NUMBERS)


def name(row: Row) -> str:
    return f"{row.kind}, {row.text}"


@every("row", [row for row in rows("right") if row.text not in STILL], ids=name)
def test_what_follows_passes(row: Row) -> None:
    assert goes_well(row, right=True)


@every("row", [row for row in rows("wrong") if row.text not in STILL], ids=name)
def test_what_does_not_follow_is_held_back(row: Row) -> None:
    assert goes_well(row, right=False)


def test_what_still_goes_wrong_is_told() -> None:
    every_row = [(row, right) for which, right in (("right", True), ("wrong", False)) for row in rows(which)]

    assert {row.text for row, right in every_row if not goes_well(row, right=right)} == STILL
