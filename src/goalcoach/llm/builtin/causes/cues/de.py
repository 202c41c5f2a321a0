"""How people say in German what keeps a result down. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.causes.cues.tongue import Cue, Tongue, phrases
from goalcoach.llm.builtin.cues.en.distress import IN_NEED
from goalcoach.rules.joined.gap import Cause

ALIKE = (
    (re.compile(r"[’`´]"), "'"),
    (re.compile(r"\b(\w+)'s\b"), r"\1s"),
    (re.compile(r"\b(?:hab|habs)\b"), "habe"),
    (re.compile(r"\b(?:krieg|kriegs)\b"), "kriege"),
    (re.compile(r"\bweiss\b"), "weiß"),
    (re.compile(r"\bkönnt\b"), "könnte"),
    (re.compile(r"\bgibts\b"), "gibt es"),
    (re.compile(r"\bliegts\b"), "liegt es"),
    (re.compile(r"\b(?:nich|net)\b"), "nicht"),
    (re.compile(r"\b(?:nix|nichts)\b"), "nichts"),
    (re.compile(r"\b(?:nö|nee|ne)\b"), "nein"),
    (re.compile(r"\b(?:ner|einer)\b"), "einer"),
    (re.compile(r"\bmal\b ?"), ""),
    (re.compile(r"\b(?:geschäftsführung|vorgesetzte\w*|chefin|leiterin|leiter|teamleitung)\b"), "chef"),
)

_THING = (
    r"(zeit|leute|leuten|personal|stunden|geld|budget|mittel|werkzeug*|gerät*|maschine*|rechner*|lizenz*|material|"
    r"ersatzteile|teile|kolleg*|kräfte|fahrzeug*|räume|raum|platz|stellen|hände|fachkräfte|tablet*|software|kapazität*)"
)
_SKILL = (
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (kriege|bekomme|bringe) [ich] [es|das|die|den|sie] … (nicht|nie)
        (kriege|bekomme|bringe) … (nicht|nie) [sauber|richtig|ordentlich|so] hin
        (nicht|nie|kaum) [richtig|sauber|ordentlich|gut] (hin|hinbekomme*|hinkriege*|hinbekommen)
        (gelingt|glückt) [mir|es|das] … (nicht|nie|selten)
        (kann|könnte) [ich] [es|das|ihn|sie] … (nicht|noch nicht) [gut|richtig|sauber|genug] (anwenden|umsetzen|halten|\
erklären|führen|steuern|schätzen)
        (kann|könnte) [ich] [es|das|ihn|sie] (noch nicht|nicht gut|nicht richtig|nicht sauber|nicht sicher)
        [noch] nicht (kann|beherrsche)
        um den heißen brei
        die hand … (nicht|zittert)
        [nur] (übung|übungssache|routine)
        (fehlt|fehlende|mangelnde) [mir|die|an] [die] (übung|routine|praxis|sicherheit|erfahrung)
        (verhaspele|verzettele|verheddere|verliere|verkrampfe|blockiere|stocke) [ich|mich]
        (komme|gerate) ins (stocken|schwimmen|schleudern)
        (bin|werde) [ich] … (unsicher|nervös|zu langsam|zu hastig|ungeschickt|zu ungenau|nicht gut darin)
        (knicke|gebe) [ich] … (ein|nach)
        (misslingt|scheitere|scheitert)
        so sehr ich … (übe|versuche)
        (habe|kriege|finde) [ich] [den|das|noch] … (dreh|bogen|gespür) … (nicht|raus)
        den (dreh|bogen) (noch nicht|nicht) raus
        (zwei linke hände|ungeübt|eingerostet)
        (rede|schreibe|erkläre|präsentiere) [ich] … (zu viel|zu lang|zu schnell|zu kompliziert|umständlich|drumherum)
        (traue|trau) [ich] mich nicht
        in der theorie
        """),
    ),
    Cue(
        Cause.SKILL,
        2,
        phrases("""
        noch nie (richtig|sauber|gut|allein)
        noch nicht
        nie wieder (sauber|richtig)
        übe*
        (schwer|schwierig) [fällt|mir|für]
        """),
    ),
)
_KNOWLEDGE = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        weiß [ich|gar|einfach|auch|noch|leider|oft] … nicht [wie|wo|welche*|was|wann|genug|so]
        weiß (nicht|nie) (wie|wo|welche*|was|wann|ob)
        (keine|null) ahnung [wie|was|welche*|wo|wann|von|wann]
        nie gelernt
        (nie|nicht|keiner|niemand) [mir|uns|je|richtig] (gezeigt|erklärt|geschult|eingewiesen|beigebracht|gelernt|gehört)
        (keiner|niemand) … (gezeigt|erklärt|beigebracht)
        (müsste|muss|müssten) [ich|es|das|mich|wir] … (nachlesen|nachschlagen|einlesen|herausfinden|rausfinden|lernen|\
nachfragen|anlesen|schlaumachen)
        (fehlt|fehlen) [mir|uns|einfach|da|das] … (wissen|kenntnisse|kenntnis|hintergrund|fachwissen|grundlagen)
        (kenne|kenn) [ich] [mich|das|die|den|es] … (nicht|kaum|gar) [aus]
        nicht (auskenne|kenne|verstehe|vertraut)
        (verstehe|kapiere|begreife) [ich] … nicht
        (rate|schätze) ich [nur|bloß|halt]
        weil ich nicht weiß wie
        (keine|ohne) (schulung|einweisung|einarbeitung|anleitung)
        (wusste|wussten) [ich|wir|gar] … nicht
        (böhmische|neuland|fremd)
        (nicht|nie) (geschult|eingewiesen|eingearbeitet|informiert)
        sagt mir [gar] nichts
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        2,
        phrases("""
        frage [ich] … (kollegin|kollegen|nach|jedes|ständig)
        (neue|neuen|neues) (regel*|vorschrift*|software|system|verfahren|norm|richtlinie*|modell*|gesetz*|programm)
        ohne die kolleg*
        für meine frage
        unbekannt
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        -3,
        phrases("""
        nichts (rauszufinden|herauszufinden|zu lernen|nachzulesen)
        weiß ich alles
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        -2,
        phrases("""
        weiß [ich] [genau|schon|ja|doch] [wie|was|das]
        ich weiß [genau|ja|schon] (wie|was|das|alles)
        kenne mich [da|damit|gut] aus
        (auswendig|blind|im schlaf)
        (geht|schreibt|macht) weiß ich
        """),
    ),
)
_RESOURCES = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        (keine|kein|keinen|kaum|wenig|ohne) [richtige|eigene|eigenen|genug|mehr] {_THING}
        (zu|so) (wenig|wenige|knapp) … {_THING}
        (nicht|nie) (genug|genügend|ausreichend) {_THING}
        (fehlt|fehlen) [mir|uns|es|einfach|hier|da|an] … {_THING}
        (fehlende|fehlendes|fehlenden|mangel an) {_THING}
        (unterbesetzt|überlastet|ausgelastet|unterfinanziert|überbucht)
        (personalmangel|zeitmangel|geldmangel|personalnot|zeitnot)
        {_THING} (fehlt|fehlen|reicht|reichen) [nicht|uns|mir|hinten|vorne]
        zu viele (fälle|patienten|aufträge|aufgaben|kunden|projekte|akten|schüler|stunden|familien)
        (stelle|stellen) … (unbesetzt|gestrichen|nicht nachbesetzt|frei|offen)
        nicht (nachbesetzt|ersetzt|besetzt)
        (kaputt|defekt|veraltet|uralt)
        (rechner|computer|maschine|gerät|auto) (ist|war|sind) [schon] (von|alt|zu|langsam|kaputt)
        kein budget
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
        """),
    ),
    Cue(
        Cause.RESOURCES,
        2,
        phrases("""
        (viel|zu viel) [zu tun|los|arbeit] [im|auf]
        (technik|ausstattung)
        (krank|elternzeit|kündigung*|gekündigt)
        wenn ich die zeit hätte
        """),
    ),
    Cue(
        Cause.RESOURCES,
        -3,
        phrases("""
        (zeit|material|gerät|geld|werkzeug|leute) (habe|ist|haben|sind) [ich|wir] [auch|neu|da|genug|genügend]
        (zeit|material|geräte|werkzeug|leute) auch
        (habe|haben|hätten) [ich|wir] (genug|alles|auch|genügend)
        genug (zeit|material|leute|geld|personal)
        """),
    ),
)
_PROCESS = (
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (durch|über|von) (zwei|drei|vier|fünf|mehrere|viele) (abteilungen|stellen|hände|tische|schreibtische|systeme)
        (doppelt|zweimal|dreimal|mehrfach) [noch] (eingetippt|eingegeben|erfasst|gebucht|geschrieben|abgetippt|geprüft|\
gepflegt)
        (freigabe*|unterschrift*|genehmigung*|abzeichnung|dienstweg|mitzeichnung)
        hin und her
        (ablauf|abläufe|prozess|prozesse|verfahren|bürokratie|papierkram)
        (umständlich|bürokratisch|kompliziert)
        (schleife|schleifen)
        (zurück|geht zurück|kommt zurück) (zu|an|zum|zur)
        (erst|dann|wieder|nochmal) [zurück] (zum|zur|zu)
        (hängt|liegt|bleibt|steckt) [es|er|sie|das|da|dann] … (fest|zwischen|tagelang|wochenlang|liegen)
        (liegt|hängt) es
        zwischen … und
        nur noch ein (system|liste|weg|formular)
        (übergabe|schnittstelle*|weitergabe)
        (kommt|kommen|erfahre|erfahren|bekomme) [ich|wir|erst|immer] … (zu spät|letzter minute|am letzten|erst danach)
        (einmal|mal) im alten
        (drei|zwei|mehrere|verschiedene|verschiedenen) (listen|systeme|systemen|tabellen|programme*)
        (falsche|falscher) reihenfolge
        (herumgereicht|weitergereicht|abgestimmt|abstimmung*|abstimmungsschleife*)
        [von] pontius zu
        (wandert|geht|laufen|läuft) [erst] (über|durch)
        reden nicht miteinander
        (warte|warten|wartet) [ich|wir] [immer|dann] auf (die|das|den|eine)
        zu viele (schritte|besprechungen|stellen|schnittstellen)
        per fax
        """),
    ),
    Cue(
        Cause.PROCESS,
        2,
        phrases("""
        (formular*|stempel|post)
        (vertrieb|einkauf|buchhaltung|verwaltung) … (freigibt|braucht|liefert|muss)
        bis dahin
        (weg|wege) ist
        eine (schleife|unterschrift|stelle) weniger
        (vor|seit) der umstellung
        """),
    ),
    Cue(Cause.PROCESS, -2, phrases("kein schritt")),
)
_CLARITY = (
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (sagt|gesagt|sagen|erklärt) [mir|uns|ja|es|hat] [mir|uns] (keiner|niemand|nie)
        (keiner|niemand) [mir|uns|genau|so|hat|klar] [mir|uns|genau|so|hat|klar] (sagt|gesagt|sagen|entscheidet|festgelegt|\
definiert|zuständig)
        (hat|hatte) (keiner|niemand) gesagt
        (unklar|schwammig|widersprüchlich|widersprechen|uneindeutig|undefiniert)
        nicht (klar|eindeutig|festgelegt|definiert|geregelt)
        (wer|wie|was) … (entscheidet|zuständig|freigibt|erwartet|gewünscht|gemeint|gewollt|gilt|verantwortlich)
        (jeder|jede|alle) [will|wollen|sagt|sagen|hat|möchte|erwartet|versteht|meint] [was|etwas] (anderes|anders)
        was (die|er|sie|der chef|die leitung) [eigentlich|genau|wirklich] (wollen|will|erwarten|erwartet|meinen|meint)
        (fehlende|keine|klare) (ansage*|vorgabe*|prioritäten|absprache|zuständigkeit*)
        eine ansage
        (ändert|ändern) sich [ständig|dauernd|jede]
        (wechselnde|ständig neue|andere) (prioritäten|vorgaben|ziele)
        (verschiedene|unterschiedliche|drei|zwei) (ansagen|meinungen|aussagen|antworten|chefs)
        ab wann … (gut|fertig|erledigt|reicht|gilt|zählt)
        woran … (gemessen|erkenne|merke)
        (nie|keiner|niemand) … (abgesprochen|vereinbart|besprochen)
        (zuständig*|prioritäten|erwartung*)
        nicht weiß was [gewünscht|gewollt|erwartet|gemeint]
        (mal|heute|erst) so … (mal|morgen|dann) so
        wie viel … (für wen|wozu)
        (für wen|wofür genau)
        noch nie eine antwort
        """),
    ),
    Cue(
        Cause.CLARITY,
        2,
        phrases("""
        (vorlage|muster|beispiel)
        kommt drauf an [wer|wen]
        wer die
        """),
    ),
    Cue(
        Cause.CLARITY,
        -2,
        phrases("""
        (ist|völlig|ganz|das|vollkommen|alles|eindeutig) klar
        eindeutig
        """),
    ),
)
_MOTIVATION = (
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
_EXTERNAL = (
    Cue(
        Cause.EXTERNAL,
        3,
        phrases("""
        (wetter|regen|sturm|unwetter|dürre|trockenheit|hagel|frost|hochwasser|schnee|hitze|glatteis) [und|im]
        (markt|marktlage|konjunktur|wirtschaftskrise|flaute|rezession|inflation|wechselkurs|energiepreise|rohstoffpreise)
        (ministerium|regierung|behörde|stadt|gemeinde|bund|land|kommune|gesetzgeber|eu) [hat|haben]
        (förderung|förderstopp|zuschuss|zuschüsse)
        (zoll|zölle|strafzölle|embargo|sanktionen|streik|streiks|krieg|pandemie|grippewelle|corona|erdbeben)
        (gesetz|vorschrift|rechtslage) … (geändert|gekippt|gestrichen)
        (baustelle|sperrung|straßensperrung|vollsperrung)
        (lieferant|lieferanten|zulieferer|hersteller) … (liefert|liefern|ausgefallen|insolvent|kann|pleite|nicht)
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
_NEEDED = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        {_THING}
        (vollzeitkräfte|verstärkung|vertretung|aushilfe|unterstützung)
        (einen|eine|ein) (schnelleren|neuen|neue|neues|zweite|zweiten|besseren|eigenen|eigene|eigenes)
        mehr (leute|zeit|personal|geld)
        """),
    ),
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (anleitung|wissen|liste|schulung|einweisung|erklärung|unterlagen|grundlagen|kenntnisse)
        (jemand|jemanden|einen|eine) … (erklärt|zeigt|kennt|auskennt|weiß)
        (erklärt|zeigt)
        """),
    ),
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (ansage|vorgabe*|absprache|entscheidung|prioritäten|klarheit)
        (sagt|festlegt|entscheidet)
        wer zuständig
        was [eigentlich] erwartet
        """),
    ),
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (nur noch|nur) (ein|eine|einen)
        (weniger|eine schleife|kürzere)
        (früher|rechtzeitig|direkt|gleich)
        (zugriff|zugang|rechte)
        """),
    ),
    Cue(Cause.SKILL, 3, phrases("(übung|training|coaching|üben|praxis)")),
    Cue(Cause.MOTIVATION, 2, phrases("(einen grund|sinn)")),
)
_WORTH = (
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        (passiert|ändert|folgt) [da|sich|dann] (nichts|gar)
        (keiner|niemand|keinen) [was|es|mehr]
        kein hahn
        so oder so
        auch nicht
        (egal|umsonst)
        (mehr|noch mehr) arbeit
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        (froh|freuen|freut|zufrieden|gern|gerne|wichtig|spaß|stolz|ruhe|schneller|verlassen|nacharbeiten|sauer|beschwer*|\
ärger|rufen|vertrösten|bezahlt|lebt|will|nervt|zweimal)
        """),
    ),
)
_KNOWING = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (nachlesen|nachschlagen|einlesen|herausfinden|rausfinden|lernen|nachfragen)
        (fehlt|fehlen)
        kenne ich … nicht
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (kann|klappt|gelingt|macht|bekomme|kriege) [es|ihn|das|sie] … nicht
        (scheitert|hapert|hakt)
        """),
    ),
    Cue(Cause.MOTIVATION, 2, phrases("(will|möchte|mag) [ich] [das|es] nicht")),
)

