"""What a pack changes of goalcoach's own rules: switches, severities and thresholds, and what it may not."""

from __future__ import annotations

import difflib
from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Any

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.packs.section import Section
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.pack import Weights, is_protected
from goalcoach.rules.rule import Rule
from goalcoach.rules.thresholds import BOUNDS, STANDARD, Thresholds

OFF = "off"
SEVERITIES = tuple(each.value for each in Severity)


def read_weights(section: Section) -> Mapping[str, Weights | None]:
    """The rules that are switched off or weigh something else, by code."""
    found: dict[str, Weights | None] = {}
    names = {rule.name: code for code, rule in RULES.items()}
    for key in section:
        code = names.get(key, key)
        if code not in RULES:
            near = difflib.get_close_matches(key, [*RULES, *names], n=1, cutoff=0.5)
            hint = f"Did you mean {near[0]}?" if near else "`goalcoach rules` lists them all."
            section.wrong(f"there is no rule {key!r}. {hint}", key)
        elif code in found:
            section.wrong(f"{code} is there twice, by code and by name. Leave one out.", key)
        else:
            found[code] = _weights(section, key, RULES[code])
    return found


def _weights(section: Section, key: str, rule: Rule[Any]) -> Weights | None:
    if section.node(key).text is not None:
        if section.text(key).lower() != OFF:
            section.wrong(f"{key} can be off, or severities such as {{model: ask, person: note}}.", key)
        elif is_protected(rule.code):
            section.wrong(f"{rule.code} protects people and cannot be switched off. Leave it out.", key)
        return None
    given = section.section(key, key)
    given.only(("model", "person"))
    weights = read_severity(given, rule.model, rule.person)
    if problem := _forbidden(rule, weights):
        section.wrong(f"{rule.code} {problem}", key)
    return weights


def read_severity(given: Section, model: Severity, person: Severity | None) -> Weights:
    """Severities by whose text it is; what is not said stays."""
    told_model = given.one_of("model", SEVERITIES, otherwise=model.value)
    told_person = given.one_of("person", (*SEVERITIES, OFF), otherwise=person.value if person else OFF)
    return Weights(model=Severity(told_model), person=None if told_person == OFF else Severity(told_person))


def _forbidden(rule: Rule[Any], weights: Weights) -> str:
    """Why a rule may not weigh this; empty when it may."""
    if is_protected(rule.code) and (
        weights.model.rank < rule.model.rank or _rank(weights.person) < _rank(rule.person)
    ):
        return "protects people and cannot be softened. Leave it out."
    if rule.person is None and weights.person is not None:
        return "is about the coach's text alone. Leave person out."
    return too_strict(weights, exact=rule.certainty is Certainty.EXACT)


def too_strict(weights: Weights, *, exact: bool) -> str:
    """Why severities are against the two laws of goalcoach; empty when they keep to them."""
    if weights.person is Severity.BLOCK and not exact:
        return "reads words and may be wrong, so it can ask a person but never stop them. Use person: ask."
    if _rank(weights.person) > weights.model.rank:
        return "would be stricter with a person than with the coach. Raise model as well."
    return ""


def _rank(severity: Severity | None) -> int:
    return -1 if severity is None else severity.rank


def read_thresholds(section: Section) -> Thresholds:
    """The numbers the rules go by."""
    section.only(tuple(BOUNDS))
    changed: dict[str, object] = {}
    for name, bounds in BOUNDS.items():
        value = section.number(name)
        if value is None:
            continue
        if not Decimal(str(bounds.low)) <= value <= Decimal(str(bounds.high)):
            section.wrong(
                f"{name} can be {bounds.low:g} to {bounds.high:g} {bounds.unit}, not {value}.", name
            )
        elif bounds.unit != "share" and value != value.to_integral_value():
            section.wrong(f"{name} should be a whole number of {bounds.unit}, not {value}.", name)
        else:
            changed[name] = _as(getattr(STANDARD, name), value)
    return Thresholds(**changed)  # type: ignore[arg-type] # each value has the type of its default


def _as(standard: object, value: Decimal) -> object:
    if isinstance(standard, timedelta):
        return timedelta(days=int(value))
    return float(value) if isinstance(standard, float) else int(value)
