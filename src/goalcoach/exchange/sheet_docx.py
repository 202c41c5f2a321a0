"""A sheet of talking points as a Word document: real headings, numbers that lead to their source, A4.

The door to python-docx.
"""

from __future__ import annotations

import io
import re
from datetime import UTC, datetime, time
from typing import Any, Final

from docx import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.text import WD_TAB_ALIGNMENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph

from goalcoach.domain.sentence import spoken_date
from goalcoach.exchange.talking_sheet import (
    AGREED,
    AGREED_COLUMNS,
    AGREED_ROWS,
    GOALS,
    HEADINGS,
    OTHERS,
    SOURCES,
    Sheet,
    SheetPoint,
    SheetSection,
    SheetSource,
    beside,
    facts,
    foot,
    notice,
    printable,
)

TYPE: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
_INK, _MUTED, _ACCENT = RGBColor(0x1D, 0x21, 0x27), RGBColor(0x5A, 0x5E, 0x66), RGBColor(0x2F, 0x4F, 0xC4)
_LINE = "C9C5BB"
_HANG = Cm(0.9)
_RIGHT_TO_LEFT = re.compile(r"^[^A-Za-z\u00c0-\u058f\u0900-\ud7ff]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
"""The first letter is of a script that is read from the right."""


def word_document(sheet: Sheet) -> bytes:
    """The whole sheet."""
    document = Document()
    _set_page(document)
    _set_styles(document, sheet.language)
    _set_properties(document, sheet)
    _say(document.add_paragraph(style="Title"), sheet.title)
    for name, value in facts(sheet):
        _labelled(document.add_paragraph(style="Facts"), name, value)
    for text in (sheet.made, sheet.coverage):
        if text:
            _say(document.add_paragraph(style="Small"), text)
    for section in sheet.sections:
        _section(document, section, stays=section is sheet.sections[-1])
    _agreed(document)
    document.add_paragraph(notice(sheet), style="Notice")
    _sources(document, sheet)
    _foot(document, sheet)
    _strip(document)
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _section(document: Any, section: SheetSection, *, stays: bool) -> None:
    """A part; one that stays is on the page of what comes behind it."""
    document.add_heading(HEADINGS[section.part], 1)
    if not section.points:
        empty = document.add_paragraph(style="Small")
        _say(empty, section.empty)
        empty.paragraph_format.keep_with_next = stays
    for point in section.points:
        _point(document, point, stays=stays)


def _point(document: Any, point: SheetPoint, *, stays: bool) -> None:
    """Up to three paragraphs that stay together on a page."""
    small = beside(point)
    kinds = [
        ("Claim", point.text, point.sources),
        ("Question", point.question, () if point.text else point.sources),
        ("Beside", small, ()),
    ]
    said = [each for each in kinds if each[1]]
    for style, text, numbers in said:
        last = style == said[-1][0]
        paragraph = document.add_paragraph(style=style)
        _say(paragraph, text)
        for number in numbers:
            _cite(paragraph, number)
        paragraph.paragraph_format.keep_with_next = stays or not last
        if last:
            paragraph.paragraph_format.space_after = Pt(10)


def _sources(document: Any, sheet: Sheet) -> None:
    """The goals, what points rest on, numbered, and what else was kept."""
    headings = []
    if sheet.goals:
        headings.append(document.add_heading(GOALS, 1))
    for came, text in sheet.goals:
        paragraph = document.add_paragraph(style="Source")
        paragraph.add_run("–\t")
        _labelled(paragraph, came, text)
    if sheet.sources:
        headings.append(document.add_heading(SOURCES, 1))
        # On a page of its own: in the talk the points lie on top, and what they rest on beside them.
        headings[0].paragraph_format.page_break_before = True
    for number, each in enumerate(sheet.sources, 1):
        paragraph = document.add_paragraph(style="Source")
        _anchor(paragraph, number)
        _source(paragraph, str(number), each)
    if sheet.others:
        document.add_heading(OTHERS, 1)
    for each in sheet.others:
        _source(document.add_paragraph(style="Source"), "–", each)


def _source(paragraph: Paragraph, mark: str, source: SheetSource) -> None:
    paragraph.add_run(f"{mark}\t")
    _labelled(paragraph, f"{spoken_date(source.day)}, {source.kind}", source.text)


def _agreed(document: Any) -> None:
    """A table to fill in by hand, or in Word."""
    document.add_heading(AGREED, 1)
    table = document.add_table(rows=AGREED_ROWS + 1, cols=len(AGREED_COLUMNS))
    table.autofit = False
    _rule(table)
    for column, (name, width) in enumerate(zip(AGREED_COLUMNS, (Cm(9.4), Cm(4), Cm(3.1)), strict=True)):
        table.columns[column].width = width
        for row in table.rows:
            row.cells[column].width = width
        table.rows[0].cells[column].paragraphs[0].add_run(name).bold = True
    for row in table.rows[1:]:
        row.height = Cm(0.95)
    for row in table.rows[:-1]:
        for cell in row.cells:
            cell.paragraphs[0].paragraph_format.keep_with_next = True
    _element(table.rows[0]._tr.get_or_add_trPr(), "w:tblHeader")


def _say(paragraph: Paragraph, text: str) -> None:
    said = printable(text)
    if _RIGHT_TO_LEFT.match(said):
        _element(paragraph._p.get_or_add_pPr(), "w:bidi")
    paragraph.add_run(said)


def _labelled(paragraph: Paragraph, name: str, value: str) -> None:
    paragraph.add_run(f"{printable(name)}: ").bold = True
    paragraph.add_run(printable(value))


def _cite(paragraph: Paragraph, number: int) -> None:
    """The number of a source, raised, leading there."""
    link = _element(paragraph._p, "w:hyperlink", anchor=f"source_{number}", history="1")
    run = paragraph.add_run(f" {number}")
    run.font.superscript, run.font.size = True, Pt(14)
    run.font.color.rgb = _ACCENT
    link.append(run._r)


def _anchor(paragraph: Paragraph, number: int) -> None:
    _element(paragraph._p, "w:bookmarkStart", id=str(number), name=f"source_{number}")
    _element(paragraph._p, "w:bookmarkEnd", id=str(number))


def _set_page(document: Any) -> None:
    page = document.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = Cm(2.2)
    page.top_margin, page.bottom_margin = Cm(2), Cm(2.2)
    page.footer_distance = Cm(1.1)


def _set_styles(document: Any, language: str) -> None:
    styles = document.styles
    normal = styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = "Calibri", Pt(11), _INK
    normal.paragraph_format.space_after = Pt(4)
    normal.paragraph_format.line_spacing = 1.15
    normal.paragraph_format.widow_control = True
    properties = normal.element.get_or_add_rPr()
    for each in properties.findall(qn("w:lang")):
        properties.remove(each)
    _element(properties, "w:lang", val=language)
    for name, size, before in (("Title", 22, 0), ("Heading 1", 14, 16)):
        style = styles[name]
        style.font.name, style.font.size, style.font.bold = "Calibri", Pt(size), True
        style.font.color.rgb = _INK
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(6)
        style.paragraph_format.keep_with_next = True
        _own_font(style)
    for each in styles["Title"].element.findall(f".//{qn('w:pBdr')}"):
        each.getparent().remove(each)
    _style(document, "Facts", after=1)
    _style(document, "Small", size=9.5, color=_MUTED, after=2).paragraph_format.space_before = Pt(4)
    _style(document, "Claim", size=11.5, after=2)
    _style(document, "Question", size=11.5, color=_ACCENT, bold=True, after=2, indent=Cm(0.6))
    _style(document, "Beside", size=9, color=_MUTED, after=2, indent=Cm(0.6))
    source = _style(document, "Source", size=9, after=2, indent=_HANG)
    source.paragraph_format.first_line_indent = -_HANG
    source.paragraph_format.tab_stops.add_tab_stop(_HANG)
    _style(document, "Notice", size=9, color=_MUTED, after=0).paragraph_format.space_before = Pt(14)


def _style(
    document: Any,
    name: str,
    *,
    size: float = 11,
    color: RGBColor = _INK,
    bold: bool = False,
    after: float,
    indent: Cm | None = None,
) -> Any:
    style = document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
    style.base_style = document.styles["Normal"]
    style.font.size, style.font.color.rgb, style.font.bold = Pt(size), color, bold
    style.paragraph_format.space_after = Pt(after)
    style.paragraph_format.left_indent = indent
    style.quick_style = True
    return style


def _own_font(style: Any) -> None:
    """Headings take the font of the theme unless that is taken away from them."""
    fonts = style.element.rPr.rFonts
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{name}"), None)


def _set_properties(document: Any, sheet: Sheet) -> None:
    """Who and what, and nothing of the machine or of python-docx."""
    properties = document.core_properties
    properties.title, properties.author = printable(sheet.title), printable(sheet.by)
    properties.last_modified_by = properties.author
    properties.comments = properties.keywords = properties.category = ""
    properties.subject, properties.language = printable(sheet.occasion), sheet.language
    properties.revision = max(1, sheet.version)
    properties.created = properties.modified = datetime.combine(sheet.day, time(), UTC).replace(tzinfo=None)


def _strip(document: Any) -> None:
    """Leave out what the template brings along: a picture of it, and the program and machine it is from."""
    kept = ("/officeDocument", "/core-properties")
    for holder, ends in ((document.part.package, kept), (document.part, None)):
        for key, relation in list(holder.rels.items()):
            foreign = relation.reltype.endswith(("/stylesWithEffects", "/customXml"))
            if foreign or (ends and not relation.reltype.endswith(ends)):
                del holder.rels[key]


def _foot(document: Any, sheet: Sheet) -> None:
    paragraph = document.sections[0].footer.paragraphs[0]
    paragraph.style = document.styles["Small"]
    paragraph.paragraph_format.tab_stops.add_tab_stop(Cm(16.6), WD_TAB_ALIGNMENT.RIGHT)
    paragraph.add_run(f"{printable(foot(sheet))}\t")
    _field(paragraph, "PAGE")
    paragraph.add_run(" / ")
    _field(paragraph, "NUMPAGES")


def _field(paragraph: Paragraph, code: str) -> None:
    field = _element(paragraph._p, "w:fldSimple", instr=code)
    run = paragraph.add_run("1")
    field.append(run._r)


def _rule(table: Any) -> None:
    """Lines between the rows, none at the sides."""
    borders = OxmlElement("w:tblBorders")
    table._tbl.tblPr.find(qn("w:tblLayout")).addprevious(borders)
    for side in ("top", "bottom", "insideH"):
        _element(borders, f"w:{side}", val="single", sz="4", space="0", color=_LINE)


def _element(parent: Any, tag: str, **attributes: str) -> Any:
    """A child without a class of its own in python-docx."""
    made = OxmlElement(tag)
    for name, value in attributes.items():
        made.set(qn(f"w:{name}"), value)
    parent.append(made)
    return made
