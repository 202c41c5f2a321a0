"""Vague language: whether the main result is worded with a vague term that nothing in the text resolves."""

from __future__ import annotations

from goalcoach.domain.finding import Letter
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.language.read import TimeKind
from goalcoach.rules.letters import measurable
from goalcoach.rules.letters.amount import measured
from goalcoach.rules.letters.parts import Part, cadenced
from goalcoach.rules.letters.theme import open_ended
from goalcoach.rules.reading import Reading

_THEMES = ("vague_verb", "learning_verb", "direction_up", "direction_down")


def vague(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> bool:
    """True when at least half of the parts hold a vague term and nothing resolves it."""
    if not parts:
        return False
    if not reading.bounded and any(t.kind is TimeKind.VAGUE for t in reading.times):
        return True
    for part in parts:
        if measured(part) and part.find("hedge") is None:
            return False
    return sum([_vague(part) for part in parts]) * 2 >= len(parts)


def _vague(part: Part) -> bool:
    settled = measurable.judge(part).letter is Letter.YES
    if part.verb is None:
        themes = ("learning_verb",) if settled else ("vague_quality", *_THEMES)
        return any(part.find(theme, part.begin, part.purpose) is not None for theme in themes)
    if open_ended(part):
        return not settled and not (cadenced(part) and part.does("practising_verb"))
    if settled:
        return False
    return part.find("vague_quality", part.begin, part.purpose) is not None or part.find("degree") is not None
