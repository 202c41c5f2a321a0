"""How people open a sentence in German, and the words that carry nothing. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

GREETING = pattern(
    r"(?:hallo|moin(?:\ moin)?|servus|grüß\ gott|grüezi|tach|guten\ (?:morgen|tag|abend))(?:\ (?:zusammen"
    r"|coach|du))?"
    r"\s*[,.!:–-]*\s*"
)
CHAT = pattern(r"(?:wie\ geht(?:'?s|\ es)(?:\ dir)?|haha+|mal\ sehen|mal\ schauen)[\s.!?,]*")
"""Sentences that carry nothing for a goal."""
OPENER = pattern(
    r"""^(?:\s*(?:
      (?:und|aber|also|ok(?:ay)?|gut|na\ ja|naja|na|hm+|äh+|ja|nee|nö|eigentlich|vielleicht|bitte|halt|hallo
        |hi|hey|moin|servus|ehrlich\ gesagt|wohl|eben|stattdessen|dann|guten\ (?:morgen|tag))\b[\s,.:!…–-]*
    | (?:ich|wir)\ (?:will|wollen|möchten?|würde?n?\ gerne?|muss|müssen|soll|sollen|sollten?|hätten?\ gerne?
        |brauchen?|wünschen?\ (?:mir|uns))\b[\s,:]*
    | (?:will|wollen|möchten?|hätten?\ gerne?|würde?n?\ gerne?|müssen|sollten)\b[\s,:]+(?=\S)
    | (?:mein|unser|das)\ ziel\ (?:ist|wäre|wär)(?:\ es)?\b[\s,:]*
    | ziel\s*[:=–-]\s*
    | es\ (?:geht|ginge)\ (?:mir\ |uns\ )?um\b
    | es\ soll(?:te)?\b(?=\ \S+\ \S)
    | (?:ich\ (?:denke|glaube|finde|würde\ sagen)|sagen\ wir(?:\ mal)?)\b[\s,:]*
    )\s*)+"""
)
"""Stripped from the front of an outcome, over and over: what remains is the goal itself."""
WANT = pattern(r"\b(?:will|wollen|möchten?|soll(?:en|te|ten)?|wünsch\w*|damit|dass|stattdessen)\b")
_VERB = (
    r"(?:ist|sind|braucht|brauchen|dauert|dauern|kostet|kosten|kommt|kommen|gibt|haben|hat|ham|hab|läuft"
    r"|laufen|macht|machen"
    r"|fehlt|fehlen"
    r"|nervt|nerven|geht|gehen|gehn|fällt|fallen|fliegt|fliegen|verliert|verlieren|wartet|warten|vergisst"
    r"|vergessen"
    r"|klappt|klappen|funktioniert|funktionieren|springt|springen|bleibt|bleiben|hängt|hängen|steht|stehen"
    r"|liegt|liegen"
    r"|stimmt|stimmen|passt|passieren|passiert|reicht|reichen|kriegen|kriegt|bekommen|bekommt|schaffen"
    r"|schafft|weiß"
    r"|wissen|arbeiten|suchen|sucht|kündigen|melden|meldet)"
)
_BAD = (
    r"(?:zu|chaos|chaotisch|ewig|nie|niemand|nicht|nix|kein\w*|schlecht\w*|immer|ständig|dauernd|andauernd"
    r"|katastroph\w*"
    r"|problem\w*|unklar|spät|langsam|viel|schief|durcheinander|sauer|unzufrieden|durch\ die|weg|davon|ab)"
)
PROBLEM = pattern(
    r"^(?:unsere?|meine?|die|der|das(?!\ (?:die|der|das)\b)|bei\ uns|es|wir|ich|viele"
    r"|jede[rs]?)\ [^.?]{0,70}?"
    rf"\b{_VERB}\b(?=[^.?]*\b{_BAD}\b)"
    rf"|^(?:wir|ich|es)\ {_VERB}\ (?=[^.?]*\b{_BAD}\b)"
    rf"|^[\w-]+\ (?:[\w-]+\ )?{_VERB}\ (?:so\ |viel\ |immer\ |echt\ |einfach\ )*(?:zu\ \w+|ewig|nicht|nie"
    r"|schief|dauernd"
    r"|ständig)\b"
    r"|^(?:wir|ich|es|man|bei\ uns|im|in|am|an|auf|unsere?|meine?|die|der"
    r"|das)\ [^.?]{0,70}?(?<!nicht\ )(?<!mehr\ )"
    r"\bzu\ (?:viele?|wenige?|spät|lange?|oft|langsam|hoch|teuer|selten|früh)\b"
    r"|^(?:viel\ )?zu\ ?(?:viele?|wenige?|lange|hohe|oft|langsam|spät)\b"
    r"|^ich\ kann\ (?:noch\ |gar\ |halt\ |einfach\ )*kein\w*\ [\w-]+\s*[.!]*$"
)
"""A trouble told instead of a wish; the wish is asked for."""
FILLER = frozenset(
    """
    ja nein aber und bis auf von oder im am der die das den dem des vielleicht wohl eher doch halt eben mal
    ne nee nö etwa ungefähr circa sondern nicht ein eine einen einem einer ich wir es uns mir ist sind war
    zu zum zur in mit für an so da bei beim um als wie auch schon noch nur bitte danke also na naja hm äh ok
    lieber dann sehr unser unsere mein meine man er sie dass weil dauern sein
    """.split()
)
"""Words without a meaning of their own."""
TAIL = pattern(r"[\s,;:–-]+(?:und|oder|aber|halt|eben|einfach|irgendwie|oder\ so|bitte|keine\ ahnung)$")
"""Carries nothing at the end of a phrase."""
CAPITAL = frozenset("ich wir es man er sie".split())
"""Of those, the ones that open a sentence of its own with a capital, also behind a colon."""
IDLE = FILLER | frozenset(
    """
    heute jetzt derzeit aktuell momentan zurzeit bisher moment will wollen möchte möchten würde würden soll
    sollen sollte sollten ziel stand gerade rund knapp wäre wär wären statt anstatt gut super schön toll
    ideal okay prima sagen denke glaube haben hab ham hatten liegen liegt zahl datum ändern korrigieren mach
    machen geht gehen runter rauf hoch höchstens mindestens maximal reicht reichen schaffen erreichen gern
    gerne dauern dauert sein besser
    """.split()
)
"""Words that mean nothing once the facts around them were taken out."""
