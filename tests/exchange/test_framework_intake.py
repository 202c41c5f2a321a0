"""What is asked about the words of levels before files are kept; nothing of it is left out unsaid."""

from __future__ import annotations

import pytest

from goalcoach.coach.names_at_hand import Held
from goalcoach.domain.framework import Competency, Framework
from goalcoach.exchange.framework_intake import ASKED, LOOKED_AT, prepared
from goalcoach.exchange.framework_reading import Reading

NOTHING_HELD = Held(framework=Framework(), edition=0)


def of_files(count: int, level: str) -> Reading:
    """What was read: so many competencies with this one level."""
    competencies = [Competency(id=f"c{each}", name=f"Care {each}", levels=(level,)) for each in range(count)]
    return Reading(framework=Framework(competencies=tuple(competencies)), problems=(), notes=())


@pytest.mark.parametrize(("count", "more"), [(ASKED, False), (ASKED + 1, True)])
def test_where_more_is_asked_than_is_shown_that_is_said(count: int, *, more: bool) -> None:
    notes = prepared(of_files(count, "Has a good attitude"), NOTHING_HELD).notes

    assert sum("about what somebody is like" in each for each in notes) == ASKED
    assert any("There are more levels like these" in each for each in notes) is more


def test_of_a_large_classification_some_are_looked_at_and_that_is_said() -> None:
    notes = prepared(of_files(LOOKED_AT + 1, "Answers complaints"), NOTHING_HELD).notes

    assert notes == (f"The words of levels were looked at in the first {LOOKED_AT} competencies alone.",)
