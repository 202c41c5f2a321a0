"""The content of a case as a hash: two runs tried the same only where these are the same."""

from __future__ import annotations

from collections.abc import Mapping
from hashlib import sha256

from goalcoach.domain.canonical import canonical_json
from goalcoach.evaluation.as_json import as_json
from goalcoach.evaluation.cases.case import Case, Suite

_DIGITS = 32
"""Of the hash, in hex: a report holds one for each case."""


def contents(suite: Suite) -> Mapping[str, str]:
    """By id of each case: the hash of all that can change what comes of it. Its story, its tags and where it
    comes from change nothing."""
    return {each.id: _content(suite.task_of(each), each) for each in suite.cases}


def _content(task: str, case: Case) -> str:
    told = [task, case.split, case.given, as_json(case.expect), case.practice]
    return sha256(canonical_json(told).encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]
