"""What the pages about eval runs show: a run in words, its totals, what turned. Reckons nothing itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from goalcoach.evaluation.desk.runs import Seen
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import DANGEROUS, advisory
from goalcoach.evaluation.reports.totals import Taken, Total, taken, totals
from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.wording import money
from goalcoach.store.eval_port import EvalState
from goalcoach.web.pages.phrases import moment

_NOTHING = "–"
STATE = {
    EvalState.RUNNING: "Running",
    EvalState.STOPPING: "Stopping",
    EvalState.STOPPED: "Stopped",
    EvalState.DONE: "Done",
    EvalState.FAILED: "Failed",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RunView:
    """One run in words."""

    id: str
    title: str
    by: str
    """Who began it when."""
    said: str
    """The same, and how far it is."""
    state: str
    open: bool
    stopping: bool
    """Whether it ends as soon as the trial on its way is over."""
    stopped: bool
    done: bool
    made: int
    trials: int
    percent: int
    why: str
    version: str
    """Path of the version it is to promote; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One scorer: what each variant came to."""

    scorer: str
    says: str
    dangerous: bool
    advisory: bool
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SuiteView:
    """What one suite came to."""

    name: str
    variants: tuple[str, ...]
    rows: tuple[Row, ...]
    took: tuple[str, ...]


def run_view(seen: Seen, zone: ZoneInfo) -> RunView:
    """One run, at the time of `zone`."""
    run, about = seen.run, seen.wish.about
    who = f"{seen.by}, {moment(run.created_at, zone)}"
    return RunView(
        id=run.id,
        title=_title(seen),
        by=who,
        said=f"{who}, {run.made:,} of {run.trials:,} trials",
        state=STATE[run.state],
        open=run.open,
        stopping=run.state is EvalState.STOPPING,
        stopped=run.state is EvalState.STOPPED,
        done=run.state is EvalState.DONE,
        made=run.made,
        trials=run.trials,
        percent=100 * run.made // run.trials if run.trials else 100,
        why=run.why,
        version=f"/prompts/{about['prompt']}/{about['version']}" if about else "",
    )


def suite_views(report: Report) -> tuple[SuiteView, ...]:
    """What each suite came to, all scorers that had something to say."""
    variants = tuple(each.name for each in report.provenance.variants)
    suites = [each.name for each in report.provenance.suites]
    return views_of(suites, totals(report), variants, taken(report))


def views_of(
    suites: Sequence[str], found: Sequence[Total], variants: tuple[str, ...], took: Sequence[Taken]
) -> tuple[SuiteView, ...]:
    """The same from totals; a variant that a suite was not tried with has no column there."""
    views = []
    for suite in suites:
        mine = [each for each in found if each.suite == suite]
        there = tuple(each for each in variants if any(one.variant == each for one in mine))
        scorers = dict.fromkeys(each.scorer for each in mine)
        rows = tuple(_row(name, [each for each in mine if each.scorer == name], there) for name in scorers)
        views.append(
            SuiteView(
                name=suite,
                variants=there,
                rows=tuple(each for each in rows if any(cell != _NOTHING for cell in each.cells)),
                took=tuple(_took(each) for each in took if each.suite == suite and each.calls),
            )
        )
    return tuple(views)


def _took(taken: Taken) -> str:
    tokens = taken.prompt_tokens + taken.completion_tokens
    cost = f", cost {money(taken.cost)}" if taken.cost else ""
    return f"{taken.variant}: {taken.calls:,} calls, {tokens:,} tokens{cost}"


def _row(name: str, found: Sequence[Total], variants: Sequence[str]) -> Row:
    by_variant = {each.variant: each for each in found}
    scorer = SCORERS.get(name)
    return Row(
        scorer=name,
        says=scorer.says if scorer else "What a language model says of an answer; it never decides.",
        dangerous=name in DANGEROUS,
        advisory=advisory(name),
        cells=tuple(_cell(by_variant.get(each)) for each in variants),
    )


def _cell(total: Total | None) -> str:
    if total is None or (not total.scored and not total.failed):
        return _NOTHING
    told = f"{total.passed} of {total.scored}" if total.scored else "none scored"
    if total.share is not None:
        told += f" ({total.share.low:.0%} to {total.share.high:.0%})"
    return f"{told}, {total.failed} failed" if total.failed else told


def _title(seen: Seen) -> str:
    about, wish = seen.wish.about, seen.wish
    if about:
        return f"Version {about['version']} of {about['prompt']} against the live one"
    suites = list(wish.suites)
    named = ", ".join(suites[:3]) + (f" and {len(suites) - 3} more" if len(suites) > 3 else "")
    return f"{named}: {', '.join(dict.fromkeys(each.llm for each in wish.variants))}"
