"""Words that join others, that every text holds, or that stand for numbers; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en import calendar_words
from goalcoach.rules.language.phrasing import listed

LEAD_IN: Mapping[str, str] = listed(
    "to, i, we, will, shall, want, would, like, please, must, should, goal, hope, plan, intend, aim, need, i'll, we'll, i'd, "
    "efficiently, effectively, successfully, continuously, actively, proactively, regularly, consistently, always",
)
"""Words before the main verb."""

CONNECTING: Mapping[str, str] = listed(
    "a, an, the, and, or, but, of, to, in, on, at, by, for, from, with, without, within, until, till, before, after, over, under, "
    "above, below, between, per, each, every, than, then, that, this, these, those, which, who, whose, what, when, where, how, so, "
    "because, as, if, half, twice, much, many, is, are, was, were, be, been, being, am, do, does, did, have, has, had, will, would, can, could, should, may, "
    "might, must, shall, not, no, i, me, my, mine, we, us, our, ours, you, your, it, its, he, she, they, them, their, his, her, "
    "there, here, end, start, beginning, middle, day, week, month, quarter, year, measured, measure, currently, now, today, "
    "least, most, more, less, fewer, up, down, into, out, off, about, around, through, during, while, raise, increase, lift, cut, "
    "reduce, lower, keep, reach, get, bring, make, go, one, it's, i'm, also, only, both, all, any, again, next, last, first, instead",
)
"""Words that join what was said and say nothing themselves: free in a suggestion."""

CAPITALISED: Mapping[str, str] = listed(
    "i, i'll, i'd, i'm, i've, january, february, march, april, may, june, july, august, september, october, november, december, "
    "monday, tuesday, wednesday, thursday, friday, saturday, sunday, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec, "
    "q, h, fy, ok, okr, okrs, kpi, kpis, smart, am, pm, eur, usd, gbp, chf, hr, english, goalcoach, easter, christmas",
)
"""Words written with a capital that are nobody's name."""
TITLE: Mapping[str, str] = {"doctor": "dr", "mister": "mr", "professor": "prof"}
"""In front of a name, and how it is cut short."""

CLAUSE_OPENER: Mapping[str, str] = listed(
    "that, if, when, who, which, whose, because, although, while, unless, until, but, so, where, whether"
)
"""Words that begin another clause behind a comma."""

MONTH: Mapping[str, str] = {name: str(number) for name, number in calendar_words.MONTHS.items()}
"""Names of months, each with its number."""

WORTH: Mapping[str, str] = {"dozen": "12", "fortnight": "14"}
"""Nouns that are a number wherever they stand."""

DEFINITE_WORD: Mapping[str, str] = listed("the, these, those, your, my, our, their, his, her, its, all, both")
"""In front of a number: all of them are meant."""

AS_WORD: Mapping[str, str] = listed("as")
"""In front of what somebody is."""

EVERYDAY: Mapping[str, str] = listed(
    "the, and, of, to, in, is, it, that, for, you, your, on, with, as, what, how, will, by, this, from, are, or, an, be, at, "
    "which, have, do, does, can, would, when, where, there, not, who, i, we, my, our, one, a, if, so, then",
)
"""Words that nearly every text of this language holds."""
NAMES_NOTHING: Mapping[str, str] = listed(
    "nothing, something, anything, everything, none, same, other, others, another, whole, own, such, first, second, third, last, "
    "next, rest, max, min, way, part, thing, things, kind, sort, bit, lot, time, times, person, people, somebody, someone, anybody, anyone, "
    "everybody, everyone, this, that, some, many, few, several, most, two, three, four, five, six, seven, eight, nine, ten",
)
"""Words that stand for others, count or point: which thing is meant the words around them say."""
SHORTENED_ENDING: Mapping[str, str] = listed("s, t, d, m, re, ll, ve, em")
"""Behind an apostrophe: "you're"."""
APART_ENDING: Mapping[str, str] = listed("s, es")
"""Set apart at the end of a word: "shift(s)"."""
JOINED_PARTICLE: Mapping[str, str] = listed(
    "ad, an, at, by, co, de, do, ex, go, in, non, of, off, on, out, per, pre, pro, re, sub, to, un, up, via"
)
"""Short words that a hyphen joins to others: "log-in", "re-do"."""
