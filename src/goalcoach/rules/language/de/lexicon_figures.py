"""Words around numbers that follow from others: how much less, how many together, which part of it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

DIFFERENCE_WORD: Mapping[str, str] = listed(
    "weniger, mehr, früher, eher, später, kürzer, länger, schneller, langsamer, höher, niedriger, geringer, kleiner, größer, "
    "besser, schlechter, über, unter, unterschied, abstand, zurück, gesunken, gestiegen, gefallen, gesenkt, gespart, seit, "
    "fehlen, fehlten, verbessert, verringert, zugenommen, abgenommen, hinter, gewonnen, verloren, erledigt"
)
BESIDE_WORD: Mapping[str, str] = listed("über, unter, oberhalb, unterhalb")
SUM_WORD: Mapping[str, str] = listed(
    "zusammen, insgesamt, summe, gesamt, gemeinsam, beide, beiden, halbjahr, jahr, monate, monaten, zeitraum, quartale"
)
MEAN_WORD: Mapping[str, str] = listed("durchschnitt, durchschnittlich, schnitt, mittel, je, pro, jeweils")
REST_WORD: Mapping[str, str] = listed(
    "nicht, kein, keine, keinen, keiner, nie, ohne, niemand, mehr, länger, später, spät, über, übrig, rest, restlichen, andere, anderen, "
    "offen, fehlten, fehlen, blieb, blieben, noch, unbeantwortet"
)

COMPARING_WORD: Mapping[str, str] = listed(
    "und, nach, statt, als, von, auf, gegenüber, gegen, zuvor, vorher, ziel"
)
BOUND_WORD: Mapping[str, str] = listed("als, seit, bis, vor, nach, ab, zwischen, und")
QUARTER_WORD: Mapping[str, str] = listed("quartal, quartals, q")

_PARTS = {"die hälfte": "1/2", "ein drittel": "1/3", "einem drittel": "1/3", "ein viertel": "1/4", "einem viertel": "1/4",
          "ein fünftel": "1/5", "ein zehntel": "1/10", "zwei drittel": "2/3", "drei viertel": "3/4"}  # fmt: skip

RATIO: Mapping[str, str] = {
    **dict.fromkeys(split("halbiert, halbierte, halbierten, halb so, halb so viele"), "ratio 1/2"),
    **dict.fromkeys(split("verdoppelt, verdoppelte, verdoppelten, doppelt so, zweimal so"), "ratio 2"),
    **dict.fromkeys(split("verdreifacht, verdreifachte, verdreifachten, dreimal so"), "ratio 3"),
    **{
        f"{part} {of}": f"part {size}"
        for part, size in _PARTS.items()
        for of in ("der", "des", "von", "aller")
    },
    **{each: f"change {size}" for part, size in _PARTS.items() for each in joined("um", part)},
    **{
        each: f"change {size}"
        for part, size in _PARTS.items()
        for each in joined(part, "weniger, mehr, kürzer, länger, schneller, niedriger, höher, früher")
    },
}

CLOCK_WORD: Mapping[str, str] = listed("uhr nachmittags, uhr abends, uhr, h")
AFTERNOON_WORD: Mapping[str, str] = listed("uhr nachmittags, uhr abends")
CLOCK_PREPOSITION: Mapping[str, str] = listed("um, bis, gegen, ab, vor, nach, von, seit")

TOWARD_WORD: Mapping[str, str] = listed(
    "fehlen, fehlt, fehlten, fehlte, gefehlt, verbleiben, verbleibt, verblieben, verbleibende, verbleibenden, bleiben, bleibt, blieben, blieb, übrig, noch, "
    "lücke, rückstand, vorsprung, überschuss, über, unter, oberhalb, unterhalb, jenseits, übertroffen, überschritten, unterschritten, verfehlt, verfehlten, "
    "zu, entfernt, vorbei, davor, darüber, darunter, erforderlich, nötig, gewollt, verlangt, gewünscht, zugesagt, vereinbart, vereinbarten, geplant, geplanten, "
    "abstand, weg, strecke, ausstehend, ausstehen, aussteht, trennen, trennt, grenze, frist, näher, weit, innerhalb, binnen, knapp, verpasst, überboten"
)

INSTEAD_WORD: Mapping[str, str] = listed("statt, anstatt, anstelle von, nicht")
"""Between what is and what it took the place of."""
WISHED: Mapping[str, str] = listed(
    "wir wollten, du wolltest, sie wollten, war gewollt, waren gewollt, sollten es, sollte es, sollten sein, hätten es, war verabredet, waren verabredet, war ausgemacht, waren ausgemacht, hatten wir, war gefordert, waren gefordert, gesetzt hatten, vorgenommen hatten, vorgenommen hattest"
)
"""Beside a number that somebody aimed at."""
APART_BY: Mapping[str, str] = listed(
    "weniger, kürzer, schneller, früher, eher, niedriger, geringer, kleiner, höher, langsamer, länger"
)
"""Behind a number that is how far two others lie apart: "3 days sooner"."""
BETWEEN_WORD: Mapping[str, str] = listed("zwischen")
AND_WORD: Mapping[str, str] = listed("und")
WHICH_WORD: Mapping[str, str] = listed("die, das, der")
NOTED_VERB: Mapping[str, str] = listed(
    "notiert, notiz, geschrieben, schreibt, schrieb, schriebst, berichtet, berichtest, erwähnt, gesagt, sagtest, erzählt, eingetragen, eintrag, festgehalten, rückmeldung, laut"
)
"""Of what was written down; the day of a note is told with it."""
APPOSED_WORD: Mapping[str, str] = listed("das, zwar, schon, bereits, erst, gleich, noch, nämlich, sogar")
"""Between a number and a time that is put behind it: "15 %, and that in June"."""
ONTO_WORD: Mapping[str, str] = listed("auf")
"""In front of the number that something came to: "down to 6"."""
SAME_WORD: Mapping[str, str] = listed("selben, gleichen, derselben, demselben, dieselbe")
SPAN_SHARED: Mapping[str, str] = {
    "tag": "day",
    "woche": "week",
    "monat": "month",
    "quartal": "quarter",
    "monats": "month",
}
"""Behind it: in what two days lie together."""
NO_QUALITY: Mapping[str, str] = listed("weiter, eher, lieber")
"""In front of "than you" where nobody is held against anybody."""
TWO_TOGETHER: Mapping[str, str] = listed(
    "ihr zwei, wir zwei, euch zwei, uns zwei, zu zweit, ihr beide, wir beide, uns beiden, euch beiden, sie beide, ihnen beiden"
)
"""The person and somebody else, whom nobody needs to have counted."""
