"""A comparison as JSON data, for programs. The shape is public."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from goalcoach.evaluation.reports.comparison import Comparison, Line
from goalcoach.evaluation.reports.meaning import compared
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.reports.story import story_of
from goalcoach.evaluation.reports.turns import Turned


def compared_data(comparison: Comparison, *, held_out: bool = False) -> dict[str, Any]:
    """All of it. `held_out` tells the texts of held-out cases, too: not for those who write prompts."""
    report = comparison.after.report
    return {
        "first": _side(comparison.before),
        "second": _side(comparison.after),
        "worse": comparison.worse,
        "meaning": list(compared(comparison)),
        "new_false_accepts": [
            {"suite": suite, "case": case, "repeat": repeat} for suite, case, repeat in comparison.accepted
        ],
        "unpaired": comparison.unpaired,
        "scorers": [_line(each) for each in comparison.lines],
        "turned": [_turned(report, each, held_out=held_out) for each in comparison.turned],
    }


def _side(side: Side) -> dict[str, Any]:
    return {
        "run": side.report.id,
        "variant": side.variant.name,
        "llm": side.variant.llm,
        "prompts": dict(side.variant.prompts),
        "complete": side.report.complete,
    }


def _line(line: Line) -> dict[str, Any]:
    return {**asdict(line), "same": line.same, "advisory": advisory(line.scorer)}


def _turned(report: Report, each: Turned, *, held_out: bool) -> dict[str, Any]:
    told: dict[str, Any] = {
        "suite": each.suite,
        "case": each.case,
        "worse": each.worse,
        "new_false_accept": each.accepted,
        "scorers": [
            {
                "scorer": shift.scorer,
                "first": shift.passed_before,
                "second": shift.passed_after,
                "of": shift.of,
            }
            for shift in each.shifts
        ],
    }
    if story_of(report, each.suite, each.case, held_out=held_out).closed:
        return told
    reasons = [{"first": shift.before.why, "second": shift.after.why} for shift in each.shifts]
    shown = {"first": each.before.outcome.text, "second": each.after.outcome.text}
    held = {
        "first": [asdict(one) for one in each.before.outcome.held],
        "second": [asdict(one) for one in each.after.outcome.held],
    }
    return {**told, "reasons": reasons, "shown": shown, "held_back": held}
