"""SMART per letter, as the rubric defines it. Knows nothing of rules or severities."""

from __future__ import annotations

from goalcoach.domain.finding import LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.letters import (
    achievable,
    joined,
    measurable,
    relevant,
    specific,
    structure,
    time_bound,
    vague,
)
from goalcoach.rules.letters.parts import parts
from goalcoach.rules.reading import Reading


def letters(draft: GoalDraft, reading: Reading, facts: Facts) -> tuple[LetterVerdict, ...]:
    """The five letters, in the order of Criterion."""
    if not reading.worded:
        return structure.letters(draft, reading, facts)
    reading.read_through()
    read = parts(reading)
    return (
        specific.letter(draft, reading, read),
        measurable.letter(draft, reading, read),
        joined.told(draft, facts, achievable.letter(draft, reading, read)),
        joined.told(draft, facts, relevant.letter(draft, reading, read)),
        time_bound.letter(draft, reading, facts),
    )


def vague_language(draft: GoalDraft, reading: Reading) -> bool:
    """Whether the wording of the main result is vague and nothing in the text resolves it."""
    return reading.worded and vague.vague(draft, reading, parts(reading))