GERMAN = Tongue(
    language="de",
    alike=ALIKE,
    breaks=phrases("(aber|sondern|weil|nur|bloß|obwohl|doch|denn|seitdem|sobald|damit)"),
    turns=phrases("(aber|sondern|nur|bloß|obwohl|doch)"),
    yes=phrases("(ja|jo|klar|sicher|natürlich|sofort|jederzeit|immer|freilich|logisch|selbstverständlich)"),
    no=phrases("(nein|nicht|nie|niemals|kaum|keinesfalls)"),
    nothing=phrases("(nichts|nein|keine|keins|eigentlich nicht|eigentlich nichts|kaum|nicht wirklich)"),
    able=phrases("""
    (könnte|kann|schaffe|konnte|schreibe|mache) ich
    ich (könnte|kann|schaffe|schreibe|mache|habe)
    (kann|könnte) (jeder|ich)
    an mir liegt es nicht
    """),
    unable=phrases("""
    (noch|eher|heute) nicht
    (könnte|kann) ich [noch|das|es] nicht
    ohne … nicht
    gelingt mir … nicht
    """),
    on_condition=phrases("(wenn|mit|an einem|sobald|falls|bei|dann)"),
    never=phrases("""
    (nie|noch nie|nein|niemals)
    (ist|das) [mir|für] neu
    """),
    at_a_loss=phrases("""
    (weiß|keine) (nicht|ahnung|ich noch nicht|ich nicht)
    (schwer zu sagen|kann ich nicht sagen|überspringen)
    """),
    denies=phrases("""
    nicht (dass|weil)
    (liegt|lag) [es] (nicht|nie) [am|an|daran]
    (ist|sind|war) nicht (der|die|das) (grund|problem|ursache)
    ich drücke mich nicht
    """),
    denies_before=phrases("""
    daran (liegt|lag) [es] nicht
    (das|es) ist [es|aber] nicht [der|das] [grund|problem]
    """),
    solved=phrases("(erledigt|gelöst|behoben|vorbei|inzwischen da|wieder da|läuft wieder|nicht mehr)"),
    once=phrases("""
    (früher|anfangs) dachte ich
    zuerst dachte
    """),
    hearsay=phrases("""
    (chef|kollegen|kollegin|kollege|alle|leute|personalabteilung|man|er|sie|kunden) [immer|auch] (meint|meinen|sagt|sagen|\
glaubt|glauben|behauptet|denkt|findet)
    (laut|angeblich)
    """),
    agreed=phrases("""
    (hat|haben) [sie|er|ja|da] recht
    stimmt [auch|ja|schon]
    """),
    perhaps=phrases("(vielleicht|eventuell|wohl|ein bisschen|teils|auch|womöglich)"),
    weighty=phrases("(ehrlich|vor allem|hauptsächlich|eigentlich|in erster linie|das eigentliche problem)"),
    cues=(*_SKILL, *_KNOWLEDGE, *_RESOURCES, *_PROCESS, *_CLARITY, *_MOTIVATION, *_EXTERNAL),
    needed=_NEEDED,
    worth=_WORTH,
    knowing=_KNOWING,
    distress=(IN_NEED,),
)
