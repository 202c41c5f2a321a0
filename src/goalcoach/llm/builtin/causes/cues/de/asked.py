"""What counts in German because of the question it answers. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.de.means import THING
from goalcoach.llm.builtin.causes.cues.tongue import Cue, phrases
from goalcoach.rules.joined.gap import Cause

NEEDED = (
    Cue(
        Cause.RESOURCES,
        3,
        phrases(f"""
        {THING}
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
        (mir|uns) jemand
        (erklärt|zeigt)
        (übersicht|handbuch|spickzettel|datenblatt)
        (stunde|nachmittag|tag|minuten|vormittag) (mit|beim|bei)
        """),
    ),
    Cue(
        Cause.CLARITY,
        3,
        phrases("""
        (ansage|vorgabe*|absprache|entscheidung|prioritäten|klarheit)
        (sagt|festlegt|entscheidet)
        wer zuständig
        (zusammensetzen|festlegen|einigen)
        was [eigentlich] erwartet
        """),
    ),
    Cue(
        Cause.PROCESS,
        3,
        phrases("""
        (nur noch|nur) (ein|eine|einen)
        (weniger|eine schleife|kürzere)
        (früher|eher|vorher|vorab|zuerst|rechtzeitig|direkt|gleich)
        (zugriff|zugang|rechte)
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("(unter anleitung|übung|training|coaching|üben|praxis|probeläufe|sicherheit|rollenspiel*)"),
    ),
    Cue(
        Cause.EXTERNAL,
        3,
        phrases("""
        liegt nicht (bei|an) uns
        (haha|ha|lol)
        (kann|können|hat) (keiner|niemand)
        """),
    ),
    Cue(Cause.MOTIVATION, 2, phrases("(einen grund|sinn)")),
)

WORTH = (
    Cue(
        Cause.MOTIVATION,
        2,
        phrases("""
        (passiert|ändert|folgt) [da|sich|dann] (nichts|gar)
        (keiner|niemand|keinen) [was|es|mehr]
        kein hahn
        so oder so
        passiert [auch|trotzdem] nichts
        habe* nichts (davon|von)
        (hab|habe) … nichts davon
        interessiert (keinen|niemanden|keine)
        (keinen|niemanden) interessiert
        auch nicht
        (egal|umsonst|sprüche)
        fragt (keiner|niemand)
        (mehr|noch mehr) arbeit
        (noch|auch noch) [die|das] … (dazu|obendrauf|drauf)
        (ausgelacht|dumm|blöd|schief) [da|angeschaut|angesehen]
        """),
    ),
    Cue(
        Cause.MOTIVATION,
        -2,
        phrases("""
        (ernst|strahlen|maulen|schimpfen|meckern|liegt viel|nehme ich ernst)
        (froh|freuen|freut|zufrieden|gern|gerne|wichtig|spaß|stolz|ruhe|schneller|verlassen|\
nacharbeiten|sauer|beschwer*|ärger|rufen|vertrösten|bezahlt|lebt|will|nervt|zweimal)
        """),
    ),
)

KNOWING = (
    Cue(
        Cause.KNOWLEDGE,
        3,
        phrases("""
        (nachlesen|nachschlagen|einlesen|herausfinden|rausfinden|lernen|nachfragen|reinfuchsen|einarbeiten)
        müsste ich
        (erst|eindeutig) herausfinden
        das zweite
        (fehlt|fehlen)
        kenne ich … nicht
        """),
    ),
    Cue(
        Cause.SKILL,
        3,
        phrases("""
        (kann|klappt|gelingt|macht|bekomme|kriege) [es|ihn|das|sie] … nicht
        (scheitert|hapert|hakt|trotzdem)
        """),
    ),
    Cue(Cause.MOTIVATION, 2, phrases("(will|möchte|mag) [ich] [das|es] nicht")),
)
