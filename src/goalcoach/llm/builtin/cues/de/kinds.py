"""How people say in German what kind of goal they mean, and wish for what can be none at work. Data only."""

from __future__ import annotations

import re

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern

KIND: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (
        GoalKind.DEVELOPMENT,
        pattern(r"\b(?:lernziel|entwicklungsziel|etwas,?\ (?:das|was)\ ich\ lernen\ (?:will|möchte))\b"),
    ),
    (GoalKind.PERFORMANCE, pattern(r"\b(?:leistungsziel|ergebnisziel)\b")),
)
"""How the kind is named in so many words."""
KIND_ALONE = pattern(
    r"(?:(?:nein|nee|ja|also|na\ ja|hm+|ich\ denke|ich\ glaube|würde\ ich\ sagen|eine?|die|das|mein|eher"
    r"|es\ ist|das\ ist|es\ geht\ um|um|mehr)\b[\s,]*)*"
    r"(?:ergebnis(?:,?\ (?:das\ )?andere\ (?:be)?merken|\ (?:bei|in)\ der\ arbeit)?|lernziel|lernen|können"
    r"|fähigkeit(?:,?\ die\ ich\ (?:aufbauen|lernen)\ (?:will|möchte))?"
    r"|(?:etwas|was)(?:\ neues)?,?\ (?:zum\ lernen|zu\ lernen"
    r"|(?:das|was)\ ich\ (?:lernen|können)\ (?:will|möchte)|lernen)"
    r"|(?:es|das)\ (?:zu\ )?lernen|zum\ lernen|ich\ (?:will|möchte)\ (?:es|das)\ lernen)"
    r"(?:[\s,]+(?:denke\ ich|glaube\ ich|bitte|eher))?[\s.!]*"
)
"""The same with nothing else said, asked for or not."""
KIND_WORDS: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (GoalKind.OBJECTIVE, pattern(r"\b(?:schlüsselergebnisse?|okrs?)\b")),
    (GoalKind.DEVELOPMENT, pattern(r"\b(?:können|lernen|lernziel|fähigkeit\w*|das\ können)\b")),
    (GoalKind.PERFORMANCE, pattern(r"\b(?:ergebnis\w*|resultat\w*|leistung\w*)\b")),
)
"""How the kind of a goal is named where it was asked for."""
_WELL = (
    r"(?:besser|sicherer|sicher|souveräner|souverän|ruhiger|klarer|selbstbewusster|selbstsicherer|freier|frei"
    r"|gut)"
)
_CONDUCT = (
    r"(?:sprechen|präsentieren|verhandeln|zuhören|führen|leiten|erklären|moderieren|umgehen|auftreten|reden"
    r"|vermitteln"
    r"|anleiten|unterrichten|delegieren|telefonieren|argumentieren|schreiben|kommunizieren)"
)
_PROGRAM = r"(?:excel|word|powerpoint|outlook|access|sap|datev|sql|python|java|photoshop|autocad|power\ bi)"
LEARNING = pattern(
    r"^(?:lernen\b.*|(?!.*\b(?:bis|dass|weil|wenn|damit|sie|er|nicht|sollen?|sollten?)\b)(?:[\w,“„-]+\ ){1,9}"
    r"(?:lernen|beherrschen|können)"
    rf"|(?:[\w,-]+\ ){{0,6}}{_WELL}\ (?:[\w,-]+\ ){{0,5}}{_CONDUCT}"
    r"|mein\ (?:[\w-]+\ )?(?:englisch|deutsch|französisch|spanisch|italienisch|polnisch|türkisch|russisch)"
    r"\ (?:[\w-]+\ ){0,3}(?:auffrischen|verbessern|(?:besser|fließend|flüssiger)\ werden)"
    rf"|(?:(?:in|mit)\ {_PROGRAM}\ besser|besser\ (?:in|mit)\ {_PROGRAM})\ werden"
    rf"|besser\ werden\ (?:in|mit)\ {_PROGRAM}"
    r"|besser\ (?:[\w,-]+\ ){0,5}(?:verstehen|programmieren|verkaufen|organisieren)"
    r"|(?:[\w,-]+\ ){0,6}(?:sicherer|souveräner|fit|fitter)\ (?:[\w,-]+\ ){0,4}werden"
    r"|mich\ (?:[\w,-]+\ ){1,6}(?:trauen|einarbeiten|weiterbilden|fortbilden))\s*[.!]*$"
)
"""Something that somebody wants to be able to do: what people do themselves, done better."""
OF_OTHERS = pattern(
    r"^(?:mehr|weniger|alle|jede[rs]?|die\ meisten|\d[\d.,]*)\ (?:[\w-]+\ ){0,4}?(?:bestehen|besteht"
    r"|schaffen|schafft"
    r"|lernen|lernt|verstehen|versteht|sprechen|spricht|können|kann)\b"
)
"""What others shall be able to do, and is a result of whoever helps them."""
EITHER = pattern(rf"^besser\ \w|^(?:[\w-]+\ ){{1,4}}{_WELL}\ (?:\w+\ )?\w+e?n\s*[.!]*$")
"""Outcomes that may be a result or a skill; the person is asked which."""
PAY = pattern(
    r"\b(?:gehaltserhöhung|lohnerhöhung|mehr\ (?:gehalt|geld|lohn)|befördert\ (?:werden|wird)|beförderung)\b"
)
"""Pay and promotion of the person who writes."""
ASPIRATION = pattern(
    r"\b(?:eines\ tages|irgendwann\ (?:ein)?mal|in\ (?:fünf|zehn)\ jahren)\b"
    r"|\b(?:(?:team|abteilungs|gruppen|filial|bereichs|schicht|stations|küchen)leit(?:er(?:in)?|ung)"
    r"|geschäftsführer(?:in)?|(?<!bessere\ )führungskraft|direktor(?:in)?|partner(?:in)?"
    r"|(?<!bessere\ )(?<!besserer\ )chef(?:in)?)\ werden\b"
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
