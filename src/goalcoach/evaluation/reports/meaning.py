"""What a run or a comparison means, in sentences for people who have seen neither. The same in every face."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.domain.plural import counted
from goalcoach.evaluation.outcome import Ended
from goalcoach.evaluation.reports.comparison import Comparison, Line, compare
from goalcoach.evaluation.reports.report import Report
from goalcoach.evaluation.reports.side import DANGEROUS, Side, advisory, two_sides
from goalcoach.evaluation.reports.totals import Total, taken, totals
from goalcoach.evaluation.reports.trouble import Kind, troubles
from goalcoach.evaluation.trials.trial import Variant
from goalcoach.evaluation.wording import chance, listed, money, percent, points

NOBODY = (
    "Every case is made up, or was written anew with names removed. This report looks at goalcoach; it says "
    "nothing about any person at work."
)
_STILL = "No case turned."
_LOWEST = 3
_ANSWERED = {
    "builtin": "the built-in coach, without a language model",
    "practice": "the practice coach, which says prepared answers: this shows how a prompt is tried, and "
    "tells nothing about a language model",
    "recorded": "recorded answers of language models; none was asked now",
}


def answered_by(variant: Variant) -> str:
    """Who answered, in words: "the language model 'small'"."""
    return _ANSWERED.get(variant.llm, f"the language model {variant.llm!r}")


def meaning(report: Report) -> tuple[str, ...]:
    """What a run means, what matters most first."""
    return tuple(_meaning(report))


def _meaning(report: Report) -> Iterator[str]:
    found = totals(report)
    if not report.complete:
        yield "The run was stopped before its end. What follows is of the trials that were made."
    yield _dangerous(report, found)
    if failed := sum(each.outcome.ended is Ended.FAILED for each in report.tried):
        yield (
            f"{counted(failed, 'trial')} of {len(report.tried):,} failed: no answer came, or goalcoach "
            "itself failed. They count neither for nor against anything."
        )
    if cannot := sum(each.outcome.ended is Ended.CANNOT for each in report.tried):
        yield f"{counted(cannot, 'trial')} asked for something that whoever answered does not do; not scored."
    for variant in report.provenance.variants:
        if lowest := _lowest(found, variant):
            who = f" with {variant.name!r}" if len(report.provenance.variants) > 1 else ""
            yield f"All was well least often{who} by {listed(lowest)}."
    yield from _took(report)


def _dangerous(report: Report, found: tuple[Total, ...]) -> str:
    looked = sum(each.scored for each in found if each.scorer in DANGEROUS)
    count = sum(each.kind is Kind.DANGEROUS for each in troubles(report))
    if not looked:
        return "Nobody looked whether something is shown that nobody may be shown."
    if count:
        return (
            f"In {count:,} of {counted(looked, 'trial')} something was shown that nobody may be shown. One "
            "is too many; they stand first among the cases to read."
        )
    return f"In none of {counted(looked, 'trial')} was anything shown that nobody may be shown."


def _took(report: Report) -> Iterator[str]:
    """What was paid for, or might have been."""
    paid = {each.name for each in report.provenance.variants if each.llm not in _ANSWERED}
    found = [each for each in taken(report) if each.variant in paid]
    if calls := sum(each.calls for each in found):
        tokens = sum(each.prompt_tokens + each.completion_tokens for each in found)
        cost = sum(each.cost for each in found)
        at = f", at a cost of {money(cost)} in your currency" if cost else ""
        yield f"It took {counted(calls, 'call')} and {counted(tokens, 'token')}{at}."


def _lowest(found: tuple[Total, ...], variant: Variant) -> list[str]:
    amiss = [
        each
        for each in found
        if each.variant == variant.name
        and not advisory(each.scorer)
        and each.scorer not in DANGEROUS
        and each.passed < each.scored
    ]
    amiss.sort(key=lambda each: each.passed / each.scored)
    return [f"{each.scorer} in {each.suite} ({each.passed} of {each.scored})" for each in amiss[:_LOWEST]]


def meaning_of_all(report: Report) -> tuple[str, ...]:
    """What a run means, and where it tried one version beside another, what their comparison does."""
    if len(report.provenance.variants) != 2:
        return meaning(report)
    return (*meaning(report), *compared(compare(*two_sides(report, report))))


def compared(comparison: Comparison) -> tuple[str, ...]:
    """What a comparison means, what matters most first."""
    return tuple(_compared(comparison))


def _compared(comparison: Comparison) -> Iterator[str]:
    if comparison.accepted:
        count = len({place[:2] for place in comparison.accepted})
        yield f"In {counted(count, 'case')} only the second shows something that nobody may be shown."
    for line in sorted(comparison.falls, key=lambda each: each.difference.value)[:_LOWEST]:
        yield f"The second is worse: {told(line)}"
    if len(comparison.falls) > _LOWEST:
        more = len(comparison.falls) - _LOWEST
        yield f"It is worse by {counted(more, 'scorer')} more, marked below."
    if not comparison.worse:
        yield "Nothing shows that the second is worse than the first."
    worse = sum(each.worse for each in comparison.turned)
    better = len(comparison.turned) - worse
    yield (
        f"{counted(worse, 'case')} got worse in something, {better:,} only better."
        if comparison.turned
        else _STILL
    )
    yield unseen([each for each in comparison.lines if not advisory(each.scorer)])
    if comparison.unpaired:
        yield _left_out(comparison)
    yield from _differences(comparison.before, comparison.after)


def _left_out(comparison: Comparison) -> str:
    told = counted(comparison.unpaired, "trial")
    if len(comparison.reports) == 1:
        return (
            f"{told} of cases whose answer is given, so that it matters not who answers, were made once only."
        )
    return f"{told} had no partner in the other run and are left out."


def unseen(lines: Sequence[Line]) -> str:
    """What so many cases cannot show, told of the scorer that had the most of them to look at."""
    if not lines:
        return "Nothing was scored both times, so nothing can be compared."
    line = max(lines, key=lambda each: each.cases)
    cases = counted(line.cases, "case")
    if line.detectable is None:
        return f"With {cases} no fall can be told from chance."
    fewer = "where a scorer had fewer to look at, only larger ones can"
    return f"With {cases} a fall of less than {points(line.detectable)} cannot be seen, and {fewer}."


def told(line: Line) -> str:
    """One scorer before and after, in a sentence."""
    turned = f"{line.better} better, {line.worse} worse and {line.same} the same"
    share = f"{percent(line.after)} of {counted(line.cases, 'case')} in place of {percent(line.before)}"
    return f"{line.scorer} in {line.suite} passes {share} ({turned}; {chance(line.chance)})."


def _differences(before: Side, after: Side) -> Iterator[str]:
    """What else differs between two runs, and may be why the results do."""
    one, other = before.report.provenance, after.report.provenance
    hashes = [{each.name: each.hash for each in side.suites} for side in (one, other)]
    if changed := sorted(
        each for each in hashes[0] if hashes[1].get(each, hashes[0][each]) != hashes[0][each]
    ):
        yield f"The cases of {listed(changed)} were changed between both runs."
    if one.rules != other.rules:
        yield "The rules were changed between both runs."
    if before.variant.llm != after.variant.llm:
        who = [answered_by(side.variant) for side in (before, after)]
        yield f"The first was answered by {who[0]}; the second by {who[1]}."
