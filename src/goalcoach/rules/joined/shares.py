"""A share from 0 to 1, as joined data may hold it."""

from __future__ import annotations

from decimal import Decimal

from goalcoach.domain.errors import InvalidInput


def check_share(field: str, value: Decimal | None) -> None:
    """Raise InvalidInput for a number that is no share; None is not known, and fine."""
    if value is not None and not (value.is_finite() and 0 <= value <= 1):
        raise InvalidInput(f"{field} is a share from 0 to 1, not {value}", field=field)
