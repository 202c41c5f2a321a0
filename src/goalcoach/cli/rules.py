"""`goalcoach rules` and `goalcoach explain`: the catalogue and one rule, as text, JSON or Markdown."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from rich.table import Table
from rich.text import Text

from goalcoach.cli.failing import FINE
from goalcoach.cli.formats.jsonl import json_text
from goalcoach.cli.packed import pack_file
from goalcoach.cli.screened import console, screened
from goalcoach.cli.selection import chosen, close_matches, names_of_rules
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.plural import counted
from goalcoach.rules.catalogue import FAMILIES, RULES, rules_with
from goalcoach.rules.engine_codes import ENGINE
from goalcoach.rules.explain import (
    catalogue_page,
    explain_data,
    explain_rule,
    explain_text,
    plain,
    rule_data,
)
from goalcoach.rules.explain import explain as explain_markdown
from goalcoach.rules.pack import NO_PACK
from goalcoach.rules.rule import Rule

ROOM_FOR_QUESTIONS = 80
"""A narrower table leaves the questions out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """Which rules are asked for; all that is given must be true of a rule."""

    search: str = ""
    family: tuple[str, ...] = ()
    severity: Severity | None = None
    origin: Origin | None = None
    """Whose text is meant with the severity; None: anybody's."""
    kind: GoalKind | None = None
    certainty: Certainty | None = None

    @property
    def everything(self) -> bool:
        """Whether nothing was said, so that all rules are meant."""
        return self == Wanted()


def rules(*, shown: str, pack: str, **wanted: Any) -> int:
    """List the rules that are wanted, with a pack as the organisation applies them."""
    asked = Wanted(**wanted)
    ours = pack_file(pack).pack()
    codes = chosen(asked.family, (), names_of_rules(ours))
    active = rules_with(ours).values()
    found = [rule for rule in active if rule.code in codes and _is_wanted(rule, asked)]
    if not found:
        raise InvalidInput("No rule is like that. Ask for less at once, or search for a shorter word.")
    if shown == "json":
        print(json_text([rule_data(rule) for rule in found], indent=2))
    elif shown == "markdown":
        every = asked.everything and ours is NO_PACK
        sys.stdout.write(catalogue_page() if every else "\n".join(explain_rule(each) for each in found))
    else:
        _table(found)
    return FINE


def explain(*, code: str, shown: str, pack: str) -> int:
    """Explain one rule, by code or name; with a pack also one that the organisation added or weighs anew."""
    known = _code(code)
    if pack and (own := _of_pack(code, pack)):
        markdown = explain_rule(own)
        told = json_text(rule_data(own), indent=2) + "\n" if shown == "json" else markdown
        sys.stdout.write(plain(told) if shown == "text" else told)
        return FINE
    try:
        if shown == "json":
            print(json_text(explain_data(known), indent=2))
        else:
            sys.stdout.write(explain_markdown(known) if shown == "markdown" else explain_text(known))
    except NotFound as error:
        close = close_matches(known, _names(), 1)
        raise InvalidInput(error.message + (f" Did you mean {close[0]}?" if close else "")) from None
    return FINE


def _code(given: str) -> str:
    """The code of a rule from its code or name, in whatever case it is written."""
    names = {name: code for code, (name, _) in ENGINE.items()}
    names |= {rule.name: rule.code for rule in RULES.values()}
    return names.get(given.strip().lower(), given.strip().upper())


def _of_pack(given: str, path: str) -> Rule[Any] | None:
    """The rule as this pack has it; None when it has none like that."""
    found = rules_with(pack_file(path).pack()).values()
    return next((each for each in found if given.strip().lower() in (each.code.lower(), each.name)), None)


def _names() -> Sequence[str]:
    return [*RULES, *ENGINE, *(rule.name.upper() for rule in RULES.values())]


def _is_wanted(rule: Rule[Any], asked: Wanted) -> bool:
    origins = (asked.origin,) if asked.origin else tuple(Origin)
    severities = {rule.severity(origin) for origin in origins} - {None}
    return (
        bool(severities)
        and (asked.severity is None or asked.severity in severities)
        and (asked.kind is None or (rule.scope is GoalDraft and asked.kind in rule.kinds))
        and (asked.certainty is None or rule.certainty is asked.certainty)
        and _mentions(rule, asked.search)
    )


def _mentions(rule: Rule[Any], search: str) -> bool:
    parts = (rule.code, rule.name, rule.message, rule.why, rule.ask, rule.fix)
    text = "\n".join(parts).casefold()
    return all(word in text for word in search.casefold().split())


def _table(found: Sequence[Rule[Any]]) -> None:
    wide = console().width >= ROOM_FOR_QUESTIONS
    widest = max(len(rule.name) for rule in (*RULES.values(), *found))
    own = [rule for rule in found if rule.code not in RULES]
    families = [(prefix, title, _family(found, prefix)) for prefix, title, _ in FAMILIES]
    for prefix, title, rows in (*families, ("", "Your organisation", own)):
        if not rows:
            continue
        table = _headed(f"{prefix} {title}".strip(), widest, questions=wide)
        for rule in rows:
            cells: list[str | Text] = [
                rule.code,
                rule.name,
                _weight(rule.model),
                _weight(rule.person),
                rule.ask,
            ]
            table.add_row(*cells[: len(table.columns)])
        screened(table)
        print()
    told = counted(len(found), "rule")
    screened(Text(f"{told}. coach, you: how much it weighs in the coach's text, and in yours."))
    screened(Text("goalcoach explain CODE says more."))


def _family(found: Sequence[Rule[Any]], prefix: str) -> list[Rule[Any]]:
    return [rule for rule in found if rule.code in RULES and rule.code.startswith(prefix)]


def _headed(title: str, widest: int, *, questions: bool) -> Table:
    """A table of one family; columns are as wide in each."""
    table = Table(box=None, title=title, title_justify="left", title_style="bold", pad_edge=False)
    for heading, width in (("code", 5), ("name", widest), ("coach", 5), ("you", 5)):
        table.add_column(heading, min_width=width, no_wrap=True)
    if questions:
        table.add_column("what it asks")
    return table


def _weight(severity: Severity | None) -> Text:
    return Text(severity.value, style=_STYLES[severity]) if severity else Text("–")


_STYLES = {Severity.BLOCK: "red", Severity.ASK: "yellow", Severity.NOTE: "blue"}
