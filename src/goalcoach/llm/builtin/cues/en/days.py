"""What stands around a date. English; data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

REVIEW_NEAR = pattern(
    r"\b(?:review|check(?:\s|-)?in|look\ (?:at|again|back)|next\ look|revisit|catch\ up|talk\ about\ it)\b"
)
PAST = pattern(r"\b(?:was|were|had|did|have\ been|has\ been|went|got)\b")
"""Tells of what happened, so that "this year" is when it did."""
SEASON = pattern(r"\b(?:spring|summer|autumn|fall|winter|sommer|herbst|frühling|frühjahr)\b")
