"""One goal as a file gives it, and how its fields are read. Knows no file format and judges nothing."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from goalcoach.domain import late
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.domain.late import dataclass
from goalcoach.domain.measured import direction

FIELDS = (
    "id",
    "text",
    "context",
    "kind",
    "metric",
    "baseline",
    "target",
    "unit",
    "start",
    "due",
    "parent",
    "why",
    "owner",
    "hours_per_month",
)
"""The fields of a row; only `text` is required."""

NUMBER_LIMIT = Decimal(10) ** 15
"""Numbers of a goal stay below this, so that none can be made to fill the memory."""

_NUMBER = late.pattern(r"[-+\u2212]?(?:\d[\d.,' \u00a0\u202f]*|[.,]\d+)\s*%?")
_THOUSANDS = late.pattern(r"\d{1,3}(?:,\d{3})+")
_EXPONENT = late.pattern(r"[-+]?\d+(?:\.\d+)?[eE][-+]?\d{1,2}")


class BadRow(InvalidInput):
    """A row that cannot be read. `data` holds the file's `name`, the `line` (0: none) and maybe a `field`."""

    code = "bad-row"

    def __str__(self) -> str:
        line = f":{self.data['line']}" if self.data.get("line") else ""
        return f"{self.data['name']}{line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text that stands on one line of the file."""

    start: int
    """Code points from the beginning of the text."""
    line: int
    """From 1."""
    column: int
    """From 1, in code points; 0 when the file holds the text in another form (quoted, escaped)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One goal of a file. `text` is exactly what the file says; offsets count its code points."""

    name: str
    """Of the file, as it was given."""
    pieces: tuple[Piece, ...]
    id: str
    text: str
    context: str = ""
    kind: GoalKind | None = None
    measure: Measure | None = None
    start: date | None = None
    due: date | None = None
    parent: str = ""
    why: str = ""
    owner: str = ""
    hours_per_month: Decimal | None = None

    @property
    def line(self) -> int:
        """The line of the file it begins on, from 1."""
        return self.pieces[0].line

    def draft(self, kind: GoalKind, language: str) -> GoalDraft:
        """The goal to judge; `kind` counts only where the row names none."""
        return GoalDraft(
            kind=self.kind or kind,
            text=self.text,
            context=self.context,
            owner=self.owner,
            measure=self.measure,
            start=self.start,
            due=self.due,
            why=self.why,
            parent=self.parent,
            hours_per_month=self.hours_per_month,
            language=language,
        )

    def place(self, offset: int) -> tuple[int, int]:
        """Line and column in the file of a code point of the text; column 0 when it cannot be told."""
        piece = self.pieces[0]
        for each in self.pieces:
            if each.start <= offset:
                piece = each
        return piece.line, piece.column + offset - piece.start if piece.column else 0


def row_of(values: Mapping[str, object], *, name: str, line: int, number: int) -> Row:
    """A row from named fields. `number` is its id when it has none. Raises BadRow."""
    reader = Fields(values, name, line)
    text = reader.text("text")
    if not text.strip():
        raise reader.wrong("text", "there is no text. Every row needs one")
    return Row(
        name=name,
        pieces=(Piece(0, line, 0),),
        id=reader.text("id").strip() or str(number),
        text=text,
        context=reader.text("context"),
        kind=reader.kind("kind"),
        measure=reader.measure(),
        start=reader.day("start"),
        due=reader.day("due"),
        parent=reader.text("parent"),
        why=reader.text("why"),
        owner=reader.text("owner"),
        hours_per_month=reader.number("hours_per_month"),
    )


class Fields:
    """Reads one row's fields as what they should be; each error names the place and the field."""

    def __init__(self, values: Mapping[str, object], name: str, line: int) -> None:
        self._values = values
        self._name = name
        self._line = line

    def wrong(self, field: str, problem: str) -> BadRow:
        """An error about one field."""
        return BadRow(f"{problem}.", name=self._name, line=self._line, field=field)

    def text(self, field: str) -> str:
        """The field as text; numbers and dates as they would be typed, empty when there is nothing."""
        value = self._values.get(field)
        if value is None:
            return ""
        if isinstance(value, str):
            return value
        if isinstance(value, bool | list | dict):
            raise self.wrong(field, f"{field} should be text, not {_shown(value)}")
        if isinstance(value, datetime):
            return value.date().isoformat()
        return value.isoformat() if isinstance(value, date) else plain(value)

    def kind(self, field: str) -> GoalKind | None:
        """The kind, None when the row names none."""
        value = self.text(field).strip().lower().replace(" ", "_").replace("-", "_")
        if not value:
            return None
        try:
            return GoalKind(value)
        except ValueError:
            known = ", ".join(GoalKind)
            raise self.wrong(field, f"there is no kind {_shown(value)}. Use one of {known}") from None

    def number(self, field: str) -> Decimal | None:
        """A number in plain or local form ("1,250", "82.5 %"); None when there is nothing."""
        value = self.text(field).strip()
        if not value:
            return None
        number = _number(value)
        if number is None:
            raise self.wrong(field, f"{field} should be a number, not {_shown(value)}")
        if abs(number) >= NUMBER_LIMIT or (number and abs(number) < 1 / NUMBER_LIMIT):
            raise self.wrong(field, f"{field} is too large or too small: {_shown(value)}")
        return number

    def day(self, field: str) -> date | None:
        """A date as 2027-06-30; None when there is nothing."""
        value = self.text(field).strip()
        if not value:
            return None
        try:
            return date.fromisoformat(value[:10] if value[10:11] in ("T", " ") else value)
        except ValueError:
            problem = f"{field} should be a date such as 2027-06-30, not {_shown(value)}"
            raise self.wrong(field, problem) from None

    def measure(self) -> Measure | None:
        """Metric, baseline, target and unit as one measure; None when none of them is there."""
        baseline, target = self.number("baseline"), self.number("target")
        metric, unit = self.text("metric"), self.text("unit").strip()
        if baseline is None and target is None and not metric:
            return None
        if not unit and self.text("target").strip().endswith("%"):
            unit = "%"
        return Measure(
            name=metric, baseline=baseline, target=target, unit=unit, direction=direction(baseline, target)
        )


def plain(value: object) -> str:
    """A number as it would be typed: whole ones of a workbook come as 82.0."""
    return str(int(value)) if isinstance(value, float) and value.is_integer() else str(value)


def _number(value: str) -> Decimal | None:
    if _EXPONENT.fullmatch(value):
        return Decimal(value)
    if not _NUMBER.fullmatch(value):
        return None
    digits = re.sub(r"[' \u00a0\u202f%]", "", value).replace("\u2212", "-")
    sign, digits = ("-", digits[1:]) if digits.startswith("-") else ("", digits.lstrip("+"))
    if "," in digits and "." in digits:
        thousands, point = (",", ".") if digits.rfind(",") < digits.rfind(".") else (".", ",")
        digits = digits.replace(thousands, "").replace(point, ".")
    elif _THOUSANDS.fullmatch(digits):
        digits = digits.replace(",", "")
    try:
        return Decimal(sign + digits.replace(",", "."))
    except InvalidOperation:
        return None


def _shown(value: object) -> str:
    """A value in an error message, cut to a readable length."""
    text = repr(value)
    return text if len(text) <= 60 else f"{text[:57]}…"
