"""Things said that are not about the goal: greetings, anger, attempts to trick, questions to the coach."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.de import distress as distress_de
from goalcoach.llm.builtin.cues.de import sidelines as sidelines_de
from goalcoach.llm.builtin.cues.en import distress, sidelines, talk
from goalcoach.llm.builtin.hearing.found import Aside

_DISTRESS = (distress, distress_de)
_BESIDE = (sidelines, sidelines_de)
"""Both languages are heard, whichever the coach speaks: nobody changes to another one first."""
_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def in_need(text: str) -> Aside | None:
    """Whether somebody tells of a need in which only a person can help; no other reading of it counts. In
    whichever language: nobody changes a setting first."""
    text = text.replace("’", "'")
    if any(each.IN_NEED.search(text) for each in _DISTRESS):
        return Aside.DISTRESS
    harmed = any(each.HARMED.search(text) or each.AFRAID.search(text) for each in _DISTRESS)
    return Aside.HARMED if harmed else None


def aside(text: str) -> Aside | None:
    """What a message is when it is not about the goal; None when it may well be."""
    stripped = text.strip()
    if any(each.INJECTION.search(stripped) for each in _BESIDE):
        return Aside.INJECTION
    if talk.GREETING.fullmatch(stripped) or talk.CHAT.fullmatch(stripped):
        return Aside.GREETING
    if sidelines.ABOUT_ME.fullmatch(stripped):
        return Aside.ABOUT_ME
    for name, pattern in (*sidelines.QUESTIONS, *sidelines_de.QUESTIONS):
        if pattern.search(stripped):
            return Aside(name)
    if len(stripped) < 200 and any(each.HOSTILE.search(stripped) for each in _BESIDE):
        return Aside.HOSTILE
    if sidelines.OFF_TOPIC.search(stripped) or _asks_something_else(stripped):
        return Aside.OFF_TOPIC
    return None


def _asks_something_else(text: str) -> bool:
    """A question to the coach that none of the known ones is, and that tells nothing about a goal."""
    told = any(not each.endswith("?") for each in _SENTENCE.split(text))
    return not told and text.endswith("?") and len(text.split()) > 2 and not talk.WANT.search(text)
