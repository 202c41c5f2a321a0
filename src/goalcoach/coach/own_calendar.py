"""What a calendar shows of one person: the days on which they are to look at a goal, on which
one ends, and on which they hold a conversation that they prepare.

Nothing of anybody else is among it. A private draft has its days there, and never its words.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime

from goalcoach.access.tokens import new_token, token_hash
from goalcoach.coach.office import Office
from goalcoach.coach.reviews import preparing
from goalcoach.coach.rhythm import standings
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.errors import NotFound
from goalcoach.domain.goal import UNDER_WAY, Goal, GoalKind, GoalStatus
from goalcoach.domain.person import Person
from goalcoach.domain.preparation import Preparation
from goalcoach.domain.rhythm import Standing
from goalcoach.domain.shortened import shortened
from goalcoach.store.feed_port import Feed
from goalcoach.store.port import Unit

_TITLE = 70
"""Characters of a title; narrow columns of a week show half of that."""
_TALK: Mapping[Occasion, str] = {
    Occasion.CHECK_IN: "Check-in conversation",
    Occasion.REVIEW: "Review conversation",
    Occasion.CAREER: "Career conversation",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDay:
    """One all-day entry."""

    uid: str
    """The same at every reading."""
    change: int
    """Grows with each change of the same entry."""
    day: date
    title: str
    path: str
    """Where to look at it, from the root of our pages."""
    at: datetime
    """When it was changed last."""


async def mine(unit: Unit, person: Person) -> Feed | None:
    """The address of one's own calendar, as far as it is kept."""
    return await unit.feeds.of(person.id)


async def make(unit: Unit, office: Office, person: Person, *, with_texts: bool) -> str:
    """A new secret address, the only time it is told; an earlier one leads nowhere from now on."""
    token = new_token()
    feed = Feed(
        person_id=person.id, token_hash=token_hash(token), with_texts=with_texts, created_at=office.now()
    )
    await unit.feeds.put(feed)
    return token


async def choose(unit: Unit, person: Person, *, with_texts: bool) -> Feed:
    """Whether the texts of goals are in it. Raises NotFound where there is none."""
    feed = await unit.feeds.of(person.id)
    if feed is None:
        raise NotFound("You have no calendar address. Make one first.")
    await unit.feeds.put(replace(feed, with_texts=with_texts))
    return replace(feed, with_texts=with_texts)


async def revoke(unit: Unit, person: Person) -> None:
    """The address leads nowhere from now on. Raises NotFound where there is none."""
    if not await unit.feeds.remove(person.id):
        raise NotFound("You have no calendar address.")


async def days(unit: Unit, office: Office, person: Person, *, with_texts: bool) -> tuple[CalendarDay, ...]:
    """All of it, the earliest day first."""
    goals = await unit.goals.of([person.id], sorted(UNDER_WAY))
    looks = await standings(unit, office, goals)
    found = [each for goal in goals for each in _of(goal, looks.get(goal.id), with_texts=with_texts)]
    found += [_talk(each) for each in await preparing.mine(unit, person) if each.day >= office.today()]
    return tuple(sorted(found, key=lambda each: (each.day, each.uid)))


def _talk(prepared: Preparation) -> CalendarDay:
    """A conversation that one prepares; with whom stays out of a calendar that others may see."""
    return CalendarDay(
        uid=f"talk-{prepared.id}",
        change=0,
        day=prepared.day,
        title=f"{_TALK[prepared.occasion]} (goalcoach)",
        path=f"/reviews/{prepared.id}/print",
        at=prepared.created_at,
    )


def _of(goal: Goal, standing: Standing | None, *, with_texts: bool) -> Iterator[CalendarDay]:
    """The next look at a goal, its next review, its end."""
    draft = goal.version.draft
    if goal.status is GoalStatus.DRAFT:
        said = "a private draft"
    else:
        said = " ".join(draft.text.split()) if with_texts else ""

    def entry(uid: str, what: str, day: date, place: str = "", change: int = 0) -> CalendarDay:
        return CalendarDay(
            uid=uid,
            change=change,
            day=day,
            title=shortened(f"{what}: {said}", _TITLE) if said else f"{what} (goalcoach)",
            path=f"/goals/{goal.id}{place}",
            at=goal.updated_at,
        )

    changes = goal.version.number - 1
    if standing is not None:
        # Another day is another look: it is new in the calendar, and the old one is gone.
        yield entry(f"look-{goal.id}-{standing.due:%Y%m%d}", "Check-in", standing.due, "#check-in")
    elif draft.kind is GoalKind.DEVELOPMENT and draft.review is not None:
        yield entry(f"review-{goal.id}", "Development review", draft.review, "#check-in", changes)
    if draft.due is not None:
        yield entry(f"end-{goal.id}", "Goal ends", draft.due, "", changes)
