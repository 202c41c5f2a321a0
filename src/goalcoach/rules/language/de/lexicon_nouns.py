"""Nouns and articles of German goals. A noun of these lists counts at the end of a compound, too."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

METRIC_NOUN: Mapping[str, str] = listed(
    "umsatz, umsätze, gewinn, ertrag, kosten, quote, quoten, rate, anteil, zahl, anzahl, zeit, zeiten, dauer, "
    "zufriedenheit, stückzahl, ausschuss, fehler, reklamation, reklamationen, beschwerde, beschwerden, unfall, "
    "unfälle, ausfall, ausfälle, verbrauch, emission, emissionen, verfügbarkeit, erreichbarkeit, auslastung, bestand, "
    "bestände, treue, fluktuation, krankenstand, krankenstände, nps, score, budget, marge, liquidität, einnahmen, "
    "ausgaben, spenden, abos, nutzer, kunden, neukunden, besucher, bestellungen, anfragen, tickets, aufträge, "
    "angebote, mitglieder, warteliste, stillstand, papier, volumen, menge, gewicht, preis, preise, produktivität, "
    "index, deckung, frist, termintreue, pünktlichkeit, abschlüsse, leads, bewerbungen"
)

THEME_NOUN: Mapping[str, str] = listed(
    "qualität, zusammenarbeit, kommunikation, kultur, vertrauen, transparenz, führung, wissen, "
    "verständnis, innovation, effizienz, motivation, gesundheit, wachstum, erfolg, teamarbeit, image, "
    "beziehung, beziehungen, kompetenz, kompetenzen, nachhaltigkeit, vielfalt, verantwortung, "
    "fähigkeiten, fähigkeit, fertigkeiten, digitalisierung, synergien, synergie, arbeitsklima, klima, "
    "atmosphäre, service, nachwuchs, feedback, engagement, agilität, sichtbarkeit, expertise, "
    "potenzial, stabilität, märkte, absatzmärkte, stand, wartung"
)

SOFT_NOUN: Mapping[str, str] = listed(
    "prozess, prozesse, abläufe, ablauf, bereich, thema, themen, arbeit, technologie, infrastruktur, "
    "umgebung, system, systeme, schulungen, dokumentation, team, kunden, mitarbeiter, strategie"
)

GENERIC_OBJECT: Mapping[str, str] = listed(
    "maßnahme, maßnahmen, projekt, projekte, initiative, initiativen, aktion, aktionen, kampagne, "
    "aktivität, aktivitäten, lösung, lösungen, idee, ideen, ziel, ziele, schritt, schritte, aufgabe, "
    "aufgaben, prozess, prozesse, neukunden, schulungen, sachen, dinge, etwas, verantwortung"
)

ROLE_NOUN: Mapping[str, str] = listed(
    "leiter, leiterin, leitung, meister, meisterin, manager, managerin, direktor, direktorin, chef, "
    "chefin, ingenieur, ingenieurin, arzt, ärztin, pfleger, pflegerin, berater, beraterin, referent, "
    "referentin, koordinator, koordinatorin, vorstand, führungskraft, trainer, trainerin, dozent, "
    "dozentin, professor, professorin, prokurist, prokuristin, geschäftsführer, geschäftsführerin, "
    "polier, vorarbeiter, teamlead, position"
)

STUDY_NOUN: Mapping[str, str] = listed(
    "kurs, kurse, lehrgang, schulung, seminar, workshop, prüfung, zertifikat, zertifizierung, nachweis, "
    "schein, führerschein, diplom, bachelor, master, studium, ausbildung, weiterbildung, fortbildung, "
    "buch, bücher, modul, abschluss, meisterbrief, semester, hospitation, fachartikel"
)

LEARNING_NOUN: Mapping[str, str] = listed(
    "kompetenz, kompetenzen, fähigkeit, fähigkeiten, fertigkeiten, kenntnisse, wissen, englisch, "
    "spanisch, französisch, statistik, sql, python, java, excel, moderation, rhetorik, präsentieren, "
    "sprache, verhandlungsführung, programmieren"
)

SOCIAL_NOUN: Mapping[str, str] = listed(
    "kultur, klima, arbeitsklima, atmosphäre, beziehung, beziehungen, vertrauen, zusammenhalt, "
    "gemeinschaft, netzwerk, miteinander"
)

STOP_WORD: Mapping[str, str] = listed(
    "der, die, das, den, dem, des, ein, eine, einen, einem, einer, eines, und, oder, von, vom, auf, "
    "bis, um, zu, zum, zur, im, in, am, an, mit, für, bei, aus, nach, vor, über, unter, durch, mein, "
    "meine, meinen, meinem, unser, unsere, unseren, unserem, sich, ich, wir, es, ist, sind, wird, "
    "werden, soll, sollen, so, wie, als, auch, nicht, alle, jede, jeden, jedes, ihr, ihre, seine, "
    "diese, dieser, dieses, pro, je, zwischen, ab"
)

PHRASE_END: Mapping[str, str] = listed(
    "der, des, den, dem, die, das, eines, einer, von, vom, auf, bis, um, zu, zum, zur, im, in, am, an, "
    "mit, für, bei, aus, nach, vor, über, unter, durch, als, wie, gegenüber, ab, binnen, innerhalb, so, "
    "weil, damit, zwischen, ohne, gegen"
)

OPEN_ARTICLE: Mapping[str, str] = listed(
    "ein, eine, einen, einige, mehrere, verschiedene, neue, etwas, irgendein"
)

FIRM_ARTICLE: Mapping[str, str] = listed(
    "ein, eine, einen, der, die, das, den, unser, unsere, unseren, mein, meine, meinen"
)

ONE_ARTICLE: Mapping[str, str] = listed("ein, eine, einen")

DETERMINER: Mapping[str, str] = listed(
    "der, die, das, den, dem, des, alle, jede, jeden, jedes, beide, unsere, unseren, meine, meinen, "
    "diese, ein, eine, einen, offenen, restlichen, verbleibenden"
)

COVERAGE: Mapping[str, str] = listed(
    "jeder, jede, jeden, jedes, jedem, alle, allen, sämtliche, sämtlichen, kein, keine, keinen, "
    "niemand, beide"
)

JOINING_WORD: Mapping[str, str] = listed("und, sowie, außerdem")

CLAUSE_OPENER: Mapping[str, str] = listed(
    "dass, wenn, ob, weil, damit, obwohl, während, bevor, nachdem, sobald, solange, falls, sodass, aber, sondern, denn, wo, wer, "
    "was, wann, der, die, das, den, dem, deren, dessen, denen"
)
BEFORE: Mapping[str, str] = listed("vor")
PART_OF: Mapping[str, str] = listed("halb, viertel, von")
A_SINGLE: Mapping[str, str] = listed("eine, einer, einem, ne, ein")
ONE_ALONE: Mapping[str, str] = listed("eine, einer, eins, eines, einen")
HOUR_WORD: Mapping[str, str] = listed("h, std, stunde, stunden")
PER_WORD: Mapping[str, str] = listed("die, pro, je, jede, in, der")
WEEK_WORD: Mapping[str, str] = listed("woche, wöchentlich")
NUMBERED_WEEK: Mapping[str, str] = listed("kw, kalenderwoche, kalenderwochen")
RANGE_WORD: Mapping[str, str] = listed("oder, und, bis")
RATIO_WORD: Mapping[str, str] = listed("von, von insgesamt")
RATE_WORD: Mapping[str, str] = listed("je, pro, auf, auf je")
ROUND_WHOLE: Mapping[str, str] = {"hundert": "100", "tausend": "1000"}
EVERY: Mapping[str, str] = listed("jede, jedem, jeden, jeder, jedes")
NTH: Mapping[str, str] = {
    f"{name}{ending}": number
    for name, number in {
        "zweite": "2",
        "dritte": "3",
        "vierte": "4",
        "fünfte": "5",
        "sechste": "6",
        "siebte": "7",
        "achte": "8",
        "neunte": "9",
        "zehnte": "10",
        "zwölfte": "12",
        "zwanzigste": "20",
    }.items()
    for ending in ("", "m", "n", "r", "s")
}

BETWEEN_NAMES: Mapping[str, str] = listed("und")

GROUP_WORD: Mapping[str, str] = listed("team, wir, alle, abteilung, belegschaft, bereich")

SAFETY_STEM: Mapping[str, str] = listed("sicher, unfall")

OPENER: Mapping[str, str] = listed(
    "ich, wir, du, man, will, wollen, möchte, möchten, werde, werden, soll, sollen, muss, müssen, kann, "
    "können, gern, gerne, mein ziel ist, unser ziel ist, ziel ist es, ziel ist, mein, unser, es, ist, "
    "zuerst, erstens, zweitens, danach, dann, außerdem, auch, bitte, und"
)

ORDINARY_NOUN: Mapping[str, str] = listed(
    "abend, abende, abends, ablauf, absprache, alltag, anfang, angehörige, angehörigen, anlass, anliegen, "
    "anruf, anrufe, anrufen, ansicht, antwort, antworten, arbeitstag, arbeitstage, art, aufwand, auge, augen, "
    "ausnahme, ausnahmen, auto, beispiel, beispiele, beleg, belege, bericht, berichte, besuch, besuche, betrieb, "
    "blatt, blick, brief, büro, chance, computer, daten, datum, dienst, dienste, ding, dokument, druck, effekt, eindruck, "
    "einsatz, einsätze, eltern, ende, ereignis, erfahrung, ergebnis, ergebnisse, ergebnissen, ersatz, fach, fachfrau, "
    "fachleute, fakten, fall, fälle, fällen, fehler, fehlern, filiale, formular, formulierung, frage, fragen, früh, "
    "führung, gast, gäste, gästen, gebiet, gefühl, gegenüber, gelegenheit, gerät, geräte, geschäft, gespräch, "
    "gespräche, gesprächen, grenze, grenzen, grund, gründe, gründen, gruppe, gruppen, hälfte, hand, hause, hilfe, "
    "hinweis, hinweise, inhalt, kalender, kasse, kind, kinder, kindern, klasse, kollege, kollegen, kollegin, kollegium, "
    "kolleginnen, kolleg, kontakt, können, kopf, kraft, kunde, kundin, kundinnen, lager, lage, laden, leben, leute, "
    "leuten, liste, listen, lücke, lücken, mal, material, maß, menschen, minute, minuten, mittag, mitarbeiterin, "
    "mitarbeitende, mitarbeitenden, moment, monat, monate, monaten, morgen, mühe, nachbar, nacht, nachweis, nächstes, name, "
    "namen, notiz, notizen, nummer, ordnung, ort, paar, patient, patienten, patientin, patientinnen, pause, pausen, "
    "person, personen, personal, pflege, plan, pläne, plänen, platz, post, praxis, problem, probleme, programm, protokoll, "
    "protokolle, punkt, punkte, raum, rechnung, rechnungen, regal, regale, regel, regeln, reihe, reihenfolge, rest, "
    "richtung, rolle, ruhe, rückmeldung, sache, satz, sätze, schicht, schichten, schluss, schritt, schritte, "
    "schritten, schule, schüler, schülerin, schülerinnen, seite, seiten, sekunde, sekunden, sinn, situation, "
    "situationen, sommer, sonntag, samstag, sorge, sorgen, software, spaß, stand, station, stationen, stelle, stellen, "
    "stück, stunde, stunden, tabelle, tabellen, tage, tagen, teil, teile, teilen, tempo, termin, termine, terminen, "
    "ton, übersicht, uhr, umgang, umstand, unterlagen, unterschied, urlaub, ursache, ursachen, verlauf, vergleich, "
    "versuch, versuche, vorbild, vorgang, vorgänge, vorgesetzte, vorgesetzten, vorschlag, vorschläge, vorteil, wagen, "
    "wahl, ware, waren, weg, wege, weise, werkzeug, wert, werte, weile, winter, herbst, frühling, frühjahr, woche, "
    "wochen, wochenende, wochenenden, wort, worte, wörter, wunsch, zahlen, zeile, zeitpunkt, zettel, ziel, ziels, "
    "zielen, zufall, zugang, zukunft, zustand, zweck, zweifel, "
    "bedarf, engpass, ferien, frost, gegenwind, gewitter, glätte, hitze, hochbetrieb, hochwasser, kälte, lärm, licht, "
    "nässe, nebel, notfall, notfälle, panne, pannen, regen, schnee, sonne, staub, stau, strom, "
    "technik, wärme, wasser, wetter, wind, windstille, zugluft"
)
