"""Levels, gaps and readiness are reckoned from what was seen: nothing is guessed or rounded up."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.domain.framework import Blueprint, Requirement
from goalcoach.rules.joined.levels import (
    LASTS,
    LevelEvidence,
    Observations,
    Rater,
    Thin,
    gap,
    readiness,
    share,
    weighed,
)
from goalcoach.rules.samples_growth import seen, standing, vocabulary
from goalcoach.rules.thresholds import Thresholds

BLUEPRINT = vocabulary().blueprints[0]
LATE, EARLY = date(2026, 9, 4), date(2026, 1, 9)
TODAY = date(2026, 11, 22)


def test_readiness_is_the_weighted_share_of_what_was_shown() -> None:
    """Spanish 2 of 4 counts twice, negotiation 2 of 3 once: (2 x 1/2 + 2/3) / 3."""
    share = readiness(BLUEPRINT, standing(), TODAY)

    assert share is not None
    assert round(share, 6) == round((Decimal(1) + Decimal(2) / 3) / 3, 6)


def test_nothing_shown_is_nought_and_all_shown_is_one() -> None:
    everything = Observations(
        evidence=(
            *seen("spanish", 5, LATE, Rater.TEST).evidence,
            *seen("negotiation", 3, LATE, Rater.TEST).evidence,
        )
    )

    assert readiness(BLUEPRINT, Observations(), TODAY) == 0
    assert readiness(BLUEPRINT, everything, TODAY) == 1


def test_a_role_that_asks_for_nothing_has_no_readiness() -> None:
    assert readiness(Blueprint(id="b", name="B", version="1", requirements=()), standing(), TODAY) is None


def at(
    level: int, rater: Rater = Rater.PEER, day: date = LATE, by: str = "", competency: str = "spanish"
) -> LevelEvidence:
    return LevelEvidence(competency=competency, level=level, day=day, rater=rater, by=by)


def level(*evidence: LevelEvidence) -> int:
    return weighed(Observations(evidence=evidence), "spanish", TODAY).level


def test_the_level_is_the_highest_that_half_of_the_weight_shows() -> None:
    """A test (3) shows 4, a colleague (2) and the person (1) say 2: 3 of 6 show 4."""
    assert level(at(4, Rater.TEST), at(2), at(2, Rater.SELF)) == 4
    assert level(at(4, Rater.TEST), at(2), at(2, Rater.MANAGER)) == 2
    assert level(at(3, Rater.SELF), at(2)) == 2
    assert level() == 0


def test_what_is_older_than_a_year_counts_half_and_after_two_a_quarter() -> None:
    day = timedelta(days=1)
    ages = (LASTS, LASTS + day, 2 * LASTS + day)
    standing = Observations(evidence=tuple(at(2, day=TODAY - age) for age in ages))

    found = weighed(standing, "spanish", TODAY)

    assert [each.weight for each in found.counted] == [Decimal("0.5"), Decimal(1), Decimal(2)]
    assert level(at(4, Rater.TEST, day=TODAY - LASTS - day), at(2)) == 2
    assert level(at(4, Rater.TEST, day=TODAY - LASTS), at(2)) == 4


def test_there_is_one_length_for_which_what_was_seen_counts_in_full() -> None:
    """The one that pages and rules take where an organisation sets no other."""
    assert Thresholds().evidence_lasts == LASTS


def test_however_old_the_only_evidence_still_tells_the_level() -> None:
    assert level(at(3, day=date(1990, 1, 1))) == 3


def test_of_one_person_only_the_newest_word_counts() -> None:
    assert level(at(2, by="bo", day=EARLY), at(2, by="bo"), at(3, by="cy")) == 3
    assert level(at(2, day=EARLY), at(2), at(3)) == 2
    assert level(at(1, Rater.SELF, EARLY), at(1, Rater.SELF, EARLY), at(3, Rater.SELF)) == 3
    assert [
        each.evidence.level
        for each in weighed(
            Observations(evidence=(at(4, by="bo"), at(1, by="bo", day=EARLY))), "spanish", TODAY
        ).counted
    ] == [4]


def test_what_was_seen_later_than_today_is_not_there_yet() -> None:
    assert level(at(4, day=TODAY + timedelta(days=1))) == 0


@pytest.mark.parametrize(
    ("evidence", "thin"),
    [
        ((at(2, Rater.MANAGER),), {Thin.ONE_OPINION}),
        ((at(2, Rater.SELF),), {Thin.ONE_OPINION}),
        ((at(2, Rater.SELF), at(2, Rater.SITUATION)), {Thin.ONE_OPINION}),
        ((at(2, Rater.SITUATION), at(2, Rater.MANAGER)), set()),
        ((at(2, Rater.SELF), at(2, Rater.MANAGER)), set()),
        ((at(2),), set()),
        ((at(2, day=date(2024, 1, 1)),), {Thin.LONG_AGO}),
        ((at(2, day=date(2024, 1, 1)), at(2, Rater.TEST)), set()),
        ((at(2), at(4, Rater.SELF)), {Thin.APART}),
        ((at(2), at(3, Rater.SELF)), set()),
        ((), set()),
    ],
)
def test_a_level_that_is_worth_a_second_look_says_so(
    evidence: tuple[LevelEvidence, ...], thin: set[Thin]
) -> None:
    assert set(weighed(Observations(evidence=evidence), "spanish", TODAY).thin) == thin


OBSERVED = st.builds(
    at,
    st.integers(1, 6),
    st.sampled_from(Rater),
    st.dates(date(2022, 1, 1), TODAY),
    st.sampled_from(["", "bo", "cy"]),
)


@given(
    evidence=st.lists(
        OBSERVED, min_size=1, max_size=8, unique_by=lambda each: (each.day, each.rater, each.by)
    )
)
def test_a_level_is_one_that_somebody_said_and_the_order_does_not_matter(
    evidence: list[LevelEvidence],
) -> None:
    found = weighed(Observations(evidence=tuple(evidence)), "spanish", TODAY)

    assert found.level in {each.level for each in evidence}
    assert share(found.counted, found.level) >= Decimal("0.5") > share(found.counted, found.level + 1)
    assert weighed(Observations(evidence=tuple(reversed(evidence))), "spanish", TODAY).level == found.level


@given(evidence=st.lists(OBSERVED, max_size=8), more=st.integers(0, 3))
def test_one_more_who_saw_at_least_as_much_never_lowers_a_level(
    evidence: list[LevelEvidence], more: int
) -> None:
    before = level(*evidence)

    assert level(*evidence, at(before + more, Rater.PEER, TODAY, "somebody new")) >= before


@given(required=st.integers(1, 9), shown=st.integers(0, 9))
def test_a_gap_is_never_below_nought_and_more_shown_never_makes_less_ready(required: int, shown: int) -> None:
    need = Requirement(competency="spanish", level=required)
    role = Blueprint(id="b", name="B", version="1", requirements=(need,))
    now, later = (seen("spanish", level, LATE, Rater.TEST) for level in (shown, shown + 1))

    assert gap(need, now, TODAY) == max(0, required - shown)
    before, after = readiness(role, now, TODAY), readiness(role, later, TODAY)
    assert before is not None
    assert after is not None
    assert 0 <= before <= after <= 1
