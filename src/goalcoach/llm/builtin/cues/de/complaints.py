"""How people tell in German what is wrong. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_VERB = (
    r"(?:ist|sind|war|waren|dauert|dauern|kostet|kosten|kommt|kommen|hat|haben|ham|läuft|laufen|geht|gehen"
    r"|gehn|fällt"
    r"|fallen|fliegt|fliegen|verliert|verlieren|verpasst|verpassen|verschwendet|verschwenden|verbrennt"
    r"|verbrennen|wartet|warten|vergisst|vergessen|klappt|klappen|funktioniert"
    r"|funktionieren|springt|springen|bleibt|bleiben|hängt|hängen|liegt|liegen|nervt|nerven|kündigt|kündigen"
    r"|steigt"
    r"|steigen|fehlt|fehlen|wird|werden|landet|landen|kriegt|kriegen|bekommt|bekommen|stirbt|sterben)"
)
LOSES = pattern(
    r"(?:[\w'’&/-]+\ ){1,4}?(?:verlier(?:t|en)|verpass(?:t|en)|verschwende[tn]|vergeude[tn]|verbrenn(?:t|en))"
)
"""A subject and what it loses a number of: it names no measure."""
CLAUSE = pattern(
    r"^(?P<subject>(?!wenn\b|dass\b|damit\b|weil\b"
    rf"|um\b)(?:[\w'’&/-]+\ ){{1,6}}?)(?P<verb>{_VERB})\ (?P<rest>.+)$"
)
BAD = pattern(
    r"\b(?:zu\ ?(?:viele?|wenige?)|zu\ (?:spät|lange?|viele?|wenige?|langsam|oft|hoch|teuer|früh|selten"
    r"|niedrig)|chaos|chaotisch"
    r"|ewig|nie|niemand"
    r"|nicht|nix|kein\w*|schlecht\w*|ständig|dauernd|andauernd|katastroph\w*|problem\w*|unklar|schief"
    r"|durcheinander"
    r"|sauer|unzufrieden|genervt|überlastet|kaputt|fehlt|fehlen|verliert|verlieren|verpasst|verpassen"
    r"|verschwendet|verschwenden|verbrennt|verbrennen|vergessen|vergisst"
    r"|kündigt|kündigen"
    r"|nervt|nerven|springt|springen|liegen\ geblieben)\b"
)
PRONOUN = pattern(r"^(?:ich|wir|es|sie|er|du|das|da|niemand|keiner|alle|man|viele)\b")
TROUBLE = pattern(
    r"^(?:ich|wir)\ (?:hab(?:e|en)?\ (?:\w+\ ){0,2}?(?:die\ nase\ (?:\w+\ )?voll|genug|es\ satt)|(?:bin"
    r"|sind)\ (?:\w+\ )?"
    r"(?:genervt|frustriert|sauer|verärgert))\ (?:von|über|wegen)\ \w"
    r"|^(?:ich|wir)\ (?:bin|sind)\ (?:[\w-]+\ ){1,4}?leid\b"
    r"|^(?:ich|wir)\ hab(?:e|en)?\ (?:[\w-]+\ ){1,4}?satt\b"
    r"|^(?:mich|uns)\ (?:nerven|nervt|ärgern|ärgert|stören|stört)\ \w"
    r"|^(?:es|das)\ (?:nervt|kostet|bremst|stört|ärgert|hält)\b"
)
JOINED = pattern(
    r"\b(?:leid|satt|genervt|sauer|frustriert|verärgert),\s+(?=(?:dass|wenn|wie|immer|den|die|das)\b)"
)
"""What somebody is fed up with follows behind the comma: the two are one part."""
OF_MANY = pattern(r"[^\n]*\ (?:sind|waren|haben|ham|gehn|\w+en)")
"""A subject of many and its verb: no length of time is of them all."""
LASTS = pattern(r"^(?:dauert|dauern|ist|sind|war|waren)$")
"""Verbs whose subject a length of time is of."""
DETERMINER = pattern(r"^(?:der|die|das|unsere?|meine?|eine?)\ ")
BECAUSE = pattern(r"^weil\ ")
AND = pattern(
    r"\s+(?:und|aber)\s+(?=(?:ich|wir|es|sie|er|das|alle|niemand|keiner|kunden|patienten|gäste"
    r"|(?:der|die)\ (?:chef|chefin|kunden|leute|kollegen))\ \w)"
)
"""Between two clauses of one sentence."""
STATES = pattern(
    r"^\s*(?:(?:und|aber|also|heute|aktuell|derzeit|momentan|zurzeit|im\ moment|im\ schnitt"
    r"|meistens)\b[\s,]*)*"
    rf"(?:(?:[\w'’&/-]+\ ){{0,4}}?{_VERB}|{_VERB}(?:\ (?:es|wir|das))?)"
    r"(?:\ (?:etwa|rund|so|ungefähr|nur|erst|noch|bei|mit|uns|mich|schon|fast|immer|im\ schnitt))*\ $"
)
"""Between the beginning of a clause and its number: "die Rechnungen gehen etwa"."""
ALONE = pattern(
    r"^\s*(?:(?:so|etwa|rund|ungefähr|ca\.?|fast|noch|schon|aktuell|heute|derzeit|momentan|über"
    r"|im\ schnitt)\b[\s,.]*)*$"
)
"""The same of a clause that is nothing but the number."""
VERB_ALONE = pattern(
    r"(?:(?:es|das)\ )?(?:dauert|dauern|kostet|braucht|sollte?|soll|kommen|gehen|schaffen"
    r"|erreichen)(?:\ (?:uns|mich|es|dauern|sein))?"
)
"""A verb whose number was taken out, and nothing besides: "dauert"."""
DEGREE = pattern(
    r"^(?:.+\ (?:ist|sind|war|waren)\ )?(?:(?:viel|deutlich|einfach|echt)\ )*zu\ "
    r"(?:hoch|niedrig|viele?|wenige?|groß|häufig)\b|^(?:wir|ich)\ \w+\ zu\ (?:viele?|wenige?)\b"
)
"""Tells only that there is too much or too little of something, which is no reason beside its numbers."""
ABOUT = pattern(r"(?:\b(?:etwa|rund|ungefähr|so|nur|noch|fast)\s+)+$")
"""In front of a number that is told roughly."""
STATE_OF = pattern(
    r"(?:zu\ spät|falsch|kaputt|offen|unvollständig|überfällig|krank|leer|beschädigt|unbezahlt)\b[\w\ '’-]*"
)
"""What is counted where it is said of things: "die Lieferungen sind unvollständig"."""
