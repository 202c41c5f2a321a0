"""How key results, and several goals, are listed in German. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

KEY_RESULT = pattern(
    r"^\s*(?:(?:schlüssel)?ergebnis(?:se)?\s*\d*\s*[:=.)–-]\s*|(?:erstens|zweitens|drittens"
    r"|viertens)\s*[,:]?\s*"
    r"|und\s+|außerdem\s+)"
)
OBJECTIVE_LINE = pattern(r"^\s*ziel\s*[:=–-]\s*")
HEADING = pattern(r"^\s*(?:(?:schlüssel)?ergebnisse?|gemessen\ an)\s*:?\s*$")
BOTH = pattern(r"\bbeides\b")
ANNOUNCED = pattern(
    r"^\s*(?:(?:hallo|hi|hey|moin|also|ok)\b[\s,.!:–-]*)*(?:(?:ich|wir)\ (?:habe?n?|will|wollen|möchten?"
    r"|hätten?\ gern)\ )?"
    r"(?:(?:das\ sind\ )?(?:meine|unsere)\ )?(?:(?:zwei|drei|vier|fünf|\d|mehrere|ein\ paar|einige)\ )?"
    r"(?:ziele|sachen|dinge|themen|wünsche)(?:\ (?:für|in|im|bei|dieses|nächstes)\b[^.:;\n–]{0,40})?"
    r"\s*(?:[.:;\n–]|\ -\ )\s*(?=\S)"
)
"""Opens a message that tells several goals: "Ich will zwei Sachen: …"."""
_BESIDE = r"(?:außerdem|zweitens|zusätzlich|dazu|und\ dann\ noch|noch\ ein\ ziel)"
ALSO = pattern(rf"^\s*(?:und\ )?(?:{_BESIDE}|auch)\b(?:\ (?:ist|wäre)\b)?[\s,:–-]*")
"""Opens a goal that stands beside the first one."""
BEFORE_ALSO = pattern(rf"[.!;,]\s+(?={_BESIDE}\b)|\n+(?={_BESIDE}\b)")
ABOUT_IT = pattern(r"^(?:\S+\ ){0,3}(?:das|es|sie|ihn|ihm|damit|dafür)\b")
"""Speaks of what was said before."""
INLINE = pattern(
    r"^(?P<objective>[^\n]{3,200}?)[.;,–-]?\s+schlüsselergebnisse\s*:\s*"
    r"(?P<results>[^\n]*?\d[^\n]*?)(?:\.\s+(?P<rest>(?:beide|alle)\b[^\n]*))?\.?$"
)
"""An objective with its results in one line."""
