"""Makes the tables of the guide to rule packs from the code. Reads no file and writes none."""

from __future__ import annotations

from datetime import timedelta

from goalcoach.packs.view import VARIABLES
from goalcoach.rules.pack import PROTECTED
from goalcoach.rules.thresholds import BOUNDS, STANDARD


def names_table() -> list[str]:
    """What a condition may read, as lines of a Markdown table."""
    rows = (
        f"| `{each.name}` | {each.shape} | {each.means}{'' if each.exact else ' (words)'} |"
        for each in VARIABLES.values()
    )
    return ["| name | type | what it is |", "|---|---|---|", *rows]


def thresholds_table() -> list[str]:
    """The thresholds with what they are and may be, as lines of a Markdown table."""
    rows = ["| name | without a pack | from | to | counted in |", "|---|---|---|---|---|"]
    for name, bounds in BOUNDS.items():
        standard = getattr(STANDARD, name)
        number = standard.days if isinstance(standard, timedelta) else standard
        rows.append(f"| `{name}` | {number} | {bounds.low:g} | {bounds.high:g} | {bounds.unit} |")
    return rows


def protected_line() -> list[str]:
    """The protected codes as one line."""
    return [", ".join(f"`{prefix}`" for prefix in PROTECTED)]
