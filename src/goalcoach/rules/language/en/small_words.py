"""Small English words that sentences turn on, for whoever looks for verbs or purposes. Data only."""

from __future__ import annotations

TO: frozenset[str] = frozenset({"to", "To", "TO", "tO"})
MODALS: frozenset[str] = frozenset({"will", "shall", "must", "should", "can"})
"""In front of the main verb of a clause with a subject."""
ABOUT_TO: frozenset[str] = frozenset(
    "way method opportunity chance ability right permission approach path".split()
)
"""Nouns whose "to" says what they are about: "a way to save time"."""
TO_FOLLOWS: frozenset[str] = frozenset("is are was be been going".split())
"""Words whose "to" opens the goal itself: "my next goal is to publish"."""
