"""What shows that German words only look like a fact: a sentence, a question, another time. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

SAYS = pattern(
    r"\b(?:ich|wir|er|sie|man|es)\ \w"
    r"|\b(?:ist|sind|war|waren|steht|stehen|wird|werden|hat|haben|ham|nicht|will|dauert|geht|gehen|kommt"
    r"|kommen|macht|läuft"
    r"|sagt|wär|wäre|müsst\w*|soll\w*|sonst)\b"
)
"""Somebody does something in it: a sentence, and no name of a measure."""
DEGREES = frozenset(
    "oft selten normal normalerweise immer meistens manchmal gut schlecht schnell langsam früh spät".split()
)
"""How much or how often, and not of what."""
ASKS = pattern(
    r"^\s*(?:(?:und|oder|aber|ok|hm+|ach)\b[\s,]*)*"
    r"(?:was|wie|wo|wer|wann|warum|wieso|weshalb|welche[rs]?|gibt|gibts|kann|könn\w+|darf|soll|ist|sind|habt"
    r"|hast)\b.*\?"
)
"""Somebody asks, and says nothing about their goal."""
HEDGED = pattern(
    r"\b(?:glaub(?:e)?\ ich|denk(?:e)?\ ich|vielleicht|wahrscheinlich|oder\ so|schätz(?:e)?\ ich)\s*\?+\s*$"
)
"""An answer that somebody is not sure of, and no question: "Herbst vielleicht?"."""
WHY_ASKED = pattern(r"\b(?:wieso\ fragt|warum\ fragt|warum\ wollt|wieso\ wollt)\b")
WHOLE_OF = pattern(r"\d\S*(?:\ (?!statt\b)[\w'’-]+){0,3}\ von\ (?:den\ |allen\ |unseren\ )?$")
"""In front of the number of all, which is neither the start nor the target: "9 von 23"."""
AT_MOST = pattern(r"\b(?:höchstens|maximal)\s+$")
"""In front of a number that is wanted, where it is known where it stands."""
WISHED = pattern(r"\b(?:lieber|sollen?|sollte[n]?|will|wollen|möchten?|ziel|eher|besser)\b")
"""In front of a number that takes the place of the one that was wanted before."""
OTHER_END = pattern(r"\b(?:seit|läuft\ aus|laufen\ aus|endet|enden|beginnt|beginnen|startet)\b[^,;.]{0,14}$")
"""In front of a day that tells of something else."""
RULED_OUT = pattern(
    r"[^,;.]{0,12}\b(?:geht\ nicht|klappt\ nicht|zu\ (?:früh|spät|knapp)|wird\ nichts|unmöglich)\b"
)
"""Behind a day that cannot be the one: "vor Weihnachten wird nichts"."""
BARE_MONTH = pattern(r"^(?:im\ )?[a-zäöü]+$")
OR = pattern(r"\b(?:oder|bzw)\b")
"""Between two ways to say one number."""
NOBODY = pattern(
    r"^\W*(?:(?:ja|na)\W+)*(?:mich|ihn|sie|ihm|ihr|uns|alle|ich)(?:\W+(?:klar|natürlich|auch))*\W*$"
)
"""Who, and not what: "na sie natürlich"."""
DRAFT = pattern(
    r"(?:^|[.,;!?–]\s*|\b(?:und|bitte|dann|kannst\ du)\s+)(?:(?:bitte|einfach|dann|jetzt)\s+)*"
    r"(?:schreib\w*\s+(?:mir\s+)?(?:das\ ziel|es|das|mir)\b|formulier\w*\s+(?:es|das|mir)\b)"
)
"""A draft asked for at the end of an answer."""
AGE = pattern(
    r"\b(?:meine?|unsere?|die|der|seine?|ihre?)\ (?:\w+\ )?(?:chef(?:in)?|vorgesetzte[rn]?|kolleg(?:e|in)"
    r"|(?:team)?leiter(?:in)?|direktor(?:in)?|vorgänger(?:in)?|nachfolger(?:in)?|stellvertreter(?:in)?"
    r"|mutter|vater|frau|mann|tochter|sohn|bruder|schwester)\ (?:ist|war|wird|wurde)\ "
    r"(?:(?:schon|erst|jetzt|bald|gerade|fast)\ )?\d\d(?:\ jahre(?:\ alt)?)?"
    r"(?=\s*(?:[,;!?)\n]|\.(?!\d)|$)|\s+(?:und|aber)\b)"
    r"(?:\ und\ (?!(?:ich|wir|mein|unser)\w*\b)[^,;.!?\d\n]*(?=[,;.!?\n]|$))?"
    r"|\b(?:ich\ bin|(?:er|sie)\ ist)\ \d\d\ jahre\ alt\b"
)
"""How old somebody is, with what is said of them beside it."""
TODAY = pattern(r"\b(?:heute|jetzt|derzeit|aktuell|momentan|bisher)\b")
_IT_IS = r"(?:(?:das|es|ist|sind|der|die|da|wo|stehen|steht|wir|ich|unser|mein|stand|so\ ist|von)\ )*+"
TODAYS = pattern(
    rf"\s*{_IT_IS}(?:es\ )?"
    r"(?:heute|jetzt|aktuell|derzeit|momentan|zurzeit|im\ moment|gerade|ist-?(?:wert|stand)|stand"
    r"|ersteres|erste)"
    r"(?:\ (?:so|stand|zahl|wert|heute|jetzt))*[\s.!]*"
)
WANTED = pattern(
    rf"\s*{_IT_IS}(?:(?:will|möchte|wollen|möchten|soll|sollen)\ )?(?:ich\ |wir\ |es\ |da\ )*+"
    r"(?:ziel(?:wert)?|soll(?:wert)?|letzteres|zweite|erreichen|hin(?:kommen)?|(?:zu\ )?erreichende)"
    r"(?:\ (?:werden|zahl|wert))*[\s.!]*"
)
