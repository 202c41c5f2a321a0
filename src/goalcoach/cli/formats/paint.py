"""Colours and widths of a terminal, and how text from a file is made harmless in it."""

from __future__ import annotations

import unicodedata

from goalcoach.domain.finding import Severity

BOLD, DIM, RED, YELLOW, BLUE, CYAN = "1", "2", "31", "33", "34", "36"

COLOURS = {Severity.BLOCK: RED, Severity.ASK: YELLOW, Severity.NOTE: BLUE}

_HARMLESS = "\ufffd"


def paint(text: str, colour: str, on: bool) -> str:
    """The text in a colour, or bold, when colours are on."""
    return f"\x1b[{colour}m{text}\x1b[0m" if on and text else text


def harmless(text: str) -> str:
    """The text with every character that moves the cursor, hides or turns text replaced, one for one."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if _plain(character) else _HARMLESS for character in text)


def _plain(character: str) -> bool:
    return character == "\u200d" or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def columns(text: str) -> int:
    """How many columns a terminal uses for it."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
