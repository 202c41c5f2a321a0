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
REPLY = (
    "You count wrong pallets per week: 14 last week, and the target waits.\n\n"
    "**Why does it matter to you that this gets better?**"
)
REPAIRED = "You want fewer wrong pallets than the 14 of last week.\n\n**How many would be fine?**"
STEP = {"competency": "k-handover", "sentence": "Lead the handover at 6 so that nobody has to ask back."}
WAY = {"form": "practice", "text": "Write down each fault I find and how I found it", "named": ""}
POINT = {
    "text": "In the dry run for the May release two steps were in the wrong order and you found them.",
    "part": "development",
    "kind": "recognition",
    "evidence": "ev-2",
    "goal": "g-2",
}
POINTS = [
    {
        "text": "How do you see these six months yourself?",
        "part": "performance",
        "kind": "question",
        "evidence": "",
        "goal": "",
    },
    {
        "text": "15 of 16 cutover tasks were on time in the June release, after 14 of 16 in February.",
        "part": "performance",
        "kind": "point",
        "evidence": "ev-1 ev-4",
        "goal": "g-1",
    },
    {
        "text": "What would have helped to close all tasks on time?",
        "part": "connection",
        "kind": "question",
        "evidence": "",
        "goal": "g-1",
    },
    POINT,
]
AGENDA = [
    {"text": "What does the second scanner need so that it runs again?", "topic": "obstacles"},
    {"text": "Where do the wrong pallets stand, and what moved them?", "topic": "result"},
    {"text": "Where did you lead the shift briefing?", "topic": "application"},
    {"text": "What did others see when you led it?", "topic": "feedback"},
    {"text": "What will you try next in the briefing?", "topic": "path"},
    {"text": "How did leading the briefing help with the wrong pallets?", "topic": "joint"},
]
TURN: dict[str, Any] = {
    **HEARD,
    "asked": "source",
    "asked_code": "",
    "options": [OPTION],
    "wording": None,
}
ANSWERS: dict[str, dict[str, Any]] = {
    "turn": TURN,
    "options": {"options": [OPTION]},
    "wording": GOAL,
    "repaired": {"text": REPAIRED},
    "gap": {
        "cause": "skill",
        "quote": "with the network printers i dont find the fault",
        "competency": "k-diagnosis",
        "action": "",
        "question": "If the manuals were enough, which fault would you still not find?",
    },
    "phrased": {"steps": [STEP]},
    "ways": {"ways": [WAY], "question": "Which of these would you begin with?"},
    "points": {"subject": "P-17", "points": POINTS, "left_empty": []},
    "agenda": {"items": AGENDA},
    "graded": {"words": "How many are on that list", "why": "They can look it up at once.", "grade": "5"},
}
