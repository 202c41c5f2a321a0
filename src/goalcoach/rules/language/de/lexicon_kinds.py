"""German words that tell which kind of goal a text is, and what a verb leads to: roles, states, leisure."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

DEVELOPMENT_LIST: Mapping[str, str] = listed(
    "entwicklungsziel, entwicklungsziele, entwicklungsplan, persönliche entwicklung, individuelle entwicklung, "
    "weiterbildung, weiterbildungsplan, fortbildungsplan, lernplan, lernziel, lernziele, qualifizierungsplan, "
    "personalentwicklung, entwicklungsgespräch"
)
"""What a list of goals of development is called."""

OWN_GROWTH: Mapping[str, str] = listed(
    "meine fähigkeit, meine fähigkeiten, meine kenntnisse, mein wissen, mein englisch, meine führung, mich weiterbilden, "
    "mich fortbilden, mich weiterentwickeln, mir beibringen, lerne ich, was ich lerne, sicherer werden, besser werden in"
)
"""Somebody's own learning, wherever it stands in the text."""

OTHERS: Mapping[str, str] = listed(
    "schüler, schülerin, kind, kinder, bewohner, mitarbeiter, mitarbeiterin, mitarbeitende, nutzer, kunde, kunden, kundin, "
    "mitglied, mitglieder, lehrkraft, patient, patienten, bürger, besucher, teilnehmer, team, azubi, azubis, auszubildende, "
    "belegschaft, studierende, eltern, freiwillige"
)
"""People other than the goal's owner: what they learn is work."""

ROLE_OPENING: Mapping[str, str] = listed(
    "arbeiten als, tätig sein als, aufsteigen, aufsteigen zu, befördert werden, übernehmen als, wechseln in, bewerben"
)
"""In front of a role to reach."""

LEISURE_TOPIC: Mapping[str, str] = listed(
    "spazierengehen, halbmarathon, liegestütze, süßigkeiten, mein sohn, meine tochter, enkel, oma, opa, geige, "
    "führerschein, tagebuch, tätowierung"
)
"""What people do for themselves; no matter of work, unless the words around say so."""

PERSONAL_LIST_WORD: Mapping[str, str] = listed(
    "ziele, ziel, meine, mein, ich, für, das, jahr, jahre, neue, neues, vorsätze, vorsatz, liste, monat, woche, leben, "
    "persönlich, persönliche, privat, private, im, in, und, januar, februar, märz, april, mai, juni, juli, august, "
    "september, oktober, november, dezember, nächstes, dieses"
)
"""Words of a context that is somebody's own list, and no list of a team."""

TECH_TOPIC: Mapping[str, str] = listed(
    "leetcode, kaggle, hackathon, github, open source, repository, app store, webseite, portfolio, compiler, python, "
    "javascript, typescript, java, rust, golang, kotlin, react, docker, kubernetes, aws, azure, linux, sql, maschinelles lernen, "
    "statistik, vortrag, blogartikel, fachartikel, englisch, französisch, spanisch, italienisch, japanisch, kurs, "
    "zertifikat, fachbuch, fachbücher, excel"
)
"""What somebody with a list of their own learns or practises by doing it."""

EVENT_VERB: Mapping[str, str] = listed(
    "starten, öffnen, schließen, beitreten, erscheinen, eintreffen, abstimmen"
)
"""What happens or does not."""

STATE_WORD: Mapping[str, str] = listed("einsatzbereit, verfügbar, online, vollständig, angeschlossen")
"""States that can be seen."""

GETTING_VERB: Mapping[str, str] = listed("bekommen")
"""A verb of becoming that is one of obtaining in front of an article."""

PRAISED_RESULT_VERB: Mapping[str, str] = listed("machen, halten, gestalten")
"""Verbs that give their object a quality."""

INNER_GOOD: Mapping[str, str] = listed(
    "fähigkeit, fähigkeiten, kompetenz, kompetenzen, wissen, kenntnis, kenntnisse, verständnis, selbstvertrauen, haltung, "
    "gewohnheit, stärke, stärken, potenzial"
)
"""What a person has inside: it is never made, only grown."""

IT_WORD: Mapping[str, str] = listed("es, sie, ihn")
"""Words for what was named before."""

NO_TRADE: Mapping[str, str] = listed(
    "führer, spieler, anbieter, partner, vater, mutter, bruder, schwester, vorbild, sieger"
)
"""Words that end as trades do, and are none."""

COMPOUND: Mapping[str, str] = listed(
    "schritt für schritt, ende zu ende, von haus zu haus, tag für tag, punkt für punkt, art und weise"
)
"""Words with a preposition inside that are one: it does not end the phrase."""

OWN_CAREER: Mapping[str, str] = listed(
    "meine karriere, neuer job, neue stelle, besserer job, befördert werden, führungsposition, eigene firma, "
    "eigenes unternehmen, mich selbstständig machen, beruflich verändern"
)
"""Somebody's own way through working life."""

VISION_OPENING: Mapping[str, str] = listed("eine welt, eine zukunft, eine gesellschaft")
"""How a vision begins: it is nothing one can work to."""

ENOUGH: Mapping[str, str] = listed("genug")
"""A word that makes learning end with a deed."""

THING_NOUN: Mapping[str, str] = listed(
    "bericht, leitfaden, handbuch, dashboard, webseite, freigabe, prototyp, audit, umfrage, fahrplan, dokument, dokumentation, "
    "artikel, video, vorlage, checkliste, vertrag, vereinbarung, veranstaltung, workshop, tagung, newsletter, app, schnittstelle, "
    "modul, server, filiale, büro, gebäude, spielplatz, brücke, formular, portal, intranet, lehrplan, kurs, zertifikat, lizenz, "
    "genehmigung, patent, buch, präsentation, broschüre, kalender, dienstplan, haushalt, stellenbeschreibung, fest, ausstellung"
)
"""Things that are there or not in the end."""

