"""A good answer for each shape, as a language model might give it to the sample of its prompt."""

from __future__ import annotations

from typing import Any

NOTE = {"field": "metric", "value": "wrong pallets per week", "quote": "wrong pallets per week"}
HEARD: dict[str, Any] = {
    "notes": [NOTE, {"field": "baseline", "value": "14", "quote": "14 last week"}],
    "kind": "performance",
    "command": None,
    "withdrawn": [],
    "skipped": ["target"],
    "unclear": "",
}
OPTION = {"text": "I ask the office for the complaints", "field": "source"}
GOAL: dict[str, Any] = {
    "kind": "performance",
    "text": "Bring wrong pallets per week from 14 to 5 by 31 March 2027, as tuesday is gone for sorting.",
    "why": "because tuesday is gone for sorting",
    "metric": "wrong pallets per week",
    "baseline": "14",
    "target": "5",
    "unit": "",
    "source": "",
    "start": None,
    "due": "2027-03-31",
    "review": None,
    "parent": "",
    "application": "",
    "mastery": "",
    "hours": None,
    "milestones": [],
    "activities": ["scan twice"],
    "key_results": [],
}
POINT = {
    "text": "You led the dry run for the May release and found two steps in the wrong order.",
    "part": "development",
    "kind": "recognition",
    "evidence": "ev-2",
    "goal": "g-2",
}
ANSWERS: dict[str, dict[str, Any]] = {
    "understood": HEARD,
    "turn": {**HEARD, "asked": "source", "asked_code": "", "options": [OPTION], "wording": None},
    "options": {"options": [OPTION]},
    "wording": GOAL,
    "repaired": {
        "text": "You want fewer wrong pallets than the 14 of last week.\n\n**How many would be fine?**"
    },
    "gap": {
        "cause": "skill",
        "quote": "with the network printers i dont find the fault",
        "competency": "k-diagnosis",
        "action": "",
        "question": "If the manuals were enough, which fault would you still not find?",
    },
    "phrased": {
        "steps": [
            {"competency": "k-handover", "sentence": "Lead the handover at 6 so that nobody asks back."}
        ]
    },
    "ways": {
        "ways": [{"form": "practice", "text": "Write down each fault I find", "named": ""}],
        "question": "Which of these would you begin with?",
    },
    "points": {"subject": "P-17", "points": [POINT], "left_empty": []},
    "agenda": {"items": [{"text": "What does the second scanner need to run?", "topic": "obstacles"}]},
}
