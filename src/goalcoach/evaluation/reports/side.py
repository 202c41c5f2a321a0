"""One variant of one report, as something to look at or to hold against another. Reckons nothing."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.cases.fields import GRADER
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.report import PromptUsed, Report
from goalcoach.evaluation.scorers.false_accept import NAME as FALSE_ACCEPT
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.trials.trial import Variant

DANGEROUS = frozenset({FALSE_ACCEPT})
"""Scorers for which one failure is one too many."""

Place = tuple[str, str, int]
"""Suite, case and repeat: what has the same place in two runs can be compared."""


@dataclass(frozen=True)
class Side:
    """What one variant did in one run."""

    report: Report
    variant: Variant

    @cached_property
    def tried(self) -> Mapping[Place, Tried]:
        """Its trials, in their order."""
        return {
            (each.suite, each.case, each.repeat): each
            for each in self.report.tried
            if each.variant == self.variant.name
        }

    @cached_property
    def scorers(self) -> Mapping[str, tuple[str, ...]]:
        """Names of the scorers by suite: those it was to be looked at with, then any that looked besides."""
        named = {
            each.name: dict.fromkeys(each.scorers)
            for each in self.report.provenance.suites
            if any(suite == each.name for suite, _, _ in self.tried)
        }
        for (suite, _, _), tried in self.tried.items():
            named.setdefault(suite, {}).update(dict.fromkeys(each.scorer for each in tried.scores))
        return {suite: tuple(scorers) for suite, scorers in named.items()}

    def __str__(self) -> str:
        return f"{self.variant.name} (run {self.report.id})"


def score_of(tried: Tried, scorer: str) -> Score:
    """What this scorer said; where it was silent, that it could not look, or did not."""
    for each in tried.scores:
        if each.scorer == scorer:
            return each
    failed = tried.outcome.ended is Ended.FAILED
    return Score(
        scorer=scorer,
        state=Scored.FAILED if failed else Scored.UNSCORED,
        why=tried.outcome.why or "Not looked at.",
    )


def dangers(tried: Tried) -> tuple[Score, ...]:
    """What was found in a trial that nobody may be shown; nothing where all is well, or nothing is known."""
    return tuple(
        each
        for each in tried.scores
        if each.scorer in DANGEROUS and each.state is Scored.SCORED and not each.passed
    )


def advisory(scorer: str) -> bool:
    """Whether it is shown and never decides: what one language model says of another."""
    return scorer.startswith(GRADER)


def side_of(report: Report, name: str = "") -> Side:
    """The variant of this name, or the only one there is. Raises InvalidInput with the names there are."""
    variants = report.provenance.variants
    named = [each for each in variants if not name or each.name == name]
    if len(named) == 1:
        return Side(report, named[0])
    known = "; ".join(repr(each.name) for each in variants)
    if name:
        raise InvalidInput(f"Run {report.id} has no variant {name!r}. It has {known}.")
    raise InvalidInput(f"Run {report.id} has several variants: {known}. Say which one is meant.")


def side_with(report: Report, prompt: PromptUsed) -> Side | None:
    """The first variant that asked with this very text; None where none did."""
    for each in report.provenance.variants:
        if prompt in report.provenance.prompts.get(each.name, ()):
            return Side(report, each)
    return None


def two_sides(before: Report, after: Report, first: str = "", second: str = "") -> tuple[Side, Side]:
    """What is held against what: two runs, or two variants of one. Raises InvalidInput where that is open.

    Of one run with two variants, the first is before and the second after, where nothing else is said.
    """
    variants = before.provenance.variants
    if before.id == after.id and len(variants) == 2 and not first and not second:
        first, second = variants[0].name, variants[1].name
    one, other = side_of(before, first), side_of(after, second)
    if before.id == after.id and one.variant == other.variant:
        raise InvalidInput(
            f"That is {one.variant.name!r} of run {before.id} twice: there is nothing to compare."
        )
    return one, other
