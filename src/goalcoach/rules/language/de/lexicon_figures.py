"""Words around numbers that follow from others: how much less, how many together, which part of it."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import joined, listed, split

DIFFERENCE_WORD: Mapping[str, str] = listed(
    "weniger, mehr, früher, eher, später, kürzer, länger, schneller, langsamer, höher, niedriger, geringer, kleiner, größer, "
    "besser, schlechter, verbesserte, verbesserten, verbesserung, verschlechtert, verschlechterte, verschlechterten, verschlechterung, über, unter, unterschied, abstand, zurück, gesunken, gestiegen, gefallen, gesenkt, gespart, seit, "
    "stieg, stiegen, sank, sanken, fiel, fielen, wuchs, wuchsen, weg, dazu, hinzu, plus, minus, fehlen, fehlten, fehlt, fehlte, verfehlt, verbessert, verringert, zugenommen, abgenommen, hinter, gewonnen, verloren, erledigt, "
    "nahm, nahmen, legte, legten, zugelegt, zurückgegangen, geklettert, angestiegen, eingebrochen, gesprungen, abgesackt, rückgang, anstieg, zunahme, abnahme, senkung, zuwachs, "
    "gedrückt, drückte, drückten, schrumpfte, schrumpften, geschrumpft, verringerte, verringerten, reduziert, reduzierte, reduzierten, senkte, senkten, erhöht, erhöhte, erhöhten, kletterte, kletterten, "
    "billiger, günstiger, teurer, spart, sparen, sparte, sparten, gespart, eingespart, einsparung"
)
BESIDE_WORD: Mapping[str, str] = listed("über, unter, oberhalb, unterhalb")
SUM_WORD: Mapping[str, str] = listed(
    "zusammen, insgesamt, summe, gesamt, gemeinsam, beide, beiden, halbjahr, jahr, monate, monaten, zeitraum, quartale, "
    "machen, macht, machten, machte, ergeben, ergibt, ergaben, ergab"
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
BARE_DAY_JOINT: Mapping[str, str] = listed("am, vom, zum, seit dem, ab dem")
DAY_ENDING: Mapping[str, str] = {".": ""}
ORIGIN_WORD: Mapping[str, str] = listed("von, aus, vom")
PART_WORD: Mapping[str, str] = {
    **dict.fromkeys(("hälfte", "halb", "halbe", "halben", "halbieren", "halbiert"), "2"),
    "drittel": "3",
}
TIMES_THE_START: Mapping[str, str] = {
    "hälfte": "1/2", "halb": "1/2", "halbieren": "1/2", "drittel": "1/3", "viertel": "1/4",
    "doppelt": "2", "doppelte": "2", "verdoppeln": "2", "dreimal": "3", "dreifache": "3",
    "verdreifachen": "3", "vervierfachen": "4",
}  # fmt: skip
DONE_WORD: Mapping[str, str] = listed("fertig, erledigt, geschafft, verkauft, bezahlt, weg, offen, zu, dabei")
"""Behind a number: what became of what was counted, and no thing that is counted."""
OF_THEM: Mapping[str, str] = listed("davon, darunter, von ihnen, von denen, hiervon")
OF_WHICH: Mapping[str, str] = listed("davon, darunter, wovon, hiervon, von ihnen, von denen")
DEADLINE_WORD: Mapping[str, str] = listed("spätestens, binnen, zum")
PERCENT_WORD: Mapping[str, str] = listed("prozent")
QUARTER_WORD: Mapping[str, str] = listed("quartal, quartals, q")

_BELOW = {
    "drittel": "3",
    "viertel": "4",
    "fünftel": "5",
    "sechstel": "6",
    "siebtel": "7",
    "achtel": "8",
    "neuntel": "9",
    "zehntel": "10",
}
_MANY = {
    "ein": "1",
    "einem": "1",
    "zwei": "2",
    "drei": "3",
    "vier": "4",
    "fünf": "5",
    "sieben": "7",
    "neun": "9",
}
_PARTS = {
    **dict.fromkeys(split("die hälfte, der hälfte"), "1/2"),
    **{f"{many} {part}": f"{above}/{below}" for many, above in _MANY.items() for part, below in _BELOW.items() if int(above) < int(below)},
}  # fmt: skip
_ABOUT = ("", *(f"{each} " for each in split("etwa, ungefähr, rund, gut, knapp, fast, beinahe, über, mehr als, weniger als, mindestens")))  # fmt: skip
_LESS = "weniger, mehr, kürzer, länger, schneller, langsamer, niedriger, höher, geringer, kleiner, größer, früher, später, besser, schlechter, über, unter"
_AS = "so viel, so viele, so hoch, so lang, so lange, so oft, so groß, so häufig, so schnell"
_TIMES = {
    "2": "verdoppelt, verdoppelte, verdoppelten, doppelt so, zweimal so, zwei mal so, das doppelte, aufs doppelte, auf das doppelte",
    "3": "verdreifacht, verdreifachte, verdreifachten, dreimal so, drei mal so, dreifach so, das dreifache, aufs dreifache, auf das dreifache",
    "4": "vervierfacht, vervierfachte, vervierfachten, viermal so, vier mal so, das vierfache, auf das vierfache",
    "5": "verfünffacht, verfünffachte, verfünffachten, fünfmal so, das fünffache, auf das fünffache",
    "10": "verzehnfacht, verzehnfachte, verzehnfachten, zehnmal so, das zehnfache, auf das zehnfache",
}

RATIO: Mapping[str, str] = {
    **dict.fromkeys(split("halbiert, halbierte, halbierten"), "fall 1/2"),
    "halb so": "ratio 1/2",
    **dict.fromkeys(joined("halb", _AS), "ratio 1/2"),
    **dict.fromkeys(split("anderthalbmal so, eineinhalbmal so, anderthalb mal so"), "ratio 3/2"),
    **{each: f"ratio {many}" for many, words in _TIMES.items() for each in split(words)},
    **{
        f"{part} {of}": f"part {size}"
        for part, size in _PARTS.items()
        for of in ("der", "des", "von", "aller", "vom", "deiner", "ihrer", "davon")
    },
    **{f"um {about}{part}": f"change {size}" for part, size in _PARTS.items() for about in _ABOUT},
    **{f"auf {about}{part}": f"ratio {size}" for part, size in _PARTS.items() for about in _ABOUT},
    **{each: f"change {size}" for part, size in _PARTS.items() for each in joined(part, _LESS)},
    **{each: f"ratio {size}" for part, size in _PARTS.items() for each in joined(part, _AS)},
    **{
        each: f"change {size}"
        for part, size in _PARTS.items()
        for each in joined("noch mal, noch einmal, nochmals", part)
    },
}

CLOCK_WORD: Mapping[str, str] = listed("uhr nachmittags, uhr abends, uhr, h")
AFTERNOON_WORD: Mapping[str, str] = listed("uhr nachmittags, uhr abends")
CLOCK_PREPOSITION: Mapping[str, str] = listed("um, bis, gegen, ab, vor, nach, von, seit")

WHOLE_PERIOD: Mapping[str, str] = listed(
    "im halbjahr, über das halbjahr, im ganzen halbjahr, im gesamten halbjahr, in diesem halbjahr, in den sechs monaten, in diesen sechs monaten, über die sechs monate, in beiden quartalen, beide quartale, "
    "beiden quartalen, insgesamt, zusammengenommen, zusammengerechnet, alles in allem, im gesamten zeitraum"
)
"""Beside a number of all of the time."""
TOWARD_WORD: Mapping[str, str] = listed(
    "vorgesehen, vorgesehene, vorgesehenen, angestrebt, angestrebten, angepeilt, gesetzt, gesteckt, fehlen, fehlt, fehlten, fehlte, gefehlt, verbleiben, verbleibt, verblieben, verbleibende, verbleibenden, bleiben, bleibt, blieben, blieb, übrig, noch, "
    "lücke, rückstand, vorsprung, überschuss, über, unter, oberhalb, unterhalb, jenseits, übertroffen, überschritten, unterschritten, verfehlt, verfehlten, "
    "entfernt, vorbei, davor, darüber, darunter, erforderlich, nötig, gewollt, verlangt, gewünscht, zugesagt, vereinbart, vereinbarten, erlaubt, erlaubte, zulässig, geplant, geplanten, "
    "abstand, weg, strecke, ausstehend, ausstehen, aussteht, trennen, trennt, grenze, frist, näher, weit, innerhalb, binnen, knapp, verpasst, überboten"
)

AHEAD_JOINT: Mapping[str, str] = listed("vor")
"""Between a length of time and the end that it lies in front of."""
END_NOUN: Mapping[str, str] = listed(
    "stichtag, frist, termin, zieltermin, endtermin, fristende, abgabetermin, fälligkeit, ablauf der frist"
)
"""What the day is called by which a goal was to be reached."""
AND_SUBJECT: Mapping[str, str] = listed(
    "der, die, das, ihr, ihre, dein, deine, diese, dieser, es, sie, wir, du"
)
"""Behind ", und": what opens another clause, of the same time."""

COIN: Mapping[str, str] = {
    **dict.fromkeys(("euro", "pfund", "krone", "dollar"), "1"),
    **dict.fromkeys(("cent", "rappen"), "0.01"),
}
OF_EACH_WORD: Mapping[str, str] = listed("je, pro, jeder, jede, jedes, jeden, jedem, stückpreis")
OWN_HAND: Mapping[str, str] = listed("selbst, selber")
IN_PLACE_OF: Mapping[str, str] = listed("statt, anstatt, anstelle von")
INSTEAD_WORD: Mapping[str, str] = {**IN_PLACE_OF, **listed("nicht")}
"""Between what is and what it took the place of."""
WISHED: Mapping[str, str] = listed(
    "wir verlangt, verlangt hatten, gefordert hatten, verlangt war, verlangt waren, wir wollten, du wolltest, sie wollten, war gewollt, waren gewollt, sollten es, sollte es, sollten sein, hätten es, war verabredet, waren verabredet, war ausgemacht, waren ausgemacht, hatten wir, war gefordert, waren gefordert, gesetzt hatten, vorgenommen hatten, vorgenommen hattest"
)
"""Beside a number that somebody aimed at."""
APART_BY: Mapping[str, str] = listed(
    "weniger, kürzer, schneller, früher, eher, niedriger, geringer, kleiner, höher, langsamer, länger, billiger, günstiger, teurer"
)
"""Behind a number that is how far two others lie apart: "3 days sooner"."""
RESULT_WORD: Mapping[str, str] = listed("ergebnis, ergebnisse, ergebnissen, wert, werte, stand, ende, bilanz")
"""What a number is called without saying of what it is."""
BETWEEN_WORD: Mapping[str, str] = listed("zwischen")
AND_WORD: Mapping[str, str] = listed("und")
AS_EARLY_AS: Mapping[str, str] = listed("so früh wie, so spät wie, so bald wie")
WITHIN_THE_HOUR: Mapping[str, str] = listed("innerhalb der stunde, binnen der stunde, in unter einer stunde")
WHICH_WORD: Mapping[str, str] = listed("die, das, der")
NOTED_VERB: Mapping[str, str] = listed(
    "notiert, notiz, geschrieben, schreibt, schrieb, schriebst, berichtet, berichtest, erwähnt, gesagt, sagtest, erzählt, eingetragen, eintrag, festgehalten, rückmeldung, laut, gedankt, dankt, dankte, bedankt, dank"
)
"""Of what was written down, or thanked for; the day of a note is told with it."""
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
OF_NOUN: Mapping[str, str] = listed("wegen, aufgrund, infolge, dank, mangels")
"""Last words of "because of" and the like, behind which a noun stands."""
WEEKDAY: Mapping[str, str] = {
    name: str(k)
    for k, name in enumerate("montag dienstag mittwoch donnerstag freitag samstag sonntag".split())
}
"""Each with its number, 0 for the first."""
PART_OF_DAY: Mapping[str, str] = listed("abend, morgen, früh, nachmittag, vormittag, mittag, nacht")
"""What a weekday may be joined with."""
WEEKDAY_SHORT: Mapping[str, str] = {
    "mo": "0",
    "di": "1",
    "mi": "2",
    "do": "3",
    "fr": "4",
    "sa": "5",
    "so": "6",
}
"""The same, cut short."""
ALSO_A_WORD: Mapping[str, str] = listed("do, so")
"""A weekday cut short only beside another one: "Di/Do"."""
WHOLE_WEEK: Mapping[str, str] = listed(
    "jeden tag, täglich, die ganze woche, rest der woche, werktags, werktage, unter der woche, wochenende, wochenenden, "
    "am wochenende, außer, ausser, nur nicht, bis auf"
)
"""Beside weekdays: others are meant as well."""
LYING_VERB: Mapping[str, str] = listed("lagen, liegen, lag, liegt, vergingen, vergehen, verstrichen")
"""Of a length of time between two things."""
WHICH_QUARTER: Mapping[str, str] = listed(
    "erste, ersten, erstes, zweite, zweiten, dritte, dritten, vierte, vierten, 1, 2, 3, 4"
)
PART_OF_YEAR: Mapping[str, str] = {
    "jahreswechsel": "1-2",
    "jahresbeginn": "1-2",
    "jahresanfang": "1-2",
    "anfang des jahres": "1-2",
    "beginn des jahres": "1-2",
    "ersten monat des jahres": "1-1",
    "jahresmitte": "5-7",
    "mitte des jahres": "5-7",
}
"""Parts of a year without the name of a month, and which months they are."""
NTH_DAY: Mapping[str, str] = {
    f"{name}{ending}": number
    for name, number in {"erste": "1", "zweite": "2", "dritte": "3", "vierte": "4"}.items()
    for ending in ("", "n", "r", "s")
}
"""In front of a weekday: which of its month."""
LASTING_VERB: Mapping[str, str] = listed(
    "dauern, dauert, dauerte, dauerten, gedauert, brauchen, braucht, brauchte, brauchten, kam, kamen, ist, sind, war, waren, blieb, blieben, lief, liefen, ging, gingen, wurde, wurden, die, das, der"
)
"""Between a number and "longer" that is told of what was counted."""
WENT_UP: Mapping[str, str] = listed(
    "mehr, höher, teurer, länger, langsamer, größer, gestiegen, stieg, stiegen, steigen, steigt, anstieg, gewachsen, wuchs, wuchsen, zugenommen, zunahme, "
    "erhöht, erhöhte, erhöhten, zusätzlich, zusätzliche, zusätzlichen, hochgegangen, geklettert, kletterte, kletterten, plus, angestiegen, "
    "angewachsen, zugelegt, hochgeklettert, hochgeschnellt, emporgeschnellt, hochgeschossen, geschnellt, schnellte, schnellten, gesteigert, "
    "zuwachs, steigerung, sprang, sprangen, gesprungen, hinaufgegangen, raufgegangen, vermehrt, explodiert, explodierte, explodierten"
)
WENT_UP_PARTED: Mapping[str, str] = listed(
    "",
    joined("nahm, nahmen, legte, legten", "zu"),
    joined("ging, gingen, schoss, schossen, trieb, trieben", "hoch, rauf"),
)
WENT_DOWN: Mapping[str, str] = listed(
    "weniger, niedriger, billiger, günstiger, kürzer, kleiner, geringer, eher, gesunken, sank, sanken, sinken, sinkt, rückgang, gefallen, fiel, fielen, abgenommen, "
    "abnahme, gesenkt, senkte, senkten, verringert, verringerte, verringerten, reduziert, zurückgegangen, runtergegangen, minus, abgesunken, "
    "abgesackt, eingebrochen, eingeknickt, geschrumpft, schrumpfte, schrumpften, gedrückt, gestürzt, abgestürzt, gerutscht, abgerutscht, "
    "reduzierte, reduzierten, reduzierung, senkung, verringerung, absturz, einbruch, vermindert, gemindert"
)
GOT_BETTER: Mapping[str, str] = listed("verbessert, verbesserte, verbesserten, verbesserung, besser")
GOT_WORSE: Mapping[str, str] = listed(
    "verschlechtert, verschlechterte, verschlechterten, verschlechterung, schlechter"
)
"""Beside a number: whether it became better; which way that is, its goal tells."""
WENT_DOWN_PARTED: Mapping[str, str] = listed(
    "",
    joined("nahm, nahmen, sackte, sackten, fiel, fielen", "ab"),
    joined("ging, gingen", "zurück, runter, herunter"),
    joined("brach, brachen, knickte, knickten", "ein"),
)
"""Beside a number: which way it is said to have gone."""
UNREAL_WORD: Mapping[str, str] = listed(
    "würde, würden, würdest, könnte, könnten, könntest, sollte, sollten, soll, sollen, kann, können, wird, werden, wenn, falls, bis, wäre, "
    "wären, möchtest, willst, wollen, statt"
)
"""In a clause that tells of what may be, and not of what was."""
COMPARED_WORD: Mapping[str, str] = listed("gegenüber, seit, verglichen, zwischen, gegen")
IN_ALL: Mapping[str, str] = listed("insgesamt, zusammen, summe, gesamt")
WENT_UP_VERB: Mapping[str, str] = listed(
    "stieg, stiegen, gestiegen, wuchs, wuchsen, gewachsen, kletterte, kletterten"
)
WENT_DOWN_VERB: Mapping[str, str] = listed("sank, sanken, gesunken, fiel, fielen, gefallen, zurückgegangen")
OF_WHAT: Mapping[str, str] = listed("dessen, was")
ABOVE_AIM: Mapping[str, str] = listed("über, darüber, oberhalb, höher")
BELOW_AIM: Mapping[str, str] = listed("unter, darunter, unterhalb, niedriger")
AIM_BEATEN: Mapping[str, str] = listed("übertroffen, überboten, übererfüllt")
AIM_MISSED: Mapping[str, str] = listed("verfehlt, verfehlten, verpasst")
MORE_OR_LESS: Mapping[str, str] = {"mehr": "up", "weniger": "down"}
BY_SO_MUCH: Mapping[str, str] = listed("um")
"""In front of how far something went."""
EQUAL_WORD: Mapping[str, str] = listed("also, sind, ist, macht, machen, sprich")
ARRIVING_AT: Mapping[str, str] = listed("auf")
"""In front of a number that something came to."""
UNIT_NAME: Mapping[str, str] = {"kilo": "kilogramm", "kilos": "kilogramm", "stk": "stuck", "stck": "stuck"}
"""One name for each unit that is written in several ways. Those in small letters are not read as units."""
HOUR_PART: Mapping[str, str] = {
    "viertelstunde": "15",
    "halbe stunde": "30",
    "halben stunde": "30",
    "dreiviertelstunde": "45",
}
"""Lengths in words, in minutes."""
MINUTE_WORD: Mapping[str, str] = listed("min, minute, minuten")
OFTEN_SIGN: Mapping[str, str] = listed("x, mal")
"""Behind a number that says how often: "3x", "3 mal"."""
