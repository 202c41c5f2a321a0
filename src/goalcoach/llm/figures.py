"""Tells days and measures from numbers that tell who somebody is. Knows no kind of those."""

from __future__ import annotations

import re
from collections.abc import Iterator

_DAYS = re.compile(
    r"""(?<![0-9])(?:
        (?:19|20)[0-9]{2}([-/])[0-9]{2}\1[0-9]{2}
        |[0-9]{1,2}([./-])[0-9]{1,2}\2(?:19|20)[0-9]{2}
        |(?:0?[1-9]|1[0-2])/20[0-9]{2}
        |(?:0[1-9]|1[0-2])/[23][0-9](?=[ ]|$)
        |(?:19|20)[0-9]{2}-(?:19|20)[0-9]{2}
    )(?![0-9])""",
    re.VERBOSE,
)
_GROUPED = re.compile(r"\+?[0-9]+(?:[ .-][0-9]+){2,}")
_YEAR = re.compile(r"(?:19|20)[0-9]{2}")
_THOUSANDS = re.compile(r"\+[0-9]{1,3}(?:[ .]000)+")


def dates_in(text: str) -> Iterator[tuple[int, int]]:
    """Places of days and months in digits, with their year."""
    return (match.span() for match in _DAYS.finditer(text))


def round_figures(number: str) -> bool:
    """Whether these are figures of a table, years or round ones: "2024 2025 2026 2027", "1200 1300 1400"."""
    if _THOUSANDS.fullmatch(number):
        return True
    if not _GROUPED.fullmatch(number) or number[0] == "+":
        return False
    figures = re.findall(r"[0-9]+", number)
    if all(map(_YEAR.fullmatch, figures)):
        return True
    alike = number[0] != "0" or {len(each) for each in figures} == {_CLOCK}
    return alike and all(each.endswith("0") for each in figures)


_CLOCK = 4
"""Digits of "0600"."""
