"""Long lists, page by page."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Annotated, Generic, TypeVar

from fastapi import Query

from goalcoach.web.api.fields import Answer

PER_PAGE = 50
Q = Annotated[str, Query(max_length=100, description="Words to look for.")]
PageNumber = Annotated[int, Query(ge=1, le=10_000, description=f"Of {PER_PAGE} each, from 1.")]
Entry = TypeVar("Entry")
Out = TypeVar("Out")


class Page(Answer, Generic[Out]):
    """A part of a list."""

    items: list[Out]
    total: int
    """On all pages."""
    page: int
    pages: int


def paged(found: Sequence[Entry], page: int, out: Callable[[Entry], Out]) -> Page[Out]:
    """That page of what was found; empty behind the last."""
    shown = found[(page - 1) * PER_PAGE : page * PER_PAGE]
    return Page(
        items=[out(each) for each in shown],
        total=len(found),
        page=page,
        pages=-(-len(found) // PER_PAGE),
    )
