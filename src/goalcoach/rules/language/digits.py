"""What digits with points and commas may mean, by the mark that parts thousands. Knows no words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal

_GROUPED = {
    mark: re.compile(rf"[1-9]\d{{0,2}}(?:{re.escape(mark)}\d{{3}})+(?:{re.escape(point)}\d+)?")
    for mark, point in ((",", "."), (".", ","))
}
"""Numbers whose thousands stand apart, by what parts them."""


def meanings(token: str, thousands: str, *, strictly: bool) -> Iterator[Decimal]:
    """Every number that a token such as "2,500" or "12.5" may be; "12,5" is never 125.

    `strictly`: one group behind the language's own mark is nothing but thousands.
    """
    marks = token.count(",") + token.count(".")
    parted = next((mark for mark, numbers in _GROUPED.items() if numbers.fullmatch(token)), "")
    own = parted == thousands
    if parted and (marks > 1 or own):
        yield Decimal(token.replace(parted, "").replace(",", "."))
    if marks <= 1 and not (own and strictly):
        yield Decimal(token.replace(",", "."))
    if marks > 1 and not parted:
        yield Decimal(token.replace(",", "").replace(".", ""))
