"""Shares such as "14 of 16": a point may not turn round what the evidence says, in English or German."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

import pytest

from goalcoach.rules.engine import judge
from goalcoach.rules.samples import a_point, an_item, with_items


@dataclass(frozen=True)
class Share:
    """A point and the evidence it cites."""

    id: str
    language: str
    point: str
    evidence: str
    sound: bool = True


SHARES = (
    Share("turned", "en", "You closed 16 of 14 tasks in time.", "Closed 14 of 16 tasks in time", sound=False),
    Share("as told", "en", "You closed 14 out of 16 tasks in time.", "Closed 14 of 16 tasks in time"),
    Share("the rest", "en", "Late were 2 of 16 tasks.", "Closed 14 of 16 tasks in time"),
    Share(
        "turned in German",
        "de",
        "Sie haben 16 von 14 Aufgaben erledigt.",
        "14 von 16 Aufgaben erledigt",
        sound=False,
    ),
    Share("as told in German", "de", "Sie haben 14 von 16 Aufgaben erledigt.", "14 von 16 Aufgaben erledigt"),
    Share(
        "the rest in German",
        "de",
        "Zu spät waren 2 von 16 Aufgaben.",
        "14 von insgesamt 16 Aufgaben erledigt",
    ),
)


@pytest.mark.parametrize("share", SHARES, ids=lambda share: share.id)
def test_a_share_is_the_one_of_the_evidence(share: Share) -> None:
    facts = replace(with_items(an_item("e6", date(2026, 8, 3), share.evidence)), language=share.language)
    point = replace(a_point(share.point, "e6"), language=share.language)

    told = "TP301" in {each.code for each in judge(point, facts).findings}
    assert told is not share.sound
