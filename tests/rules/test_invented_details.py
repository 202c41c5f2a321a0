"""Small inventions in a text of the llm: a word, a number, a part that nobody said. What is right passes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from evals.quick_yaml import read_yaml
from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.tasks.wording import unwelcome
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.vocabulary import Vocabulary
from goalcoach.rules.samples import a_point, an_item, heard, with_items
from goalcoach.rules.verdict import Accepted
from tests.each import every

ROWS = read_yaml((Path(__file__).parents[1] / "data" / "invented_details.yaml").read_text("utf-8"))
AGENDA = {
    "en": {
        Topic.RESOURCES: "What do you need for the parcels?",
        Topic.APPLICATION: "Where did you use the Spanish?",
        Topic.JOINT: "How did the Spanish help with the parcels?",
    },
    "de": {
        Topic.RESOURCES: "Was brauchst du für die Pakete?",
        Topic.APPLICATION: "Wo hast du das Spanisch gebraucht?",
        Topic.JOINT: "Wie hat das Spanisch bei den Paketen geholfen?",
    },
}
"""What else stands on an agenda, so that it is one."""


@dataclass(frozen=True)
class Case:
    """A text of the llm with what it may rest on."""

    id: str
    kind: str
    draft: str
    said: str
    text: str
    goal: str
    """The sentence of a goal whose reason is what matters; empty where the text is the sentence."""
    courses: tuple[str, ...]
    language: str


def case(kind: str, row: dict[str, Any], text: str) -> Case:
    """A row with one of its texts."""
    return Case(
        id=f"{kind}, {row['id']}",
        kind=kind,
        draft=row["draft"],
        said=row["said"],
        text=row[text],
        goal=row.get("goal", ""),
        courses=tuple(row.get("courses", ())),
        language=row.get("language", "en"),
    )


PASS = {
    "second-result, lab": "a second result with one word that nobody said is not seen",
    "second-state, Teile": "a German participle behind its thing is not told from the verb of the sentence",
    **dict.fromkeys(
        (
            "purpose-of-others, stage hands",
            "purpose-of-others, drivers",
            "purpose-of-others, Monteure",
        ),
        "a purpose in new words looks like those that good steps tell",
    ),
}
"""Inventions that pass all the same, and why: who mends one takes it out."""
FAULTY = [case(kind, row, "faulty") for kind, rows in ROWS.items() for row in rows["pairs"]]
SOUND = [case(kind, row, "sound") for kind, rows in ROWS.items() for row in rows["pairs"]]
NEAR = [case(kind, row, "text") for kind, rows in ROWS.items() for row in rows.get("near", ())]


def judged(case: Case) -> tuple[Draft, Facts]:
    """What is judged, and by what facts."""
    facts = heard(case.said, language=case.language, vocabulary=Vocabulary(courses=case.courses))
    match case.draft:
        case "reply":
            return ReplyDraft(text=case.text, language=case.language, whole=False), facts
        case "option":
            return OptionDraft(text=case.text, language=case.language), facts
        case "agenda":
            lines = AGENDA[case.language]
            facts = replace(facts, said=(*case.said.split("\n"), *lines.values()))
            items = (AgendaItem(text=text, topic=topic) for topic, text in lines.items())
            asked = AgendaItem(text=case.text, topic=Topic.OBSTACLES)
            return AgendaDraft(items=(asked, *items), language=case.language), facts
        case "point":
            evidence = with_items(an_item("e6", date(2026, 8, 3), case.said))
            facts = replace(evidence, language=case.language)
            return replace(a_point(case.text, "e6"), language=case.language), facts
    kind = GoalKind.DEVELOPMENT if case.draft == "development" else GoalKind.PERFORMANCE
    sentence, why = (case.goal, case.text) if case.goal else (case.text, "")
    return GoalDraft(kind=kind, text=sentence, owner="Mara Lindqvist", why=why, language=case.language), facts


def held(case: Case) -> list[str]:
    """Why nobody would see it; empty when it is shown."""
    draft, facts = judged(case)
    verdict = judge(draft, facts)
    if isinstance(verdict, Accepted):
        return [each.code for each in filter(unwelcome, verdict.findings)]
    return [each.code for each in verdict.reasons]


def known(case: Case) -> object:
    """The case; one that is known to pass must fail."""
    marks = [pytest.mark.xfail(strict=True, reason=PASS[case.id])] if case.id in PASS else []
    return pytest.param(case, marks=marks, id=case.id)


@pytest.mark.parametrize("case", [*map(known, FAULTY)])
def test_an_invention_is_held_back(case: Case) -> None:
    assert held(case)


@every("case", [*SOUND, *NEAR], ids=lambda case: case.id)
def test_what_was_said_passes(case: Case) -> None:
    assert held(case) == []
