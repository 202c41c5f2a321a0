"""How people say in German that they cannot do something yet, or do not know it. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

SKILL = (
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (kriege|bekomme|bringe) [ich] [es|das|die|den|sie] … (nicht|nie)
        (kriege|bekomme|bringe) … (nicht|nie) [sauber|richtig|ordentlich|so] hin
        (nicht|nie|kaum) [richtig|sauber|ordentlich|gut] (hin|hinbekomme*|hinkriege*|hinbekommen)
        (gelingt|glückt) [mir|es|das] … (nicht|nie|selten)
        (kann|könnte) [ich] [es|das|ihn|sie] … (nicht|noch nicht) [gut|richtig|sauber|genug] (anwenden|\
umsetzen|halten|erklären|führen|steuern|schätzen)
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
        (rede|schreibe|erkläre|präsentiere) [ich] … (zu viel|zu lang|zu schnell|zu kompliziert|\
umständlich|drumherum)
        (traue|trau) [ich] mich nicht
        in der theorie
        um kopf und kragen
        (fange|komme|gerate) [ich] … (schwimmen|schleudern|stottern)
        (komm*|kriege|bekomme) [sie|es] … nicht (raus|rüber|heraus)
        mein* (auftreten|tempo|tonfall|treffsicherheit|ausschweifen|hand|finger)
        treffe ich daneben
        (trotzdem|dennoch) nicht
        """),
    ),
    Cue(
        Cause.SKILL,
        2,
        phrases("""
        noch nie (richtig|sauber|gut|allein)
        noch nicht
        nie wieder (sauber|richtig)
        (übe|üben|geübt)
        fällt mir [das|es|sehr] schwer
        (schwer|schwierig) für mich
        """),
    ),
)

KNOWLEDGE = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        weiß [ich|gar|einfach|auch|noch|leider|oft] … nicht [wie|wo|welche*|was|wann|genug|so]
        weiß (nicht|nie) (wie|wo|welche*|was|wann|ob)
        (keine|null) ahnung [wie|was|welche*|wo|wann|von|wann]
        nie gelernt
        (nie|nicht|keiner|niemand) [mir|uns|je|richtig] (gezeigt|erklärt|geschult|eingewiesen|\
beigebracht|gelernt|gehört)
        (keiner|niemand) … (gezeigt|erklärt|beigebracht)
        (müsste|muss|müssten) [ich|es|das|mich|wir] … (nachlesen|nachschlagen|einlesen|herausfinden|\
rausfinden|lernen|nachfragen|anlesen|schlaumachen)
        (fehlt|fehlen) [mir|uns|einfach|da|das] … (wissen|kenntnisse|kenntnis|hintergrund|fachwissen|\
grundlagen)
        (kenne|kenn) [ich] [mich|das|die|den|es] … (nicht|kaum|gar) [aus]
        nicht (auskenne|kenne|verstehe|vertraut)
        (verstehe|kapiere|begreife) [ich] … nicht
        (rate|schätze) ich [nur|bloß|halt]
        (müsste|muss|kann) ich [da|nur|bloß|halt|es] (raten|schätzen)
        weil ich nicht weiß wie
        (blicke|steige|sehe) [ich] … nicht durch
        (reinfuchsen|einarbeiten|reinarbeiten|anlernen)
        sieben siegeln
        (schleierhaft|rätselhaft|glückssache|rätsel)
        nichts anfangen
        (sagen|sagt) mir [die|das|hälfte] … nichts
        nicht bewusst
        nicht (draufhabe|drauf habe|drin bin)
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
        (neue|neuen|neues) (regel*|vorschrift*|software|system|verfahren|norm|richtlinie*|modell*|\
gesetz*|programm)
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
