"""The capital letter that a text begins with where it opens a sentence."""

from __future__ import annotations


def capital(text: str) -> str:
    """A text for the beginning of a sentence; only its first letter is touched."""
    return text[:1].upper() + text[1:]
