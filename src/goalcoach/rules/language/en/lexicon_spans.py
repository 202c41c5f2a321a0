"""Words of which expressions of time are put together: "in the first three months of the half-year"."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

SPAN_JOINT: Mapping[str, str] = {
    **dict.fromkeys(
        "in during over throughout at on around for across toward towards inside within into".split(), "in"
    ),
    "since": "since",
    **dict.fromkeys("until till by to through".split(), "until"),
    **dict.fromkeys("from between".split(), "from"),
    "before": "before",
    "after": "after",
    **dict.fromkeys("against compared versus vs than".split(), "against"),
}
"""What an expression of time begins with, and how it goes with its time."""
SPAN_TO: Mapping[str, str] = listed("to, until, till, through, and")
"""Between the two ends of one."""
SPAN_AND: Mapping[str, str] = listed("and")
SPAN_ARTICLE: Mapping[str, str] = listed("the, this, these, of, in, its, our, your, with, month")
"""In front of its names, saying nothing of when."""
SPAN_THIS: Mapping[str, str] = listed("this")
"""With it a time may begin without more: "this April"."""

SPAN_MEASURE: Mapping[str, str] = {
    **{form: unit for unit in ("day", "week", "fortnight", "month", "quarter", "year", "half") for form in (unit, f"{unit}s")},
    "halves": "half", "wk": "week", "wks": "week",
    "halfyear": "half-year",
}  # fmt: skip
"""Units of time."""
SPAN_MANY: Mapping[str, str] = {
    "a": "1", "an": "1",
    **{word: str(k) for k, word in enumerate("one two three four five six seven eight nine ten eleven twelve".split(), 1)},
}  # fmt: skip
SPAN_NTH: Mapping[str, str] = {
    **{word: str(k) for k, word in enumerate("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(), 1)},
    "opening": "1",
    **dict.fromkeys("last final closing".split(), "-1"),
}  # fmt: skip
"""Which unit of a time."""
SPAN_PART: Mapping[str, str] = {
    **dict.fromkeys("early start beginning onset outset opening".split(), "start"),
    **dict.fromkeys("mid middle midst midway halfway halftime".split(), "mid"),
    **dict.fromkeys("late end close ending".split(), "end"),
}
"""A part of a time."""
SPAN_ALONE: Mapping[str, str] = {"outset": "start", "midway": "mid", "halfway": "mid", "halftime": "mid"}
"""Parts that are of the whole period where no other time stands behind them."""
SPAN_EDGE: Mapping[str, str] = {
    **dict.fromkeys("began begins started starts opened".split(), "start"),
    **dict.fromkeys("ended ends closed finished".split(), "end"),
}
"""Behind a time: that its first or last day is meant."""
SPAN_SEASON: Mapping[str, str] = {
    "spring": "3 1 6 20",
    "summer": "6 1 9 22",
    **dict.fromkeys(("autumn", "fall"), "9 1 12 21"),
    "winter": "12 1 3 20",
}
"""Month and day between which a season lies, in the north, from the earlier to the later of two ways to count."""
SPAN_FEAST: Mapping[str, str] = {
    "easter": "-2 1",
    **dict.fromkeys(("whitsun", "whit", "pentecost"), "48 50"),
}
"""First and last day of a feast, from Easter Sunday."""
SPAN_FESTIVE: Mapping[str, str] = {**dict.fromkeys(("christmas", "xmas"), "12 24 12 26")}
SPAN_WEEK_SIGN: Mapping[str, str] = {
    **listed("cw, calendarweek"),
    **dict.fromkeys(("week", "wk"), "one"),
    **dict.fromkeys(("weeks", "wks"), "several"),
}
"""In front of the number of a week of the calendar; whether an everyday word stands for one, or for several."""
SPAN_WEEK_BEHIND: Mapping[str, str] = {"cw": "1"}
"""Behind one, from so much on."""
SPAN_NO_WEEK: Mapping[str, str] = listed(
    "a, per, each, every, last, this, next, past, previous, one, another, the"
)
"""In front of a week whose number is behind it by chance."""


SPAN_PERIOD: Mapping[str, str] = {
    "period": "period",
    "year": "year",
    "quarter": "quarter",
    "halfyear": "half-year",
}
"""Times that are what is looked back on, or a part of the calendar around it."""
SPAN_BEHIND: Mapping[str, str] = {"before": "-1", "preceding": "-1", "after": "1", "following": "1"}
"""Between a length of time and the time it lies beside."""

SPAN_BEING: Mapping[str, str] = listed("when, once, as")
"""In front of a time that began or ended: "when the year began"."""
SPAN_OVER: Mapping[str, str] = listed("through, long")
"""Behind a time that has an article alone in front of it: "the winter through"."""
SPAN_PAIR: Mapping[str, str] = {
    "half year": "halfyear",
    "half time": "halftime",
    "calendar week": "calendarweek",
    "calendar weeks": "calendarweek",
}
"""Two words that are one."""
SPAN_SEVERAL: Mapping[str, str] = {"days": "14", "weeks": "31", "months": "92"}
"""Units of which nobody says how many, and about how many days "the first" of them are."""

LAST_ONES: Mapping[str, str] = listed("last, latest, final, closing")
FIRST_ONES: Mapping[str, str] = listed("first, opening")
"""In front of so many months: which of those that were told."""
BOTH_WORD: Mapping[str, str] = listed("both")
MONTH_WORD: Mapping[str, str] = listed("month, months")
PACE_WORD: Mapping[str, str] = {
    form: unit for unit, forms in (("day", "day daily"), ("week", "week weekly"), ("month", "month monthly")) for form in forms.split()
}  # fmt: skip
"""In a rhythm, "a week": in each of what something went so far."""

AS_MANY: Mapping[str, str] = listed("as, the")
"""Behind "2.5 times", which is a multiple then, and not how often something was."""

COUNT_WORD: Mapping[str, str] = {
    **dict.fromkeys(("no", "none of the", "none", "not one", "not a single", "zero", "nothing"), "0"),
    **dict.fromkeys(("one", "a single", "only one", "a single one", "one single", "all but one"), "1"),
    **dict.fromkeys(("both", "both of the", "a pair of", "the pair of"), "2"),
    "a couple of": "2-3",
    "a handful of": "3-7",
    **dict.fromkeys(("every", "each", "all", "all the", "all of the", "every single", "each of the"), "all"),
    **dict.fromkeys(("everybody", "everyone"), "all*"),
    **dict.fromkeys(("nobody", "no one"), "0*"),
}
"""Words that count without a number, and how many they are; with a star of things that nobody names.

