"""What the pages of a prepared conversation show of it. Decides nothing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from goalcoach.coach.reviews.footing import resting, taken_out
from goalcoach.coach.reviews.judging import by_point, not_held, noted
from goalcoach.coach.reviews.preparing import Looked
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.coverage import Third
from goalcoach.domain.finding import Finding
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Footing, Point, Preparation
from goalcoach.domain.talking import Part, PointKind
from goalcoach.exchange.sheet_of import (
    CAME,
    OCCASION,
    days_told,
    footing_told,
    gone_told,
    kind_told,
    made_told,
    own_words,
    writers,
)
from goalcoach.exchange.talking_sheet import HEADINGS
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem
from goalcoach.store.port import Unit
from goalcoach.web.pages import review_words as say
from goalcoach.web.pages.made import asked_with
from goalcoach.web.pages.phrases import KIND, day

STEPS = (("", "1. Evidence"), ("/points", "2. Points"), ("/yours", "3. In your words"))
"""Paths behind that of the preparation, and what they are called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class HeadView:
    """What stands over every step."""

    id: str
    revision: int
    title: str
    occasion: str
    meant: str
    when: str
    period: str
    other: str
    section: str
    steps: tuple[tuple[str, str, bool], ...]
    """Address, words, and whether it is this one."""
    privacy: str
    notes: tuple[str, ...]
    ready: bool
    other_began: bool
    other_ready: bool
    revealed: bool
    agenda: str
    """Where it is written down that they talked."""

    @property
    def place(self) -> str:
        """Where the preparation is."""
        return f"/reviews/{self.id}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """One piece of evidence."""

    id: str
    when: str
    kind: str
    text: str
    excluded: bool
    used: bool
    """Whether a point rests on it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class GroupView:
    """Pieces of evidence that belong together."""

    title: str
    note: str
    items: tuple[ItemView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ThirdView:
    """A third of the period."""

    days: str
    items: int


@dataclass(frozen=True, slots=True, kw_only=True)
class PointView:
    """One thing to raise."""

    id: str
    kind: str
    claim: str
    question: str
    beside: tuple[str, ...]
    """About when, whose words, how a number was worked out."""
    footing: str
    """Empty for a question alone, which claims nothing."""
    sure: bool
    sources: tuple[ItemView, ...]
    confirmed: bool
    """False where the words were changed over these sources, and nobody said yet that they hold."""
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PartView:
    """One part of the conversation."""

    part: str
    title: str
    points: tuple[PointView, ...]
    empty: str
    """Why there are none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MadeView:
    """How the points came about."""

    told: str
    asked: str
    """With what a language model was asked; empty where none was."""
    held: tuple[tuple[str, str, int], ...]
    """Code and name of what was refused on the way, and how often."""


def head(looked: Looked, step: str) -> HeadView:
    """What stands over a step: its path behind that of the preparation."""
    told, other = looked.preparation, looked.other.name
    own = told.other_id == told.manager_id
    place = f"/reviews/{told.id}"
    return HeadView(
        id=told.id,
        revision=told.revision,
        title=say.titled(told.occasion, other),
        occasion=OCCASION[told.occasion],
        meant=say.MEANT[told.side, told.occasion].format(other=other),
        when=day(told.day),
        period=days_told(told.begin, told.until),
        other=other,
        section="/agenda" if own else "/team",
        steps=tuple((f"{place}{path}", words, path == step) for path, words in STEPS),
        privacy=say.privacy(other, ready=told.ready_at is not None, revealed=looked.revealed),
        notes=looked.notes,
        ready=told.ready_at is not None,
        other_began=looked.other_began,
        other_ready=looked.other_ready,
        revealed=looked.revealed,
        agenda=f"{'' if own else f'/team/{told.other_id}'}/agenda?occasion={told.occasion.value}#talked",
    )


def item_view(
    item: EvidenceItem, names: Mapping[str, str], preparation: Preparation, *, excluded: bool | None = None
) -> ItemView:
    """One piece of evidence; `excluded` is what somebody ticked and could not be kept."""
    return ItemView(
        id=item.id,
        when=day(item.day),
        kind=kind_told(item, names, preparation.about_id),
        text=item.text,
        excluded=item.excluded if excluded is None else excluded,
        used=any(item.id in each.cites for each in preparation.points),
    )


def by_goal(looked: Looked, items: Sequence[EvidenceItem], views: Mapping[str, ItemView]) -> list[GroupView]:
    """Evidence by the goal it belongs to, in the order of the goals."""
    sorted_: defaultdict[str, list[ItemView]] = defaultdict(list)
    goals = looked.dossier.gathered.review.goals
    known = {each.id for each in goals}
    for each in items:
        sorted_[each.goal if each.goal in known else ""].append(views[each.id])
    found = []
    for goal in goals:
        note = f"{KIND[goal.kind]}, {CAME[goal.outcome]}"
        if goal.original:
            note = f"{note}. Agreed first as: {goal.original}"
        if sorted_[goal.id]:
            found.append(GroupView(title=goal.text, note=note, items=tuple(sorted_[goal.id])))
    if sorted_[""]:
        found.append(GroupView(title=say.LOOSE, note="", items=tuple(sorted_[""])))
    return found


def by_third(looked: Looked, items: Sequence[EvidenceItem], views: Mapping[str, ItemView]) -> list[GroupView]:
    """Evidence by thirds of the period, the earliest first, those without any among them."""
    return [
        GroupView(
            title=days_told(each.begin, each.until),
            note="" if found else "Nothing is written down of these weeks.",
            items=found,
        )
        for each in looked.dossier.coverage.thirds
        for found in [tuple(views[item.id] for item in items if each.begin <= item.day <= each.until)]
    ]


def third_view(third: Third) -> ThirdView:
    """A third of the period, with how much is kept of it."""
    return ThirdView(days=days_told(third.begin, third.until), items=third.items)


def parts(
    preparation: Preparation,
    items: Mapping[str, ItemView],
    evidence: Evidence,
    author: Person,
    missing: Mapping[str, tuple[str, ...]],
    findings: Mapping[str, tuple[Finding, ...]],
) -> list[PartView]:
    """The three parts of a conversation; `items` is the evidence its points may name, by id, as it is shown.

    `missing` is what the evidence of points does not hold, by their ids.

    A career conversation is about one of them, which comes first.
    """
    found = list(_parts(preparation, items, evidence, author, missing, findings))
    if preparation.occasion is Occasion.CAREER:
        found.sort(key=lambda each: not each.points)
    return found


def _parts(
    preparation: Preparation,
    items: Mapping[str, ItemView],
    evidence: Evidence,
    author: Person,
    missing: Mapping[str, tuple[str, ...]],
    findings: Mapping[str, tuple[Finding, ...]],
) -> Iterator[PartView]:
    reasons = {each.part: each.reason for each in preparation.left_empty}
    for part in Part:
        points = tuple(
            _point(
                each,
                items,
                evidence,
                own_words(each, preparation, author.name),
                missing.get(each.id, ()),
                findings.get(each.id, ()),
            )
            for each in preparation.points
            if each.part is part
        )
        empty = "" if points else reasons.get(part, "Nothing was prepared for this part.")
        yield PartView(part=part.value, title=HEADINGS[part], points=points, empty=empty)


async def item_views(
    unit: Unit, items: Sequence[EvidenceItem], preparation: Preparation
) -> dict[str, ItemView]:
    """Pieces of evidence by their ids, each with who wrote it."""
    names = await writers(unit, items)
    return {each.id: item_view(each, names, preparation) for each in items}


def findings_of(looked: Looked) -> Mapping[str, tuple[Finding, ...]]:
    """What the rules ask about the points as about the words of a person; "" is the whole."""
    return by_point(noted(looked.preparation, looked.dossier.as_person), looked.preparation)


def missing_of(looked: Looked) -> Mapping[str, tuple[str, ...]]:
    """What the evidence of points in somebody's own words does not hold."""
    return not_held(looked.preparation, looked.dossier.facts)


def made_view(preparation: Preparation, by: str) -> MadeView:
    """How the points came about, with what was refused on the way, by reason."""
    made = preparation.made
    cited = {id_ for each in preparation.points for id_ in each.cites}
    held: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for each in made.withheld:
        held[each.code, each.reason.replace("-", " ")].add(each.hash)
    return MadeView(
        told=made_told(preparation, len(cited), by),
        asked=asked_with(made.making) if made.making else "",
        held=tuple((code, reason, len(hashes)) for (code, reason), hashes in held.items()),
    )


def _point(
    point: Point,
    items: Mapping[str, ItemView],
    evidence: Evidence,
    whose: str,
    missing: tuple[str, ...],
    findings: tuple[Finding, ...],
) -> PointView:
    left = resting(point, evidence)
    beside = (
        say.KIND[point.kind] if point.kind in (PointKind.RECOGNITION, PointKind.GROWTH) else "",
        days_told(point.begin, point.until),
        whose,
        "Not spoken about before" if point.fresh else "",
        f"Worked out: {point.working}" if point.working else "",
        gone_told(len(taken_out(point, evidence))),
    )
    return PointView(
        id=point.id,
        kind=say.KIND[point.kind],
        claim=point.claim,
        question=point.question,
        beside=tuple(filter(None, beside)),
        footing=footing_told(left, missing),
        sure=left.footing is Footing.ENOUGH and not missing,
        sources=tuple(items[each] for each in left.evidence),
        confirmed=point.confirmed,
        findings=findings,
    )
