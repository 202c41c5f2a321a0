"""Who may call what: every route of the API, the pages and the files has one row here. Deny by default."""

from __future__ import annotations

from collections.abc import Iterable

from goalcoach.access.api_rows import API_ROWS
from goalcoach.access.page_rows import PAGE_ROWS
from goalcoach.access.row import Row
from goalcoach.domain.errors import Misdeclared

ROWS: tuple[Row, ...] = (*API_ROWS, *PAGE_ROWS)
_BY_ROUTE = {(row.method, row.path): row for row in ROWS}


def row_of(method: str, path: str) -> Row:
    """The row of a route. Raises Misdeclared when it has none: it may not be served."""
    row = _BY_ROUTE.get((method, path))
    if row is None:
        raise Misdeclared(
            f"{method} {path} has no row: say who may call it, in access/api_rows.py or page_rows.py"
        )
    return row


def check(routes: Iterable[tuple[str, str]]) -> None:
    """Raises Misdeclared for a route without a row, a row without a route, and a row that is there twice."""
    declared = set(routes)
    for method, path in sorted(declared):
        row_of(method, path)
    if stale := sorted(_BY_ROUTE.keys() - declared):
        raise Misdeclared(f"rows of the matrix without a route: {stale}")
    if len(_BY_ROUTE) != len(ROWS):
        raise Misdeclared("a route has two rows in the matrix")
