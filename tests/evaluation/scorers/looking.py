"""Outcomes to look at: a situation, what is shown of an answer to it, and what was expected."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from goalcoach.evaluation.cases.case import Case, Expect, Split
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome, Shown
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.saying import scored_by
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.situations import situation_of

TURN: Mapping[str, Any] = {
    "who": "nurse, employee",
    "chat": ["**What is it about?**", "fewer falls on our ward, 9 a month now, it is in the fall register"],
    "kind": "performance",
    "said": "half of that would be fine, by the end of march 2027. then families worry less",
}
DRAFT: Mapping[str, Any] = {
    "who": "nurse",
    "chat": [*TURN["chat"], "**By when?**", TURN["said"]],
    "kind": "performance",
}
POINTS: Mapping[str, Any] = {
    "who": "manager of a nurse",
    "people": ["Mara Lindqvist", "Jonas Weber"],
    "review": {
        "subject": "p-1",
        "name": "Mara Lindqvist",
        "begin": "2026-01-01",
        "until": "2026-06-30",
        "goals": [
            {
                "id": "g",
                "kind": "performance",
                "outcome": "missed",
                "text": "Bring falls from 9 to 4 a month by 30 June 2026",
            }
        ],
    },
    "evidence": {
        "items": [
            {
                "id": "e-1",
                "day": "2026-02-20",
                "kind": "check_in",
                "about": "p-1",
                "text": "falls 8 a month, lights fixed",
            },
            {"id": "e-2", "day": "2026-06-30", "kind": "result", "about": "p-1", "text": "falls 6 a month"},
            {"id": "e-3", "day": "2026-05-02", "kind": "absence", "about": "p-1", "text": "ill for 17 days"},
            {"id": "e-4", "day": "2026-05-03", "kind": "feedback", "about": "p-2", "text": "led 12 rounds"},
            {"id": "e-5", "day": "2025-11-03", "kind": "note", "about": "p-1", "text": "falls 11 a month"},
        ]
    },
}
GAP: Mapping[str, Any] = {
    "who": "clerk, employee",
    "gap": {"goal": {"title": "Answer 90 % of letters within a week"}, "actual": 71, "target": 90},
    "competencies": [{"id": "c-1", "name": "Diagnosis", "levels": ["follows a list"]}],
    "chat": ["**What got in the way?**", "the scanner stood still half of the month"],
    "said": "nobody repairs it, I wrote to the office twice",
}
WAYS: Mapping[str, Any] = {
    "who": "agent, employee",
    "step": "Finds faults of printers alone",
    "courses": ["Network basics"],
    "mentors": ["Second-level desk"],
    "said": "two printer tickets a day",
}
GIVEN: Mapping[str, Mapping[str, Any]] = {
    "turn": TURN,
    "draft": DRAFT,
    "points": POINTS,
    "gap": GAP,
    "ways": WAYS,
    "agenda": {
        "who": "x",
        "occasion": "check_in",
        "minutes": 30,
        "goals": [{"kind": "performance", "text": "Bring waiting from 50 to 25 minutes by 28 February 2027"}],
        "since": [
            {"day": "2026-11-03", "text": "waiting 38 minutes"},
            {"day": "2026-11-06", "text": "waiting 38 minutes"},
        ],
    },
}


@dataclass(frozen=True, kw_only=True)
class Seen:
    """What somebody would see, in short: texts by place, and what each cites."""

    task: str = "turn"
    shown: Mapping[str, str] = field(default_factory=dict)
    cites: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    fields: Mapping[str, str] = field(default_factory=dict)
    held: tuple[HeldBack, ...] = ()
    said: tuple[str, ...] = ()
    expect: Expect = field(default_factory=Expect)
    language: str = "en"
    answer: str = ""
    """Where the case gives it."""

    def score(self, scorer: str) -> Score:
        """What a scorer says of it."""
        return scored_by(SCORERS[scorer], self.looked())

    def looked(self, ended: Ended = Ended.PLAYED, why: str = "") -> Looked:
        """As a scorer gets it."""
        given = {**GIVEN[self.task], "id": "c", "language": self.language} if self.task in GIVEN else {}
        request = situation_of(self.task, given).request if given else None
        given |= {"answer": self.answer} if self.answer else {}
        shown = tuple(
            Shown(where=where, text=text, cites=self.cites.get(where, ()))
            for where, text in self.shown.items()
        )
        return Looked(
            case=Case(id="c", why="-", split=Split.DEV, tags=(), source="-", given=given, expect=self.expect),
            task=self.task,
            request=request,
            outcome=Outcome(
                ended=ended, shown=shown, held=self.held, fields=self.fields, said=self.said, why=why
            ),
        )
