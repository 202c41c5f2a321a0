"""A run as HTML: what was tried and what it means, totals, what to read, every case, how it was made."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from goalcoach.domain.plural import counted
from goalcoach.evaluation.reports.comparison import compare
from goalcoach.evaluation.reports.html import cases, made
from goalcoach.evaluation.reports.html.bar import bar
from goalcoach.evaluation.reports.html.element import Html, el, joined
from goalcoach.evaluation.reports.html.page import Section, facts, page, sentences, table
from goalcoach.evaluation.reports.meaning import NOBODY, answered_by, meaning_of_all
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.reports.totals import Taken, Total, taken, totals
from goalcoach.evaluation.reports.trouble import troubles
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant
from goalcoach.evaluation.wording import amount, between, day, listed, percent


def run_html(report: Report, *, held_out: bool = False) -> str:
    """The document. `held_out` tells the texts of held-out cases, too: not for those who write prompts."""
    found = totals(report)
    names = dict.fromkeys(each.scorer for each in found)
    return page(
        "Eval report",
        f"Run {report.id}, {day(report.began_at)}",
        [
            Section("tried", "What was tried, and what it means", _tried(report)),
            Section("totals", "Totals", _totals(report, found)),
            *_turned(report, held_out=held_out),
            Section("read", "Cases that somebody should read", _read(report, held_out=held_out)),
            Section("all", "All cases", _all(report, held_out=held_out)),
            Section("words", "What the words mean", made.words()),
            Section("scorers", "What the scorers look at", made.scorers(names)),
            Section("how", "How it was made", made.how(report)),
        ],
    )


def _tried(report: Report) -> Html:
    source = report.provenance
    return joined(
        facts(
            [
                ("Tried", f"{counted(len(report.tried), 'trial')} with {_suites(report)}"),
                ("Answered by", joined(*(el("p", _who(each)) for each in source.variants))),
                ("Begun by", report.by or "a command in a terminal"),
            ]
        ),
        el("h3", "What it means"),
        sentences(meaning_of_all(report)),
        el("p", NOBODY),
    )


def _suites(report: Report) -> str:
    return listed([f"{each.name} ({counted(each.cases, 'case')})" for each in report.provenance.suites])


def _who(variant: Variant) -> str:
    asked = ", ".join(f"{prompt}@{version}" for prompt, version in variant.prompts.items())
    return f"{variant.name}: {answered_by(variant)}; {f'asked with {asked}' if asked else 'prompts in use'}"


def _totals(report: Report, found: Sequence[Total]) -> Html:
    by_suite: defaultdict[str, list[Total]] = defaultdict(list)
    for each in found:
        by_suite[each.suite].append(each)
    tables = [_suite(suite, rows) for suite, rows in by_suite.items()]
    return joined(*tables, _took(taken(report)))


def _suite(suite: str, rows: Sequence[Total]) -> Html:
    several = len({each.variant for each in rows}) > 1
    return table(
        suite,
        ("Scorer", *(("Answered by",) if several else ()), "All well", "Not scored", "Failed"),
        [
            (
                f"{each.scorer} (advisory)" if advisory(each.scorer) else each.scorer,
                *((each.variant,) if several else ()),
                joined(bar(each.share), _share(each)),
                f"{each.unscored:,}",
                f"{each.failed:,}",
            )
            for each in rows
        ],
        figures=2,
    )


def _share(total: Total) -> Html:
    if not total.scored or total.share is None:
        return el("span", "nothing to look at")
    told = f"{percent(total.passed / total.scored)}, {total.passed} of {total.scored}"
    return joined(el("span", told), " ", el("span", f"({between(total.share)})", class_="by"))


def _took(rows: Sequence[Taken]) -> Html:
    heads = (
        "Suite",
        "Answered by",
        "Trials",
        "Failed",
        "Calls",
        "Tokens in",
        "Tokens out",
        "Cost",
        "Half within",
        "95 % within",
    )
    return table(
        "What it took",
        heads,
        [
            (
                each.suite,
                each.variant,
                f"{each.trials:,}",
                f"{each.failed:,}",
                f"{each.calls:,}",
                f"{each.prompt_tokens:,}",
                f"{each.completion_tokens:,}",
                f"{each.cost:.4g}",
                "–" if each.median is None else amount(each.median),
                "–" if each.slow is None else amount(each.slow),
            )
            for each in rows
        ],
        figures=8,
    )


def _turned(report: Report, *, held_out: bool) -> list[Section]:
    """Each further variant held against the first."""
    first, *others = (Side(report, each) for each in report.provenance.variants)
    return [
        Section(
            f"turned-{number}",
            f"Cases that turned from {first.variant.name} to {other.variant.name}",
            cases.all_turned(report, compare(first, other).turned, held_out=held_out),
        )
        for number, other in enumerate(others, 1)
    ]


def _read(report: Report, *, held_out: bool) -> Html:
    cards = [cases.trouble(report, each, held_out=held_out) for each in troubles(report)]
    return joined(*(cards or [el("p", "There is none.")]))


def _all(report: Report, *, held_out: bool) -> Html:
    by_case: defaultdict[tuple[str, str], list[Tried]] = defaultdict(list)
    for each in report.tried:
        by_case[each.suite, each.case].append(each)
    parts: list[Html] = []
    for suite in dict.fromkeys(suite for suite, _ in by_case):
        inside = [tried for (name, _), tried in by_case.items() if name == suite]
        parts += [el("h3", suite), *(cases.every(report, tried, held_out=held_out) for tried in inside)]
    return joined(*parts)
