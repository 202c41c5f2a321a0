"""What is written as YAML is read again as it was, and looks as a person would write it."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.packs.document import read_document
from goalcoach.packs.writing import Plain, yaml_text
from tests.each import every

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=30) | st.sampled_from(
    [
        "no",
        "12",
        "2027-01-31",
        "a: b",
        "- a",
        "a\n\nb\n",
        " a\nb",
        "a\n b\n\n\n",
        "a\n\n",
        "a #b",
        "'",
        "{x}",
        "|\n",
    ]
)
PARTS: st.SearchStrategy[Plain] = st.recursive(
    TEXTS,
    lambda part: st.lists(part, max_size=3) | st.dictionaries(TEXTS, part, max_size=3),
    max_leaves=12,
)


@given(st.dictionaries(TEXTS, PARTS, min_size=1, max_size=3))
def test_what_is_written_is_read_again(value: dict[str, Plain]) -> None:
    assert read_document(yaml_text(value).encode()).plain() == value


def test_it_looks_as_a_person_would_write_it() -> None:
    case: dict[str, Plain] = {
        "id": "points-baker",
        "why": "A number: 4 of 10",
        "tags": ["en", "no"],
        "expect": {"shown": True, "words": {"most": 220}, "never": []},
        "people": [{"name": "Mo", "since": "2026-01-31"}],
        "practice": "One.\n\nTwo.\n",
    }
    assert yaml_text(case) == (
        'id: points-baker\nwhy: "A number: 4 of 10"\ntags:\n- en\n- "no"\n'
        "expect:\n  shown: true\n  words:\n    most: 220\n  never: []\n"
        "people:\n- name: Mo\n  since: 2026-01-31\npractice: |\n  One.\n\n  Two.\n"
    )


@every("word", ["yes", "Yes", "NO", "Off", "True", "null", "N"])
def test_a_word_that_other_readers_take_for_something_else_is_quoted(word: str) -> None:
    assert yaml_text([word, f"{word}body"]) == f'- "{word}"\n- {word}body\n'
