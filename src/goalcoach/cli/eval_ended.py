"""What came of a run that `goalcoach eval` made: its report, and what is said of it. Asks nobody."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

from goalcoach.cli.eval_errand import Errand
from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.cli.formats.eval_run import told_of
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.file import NAME as REPORT
from goalcoach.evaluation.reports.file import written
from goalcoach.evaluation.reports.making import report_of, stories_of
from goalcoach.evaluation.reports.provenance import provenance_of
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import dangers
from goalcoach.evaluation.trials.folder import Folder
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.running import Ran
from goalcoach.evaluation.trials.trial import Plan

INTERRUPTED = 130


class Ending:
    """What a report says that is known before its last trial ends."""

    def __init__(self, errand: Errand, hosts: Mapping[str, str]) -> None:
        """`hosts` are by name of the variant."""
        self._out = errand.out
        self._stories = stories_of(errand.plan)
        self._provenance = provenance_of(
            errand.plan,
            errand.setting.prompts,
            hosts,
            pack=errand.setting.pack,
            at_once=errand.at_once,
            source=errand.source.told(),
        )

    def report(self, ran: Ran, journal: Folder) -> Report:
        """The report, written into the folder of the run."""
        report = report_of(
            ran,
            self._provenance,
            self._stories,
            id=journal.id,
            began_at=journal.began_at,
            ended_at=datetime.now(UTC),
        )
        (self._out / REPORT).write_text(written(report), "utf-8")
        return report


def told(report: Report, shown: str) -> str:
    """The report as `--format` asks for it."""
    return written(report) if shown == "json" else told_of(report)


def left_of(plan: Plan, out: Path, ran: Ran, report: Report) -> int:
    """Say where it is and how to go on. Returns the exit code."""
    if not ran.complete:
        all_ = len(list(plan.trials()))
        why = f"{ran.why} " if ran.why else ""
        hint = "`goalcoach doctor` looks what is wrong with it. " if ran.why and not ran.tried else ""
        tell(
            f"{why}{hint}Stopped: {len(ran.tried)} of {all_} are kept in {out}. "
            f"The same command with --out {out} goes on."
        )
        return FAILED if ran.why else INTERRUPTED
    tell(f"The report is {out / REPORT}.")
    return FAILED if any(map(_bad, report.tried)) else FINE


def _bad(tried: Tried) -> bool:
    """Whether a trial failed, or showed what must never be shown."""
    return tried.outcome.ended is Ended.FAILED or bool(dangers(tried))
