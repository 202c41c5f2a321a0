"""Parts of a page that are made anew, each between `<!-- NAME -->` and `<!-- /NAME -->`."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence


def with_regions(text: str, regions: Mapping[str, Callable[[], Sequence[str]]]) -> str:
    """The text with its marked regions made anew."""
    for name, make in regions.items():
        begin, end = f"<!-- {name} -->", f"<!-- /{name} -->"
        before, begun, rest = text.partition(begin)
        _, ended, after = rest.partition(end)
        if begun and ended:
            text = before + "\n".join([begin, *make(), end]) + after
    return text
