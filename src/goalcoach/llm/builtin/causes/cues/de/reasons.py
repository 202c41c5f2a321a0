"""How people say in German that they see no sense in something, or that it comes from outside. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

MOTIVATION = (
    Cue(
        Cause.MOTIVATION,
        3,
        phrases("""
        (sehe|seh|erkenne) [ich] [den|keinen|da|nicht|darin] … (sinn|nutzen|zweck|grund)
        (kein|keinen|den|ohne) sinn
        sinnlos
        (wozu|wofür) [denn|das|eigentlich|auch|soll]
        (keine|null|wenig|die) (lust|motivation|interesse|antrieb) [mehr|dazu|darauf|verloren|drauf]
        kein (interesse|bock|antrieb) [mehr]
        (schiebe|schieb) [ich|es|das] … (vor mir her|auf|raus|hinaus)
        vor mir (her|hergeschoben|herschiebe)
        (drücke|drück) [ich] mich [davor|vor|gern]
        (langweilt|nervt|ödet|langweilig|stumpfsinnig) [mich|an]
        (lohnt|bringt) [sich|es|das|ja|doch|eh|mir] … (nicht|nichts|nix)
        nicht (lohnt|bringt)
        (kam|kommt) (nie|nichts) [was|etwas] zurück
        (widerstrebt|zuwider)
        (will|mag|möchte) [ich] [das|es|einfach|ehrlich] (nicht|gar nicht) [machen|mehr]
        kräht kein hahn
        fang* [ich] [gar|erst] nicht
        (interessiert|liest|kümmert|merkt) [das|es|doch|eh|ja] (keinen|keiner|niemanden|niemand)
        (innerlich|frustriert|resigniert)
        stehe ich nicht dahinter
        (satt|leid|überdrüssig|demotiviert|genervt)
        (zeitverschwendung|beschäftigungstherapie|für die tonne|für die katz|für den papierkorb)
        was habe ich davon
        (strafarbeit|peinlich|lästig|zuwider|verhasst|quälerei)
        (mache|arbeite|operiere|verkaufe) [ich] lieber
        (gelobt|gedankt|bedankt) [hat|mir|mich]
        (spare|spar) ich mir
        für die katz
        (lasse|lass) [ich] [sie|es|das] liegen
        dafür … (bestraft|dumm angeschaut)
        dienst nach vorschrift
        nicht (dahinter|überzeugt)
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        [mach*|tue] [ich|die] gern
        (will|möchte) ich [ja|doch|auch]
        (mir|ist) [das|mir] wichtig
        macht [mir] spaß
        klar will ich
        """),
    ),
)

EXTERNAL = (
    Cue(
        Cause.EXTERNAL,
        3,
        phrases("""
        (wetter|regen|sturm|unwetter|dürre|trockenheit|hagel|frost|hochwasser|schnee|hitze|\
glatteis) [und|im]
        (markt|marktlage|konjunktur|wirtschaftskrise|flaute|rezession|inflation|wechselkurs|\
energiepreise|rohstoffpreise)
        (ministerium|regierung|behörde|stadt|gemeinde|bund|land|kommune|gesetzgeber|eu) [hat|haben]
        (förderung|förderstopp|zuschuss|zuschüsse)
        (zoll|zölle|strafzölle|embargo|sanktionen|streik|streiks|krieg|pandemie|grippewelle|corona|erdbeben)
        (gesetz|vorschrift|rechtslage) … (geändert|gekippt|gestrichen)
        (baustelle|sperrung|straßensperrung|vollsperrung)
        (lieferant|lieferanten|zulieferer|hersteller) … (liefert|liefern|ausgefallen|insolvent|kann|\
pleite|nicht)
        lieferengpass*
        (insolvent|insolvenz|pleite)
        (kunden|kunde) … (ab|abgesprungen|insolvent|weg|sparen|storniert) [sobald]
        (das|es) geht allen
        (nachbarn|konkurrenz|mitbewerber|wettbewerber|alle anderen|andere firmen|branche)
        liegt nicht (bei|an) uns
        (nachfrage|bestellungen|buchungen|aufträge) … (eingebrochen|zurückgegangen|weggebrochen|gefallen)
        (stornier*|abgesagt)
        (kann|können) (man|wir|ich) nichts (machen|tun|dafür)
        (stromausfall|lieferverzug|rohstoffmangel|vogelgrippe|schweinepest)
        höhere gewalt
        (maut|diesel|spritpreise|steuer|abgabe)
        (gesperrt*|hochwasser|pegel*|unterspült|umleitung|niedrigwasser)
        (gäste|besucher|touristen|patienten) (kommen|bleiben|buchen) [schlicht|einfach] (nicht|weg|um|aus)
        (verboten|verbot)
        (ruft|rufen|kommt|kommen) keiner mehr
        """),
    ),
    Cue(
        Cause.EXTERNAL,
        2,
        phrases("""
        (gestoppt|gestrichen|eingestellt|weggebrochen|eingebrochen)
        """),
    ),
)