GROUP_NOUN: Mapping[str, str] = listed(
    "team, belegschaft, gemeinde, netzwerk, verteiler, publikum, bestand, flotte, sammlung, verein"
)
"""Groups and stocks that grow or shrink by a share."""

VAGUE_COUNT: Mapping[str, str] = listed("reihe, anzahl, vielzahl, menge, auswahl")
"""In front of a plural: how many is left open."""

NARROWING: Mapping[str, str] = listed(
    "für, von, über, der, die, das, mit, gegen, zwischen, zu, zum, zur, im, in, am, an"
)
"""Beside a noun: it tells which one is meant."""

HAVING_ABILITY: Mapping[str, str] = listed("haben, unterstützen, nutzen, anbieten, enthalten, erlauben")
"""Behind a subject: what it has or can do, which is so or not."""

ALL_OF_THEM: Mapping[str, str] = listed("alle, allen, aller, jede, jeden, jedes, jeder")
"""Says that none is left out."""

ANY_OF_MANY: Mapping[str, str] = listed(
    "funktion, etwas, ziel, verbesserung, änderung, lösung, idee, weg, möglichkeit, ergebnis, schritt, aufgabe"
)
"""Nouns that stay open whatever follows: "a new feature for the product"."""

BOTH_LISTED: Mapping[str, str] = listed("objectives and key results")
"""The title of a list that holds both: it makes no line a key result."""

WISH_LIST_WORD: Mapping[str, str] = listed("werte, vorsätze, wünsche, leitsätze, grundsätze, versprechen")
"""What a list is called that holds no goals to work to."""

RESOLUTION_WORD: Mapping[str, str] = listed("vorsätze")
"""What such a list is called that a business may make of its work."""

BUSINESS_WORD: Mapping[str, str] = listed(
    "salon, restaurant, gaststätte, wirtshaus, küchenchef, küchenchefs, café, bäckerei, hotel, brauerei, laden, geschäft, "
    "studio, praxis, apotheke, hof, werkstatt, firma, agentur, betrieb, betriebe, unternehmen, inhaber, inhaberin, "
    "inhaberinnen"
)
"""Words of a title that name a business, or those who run one."""

PASTIME: Mapping[str, str] = listed(
    "hund, katze, urlaub, reise, konzert, filme, kino, videospiele, stricken, häkeln, malen, chor, garten, rasen, "
    "garage, wohnung, sparen, altersvorsorge, romane, freunde, obst, gemüse, zucker, zahnarzt, wandern, schwimmen, "
    "radfahren"
)
"""What people do for themselves, and others for a living: private only in a list of one's own."""

TRADE_VERB: Mapping[str, str] = listed(
    "unterrichten, trainieren, sammeln, drehen, eröffnen, prüfen, geben, stimmen, beraten, veröffentlichen, komponieren, mähen, "
    "halten, verkaufen, servieren, kochen, backen, brauen, liefern, bauen, organisieren, betreuen, versichern, übersetzen, "
    "behandeln, impfen, bearbeiten, vermieten, reparieren, streichen, reinigen, nähen, anpassen, anbieten, pflanzen, züchten"
)
"""What is done for others: beside such a verb a private word is somebody's trade."""

POSSESSIVE: Mapping[str, str] = listed("mein, meine, meinen, meinem, meiner, mich, mir")
"""Words that make it one's own all the same."""

OWN_VERB: Mapping[str, str] = listed(
    "machen, nehmen, besuchen, gehen, anfangen, beginnen, üben, lernen, spielen, essen, trinken, aufhören, schlafen, "
    "haben, bleiben, lesen, kaufen, bezahlen, meditieren, kündigen, vermeiden, leben, genießen, buchen"
)
"""What people do for themselves: behind such a verb a private word stays private."""

CONSUMING_VERB: Mapping[str, str] = listed("trinken, essen, rauchen")
"""What people do to their own body, whoever sits at the table."""

COMPANY_WORD: Mapping[str, str] = listed("mit")
"""Behind it stand those who are there, too."""

PRESENTING_VERB: Mapping[str, str] = listed(
    "schreiben, verfassen, aufnehmen, leiten, vorbereiten, erstellen, entwickeln, entwerfen, drehen, drucken, "
    "herausgeben, moderieren, zeichnen"
)
"""What somebody does who tells others of something."""

TOPIC_NOUN: Mapping[str, str] = listed(
    "vortrag, vorträge, rede, reden, präsentation, leitfaden, broschüre, faltblatt, plakat, plakate, artikel, bericht, "
    "berichte, studie, podcast, folge, folgen, video, videos, film, filme, webinar, kurs, kurse, workshop, workshops, "
    "seminar, seminare, schulung, schulungen, kampagne, handbuch, reihe, seite, buch, kapitel, ausstellung"
)
"""What tells others of something."""

TOPIC_JOINT: Mapping[str, str] = listed("über, zu, zum, zur")
"""What joins them."""

RACING_VERB: Mapping[str, str] = listed("laufen, schwimmen, schaffen")
"""Sport of one's own, however often."""

HELD_NOUN: Mapping[str, str] = listed(
    "kurs, kurse, unterricht, gruppe, gruppen, workshop, sitzung, programm, schule"
)
"""What is held or run for others, in the singular, too."""
