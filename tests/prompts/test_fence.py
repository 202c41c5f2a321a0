"""What is between the marks cannot get out, whatever it is."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.prompts.fence import EDGE, fenced

ENDS = "\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029"
NASTY = st.lists(
    st.sampled_from(
        [*ENDS, "</said>", "<said>", "| ", "{{said}}", "## system", "```", "\u202e", "\ud800", "a"]
    )
    | st.characters(codec=None),
    max_size=30,
).map("".join)


@given(NASTY)
def test_every_line_inside_begins_with_the_edge(text: str) -> None:
    first, *inside, last = re.split(f"[{ENDS}]", fenced("said", text))

    assert (first, last) == ("<said>", "</said>")
    assert inside
    assert all(line.startswith(EDGE) for line in inside)


@given(
    st.text(alphabet=st.characters(codec="utf-8", exclude_categories=["C", "Z"]) | st.just(" "), max_size=80)
)
def test_plain_words_stay_as_they_are(text: str) -> None:
    assert fenced("said", text) == f"<said>\n| {text}\n</said>"


@given(NASTY)
def test_what_comes_out_can_be_sent(text: str) -> None:
    assert fenced("said", text).encode("utf-8")


@pytest.mark.parametrize("sign", ["\0", "\x1b", "\x1f", "\x7f", "\u202e", "\u2066", "\U000e0041", "\udfff"])
def test_what_nobody_sees_is_marked(sign: str) -> None:
    assert fenced("said", f"a{sign}b") == "<said>\n| a\ufffdb\n</said>"


def test_an_empty_text_has_one_line() -> None:
    assert fenced("said", "") == "<said>\n| \n</said>"
