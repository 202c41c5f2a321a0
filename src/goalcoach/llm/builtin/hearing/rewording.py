"""What a person asks of a wording that waits: other words, or less of them. Changes nothing itself."""

from __future__ import annotations

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import rewording
from goalcoach.llm.builtin.hearing.found import Aside, Heard

_LAST = (Field.MASTERY, Field.APPLICATION, Field.WHY, Field.DUE)
"""What stands at the end of a goal, the last first."""
_LONGEST = 80


def of_the_wording(sketch: Sketch, said: str) -> Heard | None:
    """The wish for a shorter or other wording, or the part of it that shall go; None for anything else."""
    if len(said) > _LONGEST:
        return None
    if rewording.REWORD.match(said):
        return Heard(reopened=Field.OUTCOME, aside=Aside.REWORD)
    match = rewording.DROP.match(said)
    field = _part(sketch, match["part"].strip()) if match else None
    return Heard(dropped=field) if field else None


def _part(sketch: Sketch, named: str) -> Field | None:
    if rewording.LAST.fullmatch(named):
        return next((field for field in _LAST if sketch.get(field)), None)
    fields = (Field(name) for name, pattern in rewording.PARTS if pattern.fullmatch(named))
    return next((field for field in fields if sketch.get(field)), None)
