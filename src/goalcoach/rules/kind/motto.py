"""What nobody can work to: a vision, a motto, a bare topic, a line in a list of wishes."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind.guess import KindGuess
from goalcoach.rules.letters.context import Context
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.letters.theme import TOPIC_WORDS
from goalcoach.rules.reading import Reading


def motto(reading: Reading) -> KindGuess | None:
    """A vision for the world, a way to live, or a topic."""
    read = parts(reading)
    if read and read[0].at("vision_opening", read[0].begin):
        return KindGuess(GoalKind.OTHER, "it is a vision, and nothing that one can work to")
    for part in read:
        if _lives(part):
            verb = part.all_words[part.verb or 0].text
            return KindGuess(GoalKind.OTHER, f"“{verb}” is a way to live, not a goal")
    if read and reading.text.isascii() and all(_topic(part) for part in read):
        return KindGuess(GoalKind.OTHER, "it names a topic, not a goal")
    return None


def wished(reading: Reading, around: Context) -> KindGuess | None:
    """In a list of values, wishes or resolutions; what a business resolves on is its work."""
    wishes = reading.pack.terms("wish_list_word")
    if around.holds("resolution_word") and around.holds("business_word"):
        return None
    named = next((word.text.lower() for word in around.words if word.text.lower() in wishes), "")
    return KindGuess(GoalKind.OTHER, f"it stands in a list of {named}") if named else None


def _lives(part: Part) -> bool:
    """ "Live each day to the full", "continue to enjoy the new space"."""
    ways = part.terms("motto_verb")
    going_on = part.does("going_on_verb") and any(word.lemma in ways for word in part.objects[:2])
    return part.does("motto_verb") or going_on


def _topic(part: Part) -> bool:
    """ "Operational excellence"; "better documentation" is something to work on."""
    if part.verb is not None or part.amounts or part.end - part.begin > TOPIC_WORDS:
        return False
    return part.find("degree", part.begin, part.begin + 1) is None
