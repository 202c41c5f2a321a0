"""The author's own hand on a preparation: reword, reorder, add, remove. Every changed word is theirs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from goalcoach.coach.office import Office
from goalcoach.coach.reviews.dossier import open_dossier
from goalcoach.coach.reviews.footing import footing_of, resting, taken_out
from goalcoach.coach.reviews.judging import accept, noted
from goalcoach.coach.reviews.preparing import seen
from goalcoach.coach.reviews.workings import with_workings
from goalcoach.coach.texts import short_text
from goalcoach.domain.errors import Conflict, InvalidInput
from goalcoach.domain.finding import Finding
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Point, PointAuthor, Preparation
from goalcoach.domain.talking import Part, PointKind
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.store.port import Unit

TEXT_LIMIT = 600
"""Code points of a claim or a question written by hand."""
MOST_POINTS = 40
MOST_CITED = 50


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A point as its author wants it. With the id of one that is there, it is that one, changed or not."""

    id: str = ""
    """Empty for a point of their own."""
    part: Part
    kind: PointKind = PointKind.POINT
    claim: str = ""
    question: str = ""
    evidence: tuple[str, ...] = ()
    begin: date | None = None
    until: date | None = None
    goal: str = ""
    confirmed: bool = False
    """Whether they say that the words they changed rest on the evidence all the same."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Edited:
    """A preparation as it was kept, with what the rules ask about it; none of it stops anybody."""

    preparation: Preparation
    findings: tuple[Finding, ...]


async def rewrite(
    unit: Unit,
    office: Office,
    actor: Person,
    preparation_id: str,
    written: Sequence[Written],
    *,
    revision: int,
) -> Edited:
    """Keep exactly these points, in this order. Raises NotFound, Conflict, InvalidInput naming the point."""
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    if len(written) > MOST_POINTS:
        raise InvalidInput(f"{MOST_POINTS} points are the most. Keep what matters most.", field="points")
    dossier = await open_dossier(unit, office, preparation, employee)
    before = {each.id: each for each in preparation.points}
    points: list[Point] = []
    for place, each in enumerate(written):
        kept = before.pop(each.id, None)
        if each.id and kept is None:
            raise InvalidInput(
                "This point is not there any more. Load the page again.", field=f"points/{place}/id"
            )
        id_ = kept.id if kept else office.new_id()
        points.append(_point(_cleaned(each, place), kept, id_, dossier.gathered.evidence))
    told = {each.part for each in points}
    changed = replace(
        preparation,
        points=tuple(points),
        left_empty=tuple(each for each in preparation.left_empty if each.part not in told),
    )
    if changed.points == preparation.points:
        return Edited(preparation=preparation, findings=noted(preparation, dossier.as_person))
    changed = replace(changed, before=preparation.now)
    accepted = accept(changed, dossier.as_person)
    changed = replace(changed, points=with_workings(changed.points, dossier.facts, changed.language))
    kept_now = await unit.preparations.keep(changed, accepted, office.now())
    return Edited(preparation=kept_now, findings=accepted.findings)


async def undo(
    unit: Unit, office: Office, actor: Person, preparation_id: str, *, revision: int
) -> Preparation:
    """Bring back the points as they stood before the last change; undone once more, the change is back.

    Raises NotFound, Conflict when stale or with nothing to undo, InvalidInput when a point cites what
    is left out.
    """
    preparation, employee = await seen(unit, actor, preparation_id, revision)
    before = preparation.before
    if before is None:
        raise Conflict("There is nothing to undo here.")
    dossier = await open_dossier(unit, office, preparation, employee)
    changed = replace(
        preparation,
        points=tuple(resting(each, dossier.gathered.evidence) for each in before.points),
        left_empty=before.left_empty,
        made=before.made,
        before=preparation.now,
    )
    return await unit.preparations.keep(changed, accept(changed, dossier.as_person), office.now())


def as_written(point: Point) -> Written:
    """A point as it would be sent back unchanged: what forms begin with."""
    return Written(
        id=point.id,
        part=point.part,
        kind=point.kind,
        claim=point.claim,
        question=point.question,
        evidence=point.evidence,
        begin=point.begin,
        until=point.until,
        goal=point.goal,
    )


def confirming(written: Sequence[Written], point_id: str) -> tuple[Written, ...]:
    """The same points, one of which rests on its evidence, as its author says. Raises InvalidInput."""
    order = list(written)
    place = _place(order, point_id)
    order[place] = replace(order[place], confirmed=True)
    return tuple(order)


def moved(written: Sequence[Written], point_id: str, by: int) -> tuple[Written, ...]:
    """The same points with one of them so many places further on, within the list. Raises InvalidInput."""
    order = list(written)
    place = _place(order, point_id)
    order.insert(max(0, min(len(order) - 1, place + by)), order.pop(place))
    return tuple(order)


def put_in(written: Sequence[Written], point_id: str, part: Part) -> tuple[Written, ...]:
    """The same points with one of them as the last of another part. Raises InvalidInput."""
    order = list(written)
    point = replace(order.pop(_place(order, point_id)), part=part)
    behind = [place for place, each in enumerate(order, 1) if each.part is part]
    order.insert(behind[-1] if behind else len(order), point)
    return tuple(order)


def marked(written: Sequence[Written], point_id: str, kind: PointKind) -> tuple[Written, ...]:
    """The same points, one of which is told as praise, as a wish, or neither. Raises InvalidInput."""
    order = list(written)
    place = _place(order, point_id)
    order[place] = replace(order[place], kind=kind)
    return tuple(order)


def without(written: Sequence[Written], point_id: str) -> tuple[Written, ...]:
    """The same points but for one. Raises InvalidInput."""
    order = list(written)
    order.pop(_place(order, point_id))
    return tuple(order)


def _place(order: Sequence[Written], point_id: str) -> int:
    found = next((place for place, each in enumerate(order) if each.id == point_id), None)
    if found is None:
        raise InvalidInput("This point is not there any more. Load the page again.", field="id")
    return found


def _cleaned(written: Written, place: int) -> Written:
    claim = short_text(written.claim, f"points/{place}/claim", TEXT_LIMIT)
    question = short_text(written.question, f"points/{place}/question", TEXT_LIMIT)
    if not claim and not question:
        raise InvalidInput(
            "Write what you want to raise, or a question; or leave the point out.", field=f"points/{place}"
        )
    if len(written.evidence) > MOST_CITED:
        raise InvalidInput(f"{MOST_CITED} sources are the most.", field=f"points/{place}/evidence")
    kind = written.kind
    if not claim:
        kind = PointKind.QUESTION
    elif kind is PointKind.QUESTION:
        kind = PointKind.POINT
    return replace(
        written, claim=claim, question=question, kind=kind, evidence=tuple(dict.fromkeys(written.evidence))
    )


def _point(written: Written, kept: Point | None, id_: str, evidence: Evidence) -> Point:
    """The point that this becomes: what was not touched stays whose it was."""
    if kept is not None:
        left = resting(kept, evidence)
        if kept.confirmed:
            written = replace(written, confirmed=False)
        if replace(written, part=kept.part, kind=kept.kind) in (as_written(kept), as_written(left)):
            # Where it is said, and as what, changes no word of it.
            fresh = left.fresh and written.kind is PointKind.GROWTH
            return replace(left, part=written.part, kind=written.kind, fresh=fresh)
        gone = taken_out(kept, evidence)
        written = replace(written, evidence=tuple(each for each in written.evidence if each not in gone))
    point = Point(
        id=id_,
        part=written.part,
        kind=written.kind,
        claim=written.claim,
        question=written.question,
        evidence=written.evidence,
        begin=written.begin,
        until=written.until,
        goal=written.goal,
        fresh=kept.fresh if kept and kept.evidence == written.evidence else False,
        working=kept.working if kept and kept.claim == written.claim else "",
        author=PointAuthor.PERSON,
        confirmed=_confirmed(written, kept),
    )
    return replace(point, footing=footing_of(point, evidence))


def _confirmed(written: Written, kept: Point | None) -> bool:
    """Whether its evidence was named for these very words, and not for those that stood there before."""
    if kept is None or not (written.claim and written.evidence):
        return True
    if not set(written.evidence) <= set(kept.evidence):
        return True
    return written.claim == kept.claim and (kept.confirmed or written.confirmed)
