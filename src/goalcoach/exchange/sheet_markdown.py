"""A sheet of talking points as Markdown. Words of people are escaped: they are text, never markup."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange.markdown_words import unlinked
from goalcoach.exchange.talking_sheet import (
    AGREED,
    AGREED_COLUMNS,
    AGREED_ROWS,
    GOALS,
    HEADINGS,
    OTHERS,
    SOURCES,
    Sheet,
    SheetPoint,
    SheetSection,
    SheetSource,
    beside,
    facts,
    foot,
    notice,
    printable,
)


def markdown(sheet: Sheet) -> str:
    """The whole sheet."""
    return "\n".join(_lines(sheet)) + "\n"


def _lines(sheet: Sheet) -> Iterator[str]:
    yield f"# {_said(sheet.title)}"
    yield ""
    yield from (f"- **{name}:** {_said(value)}" for name, value in facts(sheet))
    yield ""
    yield from (f"{_said(each)}\n" for each in (sheet.made, sheet.coverage) if each)
    for section in sheet.sections:
        yield from _section(section)
    yield from _agreed()
    yield f"*{notice(sheet)}*\n"
    if sheet.goals:
        yield f"## {GOALS}\n"
        yield from (f"- **{_said(came)}:** {_said(text)}" for came, text in sheet.goals)
        yield ""
    if sheet.sources:
        yield f"## {SOURCES}\n"
        yield from (f"{number}. {_source(each)}" for number, each in enumerate(sheet.sources, 1))
        yield ""
    if sheet.others:
        yield f"## {OTHERS}\n"
        yield from (f"- {_source(each)}" for each in sheet.others)
        yield ""
    yield f"---\n\n*{_said(foot(sheet))}*"


def _section(section: SheetSection) -> Iterator[str]:
    yield f"## {HEADINGS[section.part]}\n"
    if not section.points:
        yield f"*{_said(section.empty)}*\n"
    for point in section.points:
        yield from _point(point)
    if section.points:
        yield ""


def _point(point: SheetPoint) -> Iterator[str]:
    """A list item: the claim with its numbers, the question, the small line; each a line of its own."""
    numbers = "".join(f" [{number}]" for number in point.sources)
    said = [f"{_said(point.text)}{numbers}"] if point.text else []
    if point.question:
        said.append(f"**{_said(point.question)}**" + ("" if point.text else numbers))
    if small := beside(point):
        said.append(f"*{_said(small)}*")
    yield "- " + "  \n  ".join(said)


def _agreed() -> Iterator[str]:
    yield f"## {AGREED}\n"
    yield f"| {' | '.join(AGREED_COLUMNS)} |"
    yield "|" + " --- |" * len(AGREED_COLUMNS)
    yield from ["|" + "   |" * len(AGREED_COLUMNS)] * AGREED_ROWS
    yield ""


def _source(source: SheetSource) -> str:
    return f"**{spoken_date(source.day)}, {_said(source.kind)}:** {_said(source.text)}"


def _said(text: str) -> str:
    return unlinked(printable(text))
