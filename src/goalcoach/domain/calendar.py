"""The organisation's calendar, as far as goals need it. Today's date comes from outside."""

from __future__ import annotations

from datetime import date
from enum import StrEnum

from goalcoach.domain.late import dataclass


class DateOrder(StrEnum):
    """How 3/4/2027 is read."""

    DAY_FIRST = "day_first"
    MONTH_FIRST = "month_first"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrgCalendar:
    """Fiscal year and reading conventions. Fiscal year N is the one that ends in calendar year N,
    unless it starts in January, when both are the same."""

    fiscal_year_start_month: int = 1
    """1 to 12."""
    date_order: DateOrder = DateOrder.DAY_FIRST
    quarters_are_fiscal: bool = False
    """True: a bare "Q2" means the fiscal quarter."""
    holidays: frozenset[date] = frozenset()
    """Days on which nobody works: check-ins wait."""
