"""German words that join others, that every text holds, or that stand for numbers; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import calendar
from goalcoach.rules.language.phrasing import listed

LEAD_IN: Mapping[str, str] = listed("ich, wir, will, wollen, möchte, möchten, werde, werden, soll, sollen")

CONNECTING: Mapping[str, str] = listed(
    "und, oder, der, die, das, den, dem, des, ein, eine, einen, einem, einer, von, auf, bis, um, zu, "
    "zum, zur, im, in, am, an, mit, für, weil, damit, jetzt, heute, wert, ist, sind, pro, je, ab, vor, "
    "nach, auch, zugleich, dabei, halb, viel, viele, doppelt"
)

CAPITALISED: Mapping[str, str] = listed(
    "ich, sie, ihr, ihre, ihren, ihnen, ihrer, ihrem, ihres, du, dir, dich, dein, deine, deinen, deinem, deiner, euch, euer, eure, jahreswechsel, jahresbeginn, jahresanfang, jahresmitte, jahresende, jahreshälfte, halbjahr, halbjahres, monatsende, monatsanfang, wochenende, januar, februar, märz, april, mai, juni, juli, august, september, "
    "oktober, november, dezember, montag, dienstag, mittwoch, donnerstag, freitag, q, kw, okr, kpi, "
    "smart, euro, hr, prozent, ziel, monat, woche, jahr, tag, quartal"
)

TITLE: Mapping[str, str] = {"frau": "fr", "herr": "hr", "herrn": "hr", "doktor": "dr"}
MONTH: Mapping[str, str] = {name: str(number) for name, number in calendar.MONTHS_OF_DAYS.items()}

WORTH: Mapping[str, str] = {
    "hälfte": "0.5",
    "drittel": "0.33",
    "viertelstunde": "15",
    "dreiviertelstunde": "45",
}

DEFINITE_WORD: Mapping[str, str] = listed(
    "der, die, den, diese, diesen, dieser, dein, deine, deinen, deiner, ihre, ihren, ihrer, seine, seinen, seiner, meine, "
    "meinen, meiner, unsere, unseren, unserer, eure, euren, eurer, alle, allen, aller"
)

AS_WORD: Mapping[str, str] = listed("als")

EVERYDAY: Mapping[str, str] = listed(
    "der, die, das, und, ist, ich, du, wir, sie, nicht, ein, eine, einen, einem, einer, dein, deine, "
    "meine, mein, mit, auf, für, von, zu, zum, zur, bis, hier, soll, sollen, kann, wird, werden, was, "
    "wie, wann, welche, welches, dass, den, dem, des, im, am, um, auch, als, oder, wenn, habe, hast, "
    "sind, unser, unsere, unseren, jeden, jede, alle, aus, bei, nach, vor, mehr, weniger, über, unter, "
    "pro, ende, damit, weil, neue, neuen, steigern, senken, erhöhen, verbessern, binnen, innerhalb, es, gibt, "
    "runter, rauf, dauert, läuft, nein, nee, bitte, danke, passt, abbrechen, hilfe, weiter, besser, können, möchte, will, sollte, sollten"
)
NAMES_NOTHING: Mapping[str, str] = listed(
    "nichts, etwas, alles, alle, keiner, selbe, selben, selber, gleiche, gleichen, gleicher, andere, anderen, anderer, anderes, "
    "ganze, ganzen, ganzer, eigene, eigenen, eigener, erste, ersten, erster, zweite, zweiten, zweiter, dritte, dritten, letzte, "
    "letzten, letzter, nächste, nächsten, nächster, rest, weg, teil, teile, sache, sachen, ding, dinge, art, mal, male, person, "
    "personen, jemand, jeder, manche, einige, mehrere, eins, zwei, drei, vier, fünf, sechs, sieben, acht, neun, zehn",
)
ARTICLE_FORM: Mapping[str, str] = listed(
    "das, dem, des, eines, einem, einer, dieses, diesem, mein, meines, meinem, dein, deines, deinem, sein, seines, seinem, ihr, "
    "ihres, ihrem, unser, unseres, unserem",
)
"""Articles and their like that no other theme has."""
SHORTENED_ENDING: Mapping[str, str] = listed("s, n, ne, m, nem, nen")
"""Behind an apostrophe: "geht's"."""
APART_ENDING: Mapping[str, str] = listed("in, innen, r, n, s, es, e, er, en")
"""Set apart at the end of a word: "Kolleg*innen"."""
JOINED_PARTICLE: Mapping[str, str] = listed(
    "ab, an, auf, aus, bei, da, de, ein, ex, in, ko, pro, um, un, vor, zu, check, log, on, off, up"
)
"""Short words that a hyphen joins to others: "An-Zug"."""
