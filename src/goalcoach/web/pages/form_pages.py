"""Where the form stands that is sent to an address: for whoever opens that address, or loads it again."""

from __future__ import annotations

from functools import cache
from urllib.parse import quote

from goalcoach.access.page_rows import PAGE_ROWS

Parts = tuple[str, ...]
"""A path as the matrix writes it, in its parts; a blank is in braces."""


def page_of_form(path: str) -> str:
    """The page for an address that only takes forms; empty when it is none.

    The address itself says where it belongs: the nearest page above it, or the one right beneath that with
    no forms at addresses of its own, or the one to edit it.
    """
    sent = tuple(path.strip("/").split("/"))
    form = next((each for each in _parts("POST") if _fits(each, sent)), None)
    if form is None:
        return ""
    page = _page(form)
    blanks = dict(zip(form, sent, strict=True))
    return "/" + "/".join(quote(blanks.get(each, each), safe="") for each in page)


def _page(form: Parts) -> Parts:
    """The page that goes with the address of a form."""
    pages = _parts("GET")
    for length in range(len(form), 0, -1):
        above = form[:length]
        if above in pages:
            return above
        beneath = [each for each in pages if each[:-1] == above and not each[-1].startswith("{")]
        if len(beneath) > 1:
            plain = [each for each in beneath if not _has_forms(each)]
            beneath = plain or [each for each in beneath if each[-1] == "edit"]
        if len(beneath) == 1:
            return beneath[0]
    return ()


def _has_forms(page: Parts) -> bool:
    return any(form[: len(page)] == page for form in _parts("POST"))


def _fits(row: Parts, sent: Parts) -> bool:
    return len(row) == len(sent) and all(
        ours.startswith("{") or ours == theirs for ours, theirs in zip(row, sent, strict=True)
    )


@cache
def _parts(method: str) -> frozenset[Parts]:
    return frozenset(
        tuple(each for each in row.path.strip("/").split("/") if each)
        for row in PAGE_ROWS
        if row.method == method
    )
