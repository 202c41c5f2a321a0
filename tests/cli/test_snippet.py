"""A sentence with words underlined: wrapped lines, wide characters, several marks."""

from __future__ import annotations

from goalcoach.cli.formats.snippet import Mark, Underline, snippet


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


def test_lines_of_the_text_stay_lines() -> None:
    assert shown("one\r\ntwo", Mark(5, 8, "A")) == ["one", "two", "^^^ A"]


def test_what_moves_the_cursor_is_replaced_one_for_one() -> None:
    assert shown("a\x1b[2Jb\u202ec", Mark(5, 6, "A")) == ["a\ufffd[2Jb\ufffdc", "     ^ A"]
