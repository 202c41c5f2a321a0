"""The small parts of the pages: differences, words, prose, forms."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.coach.office import Office
from goalcoach.coach.word_diff import word_diff
from goalcoach.domain.finding import Criterion, Origin
from goalcoach.domain.goal import Direction, GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.measured import measure
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.store.port import Store
from goalcoach.web.pages import goal_form, phrases
from goalcoach.web.pages.prose import prose
from goalcoach.web.pages.saying import facts
from goalcoach.web.pages.scorecard import scorecard
from tests.coach.growth import an_office
from tests.world import Clock

TODAY = date(2026, 11, 22)
NOW = datetime(2026, 11, 22, 9, 0, tzinfo=UTC)


@given(before=st.text(max_size=80), after=st.text(max_size=80))
def test_a_difference_holds_both_texts(before: str, after: str) -> None:
    pieces = word_diff(before, after)

    assert "".join(each.text for each in pieces if each.change != "del") == after
    assert "".join(each.text for each in pieces if each.change != "ins") == before


def test_neighbouring_words_are_one_change() -> None:
    pieces = word_diff("Improve onboarding of staff", "Cut the time to start of staff")

    assert [(each.change, each.text) for each in pieces][:2] == [
        ("del", "Improve onboarding"),
        ("ins", "Cut the time to start"),
    ]


@pytest.mark.parametrize(
    ("before", "after", "gone", "came"),
    [
        ("by 30 June 2027 at last", "by 15 June 2028 at last", "30 June 2027", "15 June 2028"),
        ("bis 30. März 2027 fertig", "bis 15. März 2028 fertig", "30. März 2027", "15. März 2028"),
        ("from 82 to 90 in all", "from 80 to 95 in all", "82 to 90", "80 to 95"),
        ("cut it by May, for us", "keep it by May, for you", "cut", "keep"),
    ],
)
def test_a_date_or_a_pair_of_numbers_changes_as_one(before: str, after: str, gone: str, came: str) -> None:
    changes = [(each.change, each.text) for each in word_diff(before, after) if each.change != "same"]

    assert changes[:2] == [("del", gone), ("ins", came)]


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("One.\n\n**Two?**", "<p>One.</p>\n<p><strong>Two?</strong></p>\n"),
        ("<img src=x onerror=y>", "<p>&lt;img src=x onerror=y&gt;</p>\n"),
        ("[x](javascript:y) ![z](http://a)", "<p>[x](javascript:y) ![z](http://a)</p>\n"),
        ("a\nb", "<p>a<br>\nb</p>\n"),
        ("# no heading", "<p># no heading</p>\n"),
    ],
)
def test_prose_makes_nothing_but_paragraphs_lists_and_bold(text: str, html: str) -> None:
    assert prose(text) == html


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (-1, "yesterday"),
        (5, "in 5 days (27 November 2026)"),
        (-3, "3 days ago (19 November 2026)"),
        (40, "1 January 2027"),
    ],
)
def test_days_are_told_by_their_nearness(days: int, words: str) -> None:
    assert phrases.day_near(TODAY + timedelta(days=days), TODAY) == words


@pytest.mark.parametrize(
    ("minutes", "words"),
    [
        (0, "just now"),
        (1, "1 minute ago"),
        (59, "59 minutes ago"),
        (60, "1 hour ago"),
        (1_500, "1 day ago"),
        (90_000, "on 20 September 2026"),
    ],
)
async def test_times_are_told_by_their_distance(sqlite_store: Store, minutes: int, words: str) -> None:
    assert phrases.since(NOW - timedelta(minutes=minutes), office(sqlite_store, NOW)) == words


async def test_a_day_long_past_is_told_as_it_was_where_the_organisation_is(sqlite_store: Store) -> None:
    """In Chicago it was still the evening before."""
    there = replace(office(sqlite_store, NOW), zone=ZoneInfo("America/Chicago"))

    assert phrases.since(datetime(2026, 9, 20, 2, 30, tzinfo=UTC), there) == "on 19 September 2026"


def office(store: Store, now: datetime) -> Office:
    return an_office(store, Clock(now))


@pytest.mark.parametrize(
    ("each", "words"),
    [
        (
            Measure(name="CSAT", baseline=Decimal(82), target=Decimal(90), direction=Direction.UP),
            "CSAT, from 82 to 90",
        ),
        (
            Measure(target=Decimal("4.50"), unit="hour", direction=Direction.DOWN),
            "to 4.5 hours, should go down",
        ),
        (Measure(name="audit", direction=Direction.DONE), "audit, not done, then done"),
        (None, ""),
    ],
)
def test_a_measure_is_told_in_one_line(each: Measure | None, words: str) -> None:
    assert measure(each) == words


@pytest.mark.parametrize(
    ("name", "letters"), [("Ann Bo Clay", "AC"), ("Cher", "C"), ("", "?"), ("  ’ ", "?")]
)
def test_initials(name: str, letters: str) -> None:
    assert phrases.initials(name) == letters


@pytest.mark.parametrize("share", [0.0, 0.4, 0.66, 0.9, 0.999, 1.0])
def test_the_share_of_own_words_is_told_in_words(share: float) -> None:
    assert phrases.own_words(share).endswith("yours")


def test_every_letter_has_a_question_and_a_sign() -> None:
    verdict = judge(
        GoalDraft(kind=GoalKind.PERFORMANCE, text="Be better"), Facts(today=TODAY, origin=Origin.PERSON)
    )

    card = scorecard(verdict)

    assert [each.criterion for each in card.letters] == list(Criterion)
    assert all(each.ask and each.sign and each.reason for each in card.letters)
    assert card.letters[0].findings or card.letters[1].findings


def test_a_form_gives_back_the_goal_it_was_filled_from() -> None:
    part = GoalDraft(
        kind=GoalKind.KEY_RESULT,
        text="Raise renewals",
        measure=Measure(
            name="renewals",
            baseline=Decimal(70),
            target=Decimal("80.5"),
            unit="%",
            direction=Direction.UP,
            source="CRM",
        ),
        due=TODAY,
    )
    draft = GoalDraft(
        kind=GoalKind.OBJECTIVE,
        text="Customers stay",
        context="Q2",
        measure=Measure(name="n", direction=Direction.KEEP, source="s"),
        start=TODAY,
        due=TODAY,
        review=TODAY,
        why="because",
        parent="Growth",
        hours_per_month=Decimal("4.5"),
        application="at work",
        mastery="a colleague sees it",
        milestones=(Milestone(text="first", due=TODAY), Milestone(text="second")),
        activities=("one", "two"),
        key_results=(part, part),
    )

    assert goal_form.draft_of(goal_form.filled(draft), language="en", before=draft) == draft
    assert len(facts(draft)) == 12


def test_numbers_may_have_a_decimal_comma() -> None:
    form = goal_form.GoalForm({"kind": "performance", "text": "x", "baseline": "4,5", "target": "1e9"})

    assert goal_form.draft_of(form, language="en") is None
    assert form.problems == {"target": "Write a number, such as 90 or 4.5."}