Where the last one must be written so, that stands behind it: "2 Paar", and not "ein paar"."""

THERE_IS: Mapping[str, str] = listed("there, had, has, left, remained, saw, came, only, just, still")
"""Beside what was counted, saying no more than that."""
DAY_FROM_ANOTHER: Mapping[str, str] = {
    **dict.fromkeys(joined("the next, the following", "day, morning, evening, afternoon, night"), "1"),
    **dict.fromkeys(
        split("the day after, the morning after, the day after that, a day later, one day later"), "1"
    ),
    **dict.fromkeys(joined("a week, one week", "later, after that, afterwards, on"), "7"),
    **dict.fromkeys(joined("a fortnight", "later, after that, afterwards, on"), "14"),
    **dict.fromkeys(split("the day before that, the previous day, a day earlier"), "-1"),
    **dict.fromkeys(joined("a week, one week", "earlier, before that"), "-7"),
}
"""A single day, by how many days it lies behind the one that was told before it."""
DAY_BEHIND_JOINT: Mapping[str, str] = listed("later, after that, afterwards")
DAY_AHEAD_JOINT: Mapping[str, str] = listed("earlier, before that")
"""The same behind a number of days or weeks."""
DAY_WORD: Mapping[str, str] = listed("day, days, working day, working days")
BY_DAY: Mapping[str, str] = listed("by the, until the, before the, no later than the, on the")
"""In front of a day of each month by which something is to be there."""
DAYS_LATE: Mapping[str, str] = listed("late, after, past, over, overdue, behind, later")
DAYS_EARLY: Mapping[str, str] = listed("early, before, ahead, earlier, in advance, prior")
"""Behind a number of days by which something was late, or early."""

CAME_LATE: Mapping[str, str] = listed("late, overdue")
CAME_EARLY: Mapping[str, str] = listed("early")
"""Beside days by which something missed the one that was agreed, or came before it."""
BEHIND_DAY: Mapping[str, str] = listed("after, past, behind")
BEFORE_DAY: Mapping[str, str] = listed("before, ahead")
AGREED_DAY: Mapping[str, str] = listed("agreed, deadline, due, date")
"""The same with the day itself: "after the agreed date"."""
ORDER_OF_DAYS: Mapping[str, str] = listed("month")
"""Which of both a day in words begins with: "March 18"."""
UNIT_OF_ROW: Mapping[str, str] = listed("in")
"""In front of the unit of a row of numbers: "waiting in minutes, by month: 5, 6"."""
SHORT_OF_IT: Mapping[str, str] = listed("short, missing, lacking")
"""Beside a number that lacks to what was aimed at."""
WOULD_HAVE: Mapping[str, str] = listed("would have, could have, might have, 'd have")
"""In a clause that tells of what did not come about."""
MIDDLE_WORD: Mapping[str, str] = listed("average, averaged, averages, averaging, mean")
"""Beside what several numbers come to on average, and never beside one of them."""
THE_REST: Mapping[str, str] = listed(
    "the rest, the remainder, the others, all others, all the others, the remaining ones, all the rest"
)
"""What is left of a whole, behind parts of it."""
SET_AGAINST: Mapping[str, str] = listed("against, compared, measured, versus, relative, next")
"""Among the first words of a sentence that sets what it tells against another time: "Compared with May, June"."""
_BEFORE, _AFTER = "before, earlier", "after, later"
TIME_BESIDE: Mapping[str, str] = {
    **{
        each: f"{way}{months}"
        for unit, months in (("month", 1), ("quarter", 3))
        for way, behind, front in (
            ("-", _BEFORE, "previous, preceding, prior"),
            ("", _AFTER, "following, next"),
        )
        for each in (*joined(unit, behind), *joined(front, unit))
    },
}
"""A time that is told by another one, and by how many months it lies behind or before it."""
AIM_LABEL: Mapping[str, str] = listed(
    "ceiling, cap, limit, plan, wanted, aimed for, aiming for, agreed, quota, maximum, minimum"
)
"""In front of a number in a note that somebody aimed at: "Ceiling for March: 6"."""
PERCENT_HEADING: Mapping[str, str] = listed("percent, per cent, percentage, %")
"""In front of a row of percentages, wherever in its heading it stands: "Jobs on time, percent: Jan 88, Feb 93"."""
HOUR_PART: Mapping[str, str] = {
    "quarter of an hour": "15", "quarter hour": "15", "half an hour": "30", "half hour": "30", "half-hour": "30",
    "three quarters of an hour": "45", "three-quarters of an hour": "45", "an hour and a quarter": "75",
    "an hour and a half": "90", "hour and a half": "90", "an hour and three quarters": "105",
}  # fmt: skip
"""Lengths in words, in minutes."""
MINUTE_WORD: Mapping[str, str] = listed("min, mins, minute, minutes")
CLOCK_PART: Mapping[str, str] = {"quarter": "15", "half": "30"}
CLOCK_SIDE: Mapping[str, str] = {"past": "1", "to": "-1"}
CLOCK_HALF: Mapping[str, str] = {"half": "30"}
"""A time of day in words, in minutes: "quarter to nine", and "half nine" in Britain."""
