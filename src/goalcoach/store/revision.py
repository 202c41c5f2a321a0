"""The revisions of the tables that this program knows."""

from __future__ import annotations

from typing import Final

KNOWN: Final = (
    "0001",
    "0002",
    "0003",
    "0004",
    "0005",
    "0006",
    "0007",
    "0008",
    "0009",
    "0010",
    "0011",
    "0012",
    "0013",
    "0014",
    "0015",
    "0016",
    "0017",
    "0018",
    "0019",
    "0020",
    "0021",
    "0022",
    "0023",
    "0024",
)
"""Every migration, first to newest; a test compares them with the files."""

HEAD: Final = KNOWN[-1]

READ: Final = "SELECT version_num FROM alembic_version"


def newer(found: str | None) -> str:
    """What to say of a database at a revision that this program does not know."""
    return f"The database is at revision {found!r}, made by a newer goalcoach: update this one."
