"""Levels in our own words, for sources that have none: they fit any competency, and say little of it."""

from __future__ import annotations

FOUR = (
    "Knows what it is about, and does parts of it with help.",
    "Does it alone in usual situations.",
    "Does it in hard or unknown situations, and shows others how.",
    "Sets how it is done here, and develops it further.",
)

SEVEN = (
    "Does the simplest tasks of this kind, with somebody at hand.",
    "Does simple tasks of this kind alone once they were shown.",
    "Does the usual tasks of this kind alone.",
    "Does tasks that need judgement, and can say why they were done that way.",
    "Does hard tasks of this kind, and helps others with theirs.",
    "Solves what nobody here has done before, and sets how others do it.",
    "Is asked from far beyond the team, and develops the whole field further.",
)
