"""Words around numbers that follow from others: how much less, how many together, which part of it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

DIFFERENCE_WORD: Mapping[str, str] = listed(
    "weniger, mehr, früher, eher, später, kürzer, länger, schneller, langsamer, höher, niedriger, geringer, kleiner, größer, "
    "besser, schlechter, über, unter, unterschied, abstand, zurück, gesunken, gestiegen, gefallen, gesenkt, gespart, seit, "
    "fehlen, fehlten, fehlt, fehlte, verfehlt, verbessert, verringert, zugenommen, abgenommen, hinter, gewonnen, verloren, erledigt"
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
DAY_JOINT: Mapping[str, str] = listed("am, seit dem, seit, ab dem, ab, vom, bis zum, bis, zum, der, den, dem")
ORIGIN_WORD: Mapping[str, str] = listed("von, aus, vom")
PART_WORD: Mapping[str, str] = {
    **dict.fromkeys(("hälfte", "halb", "halbe", "halben", "halbieren", "halbiert"), "2"),
    "drittel": "3",
}
OF_THEM: Mapping[str, str] = listed("davon, darunter, von ihnen, von denen, hiervon")
OF_WHICH: Mapping[str, str] = listed("davon, darunter, wovon, hiervon, von ihnen, von denen")
DEADLINE_WORD: Mapping[str, str] = listed("spätestens, binnen, zum")
PERCENT_WORD: Mapping[str, str] = listed("prozent")
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
