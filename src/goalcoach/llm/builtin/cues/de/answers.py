"""Commands and short answers in German as whole phrases, in lower case, without punctuation. Data only.

All that the coach offers to tap in German stands here, so that it is understood when it is tapped.
"""

from __future__ import annotations

import re

from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern
from goalcoach.llm.port import Command


def _phrases(listed: str) -> tuple[str, ...]:
    return tuple(" ".join(phrase.split()) for phrase in listed.split(";"))


POLITE = frozenset(
    "bitte danke doch eben einfach gerade halt jetzt lieber mal na naja noch nun schon also hm äh ach".split()
)
"""Words that may stand around a command or a short answer without changing it."""
COMMANDS: dict[Command, tuple[str, ...]] = {
    Command.START_OVER: _phrases(
        """
        von vorn; von vorne; von vorn beginnen; von vorne anfangen; neu anfangen; fang neu an; noch mal von
        vorn; nochmal von vorn; nochmal von vorne; neues ziel; ein neues ziel; noch ein ziel beginnen; alles
        vergessen; vergiss alles; alles löschen
        """
    ),
    Command.UNDO: _phrases(
        "rückgängig; mach das rückgängig; das rückgängig machen; zurück; einen schritt zurück; nimm das "
        "zurück"
    ),
    Command.DRAFT_IT: _phrases(
        """
        schreib es auf; schreib es; schreib das auf; schreib das ziel; schreib das ziel auf; schreib es hin;
        zeig mir das ziel; zeig mir einen entwurf; entwurf; einen entwurf; genug gefragt; genug fragen; keine
        fragen mehr; formulier es; formuliere das ziel; formuliere es
        """
    ),
    Command.SKIP: _phrases(
        """
        überspringen; überspring das; das überspringen; nächste frage; später; nicht jetzt; keine angabe;
        möchte ich nicht sagen; will ich nicht sagen; das möchte ich nicht sagen; lass es offen; offen lassen;
        lass das offen; kein schritt; kein zwischenschritt; kein grund; egal; ist egal; nichts davon;
        geht niemanden etwas an; weitermachen; mach weiter
        """
    ),
    Command.HELP: _phrases(
        """
        hilfe; hilf mir; hilf mir anzufangen; was kann ich sagen; was soll ich schreiben; wie geht das; was
        nun;
        wo fange ich an; wie fange ich an; ich brauche hilfe; was soll ich sagen
        """
    ),
}
YES = _phrases(
    """
    ja; jo; jawohl; gern; gerne; klar; richtig; genau; stimmt; passt; passt so; ja passt; perfekt; gut; sehr
    gut;
    super; so behalten; ja so behalten; behalten; behalte es; nimm das; das ist es; das wars; genau das; in
    ordnung; einverstanden; so ist es; ja genau; das stimmt; so bleibt es; gefällt mir; das passt
    """
)
NO = _phrases(
    "nein; nee; nö; nicht ganz; nicht wirklich; so nicht; passt nicht; stimmt nicht; gefällt mir nicht; "
    "noch nicht"
)
THANKS = _phrases(
    "danke; danke schön; dankeschön; vielen dank; danke dir; besten dank; danke für die hilfe; herzlichen "
    "dank"
)
DONE = _phrases(
    """
    das ist alles; das war alles; nein das ist alles; nein das war alles; fertig; ich bin fertig; mehr nicht;
    sonst nichts; nichts mehr; keine mehr; schluss; stopp; genug; das reicht; reicht; ende; tschüss; bis dann;
    bis bald; auf wiedersehen; nein danke
    """
)
DONT_KNOW = _phrases(
    """
    weiß ich nicht; das weiß ich nicht; das weiß ich noch nicht; weiß ich noch nicht; weiß noch nicht; ich
    weiß
    nicht; ich weiß es nicht; weiß nicht; weiss nicht; weiss ich nicht; keine ahnung; ich habe keine ahnung;
    ich habe noch keine zahl; ich habe keine zahl; keine zahl; noch keine zahl; noch kein datum; kein datum;
    kein termin; noch kein termin; ich bin nicht sicher; nicht sicher; bin nicht sicher; bin mir nicht sicher;
    schwer zu sagen; kann ich nicht sagen; messen wir nicht; das messen wir nicht; wird nicht gemessen; kein
    maß;
    weiß niemand; das weiß niemand; keine zeit; gar keine zeit
    """
)
REOPENED = {
    "die worte": "outcome",
    "die worte ändern": "outcome",
    "der satz": "outcome",
    "das ziel": "outcome",
    "das datum": "due",
    "das datum ändern": "due",
    "der termin": "due",
    "den termin ändern": "due",
    "das maß": "metric",
    "das maß ändern": "metric",
    "die zahl": "target",
    "die zahl ändern": "target",
    "der grund": "why",
    "den grund ändern": "why",
}
"""What somebody wants to change, by what they call it; the field of the goal."""
KIND_WORDS: tuple[tuple[GoalKind, re.Pattern[str]], ...] = (
    (GoalKind.OBJECTIVE, pattern(r"\b(?:schlüsselergebnisse?|okrs?)\b")),
    (GoalKind.DEVELOPMENT, pattern(r"\b(?:können|lernen|lernziel|fähigkeit\w*|das\ können)\b")),
    (GoalKind.PERFORMANCE, pattern(r"\b(?:ergebnis\w*|resultat\w*|leistung\w*)\b")),
)
"""How the kind of a goal is named where it was asked for."""
AT_A_LOSS = pattern(
    r"^\s*(?:(?:na\ ja|naja|hm+|äh|ehrlich\ gesagt)\b[\s,.…]*)*"
    r"(?:weiß\ (?:ich\ )?(?:noch\ )?nicht(?:\ genau)?(?!\ ob\b)|keine\ ahnung)\b"
    r"(?P<rest>[^,;.!?–\n]*)[,;.!?–\n]*\s*(?:aber\s+|vielleicht\s+)*"
)
"""A person says that they do not know, whatever of."""
LEARNING = pattern(
    r"^(?:lernen\b.*|(?:[\w,“„-]+\ ){1,9}(?:lernen|beherrschen|können)"
    r"|besser\ (?:[\w,-]+\ ){0,5}(?:sprechen|schreiben|verstehen|präsentieren|verhandeln|zuhören|führen"
    r"|erklären|moderieren|umgehen|programmieren|verkaufen|delegieren|organisieren|reden|auftreten))\s*[.!]*$"
)
"""Something that somebody wants to be able to do."""
ROLE_LEAD = pattern(
    r"^\s*(?:(?:hallo|hi|guten\ tag)\b[\s,.!]*)?"
    r"ich\ (?:bin|leite|führe|arbeite|betreue|verantworte|unterrichte|verkaufe|pflege)\ "
    r"(?:(?!will|möchte|brauche|aber|weil|zu\b|besser)[\w'’&/-]+\ ){0,7}?[\w'’&/-]+"
    r"(?:\ und\ (?=(?:ich|wir|will|wollen|möchte|möchten|brauche)\b)"
    r"|\s*[,;.!]\s+(?:und\s+)?(?=(?:ich|wir|will|möchte|mein|meine|unser|unsere)\b))"
)
"""Who somebody is, before what they want: "Ich leite die Hotline und will …"."""
WISHED = pattern(r"^\s*(?:(?:ich|wir)\s+)?(?:will|wollen|möchten?|hätten?\s+gern)\s*,\s*(?=dass\b)")
"""In front of a wish that is a clause of its own: "will, dass …"."""
ONE = pattern(
    r"\s*(?:(?:auf|höchstens|maximal|unter|nur|so|etwa|ungefähr|vielleicht)\s+)*"
    r"(?P<quote>eine?[nmr]?\ (?P<unit>minute|stunde|tag|woche|monat))\s*[.!]*"
)
"""One length of time and nothing else: "auf einen Tag"."""
UNITS = {"minute": "minute", "stunde": "hour", "tag": "day", "woche": "week", "monat": "month"}
PROBLEM = pattern(
    r"^(?:unsere?|meine?|die|der|das(?!\ (?:die|der|das)\b)|bei\ uns|es|wir|ich)\ [^.?]{0,70}?\b(?:ist"
    r"|sind|dauert|dauern"
    r"|kostet|kosten|kommt|kommen|gibt|haben|hat|läuft|laufen|macht|machen|fehlt|fehlen|nervt|geht|gehen)\b"
    r"(?=[^.?]*\b(?:zu|chaos|chaotisch|ewig|nie|nicht|kein\w*|schlecht\w*|immer|ständig|katastrophe|problem\w*|unklar"
    r"|spät|langsam|viel|schief|durcheinander)\b)"
    r"|^(?:viel\ )?zu\ (?:viele?|wenige?|lange|hohe|oft|langsam|spät)\b"
)
"""A trouble told instead of a wish; the wish is asked for."""
WANT = pattern(r"\b(?:will|wollen|möchten?|soll(?:en|te|ten)?|wünsch\w*|damit|dass)\b")
PAY = pattern(
    r"\b(?:gehaltserhöhung|lohnerhöhung|mehr\ (?:gehalt|geld|lohn)|befördert\ (?:werden|wird)|beförderung)\b"
)
"""Pay and promotion of the person who writes."""
