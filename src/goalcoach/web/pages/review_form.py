"""The form of one's own hand on points: what was typed, as points, or to show again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from goalcoach.coach.reviews.editing import Written, as_written, confirming, marked, moved, put_in, without
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.preparation import Preparation
from goalcoach.domain.talking import Part, PointKind
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.web.pages.posted import Posted

CLAIM, QUESTION = "claim-", "question-"
EVIDENCE = "new_evidence"
NEW = ("new_part", "new_kind", "new_claim", "new_question", EVIDENCE)
TO = "to-"
RESTS = "rests"
"""The button that says of changed words that they rest on the evidence of those before."""
AS = "is-"
MARKS = (PointKind.POINT, PointKind.RECOGNITION, PointKind.GROWTH)
"""What a point that says something can be told as; one that only asks is a question."""
MOVES = frozenset({"up", "down", *(f"{TO}{part}" for part in Part)})
"""Buttons that move a point: within its part, or to the end of another one."""
MARKED = frozenset(f"{AS}{kind}" for kind in MARKS)
"""Buttons that say as what a point is told."""


def written_of(form: Posted, preparation: Preparation, evidence: Evidence) -> tuple[Written, ...]:
    """The points with what was typed for each, and behind them a new one, if one was written.

    A point that the form did not hold stays as it is.
    """
    written = [_typed(form, as_written(each)) for each in preparation.points]
    claim, question = form.text("new_claim").strip(), form.text("new_question").strip()
    if not claim and not question:
        return tuple(written)
    rests = [found for id_ in form.all(EVIDENCE) if (found := evidence.get(id_)) is not None]
    goals = {each.goal for each in rests}
    sent = form.line("new_part")
    kind = form.line("new_kind")
    own = Written(
        part=Part(sent) if sent in set(Part) else Part.PERFORMANCE,
        kind=PointKind(kind) if kind in MARKS else PointKind.POINT,
        claim=claim,
        question=question,
        evidence=tuple(each.id for each in rests),
        goal=goals.pop() if len(goals) == 1 else "",
    )
    return (*written, own)


def after(written: tuple[Written, ...], do: str, point_id: str) -> tuple[Written, ...]:
    """The points after a button was pressed. Raises InvalidInput for a point that is not there."""
    if do == "out":
        return without(written, point_id)
    if do == RESTS:
        return confirming(written, point_id)
    if do in MARKED:
        return marked(written, point_id, PointKind(do.removeprefix(AS)))
    if do not in MOVES:
        return written
    if do.startswith(TO):
        return put_in(written, point_id, Part(do.removeprefix(TO)))
    part = next((each.part for each in written if each.id == point_id), None)
    places = [place for place, each in enumerate(written) if each.part is part]
    ids = [written[place].id for place in places]
    if point_id not in ids:
        raise InvalidInput("This point is not there any more. Load the page again.", field="id")
    turn = ids.index(point_id)
    then = max(0, min(len(places) - 1, turn + (-1 if do == "up" else 1)))
    return moved(written, point_id, places[then] - places[turn])


def typed_of(form: Posted) -> Mapping[str, str | list[str]]:
    """What was typed, by field, to show it again."""
    named = (name for name in form.data if name in NEW or name.startswith((CLAIM, QUESTION)))
    return {name: form.all(name) if name == EVIDENCE else form.text(name) for name in named}


def place_of(field: str, written: Sequence[Written]) -> str:
    """The field of the page for one as the use case names it: "points/2/claim"; "points" for the whole."""
    _, _, rest = field.partition("points/")
    number, _, name = rest.partition("/")
    if not number.isdecimal() or int(number) >= len(written):
        return "points"
    point = written[int(number)]
    ending = "question" if name == "question" or (not name and not point.claim) else "claim"
    return f"{ending}-{point.id}" if point.id else f"new_{ending}"


def _typed(form: Posted, point: Written) -> Written:
    claim, question = CLAIM + point.id, QUESTION + point.id
    if claim not in form.data and question not in form.data:
        return point
    return replace(point, claim=form.text(claim).strip(), question=form.text(question).strip())
