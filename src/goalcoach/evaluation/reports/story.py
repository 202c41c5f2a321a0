"""What a report may tell of a case: its story, or of a held-out case only that it was there."""

from __future__ import annotations

from dataclasses import dataclass

from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.reports.report import Report

CLOSED = "A held-out case: whoever writes prompts does not read it, so only its figures are told."


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """Of one case. A closed one has no texts."""

    why: str
    split: str
    tags: str
    given: str
    """As YAML."""
    closed: bool


def story_of(report: Report, suite: str, case: str, *, held_out: bool) -> Story:
    """The story; `held_out` opens held-out cases, which is for those who do not write prompts."""
    told = report.stories.get(f"{suite}/{case}", {})
    split = told.get("split", "")
    if split == Split.HELD_OUT and not held_out:
        return Story(why=CLOSED, split=split, tags=told.get("tags", ""), given="", closed=True)
    return Story(
        why=told.get("why", ""),
        split=split,
        tags=told.get("tags", ""),
        given=told.get("given", ""),
        closed=False,
    )
