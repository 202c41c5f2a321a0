"""The organisation in totals, for HR: no names, no texts, nothing of few people, also not by difference."""

from __future__ import annotations

import asyncio
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from datetime import timedelta

from goalcoach.coach.linked import RESULTS
from goalcoach.coach.office import Office
from goalcoach.coach.rhythm import BACK, begun_on, looked_after, usual
from goalcoach.coach.talks import quarter
from goalcoach.domain.check_in import Away
from goalcoach.domain.few import FEWEST, together
from goalcoach.domain.goal import UNDER_WAY, GoalKind
from goalcoach.domain.person import PersonId
from goalcoach.domain.rhythm import CHOICES, NEVER_OFF, Looks, Off, State, standing
from goalcoach.domain.totals import Group, Overview, Totals, told
from goalcoach.store.overview_port import SharedGoal, TeamCount
from goalcoach.store.port import Unit

FRESH = timedelta(minutes=15)
"""How long a count holds: it reads every shared goal."""
STALE = timedelta(hours=1)
"""How long an older one is told while it is counted anew: of ten thousand people that takes seconds."""


async def overview(office: Office) -> Overview:
    """Everybody as they were last counted. The caller has looked that somebody of HR asks."""

    async def counted() -> Overview:
        async with office.store.unit() as unit:
            return await count(unit, office)

    return await office.overview(office.now(), FRESH, STALE, counted)


async def count(unit: Unit, office: Office) -> Overview:
    """Count everybody; three queries."""
    today = office.today()
    since, career_since = quarter(today), today - office.pack.thresholds.career_talk_within
    teams = await unit.overview.teams(since, career_since)
    goals = await unit.overview.shared_goals()
    away = await unit.overview.away(today - BACK)
    # Of tens of thousands of goals it takes a moment, in which others have their turn.
    by_team = await asyncio.to_thread(_by_team, office, teams, goals, away)
    whole = _sum([*by_team.values()])
    joined = together({name: each.people for name, each in by_team.items()})
    alone = [name for name in by_team if name not in joined]
    rest = [_sum([by_team[name] for name in joined])] if joined else []
    everybody, *groups = told(whole, [*(by_team[name] for name in alone), *rest])
    tell = whole.people >= FEWEST
    return Overview(
        at=office.now(),
        quarter=since,
        career_since=career_since,
        whole=everybody if tell else None,
        by_kind=whole if everybody.large else None,
        groups=tuple(Group(name=name, told=each) for name, each in zip(alone, groups, strict=False) if tell),
        rest=groups[-1] if tell and joined else None,
        rest_teams=len(joined) if tell else 0,
    )


def _sum(parts: Sequence[Totals]) -> Totals:
    whole = Totals()
    for each in parts:
        whole.add(each)
    return whole


def _by_team(
    office: Office, teams: Sequence[TeamCount], goals: Sequence[SharedGoal], away: Sequence[Away]
) -> Mapping[str, Totals]:
    found = {each.team: Totals(people=each.people, talked=each.talked, career=each.career) for each in teams}
    has: defaultdict[str, dict[PersonId, set[bool]]] = defaultdict(dict)
    stands = _States(office, away)
    for each in goals:
        # Somebody who came between the two queries is counted next time.
        if (totals := found.get(each.team)) is None:
            continue
        totals.goals[each.kind, each.status] += 1
        if each.status not in UNDER_WAY:
            continue
        learns = each.kind is GoalKind.DEVELOPMENT
        if (state := stands.of(each)) is not None:
            totals.rhythm[learns, state] += 1
        totals.hours += each.hours
        if learns:
            totals.learning_hours += each.hours
            totals.nameless += each.nameless
        if learns or each.kind in RESULTS:
            has[each.team].setdefault(each.owner_id, set()).add(learns)
    for team, people in has.items():
        sorts = Counter(map(frozenset, people.values()))
        found[team].results_only, found[team].learning_only = sorts[_RESULTS], sorts[_LEARNING]
    return found


_RESULTS, _LEARNING = frozenset({False}), frozenset({True})


class _States:
    """How goals stand today. Goals with the same days stand alike where their owners are never away."""

    def __init__(self, office: Office, away: Sequence[Away]) -> None:
        self._office = office
        self._today = office.today()
        self._here = Off(holidays=office.calendar.holidays) if office.calendar.holidays else NEVER_OFF
        spans: defaultdict[PersonId, list[Away]] = defaultdict(list)
        for each in away:
            spans[each.person_id].append(each)
        self._off = {
            person: Off(away=found, holidays=office.calendar.holidays) for person, found in spans.items()
        }
        self._known: dict[tuple[object, ...], State] = {}

    def of(self, goal: SharedGoal) -> State | None:
        """None for a goal that nobody looks after."""
        if goal.kind not in CHOICES:
            return None
        looks = Looks(
            begun=begun_on(self._office, goal.start, goal.created_at),
            every=goal.every or usual(goal.kind),
            last=goal.last,
            planned=goal.planned,
            ends=goal.due,
        )
        if not looked_after(goal.status, looks):
            return None
        if off := self._off.get(goal.owner_id):
            return standing(looks, self._today, off).state
        days = looks.begun, looks.every, looks.last, looks.planned, looks.ends
        if days not in self._known:
            self._known[days] = standing(looks, self._today, self._here).state
        return self._known[days]
