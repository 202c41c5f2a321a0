"""What of the evidence two people spoke about before, as far as that can be told. Pure."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from goalcoach.coach.agenda_items import told_of
from goalcoach.coach.agendas import PERIODS
from goalcoach.coach.talks import ABOUT_GOALS
from goalcoach.domain.agenda import Occasion
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.preparation import Preparation
from goalcoach.domain.talk import Talk


@dataclass(frozen=True, slots=True, kw_only=True)
class Earlier:
    """What two people had before the conversation that is prepared."""

    talks: Sequence[Talk] = ()
    """Those they wrote down, of days before it."""
    prepared: Sequence[Preparation] = ()
    """What one of them may know of that was prepared before it: their own, and what was shown to them."""


def spoken_about(earlier: Earlier, looks: Iterable[CheckIn]) -> frozenset[str]:
    """Ids of evidence that stood before both in a talk they held.

    Either a point prepared for that talk cites it, or it is a check-in that the agenda of that talk tells of.
    That it is old is not enough, and neither is a preparation for a talk nobody wrote down.
    """
    held = sorted({each.day for each in earlier.talks if each.occasion in ABOUT_GOALS})
    of_goal: defaultdict[str, list[CheckIn]] = defaultdict(list)
    for look in looks:
        of_goal[look.goal_id].append(look)
    shown = (
        f"check_in:{look.id}"
        for begin, until in _spans(held)
        for known in of_goal.values()
        for look in told_of([each for each in known if begin <= each.day <= until])
    )
    return frozenset((*shown, *_cited(earlier)))


def _spans(held: Sequence[date]) -> Iterator[tuple[date, date]]:
    """Of each talk the days whose check-ins stood on its agenda."""
    for before, day in pairwise([date.min, *held]):
        yield max(day - PERIODS[Occasion.CHECK_IN], before), day


def _cited(earlier: Earlier) -> Iterator[str]:
    for each in earlier.prepared:
        if any(each.until <= talk.day and talk.occasion is each.occasion for talk in earlier.talks):
            yield from (id_ for point in each.points for id_ in point.cites)
