"""Levels, gaps and readiness are sums over what was seen: nothing is guessed, nothing is rounded up."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.framework import Blueprint, Requirement
from goalcoach.rules.joined.levels import LevelEvidence, Rater, Standing, gap, readiness
from goalcoach.rules.samples_growth import STANDING, VOCABULARY, seen

BLUEPRINT = VOCABULARY.blueprints[0]
LATE, EARLY = date(2026, 9, 4), date(2026, 1, 9)


def test_readiness_is_the_weighted_share_of_what_was_shown() -> None:
    """Spanish 2 of 4 counts twice, negotiation 2 of 3 once: (2 x 1/2 + 2/3) / 3."""
    share = readiness(BLUEPRINT, STANDING)

    assert share is not None
    assert round(share, 6) == round((Decimal(1) + Decimal(2) / 3) / 3, 6)


def test_nothing_shown_is_nought_and_all_shown_is_one() -> None:
    everything = Standing(
        evidence=(
            *seen("spanish", 5, LATE, Rater.TEST).evidence,
            *seen("negotiation", 3, LATE, Rater.TEST).evidence,
        )
    )

    assert readiness(BLUEPRINT, Standing()) == 0
    assert readiness(BLUEPRINT, everything) == 1


def test_a_role_that_asks_for_nothing_has_no_readiness() -> None:
    assert readiness(Blueprint(id="b", name="B", version="1", requirements=()), STANDING) is None


def test_the_newest_evidence_tells_the_level_and_the_lower_word_of_a_day() -> None:
    standing = Standing(
        evidence=(
            LevelEvidence(competency="spanish", level=3, day=LATE, rater=Rater.SELF),
            LevelEvidence(competency="spanish", level=2, day=LATE, rater=Rater.PEER),
            LevelEvidence(competency="spanish", level=4, day=EARLY, rater=Rater.TEST),
        )
    )

    assert standing.level("spanish") == 2
    assert standing.level("dancing") == 0


@given(required=st.integers(1, 9), shown=st.integers(0, 9))
def test_a_gap_is_never_below_nought_and_more_shown_never_makes_less_ready(required: int, shown: int) -> None:
    need = Requirement(competency="spanish", level=required)
    role = Blueprint(id="b", name="B", version="1", requirements=(need,))
    now, later = (seen("spanish", level, LATE, Rater.TEST) for level in (shown, shown + 1))

    assert gap(need, now) == max(0, required - shown)
    before, after = readiness(role, now), readiness(role, later)
    assert before is not None
    assert after is not None
    assert 0 <= before <= after <= 1
