"""The clock of the database, as SQL. Silence is measured by it: the clocks of two replicas need not agree."""

from __future__ import annotations

from typing import Any, Final

from sqlalchemy import ColumnElement, Float, bindparam, func

_SECONDS: Final = bindparam("seconds", type_=Float)
_FORM: Final = "%Y-%m-%dT%H:%M:%f000+00:00"
"""How SQLite writes a time so that it sorts among those of `columns.Moment`."""

NOW: Final[dict[str, ColumnElement[Any]]] = {
    "sqlite": func.strftime(_FORM, "now"),
    "postgresql": func.clock_timestamp(),
}
"""The time it is, by dialect."""
AGO: Final[dict[str, ColumnElement[Any]]] = {
    "sqlite": func.strftime(_FORM, "now", func.printf("%f seconds", -_SECONDS)),
    "postgresql": func.clock_timestamp() - func.make_interval(0, 0, 0, 0, 0, 0, _SECONDS),
}
"""The time it was so many `seconds` ago, by dialect."""
