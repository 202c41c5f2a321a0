"""How the fields of a row are read, and where its words stand in the file."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

import pytest

from goalcoach.domain.goal import Direction, GoalKind
from goalcoach.exchange.rows import BadRow, Piece, Row, row_of
from tests.each import every


def row(**values: object) -> Row:
    return row_of({"text": "Raise NPS", **values}, name="goals.csv", line=7, number=3)


@dataclass(frozen=True)
class Number:
    id: str
    given: object
    value: str


NUMBERS = (
    Number("plain", "82", "82"),
    Number("decimal point", "82.5", "82.5"),
    Number("decimal comma", "82,5", "82.5"),
    Number("thousands with comma", "1,250", "1250"),
    Number("thousands and decimals", "1,250.75", "1250.75"),
    Number("thousands and decimals, the other way", "1.250,75", "1250.75"),
    Number("thousands with spaces", "1\u202f250 000", "1250000"),
    Number("percent", "90 %", "90"),
    Number("negative", "-3", "-3"),
    Number("real minus", "\u22123", "-3"),
    Number("no leading zero", ".5", "0.5"),
    Number("whole number of a workbook", 82.0, "82"),
    Number("number of JSON", Decimal("1.10"), "1.10"),
)


@every("case", NUMBERS, ids=lambda case: case.id)
def test_numbers_are_read_as_people_write_them(case: Number) -> None:
    measure = row(target=case.given).measure

    assert measure is not None
    assert measure.target == Decimal(case.value)


@pytest.mark.parametrize(
    "given", ["many", "1e999999", "12 000 000 000 000 000", "1..2", "NaN", "--1", True, [1]]
)
def test_what_is_no_number_is_told_with_its_place(given: object) -> None:
    with pytest.raises(BadRow) as caught:
        row(target=given)

    assert caught.value.data["field"] == "target"
    assert str(caught.value).startswith("goals.csv:7: target ")


def test_a_measure_has_a_direction_and_the_unit_of_its_target() -> None:
    measure = row(metric="CSAT", baseline="82 %", target="90 %").measure

    assert measure is not None
    assert (measure.direction, measure.unit, measure.name) == (Direction.UP, "%", "CSAT")


@pytest.mark.parametrize(
    "given",
    ["2027-06-30", "2027-06-30T00:00:00", datetime.fromisoformat("2027-06-30 12:00"), date(2027, 6, 30)],
)
def test_dates_are_read(given: object) -> None:
    assert row(due=given).due == date(2027, 6, 30)


@pytest.mark.parametrize("given", ["30.6.2027", "next week", "2027-13-01"])
def test_other_dates_are_refused(given: str) -> None:
    with pytest.raises(BadRow, match="date such as 2027-06-30"):
        row(due=given)


def test_kinds_are_read_in_any_case() -> None:
    assert row(kind="Key result").kind is GoalKind.KEY_RESULT
    with pytest.raises(BadRow, match="no kind 'wish'"):
        row(kind="wish")


@pytest.mark.parametrize("text", ["", "  ", None])
def test_a_row_without_text_is_told(text: str | None) -> None:
    with pytest.raises(BadRow, match="no text"):
        row(text=text)


def test_the_text_stays_as_it_is_and_the_id_falls_back_to_the_number() -> None:
    kept = row(text="  Raise\u00a0NPS \n", id="")

    assert (kept.text, kept.id) == ("  Raise\u00a0NPS \n", "3")


def test_a_place_in_the_text_is_found_in_the_file() -> None:
    pieces = (Piece(0, 4, 3), Piece(10, 5, 5))
    found = Row(name="a.md", pieces=pieces, id="1", text="Raise NPS from 20 to 30")

    assert [found.place(offset) for offset in (0, 9, 10, 15)] == [(4, 3), (4, 12), (5, 5), (5, 10)]
    assert row().place(4) == (7, 0)
