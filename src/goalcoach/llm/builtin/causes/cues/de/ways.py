"""How people say in German that work is held up, or that it is open what is wanted. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

PROCESS = (
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (durch|über|von) (zwei|drei|vier|fünf|mehrere|viele) (abteilungen|stellen|hände|tische|\
schreibtische|systeme)
        (doppelt|zweimal|dreimal|mehrfach) [noch] (eingetippt|eingegeben|erfasst|gebucht|geschrieben|\
abgetippt|geprüft|gepflegt)
        (freigabe*|unterschrift*|genehmigung*|abzeichnung|dienstweg|mitzeichnung)
        hin und her
        (ablauf|abläufe|prozess|prozesse|verfahren|bürokratie|papierkram)
        (umständlich*|bürokratisch*|kompliziert*)
        (schleife|schleifen)
        (zurück|geht zurück|kommt zurück) (zu|an|zum|zur)
        (erst|dann|wieder|nochmal) [zurück] (zum|zur|zu)
        (hängt|liegt|bleibt|steckt) [es|er|sie|das|da|dann] … (fest|zwischen|tagelang|wochenlang|liegen)
        (da|dort|dann) (liegt|hängt) es
        zwischen … und
        nur noch ein (system|liste|weg|formular)
        (übergabe|schnittstelle*|weitergabe)
        (kommt|kommen|erfahre|erfahren|bekomme) [ich|wir|erst|immer] … (zu spät|letzter minute|\
am letzten|erst danach)
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
        (schickt|gibt|reicht) es … (weiter|der|dem|mir|zurück)
        (viele|vielen|zu viele) stationen
        keiner macht fertig
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

CLARITY = (
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (sagt|gesagt|sagen|erklärt) [mir|uns|ja|es|hat] [mir|uns] (keiner|niemand|nie)
        (keiner|niemand) [mir|uns|genau|so|hat|klar] [mir|uns|genau|so|hat|klar] (sagt|gesagt|sagen|\
entscheidet|festgelegt|definiert|zuständig)
        (hat|hatte) (keiner|niemand) gesagt
        (unklar*|schwammig*|widersprüchlich*|widersprechen|uneindeutig*|undefiniert*|vage*)
        nicht (klar|eindeutig|festgelegt|definiert|geregelt)
        (wer|wie|was) … (entscheidet|zuständig|freigibt|erwartet|gewünscht|gemeint|gewollt|gilt|\
verantwortlich)
        (jeder|jede|alle) [will|wollen|sagt|sagen|hat|möchte|erwartet|versteht|meint] [was|\
etwas] (anderes|anders)
        was (die|er|sie|der chef|die leitung) [eigentlich|genau|wirklich] (wollen|will|erwarten|\
erwartet|meinen|meint)
        (fehlende|keine|klare) (ansage*|vorgabe*|prioritäten|absprache|zuständigkeit*)
        (ändert|ändern) sich [ständig|dauernd|jede]
        (wechselnde|ständig neue|andere) (prioritäten|vorgaben|ziele)
        (verschiedene|unterschiedliche|drei|zwei) (ansagen|meinungen|aussagen|antworten|chefs)
        ab wann … (gut|fertig|erledigt|reicht|gilt|zählt)
        (nicht|nie) einig
        ob ich (soll|darf|muss)
        verschiedene* (aussagen|ansagen|meinungen|vorgaben)
        jede stelle etwas
        (festgelegt|feststeht|geeinigt)
        sich (beißen|widersprechen)
        hänge [ich] dazwischen
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
