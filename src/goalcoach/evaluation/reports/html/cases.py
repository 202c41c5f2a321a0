"""Single cases of a report: those that turned, those with trouble, and all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goalcoach.evaluation.outcome import Ended, Outcome
from goalcoach.evaluation.reports.html.element import Html, el, joined
from goalcoach.evaluation.reports.html.page import folded
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import advisory
from goalcoach.evaluation.reports.story import Story, story_of
from goalcoach.evaluation.reports.trouble import Kind, Trouble
from goalcoach.evaluation.reports.turns import Shift, Turned
from goalcoach.evaluation.scorers.score import Score, Scored
from goalcoach.evaluation.trials.journal import Tried

_STATES = {Scored.UNSCORED: "not scored", Scored.FAILED: "failed to score"}
_KINDS = {Kind.DANGEROUS: "dangerous", Kind.FAILED: "failed to run"}
_NOTHING = "Nothing is shown."


def all_turned(report: Report, turned: Sequence[Turned], *, held_out: bool) -> Html:
    """Cases before and after, what matters most first."""
    cards = [_turned(report, each, held_out=held_out) for each in turned]
    return joined(*(cards or [el("p", "None did.")]))


def _turned(report: Report, each: Turned, *, held_out: bool) -> Html:
    """A case before and after: by whom it was found to have turned, and the words that changed."""
    story = story_of(report, each.suite, each.case, held_out=held_out)
    badge = "dangerous" if each.accepted else "worse" if each.worse else "better"
    shifts = el("ul", *(el("li", _shift(shift, story)) for shift in each.shifts), class_="found")
    if story.closed:
        return _card(each.suite, each.case, badge, story, shifts)
    before, after = each.before.outcome, each.after.outcome
    return _card(
        each.suite,
        each.case,
        badge,
        story,
        shifts,
        _shown(each),
        _held("Held back by the first", before),
        _held("Held back by the second", after),
        _given(story),
    )


def _shift(shift: Shift, story: Story) -> Html:
    way = "worse" if shift.worse or shift.passed_before == shift.passed_after else "better"
    times = (
        f" (passes {shift.passed_after} of {shift.of} repeats, before {shift.passed_before})"
        if shift.of > 1
        else ""
    )
    head = joined(
        el("strong", shift.scorer), f" {way}{times}", " – advisory" if advisory(shift.scorer) else None
    )
    if story.closed:
        return head
    return joined(head, ": ", _told(shift.before), " → ", _told(shift.after))


def _told(score: Score) -> str:
    if score.state is Scored.SCORED:
        return score.why or ("All is well." if score.passed else "It does not pass.")
    return f"{_STATES[score.state]}. {score.why}".strip()


def _shown(each: Turned) -> Html:
    before, after = each.texts
    if before == after:
        return joined(el("h4", "What is shown, both times"), _text(before))
    if each.rewritten:
        first = joined(el("h4", "What the first shows"), _text(before))
        return joined(first, el("h4", "What the second shows"), _text(after))
    pieces = [piece.text if piece.change == "same" else el(piece.change, piece.text) for piece in each.words]
    return joined(el("h4", "What is shown, and the words that changed"), _text(*pieces))


def _text(*pieces: str | Html) -> Html:
    return el("div", *(pieces if any(pieces) else [_NOTHING]), class_="words", dir="auto")


def trouble(report: Report, each: Trouble, *, held_out: bool) -> Html:
    """A trial that somebody should read. What is neither dangerous nor failed is there to open."""
    tried = each.tried
    story = story_of(report, tried.suite, tried.case, held_out=held_out)
    by = f"Answered by {tried.variant}, repeat {tried.repeat}"
    if each.kind is Kind.AMISS:
        told = (by, *_told_lines(each.scores, closed=story.closed), *([] if story.closed else _lines(tried)))
        summary = f"{tried.case}: {', '.join(score.scorer for score in each.scores)}"
        return folded(summary, el("p", f"{tried.suite}: {story.why}"), _plain(told), _moment(story))
    scorers = el("ul", *(el("li", el("strong", score.scorer)) for score in each.scores), class_="found")
    inside = [
        el("p", by, class_="by"),
        *([scorers] if story.closed else [_scores(each.scores), _outcome(tried.outcome), _given(story)]),
    ]
    return _card(tried.suite, tried.case, _KINDS[each.kind], story, *inside)


def _card(suite: str, case: str, badge: str, story: Story, *inside: Html | None) -> Html:
    head = el("h3", case, " ", el("span", badge, class_=f"badge {badge.split(maxsplit=1)[0]}"))
    return el("article", head, el("p", el("b", suite), f": {story.why}" if story.why else None), *inside)


def _scores(scores: Iterable[Score]) -> Html:
    return el(
        "ul",
        *(el("li", el("strong", each.scorer), ": ", _told(each)) for each in scores),
        class_="found",
    )


def _outcome(outcome: Outcome) -> Html:
    if outcome.ended is not Ended.PLAYED:
        return el("p", outcome.why or "It was not played.")
    texts = [
        joined(el("b", each.where), ": ", each.text, f" [{', '.join(each.cites)}]" if each.cites else None)
        for each in outcome.shown
    ]
    shown = el("ul", *(el("li", each, dir="auto") for each in texts), class_="words") if texts else None
    silent = None if texts else el("p", f"{_NOTHING} {outcome.why}".strip())
    fields = ", ".join(f"{name}: {value or '(open)'}" for name, value in outcome.fields.items())
    return joined(
        el("h4", "What is shown"),
        shown,
        silent,
        el("p", f"Read out of it: {fields}", class_="by") if fields else None,
        _held("Held back", outcome),
    )


def _held(head: str, outcome: Outcome) -> Html | None:
    if not outcome.held:
        return None
    items = [
        el("li", el("b", each.code or "no rule"), f" at {each.where}: {each.reason}") for each in outcome.held
    ]
    return joined(el("h4", head), el("ul", *items, class_="found"))


def _given(story: Story) -> Html | None:
    return folded("What was given", el("pre", story.given, dir="auto")) if story.given else None


def every(report: Report, tried: Sequence[Tried], *, held_out: bool) -> Html:
    """One case with all its trials, to open.

    Each trial is one block of text: a report of a thousand cases has few enough elements that programs which
    read pages aloud, or look for barriers in them, come to its end.
    """
    first = tried[0]
    story = story_of(report, first.suite, first.case, held_out=held_out)
    marks = " · ".join(filter(None, (story.split, story.tags)))
    about = el("p", f"{story.why} ({marks})" if marks else story.why)
    summary = f"{first.case} – {_sum(tried)}"
    if story.closed:
        return folded(summary, about)
    trials = [
        _plain(
            (
                f"{each.variant}, repeat {each.repeat}",
                *_told_lines([score for score in each.scores if score.state is not Scored.UNSCORED]),
                *_lines(each),
            )
        )
        for each in tried
    ]
    return folded(summary, about, *trials, _moment(story))


def _plain(lines: Iterable[str]) -> Html:
    """Lines of plain text, each in the direction of its own letters; the first is its heading."""
    return el("div", "\n".join(lines), class_="plain", dir="auto")


def _moment(story: Story) -> Html | None:
    return _plain(("What was given:", story.given)) if story.given else None


def _told_lines(scores: Sequence[Score], *, closed: bool = False) -> Iterator[str]:
    """What was amiss, each with its reason; what was well by name alone."""
    well = [each.scorer for each in scores if each.state is Scored.SCORED and each.passed]
    for each in scores:
        if each.scorer not in well:
            yield each.scorer if closed else f"{each.scorer}: {_told(each)}"
    if well:
        yield f"Well: {', '.join(well)}."


def _lines(tried: Tried) -> Iterator[str]:
    """What came of a trial."""
    outcome = tried.outcome
    if outcome.ended is not Ended.PLAYED:
        yield outcome.why or "It was not played."
        return
    if not outcome.shown:
        yield f"{_NOTHING} {outcome.why}".strip()
    for each in outcome.shown:
        yield f"Shown as {each.where}: {each.text}" + (f" [{', '.join(each.cites)}]" if each.cites else "")
    if fields := ", ".join(f"{name}: {value or '(open)'}" for name, value in outcome.fields.items()):
        yield f"Read out of it: {fields}"
    for held in outcome.held:
        yield f"Held back at {held.where}: {held.code or 'no rule'}, {held.reason}"


def _sum(tried: Sequence[Tried]) -> str:
    scores = [score for each in tried for score in each.scores if not advisory(score.scorer)]
    scored = [each for each in scores if each.state is Scored.SCORED]
    failed = sum(each.outcome.ended is Ended.FAILED for each in tried)
    told = f"{sum(each.passed for each in scored)} of {len(scored)} scores passed"
    return f"{told}, {failed} of {len(tried)} trials failed" if failed else told
