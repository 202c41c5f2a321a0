"""The format for annotations in a GitHub workflow: one workflow command for each finding."""

from __future__ import annotations

from goalcoach.cli.checked import Checked
from goalcoach.cli.formats.shape import Screen, Shape
from goalcoach.domain.finding import Finding, Severity

_COMMANDS = {Severity.BLOCK: "error", Severity.ASK: "warning", Severity.NOTE: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A", ":": "%3A", ",": "%2C"})


def _line(checked: Checked, finding: Finding) -> str:
    row = checked.row
    line, column = row.place(finding.start or 0)
    place = [f"file={row.name.translate(_PROPERTY)}", f"line={line}"]
    if column and finding.start is not None and finding.end:
        end_line, end_column = row.place(finding.end - 1)
        place += [f"endLine={end_line}", f"col={column}", f"endColumn={end_column + 1}"]
    title = f"{finding.code} {finding.name}".translate(_PROPERTY)
    message = f"{finding.message}. {finding.ask}".translate(_DATA)
    return f"::{_COMMANDS[finding.severity]} {','.join(place)},title={title}::{message}\n"


def _one(checked: Checked, screen: Screen) -> str:
    return "".join(_line(checked, finding) for finding in checked.findings)


GITHUB = Shape(one=_one)
