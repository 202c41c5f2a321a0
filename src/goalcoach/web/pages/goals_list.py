"""My goals: a list with its filters in the address."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated
from urllib.parse import urlencode

from fastapi import Query, Request, Response

from goalcoach.coach import goals
from goalcoach.domain.goal import Goal, GoalKind, GoalStatus
from goalcoach.web.guard import guarded_router
from goalcoach.web.here import InHere
from goalcoach.web.pages.goal_form import KINDS
from goalcoach.web.pages.listed import row
from goalcoach.web.pages.phrases import KIND, STATUS
from goalcoach.web.pages.render import Form, page

router = guarded_router(include_in_schema=False)
PAGE = 50
_OPEN = [each for each in GoalStatus if each is not GoalStatus.ARCHIVED]
_STATUSES = [("", "All but archived"), *((each.value, STATUS[each]) for each in GoalStatus)]
_KINDS = [("", "All kinds"), *((each.value, KIND[each]) for each in KINDS)]


@router.get("/goals")
async def mine(
    request: Request,
    here: InHere,
    q: Annotated[str, Query(max_length=100)] = "",
    status: Annotated[str, Query(max_length=20)] = "",
    kind: Annotated[str, Query(max_length=20)] = "",
    number: Annotated[int, Query(alias="page", ge=1, le=10_000)] = 1,
) -> Response:
    """The goals that match, newest change first, 50 a page. A filter nobody offers counts as none."""
    status = status if status in set(GoalStatus) else ""
    kind = kind if kind in {each.value for each in KINDS} else ""
    own = await goals.mine(here.unit, here.person)
    found = [each for each in own if _matches(each, q, status, kind)]
    shown = found[(number - 1) * PAGE : number * PAGE]
    plans = await here.unit.growth.plans_of([each.id for each in shown])
    looked = await here.unit.check_ins.last_days([here.person.id])
    chosen = {"q": q, "status": status, "kind": kind}
    return page(
        request,
        "goals.html",
        form=Form(chosen, {}),
        statuses=_STATUSES,
        kinds=_KINDS,
        has_any=bool(own),
        rows=[
            row(each, here.person, here.office, kept=plans.get(each.id), looked=looked.get(each.id))
            for each in shown
        ],
        summary=_summary(own),
        filtered=_told(q, status, kind),
        newer=_address(chosen, number - 1) if number > 1 else "",
        older=_address(chosen, number + 1) if len(found) > number * PAGE else "",
    )


def _matches(goal: Goal, q: str, status: str, kind: str) -> bool:
    draft = goal.version.draft
    wanted = [GoalStatus(status)] if status else _OPEN
    words = all(word in draft.text.casefold() for word in q.casefold().split())
    return goal.status in wanted and words and kind in ("", draft.kind.value)


def _summary(own: Sequence[Goal]) -> str:
    open_ones = [each for each in own if each.status not in (GoalStatus.DONE, GoalStatus.ARCHIVED)]
    if not own:
        return "Private until you submit them."
    return f"{len(open_ones)} open. Private until you submit them to your manager."


def _told(q: str, status: str, kind: str) -> str:
    parts = [
        f"the words “{q}”" if q else "",
        f"the status “{STATUS[GoalStatus(status)]}”" if status else "",
        f"the kind “{KIND[GoalKind(kind)]}”" if kind else "",
    ]
    told = " and ".join(part for part in parts if part)
    return f"You asked for {told}." if told else ""


def _address(chosen: dict[str, str], number: int) -> str:
    return "/goals?" + urlencode({**{name: value for name, value in chosen.items() if value}, "page": number})
