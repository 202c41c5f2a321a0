"""A period in a file: numbers as long as they may be anywhere else, and told with their place."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.half_year_file import read_half_year
from tests.each import every

FILE = """\
name: Ann
begin: 2026-01-01
until: 2026-06-30
goals:
  - text: Raise the share to 75 % by 30 June 2026
    measure: {{name: Share, target: {target}, unit: "%", direction: up}}
    check_ins:
      - {{day: 2026-02-01, value: {value}}}
"""


@every(
    "target, value, place",
    [
        ("75", "1e99999999", "goals.0.check_ins.0.value"),
        ("75", '"-1e-9999999"', "goals.0.check_ins.0.value"),
        ("75", "0.0000001", "goals.0.check_ins.0.value"),
        ("1000000000000", "70", "goals.0.measure.target"),
        ("75", ".nan", "goals.0.check_ins.0.value"),
    ],
)
def test_a_number_that_would_fill_pages_is_told_with_its_place(
    tmp_path: Path, target: str, value: str, place: str
) -> None:
    path = tmp_path / "half-year.yaml"
    path.write_text(FILE.format(target=target, value=value), "utf-8")

    with pytest.raises(InvalidInput, match=rf"half-year\.yaml: {place}: "):
        read_half_year(path)


@every("value", ["-70", "999999999999.999999", "1e5", "0"])
def test_a_number_that_somebody_may_type_is_read(tmp_path: Path, value: str) -> None:
    path = tmp_path / "half-year.yaml"
    path.write_text(FILE.format(target="75", value=value), "utf-8")

    [look] = read_half_year(path).happened.check_ins

    assert look.value == Decimal(value)


def test_a_period_may_be_one_day_and_does_not_end_before_it_begins(tmp_path: Path) -> None:
    path, told = tmp_path / "day.yaml", "name: Ann\nbegin: 2026-01-02\nuntil: {until}\ngoals: []\n"
    path.write_text(told.format(until="2026-01-02"), "utf-8")

    assert read_half_year(path).begin == read_half_year(path).until

    path.write_text(told.format(until="2026-01-01"), "utf-8")
    with pytest.raises(InvalidInput, match="the period ends before it begins"):
        read_half_year(path)
