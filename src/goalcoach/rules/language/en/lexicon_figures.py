"""Words around numbers that follow from others: how much less, how many together, which part of it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

DIFFERENCE_WORD: Mapping[str, str] = listed(
    "fewer, less, more, sooner, earlier, later, shorter, longer, faster, slower, quicker, higher, lower, smaller, larger, "
    "better, worse, down, up, over, under, above, below, beyond, short, missing, difference, gap, extra, fell, fallen, rose, "
    "risen, dropped, grew, grown, cut, reduced, saved, increased, decreased, improved, since, cleared, gained, lost, added, "
    "shrank, climbed, ahead, behind, off"
)
"""Beside a number that is the distance between two others: "13 days sooner", "6 over the target"."""

BESIDE_WORD: Mapping[str, str] = listed("above, below, over, under, beyond, short")
"""Between a number and another that stays where it is: "2 % above target"."""

SUM_WORD: Mapping[str, str] = listed(
    "together, total, totals, altogether, sum, overall, combined, both, half, year, months, period, quarters, weeks, so"
)
"""Beside a number of several others: "96 together", "21 in the half-year"."""

MEAN_WORD: Mapping[str, str] = listed("average, averaged, averages, mean, each, per")
"""Beside a number in the middle of several others."""

REST_WORD: Mapping[str, str] = listed(
    "not, no, never, without, nobody, none, more, longer, later, over, above, beyond, outside, remaining, remain, rest, others, "
    "open, missing, missed, left, unanswered, unfinished, unsolved, late, failed, cannot, didn't, weren't, wasn't, still, yet"
)
"""Beside what is left of a whole: "12 of 200 were not answered"."""

COMPARING_WORD: Mapping[str, str] = listed(
    "and, after, instead, than, from, versus, vs, against, before, target, goal"
)
"""Between a number and a time that it is not of: "14 after 7 in March"."""
BOUND_WORD: Mapping[str, str] = listed("than, since, by, until, till, before, after, from, between, and, to")
"""In front of the name of a month of which a number is not told: "fewer than May"."""
QUARTER_WORD: Mapping[str, str] = listed("quarter, q")
"""In a time that is a quarter of a year."""

_PARTS = {"half": "1/2", "a half": "1/2", "a third": "1/3", "one third": "1/3", "a quarter": "1/4", "one quarter": "1/4",
          "a fifth": "1/5", "one fifth": "1/5", "a tenth": "1/10", "one tenth": "1/10", "two thirds": "2/3", "three quarters": "3/4"}  # fmt: skip
_LESS = "less, fewer, more, lower, higher, shorter, longer, faster, slower, sooner, smaller, larger"
_OF_WHAT = "of what it was, of what they were, of the level, as much, as many, as long, as often, as high"

RATIO: Mapping[str, str] = {
    **dict.fromkeys(split("halved, half as, cut in half"), "ratio 1/2"),
    **dict.fromkeys(split("doubled, twice as, two times as"), "ratio 2"),
    **dict.fromkeys(split("tripled, trebled, three times as"), "ratio 3"),
    **dict.fromkeys(split("quadrupled, four times as"), "ratio 4"),
    **{f"{part} of": f"part {of}" for part, of in _PARTS.items()},
    **{each: f"change {of}" for part, of in _PARTS.items() for each in joined("by", part)},
    **{each: f"change {of}" for part, of in _PARTS.items() for each in joined(part, _LESS)},
    **{each: f"ratio {of}" for part, of in _PARTS.items() for each in joined(part, _OF_WHAT)},
}
"""Parts and multiples in words: the sort (of one number to another, of how much it moved, of a whole) and its size.

Not: the third time, half an hour, a quarter with three months.
"""
