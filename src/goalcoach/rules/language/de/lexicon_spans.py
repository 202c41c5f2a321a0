"""Words of which expressions of time are put together: "in den ersten drei Monaten des Halbjahres"."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed

_ENDINGS = ("e", "en", "er", "es", "em")
_NTH = "erst zweit dritt viert fünft sechst siebt acht neunt zehnt elft zwölft"

SPAN_JOINT: Mapping[str, str] = {
    **dict.fromkeys("im in am an während über zu zum zur um ums innerhalb binnen".split(), "in"),
    "seit": "since",
    "bis": "until",
    **dict.fromkeys("von vom zwischen ab".split(), "from"),
    "vor": "before",
    **dict.fromkeys("nach ab".split(), "after"),
    **dict.fromkeys("gegenüber verglichen als".split(), "against"),
}
SPAN_TO: Mapping[str, str] = listed("bis, und, zum")
SPAN_AND: Mapping[str, str] = listed("und")
SPAN_ARTICLE: Mapping[str, str] = listed(
    "der, die, das, den, dem, des, dieser, diese, dieses, diesen, diesem, im, in, vom, von, zum, mit, monat, monats"
)
SPAN_THIS: Mapping[str, str] = listed("diesen, dieses, dieser, diesem")
SPAN_MEASURE: Mapping[str, str] = {
    **dict.fromkeys("tag tage tagen tages".split(), "day"),
    **dict.fromkeys("woche wochen".split(), "week"),
    **dict.fromkeys("monat monate monaten monats".split(), "month"),
    **dict.fromkeys("quartal quartale quartalen quartals".split(), "quarter"),
    **dict.fromkeys("halbjahr halbjahre halbjahres halbjahrs".split(), "half-year"),
    **dict.fromkeys("jahr jahre jahren jahres jahrs".split(), "year"),
    **dict.fromkeys("hälfte hälften".split(), "half"),
}
SPAN_MANY: Mapping[str, str] = {
    **dict.fromkeys("ein eine einen einem einer".split(), "1"),
    **{
        word: str(k)
        for k, word in enumerate("zwei drei vier fünf sechs sieben acht neun zehn elf zwölf".split(), 2)
    },
}
SPAN_NTH: Mapping[str, str] = {
    **{f"{stem}{ending}": str(k) for k, stem in enumerate(_NTH.split(), 1) for ending in _ENDINGS},
    **{f"letzt{ending}": "-1" for ending in _ENDINGS},
}
SPAN_PART: Mapping[str, str] = {
    **dict.fromkeys("anfang anfangs beginn früh auftakt".split(), "start"),
    **dict.fromkeys("mitte mitten hoch halbzeit".split(), "mid"),
    **dict.fromkeys("ende ausgang spät schluss".split(), "end"),
}
SPAN_ALONE: Mapping[str, str] = {"halbzeit": "mid"}
SPAN_EDGE: Mapping[str, str] = {
    **dict.fromkeys("begann beginnt anfing".split(), "start"),
    **dict.fromkeys("endete endet aufhörte".split(), "end"),
}
SPAN_SEASON: Mapping[str, str] = {
    **dict.fromkeys("frühling frühlings frühjahr frühjahrs frühjahres".split(), "3 1 6 20"),
    **dict.fromkeys("sommer sommers".split(), "6 1 9 22"),
    **dict.fromkeys("herbst herbsts herbstes".split(), "9 1 12 21"),
    **dict.fromkeys("winter winters".split(), "12 1 3 20"),
}
SPAN_FEAST: Mapping[str, str] = {"ostern": "-2 1", "pfingsten": "48 50", "karneval": "-52 -46"}
SPAN_FESTIVE: Mapping[str, str] = {"weihnachten": "12 24 12 26"}
SPAN_WEEK_SIGN: Mapping[str, str] = {
    **listed("kw, kalenderwoche, kalenderwochen"),
    "woche": "one",
    "wochen": "several",
}
SPAN_WEEK_BEHIND: Mapping[str, str] = {"kw": "1", "kalenderwoche": "1", "woche": "6"}
SPAN_NO_WEEK: Mapping[str, str] = listed(
    "pro, je, jede, jeder, die, eine, einer, letzte, letzten, letzter, diese, dieser, nächste, nächsten, vorige"
)

SPAN_PERIOD: Mapping[str, str] = {
    "zeitraum": "period",
    "zeitraums": "period",
    **dict.fromkeys("jahr jahres jahrs".split(), "year"),
    **dict.fromkeys("quartal quartals".split(), "quarter"),
    **dict.fromkeys("halbjahr halbjahres halbjahrs".split(), "half-year"),
}
SPAN_BEHIND: Mapping[str, str] = {"vor": "-1", "nach": "1"}
SPAN_OVER: Mapping[str, str] = listed("über")
SPAN_BEING: Mapping[str, str] = listed("als")
SPAN_PAIR: Mapping[str, str] = {"halben jahr": "halbjahr", "halben jahres": "halbjahres"}
SPAN_SEVERAL: Mapping[str, str] = {
    **dict.fromkeys("tage tagen".split(), "14"),
    "wochen": "31",
    **dict.fromkeys("monate monaten".split(), "92"),
}

LAST_ONES: Mapping[str, str] = listed("letzte, letzten, jüngsten")
FIRST_ONES: Mapping[str, str] = listed("erste, ersten")
BOTH_WORD: Mapping[str, str] = listed("beide, beiden")
MONTH_WORD: Mapping[str, str] = listed("monat, monate, monaten")
PACE_WORD: Mapping[str, str] = {
    form: unit
    for unit, forms in (
        ("day", "tag tage tagen täglich"),
        ("week", "woche wochen wöchentlich"),
        ("month", "monat monate monatlich"),
    )
    for form in forms.split()
}

AS_MANY: Mapping[str, str] = listed("so, wie")

COUNT_WORD: Mapping[str, str] = {
    **dict.fromkeys(("kein", "keine", "keinen", "keiner", "keiner der", "keine der", "nicht eine", "null"), "0"),
    **{f"{article} {single}": "1" for article, single in (("ein", "einziger"), ("ein", "einziges"), ("eine", "einzige"), ("einen", "einzigen"))},
    **{f"alle bis auf {one}": "1" for one in ("ein", "eine", "einen", "eines")},
    **dict.fromkeys(("beide", "beiden"), "2"),
    "ein paar": "2 Paar",
    "eine handvoll": "3-7",
    **dict.fromkeys(("jede", "jeder", "jedes", "jeden", "alle", "sämtliche"), "all"),
    "niemand": "0*",
}  # fmt: skip

THERE_IS: Mapping[str, str] = listed(
    "gab, gibt, es, hatte, hatten, blieb, blieben, nur, noch, lediglich, einzige, einziger"
)

CAME_LATE: Mapping[str, str] = listed("spät, verspätet, überfällig, verspätung")
CAME_EARLY: Mapping[str, str] = listed("früh")
BEHIND_DAY: Mapping[str, str] = listed("nach")
BEFORE_DAY: Mapping[str, str] = listed("vor")
AGREED_DAY: Mapping[str, str] = listed("vereinbarten, frist, termin, stichtag, fristende, fälligkeit")
ORDER_OF_DAYS: Mapping[str, str] = listed("day")
UNIT_OF_ROW: Mapping[str, str] = listed("in")
SHORT_OF_IT: Mapping[str, str] = listed("fehlen, fehlten, fehlt, fehlte")
WOULD_HAVE: Mapping[str, str] = listed("hätte, hätten, hättest, wäre, wären, wärst")
MIDDLE_WORD: Mapping[str, str] = listed("durchschnitt, durchschnittlich, schnitt, mittel")
THE_REST: Mapping[str, str] = listed(
    "der rest, den rest, rest, die übrigen, alle übrigen, die restlichen, alle restlichen, die anderen, alle anderen"
)
SET_AGAINST: Mapping[str, str] = listed("gegenüber, verglichen, vergleich, gemessen, gegen")
TIME_BESIDE: Mapping[str, str] = {
    **{
        each: f"{way}{months}"
        for unit, months in (("monat", 1), ("quartal", 3))
        for way, behind, front in (
            ("-", "davor, zuvor, vorher", "vorigen, vorherigen, vorangegangenen"),
            ("", "danach, darauf", "nächsten, folgenden"),
        )
        for each in (*joined(unit, behind), *joined(front, unit))
    },
    **dict.fromkeys(("vormonat", "vormonats"), "-1"),
    **dict.fromkeys(("vorquartal", "vorquartals"), "-3"),
}
AIM_LABEL: Mapping[str, str] = listed(
    "obergrenze, grenze, plan, angestrebt, angepeilt, abgemacht, höchstwert, mindestwert, gewollt, geplant"
)
PERCENT_HEADING: Mapping[str, str] = listed("prozent, prozentsatz, %")
CLOCK_PART: Mapping[str, str] = {"viertel": "15"}
CLOCK_SIDE: Mapping[str, str] = {"nach": "1", "vor": "-1"}
CLOCK_HALF: Mapping[str, str] = {"halb": "-30", "dreiviertel": "-15"}
"""A time of day in words, in minutes: "Viertel vor neun", "halb acht"."""
