"""The samples can be answered: what a good answer says passes the gate."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.prompts.library import library
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review
from goalcoach.rules.verdict import Accepted
from tests.prompts.answers import AGENDA, GOAL, OPTION, POINTS, REPAIRED, REPLY, STEP, WAY

SAMPLES = library().samples
DANGER = "i want to end my life"
HELP = (
    "I am a program, and no help in this.\n\n"
    "**Who could be with you now: a doctor, a helpline, or somebody you trust?**"
)
"""What the prompt of the reply asks for."""


def refusals(draft: Draft, facts: Facts) -> Sequence[str]:
    """Codes of what keeps a draft from being kept."""
    verdict = judge(draft, facts)
    return () if isinstance(verdict, Accepted) else [each.code for each in verdict.reasons]


def facts(said: str, evidence: Evidence | None = None, review: Review | None = None) -> Facts:
    return Facts(
        today=date(2026, 11, 28),
        origin=Origin.MODEL,
        owner="Ann",
        said=(said,),
        evidence=evidence,
        review=review,
    )


def test_a_reply_passes() -> None:
    assert refusals(ReplyDraft(text=REPLY), facts(SAMPLES["coach/reply"]["said"])) == ()


def test_somebody_in_danger_is_sent_to_people() -> None:
    assert refusals(ReplyDraft(text=HELP), facts(DANGER)) == ()
    assert "FA301" in refusals(ReplyDraft(text=REPLY), facts(DANGER))


def test_phrases_pass() -> None:
    assert refusals(OptionDraft(text=OPTION["text"]), facts(SAMPLES["coach/options"]["said"])) == ()
    assert refusals(OptionDraft(text=WAY["text"]), facts(SAMPLES["growth/ways"]["said"])) == ()
    assert refusals(OptionDraft(text=STEP["sentence"]), facts(SAMPLES["growth/blueprint"]["work"])) == ()


def test_a_draft_passes() -> None:
    draft = GoalDraft(
        kind=GoalKind.PERFORMANCE,
        text=GOAL["text"],
        why=GOAL["why"],
        owner="Ann",
        measure=Measure(
            name=GOAL["metric"], baseline=Decimal(GOAL["baseline"]), target=Decimal(GOAL["target"])
        ),
        due=date.fromisoformat(GOAL["due"]),
        activities=tuple(GOAL["activities"]),
    )

    assert refusals(draft, facts(SAMPLES["coach/draft"]["transcript"])) == ()


def test_an_agenda_passes() -> None:
    items = tuple(AgendaItem(text=each["text"], topic=Topic(each["topic"])) for each in AGENDA)

    assert refusals(AgendaDraft(items=items), facts(SAMPLES["review/agenda"]["since"])) == ()


def test_talking_points_pass() -> None:
    sample = SAMPLES["review/points"]
    items = [line.split(" ", 3) for line in sample["evidence"].splitlines()]
    evidence = Evidence(
        items=tuple(
            EvidenceItem(
                id=id_,
                day=date.fromisoformat(day),
                kind=EvidenceKind(kind.rstrip(":")),
                text=text,
                about=sample["subject"],
            )
            for id_, day, kind, text in items
        )
    )
    review = Review(subject=sample["subject"], name="Mara", begin=date(2026, 1, 1), until=date(2026, 6, 30))
    for each in POINTS:
        point = TalkingPointDraft(
            text=each["text"],
            part=Part(each["part"]),
            kind=PointKind(each["kind"]),
            evidence=tuple(each["evidence"].split()),
        )
        assert refusals(point, facts("", evidence, review)) == ()


def test_the_repair_mends_what_was_refused() -> None:
    sample = SAMPLES["coach/repair"]
    told = re.findall(r"^([A-Z]{2}\d{3}) ", sample["findings"], re.MULTILINE)

    assert sorted(refusals(ReplyDraft(text=sample["refused"]), facts(sample["known"]))) == sorted(told)
    assert refusals(ReplyDraft(text=REPAIRED), facts(sample["known"])) == ()
