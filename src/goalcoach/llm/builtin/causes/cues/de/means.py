"""How people say in German that something is missing for the work. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

THING = (
    r"(zeit|leute|leuten|personal|stunden|geld|budget|mittel|werkzeug*|gerät*|maschine*|rechner*|\
lizenz*|material|"
    r"ersatzteile|teile|kolleg*|kräfte|fahrzeug*|räume|raum|platz|stellen|hände|fachkräfte|tablet*|\
software|kapazität*)"
)

RESOURCES = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        (keine|kein|keinen|kaum|wenig|ohne) [richtige|eigene|eigenen|genug|mehr|funktionierend*] {THING}
        (zu|so) (wenig|wenige|knapp) … {THING}
        (nicht|nie) (genug|genügend|ausreichend) {THING}
        (fehlt|fehlen) [mir|uns|es|einfach|hier|da|an] … {THING}
        (fehlende|fehlendes|fehlenden|mangel an) {THING}
        (unterbesetzt|überlastet|ausgelastet|unterfinanziert|überbucht)
        (personalmangel|zeitmangel|geldmangel|personalnot|zeitnot)
        {THING} (fehlt|fehlen|reicht|reichen) [nicht|uns|mir|hinten|vorne]
        zu viele (fälle|patienten|aufträge|aufgaben|kunden|projekte|akten|schüler|stunden|familien)
        (stelle|stellen) … (unbesetzt|gestrichen|nicht nachbesetzt|frei|offen)
        nicht (nachbesetzt|ersetzt|besetzt)
        (kaputt|defekt|veraltet|uralt)
        (rechner|computer|maschine|gerät|auto) (ist|war|sind) [schon] (von|alt|zu|langsam|kaputt)
        kein budget
        (ein|eine|einen|einem) … für (zwei|drei|vier|fünf|sechs|sieben|acht|zehn|zwölf|alle)
        (sparkurs|einstellungsstopp|haushaltssperre|kürzung*)
        (gestrichen|gekürzt) … (stelle|stellen|budget)
        (doppelt|zwei|drei) so viele
        für (zwei|drei|vier) (arbeiten|schaffen|einspringen)
        zu viel (auf dem tisch|arbeit)
        (stürzt|fällt|bricht) … (ab|aus|zusammen)
        (halbe|halbes) (team|mannschaft|belegschaft)
        (dauert|braucht) … (eine stunde|ewig|stunden)
        (stehe|arbeite) [ich] selber
        (teilen|teile) [wir|uns|ich|mir] … (ein|eine|einen)
        (allein|alleine) mit
        (einspringen|einspringe)
        (nur|bloß|gerade|gerademal) [mal|noch] zu (zweit|dritt|viert)
        (komm|komme|kommen) [ich|wir] [gar|einfach|überhaupt|nie|sowieso] [gar] (nicht|nie|kaum) [mehr] dazu
        dazu (komm|komme|kommen) [ich|wir] [gar|einfach|überhaupt] (nicht|nie|kaum)
        """),
    ),
    Cue(
        Cause.RESOURCES,
        2,
        phrases("""
        (viel|zu viel) [zu tun|los|arbeit] [im|auf]
        ausstattung
        halbe stelle
        (krank|elternzeit|kündigung*|gekündigt)
        wenn ich die zeit hätte
        """),
    ),
    Cue(
        Cause.RESOURCES,
        -3,
        phrases("""
        (zeit|material|gerät|geld|werkzeug|leute) (habe|ist|haben|sind) [ich|wir] [auch|neu|da|genug|\
genügend]
        (zeit|material|geräte|werkzeug|leute) auch
        (habe|haben|hätten) [ich|wir] (genug|alles|auch|genügend)
        genug (zeit|material|leute|geld|personal)
        """),
    ),
)
