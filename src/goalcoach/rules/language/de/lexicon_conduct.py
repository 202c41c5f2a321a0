"""Words the coach does not use in German, and words that suggestions are checked for."""

from __future__ import annotations

from collections.abc import Mapping


def _plain(words: str) -> dict[str, str]:
    return dict.fromkeys(_split(words), "")


def _split(words: str) -> list[str]:
    return [w.strip() for w in words.split(",") if w.strip()]


EMPLOYMENT_DECISION: Mapping[str, str] = _plain(
    "befördert werden, beförderung, meine beförderung, deine beförderung, ihre beförderung, "
    "gehaltserhöhung, mehr gehalt, höheres gehalt, mein gehalt, dein gehalt, bonuszahlung, mein bonus, "
    "dein bonus, kündigung, entlassung, entlassen werden, gekündigt werden, abmahnung, degradierung, "
    "vertrag beenden"
)

PERSON_RATING: Mapping[str, str] = _plain(
    "leistungsbewertung, leistungsnote, schulnote, gesamtnote, deine bewertung, ihre bewertung, "
    "minderleister, leistungsträger, high performer, low performer, high potential, übertrifft die "
    "erwartungen, erfüllt die erwartungen, unter den erwartungen, besser als deine kollegen, besser als "
    "die kollegen, beste im team, bester im team, rangliste, neun felder matrix"
)

PRAISE_PHRASE: Mapping[str, str] = _plain(
    "gut gemacht, toll gemacht, super gemacht, sehr gut, großartig, hervorragend, ausgezeichnet, "
    "fantastisch, wunderbar, beeindruckend, tolle idee, gute idee, gute frage, tolle frage, tolles "
    "ziel, herzlichen glückwunsch, weiter so, bravo, klasse, stolz auf dich, stolz auf sie, klingt gut, "
    "klingt super"
) | {
    f"{article} {praising} {what}": ""
    for article, ending, of_it in (
        ("ein", "es", "ziel, vorhaben, anliegen, ergebnis"),
        ("eine", "e", "idee, frage, antwort, wahl"),
        ("ein", "er", "anfang, gedanke, schritt, vorschlag"),
    )
    for what in _split(of_it)
    for praising in (
        f"{stem}{ending}"
        for stem in _split(
            "großartig, toll, wunderbar, hervorragend, fantastisch, schön, super, ausgezeichnet"
        )
    )
}

EMOTION: Mapping[str, str] = _plain(
    "du wirkst, sie wirken, du fühlst dich, sie fühlen sich, du bist gestresst, sie sind gestresst, du "
    "bist frustriert, sie sind frustriert, du bist überfordert, sie sind überfordert, du hast angst, "
    "burnout, ausgebrannt, depressiv, deine stimmung, dein stress, deine angst"
)

PROMISE: Mapping[str, str] = _plain(
    "ich garantiere, ich verspreche, wir versprechen, du wirst bestimmt, sie werden bestimmt, mit "
    "sicherheit, ganz sicher, garantiert, es kann nichts schiefgehen, ohne jeden zweifel, ich sorge "
    "dafür, ist genehmigt, wurde genehmigt"
)

_TRAITS = _split(
    "faul, bequem, schüchtern, stur, unreif, chaotisch, unzuverlässig, nachlässig, egoistisch, arrogant, launisch, "
    "ungeduldig, naiv, empfindlich, introvertiert, undiszipliniert, träge"
)

TRAIT_TALK: Mapping[str, str] = _plain(
    "naturtalent, talentiert, begabt, hochbegabt, teamplayer, macher, zicke, zickig, zu emotional, zu "
    "empfindlich, zu aggressiv, deine persönlichkeit, dein charakter, deine einstellung, führungsnatur"
) | {
    f"{who} {very}{trait}": ""
    for who in ("du bist", "bist du", "sie sind", "sind sie", "dein kollege ist", "deine kollegin ist")
    for very in ("", "einfach ", "zu ", "sehr ", "eher ", "recht ", "nur ", "wohl ")
    for trait in _TRAITS
}

