"""The words of the trade that rules use, each in one sentence for somebody new to it. Judges nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from goalcoach.rules.rule import Rule

GLOSSARY: Mapping[str, str] = {
    "agenda": "what two people want to talk about, in order",
    "base": "the number something starts from",
    "blueprint": "the description of a role: the abilities it asks for, and how much of each",
    "check-in": "a short look at how a goal stands, on a fixed day",
    "committed": "said of a goal that others plan on and that is meant to be reached in full",
    "competency": "an ability on the organisation's list, with levels that are described",
    "cycle": "the time goals are set for, often a quarter or a year",
    "evidence": "what a point about somebody rests on: a check-in, a result or feedback, with its day",
    "gap": "how far a result falls short of its target, and why",
    "growth point": "a point about what somebody could do differently",
    "guardrail": "a second number that must not get worse while the first one gets better",
    "key result": "a number that tells whether an objective was reached",
    "level": "a step of an ability that is described, from a first use to teaching others",
    "markup": "signs that tell a program how to show a text, such as <b>",
    "milestone": "a point on the way to the goal, with a date",
    "objective": "what somebody wants to bring about, in words; its key results hold the numbers",
    "option": "a short answer that the coach offers to tap",
    "percentage point": "the distance between two percentages: from 20 % to 25 % it is 5 of them",
    "review": "the talk in which two people look back on a period",
    "stretch": "said of a goal worth trying even if it falls somewhat short",
}
"""Meaning by word, in the order of the alphabet."""

_ONLY = {"gap": ("AL",), "level": ("AL", "DV"), "review": ("CD", "TP", "FA"), "evidence": ("TP",)}
"""Families in which an everyday word is one of the trade."""

_WORD = {term: re.compile(rf"\b{re.escape(term)}s?\b", re.IGNORECASE) for term in GLOSSARY}


def words_of(each: Rule[Any]) -> tuple[tuple[str, str], ...]:
    """The words of the trade that a rule uses, with what they mean."""
    text = " ".join((each.name, each.name.replace("-", " "), each.message, each.why, each.ask, each.fix))
    return tuple(
        (term, meaning)
        for term, meaning in GLOSSARY.items()
        if each.code[:2] in _ONLY.get(term, (each.code[:2],)) and _WORD[term].search(text)
    )
