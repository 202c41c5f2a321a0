"""YAML as it is taken: words stay words, lines are known, and nothing in a file can grow or run."""

from __future__ import annotations

import time
from contextlib import suppress

import pytest

from goalcoach.packs.document import LARGEST, BadDocument, read_document
from tests.each import every

BOMB = "a: &a [x, x]\n" + "\n".join(
    f"{chr(98 + n)}: &{chr(98 + n)} [*{chr(97 + n)}, *{chr(97 + n)}]" for n in range(20)
)


def test_words_stay_what_was_written() -> None:
    node = read_document(b"off: no\nversion: 1.10\nday: 2027-06-30\nnothing:\nlist: [yes, 012, 0x1f]\n")

    assert node.plain() == {
        "off": "no",
        "version": "1.10",
        "day": "2027-06-30",
        "nothing": "",
        "list": ["yes", "012", "0x1f"],
    }


def test_every_part_knows_its_line() -> None:
    node = read_document(b"# first\na: 1\nb:\n  - x\n  - y: z\n")

    assert (node.lines, node.table is not None) == ({"a": 2, "b": 3}, True)
    assert node.table
    assert node.table["b"].items
    assert [item.line for item in node.table["b"].items] == [4, 5]


LONG = "# long\n" * (LARGEST // 6)


@every(
    ("text", "line", "told"),
    [
        ("a: 1\nb: [", 2, "is not YAML"),
        ("a: 1\n b: 2\n", 2, "is not YAML"),
        ("a: 1\na: 2\n", 2, "has 'a' twice"),
        ("- a\n", 1, "should be a table"),
        ("text", 1, "should be a table"),
        ("", 0, "is empty"),
        ("# only a remark\n", 0, "is empty"),
        ("a: 1\n---\nb: 2\n", 2, "second document"),
        ("a: &x 1\n", 1, "to repeat a part"),
        ("a: *x\n", 1, "to repeat a part"),
        ("a: !!python/object/apply:os.system [id]\n", 1, "to name a type"),
        ("a: !!str 1\n", 1, "to name a type"),
        ("? [a]\n: 1\n", 1, "a key that is no text"),
        ("a: " + "[" * 20 + "]" * 20, 1, "lists in lists"),
        ("a: \x01", 0, "is not YAML"),
        ('a: "\\UFFFFFFFF"', 0, "is not YAML"),
        ('a: "\\U00110000"', 0, "is not YAML"),
        (f"%YAML 1.{'9' * 5_000}\n---\na: 1", 0, "is not YAML"),
    ],
)
def test_what_is_not_taken_is_told_with_its_line(text: str, line: int, told: str) -> None:
    with pytest.raises(BadDocument, match=told) as error:
        read_document(text.encode())

    assert error.value.line == line
    # What is large is read by libyaml, which must refuse the same.
    with pytest.raises(BadDocument, match=told):
        read_document(f"{text}\n{LONG}".encode(), largest=10 * LARGEST)


def test_a_large_document_is_read_alike_and_has_an_end_too() -> None:
    text = "a: 1\nb:\n  - 'x'\n  - y: z\n"
    small, large = read_document(text.encode()), read_document((text + LONG).encode(), largest=10 * LARGEST)
    assert small == large

    with pytest.raises(BadDocument, match=r"more than 10,000 parts"):
        read_document(b"a: [" + b"a," * 10_001 + b"]")


@every(
    "raw",
    [
        BOMB.encode(),
        b"a: " + b"[" * 90_000,
        b"a: " + b"{a: " * 20_000,
        b"- " * 40_000,
        b"a: [" + b"x," * 40_000 + b"]",
        b"x" * (LARGEST + 1),
        b"a: '" + b"''" * 45_000 + b"'\nb: *a",
        b"? " * 40_000,
        b"a: \xff\xfe",
        b"%YAML 1.1\n" * 5_000,
        b"a: |\n" + b" " * 90_000,
        b"\t" * 90_000,
    ],
    ids=lambda raw: repr(raw[:12]),
)
def test_hostile_files_are_read_or_refused_soon(raw: bytes) -> None:
    started = time.process_time()
    with suppress(BadDocument):
        read_document(raw)

    assert time.process_time() - started < 2


def test_the_bomb_would_have_been_one() -> None:
    """Its names stand for a million words; it is refused at the first of them."""
    with pytest.raises(BadDocument, match="to repeat a part") as error:
        read_document(BOMB.encode())

    assert error.value.line == 1