MACHINE_TALK: Mapping[str, str] = _plain(
    "meine anweisungen, systemprompt, mein prompt, vorherige anweisungen, ignoriere alle, ignoriere "
    "die, als ki, als sprachmodell, ich bin eine ki"
)

PRIVATE_MATTER: Mapping[str, str] = _plain(
    "schwanger, schwangerschaft, scheidung, ehe, religion, glauben, therapie, depression, krankheit, "
    "behinderung, diagnose, schulden, gewerkschaft, partei, sexuell, "
    "kinderwunsch, deine familie, deine kinder, deine frau, deiner frau, deine gesundheit"
)

PLAINLY_UP: Mapping[str, str] = _plain(
    "steigern, erhöhen, anheben, ausweiten, verdoppeln, verdreifachen, mehr, höher"
)

PLAINLY_DOWN: Mapping[str, str] = _plain(
    "senken, verringern, reduzieren, verkürzen, halbieren, weniger, niedriger"
)

RATE_NOUN: Mapping[str, str] = _plain("quote, rate, anteil, grad, prozentsatz")

SAFETY_REASON: Mapping[str, str] = _plain(
    "sicherheit, arbeitssicherheit, unfall, unfälle, verletzung, verletzungen, patientensicherheit, leben"
)

PERFECTION: Mapping[str, str] = _plain(
    "fehlerfrei, fehlerlos, perfekt, makellos, null fehler, lückenlos, ausnahmslos"
)

AVOID_VERB: Mapping[str, str] = _plain("vermeiden, verhindern, aufhören, verzichten, unterlassen")

ACTIVITY_ONLY: Mapping[str, str] = _plain(
    "teilnehmen, besuchen, anschauen, ansehen, zuhören, durchlesen, sitzung, fortbildung besuchen, kurs "
    "besuchen"
)

INPUT_VERB: Mapping[str, str] = _plain("aufwenden, investieren, verbringen, einsetzen")

USE_PHRASE: Mapping[str, str] = _plain(
    "anwenden, einsetzen, nutzen, in der praxis, im alltag, an echten, damit ich, selbst durchführen, "
    "selbst leiten"
)

LEAD_IN: Mapping[str, str] = _plain("ich, wir, will, wollen, möchte, möchten, werde, werden, soll, sollen")

CONNECTING: Mapping[str, str] = _plain(
    "und, oder, der, die, das, den, dem, des, ein, eine, einen, einem, einer, von, auf, bis, um, zu, "
    "zum, zur, im, in, am, an, mit, für, weil, damit, jetzt, heute, wert, ist, sind, pro, je, ab, vor, "
    "nach"
)

CAPITALISED: Mapping[str, str] = _plain(
    "ich, sie, ihr, ihre, ihren, januar, februar, märz, april, mai, juni, juli, august, september, "
    "oktober, november, dezember, montag, dienstag, mittwoch, donnerstag, freitag, q, kw, okr, kpi, "
    "smart, euro, hr, prozent, ziel, monat, woche, jahr, tag, quartal"
)

EVERYDAY: Mapping[str, str] = _plain(
    "der, die, das, und, ist, ich, du, wir, sie, nicht, ein, eine, einen, einem, einer, dein, deine, "
    "meine, mein, mit, auf, für, von, zu, zum, zur, bis, hier, soll, sollen, kann, wird, werden, was, "
    "wie, wann, welche, welches, dass, den, dem, des, im, am, um, auch, als, oder, wenn, habe, hast, "
    "sind, unser, unsere, unseren, jeden, jede, alle, aus, bei, nach, vor, mehr, weniger, über, unter, "
    "pro, ende, damit, weil, neue, neuen, steigern, senken, erhöhen, verbessern, binnen, innerhalb"
)
