"""Fills a prompt: every blank once, untrusted values fenced. Has no conditions and no loops."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from goalcoach.domain.errors import Misdeclared
from goalcoach.prompts.document import BLANK, FENCE, RETURNS, Prompt, Trust
from goalcoach.prompts.document import RULES as RULE_LINES
from goalcoach.prompts.fence import MEANS, fenced
from goalcoach.prompts.rule_lines import rule_lines
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.rule import Rule


@dataclass(frozen=True, slots=True, kw_only=True)
class Rendered:
    """What a language model reads."""

    system: str
    user: str


def render(prompt: Prompt, values: Mapping[str, str], active: Mapping[str, Rule[Any]] = RULES) -> Rendered:
    """The prompt with these values; `active` are the rules as the organisation applies them.

    Raises Misdeclared when a value is missing, is not asked for, or is trusted and empty.
    """
    _fitting(prompt, values)
    filled = {
        name: fenced(name, values[name]) if trust is Trust.UNTRUSTED else values[name]
        for name, trust in prompt.inputs.items()
    }
    filled |= {
        FENCE: MEANS,
        RETURNS: _told(prompt.returns),
        RULE_LINES: rule_lines(prompt.rules, active),
    }
    return Rendered(system=_filled(prompt.system, filled), user=_filled(prompt.user, filled))


@cache
def _told(shape: str) -> str:
    """What a language model is told about a shape: the same each time."""
    return shape_of(shape).told()


def _filled(text: str, values: Mapping[str, str]) -> str:
    # One pass: what looks like a blank inside a value is text.
    return BLANK.sub(lambda found: values[found[1]], text)


def _fitting(prompt: Prompt, values: Mapping[str, str]) -> None:
    if missing := [name for name in prompt.inputs if name not in values]:
        raise Misdeclared(f"prompt {prompt.name}: no value for {missing[0]!r}")
    if extra := [name for name in values if name not in prompt.inputs]:
        raise Misdeclared(f"prompt {prompt.name}: {extra[0]!r} is no input of it")
    for name, trust in prompt.inputs.items():
        if trust is Trust.TRUSTED and not values[name].strip():
            raise Misdeclared(f"prompt {prompt.name}: the value for {name!r} is empty")
