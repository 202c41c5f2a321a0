"""Which words of people can stand in a point at all: those that the rules let through as a quote."""

from __future__ import annotations

from dataclasses import replace
from itertools import islice

from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.llm.builtin.points.material import Material, Shift, Strand, Told
from goalcoach.llm.builtin.points.voice import quotable
from goalcoach.llm.builtin.points.wording import saying
from goalcoach.rules.engine import judge, reasons
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted

_QUOTED = 2
UNFAIR = ("FA101", "FA102", "TP401", "TP502")
"""Codes of rules about who somebody is, leave, labels for a person, and being held against others."""


def sound(material: Material) -> Material:
    """The same without words that would be refused: a result must not be lost for a note beside it."""
    facts = replace(
        material.request.facts, review=material.request.review, evidence=material.request.evidence
    )
    return replace(
        material,
        strands=tuple(_sound(each, facts) for each in material.strands),
        feedback=_passing(material.feedback, facts),
        levels=_passing(material.levels, facts),
        wishes=_passing(material.wishes, facts),
    )


def _sound(strand: Strand, facts: Facts) -> Strand:
    return replace(
        strand,
        shifts=tuple(_without_reason(each, facts) for each in strand.shifts),
        notes=_passing(strand.notes, facts),
        obstacles=_passing(strand.obstacles, facts),
        learned=_passing(strand.learned, facts),
        help=_passing(strand.help, facts),
        used=_passing(strand.used, facts),
        seen=_passing(strand.seen, facts),
        lessons=_passing(strand.lessons, facts),
    )


def _passing(told: tuple[Told, ...], facts: Facts) -> tuple[Told, ...]:
    """The newest two that pass, in order: no more of one sort are ever quoted."""
    found = (each for each in reversed(told) if _passes(each.words, each.evidence, facts))
    return tuple(islice(found, _QUOTED))[::-1]


def _without_reason(shift: Shift, facts: Facts) -> Shift:
    return shift if _passes(shift.reason, shift.evidence, facts) else replace(shift, reason="")


def _passes(words: str, evidence: str, facts: Facts) -> bool:
    quoted = quotable(words)
    if not quoted:
        return False
    say = saying(facts.language)
    draft = TalkingPointDraft(
        text=say.kept.format(quote=say.quoted.format(words=quoted)),
        part=Part.PERFORMANCE,
        kind=PointKind.POINT,
        evidence=(evidence,),
        language=facts.language,
    )
    return isinstance(judge(draft, facts), Accepted) and not _unfair(draft, quoted, facts)


def _unfair(draft: TalkingPointDraft, quoted: str, facts: Facts) -> bool:
    """Whether words would be refused as one's own for whom they are about: in marks they hurt no less."""
    own = replace(draft, text=quoted)
    return any(reasons(own, facts, code) for code in UNFAIR)
