"""Words inside Markdown stay words, also in programs that draw more than CommonMark."""

from __future__ import annotations

import pytest

from goalcoach.exchange.markdown_words import line, plain, unlinked


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("from $5 to $10", "from \\$5 to \\$10"),
        ("a %%hidden%% b", "a \\%%hidden\\%% b"),
        ("a ==lit== b", "a \\==lit\\== b"),
        ("$$x$$", "\\$\\$x\\$\\$"),
        ("50 % = half", "50 % = half"),
        ("[a](http://x.example)", "\\[a\\](http://x.example)"),
        ("2. sell", "2\\. sell"),
        ("2) sell", "2\\) sell"),
        ("- sell", "\\- sell"),
        ("+ sell", "\\+ sell"),
        ("2.5 hours, 3)a", "2.5 hours, 3)a"),
    ],
)
def test_marks_of_formulas_remarks_highlights_and_lists_are_none(text: str, written: str) -> None:
    assert plain(text) == line(text) == written


@pytest.mark.parametrize("text", ["http://x.example", "HTTPS://x.example", "www.x.example", "WWW.x.example"])
def test_no_address_becomes_a_link(text: str) -> None:
    written = unlinked(f"see {text}")

    assert written.replace("\u200b", "") == f"see {text}"
    assert "://" not in written
    assert "www." not in written.lower()
