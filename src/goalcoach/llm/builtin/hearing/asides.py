"""Things said that are not about the goal: greetings, anger, attempts to trick, questions to the coach."""

from __future__ import annotations

import re
from collections.abc import Iterator
from unicodedata import category, normalize

from goalcoach.llm.builtin.cues.spoken import distress, sidelines, talk
from goalcoach.llm.builtin.hearing.found import Aside

_SENTENCE = re.compile(r"(?<=[.!?])\s+")


_PARAGRAPH = re.compile(r"(?<![.,;:!?\s])\s*\n\s*\n\s*")
_APOSTROPHES = str.maketrans(dict.fromkeys("’‘´`ʼ′", "'"))
_LATIN = str.maketrans(
    "авсԁеһніјкӏмпоԛрѕтуѵԝхАВСЕНІЈКМОРЅТУХԜαειικνορτυχγωΑΒΕΖΗΙΚΜΝΟΡΤΥΧβıɑɡɩ",
    "abcdehhijklmnoqpstyvwxABCEHIJKMOPSTYXWaeiikvoptuxywABEZHIKMNOPTYXßiagi",
)
"""Cyrillic and Greek letters, and a few others, by the Latin ones they look like."""
_SPELT_OUT = {"ae": "ä", "oe": "ö", "ue": "ü"}


def in_need(text: str) -> Aside | None:
    """Whether somebody tells of a need in which only a person can help; no other reading of it counts. In
    whichever language: nobody changes a setting first."""
    read = tuple(dict.fromkeys(_readings(text)))
    if any(distress.IN_NEED.search(each) for each in read):
        return Aside.DISTRESS
    harmed = any(distress.HARMED.search(each) or distress.AFRAID.search(each) for each in read)
    return Aside.HARMED if harmed else None


def _readings(text: str) -> Iterator[str]:
    """The text on one line and in plain letters; with its paragraphs as sentences; with umlauts for "oe"."""
    plain = _plain(text)
    for each in (plain, _PARAGRAPH.sub(". ", plain)):
        line = " ".join(each.split())
        yield line
        yield re.sub("(?i)ae|oe|ue", lambda found: _SPELT_OUT[found[0].lower()], line)


def _plain(text: str) -> str:
    """A text in the letters it seems to be written in, no sign unseen, no mark but of umlauts."""
    text = text.translate(_APOSTROPHES)
    if text.isascii():
        return text
    apart = normalize("NFKD", text).translate(_LATIN)
    return normalize(
        "NFC", "".join(each for each in apart if each == "\u0308" or category(each) not in {"Mn", "Cf"})
    )


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
    return (
        not told
        and sidelines.ASKING.match(text) is not None
        and text.endswith("?")
        and len(text.split()) > 2
        and not talk.WANT.search(text)
    )
