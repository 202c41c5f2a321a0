"""How a report came about, and what its words mean: enough to measure the same again, and to judge it."""

from __future__ import annotations

from collections.abc import Iterable

from goalcoach.domain.plural import counted
from goalcoach.evaluation.reports.html.element import Html, el, joined
from goalcoach.evaluation.reports.html.page import facts, table
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.wording import amount

_SHORT = 12
WORDS = (
    (
        "Scored, not scored, failed",
        "Three things that are never mixed. Scored: a scorer looked and found all well, or not. Not scored: "
        "there was nothing of its kind to look at. Failed: no answer came, or goalcoach itself failed. A "
        "failure is never counted as a nought.",
    ),
    (
        "The thin line on a bar",
        "Where the share may really lie, were there endless cases of the same kind (an interval that holds "
        "it 95 times of 100, by Wilson). Few cases make it wide. A case that was tried several times counts "
        "once.",
    ),
    (
        "Better, worse, the same",
        "Only the same cases of both are held against each other. p is the chance of so uneven a turn if "
        "both were alike (McNemar's exact test). A fall is called significant when chance alone would make "
        "one in fewer than 5 of 100 comparisons, all scorers together (Holm).",
    ),
    (
        "What cannot be seen",
        "So many cases show a fall of that size in four of five tries. A smaller one may be there unseen.",
    ),
    (
        "False accept",
        "Something is shown that nobody may be shown. One is too many, whatever else got better.",
    ),
    ("Advisory", "What one language model says of another's answer. It is shown and never decides."),
    (
        "Held back",
        "An answer that goalcoach's own rules refused. At work nobody would see it; here it is told, as the "
        "cases are made up.",
    ),
)


def how(report: Report) -> Html:
    """Where a run comes from."""
    source = report.provenance
    took = amount((report.ended_at - report.began_at).total_seconds())
    return joined(
        facts(
            [
                ("Run", report.id),
                ("Begun", f"{report.began_at:%Y-%m-%d %H:%M %Z}, took {took}"),
                ("Begun by", report.by or "a command in a terminal"),
                ("goalcoach", f"{source.goalcoach}, Python {source.python}"),
                ("Commit", _commit(source.commit, dirty=source.dirty)),
                ("Rules", source.rules),
                ("Cases", f"only {source.split}" if source.split else "dev and held-out"),
                ("Tried", f"each case {counted(source.repeats, 'time')}, {source.at_once} at once"),
                ("Seed of all that is drawn", str(source.seed)),
            ]
        ),
        table(
            "Suites",
            ("Suite", "Cases", "SHA-256 of its file"),
            [(each.name, str(each.cases), el("code", each.hash)) for each in source.suites],
        ),
        _prompts(report),
    )


def _prompts(report: Report) -> Html:
    rows = [
        (f"{each.id}@{each.version}", variant, el("code", each.hash))
        for variant, prompts in report.provenance.prompts.items()
        for each in prompts
    ]
    if not rows:
        return el("p", "No prompt was used, as no language model was asked.")
    return table("Prompts", ("Prompt", "Asked for by", "SHA-256"), rows)


def scorers(names: Iterable[str]) -> Html:
    """What each scorer looks at."""
    return facts(
        [
            (name, SCORERS[name].says if name in SCORERS else "Advisory: a language model grades.")
            for name in names
        ]
    )


def words() -> Html:
    """What the words of a report mean."""
    return facts(WORDS)


def _commit(commit: str, *, dirty: bool) -> str:
    if not commit:
        return "not known, as it is no checkout"
    return f"{commit[:_SHORT]}{', with files that differ from it' if dirty else ''}"
