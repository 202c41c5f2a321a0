"""The coach's words as HTML: paragraphs, lists, bold and emphasis; nothing else is ever made of them."""

from __future__ import annotations

from functools import lru_cache

from markdown_it import MarkdownIt
from markupsafe import Markup

_READER = MarkdownIt("zero", {"html": False, "breaks": True}).enable(["emphasis", "list", "newline"])


@lru_cache(maxsize=512)
def prose(text: str) -> Markup:
    """HTML of a saved message. Markup, links and images in it come out as the characters they are."""
    return Markup(_READER.render(text))  # noqa: S704 - the reader escapes everything it does not make itself
