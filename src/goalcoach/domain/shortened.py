"""A text cut to a length, between two words. Knows nothing of what it is about."""

from __future__ import annotations


def shortened(text: str, most: int) -> str:
    """The text, or as many whole words as fit into so many characters with a mark behind them."""
    return text if len(text) <= most else text[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:") + "…"
