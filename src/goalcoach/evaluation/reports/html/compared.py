"""A comparison as HTML: what is held against what, what it means, every scorer, the cases that turned."""

from __future__ import annotations

from goalcoach.evaluation.reports.comparison import Comparison, Line
from goalcoach.evaluation.reports.html import cases, made
from goalcoach.evaluation.reports.html.bar import bar
from goalcoach.evaluation.reports.html.element import Html, el, joined
from goalcoach.evaluation.reports.html.page import Section, facts, page, sentences, table
from goalcoach.evaluation.reports.meaning import NOBODY, answered_by, compared, unseen
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.statistics.interval import Interval
from goalcoach.evaluation.wording import chance, day, percent, signed

_WORSE = (" ", el("span", "significantly worse", class_="badge worse"))


def comparison_html(comparison: Comparison, *, held_out: bool = False) -> str:
    """The document. `held_out` tells the texts of held-out cases, too: not for those who write prompts."""
    before, after = comparison.before, comparison.after
    names = dict.fromkeys(each.scorer for each in comparison.lines)
    return page(
        "Two versions compared",
        f"{before} and {after}",
        [
            Section("tried", "What was compared, and what it means", _compared(comparison)),
            Section(
                "turned",
                "The cases that turned",
                cases.all_turned(after.report, comparison.turned, held_out=held_out),
            ),
            Section("lines", "Every scorer, before and after", _lines(comparison)),
            Section("words", "What the words mean", made.words()),
            Section("scorers", "What the scorers look at", made.scorers(names)),
            Section("how", "How it was made", joined(*map(made.how, comparison.reports))),
        ],
    )


def _compared(comparison: Comparison) -> Html:
    return joined(
        facts([("First", _side(comparison.before)), ("Second", _side(comparison.after))]),
        el("h3", "What it means"),
        sentences(compared(comparison)),
        el("p", NOBODY),
    )


def _side(side: Side) -> str:
    run = f"run {side.report.id}, {day(side.report.began_at)}"
    return f"{side.variant.name}: {answered_by(side.variant)}; {run}"


def _lines(comparison: Comparison) -> Html:
    suites = dict.fromkeys(each.suite for each in comparison.lines)
    return joined(
        *(
            table(
                suite,
                ("Scorer", "First, second", "First", "Second", "Points", "Better", "Worse", "Same", "Chance"),
                [_row(each) for each in comparison.lines if each.suite == suite],
                figures=7,
            )
            for suite in suites
        ),
        *(
            el(
                "p",
                f"{suite}: {unseen([each for each in comparison.lines if each.suite == suite])}",
                class_="by",
            )
            for suite in suites
        ),
    )


def _row(line: Line) -> tuple[str | Html, ...]:
    name = f"{line.scorer} (advisory)" if advisory(line.scorer) else line.scorer
    low, high = signed(line.difference.low), signed(line.difference.high)
    moved = f"{signed(line.difference.value)} ({low} to {high})" if line.better or line.worse else "0"
    return (
        joined(name, *_WORSE if line.significant else ()),
        joined(bar(_bare(line.before)), bar(_bare(line.after), "second")),
        percent(line.before),
        percent(line.after),
        moved,
        str(line.better),
        str(line.worse),
        str(line.same),
        chance(line.chance),
    )


def _bare(share: float) -> Interval:
    return Interval(share, share, share)
