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
