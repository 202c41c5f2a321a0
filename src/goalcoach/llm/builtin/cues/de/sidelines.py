"""What is said in German beside the goal: anger, tricks, questions to the coach. Data only."""

from __future__ import annotations

import re

from goalcoach.llm.builtin.cues.pattern import pattern

HOSTILE = pattern(
    r"\b(?:du\ bist\ (?:\w+\ )?(?:blöd|dumm|doof|nutzlos|dämlich)|du\ nervst|halt\ die\ klappe"
    r"|lass\ mich\ in\ ruhe|verpiss\ dich|verarsch\w*|(?:blöd|dämlich)e?[rns]?\ (?:fragen?|bot|programm)"
    r"|ein\ (?:mist|quatsch|blödsinn|schwachsinn|unsinn)|arsch\w*|scheiß\w*)\b|^das\ nervt\s*[.!]*$"
    r"|^(?:(?:sorry|ehrlich\ gesagt|nee|nein|ok)\b[\s,.]*)*(?:(?:ich\ )?hab(?:e)?\ |ich\ )?"
    r"(?:(?:gerade|grad|heute|jetzt|einfach|echt|da|dazu)\ )*"
    r"(?:(?:keine(?:rlei)?|null)\ (?:lust|motivation|energie|böcke)|(?:kein(?:en)?|null)\ bock|langweilig"
    r"|mir\ ist\ (?:so\ )?langweilig|gebe?\ auf"
    r"|(?:(?:alles|ist|passt|läuft)\ (?:ist\ |alles\ )?(?:gut|ok(?:ay)?|bestens)?[\s,.]*)?(?:ich\ )?brauche?"
    r"\ (?:gar\ |eigentlich\ )?keine?\ ziele?"
    r"|(?:mein\w*\ |der\ |die\ )?(?:chef\w*|firma|vorgesetzte\w*)\ zwingt\ mich(?:\ dazu)?)"
    r"(?:\ (?:mehr|darauf|drauf|dazu|heute|jetzt|gerade|hierauf))*[\s.!]*$"
)
"""Said to the coach or of the talk; that something at work is annoying is a reason."""
INJECTION = pattern(
    r"\b(?:ignorier|vergiss|vergesst|missacht)\w*\ (?:(?:alle|deine|die|meine|diese|bisherigen"
    r"|vorherigen|obigen)\ )*(?:anweisung|regel|vorgabe|instruktion|prompt)\w*\b"
    r"|\b(?:antworte\ (?:ab\ jetzt|nur|mit)|ohne\ prüfung|ignorieren?\ sie)\b"
    r"|\b(?:system-?prompt|deine\ anweisungen|du\ bist\ (?:jetzt|ab\ jetzt|nun)\ ein)\b"
)
ABOUT_OTHERS = pattern(
    r"^(?:unsere?|meine?|die|der|das)\ (?!frage)[\w-]+\ (?:[\w-]+\ ){0,3}?(?:ist|sind|war|waren|nervt"
    r"|nerven)\b"
    r"(?!.*\b(?:du|coach|bot|frage)\b)"
)
"""Says of something at work that it is bad, and not of the coach."""
ABOUT_ME = pattern(
    r"(?:(?:hallo|hi|hey|moin|servus|guten\ (?:tag|morgen))\b[\s,.!]*)?"
    r"(?:ich\ (?:arbeite|bin|heiße?|mache?)|bin\ (?:in|im|bei|beim)\ |mein\ name\ ist)\b"
    r"(?!.*\b(?:schlecht|unsicher|langsam|will|möchte|brauche|soll|zu|nicht|mehr"
    r"|am\ ende)\b)[^\d,;:.?]{2,60}?[.!\s]*"
)
"""Who somebody is, and nothing about what they want."""
MY_JOB = pattern(
    r"ich\ (?:leite|führe|betreue|unterrichte|verkaufe|verantworte|koordiniere)\b"
    r"(?!.*\b(?:schlecht|langsam|will|möchte|brauche|soll|aber|zu|besser|mehr|weniger"
    r"|nicht)\b)[^\d,;:?]{2,60}[.!\s]*"
)
"""What somebody does, where a goal was asked for."""
_SENDER = (
    r"(?:(?:mein\w*|der|die|unsere?)\ )?(?:chef\w*|vorgesetzte\w*|führungskraft|leitung|teamleit\w*|firma|hr"
    r"|personal\w*|geschäftsführung|sie|er)"
)
_TASK = (
    r"(?:(?:das|es|hier|halt|eben|jetzt|mal|so\ ?was|eins|was|etwas|(?:ein\ |mein\ )?ziele?|rein)\ )*"
    r"(?:machen|ausfüllen|eintragen|(?:auf|rein)?schreiben|setzen|haben|formulieren|hier\ sein|(?:hier)?her)"
)
SENT = pattern(
    r"(?:(?:na\ ?ja|hm+|ehrlich\ gesagt|also|weil|ich\ bin\ (?:nur\ )?(?:hier|da)[,\s]+weil)\b[\s,.]*)*"
    rf"(?:{_SENDER}\ (?:schickt\ mich(?:\ (?:hier)?her)?"
    rf"|(?:hat\ )?mich\ (?:(?:hier)?her)?geschickt(?:\ hat)?)"
    rf"|{_SENDER}\ (?:hat\ gesagt|sagt|meint|will)[,\s]+(?:dass\ )?ich\ (?:(?:soll|muss)\ {_TASK}"
    rf"|{_TASK}(?:\ (?:soll|muss))?)"
    rf"|{_SENDER}\ will\ (?:das|es)(?:\ (?:so|halt|eben))*"
    rf"|(?:(?:ich|wir|alle)\ )?(?:soll|sollen|muss|müssen|musste|sollte)\ {_TASK})"
    r"(?:[\s,.;–-]+(?:und\ |aber\ )?(?:keine\ ahnung|(?:ich\ )?wei(?:ß|ss)\ nicht)"
    r"(?:[,\s]+(?:warum|wieso|wozu|was\ ich\ (?:schreiben|sagen)\ soll))?)?[\s.!…]*"
)
"""Who sent them, or that they have to, where a goal was asked for."""
ASKING = pattern(
    r"^(?:(?:und|aber|also|ok(?:ay)?|hm+|hey|na|bitte|sorry|ach)\b[\s,.!]*)*(?:was|wer|wen|wem|wo|wann"
    r"|warum|wieso|weshalb"
    r"|wozu|wie\w*|welche\w*|ist|sind|bin|bist|war|kann\w*|könnte\w*|soll\w*|darf\w*|muss\w*|hat|hast"
    r"|haben|habt|gibt"
    r"|geht|machst|willst|weißt|kennst|findest|magst|du|wird|werden|würdest|tust|hilfst|meinst)\b"
)
"""How a question begins."""
OFF_TOPIC = pattern(
    r"\b(?:wie\ wird\ das\ wetter|(?:erzähl|kennst)\w*\ (?:\w+\ ){0,2}witz"
    r"|schreib\w*\ (?:mir\ )?ein\ (?:gedicht|lied)"
    r"|hauptstadt\ von|lottozahlen|horoskop)\b"
)
_BOSS = (
    r"(?:mein\w*|die|der|das)\ (?:chef\w*|vorgesetzte\w*|führungskraft|leitung|teamleit\w*|firma"
    r"|personal\w*|kolleg\w*|team)"
)
QUESTIONS: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "measurable",
        pattern(
            r"^(?:(?:und|aber|ok|hm+)[\s,]+)*(?:was|wie)\b.{0,20}\b(?:meinst|meint|heißt|bedeutet"
            r"|ist)\b.{0,16}"
            r"\b(?:messbar|(?:ein|eine|das)\ (?:maß|kennzahl|messgröße))\b[^.]{0,16}\?*$"
            r"|^(?:(?:und|aber|ok|hm+)[\s,]+)*wie\ (?:(?:würde|kann|könnte|soll|sollte)(?:st)?"
            r"\ (?:du|ich|man|wir)\ (?:das|es|so\ ?was)\ (?:denn\ )?(?:messen|zählen)"
            r"|(?:misst|zählt)\ (?:man|du)\ (?:das|es|so\ ?was)"
            r"|(?:messe|zähle)\ ich\ (?:das|es|so\ ?was))\s*[.?!]*$"
        ),
    ),
    (
        "which_number",
        pattern(
            r"^(?:(?:und|aber|ok|hm+)[\s,]+)*(?:was|welche\ zahl|welcher\ wert)\ (?:wäre"
            r"|ist)\ (?:denn\ )?(?:eine?\ )?"
            r"(?:realistisch|gut|sinnvoll|vernünftig|üblich|normal)\w*(?:\ (?:zahl|ziel|wert"
            r"|zielwert))?\s*\?*$"
        ),
    ),
    (
        "suggest",
        pattern(
            r"^(?:(?:bitte|ok|kannst\ du|dann|du)[\s,]+)*(?:mach(?:e|st)?|gib|hast)\ (?:mir\ |du\ "
            r"|mal\ )*(?:einen|einen\ anderen)"
            r"\ vorschlag(?:\ (?:machen|bitte))?\s*[.!?]*$"
            r"|^(?:(?:bitte|kannst\ du|du)[\s,]+)*(?:schlag(?:e)?\ (?:mir\ )?(?:was|etwas|eine\ zahl)\ vor"
            r"|(?:mir\ )?(?:etwas|was|eine\ zahl)\ vorschlagen)\s*[.!?]*$"
        ),
    ),
    (
        "privacy",
        pattern(
            r"\bwer\ (?:alles\ )?(?:(?:liest|sieht)\ (?:das|es|hier|mit|den|diesen|meine?)\b(?:[^.;!]{0,30}\?"
            r"|(?:\ (?:hier|alles|eigentlich))*\s*$)"
            r"|(?:kann|darf)\b[^.?]{0,20}\b(?:mit)?(?:lesen|sehen)\b)"
            rf"|\b(?:liest|sieht|erfährt)\b[^.?]{{0,20}}\b{_BOSS}\b[^.]*\?"
            rf"|^(?:(?:und|aber)\ )?(?:liest|sieht|erfährt)\ (?:das|es|den\ chat|dies)"
            rf"(?:\ (?:hier|auch|alles))*\ {_BOSS}\s*$"
            rf"|\b(?:kann|darf|wird)\b[^.?]{{0,12}}\b{_BOSS}\b[^.?]{{0,20}}\b(?:lesen|sehen|erfahren)\b"
            r"|\b(?:ist|bleibt)\ (?:das|es|der\ chat)\b[^.?]{0,20}\b(?:privat|vertraulich|anonym|geheim)\b"
        ),
    ),
    (
        "who",
        pattern(
            r"\b(?:wer|was)\ (?:bist\ du|sind\ sie)\b"
            r"|\b(?:bist\ du|sind\ sie|ist\ das|rede\ ich\ mit|spreche\ ich\ mit)\ (?:hier\ )?(?:ein\w*\ )?"
            r"(?:echte\w*\ )?(?:mensch\w*|person|bot|roboter|ki|maschine|programm|computer)\b"
        ),
    ),
    (
        "why",
        pattern(
            r"^(?:aber\ |und\ )?(?:warum|wieso|weshalb|wozu)(?:\s*\?"
            r"|\ (?:(?:fragst|willst|brauchst)\ du|(?:fragen|wollen|brauchen)\ sie)\b(?:[^.?]*\?"
            r"|(?:\ (?:das|denn|mich|eigentlich|wissen))*\s*$))"
        ),
    ),
    ("key_result", pattern(r"\bwas\b.{0,15}\b(?:schlüsselergebnis\w*|okrs?|krs?)\b")),
    (
        "example",
        pattern(
            r"\b(?:hast\ du|gib|gib\ mir|zeig|zeig\ mir|gibt\ es)\ (?:mal\ |mir\ )?(?:ein\ )?beispiele?\b"
            r"|\bbeispiel\ (?:geben|nennen|zeigen)\b|^(?:wie\ )?zum\ beispiel\s*\?"
            r"|\bwas\ (?:meinst\ du|meinen\ sie)\b"
            r"|\bwie\ meinst\ du\ das\b|\bwas\ heißt\ das\b"
            r"|\bversteh\w*\ (?:ich\ )?(?:das\ |die\ frage\ |dich\ )?nicht\s*[.!?]*$"
        ),
    ),
    (
        "told",
        pattern(
            r"\b(?:hab\w*\ ich|ich\ hab\w*)\b[^.?,;]{0,20}\b(?:schon|bereits|gerade|eben)\b[^.?,;]{0,12}"
            r"\b(?:gesagt|geschrieben|erzählt|beantwortet|genannt|erwähnt)\b"
            r"|\bhast\ du\ (?:\w+\ )?(?:schon|bereits|gerade|eben)\ gefragt\b"
        ),
    ),
    (
        "length",
        pattern(
            r"\bwie\ (?:lange\ (?:noch\b|(?:dauert|geht)\ (?:das|es)\b[^.?]{0,12}\?)"
            r"|viele\ fragen\b[^.?]{0,20}\?)"
        ),
    ),
)
"""Questions to the coach that have an answer of their own, by the name of the answer."""
