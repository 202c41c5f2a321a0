"""Words about people in reviews: typical wordings are refused, sentences that only look like them pass."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from goalcoach.domain.draft import Draft, ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import MODEL_FACTS, a_goal, an_item, reviewed
from tests.each import every

DATA = Path(__file__).parents[1] / "data"
BENIGN = (DATA / "review_benign.txt").read_text("utf-8").splitlines()
REFUSED = [line.split("\t") for line in (DATA / "review_refused.txt").read_text("utf-8").splitlines()]
HOSTILE = [json.loads(line) for line in (DATA / "hostile_inputs.jsonl").read_text("utf-8").splitlines()]
LOOKALIKES = [each["text"] for each in HOSTILE if each["category"] == "benign_lookalike"]

STRUCTURE = frozenset({"TP407", "TP408"})
"""A next step and an example: missing in a bare sentence, whatever its words."""
WORDS = {code for code, each in RULES.items() if code[:3] in ("TP4", "TP5") or code[:2] == "FA"} - STRUCTURE


def point(text: str, kind: PointKind = PointKind.POINT) -> tuple[TalkingPointDraft, Facts]:
    """A point that stays as close to its evidence as can be, so that its words alone are at stake."""
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=("e1",))
    return draft, reviewed(Evidence(items=(an_item("e1", date(2026, 8, 3), text),)))


def found(draft: Draft, facts: Facts) -> set[str]:
    return {finding.code for finding in judge(draft, facts).findings}


def test_there_are_many_sentences_and_none_twice() -> None:
    assert len(BENIGN) == len(set(BENIGN)) >= 150
    assert len(REFUSED) == len({text for _, text in REFUSED}) >= 200
    assert len(LOOKALIKES) == 15


@pytest.mark.parametrize("kind", PointKind)
def test_a_sentence_about_work_is_no_sentence_about_a_person(kind: PointKind) -> None:
    assert {text: codes for text in BENIGN if (codes := found(*point(text, kind)) & WORDS)} == {}


def test_nor_in_a_goal_or_a_reply_does_the_family_of_protection_fire() -> None:
    def fired(text: str) -> set[str]:
        reply, told = ReplyDraft(text=f"{text} What is next?"), replace(MODEL_FACTS, said=(text,))
        codes = found(a_goal(text), MODEL_FACTS) | found(reply, told)
        return {code for code in codes & WORDS if code.startswith("FA")}

    assert {text: codes for text in (*BENIGN, *LOOKALIKES) if (codes := fired(text))} == {}


@every("text", LOOKALIKES)
def test_the_lookalikes_among_hostile_texts_may_be_raised(text: str) -> None:
    assert found(*point(text)) & WORDS == set()


@pytest.mark.slow
def test_a_typical_wording_is_refused() -> None:
    def refusing(text: str) -> set[str]:
        told = judge(*point(text, PointKind.GROWTH)).findings
        return {each.code for each in told if each.severity is Severity.BLOCK}

    missed = {text: (code, codes) for code, text in REFUSED if code not in (codes := refusing(text))}

    assert missed == {}


def test_a_person_is_asked_and_never_stopped_by_a_word() -> None:
    unasked, stopped = [], []

    for code, text in REFUSED:
        draft, facts = point(text, PointKind.GROWTH)
        told = judge(draft, replace(facts, origin=Origin.PERSON)).findings
        unasked += [(code, text)] if code not in {each.code for each in told} else []
        stopped += [(each.code, text) for each in told if each.severity is Severity.BLOCK]

    assert unasked == []
    assert stopped == []
