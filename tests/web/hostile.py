"""The hostile texts, and what may be in a page or a reply that was made of them."""

from __future__ import annotations

import json
import unicodedata
from dataclasses import dataclass
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

FILE = Path(__file__).parents[1] / "data" / "hostile_inputs.jsonl"


@dataclass(frozen=True)
class Item:
    """One text, with what must hold wherever it was fed."""

    id: str
    category: str
    text: str
    surface: str
    expect: frozenset[str]
    canary: str = ""


def read() -> list[Item]:
    """Every item; the large ones built, those that are bytes as a browser would send them."""
    items = []
    for line in FILE.read_text("ascii").splitlines():
        row = json.loads(line)
        items.append(
            Item(
                id=row["id"],
                category=row["category"],
                text=_built(row["generator"]) if "generator" in row else row["text"],
                surface=row["surface"],
                expect=frozenset(row["expect"]),
                canary=row.get("canary", ""),
            )
        )
    return items


def _built(how: dict[str, Any]) -> str:
    match how["kind"]:
        case "repeat":
            return str(how["unit"]) * int(how["count"])
        case "nest":
            depth = int(how["depth"])
            return str(how["open"]) * depth + str(how["leaf"]) + str(how["close"]) * depth
        case _:
            return "\n".join(["x,x,x"] * int(how["rows"]))


class Page(HTMLParser):
    """A page as a browser takes it apart: what it would run, load, link to and send."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.elements: dict[str, int] = {}
        self.handlers: list[str] = []
        self.addresses: list[str] = []
        self.words = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements[tag] = self.elements.get(tag, 0) + 1
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcdoc"}:
                self.handlers.append(f"{tag} {name}")
            if name in {"src", "href", "action", "formaction", "data", "poster", "srcset"}:
                self.addresses.append(value or "")

    def handle_data(self, data: str) -> None:
        self.words += data

    @property
    def foreign(self) -> list[str]:
        """Addresses that lead out of goalcoach, or run something."""
        own = ("/", "#", "data:image/svg+xml,")
        return [each for each in self.addresses if not each.startswith(own) or each.startswith("//")]


def shows_nothing_hidden(text: str) -> bool:
    """Whether a text is free of characters that steer unseen. A joiner inside an emoji is seen."""
    seen = "\n\t\u200c\u200d"
    return not any(unicodedata.category(each) in {"Cc", "Cf"} for each in text if each not in seen)
