"""`goalcoach eval compare` and `eval report`: what reports of runs say, for people and for programs."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from goalcoach.cli.failing import FAILED, FINE
from goalcoach.cli.formats.eval_compared import told_of
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.reports.compared_data import compared_data
from goalcoach.evaluation.reports.comparison import Comparison, compare
from goalcoach.evaluation.reports.file import NAME as REPORT
from goalcoach.evaluation.reports.file import read_report, written
from goalcoach.evaluation.reports.html.compared import comparison_html
from goalcoach.evaluation.reports.html.run import run_html
from goalcoach.evaluation.reports.junit import run_junit
from goalcoach.evaluation.reports.markdown import comparison_markdown, run_markdown
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import two_sides

_COMPARED: Mapping[str, Callable[..., str]] = {
    "text": told_of,
    "md": comparison_markdown,
    "html": comparison_html,
    "json": lambda comparison, held_out: json_text(compared_data(comparison, held_out=held_out), 2) + "\n",
}
_TOLD: Mapping[str, Callable[..., str]] = {
    "md": run_markdown,
    "html": run_html,
    "junit": run_junit,
    "json": lambda report, held_out: written(report),
}


def compared(
    first: str,
    second: str,
    *,
    before: str,
    after: str,
    shown: str,
    out: Path | None,
    held_out: bool,
) -> int:
    """Hold the second against the first. Returns 1 when it is worse, beyond chance or dangerously."""
    one = read(first)
    other = one if second == first or not second else read(second)
    comparison: Comparison = compare(*two_sides(one, other, before, after))
    _put(_COMPARED[shown](comparison, held_out=held_out), out)
    return FAILED if comparison.worse else FINE


def report(where: str, *, shown: str, out: Path | None, held_out: bool) -> int:
    """Write what came of a run."""
    _put(_TOLD[shown](read(where), held_out=held_out), out)
    return FINE


def read(where: str) -> Report:
    """The report in a folder of a run, or in a file. Raises InvalidInput."""
    path = Path(where)
    file = path / REPORT if path.is_dir() else path
    try:
        return read_report(file.read_bytes(), str(file))
    except FileNotFoundError:
        gone = f"{path} has no {REPORT}: its run is not over." if path.is_dir() else f"There is no {path}."
        raise InvalidInput(f"{gone} Name the folder of a run that has ended, or a report.") from None
    except OSError as error:
        raise InvalidInput(f"{file} cannot be read ({error.strerror}).") from None


def _put(text: str, out: Path | None) -> None:
    raw = text.encode("utf-8", "replace")
    if out is None:
        sys.stdout.write(raw.decode())
        return
    try:
        out.write_bytes(raw)
    except OSError as error:
        raise InvalidInput(f"{out} cannot be written ({error.strerror}).") from None
