"""Sheets of talking points as Markdown, Word and PDF: whole, and unharmed by what people write."""

from __future__ import annotations

import io
import sys
import zipfile
from collections.abc import Iterator, Sequence
from dataclasses import replace

import pytest
from docx import Document
from docx.oxml.ns import qn
from markdown_it import MarkdownIt
from markdown_it.token import Token

from goalcoach.domain.errors import Unavailable
from goalcoach.domain.preparation import Point
from goalcoach.domain.talking import Part, PointKind
from goalcoach.exchange.sheet_docx import word_document
from goalcoach.exchange.sheet_markdown import markdown
from goalcoach.exchange.sheet_of import footing_told
from goalcoach.exchange.sheet_pdf import pdf
from goalcoach.exchange.talking_sheet import NOTICE, NUMBERED, SheetSource, printable
from goalcoach.web.sheets import SheetForm, sheet_file
from tests.each import every
from tests.exchange.sheets import HOSTILE, a_hostile_sheet, a_sheet

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


@every("text", HOSTILE)
def test_words_stay_words_in_markdown(text: str) -> None:
    """What a reader of Markdown makes of it is exactly what was said, in as many parts as ours has."""
    source = SheetSource(day=a_sheet().day, kind="Check-in", text=text)
    whole = READER.parse(markdown(replace(a_sheet(), sources=(source,))))

    # What keeps an address from becoming a link is seen by nobody.
    says = [inline_text(token).replace("\u200b", "") for token in whole if token.type == "inline"]
    kinds = [token.type for token in flat(whole)]
    assert f"21 December 2026, Check-in: {' '.join(text.split())}" in says
    assert [kinds.count(each) for each in ("heading_open", "list_item_open", "tr_open", "hr")] == [
        8,
        10,
        4,
        1,
    ]
    assert not {"link_open", "image", "html_inline", "html_block", "code_inline", "fence", "s_open"} & {
        *kinds
    }


@every(
    "typed, shown",
    [
        ("two\n lines\t and\u2028more", "two lines and more"),
        ("\x00a\x08\x0b\x1b\ufffe\uffffb", "ab"),
        ("\ud800lone", "lone"),
        ("\u202egpj.exe\u2066\u2069", "gpj.exe"),
        ("مرحبا שלום", "مرحبا שלום"),
        ("👩\u200d👩\u200d👧 🏳️", "👩\u200d👩\u200d👧 🏳️"),
    ],
)
def test_only_what_nobody_sees_is_left_out(typed: str, shown: str) -> None:
    assert printable(typed) == shown


def test_a_word_document_has_headings_and_numbers_that_lead_somewhere() -> None:
    made = word_document(a_sheet())

    document = Document(io.BytesIO(made))
    headings = [each.text for each in document.paragraphs if each.style and each.style.name == "Heading 1"]
    assert headings == [
        "Results",
        "From results to learning, and back",
        "Learning, and what comes next",
        "What we agree on",
        "The goals of this time",
        "What this rests on",
        "What else is written down",
    ]
    body = document.element.body
    marks = {each.get(qn("w:name")) for each in body.iter(qn("w:bookmarkStart"))}
    links = [each.get(qn("w:anchor")) for each in body.iter(qn("w:hyperlink"))]
    assert links == ["source_1", "source_2", "source_2"]
    assert marks == {"source_1", "source_2"}
    told = [each.text for each in document.paragraphs]
    assert (
        told.index("What we agree on")
        < told.index(f"{NOTICE} {NUMBERED}")
        < told.index("The goals of this time")
    )
    assert "–\tNot reached: Bring returned parcels from 9 % to 6 % by 31 December 2026." in told
    ahead = document.paragraphs[told.index("Learning, and what comes next") : told.index("What we agree on")]
    assert all(each.paragraph_format.keep_with_next for each in ahead[1:]), "what is agreed on is not alone"
    assert "version 3" in document.sections[0].footer.paragraphs[0].text


@pytest.mark.parametrize(
    ("missing", "told"),
    [
        (("30 %",), "30 %"),
        (("4 out of 5", "30 %", "June"), "4 out of 5, 30 %, June"),
        (("1", "2", "3", "4", "5"), "1, 2, 3 and 2 more"),
    ],
)
def test_what_no_evidence_holds_is_named(missing: tuple[str, ...], told: str) -> None:
    point = Point(id="p", part=Part.PERFORMANCE, kind=PointKind.POINT, claim="So it was.")

    assert footing_told(point, missing) == f"Not in the evidence: {told}"


def test_where_nothing_is_cited_no_number_is_spoken_of() -> None:
    bare = replace(a_sheet(), sources=(), others=())

    assert "The numbers after a point" in markdown(a_sheet())
    assert "The numbers after a point" not in markdown(bare)
    assert "It holds no rating, and is not for deciding on marks" in markdown(bare)
    breaks = [
        each.text
        for each in Document(io.BytesIO(word_document(bare))).paragraphs
        if each.paragraph_format.page_break_before
    ]
    assert breaks == [], "then it needs no second page"


def test_a_word_document_tells_of_no_machine() -> None:
    with zipfile.ZipFile(io.BytesIO(word_document(a_sheet()))) as archive:
        names = archive.namelist()
        core = archive.read("docProps/core.xml").decode()
        everything = b"".join(archive.read(name) for name in names)

    assert "Ben Okafor" in core
    assert "2026-12-21T00:00:00Z" in core
    assert "docProps/thumbnail.jpeg" not in names
    assert b"python-docx" not in everything
    assert b"Macintosh" not in everything


def test_a_word_document_holds_whatever_people_write() -> None:
    document = Document(io.BytesIO(word_document(a_hostile_sheet(25))))

    said = [each.text for each in document.paragraphs]
    assert "<script>alert(1)</script> & &lt;b&gt; &amp;" in said
    assert "exe.txt" in said
    for each in document.paragraphs:
        assert (each._p.find(f".//{qn('w:bidi')}") is not None) is each.text.startswith("مرحبا"), each.text


@pytest.mark.slow
async def test_a_pdf_holds_no_markup_of_people() -> None:
    sheet = replace(
        a_sheet(), title=HOSTILE[1], made='<a href="https://evil.example/">x</a>', coverage=HOSTILE[2]
    )
    made = await sheet_file(sheet, SheetForm.PDF)

    assert made.headers["content-disposition"] == 'attachment; filename="talking-points-2026-12-21.pdf"'
    assert bytes(made.body).startswith(b"%PDF-1.7")
    assert b"/JavaScript" not in bytes(made.body)
    assert b"/URI" not in bytes(made.body)


def test_without_weasyprint_it_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "weasyprint", None)

    with pytest.raises(Unavailable, match=r"Save as PDF.*goalcoach\[pdf\]"):
        pdf("<p>", "")


def flat(tokens: Sequence[Token]) -> Iterator[Token]:
    """All tokens, those inside others too."""
    for token in tokens:
        yield token
        yield from flat(token.children or ())


def inline_text(token: Token) -> str:
    """What a person reads of a line."""
    return "".join(each.content for each in token.children or () if each.type in {"text", "text_special"})
