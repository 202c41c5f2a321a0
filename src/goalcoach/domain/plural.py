"""English nouns beside a number. Knows no sentence."""

from __future__ import annotations


def counted(number: int, noun: str) -> str:
    """ "1 case", "1,200 cases"; for nouns that take an s."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"
