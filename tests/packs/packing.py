"""A small pack to vary, and what is said of it."""

from __future__ import annotations

from textwrap import dedent, indent

from goalcoach.packs.reading import BadPack, pack_from
from goalcoach.rules.pack import Pack

HEAD = """\
name: Ours
version: "1"
owner: HR, Ada
language: en
"""
RULE = {
    "code": "ORG101",
    "name": "far-away",
    "condition": "has_due && days_until_due > 200",
    "message": "it ends late",
    "ask": "Why so late?",
    "why": "Because.",
    "fix": "Sooner.",
    "source": "Our book",
    "bad": "[{text: Sell more, due: 2027-12-31}, {text: Buy less, due: 2028-12-31}]",
    "good": "[Sell more, {text: Sell more, due: 2027-01-31}]",
}


def own(**changes: str) -> str:
    """A pack with one rule of its own; a field that is empty is left out."""
    fields = {**RULE, **changes}
    told = "\n".join(f"{name}: {value}" for name, value in fields.items() if value)
    return HEAD + "own:\n  -\n" + indent(told, "    ") + "\n"


def pack(text: str) -> Pack:
    """The pack in this text."""
    return pack_from(dedent(text).encode(), "ours.yaml")


def wrong(text: str) -> list[str]:
    """What is wrong with this text, as people are told."""
    try:
        pack(text)
    except BadPack as error:
        return str(error).splitlines()
    return []
