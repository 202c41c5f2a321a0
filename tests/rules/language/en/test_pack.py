"""Laws of the English pack: total, deterministic, inside the text, in order, linear."""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.read import Quantity, Sentence, TimeReference, Word

TODAY = date(2026, 11, 22)

PIECES = st.sampled_from(
    """
    by end of the next quarter Q2 FY26 FY 2026 March 3 31 1st half year from 62 % to 75 twice a week per
    $ 1.2 M 10 million hundred and twenty five in within over two three weeks days until before our call
    may sprint 24/7 2-3 v2 1:1 - , . ! → > < ( ) ² ① '
    """.split()
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=25).map(" ".join),
    st.lists(PIECES, max_size=25).map("".join),
)


def _places(found: Sequence[Word | Sentence | Quantity | TimeReference]) -> list[tuple[int, int]]:
    return [(each.start, each.end) for each in found]


@given(text=TEXTS)
@example(text="A.")
def test_places_lie_in_the_text_in_order_and_apart(text: str) -> None:
    readings: list[Sequence[Word | Sentence | Quantity | TimeReference]] = [
        ENGLISH.words(text),
        ENGLISH.sentences(text),
        ENGLISH.quantities(text),
        ENGLISH.times(text, TODAY, OrgCalendar()),
    ]
    for found in readings:
        end = 0
        for begin, stop in _places(found):
            assert end <= begin < stop <= len(text)
            end = stop
    for change in ENGLISH.changes(text):
        assert 0 <= change.start < change.end <= len(text)


@given(text=TEXTS)
def test_words_and_sentences_quote_the_text(text: str) -> None:
    assert all(word.text == text[word.start : word.end] for word in ENGLISH.words(text))
    assert all(sentence.text == text[sentence.start : sentence.end] for sentence in ENGLISH.sentences(text))


@given(text=TEXTS, month=st.integers(1, 12), today=st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_a_period_does_not_end_before_it_begins(text: str, month: int, today: date) -> None:
    for found in ENGLISH.times(text, today, OrgCalendar(fiscal_year_start_month=month)):
        if found.begin and found.until and not text[found.start : found.end].lower().startswith("from"):
            assert found.begin <= found.until


@pytest.mark.parametrize(
    "unit",
    [
        "1-",
        "1/1/",
        "v1",
        "end of the ",
        "first week of ",
        "twenty ",
        "from 1 to ",
        "1 % more ",
        "by by ",
        "a ",
        "e.g. ",
    ],
)
def test_reading_is_linear(unit: str) -> None:
    """Four times the text may take ten times as long, not sixteen: machines are noisy."""

    def seconds(size: int, turn: int) -> float:
        fresh = unit * (size // len(unit)) + " " * turn
        begin = time.process_time()
        ENGLISH.sentences(fresh)
        ENGLISH.changes(fresh)
        ENGLISH.times(fresh, TODAY, OrgCalendar())
        return time.process_time() - begin

    short = min(seconds(5_000, turn) for turn in range(3))

    # One try of three that is quick enough will do; those after it are not made.
    assert any(seconds(20_000, turn) < 10 * short + 0.01 for turn in range(3))


@pytest.mark.parametrize(
    ("word", "lemma"),
    [
        ("improving", "improve"),
        ("Reduced", "reduce"),
        ("companies", "company"),
        ("launches", "launch"),
        ("running", "run"),
        ("created", "create"),
        ("sales", "sales"),
        ("analysis", "analysis"),
    ],
)
def test_a_word_has_its_lemma(word: str, lemma: str) -> None:
    assert [w.lemma for w in ENGLISH.words(word)] == [lemma]


def test_sentences_drop_bullets_and_keep_abbreviations_together() -> None:
    text = "- [ ] Ship it, e.g. in May.\n* Does it work?"

    assert [(s.text, s.question) for s in ENGLISH.sentences(text)] == [
        ("Ship it, e.g. in May.", False),
        ("Does it work?", True),
    ]


def test_an_unknown_theme_is_empty() -> None:
    assert ENGLISH.terms("no such theme") == {}
    assert "improve" in ENGLISH.terms("vague_verb")
