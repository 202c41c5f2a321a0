"""How somebody says in German that they are in need, or that others do them harm. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

IN_NEED = pattern(
    r"\bich\ (?:will|möchte|mag|kann)\ (?:\w+\ ){0,2}nicht\ mehr\ (?:leben|da\ sein|aufwachen)\b"
    r"|\bich\ (?:will|möchte|wünschte)\ (?:(?!nicht\b)\w+\ ){0,2}(?:sterben|tot\ sein)\b"
    r"|\bich\ wäre\ (?:lieber\ )?tot\b"
    r"|\bmich\ (?:selbst\ )?um(?:zu)?bringen\b|\bbringe?\ mich\ um\b|\bmir\ das\ leben\ (?:zu\ )?nehmen\b"
    r"|\bmir\ (?:et)?was\ an(?:zu)?tun\b|\bmich\ selbst\ (?:zu\ )?(?:verletzen|ritzen)\b"
    r"|\bich\ ritze\ mich\b"
    r"|\bich\ (?:denke|dachte|habe)\ (?:\w+\ ){0,3}an\ (?:selbstmord|suizid)\b|\ban\ (?:selbstmord"
    r"|suizid)\ (?:denke|gedacht)\b"
    r"|\bich\ habe?\ (?:\w+\ ){0,2}(?:selbstmord|suizid)gedanken\b|\bich\ bin\ (?:\w+\ ){0,2}suizidal\b"
    r"|\bich\ kann\ (?:einfach\ |wirklich\ |so\ |das\ )*nicht\ mehr(?:\ weiter)?\s*(?:[.!]|$)"
    r"|\bam\ ende\ meiner\ kr(?:a|ä)fte?n?\b"
    r"|\bohne\ mich\ besser\ dran\b|\bkeinen\ sinn\ mehr\ (?:im|zu)\ leben\b|\bleben\ hat\ keinen\ sinn\b"
    r"|\bich\ (?:bin|fühle?\ mich)\ (?:\w+\ ){0,2}(?:ausgebrannt|depressiv|hoffnungslos|wertlos)\b"
    r"|\bich\ habe?\ (?:\w+\ )?(?:burn-?out|depression(?:en)?|panikattacken)\b(?!\ \w)|\bich\ weine\b"
)
"""Of oneself; a goal that merely deals with such things at work is none."""
HARMED = pattern(
    r"\b(?:mobb(?:t|en)|belästig(?:t|en)|bedroh(?:t|en)|begrapsch(?:t|en)|schikanier(?:t|en)"
    r"|diskriminier(?:t|en)|beleidig(?:t|en)|stalkt)\ mich\b"
    r"|\bschläg(?:t|en)\ mich\b(?!\ (?:im|beim)\ (?:quiz|spiel|schach|test)\b)(?![^.;!?\n]*\bvor\b)"
    r"|\b(?:fasst|fassen|grapscht|grapschen)\ mich\b[^.?]{0,12}\ban\b"
    r"|\b(?:werde|ich\ wurde|ich\ bin)\b[^.,;?]{0,40}\b(?:gemobbt|belästigt|bedroht|geschlagen|begrapscht"
    r"|schikaniert|diskriminiert|gestalkt|vergewaltigt)\b(?!\ (?:wird|werden|wurde))"
)
"""Others do it to the person who writes."""
