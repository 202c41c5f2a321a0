"""A page as a PDF. The door to WeasyPrint, which comes with the extra `pdf` and needs Pango."""

from __future__ import annotations

from contextlib import suppress
from threading import Lock

from goalcoach.domain.errors import Unavailable

TYPE = "application/pdf"
MISSING = (
    "This goalcoach cannot make PDF files by itself. Open the page to print and choose “Save as PDF” in your "
    "browser. Whoever runs goalcoach can add it: install goalcoach[pdf], and Pango."
)
_ONE_AT_A_TIME = Lock()
"""Fonts are read by a library that was not made for threads; and one page of these fills a core."""


def load() -> None:
    """Load WeasyPrint, so that the first page need not wait for that; nothing where it is missing."""
    with _ONE_AT_A_TIME, suppress(ImportError, OSError):
        import weasyprint  # noqa: F401


def pdf(page: str, style: str) -> bytes:
    """The page, an HTML document, with this style sheet. It reaches nothing else: no file, no address.

    Tagged, so that a screen reader finds its headings. Takes a second or so: call it in a thread.
    Raises Unavailable where WeasyPrint is missing, saying what to do.
    """
    with _ONE_AT_A_TIME:
        try:
            from weasyprint import CSS, HTML
            from weasyprint.urls import URLFetcher
        except (ImportError, OSError) as error:
            raise Unavailable(MISSING) from error
        nothing = URLFetcher(allowed_protocols=())
        sheet = CSS(string=style, url_fetcher=nothing)
        made: bytes = HTML(string=page, url_fetcher=nothing).write_pdf(
            stylesheets=[sheet], pdf_variant="pdf/ua-1"
        )
        return made
