"""Colours and widths of a terminal, and how text from a file is made harmless in it."""

from __future__ import annotations

import unicodedata

from goalcoach.domain.finding import Severity

BOLD, DIM, RED, YELLOW, BLUE, CYAN = "1", "2", "31", "33", "34", "36"

COLOURS = {Severity.BLOCK: RED, Severity.ASK: YELLOW, Severity.NOTE: BLUE}

_HARMLESS = "\ufffd"
_JOINER, _AS_PICTURE = "\u200d", "\ufe0f"
_SKIN_TONES = ("\U0001f3fb", "\U0001f3ff")


def paint(text: str, colour: str, on: bool) -> str:
    """The text in a colour, or bold, when colours are on."""
    return f"\x1b[{colour}m{text}\x1b[0m" if on and text else text


def harmless(text: str) -> str:
    """The text with each character that moves the cursor, hides or turns text replaced; a tab by a space."""
    if text.isascii() and text.isprintable():
        return text
    return "".join(character if _plain(character) else _instead(character) for character in text)


def _plain(character: str) -> bool:
    return character == _JOINER or unicodedata.category(character) not in ("Cc", "Cf", "Cs", "Zl", "Zp")


def _instead(character: str) -> str:
    return " " if character == "\t" else _HARMLESS


def columns(text: str) -> int:
    """How many columns a terminal uses for it, where joined emoji and flags are one picture."""
    if text.isascii():
        return len(text)
    count = picture = 0
    joined = False
    for character in text:
        if character == _AS_PICTURE and picture == 1:
            count, picture = count + 1, 2
        elif character == _JOINER:
            joined = picture == 2
        elif joined or (picture == 2 and _SKIN_TONES[0] <= character <= _SKIN_TONES[1]):
            joined = False
        elif width := _width(character):
            count += width
            picture = 0 if character.isalpha() else width
    return count


def _width(character: str) -> int:
    if not character or "\u1160" <= character <= "\u11ff":  # vowels and ends that join a Hangul syllable
        return 0
    if unicodedata.combining(character) or unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1
