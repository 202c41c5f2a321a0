"""Somebody's way through working life: a role, a position, a business of one's own."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind.guess import KindGuess, quoted
from goalcoach.rules.kind.learning import of_others
from goalcoach.rules.letters.amount import measured
from goalcoach.rules.letters.attained import names_role
from goalcoach.rules.letters.context import Context
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.reading import Reading


def career(reading: Reading, around: Context) -> KindGuess | None:
    """A role or position to reach, or words about one's own career."""
    if (found := quoted(reading, "own_career")) and not of_others(reading):
        return KindGuess(GoalKind.ASPIRATION, f"“{found}” is about one's way through working life")
    for part in parts(reading):
        opened = part.verb is not None and part.at("role_opening", part.verb)
        if (opened or part.does("becoming_verb")) and names_role(part) and not measured(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a role to reach")
        if _leads_own(part, around):
            return KindGuess(GoalKind.ASPIRATION, "it names a position to reach")
    return None


def _leads_own(part: Part, around: Context) -> bool:
    """ "Lead a team of my own", or "manage developers" in a list of career goals."""
    if part.does("heading_verb") and any(w.lemma in part.terms("career_word") for w in around.words):
        return True
    text = part.text.lower()
    return part.does("taking_verb") and any(own in text for own in part.terms("own_position"))
