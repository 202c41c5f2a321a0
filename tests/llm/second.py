"""The second set of answers: its rows, their situations, and what each reason is called here."""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from evals.quick_yaml import read_yaml
from goalcoach.evaluation.situations import Situation, situation_of

DATA = Path(__file__).parents[1] / "data"
Row = Mapping[str, Any]


def rows(*tasks: str) -> list[dict[str, Any]]:
    """The lines of second_answers.jsonl that belong to these tasks."""
    lines = (DATA / "second_answers.jsonl").read_text("utf-8").splitlines()
    return [row for row in map(json.loads, lines) if row["task"] in tasks]


@cache
def situations() -> Mapping[str, Mapping[str, Any]]:
    """What is known of each situation, by its name."""
    told: dict[str, dict[str, Any]] = read_yaml((DATA / "second_answers_situations.yaml").read_text("utf-8"))
    return told


def situation(row: Row) -> Situation:
    """The situation that an answer is given in."""
    told = dict(situations()[row["context"]])
    return situation_of(told.pop("task"), told)


CALLED = {
    "TRUNCATED_JSON": "truncated|cut off",
    "NOT_JSON": "not-json|extra-text",
    "EMPTY_OUTPUT": "empty|there are none|no answer|not an answer",
    "REFUSAL": "empty|not-json",
    "FILTERED": "held its answer back",
    "TOOL_UNKNOWN": "not an answer",
    "TOOL_BAD_ARGS": "not an answer|a key that is not asked for",
    "DUPLICATE_KEYS": "duplicate-keys",
    "LONE_SURROGATE": "lone-surrogate",
    "TOO_DEEP": "too-deep",
    "WRONG_TYPE": "no text|no plain decimal|no list|too long",
    "WRONG_ENUM": "none of the choices",
    "EXTRA_KEYS": "a key that is not asked for",
    "MISSING_FIELD": "missing",
    "NON_FINITE_NUMBER": "non-finite",
    "OUT_OF_RANGE": "ME208|ME209|ME204",
    "TOO_MANY_ITEMS": "too many",
    "TOO_LARGE": "too long",
    "STREAM_TIMEOUT": "took too long",
    "STREAM_STALLED": "stopped in the middle|took too long",
    "REPAIR_LIMIT": "truncated",
    "CONTROL_CHARS": "control-character|SG102|SG103|RP108",
    "NUMBER_NOT_IN_EVIDENCE": "SG201|RP301|RP402|TP301|not said in its quote",
    "NUMBERS_AGAINST_WORDS": "ME204|ME205|ME206|ME207|ME213",
    "DATE_IN_PAST": "TI201|TI202|SG202|not said in its quote",
    "DATE_NOT_SAID": "SG202|RP302|TP302|not said in its quote",
    "DATE_INVALID": "no date",
    "DATE_ORDER": "TI203|TI305",
    "NAME_NOT_SAID": "SG203|RP303|RP406|TP304",
    "ALTERED_QUOTE": "letter by letter|TP303",
    "UNIT": "SG204|SG201|ME211",
    "UNSAID": "SG201|SG202|SG203|SG204|SG205|SG206|SG207|SP202",
    "DUPLICATE_GOAL": "SP202",
    "PLACEHOLDER_TEXT": "SP401",
    "GOAL_NOT_MEASURABLE": "ME101",
    "NOTHING_OFFERED": "no wording waits",
    "MANY_QUESTIONS": "RP102",
    "PRESCRIBED": "DV206|AL104|RP303|SG204",
    "WRONG_LANGUAGE": "RP305|RP407|TP105",
    "PROMPT_ECHO": "RP304|SG304|TP104",
    "INSTRUCTION": "RP304|SG304|TP104",
    "UNSAFE_MARKUP": "RP106|SG106|RP403|TP103",
    "EXTERNAL_LINK": "RP107|SG107|TP103",
    "PRAISE": "RP201|TP405|TP410",
    "PROMISE": "RP203|RP205",
    "FEELINGS": "RP202|FA103",
    "PERSONALITY_LANGUAGE": "RP204|TP401|TP402",
    "RANKING": "RP205|RP204|TP502|SG302",
    "RATING_PRODUCED": "TP501|SG302",
    "EMPLOYMENT_DECISION": "RP205|RP405|TP503|SG301|AL307",
    "PREDICTION": "RP203|TP503|TP403|TP501",
    "PROTECTED_ATTRIBUTE": "RP206|FA101|FA203",
    "PRIVATE_SOURCE": "RP206|SG303|FA101|TP205|TP504",
    "ABSENCE": "TP208|FA102",
    "UNKNOWN_EMPLOYEE": "somebody else",
    "WRONG_EMPLOYEE": "somebody else",
    "UNKNOWN_EVIDENCE": "none of the evidence",
    "NO_EVIDENCE": "TP201|TP202|TP316",
    "CAUSE_NOT_IN_EVIDENCE": "TP305|TP316",
}
"""What a reason of the file is called where it is told or recorded: words, or codes of rules."""


def fits(row: Row, told: str) -> bool:
    """Whether one of the reasons that an answer may be refused for was told."""
    return any(re.search(CALLED[each], told) for each in row["expect"]["reasons_any"])


def leaked(row: Row, texts: str) -> Collection[str]:
    """What must not be in these texts, and is."""
    return [each for each in row["expect"].get("must_not_contain", ()) if each in texts]
