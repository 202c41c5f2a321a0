"""How key results are listed. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

KEY_RESULT = pattern(
    r"^\s*(?:(?:key\ results?|krs?|results?)\s*\d*\s*[:=.)–-]\s*|\d{1,2}\s*[.):-]\s+|[-*•–]\s+"
    r"|(?:first|second|third|fourth|fifth|next|another)(?:ly)?(?:\ (?:one|result))?\s*[,:]\s*"
    r"|and\s+|also\s+)"
)
BULLET = pattern(r"^\s*(?:[-*•–]\s+|\d{1,2}[.)]\s+|(?:kr|key\ result)\s*\d*\s*[:.)–-]\s*)")
OBJECTIVE_LINE = pattern(r"^\s*(?:objective|o|goal)\s*[:=–-]\s*")
HEADING = pattern(r"^\s*(?:key\ results?|krs?|results?|measured\ by|as\ measured\ by)\s*:?\s*$")
BOTH = pattern(r"\bboth\b")
_MANY = r"(?:two|three|four|five|\d|several|some|a\ few|a\ couple\ of|many|multiple|different)"
ANNOUNCED = pattern(
    r"^\s*(?:(?:hi|hello|hey|ok(?:ay)?|so|well)\b[\s,.!:–-]*)*"
    r"(?:(?:i|we)(?:'ve|'d|\ have|\ would)?\ (?:have|want|need|like|got|set\ myself)\ )?"
    rf"(?:(?:these|here|there|those)\ are\ )?(?:(?:my|our)\ )?(?:{_MANY}\ )?(?:(?:main|big|work)\ )?"
    r"(?:goals|things|wishes|targets|topics|objectives)"
    r"(?:\ (?:(?:for|this|next|in|at|on|i|we)\b[^.:;\n–]{0,40}|to\ (?:do|reach|work\ on|improve|get\ done)))?"
    r"\s*(?:[.:;\n–]|\ -\ )\s*(?=\S)"
)
"""Opens a message that tells several goals: "I want three things. …"."""
_BESIDE = (
    r"(?:also|secondly|second|another\ (?:goal|one|thing)|plus|besides(?:\ that)?"
    r"|on\ top(?:\ of\ (?:that|it))?)"
)
ALSO = pattern(rf"^\s*(?:and\ )?(?:{_BESIDE}|i\ also)\b(?:\ (?:is|would\ be)(?:\ (?:that|to))?\b)?[\s,:–-]*")
"""Opens a goal that stands beside the first one."""
BEFORE_ALSO = pattern(
    rf"(?:[.!;,]\s+|\s+)(?=and\ (?:also|i\ also)\b)|[.!;,]\s+(?=(?:{_BESIDE}|i\ also)\b)|\n+(?={_BESIDE}\b)"
)
ABOUT_IT = pattern(r"^(?:\S+\ ){0,3}(?:it|them|this|that|these|those|him|her)\b")
"""Speaks of what was said before."""
INLINE = pattern(
    r"^(?P<objective>[^\n]{3,200}?)[.;,–-]?\s+(?:key\ results?|krs?)\s*:\s*"
    r"(?P<results>[^\n]*?\d[^\n]*?)(?:\.\s+(?P<rest>(?:both|all)\b[^\n]*))?\.?$"
)
"""An objective with its results in one line: "Fast answers. Key results: waiting from 9 to 3 minutes"."""
