"""What is worked out of a word once, and kept."""

from __future__ import annotations

from goalcoach.rules.language.known import Known


def counted(asked: list[str], most: int = 100) -> Known[int]:
    """The length of a word, with a list of the words it was worked out for."""

    def find(word: str) -> int:
        asked.append(word)
        return len(word)

    return Known(find, most)


def test_a_word_is_worked_out_once() -> None:
    asked: list[str] = []
    known = counted(asked)

    told = [*map(known.__getitem__, ["raise", "sales", "raise"])]

    assert told == [5, 5, 5]
    assert asked == ["raise", "sales"]


def test_new_words_without_end_fill_no_memory() -> None:
    asked: list[str] = []
    known = counted(asked, most=3)

    for number in range(50):
        assert known[f"word{number}"] == len(f"word{number}")
        assert len(known) <= 3


def test_a_word_longer_than_any_is_not_kept() -> None:
    known = counted([])

    assert known["x" * 5_000] == 5_000
    assert len(known) == 0
