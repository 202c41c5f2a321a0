"""What goalcoach kept, counted: no words of the coach without a verdict that accepts exactly them."""

from __future__ import annotations

import sqlite3
from pathlib import Path

_HELD = ("turn", "turn_option", "suggestion", "goal_version")
_ADMITTED = """
    SELECT count(*), count(v.id) FROM {table} t LEFT JOIN verdict v
    ON v.id = t.verdict_id AND v.content_hash = t.content_hash AND v.outcome = 'accepted'
    WHERE {asked}"""
_ASKED = {"turn": "t.speaker = 'coach'", "suggestion": "t.state <> 'refused'"}
_REFUSED = "SELECT count(*) FROM verdict WHERE outcome = 'refused' AND origin = 'model'"


def rows(database: Path) -> dict[str, tuple[int, int]]:
    """For each table the rows with words of the coach, and those of them that a verdict admits."""
    with sqlite3.connect(database) as connection:
        return {
            table: connection.execute(
                _ADMITTED.format(table=table, asked=_ASKED.get(table, "true"))
            ).fetchone()
            for table in _HELD
        }


def refusals(database: Path) -> int:
    """Verdicts that refused what a language model proposed."""
    with sqlite3.connect(database) as connection:
        (count,) = connection.execute(_REFUSED).fetchone()
        return int(count)
