"""`goalcoach rules` and `goalcoach explain`: the catalogue and one rule, as text, JSON or Markdown."""

from __future__ import annotations

import difflib
import sys
from collections.abc import Sequence
from typing import Any

from rich.console import Console
from rich.table import Table

from goalcoach.cli.failing import FINE
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_of
from goalcoach.rules.explain import catalogue_page, explain_data, explain_text
from goalcoach.rules.explain import explain as explain_markdown
from goalcoach.rules.rule import Rule

PIPED_WIDTH = 120
"""Columns of the table where no terminal says how wide it is."""


def rules(*, search: str, shown: str) -> int:
    """List the rules with all these words in them."""
    found = [rule for rule in RULES.values() if _mentions(rule, search)]
    if not found:
        raise InvalidInput(f"No rule has {search!r} in it. Try a shorter word.")
    if shown == "json":
        print(json_text([explain_data(rule.code) for rule in found], indent=2))
    elif shown == "markdown":
        told = "\n".join(explain_markdown(rule.code) for rule in found) if search else catalogue_page()
        sys.stdout.write(told)
    else:
        _table({rule.code for rule in found})
    return FINE


def explain(*, code: str, shown: str) -> int:
    """Explain one rule, by code or name."""
    known = _code(code)
    try:
        if shown == "json":
            print(json_text(explain_data(known), indent=2))
        else:
            sys.stdout.write(explain_markdown(known) if shown == "markdown" else explain_text(known))
    except NotFound as error:
        close = difflib.get_close_matches(known, _names(), n=1, cutoff=0.5)
        raise InvalidInput(error.message + (f" Did you mean {close[0]}?" if close else "")) from None
    return FINE


def _code(given: str) -> str:
    """The code of a rule from its code or name, in whatever case it is written."""
    for rule in RULES.values():
        if given.lower() == rule.name:
            return rule.code
    return given.strip().upper()


def _names() -> Sequence[str]:
    return [*RULES, *(rule.name.upper() for rule in RULES.values())]


def _mentions(rule: Rule[Any], search: str) -> bool:
    parts = (rule.code, rule.name, rule.message, rule.why, rule.ask, rule.fix)
    text = "\n".join(parts).casefold()
    return all(word in text for word in search.casefold().split())


def _table(codes: set[str]) -> None:
    console = Console(width=None if sys.stdout.isatty() else PIPED_WIDTH, highlight=False)
    for _, title, modules in FAMILIES:
        rows = [rule for rule in rules_of(modules) if rule.code in codes]
        if not rows:
            continue
        table = Table(box=None, title=title, title_justify="left", title_style="bold", pad_edge=False)
        for heading, width in (("code", 5), ("name", 30), ("coach", 5), ("you", 5)):
            table.add_column(heading, min_width=width, no_wrap=True)
        table.add_column("what it asks")
        for rule in rows:
            table.add_row(rule.code, rule.name, rule.model, rule.person or "–", rule.ask)
        console.print(table)
        console.print()
    console.print(
        "coach, you: how much it weighs in the coach's text, and in yours. goalcoach explain CODE says more."
    )
