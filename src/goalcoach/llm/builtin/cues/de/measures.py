"""What stands in front of a measure or a use, and what measures are called in German. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_NUMBERED = (
    r"(?:[\w-]*(?:quote|rate|dauer|anteil|anzahl|zahl|umsatz|kosten|bestand|auslastung|fluktuation|marge"
    r"|zufriedenheit"
    r"|laufzeit|wartezeit|durchlaufzeit|lieferzeit|zeiten|ausfälle|krankenstand|überstunden|ausschuss"
    r"|verschnitt"
    r"|fehler|fehlern|reklamationen|beschwerden|rückläufer|retouren|rückfragen|störungen|unfälle|stürze"
    r"|mahnungen"
    r"|abbrüche|umsätze))"
)
KPI = pattern(
    r"^(?!.*\ (?-i:[a-zäöüß]+(?:en|ern|eln))$)"
    rf"(?:(?:die|der|das|unsere?|meine?)\ )?{_NUMBERED}(?:\ (?:der|des|von|im|in|am|pro|für|bei|bis|mit"
    rf"|an)\b.{{0,40}})?$"
)
"""A measure by its name alone; with a verb at the end it is something to do: "die Wartezeit senken"."""
APPLICATION = pattern(
    r"\bich\ (?:nutze|benutze|verwende|übe)\ (?:es|das)\ (?:zuerst\ |dann\ )?(?=(?:bei|beim|in|im|für|an|am"
    r"|auf)\b)"
)
APPLICATION_OPENER = pattern(
    r"^(?:\s*(?:zuerst|erst\ mal|vor\ allem|hauptsächlich|wahrscheinlich|vielleicht|na\ ja|wohl)\b[\s,]*)+"
)
MASTERY = pattern(
    r"\b(?:(?:ich|man|andere|die\ anderen)\ (?:merke?n?t?|sehe?n?t?|sieht|weiß"
    r"|wissen)\ (?:es\ )?(?:daran,?\ )?"
    r"|geschafft\ ist\ es,?\ )(?:wenn|dass)\s+"
)
MASTERY_OPENER = pattern(r"^(?:\s*(?:na\ ja|wahrscheinlich|vielleicht|hoffentlich|wohl)\b[\s,]*)+")
METRIC = pattern(
    r"(?:^\s*(?:das\ |die\ )?(?:maß|kpi|messgröße|kennzahl)\s*:|\b(?:gemessen\ (?:an|in|mit|durch|am)"
    r"|(?:ich|wir)\ (?:messe|messen|sehe|sehen|merke|merken)\ (?:es"
    r"|das)\ (?:an|am|mit|durch)"
    r"|(?:das\ )?(?:maß|kpi|messgröße|kennzahl)\ (?:ist|wäre|wär))(?:\s*:|(?=\s))"
    r"|^\s*(?:unsere?|das|die|mein|meine)\ (?:[\w-]+\ )?(?:[\w-]*(?:system|tool|statistik|auswertung"
    r"|liste|bericht|software"
    r"|umfrage)|crm|dashboard)\ (?:zählt|misst|erfasst|zeigt)\b)\s*"
    r"(?:(?:die|das|der|dem|den|einer|einem)\s+)?"
)
DONE_WHEN = pattern(
    r"^\s*(?:(?:na\ ja|ich\ denke)[\s,]+)?(?:(?:es|das)\ ist\ )?(?:fertig|geschafft|erledigt|gut),?\ (?:wenn"
    r"|sobald)\s+"
)
"""What will be true at the end: neither a reason nor the name of a measure, and still what shows it."""
METRIC_OPENER = pattern(
    r"^(?:\s*(?:na\ ja|naja|hm+|also|vielleicht|wahrscheinlich|wohl|einfach|eben|halt|ja|nee|nö"
    r"|ich\ (?:denke|glaube|würde\ sagen)|gemessen\ (?:an|am)|am\ besten)\b[\s,:]*)+"
)
METRIC_TAIL = pattern(
    r"[\s,]*\b(?:(?:soll(?:en|te|ten)?|muss|müssen|müssten?)\b\s*)?(?:(?:runter|rauf|hoch|herunter)\b\s*)?"
    r"(?:(?:gehen|gehn|kommen|steigen|sinken|fallen|sein|liegen)\b\s*)?$"
)
"""What is left behind a measure once its numbers are taken out: "Fehlerquote soll runter"."""
TAKES_TAIL = pattern(
    r"\s+(?:(?:jetzt|heute|derzeit|aktuell|noch|immer)\s+)*(?:dauert|dauern|kostet|kosten|braucht|brauchen"
    r"|liegt|liegen)"
    r"(?:\s+(?:uns|mich|bei|bei\ uns))?\s*$"
)
"""A verb that its number was taken from: "der Monatsabschluss dauert"."""
MEASURE_NOUN = pattern(rf"\b{_NUMBERED}\b")
"""Nouns that have a number by themselves."""
_ABSTRACT = (
    r"(?:\w+(?:heit|keit|schaft|ung|tum|ismus|ion|enz)|zeit|ruhe|spaß|struktur|stress|vertrauen|luft|platz"
    r"|mut|geduld"
    r"|wissen|können|erfolg|geld|verständnis|lust|überblick|einfluss|respekt|chaos|druck)\b"
)
MANY = pattern(
    r"^(?:weniger|mehr|keine)\ (?:(?!(?:von|in|im|an|auf|bei|für|mit|als|und"
    rf"|soll\w*)\b)\w+e[nrms]?\ )?(?!{_ABSTRACT})"
    r"(?-i:[A-ZÄÖÜ])[\w-]{3,}"
)
"""More or fewer of a thing that can be counted: "weniger Rückfragen nachts"."""
NONE = pattern(r"^(?:keine?|null)\ (?:weiteren?\ )?(?-i:[A-ZÄÖÜ])\w")
"""Nothing of a thing: its number is said."""
BARE_MORE = pattern(
    r"(?P<degree>(?:(?:viel|deutlich)\ )?(?:mehr|weniger))(?:\ davon|\ von\ (?:denen|ihnen))?"
)
TOO_MANY = pattern(
    r"^(?:(?:[\w'’]+\ ){0,4}?zu\ (?:viele?|wenige?)"
    r"|(?:[\w'’]+\ ){1,4}?(?:die\ nase\ (?:\w+\ )?voll|genug|genervt)\ von(?:\ (?:den|all\ den|diesen"
    r"|unseren))?"
    r"(?:\ (?:ganzen|vielen|ständigen))?|(?:mich|uns)\ nerven(?:\ (?:die|diese|all\ die|unsere))?"
    r"(?:\ (?:ganzen|vielen|ständigen))?)\ (?P<what>(?!(?:los|zu|für|auf|mit|im|in)\b)[\w-]+\b[^,;]*?)"
    r"(?:\ (?:weg|raus|rein|ab|aus|rum|liegen))?(?:[,;].*)?$"
)
"""A complaint that names what there is too much of."""
