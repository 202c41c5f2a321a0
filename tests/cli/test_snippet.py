"""A sentence with words underlined: wrapped lines, wide characters, several marks."""

from __future__ import annotations

import time

import pytest

from goalcoach.cli.formats.snippet import Mark, Underline, snippet
from tests.each import every


def shown(text: str, *marks: Mark, width: int = 40) -> list[str]:
    return [
        f"{' ' * part.indent}{'^' * part.length} {part.label}".rstrip()
        if isinstance(part, Underline)
        else part
        for part in snippet(text, marks, width)
    ]


def test_marks_stand_below_their_words() -> None:
    assert shown("Raise it soon", Mark(9, 13, "B"), Mark(0, 5, "A")) == [
        "Raise it soon",
        "^^^^^ A",
        "         ^^^^ B",
    ]


def test_long_lines_break_between_words_and_marks_go_on() -> None:
    assert shown("aaaa bbbb cccc dddd", Mark(5, 14, "M"), width=10) == [
        "aaaa bbbb",
        "     ^^^^",
        "cccc dddd",
        "^^^^ M",
    ]


def test_a_word_longer_than_the_line_is_cut() -> None:
    assert shown("a" * 25, width=10) == ["a" * 10, "a" * 10, "a" * 5]


def test_wide_and_combining_characters_keep_the_place() -> None:
    assert shown("顧客 soon", Mark(3, 7, "A")) == ["顧客 soon", "     ^^^^ A"]
    assert shown("e\u0301te soon", Mark(5, 9, "A")) == ["e\u0301te soon", "    ^^^^ A"]


@every(
    ("before", "width"),
    [
        ("👍", 2),
        ("👍🏽", 2),
        ("👨‍👩‍👧", 2),
        ("🏳️‍🌈", 2),
        ("❤️", 2),
        ("🇩🇪", 2),
        ("한글", 4),
        ("\u1112\u1161\u11ab", 2),
        ("e\u0301", 1),
        ("\t", 1),
        ("ﷺ", 1),
        ("Ａ", 2),
    ],
)
def test_a_mark_stands_where_a_terminal_shows_its_words(before: str, width: int) -> None:
    text = f"{before}x soon"
    at = len(before) + 2

    assert shown(text, Mark(at, at + 4, "A"))[1] == f"{' ' * (width + 2)}^^^^ A"


def test_a_tab_is_shown_as_a_space() -> None:
    assert shown("a\tsoon", Mark(2, 6, "A")) == ["a soon", "  ^^^^ A"]


def numbered(count: int) -> str:
    return " ".join(f"word{number:04}" for number in range(count))


def test_a_long_sentence_is_shown_round_its_marks() -> None:
    text = numbered(100)
    at = text.index("word0050")

    assert shown(text, Mark(at, at + 8, "A"), width=17) == [
        "word0000 word0001",
        "…",
        "word0048 word0049",
        "word0050 word0051",
        "^^^^^^^^ A",
        "word0052 word0053",
        "…",
    ]


def test_a_long_sentence_without_marks_is_cut() -> None:
    assert shown(numbered(100), width=17) == [
        *(f"word{number:04} word{number + 1:04}" for number in range(0, 10, 2)),
        "…",
    ]


def test_of_a_long_mark_both_ends_are_shown() -> None:
    text = numbered(100)
    lines = shown(text, Mark(0, len(text), "A"), width=17)

    assert lines.count("…") == 1
    assert lines[0] == "word0000 word0001"
    assert lines[-2:] == ["word0098 word0099", f"{'^' * 17} A"]
    assert len(lines) < 12


def test_a_sentence_of_a_few_lines_is_shown_whole() -> None:
    assert "…" not in shown(numbered(12), Mark(0, 4, "A"), width=17)


@pytest.mark.parametrize("piece", ["a", "顧", "e\u0301", "👨‍👩‍👧", " ", "a "])
def test_a_book_is_wrapped_in_no_time(piece: str) -> None:
    started = time.process_time()
    shown(piece * 30_000, Mark(0, 4, "A"), width=80)

    assert time.process_time() - started < 2


def test_lines_of_the_text_stay_lines() -> None:
    assert shown("one\r\ntwo", Mark(5, 8, "A")) == ["one", "two", "^^^ A"]


def test_what_moves_the_cursor_is_replaced_one_for_one() -> None:
    assert shown("a\x1b[2Jb\u202ec", Mark(5, 6, "A")) == ["a\ufffd[2Jb\ufffdc", "     ^ A"]
