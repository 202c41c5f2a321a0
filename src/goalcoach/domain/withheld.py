"""What nobody sees of an answer of a language model, as it is kept: by its reason and a fingerprint."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Withheld:
    """Something in an answer that nobody sees, as it is kept: without its words."""

    where: str
    """ "options[1]"; empty for the whole answer."""
    reason: str
    """Name of a rule, or what is wrong where that is no matter of rules."""
    code: str = ""
    """Of the rule; empty where it was none."""
    hash: str
    """Of its content."""
