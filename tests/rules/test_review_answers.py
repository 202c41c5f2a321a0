"""Answers that a language model may give when it is asked for talking points: the bad ones are refused for a
fitting reason, and the same answer without its fault is kept."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.talking import LeftEmpty, Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review, ReviewedGoal
from goalcoach.rules.verdict import Accepted, Refused

DATA = Path(__file__).parents[1] / "data"
CONTEXT = json.loads((DATA / "review_context.json").read_text("utf-8"))
ANSWERS = [json.loads(line) for line in (DATA / "review_answers.jsonl").read_text("utf-8").splitlines()]
BAD = [each for each in ANSWERS if each["refused_by"]]
HOSTILE = [json.loads(line) for line in (DATA / "hostile_inputs.jsonl").read_text("utf-8").splitlines()]
FABRICATED = [each for each in HOSTILE if each["category"] == "fabricated_numbers"]

SUBJECT = CONTEXT["employee"]["id"]
DAYS = {"ev-1": date(2026, 2, 20), "ev-2": date(2026, 2, 28), "ev-3": date(2026, 3, 2)}
KINDS = {"ev-1": EvidenceKind.CHECK_IN, "ev-2": EvidenceKind.MEASURE, "ev-3": EvidenceKind.FEEDBACK}
FACTS = Facts(
    today=date.fromisoformat(CONTEXT["now"][:10]),
    origin=Origin.MODEL,
    evidence=Evidence(
        items=tuple(
            EvidenceItem(
                id=each["id"], day=DAYS[each["id"]], kind=KINDS[each["id"]], text=each["text"], about=SUBJECT
            )
            for each in CONTEXT["evidence"]
        )
    ),
    review=Review(
        subject=SUBJECT,
        name=CONTEXT["employee"]["name"],
        begin=date.fromisoformat(CONTEXT["cycle"][0]),
        until=date.fromisoformat(CONTEXT["cycle"][1]),
        goals=tuple(
            ReviewedGoal(id=each["id"], kind=GoalKind.PERFORMANCE, text=each["title"])
            for each in CONTEXT["existing_goals"]
        ),
    ),
)
KIND = {
    "strength": PointKind.RECOGNITION,
    "growth": PointKind.GROWTH,
    "question": PointKind.QUESTION,
    "point": PointKind.POINT,
}


def mapped(raw: str) -> TalkingPointsDraft:
    """The answer as a draft. Raises ValueError on a key that a preparation does not have."""
    answer: dict[str, Any] = json.loads(raw)
    if answer.keys() != {"employee_id", "points"}:
        raise ValueError(f"keys {sorted(answer)}")
    points = tuple(
        TalkingPointDraft(
            text=each["text"],
            part=Part.PERFORMANCE,
            kind=KIND[each["kind"]],
            evidence=tuple(each["evidence_ids"]),
        )
        for each in answer["points"]
    )
    return TalkingPointsDraft(subject=answer["employee_id"], points=points)


@pytest.mark.parametrize("answer", BAD, ids=lambda each: each["class"])
def test_a_bad_answer_is_refused_for_its_fault(answer: dict[str, str]) -> None:
    verdict = judge(mapped(answer["raw"]), FACTS)

    assert isinstance(verdict, Refused)
    assert answer["refused_by"] in {finding.code for finding in verdict.reasons}


def test_an_answer_with_a_rating_is_no_preparation() -> None:
    (rated,) = (each for each in ANSWERS if not each["refused_by"])

    with pytest.raises(ValueError, match="rating"):
        mapped(rated["raw"])


@dataclass(frozen=True)
class Mended:
    """A bad answer without its fault: the point as it should have been."""

    instead_of: str
    text: str
    evidence: tuple[str, ...]
    kind: str = "strength"


MENDED = (
    Mended("unknown_evidence", "Closed 14 of 16 cutover tasks on time.", ("ev-1",)),
    Mended("no_evidence", "First response took 6 h in February; try a list.", ("ev-2",), "growth"),
    Mended("number_not_in_evidence", "Closed 14 out of 16 cutover tasks on time.", ("ev-1",)),
    Mended("number_not_in_evidence", "Closed 87.5 % of cutover tasks on time.", ("ev-1",)),
    Mended("protected_attribute", "2 of 16 cutover tasks were late: what would help?", ("ev-1",), "question"),
    Mended("personality", "Explains trade-offs clearly in design reviews.", ("ev-3",)),
    Mended("decision", "What brought the response time from 9 h to 6 h?", ("ev-2",), "question"),
    Mended("private_source", "What would you like to change about your work?", (), "question"),
)


@pytest.mark.parametrize("mended", MENDED, ids=lambda mended: f"{mended.instead_of}: {mended.text}")
def test_the_same_answer_without_its_fault_is_kept(mended: Mended) -> None:
    point = TalkingPointDraft(
        text=mended.text, part=Part.PERFORMANCE, kind=KIND[mended.kind], evidence=mended.evidence
    )

    assert mended.instead_of in {each["class"] for each in ANSWERS}
    assert isinstance(judge(point, FACTS), Accepted)


def test_a_whole_preparation_from_this_evidence_is_kept() -> None:
    def ask(text: str, part: Part, goal: str = "") -> TalkingPointDraft:
        return TalkingPointDraft(text=text, part=part, kind=PointKind.QUESTION, goal=goal)

    def tell(text: str, kind: PointKind, evidence: str, goal: str = "") -> TalkingPointDraft:
        return TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=(evidence,), goal=goal)

    draft = TalkingPointsDraft(
        subject=SUBJECT,
        points=(
            ask("How do you see these months, and why?", Part.PERFORMANCE),
            tell("Closed 14 of 16 cutover tasks on time.", PointKind.RECOGNITION, "ev-1"),
            tell("First response took 6 h in February; try a list.", PointKind.GROWTH, "ev-2", "g-11"),
            ask("What would you like to learn next, and what time do you need from me?", Part.DEVELOPMENT),
        ),
        left_empty=(LeftEmpty(part=Part.CONNECTION, reason="There is no development goal yet."),),
    )
    verdict = judge(draft, FACTS)

    assert isinstance(verdict, Accepted), [(f.code, f.part, f.message) for f in verdict.findings]


@pytest.mark.parametrize("each", FABRICATED, ids=lambda each: each["text"])
def test_a_number_is_kept_only_when_the_evidence_holds_it(each: dict[str, Any]) -> None:
    point = TalkingPointDraft(
        text=each["text"], part=Part.PERFORMANCE, kind=PointKind.POINT, evidence=("ev-1", "ev-2", "ev-3")
    )
    verdict = judge(point, FACTS)

    refused = {finding.code for finding in verdict.findings if finding.severity == "block"}
    assert bool(refused) is ("reject_output" in each["expect"])
    assert refused <= {"TP301", "TP302"}


def test_without_evidence_at_hand_no_claim_of_a_model_is_kept() -> None:
    unknown = Facts(today=FACTS.today, origin=Origin.MODEL)
    for answer in ANSWERS:
        for point in json.loads(answer["raw"])["points"]:
            if point["kind"] != "question":
                draft = mapped(json.dumps({"employee_id": SUBJECT, "points": [point]})).points[0]
                assert isinstance(judge(draft, unknown), Refused)
