"""Column types that mean the same on SQLite and PostgreSQL. Knows no table."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import DateTime, Dialect, String
from sqlalchemy.types import TypeDecorator, TypeEngine

from goalcoach.domain.errors import InvalidInput, Misdeclared


class Words(TypeDecorator[str]):
    """Text. NUL characters and lone surrogates are InvalidInput: not every database can keep them."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """Plain `str`, also of an enum, or InvalidInput."""
        if value is None:
            return None
        if not (value.isascii() or _encodes(value)) or "\0" in value:
            raise InvalidInput("The text holds characters that cannot be kept. Remove them and try again.")
        return str(value)


def _encodes(value: str) -> bool:
    try:
        value.encode()
    except UnicodeEncodeError:
        return False
    return True


class Moment(TypeDecorator[datetime]):
    """A point in time, always aware, always UTC: `timestamptz`, or ISO text of fixed width that sorts."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """SQLite has no type for it; text that sorts does the same."""
        return dialect.type_descriptor(String(32) if dialect.name == "sqlite" else DateTime(timezone=True))

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> Any:
        """Raises Misdeclared on a time without a zone."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise Misdeclared(f"a time needs a zone: {value!r}")
        told = value.astimezone(UTC)
        return told.isoformat(timespec="microseconds") if dialect.name == "sqlite" else told

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        """An aware time in UTC."""
        if value is None:
            return None
        return datetime.fromisoformat(value) if isinstance(value, str) else value.astimezone(UTC)


def one_of(column: str, words: type[StrEnum] | tuple[str, ...]) -> str:
    """The condition of a check: the column holds one of these words."""
    return f"{column} IN ({', '.join(repr(str(word)) for word in words)})"
