"""The frame of a report: one file that asks nothing of the network, runs no script and may be mailed."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.resources import files

from goalcoach.evaluation.reports.html.element import Html, Inside, el, joined, raw


@dataclass(frozen=True, slots=True)
class Section:
    """A part with its heading."""

    id: str
    heading: str
    body: Html


def page(title: str, under: str, sections: Sequence[Section]) -> str:
    """The whole document; `under` is the line below the title."""
    style = files("goalcoach.evaluation.reports.html").joinpath("report.css").read_text("utf-8")
    digest = base64.b64encode(hashlib.sha256(style.encode()).digest()).decode()
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        # Were a text ever to break out, it could still load nothing, send nothing and run nothing.
        el(
            "meta",
            http_equiv="Content-Security-Policy",
            content=f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'",
        ),
        el("meta", name="referrer", content="no-referrer"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", f"{title} – goalcoach"),
        el("style", raw(style)),
    )
    contents = [el("li", el("a", each.heading, href=f"#{each.id}")) for each in sections]
    body = el(
        "body",
        el("header", el("h1", title), el("p", under, class_="under")),
        el("nav", el("ol", *contents), aria_label="Contents"),
        el("main", *map(_section, sections)),
    )
    return f"<!DOCTYPE html>\n{el('html', head, body, lang='en')}\n"


def _section(section: Section) -> Html:
    heading = el("h2", section.heading, id=f"{section.id}-heading")
    return el("section", heading, section.body, id=section.id, aria_labelledby=f"{section.id}-heading")


def sentences(said: Sequence[str]) -> Html:
    """A list of sentences."""
    return el("ul", *(el("li", each) for each in said), class_="sentences")


def facts(rows: Sequence[tuple[str, Inside]]) -> Html:
    """Names and what they are."""
    return el("dl", *(el("div", el("dt", name), el("dd", value)) for name, value in rows))


def table(caption: str, heads: Sequence[str], rows: Sequence[Sequence[Inside]], figures: int = 0) -> Html:
    """A table whose first column names its rows; the last `figures` columns hold numbers. Where the page is
    narrow it scrolls by itself."""
    numeric = range(len(heads) - figures, len(heads))
    head = [
        el("th", name, scope="col", class_="figure" if at in numeric else None)
        for at, name in enumerate(heads)
    ]
    body = [
        el(
            "tr",
            el("th", row[0], scope="row"),
            *(
                el("td", cell, class_="figure" if at in numeric else None)
                for at, cell in enumerate(row[1:], 1)
            ),
        )
        for row in rows
    ]
    inside = el("table", el("caption", caption), el("thead", el("tr", *head)), el("tbody", *body))
    return el("div", inside, class_="wide", tabindex=0, role="region", aria_label=caption)


def folded(summary: Inside, *inside: Inside) -> Html:
    """Something to open. It prints as it stands: a report stays as short as its reader made it."""
    return el("details", el("summary", summary), joined(*inside))
