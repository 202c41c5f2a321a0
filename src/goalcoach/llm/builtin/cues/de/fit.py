"""What shows that German words answer another question than the one asked. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

AT_A_LOSS = pattern(
    r"^\s*(?:(?:na\ ja|naja|hm+|äh|ehrlich\ gesagt)\b[\s,.…]*)*"
    r"(?:weiß\ (?:ich\ )?(?:noch\ )?nicht(?:\ genau)?(?!\ ob\b)|keine\ ahnung"
    r"|ich\ weiß\ (?:es\ |auch\ |noch\ )*nicht(?:\ (?:so\ )?genau)?(?=\ (?:warum|wieso|wann)\b"
    r"|\s*(?:[,;.!?–\n]|$))"
    r"|ich\ bin\ (?:mir\ )?nicht\ (?:ganz\ |so\ )?sicher(?=\s*,?\s*(?:warum|wieso|wann|[,;.!?–\n]|aber\b|$)))"
    r"(?P<rest>[^,;.!?–\n]*)[,;.!?–\n]*\s*(?:aber\s+|vielleicht\s+)*"
)
"""A person says that they do not know, whatever of."""
BUT = pattern(r"\b(?:aber|vielleicht)\b")
_PLACE = (
    r"(?:[\w-]*(?:bericht|liste|auswertung|statistik|tabelle|system|software|buch)\w{0,2}"
    r"|sap|excel|crm|erp|dashboard)"
)
PLACE = pattern(rf"\b{_PLACE}\b")
"""Where numbers are kept."""
SOURCE = pattern(
    r"^\s*(?:(?:steht|kommt|sehe\ ich|sehen\ wir|zählen\ wir|zähle\ ich)\s+)?(?:aus|im|in|laut|vom|über)\s+"
    rf"(?:(?:dem|der|unserem|unserer|meiner|meinem|einer|einem)\s+)?(?:[\w-]+\s+){{0,2}}?{_PLACE}\s*[.!]*\s*$"
)
"""Where a number comes from: "aus dem Schichtbuch"."""
NO_NAME = pattern(
    r"^(?:(?:die\ hälfte|binnen|innerhalb|am|pro)\b|(?:null|keine[rns]?|immer|nie)\s*$"
    r"|(?:die|der|das)\ \w+t\ (?:immer|nie|oft|dauernd|ständig|mich|sich|uns)\b"
    r"|(?:um|für|wegen|damit|wenn|falls|weil|dass|ob|sonst|hoffentlich|je\ nachdem|ich|wir|du|er|sie|es|man"
    r"|das\ ist|bei|beim|bis|während|jede[nrs]?|in|im|auf|will|möchte|mehr\ soll\w*|weniger\ soll\w*)\b"
    r"|(?:(?!wie\b|wer\b|was\b|die\ \w+,|bis\b|der\b(?=.*,))[\w'’-]+\ ){1,5}?"
    r"(?:ist|sind|war|waren|hat|haben|ham|wird|werden|kann|können|muss|müssen|will|wollen|soll|sollen|geht"
    r"|gehen|gehn"
    r"|kommt|kommen|sitzt|sitzen|steht|stehen|fällt|fallen|verliert|verlieren|springt|springen|wartet|nervt"
    r"|nerven"
    r"|kostet(?=\ (?:uns|mich|viel|zu|so))|kosten(?=\ (?:uns|mich|viel|zu|so)))\b)"
)
"""A phrase that is a sentence, or tells where and when, and so no name of a measure."""
NOT_NAMED = frozenset(
    """
    eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dutzend hundert tausend million millionen
    milliarden mio prozent hälfte halb halbe halben halbes erste ersten zweite zweiten dritte dritten letzte
    letzten nächste nächsten heute jetzt morgen gestern aktuell derzeit bald woche wochen monat monate
    monaten jahr jahre jahren quartal tag tage tagen gleich datum will wollen möchte haben hat bekommen
    etwas nichts alles viel viele manche jede jeder jedes sache sachen ding dinge zeug einem einer einen
    """.split()
)
"""Words that name no measure by themselves."""
PLACES = frozenset(
    """
    linie linien laden läden filiale filialen station stationen werk werke standort standorte halle hallen
    etage büro büros abteilung abteilungen küche theke lager depot region nord süd ost west
    """.split()
)
"""Where something is measured, and no measure by themselves."""
STEP = pattern(
    r"^(?!.*\b(?:pro|jede[nrs]?|täglich|wöchentlich|monatlich|heute|jetzt|aktuell|derzeit"
    r"|(?:am|im|in\ der)\ (?:tag|monat|jahr|woche))\b)"
    r"[^,;.\n]+\ (?:einstellen|anstellen|eröffnen|anschaffen|kaufen|ausbilden|einführen|aufbauen"
    r"|ersetzen|holen)"
    r"[.!]?\s*$"
)
"""Something to do once, told where a number was asked for: "2 Hebammen einstellen"."""
ACTIVITY = pattern(
    r"^\s*(?:(?:ich\ (?:will|werde|kann|möchte)|zuerst|erst\ mal)\s+)*(?:[\w-]+\s+){0,4}?"
    r"[\w-]*(?:kurs|seminar|schulung|training|workshop|fortbildung|webinar|lehrgang"
    r"|buch)\w{0,2}\b[^,.;]{0,30}"
    r"\b(?:machen|mache|besuchen|besuche|lesen|lese|belegen|belege|mitmachen|anschauen)\b"
)
"""How a person goes about learning it."""
BY_PLACE = pattern(
    r"^\s*(?:auf|an|in|im|bei|beim|während|am)\s+(?:(?:der|dem|den|meiner|meinem|unserer|unserem|jede[nr]?"
    r"|einer|einem)\s+)?"
    r"(?:[\w-]+\s*){1,4}[.!]*\s*$"
)
"""A place or an occasion and nothing else: "bei der Visite"."""
SCOPE = pattern(r"^\s*nur\ \D+$")
"""Narrows what was said: "nur E-Mails"."""
AWFUL = pattern(
    r"\b(?:ist|sind|war|waren|dauert|dauern|läuft|laufen|geht|gehen|gehn)\ (?:(?:so|echt|einfach|viel"
    r"|ganz\ schön)\ )*"
    r"(?:zu\ \w+|schlimm|schlecht|furchtbar|schrecklich|grausam|ewig|eine\ katastrophe|ein\ problem"
    r"|chaotisch)\b"
)
"""Says that something is bad: a complaint, and not the name of a measure."""
ANOTHER = pattern(
    r"^\s*(?:und\s+)?(?:noch\ ein(?:e|s)?|ein\ (?:zweites|weiteres|neues|anderes))\ (?:ziel|maß"
    r"|thema)\b\s*[:,–-]?\s*"
)
"""Opens something that stands beside the goal."""
