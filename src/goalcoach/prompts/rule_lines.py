"""The lines of the rules that a prompt names, from the catalogue. Words none of them itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from goalcoach.domain.errors import Misdeclared
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.explain import prompt_line
from goalcoach.rules.rule import Rule


def rule_lines(codes: Sequence[str], active: Mapping[str, Rule[Any]] = RULES) -> str:
    """One line for each rule, in the order given; `active` are the rules as the organisation applies them.

    A rule that the organisation switched off has no line. Raises Misdeclared for a code that no rule has.
    """
    if unknown := [code for code in codes if code not in RULES]:
        raise Misdeclared(f"there is no rule {unknown[0]!r} any more")
    return "\n".join(f"- {prompt_line(active[code])}" for code in codes if code in active)
