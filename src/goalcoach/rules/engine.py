"""The engine: total, deterministic, closed. It is the only maker of `Accepted`."""

from __future__ import annotations

from collections.abc import Hashable
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any, TypeVar

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.catalogue import RULES, rules_digest
from goalcoach.rules.facts import Facts
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.reading import read
from goalcoach.rules.rule import Hit, Rule
from goalcoach.rules.seal import SEAL
from goalcoach.rules.verdict import Accepted, Refused, safe_hash

D = TypeVar("D", bound=Draft)

CRASHED = "GC001"
"""A rule raised, or pointed at words that are not there."""
NO_RULES = "GC002"
"""No rule applies to a draft of this kind."""

_MOST_HITS = 20
"""Hits of one rule that are told; more would only repeat them."""
_ALL: tuple[Rule[Any], ...] = tuple(RULES.values())


def judge(draft: D, facts: Facts) -> Accepted[D] | Refused[D]:
    """Judge a draft by every rule that applies to it. Never raises: what breaks a rule is refused."""
    return _judge(draft, facts, _ALL)


def _judge(draft: D, facts: Facts, rules: tuple[Rule[Any], ...]) -> Accepted[D] | Refused[D]:
    found: list[Finding] = []
    told = _look(draft, facts, rules, "", found)
    if isinstance(draft, GoalDraft):
        _look_inside(draft, facts, rules, found)
    digest, error_of_hash = safe_hash(draft)
    if error_of_hash is not None:
        found.append(_broken("hash", error_of_hash, ""))
    findings = tuple(sorted(found, key=_place))
    if any(finding.severity is Severity.BLOCK for finding in findings):
        return Refused(draft, facts.origin, findings, told, rules_digest(), digest)
    return Accepted(SEAL, draft, facts.origin, findings, told, rules_digest(), digest)


def _look_inside(draft: GoalDraft, facts: Facts, rules: tuple[Rule[Any], ...], found: list[Finding]) -> None:
    """Judge the key results as what they are: parts of an objective, which lends them its end and owner."""
    try:
        around = " ".join(text for text in (draft.text, draft.context) if text)
        children = [
            replace(
                child,
                due=child.due or draft.due,
                start=child.start or draft.start,
                owner=child.owner or draft.owner,
                context=child.context or around,
            )
            for child in draft.key_results
        ]
    except Exception as error:  # noqa: BLE001 - whatever is no key result must refuse
        found.append(_broken("key results", error, ""))
        return
    inside = facts.of_a_part() if children else facts
    for index, child in enumerate(children):
        _look(child, inside, rules, f"key_results[{index}]", found)


def _look(
    draft: Draft, facts: Facts, rules: tuple[Rule[Any], ...], part: str, found: list[Finding]
) -> tuple[LetterVerdict, ...]:
    """Add what the rules find in one draft; returns its letters."""
    try:
        reading = read(draft, facts)
        if isinstance(draft, GoalDraft):
            reading.letters = letters(draft, reading, facts)
            reading.vague = vague_language(draft, reading)
        kind = draft.kind if isinstance(draft, GoalDraft) else None
        shape: Any = type(draft)
        applicable = _applicable(rules, shape, kind, facts.origin, draft.language)
        absent = reading.themes.keys().isdisjoint
    except Exception as error:  # noqa: BLE001 - a reading that breaks must refuse, whatever it raised
        found.append(_broken("reading", error, part))
        return ()
    for each in applicable:
        if each.looks_for and absent(each.looks_for):
            continue
        try:
            if hits := tuple(islice(each.find(draft, reading, facts), _MOST_HITS)):
                found += [_finding(each, hit, draft, facts, part) for hit in hits]
        except Exception as error:  # noqa: BLE001 - a rule that crashes refuses, whatever it raised
            found.append(_broken(each.code, error, part))
    if not applicable:
        found.append(_unknown(draft, part))
    return reading.letters


@lru_cache(maxsize=512)
def _applicable(
    rules: tuple[Rule[Any], ...], scope: Hashable, kind: GoalKind | None, origin: Origin, language: str
) -> tuple[Rule[Any], ...]:
    return tuple(each for each in rules if each.applies(scope, kind, origin, language))


def _finding(each: Rule[Any], hit: Hit, draft: Draft, facts: Facts, part: str) -> Finding:
    severity = each.severity(facts.origin)
    assert severity is not None  # noqa: S101 - applies() said so
    if hit.at and not 0 <= hit.at[0] < hit.at[1] <= len(draft.text):
        raise IndexError(f"points at {hit.at}, text has {len(draft.text)} characters")
    start, end = hit.at or (None, None)
    return Finding(
        code=each.code,
        name=each.name,
        criterion=each.criterion,
        severity=severity,
        message=each.message.format_map(hit.data),
        ask=each.ask,
        start=start,
        end=end,
        part=part,
    )


def _broken(code: str, error: Exception, part: str) -> Finding:
    return Finding(
        code=CRASHED,
        name="rule-that-crashed",
        criterion=None,
        severity=Severity.BLOCK,
        message=f"{code} could not judge this ({type(error).__name__})",
        ask="Could you put this in other words?",
        part=part,
    )


def _unknown(draft: Draft, part: str) -> Finding:
    kind = draft.kind if isinstance(draft, GoalDraft) else type(draft).__name__
    return Finding(
        code=NO_RULES,
        name="kind-without-rules",
        criterion=None,
        severity=Severity.BLOCK,
        message=f"no rule knows a draft of this kind ({kind})",
        ask="What kind of goal is this meant to be?",
        part=part,
    )


def _place(finding: Finding) -> tuple[int, str, int, str, int, str]:
    """Blocks first, then by part, place in the text and code: the same findings, the same order, always."""
    start = -1 if finding.start is None else finding.start
    return -finding.severity.rank, finding.part, start, finding.code, finding.end or -1, finding.message
