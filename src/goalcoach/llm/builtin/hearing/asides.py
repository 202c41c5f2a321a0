"""Things said that are not about the goal: greetings, anger, attempts to trick, questions to the coach."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.spoken import distress, sidelines, talk
from goalcoach.llm.builtin.hearing.found import Aside

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


def in_need(text: str) -> Aside | None:
    """Whether somebody tells of a need in which only a person can help; no other reading of it counts. In
    whichever language: nobody changes a setting first."""
    text = text.replace("’", "'")
    if distress.IN_NEED.search(text):
        return Aside.DISTRESS
    harmed = distress.HARMED.search(text) or distress.AFRAID.search(text)
    return Aside.HARMED if harmed else None


def aside(text: str) -> Aside | None:
    """What a message is when it is not about the goal; None when it may well be."""
    stripped = text.strip()
    if sidelines.INJECTION.search(stripped):
        return Aside.INJECTION
    if talk.GREETING.fullmatch(stripped) or talk.CHAT.fullmatch(stripped):
        return Aside.GREETING
    if sidelines.ABOUT_ME.fullmatch(stripped):
        return Aside.ABOUT_ME
    for name, pattern in sidelines.QUESTIONS:
        if pattern.search(stripped):
            return Aside(name)
    if len(stripped) < 200 and sidelines.HOSTILE.search(stripped):
        return Aside.HOSTILE
    if sidelines.OFF_TOPIC.search(stripped) or _asks_something_else(stripped):
        return Aside.OFF_TOPIC
    return None


def _asks_something_else(text: str) -> bool:
    """A question to the coach that none of the known ones is, and that tells nothing about a goal."""
    told = any(not each.endswith("?") for each in _SENTENCE.split(text))
    return not told and text.endswith("?") and len(text.split()) > 2 and not talk.WANT.search(text)
