"""Reads a page as a tree, the way a test wants to look at it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

import httpx2

_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())


@dataclass
class Node:
    """An element with its attributes and everything in it."""

    tag: str
    attrs: dict[str, str] = field(default_factory=dict)
    children: list[Node | str] = field(default_factory=list)

    @property
    def text(self) -> str:
        """All text in it, with single spaces."""
        parts = [each if isinstance(each, str) else f"{each.text} " for each in self.children]
        return " ".join("".join(parts).split())

    @property
    def exact(self) -> str:
        """All text in it, to the letter."""
        return "".join(each if isinstance(each, str) else each.exact for each in self.children)

    def walk(self) -> Iterator[Node]:
        """It and every element in it."""
        yield self
        for each in self.children:
            if isinstance(each, Node):
                yield from each.walk()

    def all(self, tag: str = "", **attrs: str) -> list[Node]:
        """Every element with this tag and these attributes; `klass` finds one class among several."""
        return [each for each in self.walk() if each._fits(tag, attrs)]

    def one(self, tag: str = "", **attrs: str) -> Node:
        """The only such element."""
        found = self.all(tag, **attrs)
        assert len(found) == 1, f"{len(found)} elements {tag} {attrs}"
        return found[0]

    def form(self, action: str) -> dict[str, str]:
        """What a browser would send of the form with this action, before anybody typed."""
        form = self.all("form", action=action)[0]
        fields = {
            each.attrs["name"]: each.attrs.get("value", "")
            for each in form.all("input")
            if "name" in each.attrs
            and (each.attrs.get("type") not in {"radio", "checkbox"} or "checked" in each.attrs)
        }
        for area in form.all("textarea"):
            fields[area.attrs["name"]] = area.exact
        for select in form.all("select"):
            chosen = [each for each in select.all("option") if "selected" in each.attrs] or select.all(
                "option"
            )
            fields[select.attrs["name"]] = chosen[0].attrs["value"]
        return fields

    def actions(self) -> list[str]:
        """Where its forms go."""
        return [each.attrs.get("action", "") for each in self.all("form")]

    def _fits(self, tag: str, attrs: dict[str, str]) -> bool:
        if tag and self.tag != tag:
            return False
        wanted = dict(attrs)
        klass = wanted.pop("klass", "")
        if klass and klass not in self.attrs.get("class", "").split():
            return False
        return all(self.attrs.get(name.replace("_", "-")) == value for name, value in wanted.items())


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Node("")
        self._open = [self.root]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        node = Node(tag, {name: value or "" for name, value in attrs})
        self._open[-1].children.append(node)
        if tag not in _VOID:
            self._open.append(node)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._open[-1].children.append(Node(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        assert self._open[-1].tag == tag, f"<{self._open[-1].tag}> is closed by </{tag}>"
        self._open.pop()

    def handle_data(self, data: str) -> None:
        self._open[-1].children.append(data)


def tree(response: httpx2.Response) -> Node:
    """The page of an answer. Every element must be closed properly."""
    assert response.headers["content-type"].startswith("text/html"), response.text
    builder = _Builder()
    builder.feed(response.text)
    assert builder._open == [builder.root], f"never closed: {[each.tag for each in builder._open[1:]]}"
    return builder.root
