"""The letters of German that a keyboard may lack. Knows no words, so that it loads at once."""

from __future__ import annotations

_OUT = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"})


def spelled_out(text: str) -> str:
    """A text as it is typed where a keyboard has none of these letters."""
    return text.translate(_OUT)
