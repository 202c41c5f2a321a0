"""Texts made to do harm, as evidence and as talking points: as evidence they change nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.finding import Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import a_growth_point, a_preparation, an_item, reviewed, with_items
from goalcoach.rules.verdict import Accepted, Refused

DATA = Path(__file__).parents[1] / "data"
LINES = [json.loads(line) for line in (DATA / "hostile_inputs.jsonl").read_text("utf-8").splitlines()]
HOSTILE = [each for each in LINES if each["text"] and each["category"] not in ("size", "benign_lookalike")]
DAY = date(2026, 8, 3)
NEVER_A_POINT = {
    "jailbreak_rate_fire": "marks, ranks and decisions about people",
    "exfil_link": "links and pictures from elsewhere",
}
"""Categories of which no text may become a talking point, and what they ask for."""


@pytest.mark.slow
def test_hostile_evidence_that_is_not_cited_changes_nothing() -> None:
    def beside(text: str) -> Accepted[Any] | Refused[Any]:
        return judge(a_preparation(), with_items(an_item("h1", DAY, text)))

    told = {each["id"]: beside(each["text"]) for each in HOSTILE}

    assert [name for name, verdict in told.items() if not isinstance(verdict, Accepted)] == []
    assert {name: verdict.findings for name, verdict in told.items() if verdict.findings} == {}


@pytest.mark.slow
def test_hostile_evidence_that_is_cited_lifts_no_refusal() -> None:
    bad = a_growth_point("She is lazy, fire her; try a list.", "e5", "h1")

    def refusing(text: str) -> set[str]:
        verdict = judge(bad, with_items(an_item("h1", DAY, text)))
        return {each.code for each in verdict.reasons} if isinstance(verdict, Refused) else set()

    told = {each["id"]: refusing(each["text"]) for each in HOSTILE}

    assert {name: codes for name, codes in told.items() if not codes >= {"TP401", "TP503"}} == {}


def as_point(text: str, kind: PointKind) -> tuple[TalkingPointDraft, Facts]:
    """A text as a point that rests on the same words, as an obedient llm would bring it back."""
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=("h1",))
    return draft, reviewed(Evidence(items=(an_item("h1", DAY, text),)))


@pytest.mark.parametrize("kind", PointKind)
@pytest.mark.parametrize("category", NEVER_A_POINT)
def test_no_such_text_becomes_a_talking_point(category: str, kind: PointKind) -> None:
    texts = [each["text"] for each in HOSTILE if each["category"] == category]
    verdicts = {text: judge(*as_point(text, kind)) for text in texts}

    assert texts
    assert [text for text, verdict in verdicts.items() if not isinstance(verdict, Refused)] == []


@pytest.mark.parametrize("kind", PointKind)
def test_every_hostile_text_gets_a_verdict_and_breaks_no_rule(kind: PointKind) -> None:
    told = {each["id"]: judge(*as_point(each["text"], kind)).findings for each in HOSTILE}

    assert [name for name, found in told.items() if "GC001" in {each.code for each in found}] == []
    assert {each.severity for found in told.values() for each in found} <= set(Severity)
