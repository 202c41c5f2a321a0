"""How people say in German what kind of goal they mean, and wish for what can be none at work. Data only."""

from __future__ import annotations

import re

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern

KIND_WORDS: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (GoalKind.OBJECTIVE, pattern(r"\b(?:schlüsselergebnisse?|okrs?)\b")),
    (GoalKind.DEVELOPMENT, pattern(r"\b(?:können|lernen|lernziel|fähigkeit\w*|das\ können)\b")),
    (GoalKind.PERFORMANCE, pattern(r"\b(?:ergebnis\w*|resultat\w*|leistung\w*)\b")),
)
"""How the kind of a goal is named where it was asked for."""
LEARNING = pattern(
    r"^(?:lernen\b.*|(?:[\w,“„-]+\ ){1,9}(?:lernen|beherrschen|können)"
    r"|besser\ (?:[\w,-]+\ ){0,5}(?:sprechen|schreiben|verstehen|präsentieren|verhandeln|zuhören|führen"
    r"|erklären|moderieren|umgehen|programmieren|verkaufen|delegieren|organisieren|reden|auftreten))\s*[.!]*$"
)
"""Something that somebody wants to be able to do."""
PAY = pattern(
    r"\b(?:gehaltserhöhung|lohnerhöhung|mehr\ (?:gehalt|geld|lohn)|befördert\ (?:werden|wird)|beförderung)\b"
)
"""Pay and promotion of the person who writes."""
ASPIRATION = pattern(
    r"\b(?:eines\ tages|irgendwann\ (?:ein)?mal|in\ (?:fünf|zehn)\ jahren)\b"
    r"|\b(?:(?:team|abteilungs|gruppen|filial|bereichs|schicht|stations|küchen)leit(?:er(?:in)?|ung)"
    r"|geschäftsführer(?:in)?|führungskraft|direktor(?:in)?|partner(?:in)?|chef(?:in)?)\ werden\b"
)
"""A role to come."""
DISMISSAL = pattern(
    r"\b(?:kolleg(?:e|en|in)|chef(?:in)?|vorgesetzte[nr]?)\b[^.;\n]{0,30}"
    r"\b(?:entlassen|gekündigt|gefeuert|rausgeworfen|feuern|loswerden)\b"
)
"""That somebody loses their job."""
OWN_LIFE = pattern(
    r"\bmeine?[mnr]?\ (?:gewicht|frau|mann|freundin|freund|ehe|garten|diät|schlaf|familie|scheidung|rücken)\b"
    r"|\b\d+\ (?:kilo|kg)\ abnehmen\b|^(?:abnehmen|heiraten|besser\ schlafen|joggen\ gehen"
    r"|(?:mit\ dem\ )?rauchen\ aufhören|mit\ dem\ rauchen\ aufzuhören|einen\ marathon\ laufen)\s*[.!]*$"
)
"""What only the person who writes can want for themselves."""
