"""A run, or a comparison, as Markdown: for the notes of a change, where a short answer is wanted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.evaluation.reports.comparison import Comparison, Line
from goalcoach.evaluation.reports.meaning import NOBODY, answered_by, compared, meaning_of_all
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side, advisory
from goalcoach.evaluation.reports.story import Story, story_of
from goalcoach.evaluation.reports.totals import Taken, Total, taken, totals
from goalcoach.evaluation.reports.trouble import Kind, Trouble, troubles
from goalcoach.evaluation.reports.turns import Shift, Turned
from goalcoach.evaluation.wording import amount, between, chance, day, percent, signed
from goalcoach.exchange.markdown_words import unlinked as plain

_NOTHING = "Nothing is shown."
_KINDS = {Kind.DANGEROUS: "dangerous", Kind.FAILED: "failed", Kind.AMISS: "amiss"}


def run_markdown(report: Report, *, held_out: bool = False) -> str:
    """A run. `held_out` tells the texts of held-out cases, too: not for those who write prompts."""
    return _joined(
        f"# Eval report {plain(report.id)}",
        "\n".join(f"- {plain(each.name)}: {plain(answered_by(each))}" for each in report.provenance.variants),
        _sentences(meaning_of_all(report)),
        NOBODY,
        "## Totals",
        _table(
            ("Suite", "Scorer", "Answered by", "Passed", "Interval", "Not scored", "Failed"),
            [_total(each) for each in totals(report)],
        ),
        "## What it took",
        _table(
            (
                "Suite",
                "Answered by",
                "Trials",
                "Failed",
                "Calls",
                "Tokens",
                "Cost",
                "Half within",
                "95 % within",
            ),
            [_taken(each) for each in taken(report)],
        ),
        "## Cases that somebody should read",
        "\n".join(_trouble(report, each, held_out=held_out) for each in troubles(report)) or "There is none.",
        _made(report),
    )


def comparison_markdown(comparison: Comparison, *, held_out: bool = False) -> str:
    """Two versions. `held_out` as above."""
    return _joined(
        "# Two versions compared",
        f"- First: {_side(comparison.before)}\n- Second: {_side(comparison.after)}",
        _sentences(compared(comparison)),
        "## The cases that turned",
        *(_turned(comparison.after.report, each, held_out=held_out) for each in comparison.turned),
        *([] if comparison.turned else ["None did."]),
        "## Every scorer",
        _table(
            ("Suite", "Scorer", "First", "Second", "Points", "Better", "Worse", "Same", "Chance", ""),
            [_line(each) for each in comparison.lines],
        ),
        *(_made(each) for each in comparison.reports),
    )


def _joined(*parts: str) -> str:
    return "\n\n".join(filter(None, parts)) + "\n"


def _sentences(said: Sequence[str]) -> str:
    return "\n".join(f"- {plain(each)}" for each in said)


def _table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    cells = [heads, ["---"] * len(heads), *([plain(cell) for cell in row] for row in rows)]
    return "\n".join(f"| {' | '.join(row)} |" for row in cells)


def _total(each: Total) -> tuple[str, ...]:
    passed = f"{percent(each.passed / each.scored)}, {each.passed} of {each.scored}" if each.scored else "–"
    span = between(each.share) if each.share else "–"
    name = _scorer(each.scorer)
    return each.suite, name, each.variant, passed, span, str(each.unscored), str(each.failed)


def _taken(each: Taken) -> tuple[str, ...]:
    return (
        each.suite,
        each.variant,
        str(each.trials),
        str(each.failed),
        str(each.calls),
        f"{each.prompt_tokens + each.completion_tokens:,}",
        f"{each.cost:.4g}",
        "–" if each.median is None else amount(each.median),
        "–" if each.slow is None else amount(each.slow),
    )


def _line(each: Line) -> tuple[str, ...]:
    return (
        each.suite,
        _scorer(each.scorer),
        percent(each.before),
        percent(each.after),
        f"{signed(each.difference.value)} ({signed(each.difference.low)} to {signed(each.difference.high)})",
        str(each.better),
        str(each.worse),
        str(each.same),
        chance(each.chance),
        "significantly worse" if each.significant else "",
    )


def _scorer(name: str) -> str:
    return f"{name} (advisory)" if advisory(name) else name


def _trouble(report: Report, each: Trouble, *, held_out: bool) -> str:
    story = story_of(report, each.tried.suite, each.tried.case, held_out=held_out)
    whys = [plain(score.scorer if story.closed else f"{score.scorer}: {score.why}") for score in each.scores]
    where = f"{each.tried.suite}/{each.tried.case}, {each.tried.variant}, repeat {each.tried.repeat}"
    return f"- **{_KINDS[each.kind]}** {plain(where)}: {'; '.join(whys)}"


def _turned(report: Report, each: Turned, *, held_out: bool) -> str:
    story = story_of(report, each.suite, each.case, held_out=held_out)
    badge = "dangerous" if each.accepted else "worse" if each.worse else "better"
    return _joined(
        f"### {plain(each.case)} ({badge})",
        plain(f"{each.suite}: {story.why}"),
        "\n".join(_shift(shift, story) for shift in each.shifts),
        "" if story.closed else "\n".join(_words(each)),
    ).rstrip()


def _shift(shift: Shift, story: Story) -> str:
    way = "better" if shift.passed_after > shift.passed_before else "worse"
    told = (
        "" if story.closed else f": {plain(shift.before.why or 'well')} → {plain(shift.after.why or 'well')}"
    )
    return f"- **{plain(_scorer(shift.scorer))}** {way}{told}"


def _words(each: Turned) -> Iterator[str]:
    if each.rewritten:
        yield f"> First: {plain(each.before.outcome.text) or _NOTHING}"
        yield ">"
        yield f"> Second: {plain(each.after.outcome.text) or _NOTHING}"
        return
    marks = {"same": "", "del": "~~", "ins": "**"}
    words = [(marks[piece.change], plain(piece.text)) for piece in each.words]
    yield f"> {' '.join(f'{mark}{text}{mark}' for mark, text in words if text) or _NOTHING}"


def _side(side: Side) -> str:
    return plain(
        f"{side.variant.name}: {answered_by(side.variant)}; run {side.report.id}, {day(side.report.began_at)}"
    )


def _made(report: Report) -> str:
    source = report.provenance
    suites = ", ".join(f"{each.name} {each.hash[:12]}" for each in source.suites)
    prompts = sorted(
        {f"{each.id}@{each.version} {each.hash[:12]}" for used in source.prompts.values() for each in used}
    )
    commit = f"{source.commit[:12] or 'no checkout'}{' (changed)' if source.dirty else ''}"
    told = (
        f"Run {report.id}, {report.began_at:%Y-%m-%d %H:%M %Z}. goalcoach {source.goalcoach}",
        f"commit {commit}",
        f"rules {source.rules[:12]}, seed {source.seed}. Suites: {suites}. "
        f"Prompts: {', '.join(prompts) or 'none'}.",
    )
    return plain(", ".join(told))
