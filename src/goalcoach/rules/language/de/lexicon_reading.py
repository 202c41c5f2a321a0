"""Phrases that tell purpose, means, state and ability in German, and which kind of goal a text is."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

NO_REASON: Mapping[str, str] = listed(
    "ohne grund, ohne ersichtlichen grund, einfach so, um seiner selbst willen, sinnlos, zwecklos"
)

PURPOSE_PHRASE: Mapping[str, str] = listed(
    "damit, weil, sodass, so dass, denn, mit dem ziel, mit dem zweck, zwecks, zugunsten, im einklang "
    "mit, als beitrag zu, als beitrag zur, im rahmen unserer, begründung"
)

PARENT_WORD: Mapping[str, str] = listed(
    "oberziel, strategie, mission, vision, motivation, zweck, nutzen, begründung, warum, weil, damit, "
    "zielbild, säule, leitbild, bereichsziel, unternehmensziel"
)

TARGET_REFERENCE: Mapping[str, str] = listed(
    "zielwert, vorgabe, vorgaben, plan, budget, quote laut plan, richtwert, prognose, sollwert, schwellenwert"
)

FINISHED: Mapping[str, str] = listed(
    "veröffentlicht, abgeschlossen, eingeführt, unterschrieben, eröffnet, fertig, fertiggestellt, "
    "installiert, zertifiziert, genehmigt, geliefert, umgesetzt, ersetzt, geschrieben, eingereicht, "
    "bestanden, automatisiert, digitalisiert, bewertet, geschult, klimaneutral, barrierefrei, "
    "papierlos, in betrieb, live, liegt vor"
)

ABILITY: Mapping[str, str] = listed(
    "um zu können, können, selbst leiten, allein auswerten, sicher anwenden, fließend, "
    "verhandlungssicher, in der lage sein, kann"
)

MEANS_PHRASE: Mapping[str, str] = listed(
    "mit hilfe, mithilfe, durch den einsatz, mit einem projektplan, mit unterstützung, durch "
    "einführung, durch schulung, durch schulungen, durch umstellung, stunden pro woche, gemeinsam mit, "
    "finanziert durch, in zusammenarbeit mit"
)

EASE: Mapping[str, str] = listed(
    "bereits, schon begonnen, hat begonnen, ist angelaufen, läuft bereits, ist gebucht, ist "
    "realistisch, gut machbar, zur hälfte"
)

CIVIC: Mapping[str, str] = listed(
    "der schüler wird, die schülerin wird, der patient wird, die patientin wird, der klient wird, das "
    "kind wird"
)

KEY_RESULT_WORD: Mapping[str, str] = listed(
    "schlüsselergebnis, schlüsselergebnisse, key result, kr, kr1, kr2, kr3, erfolgskriterium, "
    "messgröße, erfolgsmessung, kennzahl"
)

BEING: Mapping[str, str] = listed("ist, sind, war, waren, wird, werden, wurde, worden, gilt")

TELLING_VERB: Mapping[str, str] = listed(
    "informieren, einbeziehen, verbessern, erhöhen, reduzieren, nutzen, brauchen"
)

AIM_STEM: Mapping[str, str] = listed("strateg, mission, vision, leitbild")

TITLED_WORD: Mapping[str, str] = listed("ziel, oberziel, initiative, priorität, thema, säule")

OBJECTIVE_STEM: Mapping[str, str] = listed("ziel, objective")

MEASURE_LABEL: Mapping[str, str] = listed("wir wissen, daran messen wir, was wir liefern")

WORK_PLACE: Mapping[str, str] = listed(
    "abteilung, krankenhaus, klinik, firma, unternehmen, betrieb, team, station, werk, filiale, "
    "verwaltung, behörde, schule, hochschule, vertrieb, okr, okrs"
)

PRIVATE_OR_WORK: Mapping[str, str] = listed(
    "abnehmen, tor, familie, schlaf, haushalt, glücklich, hochzeit, kalorien, diät"
)

WORK_WORD: Mapping[str, str] = listed(
    "abteilung, kunde, kunden, produkt, system, projekt, team, patienten, budget, auftrag, prüfung, "
    "halle, lager, kantine, mensa, betriebsrestaurant, menü, menüs, speiseplan, rezeptur, gericht, gerichte, "
    "schulessen, mittagstisch"
)

SERVED_PERSON: Mapping[str, str] = listed(
    "patient, patienten, patientin, patientinnen, kunde, kunden, kundin, kundinnen, klient, klienten, klientin, "
    "klientinnen, gast, gäste, mitglied, mitglieder, bewohner, bewohnerin, bewohnerinnen, schüler, schülerin, "
    "schülerinnen, teilnehmer, teilnehmerin, teilnehmerinnen, versicherte, mieter, mieterinnen, raucher"
)

NOTICE_GIVEN: Mapping[str, str] = listed("kündigung, kündigungen")
NOTICE_OF: Mapping[str, str] = listed("von, vom, der, des, eines, einer, durch")
NOTICE_MOVED: Mapping[str, str] = listed(
    "zurück, zurückgenommen, zurückgezogen, zurücknehmen, zurückzuziehen, zurückzunehmen, zurückzog, zurücknahm, "
    "eingereicht, einreichte, geschickt, schickte"
)
NOTICE_THREATENED: Mapping[str, str] = listed(
    "droht, drohen, drohte, sonst, chef, chefin, chefs, führungskraft, führungskräfte, geschäftsführung, personalabteilung, "
    "firma, mitarbeiter, mitarbeiterin, angestellte, angestellten, kollege, kollegen, kollegin, bekommst, bekommt, erhältst, "
    "erhält, erhielt, kriegst, kriegt, dich, euch, uns"
)

OWN_WORD: Mapping[str, str] = listed("ich, mich, mir, mein, meine, meinen, meinem, meiner, meines, selbst")
UNNAMED_DOER: Mapping[str, str] = listed("man, zu, um")

LEARNING_ACTION: Mapping[str, str] = listed(
    "lernen, erlernen, studieren, üben, verstehen, beherrschen, kennenlernen, weiterbilden, fortbilden, "
    "aneignen, vertiefen, hospitieren, weiterentwickeln, auffrischen"
)

MOTTO_VERB: Mapping[str, str] = listed("genießen, lachen, lieben, träumen, entspannen, atmen")

OWN_POSITION: Mapping[str, str] = listed("selbstständig, eigene praxis, eigenen betrieb")

OBJECTIVE_WORD: Mapping[str, str] = listed("objective")

OBJECTIVES_WORD: Mapping[str, str] = listed("objectives")

OBJECTIVE_ASIDE: Mapping[str, str] = listed("motivation, okr, okrs")

OKR_WORD: Mapping[str, str] = listed("okr, okrs")

MEASURES_WORD: Mapping[str, str] = listed("messgrößen, kennzahlen")

SHIPPING_WORD: Mapping[str, str] = listed("liefergegenstände")

BEING_PAST: Mapping[str, str] = listed("ist, war")

CAREER_WORD: Mapping[str, str] = listed("karriere, laufbahn")

HEADING_VERB: Mapping[str, str] = listed("leiten, führen, übernehmen, eröffnen, gründen")

TAKING_VERB: Mapping[str, str] = listed("übernehmen, antreten, gründen, eröffnen, finden, bekommen, leiten")

READING_VERB: Mapping[str, str] = listed("lesen")

STUDY_VERB: Mapping[str, str] = listed(
    "abschließen, beenden, bestehen, erwerben, machen, erhalten, lesen, besuchen, absolvieren, belegen, "
    "schreiben"
)

SKILL_VERB: Mapping[str, str] = listed(
    "verbessern, entwickeln, weiterentwickeln, ausbauen, stärken, erwerben, vertiefen, aufbauen, "
    "steigern, erweitern"
)

GROWING_QUALITY: Mapping[str, str] = listed("besser, zertifiziert, fließend, sicherer, stärker, fit")

SHADOWING_VERB: Mapping[str, str] = listed("hospitieren")

BOOK_WORD: Mapping[str, str] = listed("buch, bücher, roman, romane")

READING_TOPIC: Mapping[str, str] = listed("über, zu, zum, zur, fachlich, führung")

GOING_ON_VERB: Mapping[str, str] = listed("weiterhin, bleiben")

WEIGHT_LOSS: Mapping[str, str] = listed("abnehmen, kg")
