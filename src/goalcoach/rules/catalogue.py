"""All rules, read from the family modules in source order, and the digest that names this set."""

from __future__ import annotations

import hashlib
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import replace
from functools import lru_cache
from types import ModuleType
from typing import Any

from goalcoach import rules
from goalcoach.domain.errors import Misdeclared
from goalcoach.rules.families.achievable import confidence, history, means
from goalcoach.rules.families.alignment import effect, existing, footing, gap, graph, role
from goalcoach.rules.families.cadence import agenda, checkins
from goalcoach.rules.families.cadence import rhythm as check_in_rhythm
from goalcoach.rules.families.capacity import hours, resources
from goalcoach.rules.families.development import ends
from goalcoach.rules.families.development import plan as learning_plan
from goalcoach.rules.families.development import wording as learning
from goalcoach.rules.families.fairness import goals, people, safety
from goalcoach.rules.families.hygiene import additions, content, form, grounding, spelling
from goalcoach.rules.families.measurable import (
    agreement,
    development,
    presence,
    sentence,
    standards,
    starting_point,
)
from goalcoach.rules.families.objectives import progress, results
from goalcoach.rules.families.objectives import wording as wording_of_objectives
from goalcoach.rules.families.relevant import link, others
from goalcoach.rules.families.replies import conduct, options, shape, substance
from goalcoach.rules.families.specific import scope, wording
from goalcoach.rules.families.talking_points import (
    citing,
    covering,
    exchanged,
    fidelity,
    labels,
    marks,
    opening,
    reckoning,
    resting,
    surprises,
    wishes,
)
from goalcoach.rules.families.talking_points import form as points_form
from goalcoach.rules.families.time_bound import dates, end, plan, rhythm
from goalcoach.rules.pack import Pack
from goalcoach.rules.rule import Rule

RULES_DIGEST: str
"""Names this set of rules; kept with every verdict. Worked out when it is first asked for."""

FAMILIES: tuple[tuple[str, str, tuple[ModuleType, ...]], ...] = (
    ("SP", "Specific", (wording, scope)),
    ("ME", "Measurable", (presence, starting_point, agreement, sentence, development, standards)),
    ("AC", "Achievable", (history, confidence, means)),
    ("RE", "Relevant", (link, others)),
    ("TI", "Time-bound", (end, dates, rhythm, plan)),
    ("OK", "Objectives and key results", (wording_of_objectives, results, progress)),
    ("DV", "Development", (learning, learning_plan, ends)),
    ("AL", "Alignment", (gap, effect, role, footing, existing, graph)),
    ("CD", "Cadence", (check_in_rhythm, checkins, agenda)),
    ("CP", "Capacity", (hours, resources)),
    (
        "TP",
        "Review talking points",
        (
            points_form,
            citing,
            surprises,
            resting,
            fidelity,
            reckoning,
            exchanged,
            labels,
            wishes,
            marks,
            opening,
            covering,
        ),
    ),
    ("FA", "Fairness and law", (people, goals, safety)),
    ("SG", "Suggestion hygiene", (form, spelling, grounding, additions, content)),
    ("RP", "The coach's replies", (shape, conduct, substance, options)),
)
"""Code prefix, title and modules of each family, in reading order."""


def rules_of(modules: tuple[ModuleType, ...]) -> Iterator[Rule[Any]]:
    """The rules of a family in the order in which they are written."""
    for module in modules:
        for value in vars(module).values():
            if isinstance(value, Rule):
                yield value


def _collect() -> dict[str, Rule[Any]]:
    found: dict[str, Rule[Any]] = {}
    for prefix, _, modules in FAMILIES:
        for each in rules_of(modules):
            if not each.code.startswith(prefix) or each.code in found:
                raise Misdeclared(f"rule {each.code}: not of family {prefix}, or declared twice")
            found[each.code] = each
    return found


RULES: dict[str, Rule[Any]] = _collect()
"""Every rule by its code."""


@lru_cache(maxsize=1)
def rules_digest() -> str:
    """Sixteen hex digits over the source of everything that takes part in a verdict."""
    digest = hashlib.sha256()
    # Read as files: asking the import system for each source takes three times as long, at every start.
    for folder in rules.__path__:
        for path in sorted(_sources(folder)):
            with open(path, "rb", buffering=0) as file:  # noqa: PTH123 - pathlib takes longer to load
                source = file.read().replace(b"\r\n", b"\n")
            digest.update(path.removeprefix(folder).encode() + b"\n" + source + b"\n")
    return digest.hexdigest()[:16]


def _sources(folder: str) -> Iterator[str]:
    """Paths of the modules in a folder and all below it."""
    yield f"{folder}/__init__.py"
    for found in pkgutil.iter_modules([folder]):
        if found.ispkg:
            yield from _sources(f"{folder}/{found.name}")
        else:
            yield f"{folder}/{found.name}.py"


@lru_cache(maxsize=16)
def rules_with(pack: Pack) -> Mapping[str, Rule[Any]]:
    """The rules by code as an organisation applies them: switched, weighed and added to."""
    found: dict[str, Rule[Any]] = {}
    for code, each in RULES.items():
        if code not in pack.weights:
            found[code] = each
        elif weights := pack.weights[code]:
            found[code] = replace(each, model=weights.model, person=weights.person)
    for own in pack.own:
        if not isinstance(own, Rule) or own.code in found:
            raise Misdeclared(f"pack {pack.name}: {own!r} is no rule of its own")
        found[own.code] = own
    return found


def rule_of(code: str, pack: Pack) -> Rule[Any] | None:
    """The rule with this code, of goalcoach or of the organisation."""
    own = (each for each in pack.own if isinstance(each, Rule))
    return RULES.get(code) or next((each for each in own if each.code == code), None)


@lru_cache(maxsize=64)
def digest_with(pack: Pack) -> str:
    """Sixteen hex digits over the rules and what an organisation made of them."""
    if not pack.digest:
        return rules_digest()
    return hashlib.sha256(f"{rules_digest()}\n{pack.digest}".encode()).hexdigest()[:16]


def __getattr__(name: str) -> str:
    if name == "RULES_DIGEST":
        return rules_digest()
    raise AttributeError(name)
