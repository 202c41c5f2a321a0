"""Every pack knows every theme: one that is missing would leave its rules silent without a word."""

from collections import Counter
from importlib import import_module
from pkgutil import iter_modules

import pytest

from goalcoach.rules.language.en.terms import THEMES
from goalcoach.rules.language.packs import PACKS
from goalcoach.rules.themes import OF_LETTERS
from goalcoach.rules.themes import THEMES as OF_RULES

FOUND_AS_TEXT = {
    "about_part",
    "afternoon_word",
    "ahead_joint",
    "bare_day_joint",
    "by_day",
    "day_ahead_joint",
    "day_behind_joint",
    "day_from_another",
    "day_word",
    "days_early",
    "days_late",
    "both_listed",
    "clock_word",
    "count_word",
    "each_step",
    "in_place_of",
    "instead_word",
    "day_ending",
    "day_joint",
    "end_noun",
    "favour_asked",
    "joining_word",
    "level_reached",
    "meanwhile",
    "measure_label",
    "month_before",
    "most_of_all",
    "no_step",
    "only_one",
    "of_them",
    "of_which",
    "group_of",
    "of_us",
    "out_of",
    "we_are",
    "own_position",
    "part_of_month",
    "part_of_year",
    "span_pair",
    "times_over",
    "aim_label",
    "percent_heading",
    "the_rest",
    "time_beside",
    "would_have",
    "ratio_word",
    "same_word",
    "seen_at_it",
    "share_word",
    "shipping_word",
    "outdone_end",
    "whole_week",
    "within_the_hour",
    "hour_part",
    "rate_word",
    "round_whole",
    "as_early_as",
}
"""Themes that are looked for letter by letter, so that a phrase of them is found as well."""
INDEXED = {*OF_RULES, *OF_LETTERS}


@pytest.mark.parametrize("code", PACKS)
def test_every_theme_is_there(code: str) -> None:
    words = {theme: PACKS[code].terms(theme) for theme in sorted(THEMES)}

    assert [theme for theme, terms in words.items() if not terms] == []
    assert [
        (theme, word)
        for theme, terms in words.items()
        for word in terms
        if word.isascii() and word != word.strip().lower()
    ] == []


@pytest.mark.parametrize("code", PACKS)
def test_what_is_asked_of_one_word_lists_no_longer_phrase(code: str) -> None:
    """A phrase in such a theme is found nowhere: a text is held against it word by word."""
    pack = PACKS[code]
    word_by_word = sorted(THEMES.keys() - INDEXED - FOUND_AS_TEXT)

    assert [
        (theme, term) for theme in word_by_word for term in pack.terms(theme) if len(pack.words(term)) != 1
    ] == []


@pytest.mark.parametrize("code", PACKS)
def test_no_two_lists_of_a_pack_have_one_name(code: str) -> None:
    """The later one would take the place of the other, and its words would be lost."""
    folder = import_module(f"goalcoach.rules.language.{code}")
    lists = [each.name for each in iter_modules(folder.__path__) if each.name.startswith("lexicon_")]
    themes = Counter(
        name
        for each in lists
        for name in vars(import_module(f"{folder.__name__}.{each}"))
        if name.isupper() and name[0] != "_"
    )

    assert themes
    assert [name for name, count in themes.items() if count > 1] == []
