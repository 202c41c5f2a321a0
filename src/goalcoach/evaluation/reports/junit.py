"""A run as JUnit XML, which pipelines show as tests: amiss is a failure, what was not played an error."""

from __future__ import annotations

import re
from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import Side
from goalcoach.evaluation.reports.story import story_of
from goalcoach.evaluation.reports.trouble import Kind, trouble_of
from goalcoach.evaluation.trials.journal import Tried

_UNFIT = re.compile("[^\t\n\r\x20-\x7e\xa0-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def run_junit(report: Report, *, held_out: bool = False) -> str:
    """One test suite for each suite and variant. `held_out` tells the texts of held-out cases, too."""
    suites = [
        _suite(report, f"{suite.name} · {variant.name}", tried, held_out=held_out)
        for suite in report.provenance.suites
        for variant in report.provenance.variants
        if (tried := [each for each in Side(report, variant).tried.values() if each.suite == suite.name])
    ]
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', "<testsuites>", *suites, "</testsuites>", ""])


def _suite(report: Report, name: str, tried: Sequence[Tried], *, held_out: bool) -> str:
    cases = [_case(report, each, held_out=held_out) for each in tried]
    counts = {kind: sum(f"<{kind} " in each for each in cases) for kind in ("failure", "error", "skipped")}
    attributes = {
        "name": name,
        "tests": len(cases),
        "failures": counts["failure"],
        "errors": counts["error"],
        "skipped": counts["skipped"],
        "timestamp": f"{report.began_at:%Y-%m-%dT%H:%M:%S}",
    }
    head = " ".join(["<testsuite", *(f"{key}={_quoted(str(value))}" for key, value in attributes.items())])
    return "\n".join([f"{head}>", *cases, "</testsuite>"])


def _case(report: Report, tried: Tried, *, held_out: bool) -> str:
    seconds = tried.outcome.making.seconds if tried.outcome.making else 0.0
    name = tried.case if tried.repeat == 1 else f"{tried.case} #{tried.repeat}"
    inside = _told(report, tried, held_out=held_out)
    head = f'<testcase classname={_quoted(tried.suite)} name={_quoted(name)} time="{seconds:.3f}">'
    return f"{head}{inside}</testcase>"


def _told(report: Report, tried: Tried, *, held_out: bool) -> str:
    if tried.outcome.ended is Ended.CANNOT:
        return f"<skipped message={_quoted(tried.outcome.why)}/>"
    trouble = trouble_of(tried)
    if trouble is None:
        return ""
    closed = story_of(report, tried.suite, tried.case, held_out=held_out).closed
    whys = [each.scorer if closed else f"{each.scorer}: {each.why}" for each in trouble.scores]
    kind = "error" if trouble.kind is Kind.FAILED else "failure"
    names = ", ".join(each.scorer for each in trouble.scores) or tried.outcome.why
    return f"<{kind} message={_quoted(names)}>{escape(_fit(chr(10).join(whys)))}</{kind}>"


def _quoted(text: str) -> str:
    return quoteattr(_fit(text))


def _fit(text: str) -> str:
    return _UNFIT.sub("\ufffd", text)
