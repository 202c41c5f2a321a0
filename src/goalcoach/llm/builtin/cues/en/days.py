"""What stands around a date. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

REVIEW_NEAR = pattern(
    r"\b(?:review|check(?:\s|-)?in|look\ (?:at|again|back)|(?:next|first)\ look|revisit|catch\ up"
    r"|talk\ about\ it)\b"
)
REVIEW_LEAD = pattern(
    r"(?:^|[,;.]\s*|\b)(?:(?:and|my|the|a|with\ a)\s+)*(?:(?:first|next)\ (?:look|review|check(?:\s"
    r"|-)?in)|review"
    r"|check(?:\s|-)?in)(?:\s+(?:at\ it|is|would\ be|on|in|at|by|the|,|:))*[\s,:]*$"
)
"""In front of the day of a first look, and part of it."""
PAST = pattern(r"\b(?:was|were|had|did|have\ been|has\ been|went|got)\b")
"""Tells of what happened, so that "this year" is when it did."""
BY = pattern(r"(?:by|until|till)\b")
"""Opens a day that something is to be done by."""
NAMED = pattern(
    r"\b(?:i(?:'?m|\ am)\ (?:called\ )?|(?:my\ )?name(?:'s|\ is|s)?\ |this\ is\ |call\ me\ |(?:mrs?|ms"
    r"|miss)\.?\ )$"
)
"""In front of a name that is one of a month, too: "I'm April"."""
SEASON = pattern(r"\b(?:spring|summer|autumn|fall|winter)\b")
