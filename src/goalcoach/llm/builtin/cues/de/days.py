"""What stands around a date in German. Data only."""

from __future__ import annotations

from goalcoach.llm.builtin.cues.pattern import pattern

REVIEW_NEAR = pattern(
    r"\b(?:drauf\ ?schau\w*|drauf\ ?geschaut|drauf\ ?guck\w*|wieder\ hinschau\w*|zurückschau\w*"
    r"|zurückblick\w*"
    r"|zwischenstand|erster\ blick|check-?in)\b"
)
PAST = pattern(r"\b(?:war|waren|hatten?|wurden?|gab|gabs|lief|liefen|kamen)\b")
"""Tells of what happened, so that "dieses Jahr" is when it did."""
SEASON = pattern(r"\b(?:sommer|herbst|frühling|frühjahr|winter)\b")
BY = pattern(r"(?:bis|spätestens)\b")
"""Opens a day that something is to be done by."""
NAMED = pattern(
    r"\b(?:(?:ich\ )?(?:heiße?|bin|hieß)\ (?:die\ |der\ )?|mein\ name\ (?:ist|is)\ |hier\ (?:ist|schreibt)\ "
    r"(?:die\ |der\ )?|(?:frau|herr|herrn|kollegin|kollege|chefin|chef|leiterin|leiter)\ )$"
)
"""In front of a name that is one of a month, too: "ich heiße Mai", "Frau April"."""
