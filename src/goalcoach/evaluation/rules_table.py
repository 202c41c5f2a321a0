"""Tells what a suite about the rules measured, as Markdown. Measures nothing."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.evaluation.goldset import KIND, VAGUE, Half
from goalcoach.evaluation.rules_gold import Measured, Tally, blocks_by_words, found_of
from goalcoach.evaluation.suite import LETTERS, Suite
from goalcoach.rules.catalogue import RULES

_NAMES = {"time_bound": "time-bound", VAGUE: "vague language", KIND: "kind (share right)"}


def page_lines(suite: Suite, measured: Measured) -> list[str]:
    """The measured part of docs/rules-measured.md."""
    return [
        *_scores(suite, measured),
        "",
        *_rules(measured),
        "",
        *_alarms(measured),
        "",
        *_planted(measured),
    ]


def _scores(suite: Suite, measured: Measured) -> Iterator[str]:
    names = [source.name for source in suite.sources]
    yield "## The letters"
    yield ""
    yield "Macro-F1 per letter; in brackets where 95 of 100 samples like this one would put it."
    yield ""
    yield f"| | {' | '.join(names)} |"
    yield f"|---|{'---|' * len(names)}"
    for label in (*LETTERS, VAGUE, KIND):
        cells = (str(measured.scores[name][label]) for name in names)
        yield f"| {_NAMES.get(label, label)} | {' | '.join(cells)} |"
    rows = (str(max(score.rows for score in measured.scores[name].values())) for name in names)
    yield f"| goals | {' | '.join(rows)} |"


def _rules(measured: Measured) -> Iterator[str]:
    spoke = [each for each in measured.tallies if each.decided or each.undecided or each.missed]
    yield "## The rules"
    yield ""
    yield "*Right* and *wrong* are told by the labels. *Open*: no label tells. *Near misses*: clean texts in"
    yield "which it asked or refused. *Planted*: texts with this fault, and how many it found. *Share right*"
    yield "counts planted faults it found as right, and near misses as wrong. **Bold**: it may refuse a"
    yield "text of the llm because of its words."
    yield ""
    yield "| rule | found | right | wrong | open | near misses | planted | share right |"
    yield "|---|---|---|---|---|---|---|---|"
    yield from (_rule(each) for each in spoke)
    silent = [each.code for each in measured.tallies if each not in spoke]
    yield ""
    yield f"Silent on all of it: {', '.join(silent)}."


def _rule(tally: Tally) -> str:
    name = f"{tally.code} {RULES[tally.code].name}"
    right, wrong, undecided = len(tally.right), len(tally.wrong), len(tally.undecided)
    share = "–" if tally.precision is None else f"{tally.precision:.2f}"
    told = f"**{name}**" if blocks_by_words(tally.code) else name
    return (
        f"| {told} | {right + wrong + undecided} | {right} | {wrong} | {undecided} "
        f"| {len(tally.alarms)} | {_of(len(tally.caught), len(tally.missed))} | {share} |"
    )


def _of(caught: int, missed: int) -> str:
    return f"{caught} of {caught + missed}" if caught or missed else "–"


def _alarms(measured: Measured) -> Iterator[str]:
    yield "## False alarms that are known"
    yield ""
    yield f"{len(measured.alarms)} of {measured.clean_rows} clean texts are asked about or refused:"
    yield ""
    yield "| | text | found by mistake |"
    yield "|---|---|---|"
    for alarm in measured.alarms:
        yield f"| {alarm.row.id} | {alarm.row.draft.text} | {', '.join(sorted(alarm.codes))} |"


def _planted(measured: Measured) -> Iterator[str]:
    counts = {half: found_of(measured, half) for half in Half}
    yield "## Planted faults"
    yield ""
    yield (
        "Found: "
        + ", ".join(f"{caught} of {there} in {half}" for half, (caught, there) in counts.items())
        + "."
    )
    yield "Those of *dev* that are missed:"
    yield ""
    yield "| | fault | text |"
    yield "|---|---|---|"
    for tally in measured.tallies:
        for row in tally.missed:
            if row.half is Half.DEV:
                yield f"| {row.id} | {tally.code} | {row.draft.text} |"
