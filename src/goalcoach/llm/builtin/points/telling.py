"""Words that somebody wrote, put as a point: when, by whom, letter by letter, and what follows from them."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.talking import Part, PointKind
from goalcoach.llm.builtin.points.material import Strand, Told
from goalcoach.llm.builtin.points.raising import Raising
from goalcoach.llm.builtin.points.voice import Voice, quotable
from goalcoach.llm.builtin.points.wording.shape import BySide


def as_done(strand: Strand, voice: Voice) -> str:
    """What is learned, as what is done: "leading the handover". Empty where it cannot be put so."""
    return strand.doing if voice.language == "en" else ""


def newest(told: Sequence[Told]) -> Told | None:
    """The last of these that can be quoted."""
    return next((each for each in reversed(told) if quotable(each.words)), None)


def said(told: Told, ways: BySide, voice: Voice) -> str:
    """Words with who wrote them when: "On 10 July you asked for help: “A second person”."; may be empty."""
    words = quotable(told.words)
    if not words:
        return ""
    return voice.one_of(ways, words).format(
        day=voice.day(told.day), month=voice.month(told.day), quote=voice.quote(words)
    )


def quoting(
    told: Told, ways: BySide, voice: Voice, *, part: Part, goal: str, question: str, weight: int
) -> Raising | None:
    """A point of somebody's words; None when they cannot be quoted."""
    claim = said(told, ways, voice)
    if not claim:
        return None
    return Raising(
        part=part,
        kind=PointKind.POINT,
        claim=claim,
        question=question,
        evidence=(told.evidence,),
        goal=goal,
        weight=weight,
    )
