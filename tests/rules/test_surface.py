"""What tells at once that a text holds no link and no markup never hides one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goalcoach.rules.surface import LINK, MARKUP, NO_WORDS, Sought
from tests.each import every

LINKS = """
https://a.example/p data:x mailto:a www.a.b //a.bc ](a) ]:a a@b.cd shop.com x.de a。com a(dot)com a dot org ]
HTTP:// ſ: b.ai a[.]com a․com t.me/a
""".split("\n")
MARKS = (
    "<b>",
    "</p",
    "<%",
    "<|",
    "{{",
    "${",
    "{%",
    "`",
    "~~",
    "![",
    "__",
    "# ",
    "- ",
    "• ",
    "1. ",
    "---",
    "&amp;",
    ">",
)
OTHERS = ("a", "A", "7", " ", "\n", "\t", ".", ":", "&", "_", "[", "<", "*", "ä", "com", "dot", "/")
TEXTS = st.lists(st.sampled_from([*" ".join(LINKS).split(), *MARKS, *OTHERS]), max_size=12).map("".join)


@pytest.mark.parametrize("sought", [LINK, MARKUP], ids=["link", "markup"])
@given(text=st.one_of(TEXTS, st.text(max_size=12)))
def test_all_is_found_that_the_pattern_finds(sought: Sought, text: str) -> None:
    found = [each.span() for each in sought.pattern.finditer(text)]

    assert [each.span() for each in sought.finditer(text)] == found
    assert (sought.search(text) is not None) == bool(found)


@given(st.text("\t\n\r" + "".join(map(chr, range(32, 127)))))
def test_printable_ascii_holds_nothing_that_is_no_words(text: str) -> None:
    assert not any(pattern.search(text) for pattern in NO_WORDS)


@every(
    "text",
    [
        "example[.]com",
        "example(.)org",
        "example [.] net",
        "example․com",
        "t.me/abc",
        "x.co/abc",
        "goo.gl/abc",
        "wa.me/49",
    ],
)
def test_an_address_is_one_with_its_dot_in_brackets_and_by_one_letter(text: str) -> None:
    assert LINK.search(f"Log in at {text} today.")


@every(
    "text",
    ["I wrote [...] and left", "the S.M.A.R.T. way", "v.2 and a.m.", "see p.3/4", "n.a./n.b.", "e.g./i.e."],
)
def test_shortened_words_are_no_address(text: str) -> None:
    assert not LINK.search(text)
