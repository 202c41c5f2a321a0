"""German words of the calendar and of counting."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de.letters import spelled_out

MONTHS: Mapping[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "januar jänner",
            "februar feb feber",
            "märz mär mrz",
            "april apr",
            "mai",
            "juni jun",
            "juli jul",
            "august aug",
            "september sep sept",
            "oktober okt",
            "november nov",
            "dezember dez",
        ),
        start=1,
    )
    for name in names.split()
}
MONTHS_OF_DAYS: Mapping[str, int] = {**MONTHS, "jan": 1}
"""With the short name that is one of people, too."""
PARTS: Mapping[str, str] = {
    "anfang": "early",
    "anfangs": "early",
    "beginn": "start",
    "mitte": "mid",
    "ende": "end",
}
UNITS: Mapping[str, int] = {
    "woch": 1,
    "woche": 1,
    "monat": 2,
    "quartal": 3,
    "jahr": 4,
    "geschäftsjahr": 5,
    "halbjahr": 6,
}
"""As When counts them."""
COUNTED: tuple[str, ...] = (
    *(*MONTHS, *UNITS, "quartals", "halbjahres", "lehrjahr", "ausbildungsjahr", "semester", "kalenderwoche"),
    *("hälfte", "platz", "rang", "stelle", "schicht", "liga", "stock", "tag"),
)
"""What is numbered with a dot in front ("3. Quartal"), which is no mark of a list then."""
AHEAD: Mapping[str, int] = {
    "tagen": 1,
    "tage": 1,
    "wochen": 2,
    "monaten": 3,
    "monate": 3,
    "jahren": 4,
    "jahre": 4,
    "quartalen": 5,
}
STRETCHES: Mapping[str, tuple[int, int]] = {
    "halben jahr": (6, 3),
    "halben jahres": (6, 3),
    "halbes jahr": (6, 3),
    "vierteljahr": (3, 3),
    "dreivierteljahr": (9, 3),
    "jahr": (1, 4),
    "jahres": (1, 4),
    "woche": (1, 2),
    "monat": (1, 3),
    "monats": (1, 3),
    "quartal": (1, 5),
}
"""Lengths of time that an article counts: how many of which unit of AHEAD."""
SEASONS: Mapping[str, int] = {
    "winter": 0,
    "frühjahr": 1,
    "frühling": 1,
    "sommer": 2,
    "herbst": 3,
}
MOVABLE: Mapping[str, int] = {
    "ostern": 0,
    "karfreitag": -2,
    "himmelfahrt": 39,
    "pfingsten": 49,
    "fronleichnam": 60,
}
"""Feasts by their days from Easter."""
FEASTS: Mapping[str, tuple[int, int]] = {
    "weihnachten": (12, 24),
    "heiligabend": (12, 24),
    "silvester": (12, 31),
    "jahreswechsel": (12, 31),
    "nikolaus": (12, 6),
    "neujahr": (1, 1),
    "valentinstag": (2, 14),
}
"""Month and day."""
NUMBERS: Mapping[str, int] = {
    "zwei": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
    "zwanzig": 20,
    "dreißig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "hundert": 100,
    "tausend": 1000,
}
_UNITS = "ein zwei drei vier fünf sechs sieben acht neun".split()
_ORDINALS = (
    *("erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft dreizehnt vierzehnt".split()),
    *("fünfzehnt sechzehnt siebzehnt achtzehnt neunzehnt zwanzigst".split()),
    *(f"{unit}undzwanzigst" for unit in _UNITS),
    *("dreißigst", "einunddreißigst"),
)
SPELLED_DAYS: Mapping[str, int] = {
    name: day
    for day, stem in enumerate(_ORDINALS, start=1)
    for word in (f"{stem}e", f"{stem}en", f"{stem}er")
    for name in (word, spelled_out(word))
}
"""Days of a month in words, "ersten", "einunddreissigster"."""
EVENT = "sitzung|messe|fest|besprechung|termin|audit|versammlung|konferenz|tagung|prüfung|eröffnung|gespräch|klausur"
"""Nouns of events, at the end of a compound."""
