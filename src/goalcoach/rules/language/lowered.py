"""Small letters, as an expression that ignores case takes them. Knows no language."""

from __future__ import annotations

_ALIKE = str.maketrans({"İ": "i", "ı": "i", "ſ": "s"})


def lowered(text: str) -> str:
    """The text to look up what such an expression found: for it "Auguſt" and "APRİL" are "august" and "april"."""
    return text.lower() if text.isascii() else text.translate(_ALIKE).lower()
