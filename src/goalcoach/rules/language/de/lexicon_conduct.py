"""Words the coach does not use in German, and words that suggestions are checked for."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.de import calendar
from goalcoach.rules.language.phrasing import joined, listed

_YOU_ARE = "du bist, sie sind, bist du, sind sie"
_VERY = "sehr, zu, so, eher, nur, wohl, recht, ziemlich, einfach, einfach nicht, nicht, leider, halt, oft, etwas, wirklich"
_TO_WHOM = (
    "deiner führungskraft, ihrer führungskraft, deinem chef, deiner chefin, ihrem chef, ihrer chefin, deinem "
    "vorgesetzten, deiner vorgesetzten, ihrem vorgesetzten, ihrer vorgesetzten, der personalabteilung"
)
_WHO = (
    "dein chef, deine chefin, ihr chef, ihre chefin, deine führungskraft, ihre führungskraft, dein vorgesetzter, "
    "deine vorgesetzte, die personalabteilung"
)

EMPLOYMENT_DECISION: Mapping[str, str] = listed(
    "befördert werden, beförderung, meine beförderung, deine beförderung, ihre beförderung, "
    "gehaltserhöhung, mehr gehalt, höheres gehalt, mein gehalt, bonuszahlung, mein bonus, "
    "dein bonus, kündigung, entlassung, entlassen werden, gekündigt werden, abmahnung, degradierung, "
    "vertrag beenden, verdienst du mehr, du verdienst mehr, du verdienst dann mehr, verdienen sie mehr, "
    "steigt dein gehalt, steigt ihr gehalt, dein gehalt, dein lohn, deine prämie",
    joined("mehr geld", "für dich, für sie, bekommst du, ist damit sicher, ist dann sicher, ist dir sicher"),
    joined("du wirst, wirst du, sie werden, werden sie", "befördert"),
    joined(
        "du wirst, wirst du, sie werden, werden sie",
        "danach, dann, dafür, damit, bald, sicher, bestimmt, so, auch, im sommer, nächstes jahr",
        "befördert",
    ),
)

PERSON_RATING: Mapping[str, str] = listed(
    "leistungsbewertung, leistungsnote, schulnote, gesamtnote, deine bewertung, ihre bewertung, "
    "minderleister, leistungsträger, high performer, low performer, high potential, übertrifft die "
    "erwartungen, erfüllt die erwartungen, unter den erwartungen, besser als deine kollegen, besser als "
    "die kollegen, beste im team, bester im team, rangliste, neun felder matrix"
)

PRAISE_PHRASE: Mapping[str, str] = listed(
    "gut gemacht, toll gemacht, super gemacht, sehr gut, großartig, hervorragend, ausgezeichnet, "
    "fantastisch, wunderbar, beeindruckend, tolle idee, gute idee, gute frage, tolle frage, tolles "
    "ziel, herzlichen glückwunsch, weiter so, bravo, klasse, stolz auf dich, stolz auf sie, klingt gut, "
    "klingt super, stark gemacht, stark von dir, stark von ihnen",
    joined(
        "ein",
        "großartiges, tolles, wunderbares, hervorragendes, fantastisches, schönes, super, ausgezeichnetes",
        "ziel, vorhaben, anliegen, ergebnis",
    ),
    joined(
        "eine",
        "großartige, tolle, wunderbare, hervorragende, fantastische, schöne, super, ausgezeichnete",
        "idee, frage, antwort, wahl",
    ),
    joined(
        "starker, toller, super, klasse, prima, großartiger, fantastischer, hervorragender",
        "plan, schritt, ansatz, gedanke, anfang, start, vorschlag",
    ),
    joined(
        "starke, tolle, klasse, prima, großartige, fantastische, hervorragende",
        "idee, frage, antwort, wahl, leistung, arbeit",
    ),
    joined(
        "ein",
        "großartiger, toller, wunderbarer, hervorragender, fantastischer, schöner, super, ausgezeichneter",
        "anfang, gedanke, schritt, vorschlag",
    ),
)

EMOTION: Mapping[str, str] = listed(
    "du wirkst, sie wirken, du fühlst dich, sie fühlen sich, du bist gestresst, sie sind gestresst, du "
    "bist frustriert, sie sind frustriert, du bist überfordert, sie sind überfordert, du hast angst, "
    "burnout, ausgebrannt, depressiv, deine stimmung, dein stress, deine angst"
)

PROMISE: Mapping[str, str] = listed(
    "ich garantiere, ich verspreche, wir versprechen, du wirst bestimmt, sie werden bestimmt, mit "
    "sicherheit, ganz sicher, garantiert, es kann nichts schiefgehen, ohne jeden zweifel, ich sorge "
    "dafür, ist genehmigt, wurde genehmigt, du schaffst das sicher, sie schaffen das sicher, du schaffst das bestimmt, "
    "sie schaffen das bestimmt",
    joined(
        "ich habe, habe ich",
        "es, das, das ziel, dein ziel, ihr ziel, alles",
        "gespeichert, genehmigt, freigegeben, abgeschickt, weitergeleitet, gelöscht, eingetragen, übernommen",
    ),
    joined(
        "ich habe es, ich habe das, ich habe dein ziel, ich habe ihr ziel",
        _TO_WHOM,
        "geschickt, gesagt, gemeldet",
    ),
    joined("ich sage, ich sage es, ich schicke es, ich melde es, ich schreibe", _TO_WHOM),
    joined(
        _WHO,
        "hat, hat schon, hat bereits, hat dem ziel, hat dem ziel schon, hat dem ziel bereits, hat es, hat das",
        "zugestimmt, genehmigt, freigegeben",
    ),
    joined(
        "das ziel ist, dein ziel ist, ihr ziel ist",
        "jetzt, nun, damit, jetzt verbindlich, nun verbindlich, verbindlich, bereits, schon",
        "vereinbart, gespeichert, genehmigt, freigegeben, beschlossen",
    ),
)

_TRAITS = (
    "faul, bequem, chaotisch, nachlässig, träge, egoistisch, arrogant, launisch, schüchtern, stur, unreif, ungeduldig, unzuverlässig, "
    "unbelastbar, entscheidungsschwach, passiv, naiv, ungeschickt, schlampig, emotional, empfindlich, unhöflich, "
    "introvertiert, extrovertiert, perfektionistisch, undiszipliniert, ehrgeizig, "
    "gewissenhaft, pflichtbewusst, fleißig, einfühlsam"
)

TRAIT_TALK: Mapping[str, str] = listed(
    "naturtalent, talentiert, begabt, hochbegabt, teamplayer, macher, zicke, zickig, zu emotional, zu "
    "empfindlich, zu aggressiv, deine persönlichkeit, dein charakter, deine einstellung, führungsnatur, menschen wie du, "
    "menschen wie sie, leute wie du, jemand wie du, jemand wie sie",
    joined("du bist, bist du", _VERY, "belastbar"),
    joined(_YOU_ARE, _TRAITS),
    joined(_YOU_ARE, _VERY, _TRAITS),
    joined("dein kollege ist, deine kollegin ist", _TRAITS),
)

MACHINE_TALK: Mapping[str, str] = listed(
    "meine anweisungen, systemprompt, mein prompt, vorherige anweisungen, ignoriere alle, ignoriere "
    "die, als ki, als sprachmodell, ich bin eine ki"
)

PRIVATE_MATTER: Mapping[str, str] = listed(
    "schwanger, schwangerschaft, scheidung, ehe, religion, glauben, therapie, depression, krankheit, "
    "behinderung, diagnose, schulden, gewerkschaft, partei, sexuell, "
    "kinderwunsch, deine familie, deine kinder, deine frau, deiner frau, deine gesundheit"
)

PLAINLY_UP: Mapping[str, str] = listed(
    "steigern, erhöhen, anheben, ausweiten, verdoppeln, verdreifachen, mehr, höher"
)

PLAINLY_DOWN: Mapping[str, str] = listed(
    "senken, verringern, reduzieren, verkürzen, halbieren, weniger, niedriger"
)

RATE_NOUN: Mapping[str, str] = listed("quote, rate, anteil, grad, prozentsatz")

SAFETY_REASON: Mapping[str, str] = listed(
    "sicherheit, arbeitssicherheit, unfall, unfälle, verletzung, verletzungen, patientensicherheit, leben"
)

PERFECTION: Mapping[str, str] = listed(
    "fehlerfrei, fehlerlos, perfekt, makellos, null fehler, lückenlos, ausnahmslos"
)

AVOID_VERB: Mapping[str, str] = listed("vermeiden, verhindern, aufhören, verzichten, unterlassen")

ACTIVITY_ONLY: Mapping[str, str] = listed(
    "teilnehmen, besuchen, anschauen, ansehen, zuhören, durchlesen, sitzung, fortbildung besuchen, kurs "
    "besuchen"
)

INPUT_VERB: Mapping[str, str] = listed("aufwenden, investieren, verbringen, einsetzen")

USE_PHRASE: Mapping[str, str] = listed(
    "anwenden, einsetzen, nutzen, in der praxis, im alltag, an echten, damit ich, selbst durchführen, "
    "selbst leiten"
)

LEAD_IN: Mapping[str, str] = listed("ich, wir, will, wollen, möchte, möchten, werde, werden, soll, sollen")

CONNECTING: Mapping[str, str] = listed(
    "und, oder, der, die, das, den, dem, des, ein, eine, einen, einem, einer, von, auf, bis, um, zu, "
    "zum, zur, im, in, am, an, mit, für, weil, damit, jetzt, heute, wert, ist, sind, pro, je, ab, vor, "
    "nach, auch, zugleich, dabei, halb, viel, viele, doppelt"
)

CAPITALISED: Mapping[str, str] = listed(
    "ich, sie, ihr, ihre, ihren, januar, februar, märz, april, mai, juni, juli, august, september, "
    "oktober, november, dezember, montag, dienstag, mittwoch, donnerstag, freitag, q, kw, okr, kpi, "
    "smart, euro, hr, prozent, ziel, monat, woche, jahr, tag, quartal"
)

MONTH: Mapping[str, str] = {name: str(number) for name, number in calendar.MONTHS_OF_DAYS.items()}

WORTH: Mapping[str, str] = {
    "hälfte": "0.5",
    "drittel": "0.33",
    "viertelstunde": "15",
    "dreiviertelstunde": "45",
}

EVERYDAY: Mapping[str, str] = listed(
    "der, die, das, und, ist, ich, du, wir, sie, nicht, ein, eine, einen, einem, einer, dein, deine, "
    "meine, mein, mit, auf, für, von, zu, zum, zur, bis, hier, soll, sollen, kann, wird, werden, was, "
    "wie, wann, welche, welches, dass, den, dem, des, im, am, um, auch, als, oder, wenn, habe, hast, "
    "sind, unser, unsere, unseren, jeden, jede, alle, aus, bei, nach, vor, mehr, weniger, über, unter, "
    "pro, ende, damit, weil, neue, neuen, steigern, senken, erhöhen, verbessern, binnen, innerhalb"
)
