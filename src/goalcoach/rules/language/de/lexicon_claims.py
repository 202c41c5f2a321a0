"""Words by which a claim says more than it can know, and small ones beside them; one theme per mapping."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import wordings
from goalcoach.rules.language.phrasing import joined, listed, split

EFFECT_VERB: Mapping[str, str] = listed(
    "senken, verringern, verkürzen, erhöhen, steigern, halbieren, verdoppeln, verbessern, vermeiden, verhindern, sparen, ermöglichen, erlauben, "
    "lösen, erklären, verursachen, beschleunigen, sichern, kosten"
)
PLEASE_WORD: Mapping[str, str] = listed("bitte")
ASKED_FOR: Mapping[str, str] = listed("was, welcher, welche, welchem, welchen, welches, woher, wer")
PRICE_VERB: Mapping[str, str] = listed("kosten, kostete, kosteten, gekostet")
MONEY_UNIT: Mapping[str, str] = listed("eur, usd, gbp, chf, cent")
EACH_WORD: Mapping[str, str] = listed("jede, jeder, jedes, alle, der, die, das, ein, eine, unsere")
THERE_NOW: Mapping[str, str] = listed("gibt, hängt, hängen, steht, stehen, liegt, liegen, besteht, bestehen")
MADE_WORD: Mapping[str, str] = listed(
    "gemacht, gebaut, geschrieben, gezeichnet, angelegt, aufgehängt, gemalt, gedruckt, genäht, entworfen, erstellt, eingerichtet, baute, schrieb, "
    "zeichnete, machte, legte, hängte, stellte"
)
DONE_ONESELF: Mapping[str, str] = listed("selbst, selber, eigenhändig")
PERSON_ASKED: Mapping[str, str] = listed("wer")
HELPING_WORD: Mapping[str, str] = listed(
    "kann, können, konnte, konnten, ist, sind, war, waren, wird, werden, wurde, wurden, hat, haben"
)
EFFECT_HAVING: Mapping[str, str] = listed("hat, haben, hatte, hatten")
"""Between what acts and what it acts on, where the verb stands at the end."""
LACKING_WORD: Mapping[str, str] = listed(
    "fehlend, fehlende, fehlenden, fehlender, fehlendes, fehlte, fehlten, mangel, mangels, kein, keine, ohne"
)
REASON_OPENING: Mapping[str, str] = listed("da")
"""At the head of a sentence it gives a reason; elsewhere it may be a place or a time."""
TIE_WORD: Mapping[str, str] = listed("durch, mit, ohne, mithilfe")
TIE_OF_DEED: Mapping[str, str] = listed("indem")
MOVED_WORD: Mapping[str, str] = listed("zurück, ging, gingen, kam, kamen, herunter, runter, hoch, gebracht")
SO_WORD: Mapping[str, str] = listed("also, somit, folglich, sodass, wodurch, womit")
ARTICLE_OF_NOUN: Mapping[str, str] = listed("des, dem")
"""In front of a noun, and never of what somebody did."""
BEHIND_EFFECT: Mapping[str, str] = listed(
    "um, von, auf, in, im, seit, an, am, bis, zwischen, und, oder, mit, für, nach, vor, über, sich, hat, haben, wurde, wurden"
)
PLEDGE_NAMED: Mapping[str, str] = listed(
    "hattest versprochen, hast versprochen, hatten versprochen, haben versprochen, hattest zugesagt, hast zugesagt, hatten zugesagt, "
    "hattest dir vorgenommen, hast dir vorgenommen, hatten sich vorgenommen, hattest dich verpflichtet, hast dich verpflichtet, "
    "war vereinbart dass, hatten vereinbart dass, solltest du, sollten sie",
    wordings.pledges(),
)
PAY_WORD: Mapping[str, str] = listed(
    "gehalt, lohn, bonus, prämie, gehaltserhöhung, lohnerhöhung, beförderung, befördert, abfindung, kündigung, gekündigt, zulage, probezeit, tarifgruppe"
)
COMPARED_AMONG: Mapping[str, str] = listed(
    "niemand sonst, kein anderer, keine andere, kein kollege, keine kollegin, keiner im team, niemand im team, alle anderen im team, "
    "der rest des teams, das restliche team, stellt alle in den schatten, so wie du",
    joined(
        "als, wie, anders als",
        "alle anderen, die anderen, die meisten, jeder andere, deine kollegen, ihre kollegen, der rest",
    ),
)
CLAUSE_SUBJECT: Mapping[str, str] = listed("alle, viele")
COLLEAGUE: Mapping[str, str] = listed(
    "kollegen, kolleginnen, mitarbeiter, mitarbeiterinnen, teams, schichten"
)
OUTDOING_VERB: Mapping[str, str] = listed("lassen, lässt, ließ, ließen, lasse")
OUTDONE_END: Mapping[str, str] = listed("hinter sich, hinter dir, weit hinter, alt aussehen")
OTHER_WORD: Mapping[str, str] = listed("anderen, andere, übrigen, meisten")
WHOLE_WORD: Mapping[str, str] = listed("alle, allen, aller")
AGAINST_WORD: Mapping[str, str] = listed("als, wie, unter, gegenüber, neben")
NO_COLLEAGUE: Mapping[str, str] = listed("kundinnen, patientinnen, besucherinnen, schülerinnen, nutzerinnen")
AGENT_ENDING: Mapping[str, str] = listed("innen")
AGAINST_THEM: Mapping[str, str] = listed("als, wie")
MOVES_THEM: Mapping[str, str] = listed(
    "",
    joined(
        "ärgert, stört, belastet, frustriert, kränkt, enttäuscht, freut, verunsichert, bedrückt, nervt",
        "dich, sie, ihn",
    ),
)
GAP_WORD: Mapping[str, str] = listed(
    "fehlte, fehlt, gefehlt, fehlen, brauchst, braucht, gebraucht, brauchte, nötig, im weg, gehindert, hindert, schwer, schwierig, schwieriger, "
    "hürde, lücke, gescheitert, hing, hätte, hätten, wäre, gewesen, ermöglicht, leichter, unterstützung, zu wenig, nicht gereicht, gereicht, "
    "anders, abstand, übrig, verhindert, aufgehalten, gebremst"
)

ADDRESSED: Mapping[str, str] = listed("du")
ADDRESSED_OTHER: Mapping[str, str] = listed("dir")
YOUR_WORD: Mapping[str, str] = listed("dein, deine, deinen, deinem, deiner")
OF_WORD: Mapping[str, str] = listed("von")
BEING_OF: Mapping[str, str] = listed("bist, warst, wirkst, wirktest")
HAVING: Mapping[str, str] = listed("hast, hattest")
DEED_PREPOSITION: Mapping[str, str] = listed("worden, in, auf, an, bei, für, mit, nach, zu, zum, zur")
NEUTRAL_STATE: Mapping[str, str] = listed(
    "dabei, da, bereit, fertig, zuständig, verantwortlich, anwesend, beteiligt, dran, allein, in, im, auf, an, am, bei, mit, für, beim, zum, zur, neu"
)
NEUTRAL_OF: Mapping[str, str] = listed(
    "teil, bild, viel, alles, etwas, mehr, wenig, erwartet, erwarten, verlangt, gehört, nachricht, notiz, liste, plan, idee, vorschlag, "
    "kam, kamen, kommt, kommen, stammt, stammen, stammte, stammten, geschrieben, gebaut, gemacht, erstellt, angelegt, gezeichnet"
)
NEUTRAL_OWN: Mapping[str, str] = listed(
    "ziel, ziele, arbeit, team, sicht, seite, teil, art, weise, zeit, plan, liste, hilfe, idee, ideen, frage, fragen, antwort, antworten, bericht, "
    "nachricht, notiz, notizen, rolle, schicht, schichten, woche, hand, schritt, anteil, kollege, kollegin, kollegen, ergebnis, ergebnisse, zahlen, "
    "vorschlag, vorschläge, kunden, kundinnen, bereich, abteilung, platz, einsatz, beitrag, aufgabe, aufgaben, eigene, eigenen, eigener, übergabe, "
    "publikum, gäste, gast, leserinnen, schüler, schülerinnen, klasse, klassen, patienten, patientinnen, mandanten, mitglieder, spender, bewohner, bewohnerinnen, tour, touren, route, wagen, werkbank, theke, kalender, postfach, aufträge, auftrag, bestellungen, bestellung, pakete, stunden, sitzung, sitzungen, veranstaltung, veranstaltungen, abend, abende, besprechung, besprechungen, gespräch, gespräche, anrufe, anruf, brief, briefe, mail, mails, entwurf, entwürfe, unterlagen, antrag, anträge, budget, prognose, umsatz, quote, schnitt, summe, rückstand, bestand, verschnitt, ausschuss, fehler, beschwerden, dienstplan, präsentation, workshop, messungen, messung, akten, übergaben, checkliste, anleitungen, vorlage, vorlagen, erklärung, erklärungen, zusammenfassung, beschreibung, bemerkung, anmerkung, lehrling, azubi, auszubildende, auszubildenden, nachfolger, lieferanten, vorgesetzte, vorgesetzten, rückkehr, start, beginn, runde, runden, besuch, besuche, prüfung, prüfungen, kontrolle, kontrollen, reparatur, reparaturen, angebot, angebote, rechnung, rechnungen, proben, probe, zeichnung, zeichnungen, stück, stücke, produkt, produkte, rezept, rezepte, lieferung, lieferungen, fahrt, fahrten, werkzeug, maschine, maschinen, tisch, zimmer, stand, garten, projekt, projekte, anfrage, anfragen, entscheidung, entscheidungen, wahl, korrektur, korrekturen, befund, befunde, kurs, kurse, jahr, quartal, monat, monate, woche, wochen, tage, tag, station, küche, werkstatt, laden, filiale, text, texte, artikel, notizen, protokoll, rückmeldung, rückmeldungen, meldung, meldungen, hinweis, hinweise, einschätzung, perspektive, meinung, wunsch, wünsche, ansicht, erfahrung, erfahrungen, hände, hand, namen, name, tätigkeit, tun, vorgehen, handeln, lösung, lösungen, beispiel, beispiele, lernziel, zielwert, "
    "anleitung, entwicklung, lernen, fortschritt, halbjahr, leitung, unterstützung, einträge, "
    "stunde, führung, führungen, schulung, schulungen, freigabe, freigaben, unterschrift, bestätigung, genehmigung, buchung, buchungen, "
    "vortrag, vorträge, lesung, vorführung, zettel, karte, karten, zeugnis, modul, module, tafel, ordner, mappe, knie, vormittag, nachmittag, morgen"
)
JUDGED_WORD: Mapping[str, str] = listed("das, es")
JUDGED_JOINT: Mapping[str, str] = listed("von, dass")
SERIES_WORD: Mapping[str, str] = listed(
    "letzte, letzten, letzter, letztes, nächste, nächsten, nächster, nächstes"
)
THAT_WORD: Mapping[str, str] = listed("das, es, so")
INSIDE_WORD: Mapping[str, str] = listed("in")
LIKE_WORD: Mapping[str, str] = listed("wie")
NEUTRAL_IN: Mapping[str, str] = listed("vertrauen, zutrauen, glaube, glauben, interesse, jemand, mensch")
WHAT_A_WORD: Mapping[str, str] = listed("für")
HOW_MUCH: Mapping[str, str] = listed("wie")
NEUTRAL_JUDGEMENT: Mapping[str, str] = listed(
    "klar, möglich, vereinbart, geplant, gut, besser, genug, richtig, neu, fertig, offen, spät, früh, nötig, leicht, schwer, schneller, weniger, mehr, "
    "erreicht, zeit, lang, kurz, zu, ein, eine, der, die, das, nicht, nur, auch, schon, noch"
)
KIND_OF_PEOPLE: Mapping[str, str] = listed(
    "mutter, vater, mama, papa, ehefrau, ehemann, schwanger, schwangerschaft, muslim, muslima, christ, christin, jude, jüdin, ausländer, ausländerin, "
    "migrant, migrantin, rentner, rentnerin, jugendliche, schwul, lesbisch, behindert, autistisch, ramadan, wechseljahre"
)

SPAN_UNIT: Mapping[str, str] = listed("stunde, tag, woche, monat, jahr, minute, jahrhundert")
POINTS_WORD: Mapping[str, str] = listed(
    "prozentpunkt, prozentpunkte, prozentpunkten, punkt, punkte, punkten, point"
)
WAY_WORD: Mapping[str, str] = listed("weg, weges, strecke")
AIM_WORD: Mapping[str, str] = listed("ziel, ziels, zielwert, vorgabe, soll, solls, geplant, vereinbart")
TIME_PREPOSITION: Mapping[str, str] = listed("an, in, von, für, binnen")
"""In front of a number of days that counts them."""
APART_JOINT: Mapping[str, str] = listed("später, danach, darauf, auseinander, vorher")
DAY_FROM_ANOTHER: Mapping[str, str] = {
    **dict.fromkeys(joined("am", "nächsten, folgenden", "tag, morgen, abend, nachmittag"), "1"),
    **dict.fromkeys(
        joined("einen tag, ein tag, am tag, am morgen, tags", "später, danach, darauf, drauf"), "1"
    ),
    **dict.fromkeys(split("am folgetag, am nächsttag"), "1"),
    **dict.fromkeys(joined("eine woche", "später, danach, darauf, drauf"), "7"),
    **dict.fromkeys(joined("am tag, einen tag", "davor, zuvor, vorher"), "-1"),
    **dict.fromkeys(joined("eine woche", "davor, zuvor, vorher, früher"), "-7"),
    "am vortag": "-1",
}
DAY_BEHIND_JOINT: Mapping[str, str] = listed("später, danach, darauf, drauf")
DAY_AHEAD_JOINT: Mapping[str, str] = listed("davor, zuvor, vorher, früher")
DAY_WORD: Mapping[str, str] = listed("tag, tage, tagen, arbeitstage, arbeitstagen")
BY_DAY: Mapping[str, str] = listed("bis zum, bis, spätestens am, spätestens zum, jeweils am, jeweils zum, am")
DAYS_LATE: Mapping[str, str] = listed("nach, zu spät, später, verspätet, verspätung, über")
DAYS_EARLY: Mapping[str, str] = listed("vor, zu früh, früher, vorher, eher, im voraus")
APART: Mapping[str, str] = {
    **dict.fromkeys(
        split(
            "am nächsten tag, am nächsten morgen, am folgetag, tags darauf, am tag darauf, am tag danach, einen tag später"
        ),
        "1-1",
    ),
    **dict.fromkeys(
        split(
            "eine woche später, eine woche darauf, eine woche drauf, in der woche darauf, in der woche danach, in der folgenden woche, eine woche danach"
        ),
        "3-11",
    ),
    **dict.fromkeys(split("einen monat später, im folgenden monat, im monat danach"), "20-45"),
}
PART_OF_MONTH: Mapping[str, str] = {"anfang": "1-12", "mitte": "8-23", "ende": "18-31", "erste hälfte": "1-16", "zweite hälfte": "15-31"}  # fmt: skip
ABOUT_PART: Mapping[str, str] = {
    **dict.fromkeys(split("etwa, ungefähr, rund, circa"), "about"),
    **dict.fromkeys(split("fast, knapp, beinahe, annähernd, nicht ganz"), "under"),
    **dict.fromkeys(split("weniger als, unter, nicht einmal, nicht mal"), "less"),
    **dict.fromkeys(split("mehr als, über, gut über, gut"), "over"),
    "mindestens": "least",
}
BLAME_WORD: Mapping[str, str] = listed(
    "schlampig, nachlässig, unüberlegt, gedankenlos, rücksichtslos, leichtsinnig, leichtfertig, fahrlässig, verantwortungslos, unprofessionell, unverschämt, unverzeihlich, peinlich, blamabel, beschämend, dumm, dämlich, töricht, stümperhaft, lieblos, halbherzig, faul, inakzeptabel, unentschuldbar"
)
"""How somebody is said to have done a thing, which no evidence needs to say."""

# Which of two things came first.
ORDER_WORD: Mapping[str, str] = {
    "vor": "before",
    "bevor": "before",
    "ehe": "before",
    "nach": "after",
    "nachdem": "after",
    "folgte": "after",
    "folgten": "after",
    "gefolgt": "after",
}
"""Between two things that did not happen on the same day."""
ORDER_OPENING: Mapping[str, str] = {"kaum": "after", "sobald": "after"}
"""The same where a sentence begins with it: "kaum war die Mühle fertig, …"."""
ORDER_TURNED: Mapping[str, str] = listed("von, vom")
"""Behind a verb of order: "gefolgt von" is the other way round."""
ORDER_THAN: Mapping[str, str] = {"früher": "before", "eher": "before", "später": "after"}
"""The same in front of "als"."""
THEN_WORD: Mapping[str, str] = listed("dann")
FIRST_WORD: Mapping[str, str] = listed("erst, zuerst, zunächst")
PLACE_WORD: Mapping[str, str] = {
    f"{stem}{ending}": str(place)
    for place, stem in enumerate("erst zweit dritt viert fünft sechst siebt acht neunt zehnt".split(), 1)
    for ending in ("e", "en", "er", "es", "em")
}
"""Die wievielte es ist: Die zweite kam nie vor der ersten."""
AFTERWARDS_WORD: Mapping[str, str] = listed("danach, anschließend, später, hinterher, daraufhin")

# Wie Zahlen von Monat zu Monat gingen.
EACH_STEP: Mapping[str, str] = listed(
    "jeden monat, jeden einzelnen monat, in jedem monat, monat für monat, von monat zu monat, mit jedem monat, jedes mal, ohne ausnahme, "
    "kein monat ohne"
)
NO_STEP: Mapping[str, str] = listed(
    "nie, niemals, kein einziges mal, nicht ein einziges mal, zu keiner zeit, in keinem monat"
)
MONTH_BEFORE: Mapping[str, str] = listed(
    "vormonat, im monat davor, im monat zuvor, im monat vorher, im vorigen monat, im vorherigen monat"
)
ONLY_ONE: Mapping[str, str] = listed("nur, lediglich, einzig, allein, einzige, einziger, einzigen")
TIMES_OVER: Mapping[str, str] = {"einmal": "1", "zweimal": "2", "dreimal": "3", "viermal": "4"}
MOST_OF_ALL: Mapping[str, str] = {
    **dict.fromkeys(
        "am höchsten,höchste,höchsten,höchster,höchstes,die meisten,am meisten,größte,größten,größter,größtes,am größten,am längsten,längste,längsten,stärkste,stärksten,höchststand".split(","),
        "up",
    ),
    **dict.fromkeys(
        "am niedrigsten,niedrigste,niedrigsten,niedrigster,die wenigsten,am wenigsten,geringste,geringsten,kleinste,kleinsten,am kürzesten,kürzeste,kürzesten,tiefststand".split(","),
        "down",
    ),
}  # fmt: skip
EITHER_WAY: Mapping[str, str] = listed("schritt, veränderung, änderung, sprung")
