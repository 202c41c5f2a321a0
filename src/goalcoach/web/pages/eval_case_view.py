"""What the page about one case of a run shows: every trial in words, and what differs between variants."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from goalcoach.coach.word_diff import Piece, word_diff
from goalcoach.domain.draft import Making
from goalcoach.domain.errors import NotFound
from goalcoach.domain.plural import counted
from goalcoach.evaluation.outcome import Ended, HeldBack, Shown
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import advisory
from goalcoach.evaluation.reports.story import Story, story_of
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried
from goalcoach.evaluation.wording import amount, as_read
from goalcoach.rules.catalogue import RULES
from goalcoach.web.pages.eval_given import Given, given_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ScoreView:
    """What one scorer said."""

    scorer: str
    word: str
    """Well, amiss, not looked at, failed."""
    amiss: bool
    why: str
    """Empty of a held-out case."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Held:
    """Something that nobody would see."""

    where: str
    code: str
    known: bool
    """Whether the code has a page."""
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TrialView:
    """One variant, once. Of a held-out case only its scores."""

    at: int
    """Its place among the trials of the case."""
    name: str
    scores: tuple[ScoreView, ...]
    shown: tuple[Shown, ...] = ()
    silent: str = ""
    """Why nothing is shown."""
    held: tuple[Held, ...] = ()
    fields: tuple[tuple[str, str], ...] = ()
    said: tuple[str, ...] = ()
    took: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What is shown by one variant, with the words that another one has in their place."""

    name: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseView:
    """One case with all that came of it."""

    suite: str
    case: str
    story: Story
    given: tuple[Given, ...]
    trials: tuple[TrialView, ...]
    differences: tuple[Difference, ...]


def case_view(report: Report, suite: str, case: str) -> CaseView:
    """One case of a run. Raises NotFound."""
    tried = trials_of(report, suite, case)
    story = story_of(report, suite, case, held_out=False)
    return CaseView(
        suite=suite,
        case=case,
        story=story,
        given=given_of(story.given),
        trials=tuple(_trial(at, each, closed=story.closed) for at, each in enumerate(tried)),
        differences=() if story.closed else _differences(tried),
    )


def trials_of(report: Report, suite: str, case: str) -> Sequence[Tried]:
    """All trials of a case, in the order of the run. Raises NotFound."""
    tried = [each for each in report.tried if (each.suite, each.case) == (suite, case)]
    if not tried:
        raise NotFound(f"{case} of {suite} was not tried in this run.")
    return tried


def _trial(at: int, tried: Tried, *, closed: bool) -> TrialView:
    name = f"{tried.variant}, time {tried.repeat}" if tried.repeat > 1 else tried.variant
    scores = tuple(_score(each, closed=closed) for each in tried.scores if each.state is not Scored.UNSCORED)
    if closed:
        return TrialView(at=at, name=name, scores=scores)
    outcome = tried.outcome
    return TrialView(
        at=at,
        name=name,
        scores=scores,
        shown=outcome.shown,
        silent="" if outcome.shown else outcome.why or "Nothing is shown.",
        held=tuple(map(_held, outcome.held)),
        fields=tuple((name, value or "left open") for name, value in outcome.fields.items() if value),
        said=outcome.said,
        took=_took(outcome.making) if outcome.making else "",
    )


def _score(score: Score, *, closed: bool) -> ScoreView:
    failed = score.state is Scored.FAILED
    word = "failed" if failed else "well" if score.passed else "amiss"
    return ScoreView(
        scorer=f"{score.scorer} (advice only)" if advisory(score.scorer) else score.scorer,
        word=word,
        amiss=failed or not score.passed,
        why="" if closed else score.why,
    )


def _held(each: HeldBack) -> Held:
    return Held(
        where=each.where, code=each.code, known=each.code in RULES, reason=each.reason.replace("-", " ")
    )


def _took(making: Making) -> str:
    tokens = making.prompt_tokens + making.completion_tokens
    return f"{making.model}: {counted(making.calls, 'call')}, {tokens:,} tokens, {amount(making.seconds)}"


def _differences(tried: Sequence[Tried]) -> tuple[Difference, ...]:
    """Each further variant held against the first, time by time, where both say something else."""
    first = {each.repeat: each for each in tried if each.variant == tried[0].variant}
    return tuple(
        Difference(
            name=f"{each.variant}, time {each.repeat}" if each.repeat > 1 else each.variant,
            pieces=word_diff(as_read(first[each.repeat].outcome.text), as_read(each.outcome.text)),
        )
        for each in tried
        if each.variant != tried[0].variant
        and each.repeat in first
        and each.outcome.ended is first[each.repeat].outcome.ended is Ended.PLAYED
        and each.outcome.text != first[each.repeat].outcome.text
    )
