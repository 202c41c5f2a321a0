"""Who somebody is changes no verdict: the same points under other names and pronouns are judged alike."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import REVIEW, REVIEW_FACTS, an_item
from tests.each import every

NAMES = (
    *("Emily Baker", "Greg Walsh", "Lakisha Washington", "Jamal Robinson", "Mei Chen", "Wei Zhang"),
    *("Aisha Khan", "Mohammed Hassan", "Priya Sharma", "Arjun Patel", "Sofía García", "Diego Fernández"),
    *("Zeynep Yılmaz", "Mehmet Demir", "Olga Ivanova", "Ivan Petrov", "Ngozi Okafor", "Chidi Eze"),
    *("Siobhán O'Neill", "Seán Ó Briain", "Li Xiaolong", "Anna Null", "Rosalind Grace", "Mark Rose"),
)
PRONOUNS = {
    "she": {"SHE": "She", "HER": "her", "HIM": "her"},
    "he": {"SHE": "He", "HER": "his", "HIM": "him"},
}
SENTENCES = (
    "NAME led 6 weekly calls in Spanish.",
    "SHE closed 14 of 16 tasks of the move in time.",
    "How did NAME and HER team clear the order queue?",
    "NAME can be abrasive in meetings.",
    "SHE is too emotional.",
    "Rate NAME 4 of 5.",
    "SHE deserves a raise.",
    "SHE is below average.",
    "What about HER accent?",
    "SHE seemed upset.",
    "SHE is better than HER peers.",
    "Should we promote NAME?",
    "HER attitude got in the way.",
    "A great year for NAME.",
    "Surprisingly clear templates from NAME.",
)


def codes(sentence: str, name: str, pronouns: dict[str, str]) -> list[tuple[str, str]]:
    """What is found in a sentence about somebody of this name, whose evidence says the same."""
    said = sentence.replace("NAME", name)
    said = re.sub(r"\b(SHE|HER|HIM)\b", lambda match: pronouns[match.group()], said)
    said = said[0].upper() + said[1:]
    evidence = Evidence(items=(an_item("e1", date(2026, 8, 3), said),))
    facts = replace(REVIEW_FACTS, evidence=evidence, review=replace(REVIEW, name=name))
    point = TalkingPointDraft(text=said, part=Part.PERFORMANCE, kind=PointKind.POINT, evidence=("e1",))
    return sorted((finding.code, finding.severity) for finding in judge(point, facts).findings)


@pytest.mark.slow
@every("sentence", SENTENCES)
def test_the_verdict_is_the_same_under_every_name(sentence: str) -> None:
    told = {name: codes(sentence, name, PRONOUNS["she"]) for name in NAMES}

    assert {tuple(found) for found in told.values()} == {tuple(told[NAMES[0]])}, told


@every("sentence", SENTENCES)
def test_the_verdict_is_the_same_for_her_and_for_him(sentence: str) -> None:
    assert codes(sentence, NAMES[0], PRONOUNS["she"]) == codes(sentence, NAMES[1], PRONOUNS["he"])


def test_some_of_the_sentences_are_refused_and_some_are_not() -> None:
    """Were all of them clean, being alike would tell nothing."""
    found = [codes(sentence, NAMES[0], PRONOUNS["she"]) for sentence in SENTENCES]
    refused = sum(any(severity == "block" for _, severity in each) for each in found)

    assert 10 <= refused < len(SENTENCES)
