"""Elements of HTML: text stays text, in and between them."""

from __future__ import annotations

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from goalcoach.evaluation.reports.html.element import el, joined, raw


class _Reader(HTMLParser):
    """What a browser makes of it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.begun: list[tuple[str, dict[str, str | None]]] = []
        self.said = ""
        self.feed(page)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.begun.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.said += data


def test_an_attribute_is_a_text_a_bare_name_or_not_there() -> None:
    made = el("a", "here", class_="link", aria_label="One", tabindex=0, hidden=True, title=None, open=False)

    assert made == '<a class="link" aria-label="One" tabindex="0" hidden>here</a>'
    assert el("meta", charset="utf-8") == '<meta charset="utf-8">'


def test_html_of_our_own_stays_what_it_is_and_nothing_is_nothing() -> None:
    assert joined("a < b", None, el("b", "c"), raw("<i>d</i>")) == "a &lt; b<b>c</b><i>d</i>"


@given(st.text(alphabet=st.characters(exclude_categories=["Cc", "Cs", "Cn", "Co"]), max_size=40))
def test_what_somebody_wrote_is_never_read_as_html(words: str) -> None:
    read = _Reader(el("p", words, title=words))

    assert read.begun == [("p", {"title": words})]
    assert read.said == words
