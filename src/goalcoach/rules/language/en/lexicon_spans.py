"""Words of which expressions of time are put together: "in the first three months of the half-year"."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

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
ORDER_OF_DAYS: Mapping[str, str] = listed("month")
"""Which of both a day in words begins with: "March 18"."""
