"""How an answer is put, in any language: asking, listing, quoting, in how many clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

MARKS: Mapping[str, re.Pattern[str]] = {
    "asks": re.compile(r"\?"),
    "asks again": re.compile(r"\?.*\?", re.DOTALL),
    "exclaims": re.compile("!"),
    "lists": re.compile(r"(?:,.*){3}", re.DOTALL),
    "quotes": re.compile(r"[\"“”„«»]|(?<!\w)['‘]\w[^'’]*['’](?!\w)"),
    "names a sum": re.compile(r"[£$€]"),
    "has a figure": re.compile(r"\d"),
}
MANY: Mapping[str, int] = {"many clauses": 5, "very many clauses": 8}
"""What an answer has, and in how many clauses it does at least."""


def manner(text: str, clauses: int) -> Iterator[str]:
    """The traits of a text by its marks, and by the number of its clauses."""
    yield from (name for name, found in MARKS.items() if found.search(text))
    yield from (name for name, least in MANY.items() if clauses >= least)
