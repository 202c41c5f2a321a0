"""How people give a reason in German. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

_SUBJECT = r"(?:wir|ich|die|der|das|es|man|unsere?|meine?|sonst|jede[rs]?|viele|kunden|immer)"
WHY_LABEL = pattern(r"(?:warum|grund|wieso)\s*[:=]\s*")
WHY = pattern(
    rf"\b(?:weil|damit|sodass|so\ dass|(?:(?<=,\ )|^)(?:denn|da)(?=\ {_SUBJECT}\b))\b|\b(?:warum"
    r"|grund)\s*[:=]"
)
OTHERWISE = pattern(
    r"(?:^|(?<=[,;.–-])\s)\s*(?:sonst|ansonsten)\b(?!\ (?:nichts|nix|keine?[nrs]?|noch|auch"
    r"|immer)\b)[^,;.\n]+"
    r"|^[^,;.\n\d]{3,40}(?<!wie)\ (?:sonst|ansonsten)\b(?!\ (?:nichts|nix|keine?[nrs]?|noch|auch|immer)\b)"
    r"[^,;.\n]*(?=\s*(?:[,;.!\n]|$))"
)
"""What happens if nothing changes: "sonst springen sie ab", "verlieren sonst Aufträge"."""
WHY_OPENER = pattern(
    r"^(?:\s*(?:na\ ja|naja|hm+|ehrlich\ gesagt|vor\ allem|hauptsächlich|einfach"
    r"|der\ grund\ ist,?(?:\ dass)?)"
    r"\b[\s,]*)+"
)
MORE = pattern(r"^\s*(?:und\ außerdem|außerdem|und\ auch|und\ weil|zudem)[\s,]+(?=(?:[\w'’-]+\ ){2})")
"""Opens one more reason."""
_VERB = (
    r"(?:ist|sind|war|waren|hat|haben|ham|hatten?|wird|werden|wurden?|kann|können|muss|müssen|will|wollen"
    r"|soll|sollen"
    r"|geht|gehen|gehn|kommt|kommen|steht|stehen|liegt|liegen|läuft|laufen|dauert|dauern|braucht|brauchen"
    r"|fehlt|fehlen"
    r"|fällt|fallen|weiß|wissen|springt|springen|wartet|warten|nervt|nerven|bleibt|bleiben|verliert"
    r"|verlieren|leidet"
    r"|leiden|kostet|kosten|kündigt|kündigen|beschwert|beschweren|ärgert|ärgern|fragt|fragen|spart|sparen"
    r"|hilft|helfen"
    r"|bringt|bringen|macht|machen|trau|traue|zahlt|zahlen|stört|stören|verstehe|verstehen|versteht|suche"
    r"|suchen|sucht)"
)
CLAUSE = pattern(rf"^(?:(?:[\w'’-]+\ ){{1,5}}?{_VERB}\b|{_VERB}\ \w)")
"""A reason that has a verb. Behind "weil" it would go to the end, so that nothing is put before it."""
OPENED = pattern(r"(?:weil|damit|sodass|sonst|ansonsten|denn|da)\ ")
"""A reason with its "weil"."""
FINITE = pattern(rf"^(?:[\w'’-]+\ ){{1,5}}?{_VERB}\b(?=\ \S)")
"""A phrase that is a sentence of its own rather than the name of a measure."""
