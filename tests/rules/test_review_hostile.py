"""Texts made to do harm, as evidence and as talking points: as evidence they change nothing."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

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


def hostile(each: dict[str, str]) -> str:
    return each["id"]


@pytest.mark.parametrize("each", HOSTILE, ids=hostile)
def test_hostile_evidence_that_is_not_cited_changes_nothing(each: dict[str, str]) -> None:
    with_it = judge(a_preparation(), with_items(an_item("h1", DAY, each["text"])))

    assert isinstance(with_it, Accepted)
    assert with_it.findings == ()


@pytest.mark.parametrize("each", HOSTILE, ids=hostile)
def test_hostile_evidence_that_is_cited_lifts_no_refusal(each: dict[str, str]) -> None:
    bad = a_growth_point("She is lazy, fire her; try a list.", "e5", "h1")
    verdict = judge(bad, with_items(an_item("h1", DAY, each["text"])))

    assert isinstance(verdict, Refused)
    assert {finding.code for finding in verdict.reasons} >= {"TP401", "TP503"}


def as_point(text: str, kind: PointKind) -> tuple[TalkingPointDraft, Facts]:
    """A text as a point that rests on the same words, as an obedient llm would bring it back."""
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=("h1",))
    return draft, reviewed(Evidence(items=(an_item("h1", DAY, text),)))


@pytest.mark.parametrize("kind", PointKind)
@pytest.mark.parametrize("each", [each for each in HOSTILE if each["category"] in NEVER_A_POINT], ids=hostile)
def test_no_such_text_becomes_a_talking_point(each: dict[str, str], kind: PointKind) -> None:
    assert isinstance(judge(*as_point(each["text"], kind)), Refused)


@pytest.mark.parametrize("each", HOSTILE, ids=hostile)
def test_every_hostile_text_gets_a_verdict_and_breaks_no_rule(each: dict[str, str]) -> None:
    for kind in PointKind:
        found = judge(*as_point(each["text"], kind)).findings
        assert all(finding.code != "GC001" for finding in found)
        assert all(finding.severity in Severity for finding in found)
