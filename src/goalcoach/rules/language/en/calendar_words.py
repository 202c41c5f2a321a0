"""English words of the calendar, and the few German ones that people who write English mix in; data only."""

from __future__ import annotations

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7,
    "aug": 8, "sep": 9, "sept": 9, "oct": 10, "nov": 11, "dec": 12, "januar": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7,
    "oktober": 10, "dezember": 12,
}  # fmt: skip
DOUBTFUL_MONTHS = frozenset({"may", "march", "mar", "dec", "sep", "jan", "jun", "oct", "nov"})
"""Also other words or names: need a capital, or a word before that asks for a time."""
WEEKDAYS = {"monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6,
            "mondays": 0, "tuesdays": 1, "wednesdays": 2, "thursdays": 3, "fridays": 4, "saturdays": 5,
            "sundays": 6}  # fmt: skip
SEASONS = {"winter": 0, "spring": 1, "summer": 2, "autumn": 3, "fall": 3}
FEASTS = {"christmas": (12, 25), "xmas": (12, 25), "halloween": (10, 31), "silvester": (12, 31)}
DAYS_OF = {"valentine": (2, 14), "valentines": (2, 14), "valentine's": (2, 14)}
"""Feasts whose name is one of people as well: only with "day" behind."""
MOVABLE = frozenset({"easter", "thanksgiving", "ramadan", "passover", "diwali", "birthday", "anniversary"})

PERIOD_UNITS = {"week": 1, "month": 2, "quarter": 3, "year": 4, "fy": 5, "half": 6, "trimester": 3,
                "woche": 1, "monat": 2, "quartal": 3, "jahr": 4, "jahres": 4, "monats": 2, "quartals": 3}  # fmt: skip
"""Units that the calendar cuts up, with their number in `When`."""
SPAN_UNITS = {"day": (1, 1), "week": (1, 2), "month": (1, 3), "year": (1, 4), "quarter": (1, 5), "fortnight": (2, 2),
              "decade": (10, 4), "wk": (1, 2), "wks": (1, 2), "mth": (1, 3), "mths": (1, 3), "yr": (1, 4), "yrs": (1, 4),
              "mo": (1, 3), "mos": (1, 3)}  # fmt: skip
"""Unit to factor and unit number of `Op.AHEAD`."""
SHORT_UNITS = {"hour": "hour", "minute": "minute", "second": "second", "hr": "hour", "hrs": "hour", "h": "hour",
               "min": "minute", "mins": "minute", "sec": "second", "secs": "second", "s": "second", "ms": "millisecond",
               "millisecond": "millisecond"}  # fmt: skip
OWN_CALENDAR = {"sprint": "sprint calendar", "iteration": "sprint calendar", "increment": "sprint calendar", "pi": "sprint calendar",
                "semester": "term dates", "term": "term dates", "season": "season dates", "cycle": "cycle dates",
                "period": "period dates", "session": "event date", "marking": "term dates"}  # fmt: skip
"""Units that only the organisation's own calendar knows, with what to ask for."""
LONG_UNITS = frozenset({*SPAN_UNITS, *OWN_CALENDAR})
"""Units from a day up."""
BEFORE_LONG_UNITS = frozenset({"working", "business", "calendar", "full", "short", "more", "consecutive"})
BEFORE_SHORT_UNITS = frozenset({"a", "an", "working", "business"})
"""What may stand between a number and such a unit: "5 working days", "half an hour"."""

PARTS = {"end": "end", "close": "end", "beginning": "start", "start": "start", "middle": "mid", "mid": "mid",
         "early": "early", "late": "late", "top": "start", "ende": "end", "anfang": "start", "mitte": "mid"}  # fmt: skip
THIS = {"this": 0, "current": 0, "present": 0, "next": 1, "coming": 1, "upcoming": 1, "following": 1, "last": -1,
        "dieses": 0, "diesem": 0, "diesen": 0, "diese": 0, "dieser": 0, "nächsten": 1, "nächstes": 1, "nächste": 1, "kommenden": 1,
        "previous": -1, "past": -1, "prior": -1, "preceding": -1}  # fmt: skip
ABBREVIATED_ENDS = {"eoy": 4, "eoq": 3, "eom": 2, "eofy": 5, "eow": 1}

EVENTS = frozenset(
    """call meeting session review conference audit launch release milestone summit kickoff appraisal visit holiday holidays
    season exam exams election deadline workshop retrospective retro demo standup check-in checkin checkup appointment
    interview hearing trial event fair festival expo retreat offsite go-live golive opening move merger school graduation
    birthday anniversary wedding surgery operation renewal expiry budget vote handover departure retirement quarterly
    all-hands townhall onsite inspection presentation submission evaluation 1:1 assembly convention gathering closing
    break vacation christmas easter thanksgiving delivery cutover migration freeze date time""".split()
)
"""Happenings that end a period once their date is known."""

CADENCE = frozenset(
    """daily weekly monthly quarterly annually yearly fortnightly biweekly bimonthly biannually semiannually
    hourly nightly weekdays weekends regularly annual""".split()
)
"""Words of rhythm."""

FUNCTION_WORDS = frozenset(
    """the a an and or but we i you they he she it our my your their his her to in on at for with by of from as is are was
    will would should can could must so that which who while when if then than also all each every both through
    via using because since until before after during within without into onto over under up out not no be been has
    have had do does did""".split()
)
