"""The prompts of a turn of a conversation, by name."""

from __future__ import annotations

REPLY = "coach/reply"
REPAIR = "coach/repair"
REPAIRED = "repaired"
"""The shape of an answer to the second."""
