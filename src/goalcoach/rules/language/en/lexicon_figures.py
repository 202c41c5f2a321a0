"""Words around numbers that follow from others: how much less, how many together, which part of it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import Listed, joined, listed, split

DIFFERENCE_WORD: Mapping[str, str] = listed(
    "another, fewer, less, more, sooner, earlier, later, shorter, longer, faster, slower, quicker, higher, lower, smaller, larger, "
    "better, worse, worsened, worsening, deteriorated, improvement, deterioration, down, up, over, under, above, below, beyond, short, missing, difference, gap, extra, fell, fallen, rose, "
    "risen, dropped, grew, grown, cut, reduced, saved, increased, decreased, improved, since, cleared, gained, lost, added, "
    "shrank, shrunk, climbed, ahead, behind, off, away, gone, disappeared, vanished, too, surplus, shortfall, fall, drop, rise, gain, "
    "loss, reduction, reduced, lowered, raised, increase, decrease, apart, left, spared, additional, further, plus, minus, missed, "
    "dropping, falling, rising, growing, shrinking, cutting, cuts, sank, won, soared, surged, jumped, spiked, climbed, leapt, leaped, plunged, "
    "plummeted, slumped, tumbled, slid, slipped, dipped, trimmed, declined, sunk, cheaper, dearer"
)
"""Beside a number that is the distance between two others: "13 days sooner", "6 over the target"."""

BESIDE_WORD: Mapping[str, str] = listed("above, below, over, under, beyond, short, past, exceeded, exceeds")
"""Between a number and another that stays where it is: "2 % above target"."""

SUM_WORD: Mapping[str, str] = listed(
    "together, total, totals, totalling, altogether, sum, overall, combined, both, half, year, months, period, quarters, weeks, days, so, all, "
    "sums, summed, add, added, adds, makes, make, made, across, counting"
)
"""Beside a number of several others: "96 together", "21 in the half-year"."""

MEAN_WORD: Mapping[str, str] = listed(
    "average, averaged, averages, averaging, mean, each, per, apiece, typical, typically"
)
"""Beside a number in the middle of several others."""

REST_WORD: Mapping[str, str] = listed(
    "not, no, never, without, nobody, none, more, longer, later, over, above, beyond, outside, remaining, remain, rest, others, "
    "open, missing, missed, left, unanswered, unfinished, unsolved, late, failed, cannot, didn't, weren't, wasn't, still, yet, "
    "but, except, apart, save, gone, wrong, other, remained, remains, remainder, leaving, lacking, lacked, overdue, delayed, behind, "
    "disappeared, vanished, lost, fewer, less, unsold, short, failing, fail, exceptions, exception"
)
"""Beside what is left of a whole: "12 of 200 were not answered"."""

COMPARING_WORD: Mapping[str, str] = listed(
    "and, after, instead, than, from, versus, vs, against, before, target, goal, compared, rather, following, now, today, currently, later, since, up, down"
)
"""Between a number and a time that it is not of: "14 after 7 in March"."""
BOUND_WORD: Mapping[str, str] = listed("than, since, until, till, before, after, from, between, and, to")
"""In front of the name of a month of which a number is not told: "fewer than May"."""
QUARTER_WORD: Mapping[str, str] = listed("quarter, q")
"""In a time that is a quarter of a year."""

DAY_JOINT: Mapping[str, str] = listed(
    "on the, since the, from the, to the, until the, till the, by the, the, on, since, from, by, until"
)
"""In front of a day that is told without its month: "since the 9th"."""
BARE_DAY_JOINT: Mapping[str, str] = listed("the")
DAY_ENDING: Mapping[str, str] = listed("st, nd, rd, th")
"""Behind the number of a day, and in front of it where no month is named: "not until the 19th"."""
ORIGIN_WORD: Mapping[str, str] = listed("from")
"""In front of where something came from."""
PART_WORD: Mapping[str, str] = {"half": "2", "halve": "2", "halved": "2", "third": "3"}
"""A part of a number, and of how many such parts it is one."""
TIMES_THE_START: Mapping[str, str] = {
    "half": "1/2", "halve": "1/2", "third": "1/3", "quarter": "1/4",
    "double": "2", "twice": "2", "triple": "3", "quadruple": "4",
}  # fmt: skip
"""A target told by where it stands, and how many times that it is."""
DONE_WORD: Mapping[str, str] = listed(
    "done, gone, won, lost, sold, paid, made, kept, left, caught, bought, taught, brought, drawn, begun, put, cut, set, hit, shut, found, run, read, sung, spent"
)
"""Behind a number: what became of what was counted, and no thing that is counted."""
OF_THEM: Mapping[str, str] = listed("of them, of these, of those, of which, thereof")
"""Behind a number that is a part of the one before: "11 of them"."""
OF_WHICH: Mapping[str, str] = listed("of which, of these, of those, of them, including")
"""In front of such a number."""
DEADLINE_WORD: Mapping[str, str] = listed("by, within, to, through")
"""In front of a day that is an end, and of which no number is told."""

PERCENT_WORD: Mapping[str, str] = listed("percent, per, cent")
"""Words that are the sign %."""
ABOUT_PART: Mapping[str, str] = {
    **dict.fromkeys(split("about, around, roughly, approximately, some, or so, close to"), "about"),
    **dict.fromkeys(split("nearly, almost, just under, not quite, close on, barely"), "under"),
    **dict.fromkeys(split("under, less than, below, not even, fewer than"), "less"),
    **dict.fromkeys(split("more than, over, just over, well over, above, a good"), "over"),
    "up to": "most",
    "at least": "least",
}
"""In front of a part that is not told exactly, and on which side it lies."""

TIME_PREPOSITION: Mapping[str, str] = listed("on, of, for, in, within")
"""In front of a number of days that counts them."""
APART_JOINT: Mapping[str, str] = listed("later, after, afterwards, apart, earlier")
"""Behind a length of time that lies between two days."""
AHEAD_JOINT: Mapping[str, str] = listed("before, ahead of, prior to, in advance of")
"""Between a length of time and the end that it lies in front of."""
END_NOUN: Mapping[str, str] = listed(
    "deadline, due date, cut off date, cut-off date, cut-off, target date, closing date, date we had agreed, agreed date, end of the goal"
)
"""What the day is called by which a goal was to be reached."""
AND_SUBJECT: Mapping[str, str] = listed(
    "the, your, their, its, our, this, that, these, there, it, you, they, we, she, he"
)
"""Behind ", and": what opens another clause, of the same time."""
APART: Mapping[str, str] = {
    **dict.fromkeys(
        split(
            "the next day, the next morning, the following morning, the morning after, the next evening, the following evening, the day after, the following day, a day later, one day later, a day after, a day apart"
        ),
        "1-1",
    ),
    **dict.fromkeys(
        split(
            "a week later, one week later, a week after, a week apart, one week apart, the following week, the week after, the next week"
        ),
        "3-11",
    ),
    **dict.fromkeys(split("a fortnight later, a fortnight after, a fortnight apart"), "12-16"),
    **dict.fromkeys(
        split(
            "a month later, one month later, a month after, a month apart, one month apart, the following month, the month after"
        ),
        "20-45",
    ),
}
"""How far two days lie apart in words, and between how many days that is."""

_FIRST, _SECOND = "1-16", "15-31"
PART_OF_MONTH: Mapping[str, str] = {
    **dict.fromkeys(split("early, early in, beginning of, start of"), "1-12"),
    **dict.fromkeys(split("mid, middle of"), "8-23"),
    **dict.fromkeys(split("late, late in, end of"), "18-31"),
    "first half of": _FIRST,
    "second half of": _SECOND,
    **{f"{nth} week {of}": days for nth, days in (("first", "1-8"), ("second", "5-15"), ("third", "12-22"), ("fourth", "19-29"), ("last", "22-31")) for of in ("of", "in")},
}  # fmt: skip
"""In front of the name of a month: between which days of it."""

AIM_WORD: Mapping[str, str] = listed("target, targets, goal, goals, aim, aims, objective, planned, agreed")
"""What a number is called that somebody aims at."""
SPAN_UNIT: Mapping[str, str] = listed("hour, day, week, month, year, minute, century")
"""Behind "a quarter of an", which is no part of anything then."""
POINTS_WORD: Mapping[str, str] = listed("point, points, pt, pts")
"""What percentage points are called for short."""
WHOLE_PERIOD: Mapping[str, str] = listed(
    "over the half year, over the half-year, in the half year, in the half-year, across the half year, across the half-year, during the half year, during the half-year, in this half year, "
    "over these six months, in these six months, in the six months, over the six months, across the six months, both quarters, both months, two quarters, in total, in all, all told, all in all, altogether, "
    "taken together, added together, over the whole period, in the whole period, over the period"
)
"""Beside a number of all of the time."""
WAY_WORD: Mapping[str, str] = listed("way, distance, halfway")
"""Beside a part of the way to a target."""

_BELOW = {"sixth": "6", "seventh": "7", "eighth": "8", "ninth": "9"}
_FIFTHS = {"two": "2", "three": "3", "four": "4"}
_TENTHS = {"three": "3", "seven": "7"}
_EIGHTHS = {"three": "3", "five": "5", "seven": "7"}
_PARTS = {"half": "1/2", "a half": "1/2", "one half": "1/2", "a third": "1/3", "one third": "1/3", "a quarter": "1/4", "one quarter": "1/4",
          "a fifth": "1/5", "one fifth": "1/5", "a tenth": "1/10", "one tenth": "1/10", "two thirds": "2/3", "three quarters": "3/4", "nine tenths": "9/10",
          **{f"{many} fifths": f"{of}/5" for many, of in _FIFTHS.items()},
          **{f"{many} tenths": f"{of}/10" for many, of in _TENTHS.items()},
          **{f"{many} eighths": f"{of}/8" for many, of in _EIGHTHS.items()},
          **{f"{one} {nth}": f"1/{of}" for nth, of in _BELOW.items() for one in ("a", "an", "one")}}  # fmt: skip
_LESS = "less, fewer, more, dearer, lower, higher, shorter, longer, faster, slower, sooner, smaller, larger, cheaper, quicker, better, worse, above, below, over, under, beyond"
_OF_WHAT = (
    "of what it was, of what they were, of what it had been, of what they had been, of what it used to be, of what they used to be, "
    "of what they did, of what it did, of the level, as much, as many, as long, as often, as high, as large, as big"
)
_MOVED = "down, up, fell, fallen, dropped, drop, rose, risen, grew, grown, shrank, shrunk, sank, climbed, lost, gained, cut, reduced"
_ABOUT = ("", *(f"{each} " for each in split("about, around, roughly, some, nearly, almost, just under, less than, more than, over, well over, just over, at least")))  # fmt: skip
_TIMES = {
    "2": "doubled, doubles, doubling, doubling of, twice as, twice the, two times as, two times the, double the, twofold",
    "3": "tripled, triples, tripling, trebled, three times as, three times the, threefold",
    "4": "quadrupled, four times as, four times the, fourfold",
    "5": "five times as, five times the, fivefold",
    "10": "ten times as, ten times the, tenfold",
}

RATIO: Mapping[str, str] = Listed(
    lambda: {
        **dict.fromkeys(split("halved, halves, halving, cut in half, cut in two, cut by half"), "fall 1/2"),
        **dict.fromkeys(split("half as, half the"), "ratio 1/2"),
        **{each: f"ratio {many}" for many, words in _TIMES.items() for each in split(words)},
        **{f"{part} of": f"part {of}" for part, of in _PARTS.items()},
        **{f"{about}three quarters": "part 3/4" for about in _ABOUT if about},
        **{
            f"a good {part.removeprefix('a ')}": f"part {of}"
            for part, of in _PARTS.items()
            if part == "half" or part.startswith(("a ", "two ", "three "))
        },
        **{
            part: f"part {of}"
            for part, of in _PARTS.items()
            if part.endswith(("thirds", "fifths", "tenths", "eighths"))
        },
        **{
            f"{way} {about}{part}": f"change {of}"
            for part, of in _PARTS.items()
            for about in _ABOUT
            for way in split(f"by, {_MOVED}")
        },
        **{
            f"{way} {about}{part}": f"ratio {of}"
            for part, of in _PARTS.items()
            for about in _ABOUT
            for way in ("to",)
        },
        **{each: f"change {of}" for part, of in _PARTS.items() for each in joined(part, _LESS)},
        **{each: f"ratio {of}" for part, of in _PARTS.items() for each in joined(part, _OF_WHAT)},
        **{f"{part} as … again": f"change {of}" for part, of in _PARTS.items()},
        **{
            each: f"change {of}"
            for part, of in _PARTS.items()
            for each in joined(
                part, "again, as much again, as many again, again as much, again as many, again as long"
            )
        },
    }
)
"""Parts and multiples in words: the sort (of one number to another, of how much it moved, of a whole) and its size.

