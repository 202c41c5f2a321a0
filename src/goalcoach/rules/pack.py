"""What an organisation changes of the rules, as plain values. Knows neither files nor expressions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from goalcoach.domain.finding import Severity
from goalcoach.domain.late import dataclass
from goalcoach.rules.thresholds import STANDARD, Thresholds

PROTECTED = (
    *("FA", "GC", "RP", "SG1", "SG2", "SG3"),
    *("TP103", "TP104", "TP2", "TP3", "TP401", "TP409", "TP5", "TP601"),
    *("AL301", "DV206"),
)
"""Beginnings of the codes no pack may switch off or soften. They protect people: from unfairness (FA), from
texts nobody could judge (GC), from a coach that praises, guesses or promises (RP), from hidden characters
(SG1), from words and numbers they never said (SG2), and from pay, ratings and private matters (SG3). Of the
talking points: from hidden signs and orders to a machine (TP103, TP104), from what rests on no evidence or
on what is private (TP2, TP3), from labels (TP401, TP409), ratings, comparisons and decisions about pay
(TP5), and from notes about somebody else (TP601). Of development: from a role or a goal that they did not
choose (AL301, DV206). What is left open is style: how many points, in which order, with which praise."""


class Undecided(Exception):
    """A rule of the organisation could not tell, for a reason that lies in the rule. Not a finding of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much a rule's findings weigh instead of what it declares."""

    model: Severity
    person: Severity | None
    """None: it leaves a person's text alone."""


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Pack:
    """One version of an organisation's rules, checked and ready to judge with."""

    name: str
    version: str
    owner: str
    language: str
    digest: str
    """SHA-256, in hex, of what it says; empty for no pack."""
    content: str = ""
    """The file it was read from, word for word: kept with the verdicts that rest on it."""
    thresholds: Thresholds = STANDARD
    weights: Mapping[str, Weights | None] = field(default_factory=dict)
    """By the code of the rule they change; None: it is switched off."""
    own: tuple[object, ...] = ()
    """Additional `Rule` values. Rules know facts and facts hold this, so their type is not named here."""


NO_PACK = Pack(name="", version="", owner="", language="", digest="")


def is_protected(code: str) -> bool:
    """Whether no organisation may switch this rule off or soften it."""
    return code.startswith(PROTECTED)
