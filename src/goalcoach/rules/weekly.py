"""Hours a month that follow from hours a week which somebody said. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import cache

from goalcoach.rules.language.packs import pack
from goalcoach.rules.said import Said

_FEWEST, _MOST = Decimal(4), Decimal("4.5")
"""Weeks of a month, as people reckon."""


def follows_from_a_week(hours: Decimal, told: Said, language: str) -> bool:
    """Whether so many hours a month are what was said by the week: 4 of "an hour a week"."""
    return hours.is_finite() and any(
        week * _FEWEST <= hours <= week * _MOST for week in _weekly_hours(told, language)
    )


def _weekly_hours(told: Said, language: str) -> Iterator[Decimal]:
    """Hours said by the week; of "1.5 hours a week" the "5" alone was not said."""
    for found in _said(language).finditer(told.text):
        hours = Decimal(found[1] or 1)
        if not found[1] or (hours, "hour") in told.units:
            yield hours


@cache
def _said(language: str) -> re.Pattern[str]:
    themes = ("a_single", "hour_word", "per_word", "week_word")
    one, hour, per, week = (_any(language, theme) for theme in themes)
    whole = "".join(rf"(?<! {re.escape(part)})" for part in pack(language).terms("part_of"))
    return re.compile(rf"{whole} (?:(\d{{1,3}}) ?|(?:{one}) )(?:{hour}) (?:(?:{per}) ){{0,2}}(?:{week})(?= )")


def _any(language: str, theme: str) -> str:
    return "|".join(map(re.escape, pack(language).terms(theme))) or "(?!)"