Not: the third time, half an hour, a quarter with three months.
"""

CLOCK_WORD: Mapping[str, str] = listed("o'clock, am, pm, a.m., p.m., hrs")
"""Behind a time of day."""
AFTERNOON_WORD: Mapping[str, str] = listed("pm, p.m.")
CLOCK_PREPOSITION: Mapping[str, str] = listed("at, by, until, till, before, after, around, about, from, to")
"""In front of a time of day, and of a bare hour beside another."""

TOWARD_WORD: Mapping[str, str] = listed(
    "short, missing, miss, missed, left, remain, remaining, remains, remained, still, yet, gap, shortfall, surplus, beyond, over, above, below, under, "
    "past, too, ahead, behind, off, away, exceeded, exceed, exceeds, exceeding, need, needed, needs, go, wanted, asked, plan, planned, agreed, required, "
    "hoped, promised, expected, margin, lacking, lacks, lack, lacked, distance, closer, nearer, far, inside, within, outside, undershot, overshot, "
    "surpassed, beaten, beat, allows, allowed, deadline, limit, threshold, mark, budget, ceiling, overrun"
)
"""Beside how far a number is from what was aimed at; without one of them a distance lies between two results."""

COIN: Mapping[str, str] = {
    **dict.fromkeys(("pound", "euro", "dollar", "franc", "krona", "krone", "rand", "rupee"), "1"),
    **dict.fromkeys(("cent", "penny", "pence"), "0.01"),
}
"""Money, each with its part of a whole coin."""
OF_EACH_WORD: Mapping[str, str] = listed("each, every, per, apiece")
"""Says of a price that it is of one thing."""
OWN_HAND: Mapping[str, str] = listed("himself, herself, themselves, themself, self")
"""In a list of who did what: the one it is about."""
IN_PLACE_OF: Mapping[str, str] = listed("instead of, rather than, in place of")
INSTEAD_WORD: Mapping[str, str] = {**IN_PLACE_OF, **listed("not")}
"""Between what is and what it took the place of."""
WISHED: Mapping[str, str] = listed(
    "we had asked, we asked for, was asked for, were asked for, we wanted, you wanted, was wanted, were wanted, we were after, were after, we set, we had set, you set, was set, were set, had set, had in mind, was called for, were called for, was aimed for, we aimed, we had agreed, was to be, were to be, should have been, ought to have been, was meant to be, it was to, set out to, set out for"
)
"""Beside a number that somebody aimed at."""
APART_BY: Mapping[str, str] = listed(
    "fewer, less, sooner, shorter, quicker, faster, earlier, slower, longer, higher, lower, smaller, larger, cheaper, dearer"
)
"""Behind a number that is how far two others lie apart: "3 days sooner"."""
RESULT_WORD: Mapping[str, str] = listed("result, results, figure, figures, value, outcome, level, end")
"""What a number is called without saying of what it is."""
BETWEEN_WORD: Mapping[str, str] = listed("between")
AND_WORD: Mapping[str, str] = listed("and")
AS_EARLY_AS: Mapping[str, str] = listed(
    "as early as, as late as, as soon as, as recently as, as far back as, as of"
)
"""Tells when, and compares nothing."""
WITHIN_THE_HOUR: Mapping[str, str] = listed("within the hour, inside the hour, inside an hour, under an hour")
WHICH_WORD: Mapping[str, str] = listed("that, which")
NOTED_VERB: Mapping[str, str] = listed(
    "note, noted, notes, wrote, written, write, writes, report, reported, reports, mention, mentioned, told, tell, tells, said, says, say, recorded, logged, entry, check in, feedback, according to, named, thanked, thanks, thank"
)
"""Of what was written down, or thanked for; the day of a note is told with it."""
APPOSED_WORD: Mapping[str, str] = listed(
    "already, that, this, only, early, late, back, as, just, namely, even"
)
"""Between a number and a time that is put behind it: "15 %, and that in June"."""
ONTO_WORD: Mapping[str, str] = listed("to")
"""In front of the number that something came to: "down to 6"."""
SAME_WORD: Mapping[str, str] = listed("same, very same")
SPAN_SHARED: Mapping[str, str] = {"day": "day", "week": "week", "month": "month", "quarter": "quarter"}
"""Behind it: in what two days lie together."""
NO_QUALITY: Mapping[str, str] = listed("further, farther, rather, other")
"""In front of "than you" where nobody is held against anybody."""
TWO_TOGETHER: Mapping[str, str] = listed(
    "the two of you, the two of us, the pair of you, the pair of us, you two, us two, we two, both of you, both of us"
)
"""The person and somebody else, whom nobody needs to have counted."""
OF_NOUN: Mapping[str, str] = listed("of, to")
"""Last words of "because of" and the like, behind which a noun stands."""
WEEKDAY: Mapping[str, str] = {
    name: str(k) for k, name in enumerate("monday tuesday wednesday thursday friday saturday sunday".split())
}
"""Each with its number, 0 for the first."""
PART_OF_DAY: Mapping[str, str] = listed("night, morning, evening")
"""What a weekday may be joined with."""
WEEKDAY_SHORT: Mapping[str, str] = {
    short: str(k)
    for k, names in enumerate(("mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat", "sun"))
    for short in names.split()
}
"""The same, cut short."""
ALSO_A_WORD: Mapping[str, str] = listed("sun, sat, wed")
"""A weekday cut short only beside another one: "sat + sun"."""
WHOLE_WEEK: Mapping[str, str] = listed(
    "every day, each day, daily, all week, whole week, rest of the week, weekdays, weekend, weekends, working days, "
    "except on, except, but not on, not on, apart from"
)
"""Beside weekdays: others are meant as well."""
LYING_VERB: Mapping[str, str] = listed("lie, lies, lay, passed, elapsed, went")
"""Of a length of time between two things."""
WHICH_QUARTER: Mapping[str, str] = listed("first, second, third, fourth, last, 1, 2, 3, 4")
PART_OF_YEAR: Mapping[str, str] = {
    "turn of the year": "1-2",
    "start of the year": "1-2",
    "beginning of the year": "1-2",
    "first month of the year": "1-1",
    "new year": "1-1",
    "midyear": "5-7",
    "mid-year": "5-7",
    "middle of the year": "5-7",
    "half-way through the year": "5-7",
    "halfway through the year": "5-7",
    "last month of the half-year": "6-6",
}
"""Parts of a year without the name of a month, and which months they are."""
NTH_DAY: Mapping[str, str] = {"first": "1", "second": "2", "third": "3", "fourth": "4"}
"""In front of a weekday: which of its month."""
LASTING_VERB: Mapping[str, str] = listed(
    "take, takes, took, taken, taking, last, lasts, lasted, need, needs, needed, come, came, comes, is, are, was, were, be, been, stay, stayed, run, ran, wait, waited, went, go, get, got, that, which, who"
)
"""Between a number and "longer" that is told of what was counted."""
WENT_UP: Mapping[str, str] = listed(
    "more, higher, longer, slower, larger, up, rose, risen, rise, rises, rising, grew, grown, grow, growing, increased, increase, increasing, "
    "climbed, climb, climbing, added, additional, extra, raised, jumped, mounted, plus, soared, soaring, surged, surging, spiked, leapt, "
    "leaped, dearer, rocketed, skyrocketed, ballooned, swelled, swollen, escalated, multiplied, upturn, uptick, jump, surge"
)
WENT_DOWN: Mapping[str, str] = listed(
    "fewer, less, lower, shorter, smaller, sooner, earlier, down, fell, fallen, fall, falls, falling, dropped, drop, dropping, decreased, decrease, "
    "decreasing, reduced, reduction, shrank, shrunk, shrink, sank, sunk, lowered, declined, decline, minus, plunged, plunging, plunge, "
    "cheaper, plummeted, plummeting, slumped, slump, tumbled, slid, slipped, dipped, dwindled, diminished, lessened, trimmed, collapsed, downturn, cut"
)
"""Beside a number: which way it is said to have gone. Not "later", which is a time, nor "faster", which is either."""
GOT_BETTER: Mapping[str, str] = listed("improved, improve, improves, improvement, better, bettered")
GOT_WORSE: Mapping[str, str] = listed(
    "worsened, worsen, worsens, worsening, worse, deteriorated, deteriorate, deterioration, degraded"
)
"""Beside a number: whether it became better; which way that is, its goal tells."""
UNREAL_WORD: Mapping[str, str] = listed(
    "would, could, should, might, may, can, will, shall, if, unless, until, let's, want, wants, try, instead"
)
"""In a clause that tells of what may be, and not of what was."""
COMPARED_WORD: Mapping[str, str] = listed("compared, since, against, versus, vs, between")
"""In front of a time that a number is set against."""
IN_ALL: Mapping[str, str] = listed("total, altogether, together, all, sum")
"""Beside a number that several were added up to."""
WENT_UP_VERB: Mapping[str, str] = listed(
    "rose, risen, rise, rises, rising, grew, grown, increased, climbed, jumped, soared, surged, up"
)
WENT_DOWN_VERB: Mapping[str, str] = listed(
    "fell, fallen, fall, falling, dropped, decreased, shrank, shrunk, sank, declined, plunged, down"
)
"""In front of "from 20 to 12", or behind it: which way that goes."""
OF_WHAT: Mapping[str, str] = listed("what, that")
"""Behind "half of": that it is of an earlier number."""
ABOVE_AIM: Mapping[str, str] = listed("above, over, beyond, higher")
BELOW_AIM: Mapping[str, str] = listed("below, under, beneath, lower")
AIM_BEATEN: Mapping[str, str] = listed("beaten, beat, beating, bettered")
AIM_MISSED: Mapping[str, str] = listed("missed, miss, misses, missing, short")
"""Beside how far a number is from what was aimed at: on which side of it, or how well."""
MORE_OR_LESS: Mapping[str, str] = {"more": "up", "fewer": "down", "less": "down"}
BY_SO_MUCH: Mapping[str, str] = listed("by")
"""In front of how far something went."""
EQUAL_WORD: Mapping[str, str] = listed("so, thats, that's, is, are, makes, make, equals, meaning, ie")
"""Right in front of a number that is the same amount in another thing: "half a tray, so 30 rolls"."""
ARRIVING_AT: Mapping[str, str] = listed("to")
"""In front of a number that something came to."""
UNIT_NAME: Mapping[str, str] = {
    short: name
    for name, words in {
        "litre": "l liter ltr",
        "millilitre": "ml milliliter",
        "kilogram": "kg kilo kilogramme",
        "gram": "g gr gramme",
        "tonne": "t ton",
        "kilometre": "km kilometer",
        "metre": "m meter",
        "centimetre": "cm centimeter",
        "millimetre": "mm millimeter",
        "knot": "kn kt",
        "degree": "deg",
        "piece": "pc pcs",
        "person": "ppl pax",
    }.items()
    for short in words.split()
}
"""One name for each unit that is written in several ways."""
OFTEN_SIGN: Mapping[str, str] = listed("x, times")
"""Behind a number that says how often: "3x", "3 times"."""
