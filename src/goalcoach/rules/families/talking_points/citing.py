"""TP2: the evidence a talking point cites: that there is some, and that it may be used."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceKind
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import (
    MODEL_FACTS,
    a_growth_point,
    a_point,
    a_question,
    an_item,
    reviewed,
    with_items,
)
from goalcoach.rules.sources import ACCURACY, FAMILY_LEAVE, FIFTEEN_FIVE_SOURCES, PURPOSE_LIMITATION

_PERMISSION = Source("Lattice, AI in reviews (product)", "only what the reader may read")
_TEMPLATES = "You wrote 12 answer templates for the order queue with Tomas."
_DAY = date(2026, 8, 3)


@rule(
    code="TP201",
    name="claim-without-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it claims something and cites no evidence",
    why="Nobody can check it or answer it, and it is believed all the same.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="What does it rest on?",
    fix="Cite the evidence, or ask instead of telling.",
    bad=lambda: (
        Bad(draft=a_growth_point("You could plan the shifts further ahead.")),
        Bad(draft=a_point("Tickets went well in the autumn.", kind=PointKind.RECOGNITION)),
    ),
    good=lambda: (
        Good(draft=a_point(_TEMPLATES, "e3")),
        Good(draft=a_question("How far ahead do you plan the shifts?"), because="who asks claims nothing"),
    ),
)
def claim_without_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if claims(draft, reading) and not draft.evidence:
        yield Hit()


@rule(
    code="TP202",
    name="claim-nobody-can-check",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it claims something, and no evidence is at hand to check it by",
    why="A reference that nobody can follow is worth no more than none.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="Where could somebody look that up?",
    fix="Ask, or leave the part empty and say that there is no evidence.",
    bad=lambda: (
        Bad(draft=a_point(_TEMPLATES, "e3"), facts=MODEL_FACTS),
        Bad(draft=a_growth_point("The handover was late; try a list.", "e5"), facts=MODEL_FACTS),
    ),
    good=lambda: (
        Good(
            draft=a_question("Which of your templates do you use most?"),
            facts=MODEL_FACTS,
            because="who asks claims nothing",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def claim_nobody_can_check(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if claims(draft, reading) and draft.evidence and facts.evidence is None:
        yield Hit()


@rule(
    code="TP203",
    name="evidence-that-is-not-there",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it cites {id!r}, and there is no such evidence",
    why="A made-up reference looks like proof to everybody who does not follow it.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="Which piece of evidence do you mean?",
    fix="Cite what is in the list.",
    bad=lambda: (
        Bad(draft=a_point(_TEMPLATES, "e3", "e42")),
        Bad(draft=a_point("71 % of tickets in October: solved at first contact.", "e2", "E2")),
    ),
    good=lambda: (
        Good(
            draft=a_point("From 62 % in May to 71 % in October: tickets solved at first contact.", "e1", "e2")
        ),
        Good(draft=a_point(_TEMPLATES, "e3", "e3"), because="twice the same, and it is there"),
    ),
)
def evidence_that_is_not_there(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for id_ in dict.fromkeys(draft.evidence) if facts.evidence else ():
        if facts.evidence and facts.evidence.get(id_) is None:
            yield Hit(data={"id": quoted(id_)})


@rule(
    code="TP204",
    name="evidence-of-another-period",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{id!r} is of {day}, outside the period that is talked about",
    why="What was settled, or has not happened yet, cannot count for or against these months.",
    sources=(PURPOSE_LIMITATION, Source("15Five, AI-assisted reviews (product)", "the review period")),
    ask="Does it belong into this conversation?",
    fix="Cite what happened in the period.",
    bad=lambda: (
        Bad(
            draft=a_point("Moved the order queue to the new desk.", "e6"),
            facts=with_items(an_item("e6", date(2025, 8, 3), "Moved the order queue to the new desk")),
        ),
        Bad(draft=a_point(_TEMPLATES, "e3", begin=date(2026, 8, 1), until=date(2026, 10, 31))),
    ),
    good=lambda: (
        Good(
            draft=a_point(_TEMPLATES, "e3", begin=date(2026, 7, 15), until=date(2026, 7, 15)),
            because="the very day",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def evidence_of_another_period(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    begin = draft.begin or (facts.review.begin if facts.review else None)
    until = draft.until or (facts.review.until if facts.review else None)
    for item in cited(draft, facts):
        if (begin and item.day < begin) or (until and item.day > until):
            yield Hit(data={"id": quoted(item.id), "day": item.day.isoformat()})


@rule(
    code="TP205",
    name="private-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{id!r} is private to the person who wrote it",
    why="What somebody told their coach alone would then be used about them.",
    sources=(_PERMISSION, PURPOSE_LIMITATION),
    ask="What do you know without it?",
    fix="Leave it out; only its author may bring it up.",
    bad=lambda: (
        Bad(
            draft=a_point("What makes the night shift hard for you?", "e6", kind=PointKind.QUESTION),
            facts=with_items(an_item("e6", _DAY, "The night shift is too much for me", private=True)),
        ),
        Bad(
            draft=a_point("The new desk slows the order queue down.", "e6"),
            facts=with_items(an_item("e6", _DAY, "The new desk slows the order queue down", private=True)),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("The new desk slows the order queue down.", "e6"),
            facts=with_items(an_item("e6", _DAY, "The new desk slows the order queue down")),
            because="the same words, shared in a check-in",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def private_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for item in cited(draft, facts):
        if item.private:
            yield Hit(data={"id": quoted(item.id)})


@rule(
    code="TP206",
    name="evidence-about-somebody-else",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{id!r} is about somebody else",
    why="One person's work would count for or against another, and be told to them as well.",
    sources=(ACCURACY, _PERMISSION),
    ask="What did this person do?",
    fix="Cite evidence about the person the talk is with.",
    bad=lambda: (
        Bad(
            draft=a_point("Answered 40 orders a day in August.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Answered 40 orders a day in August", about="p-18")),
        ),
        Bad(draft=a_point(_TEMPLATES, "e3"), facts=reviewed(subject="p-18", name="Jonas Weber")),
    ),
    good=lambda: (
        Good(
            draft=a_point("Answered 40 orders a day in August.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Answered 40 orders a day in August", author="p-18")),
            because="written by somebody else, about her",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def evidence_about_somebody_else(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for item in cited(draft, facts) if facts.review else ():
        if facts.review and item.about != facts.review.subject:
            yield Hit(data={"id": quoted(item.id)})


@rule(
    code="TP207",
    name="excluded-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{id!r} was set aside",
    why="Setting something aside means nothing if it comes back through the talk.",
    sources=(
        Source("15Five, AI-assisted reviews (product)", "keep or exclude"),
        Source("GDPR, Regulation 2016/679", "Art. 16 and 21"),
    ),
    ask="What else shows it?",
    fix="Use other evidence, or ask the person.",
    bad=lambda: (
        Bad(
            draft=a_point("The order queue stood still on 3 August.", "e6"),
            facts=with_items(an_item("e6", _DAY, "The order queue stood still on 3 August", excluded=True)),
        ),
        Bad(
            draft=a_point(_TEMPLATES, "e3", "e6"),
            facts=with_items(an_item("e6", _DAY, "Late again", excluded=True)),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point(_TEMPLATES, "e3"),
            facts=with_items(an_item("e6", _DAY, "Late again", excluded=True)),
            because="it is there, and not used",
        ),
        Good(draft=a_question("What did you set aside, and why?")),
    ),
)
def excluded_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for item in cited(draft, facts):
        if item.excluded:
            yield Hit(data={"id": quoted(item.id)})


@rule(
    code="TP208",
    name="absence-as-evidence",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{id!r} is about hours or absence, which is no evidence of how somebody works",
    why="Whoever was ill, cares for a child or works part time would pay for it, which the law forbids.",
    sources=(
        FAMILY_LEAVE,
        Source("EU Directive 2019/1158 on work-life balance", "Art. 11, no less favourable treatment"),
    ),
    ask="What happened in the hours that were worked?",
    fix="Leave it out; judge the work that was done in the time there was.",
    bad=lambda: (
        Bad(
            draft=a_point("No answers to the order queue on Fridays.", "e6"),
            facts=with_items(
                an_item("e6", _DAY, "Order queue: no answers on Fridays", kind=EvidenceKind.ABSENCE)
            ),
        ),
        Bad(
            draft=a_point("Away from the order queue in August.", "e6"),
            facts=reviewed(
                Evidence(
                    items=(an_item("e6", _DAY, "Away in August, order queue", kind=EvidenceKind.ABSENCE),)
                )
            ),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("The order queue had no cover in August.", "e6"),
            facts=with_items(an_item("e6", _DAY, "The order queue had no cover in August")),
            because="about the queue, noted in a check-in",
        ),
        Good(draft=a_point(_TEMPLATES, "e3")),
    ),
)
def absence_as_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for item in cited(draft, facts):
        if item.kind is EvidenceKind.ABSENCE:
            yield Hit(data={"id": quoted(item.id)})
