"""What stands around a number in German: today's, the wanted one, a rhythm, hours. Data only."""

from __future__ import annotations

import re
from fractions import Fraction

from goalcoach.llm.builtin.cues.pattern import pattern

_NOW = r"(?:momentan|derzeit|aktuell|zurzeit|heute|jetzt|zur\ zeit|im\ moment|gerade|grad|bisher|bislang)"
_LAST = (
    r"(?:(?:letztes|voriges|vergangenes|dieses)\ (?:jahr|quartal|halbjahr)"
    r"|(?:letzten|vorigen|vergangenen|diesen)\ monat|(?:letzte|vorige|diese)\ (?:woche|schicht|saison))"
)
_STANDS = (
    r"(?:liegen(?:\ wir)?\ bei|liegt\ bei|(?:wir|ich)\ (?:haben?|hatten?|ham|hab|sind|bin|liegen|liege"
    r"|stehen|stehe|machen"
    r"|kriegen|bekommen)(?:\ bei)?|(?:haben?|hatten?|ham|sind|machen|kriegen|bekommen)\ wir|sind\ es"
    r"|waren\ es|waren"
    r"|war|dauert|dauern|braucht|brauchen|kostet|kosten|stand)"
)
_ABOUT = r"(?:so|etwa|ungefähr|rund|circa|ca\.?|knapp|schon|noch|immer|bei|um\ die|über)"
BASELINE_BEFORE = pattern(
    rf"(?:\b(?:{_NOW}|{_LAST}|{_STANDS}|{_ABOUT}|ist|sind|statt|anstatt|von|es|das|uns|mich|ne)\b[\s:,=~]*)+$"
)
BASELINE_STRONG = pattern(rf"\b(?:{_NOW}|{_LAST}|{_STANDS}|statt|anstatt)\b")
BASELINE_AFTER = pattern(
    rf"(?:\s*|,\s*(?!{_NOW}\ (?:\w+\ ){{0,4}}(?:\d|jede)))(?:\((?:heute|jetzt|aktuell|derzeit)\)|{_NOW}"
    rf"|{_LAST}"
    r"|im\ (?:letzten|vergangenen|vorigen)\ (?:halben\ )?(?:jahr|quartal|monat|halbjahr)"
    r"|(?:in|während)\ den\ (?:letzten|vergangenen)\ (?:\w+\ )?(?:tagen|wochen|monaten|jahren))\b"
)
THIS_PERIOD = pattern(
    r"\b(?:dieses\ (?:jahr|quartal)|diesen\ monat|diese\ woche)(?:\ bisher)?[\s:,=]*(?:(?:etwa|rund|so"
    r"|schon)\s+)*$"
)
"""In front of a number that stands alone: where it stands, unless the wanted one was asked for."""
TARGET_BEFORE = pattern(
    r"(?:\b(?:ziel|sollen?|sollten?|es|auf|wir|ich|möchten?|will|wollen|hätten?|gern|gerne|unter|höchstens"
    r"|mindestens"
    r"|maximal|max\.?|ist|wären?|wär|lieber|eher|doch|besser|nein|nee|nö|ne|ja|ok|dann|und|so|um\ die|etwa"
    r"|rund|nur"
    r"|noch|schaffen|erreichen|runter|rauf|hoch|das|die|uns|dauern|sein|bei|mach|mal)\b[\s:,=~>→-]*)+$"
)
TARGET_STRONG = pattern(
    r"\b(?:ziel|sollen?|sollten?|möchten?|will|wollen|hätten?\ (?:wir\ |ich\ )?gerne?|auf|lieber)\b|->|→"
)
DENIED = pattern(r"\b(?:nicht|nicht\ mehr|keine?n?)\s+$")
"""In front of a number that somebody says it is not."""
QUALIFIER = pattern(
    r"\b(?:unter|über|höchstens|mindestens|maximal|max\.?|min\.?|weniger\ als|mehr\ als|nicht\ mehr\ als"
    r"|bis\ zu|rund"
    r"|etwa|ungefähr|knapp)\s+$"
)
AT_MOST = pattern(r"\s+(?:höchstens|maximal|mindestens|oder\ (?:weniger|mehr|besser))\b")
"""Behind a number: "2 höchstens"."""
MAGNITUDE = pattern(r"\s+(?:hundert|tausend|tsd|millionen|million|milliarden|mio|mrd)\b")
"""Behind figures, and part of the number: "4 Millionen"."""
NO_UNIT = frozenset(
    """
    wäre wär wären ist sind war waren wird werden reicht reichen soll sollen sollte sollten statt jetzt
    heute derzeit aktuell momentan schon nur noch vielleicht letztes letzten letzte dieses diesen diese ham
    haben hab oder und von auf bis im am pro wären würden gut super schön
    """.split()
)
"""Words behind a number that count nothing: "12 letztes Quartal"."""
SHOULD_BE = pattern(
    r"\s*+[,;]?\s*+(?:(?:aber|und|es|das)\s++)*+(?:soll(?:en|te|ten)?|müssten?|muss|müssen|dürften?)\s++"
    r"(?:(?:es|das|eigentlich|nur|bei|auf|so|dann)\s++)*+"
)
"""Between where it stands and what is wanted: "9 Tage, sollten 5 sein"."""
STANDS_AT = pattern(
    r"\b(?:ist|sind|war|waren|hat|haben|hatten?|liegt|liegen|dauert|dauern)\s+"
    r"(?:(?:etwa|rund|nur|noch|bei|so|ungefähr|knapp)\s+)*"
    r"(?:\d|zwei\b|drei\b|vier\b|fünf\b|sechs\b|sieben\b|acht\b|neun\b|zehn\b|elf\b|zwölf\b)"
)
"""Tells a number as it stands: "der Ausschuss liegt bei 8 Prozent"."""
_SHARE = r"(?P<number>\d+\s+(?:von|aus)\s+\d+)\b"
SO_MANY_OF = pattern(
    r"\s*(?:(?:vielleicht|nur|höchstens|mindestens|auf|so|lieber|wenigstens|ziel|wären?|will|ich|wir"
    r"|wollen)\b[\s,:]*)*"
    rf"{_SHARE}[\w\s]{{0,30}}[.!]?\s*"
)
"""A share and nothing else: "vielleicht 4 von 30"."""
OUT_OF = pattern(
    rf"^\s*(?:(?:{_NOW}|{_LAST}|so|nur|etwa|rund|es\ sind|es\ waren|waren(?:\ es)?|sind(?:\ es)?|wir\ haben"
    rf"|im\ (?:letzten|vergangenen)\ (?:jahr|quartal|monat))\b[\s,:]*)*{_SHARE}[^,;.\n]*"
)
"""A share told as it stands: "5 von 12 fallen durch"."""
PER_SO_MANY = pattern(r"\b(?:je|pro)\s+$")
"""In front of a number that others are told of: "je 100 Anrufe"."""
IN_A_NAME = pattern(
    r"[^\W\d][^\d,;.:]*\ (?:innerhalb\ von|binnen|in\ unter|je|pro)\ (?P<number>\d[\d.,]*)\ [^\W\d]\w+"
    r"\s*[.!]*"
)
"""A measure that has a number in its name, and nothing else: "Weiterleitungen je 100 Anrufe"."""
EACH = pattern(r"^\s*jede[rsmn]?\ (?:[\w-]+\ ){1,3}?\d")
"""So many for each, which is how one would see that it worked: "jedes Kind 1 Buch im Monat"."""
SPOKEN_CHANGE = pattern(
    r"\bvon\s+(?P<baseline>[^,;.\n]{0,14}?\d[\d.,]*[^,;.\n]{0,14}?)\s+(?:(?:runter|rauf|hoch|herunter"
    r"|ganz)\s+)*auf\s+"
    r"(?P<target>(?:(?:unter|über|höchstens|mindestens|maximal|nur)\s+)?[€$£]?\s?\d[\d.,]*(?:\s?%"
    r"|\s?(?:prozent"
    r"|minuten?|stunden?|std|h|tagen?|wochen?|monaten?|sekunden?|punkte?|euros?|eur|mio|tausend|stück)\b)?)"
)
"""A movement where the language pack sees a stretch of time: "von 9 Tagen auf 3 Tage"."""
DIRECTION = pattern(r"(?:\b(?:runter|herunter|rauf|hoch|zurück)\s+)+$")
"""In front of "auf 50"."""
INSTEAD = pattern(r"\s*(?:statt|anstatt|und\ nicht)\b")
"""Behind the number that is wanted, before the one that is."""
INSTEAD_OF = pattern(r"\s*+,?\s*+(?:statt|anstatt)\s+(?:den\s+|der\s+)?")
"""Between the number that is wanted and the one that is: "4 Tage statt 6"."""
OR = pattern(r"(?:\s*+,\s*+|\s++)(?:oder|bzw\.?)\s+(?:(?:vielleicht|auch|so)\s+)?")
"""Between two numbers of which one is meant: "4 oder 5"."""
BY_TURNS = pattern(r"[\s,]+(?:und\ )?(?:manchmal|mal|ab\ und\ zu)\s+(?:auch\ )?")
"""Between two numbers that are both so: "3, manchmal 4"."""
TARGET_AFTER = pattern(
    r"\s*(?:wären?|wär)(?:['’]?s|\s+(?:das|es))?\s+(?:schon\s+|echt\s+|ganz\s+)?(?:gut|super|schön|toll|ok|okay|prima|fein|spitze|top|klasse"
    r"|optimal|perfekt|realistisch|machbar|mega|traumhaft"
    r"|ideal|drin"
    r"|genug|mein\ \w+|(?:das\ )?ziel)\b"
    r"|\s*soll(?:en|te|ten)?(?:\s+(?:es|das)|['’]?s)?\s+(?:sein|werden)\b"
    r"|\s*(?:würden?\s+(?:mir\s+|uns\s+)?reichen|reich(?:t|en)(?:\s+(?:mir|uns))?)\b"
    r"|\s+(?:als\s+)?(?:das\s+|mein\s+|unser\s+)?ziel\b"
)
AGO = pattern(r"[\s,]+vor\ (?:\w+\ ){1,2}?(?:tagen|wochen|monaten|jahren|quartalen|einem\ jahr)\b")
"""Behind a number that was so once: "6 vor zwei Jahren"."""
LENGTH = pattern(
    r"(?:[a-zäöü]+\ ){0,3}\d[\d.,]*[\s-]?"
    r"(?:sekunden?|minuten?|min|stunden?|std|h|tagen?|wochen?|monaten?)\b"
)
"""A length of time in figures."""
AFTERWARDS = pattern(
    r"\s+(?:nach|vor|hinter|am|beim|bei|im|in|pro|je|zu\ spät|zu\ früh)\b[^,;.\n]*?"
    r"(?=\s*(?:[,;.\n]|\b(?:und|aber|weil|raus|rein|ab|an|ein|weg)\b|$))"
)
"""What belongs to a number that tells how it stands: "12 Tage nach dem Auftrag"."""
LASTS = pattern(
    r"^\s*(?:(?:dauert|etwa|rund|ungefähr|so)\ )*[\d.,]+\s?"
    r"(?:minuten?|min|stunden?|std|h|tagen?|wochen?|monaten?|sekunden?)\b"
)
"""Opens with how long it takes, and so names no measure: "35 Minuten am Freitag"."""
SHARE_OF_TODAY = pattern(
    r"\s*(?:(?:etwa|auf|um|nur|vielleicht|so|ich\ will|will)\ )*"
    r"(?:die\ hälfte|halb\ so\ viele?|ein\ drittel|ein\ viertel|zwei\ drittel|doppelt\ so\ viele?"
    r"|das\ doppelte)"
    r"(?:\ davon)?\s*[.!]*"
)
"""A target told by where it stands today; which number that is, the person says."""
PART_OF_IT = pattern(
    r"[\s,;]*(?:(?:etwa|auf|nur|so|vielleicht|nein|ja|ok|lieber|eher|und|aber|mit"
    r"|(?:ich|wir)\ (?:will|wollen|möchten?|hätten?\ gerne?)|will|mindestens|höchstens)\b[\s,]*)*"
    r"(?P<quote>(?:die\ hälfte|halb\ so\ viele?|ein\ drittel|ein\ viertel|zwei\ drittel|drei\ viertel"
    r"|(?:doppelt|dreimal)\ so\ viele?|das\ (?:doppelte|dreifache))(?:\ davon)?"
    r"|verdoppeln|halbieren|verdreifachen|vervierfachen)"
    r"(?=\s*(?:[.,;!]|$)|\s+(?:bis|spätestens|vor|innerhalb|im|in|weil|bitte|wären?|wär|würden?|reich(?:t|en)|und)\b)"
)
"""A number to reach, told as a part of where it stands or as so many times that: "die Hälfte davon"."""
BY_WHEN = pattern(r"\s+(?:bis|vor|innerhalb|im|in)\s+(?:zum\s+|der\s+)?")
"""Behind a part of it: what follows is a time, or the part is of something else: "die Hälfte im Laden"."""
PARTS = {
    "die hälfte": Fraction(1, 2), "halb so": Fraction(1, 2), "halbieren": Fraction(1, 2),
    "ein drittel": Fraction(1, 3), "ein viertel": Fraction(1, 4), "zwei drittel": Fraction(2, 3),
    "drei viertel": Fraction(3, 4), "doppelt": Fraction(2), "das doppelte": Fraction(2),
    "verdoppeln": Fraction(2), "dreimal": Fraction(3), "das dreifache": Fraction(3),
    "verdreifachen": Fraction(3), "vervierfachen": Fraction(4),
}  # fmt: skip
"""How much those words are, by what they open with."""
ALL_OF_THEM = pattern(r"\s*(?P<all>alle(?:\ davon)?|jede[rs]?|sämtliche|gar\ keine[rs]?|keine[rs]?)\s*[.!]*")
"""A target in words, where it stands at some of so many."""
_LENGTH = r"(?:minuten?|min|stunden?|std|h|(?:werk|arbeits)?tagen?|tag|wochen?|monaten?|sekunden?)"
ONLY_TIME = pattern(
    r"(?:(?:dauert|etwa|rund|ungefähr|vielleicht|so|nur|erst|nach|max(?:imal)?|höchstens|in|unter)\ )*"
    r"(?:[\d.,]+|eine?[nmr]?|ne[nr]?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|ein\ paar)\s?"
    rf"{_LENGTH}"
)
"""A length of time and nothing else: it measures something, and is nothing that somebody wants."""
PER = pattern(
    r"\s*(?:(?:pro|je|im|in\ der|die|am|/)\s*(?:sekunde|minute|stunde|tag|nacht|schicht|woche|monat|quartal"
    r"|jahr"
    r"|person|kunde"
    r"|kopf)\b|(?:täglich|wöchentlich|monatlich)\b)"
)
HOURS = pattern(
    r"(?:(?:etwa|so|ungefähr|vielleicht|bis\ zu|ich\ kann|ich\ habe?|rund)\s+)*"
    r"(?P<number>\d+(?:[.,]\d+)?|eine?|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|zwanzig)\s*"
    r"(?:h|std\.?|stunden?|(?P<minutes>min(?:uten?)?)"
    r"|(?P<sittings>abende?|nachmittage?|vormittage?|mittagspausen?|sitzungen|termine|tage?))(?![\w])"
    r"(?:\s*(?P<per>(?:im|pro|in\ der|am|die|den|jede[nr]?|/)\s*(?P<unit>woche|monat|tag|quartal)"
    r"|wöchentlich|monatlich|täglich))?"
)
NO_HOURS = pattern(r"^\s*(?:keine?(?!\ (?:ahnung|idee))|null|gar\ keine|nix)\b(?!\s*[\d.,]*\d)")
"""Opens an answer that gives no time of its own: "keine, das läuft nebenher"."""
BY_SO_MANY = pattern(
    r"(?P<what>[^,;.:\n]+?)\ von\ (?P<share>(?:(?:mindestens|über|etwa"
    r"|mehr\ als)\ )?(?P<number>\d+(?:[.,]\d+)?)\s?"
    r"(?:%|prozent)\ (?:der|aller|unserer|meiner|von)\ [\w-]+)\ "
    r"(?P<more>(?:(?!auf\b|zu\b|bis\b)[\w-]+\ ){0,2}(?:ge\w+t|be\w+t|ver\w+en|ge\w+en|\w+iert|empfohlen"
    r"|verstanden))\b"
)
"""What is done by so many of all: "Artikel von 80 % der Leser als hilfreich bewertet"."""
NTH = {
    stem + end: number
    for number, stem in enumerate(
        ("zweit", "dritt", "viert", "fünft", "sechst", "siebt", "acht", "neunt", "zehnt"), start=2
    )
    for end in ("e", "er", "es", "en", "em")
} | {f"{number}.": number for number in range(2, 21)}
EVERY_NTH = pattern(
    rf"\b(?P<share>jede[rsmn]?\ (?P<nth>{'|'.join(map(re.escape, NTH))})(?:(?=\s*(?:[.,;!?]|$))|\ "
    r"(?!(?:sekunde|minute|stunde|tag|nacht|woche|monat|quartal|jahr|mal|schicht|\w*tag)e?n?\b)[\w-]+))"
)
"""One of so many, as one says it: "jedes fünfte Angebot"; no rhythm."""
NOT_MONTHLY = frozenset(("woche", "wöchentlich", "tag", "täglich", "quartal"))
NUMBER_WORDS = {
    "ein": 1, "eine": 1, "zwei": 2, "drei": 3, "vier": 4, "fünf": 5, "sechs": 6, "sieben": 7, "acht": 8,
    "neun": 9, "zehn": 10, "zwölf": 12, "zwanzig": 20,
}  # fmt: skip
COUNTED_THING = pattern(
    r"\d[\d.,]*\s+(?P<thing>(?:(?!im\b|pro\b|je\b|in\b|von\b|auf\b|am\b)[\w'’-]+\s+){0,2}?[\w'’-]+)"
    r"(?=\s+(?:im|pro|je|in|von|auf|am)\b|\s*[.,;]|\s*$)"
)
"""A number, and the thing it counts."""
COUNTED = pattern(
    r"^(?:(?:mindestens|höchstens|bis\ zu|weitere|die\ ersten)\s+)?"
    r"(?=\d|zwei\b|drei\b|vier\b|fünf\b|sechs\b"
    r"|sieben\b"
    r"|acht\b|neun\b|zehn\b|zwölf\b|zwanzig\b)"
)
"""An outcome that counts: a number, then a thing and a verb."""
ONE = pattern(
    r"\s*(?:(?:auf|höchstens|maximal|unter|nur|so|etwa|ungefähr|vielleicht)\s+)*"
    r"(?P<quote>(?:eine?[nmr]?|ne[nr]?)\ (?P<unit>minute|stunde|tag|woche|monat))\s*[.!]*"
)
"""One length of time and nothing else: "auf einen Tag"."""
_NOBODY = r"(?!(?:ich|wir|ihr|sie|er|du|man|es|das)\ )"
TAKES_SO_LONG = pattern(
    r"(?:\b(?:die|der|das|eine?|jede[rs]?|unsere?|meine?)\ )?(?<![\w-])"
    rf"(?P<what>{_NOBODY}[\w-]+(?:\ {_NOBODY}[\w-]+){{0,4}}?)"
    r"\ (?:dauert|dauern|braucht|brauchen|kostet|kosten)\ (?:[\w’']+\ ){0,4}$"
)
"""In front of a number that tells what something takes today."""
TAKES_ONE = pattern(
    r"\b(?:dauert|dauern|braucht|brauchen)\ (?:(?:uns|mich|es|immer|fast|etwa|gut|locker|so)\ )*"
    r"(?P<quote>(?:eine?[nmr]?|ne[nr]?)\ (?:ganze[nr]?\ )?(?P<unit>minute|stunde|tag|woche|monat))\b"
)
"""How long it takes today, in one unit: "dauert ne Woche"."""
UNITS = {"minute": "minute", "stunde": "hour", "tag": "day", "woche": "week", "monat": "month"}
