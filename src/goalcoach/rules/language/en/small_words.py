"""Small English words that sentences turn on, for whoever looks for verbs or purposes. Data only."""

from __future__ import annotations

TO: frozenset[str] = frozenset({"to", "To", "TO", "tO"})
TO_FOLLOWS: frozenset[str] = frozenset("is are was be been going".split())
"""Words whose "to" opens the goal itself: "my next goal is to publish"."""
