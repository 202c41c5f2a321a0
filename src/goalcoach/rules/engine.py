"""The engine: total, deterministic, closed. It is the only maker of `Accepted`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import lru_cache
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Finding, LetterVerdict, Origin, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import TalkingPointsDraft, part_at
from goalcoach.rules.asked import Asked
from goalcoach.rules.catalogue import RULES, digest_with, rules_with
from goalcoach.rules.endless import endless
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import Back, fair_copy
from goalcoach.rules.letters import letters, vague_language
from goalcoach.rules.pack import NO_PACK, Pack, Undecided
from goalcoach.rules.reading import Reading, read
from goalcoach.rules.rule import Hit, Rule
from goalcoach.rules.seal import SEAL
from goalcoach.rules.verdict import Accepted, Refused, safe_content

D = TypeVar("D", bound=Draft)

CRASHED = "GC001"
"""A rule raised, or pointed at words that are not there."""
NO_RULES = "GC002"
"""No rule applies to a draft of this kind."""
UNDECIDED = "GC003"
"""A rule of the organisation could not tell."""
ENDLESS = "GC004"
"""There is more than anybody reads, so nothing of it was read."""

_MOST_HITS = 20
"""Hits of one rule that are told; more would only repeat them."""
_Applicable = Callable[..., Asked]
"""Of a shape, kind, origin and language the rules that apply to such drafts."""


def judge(draft: D, facts: Facts, begun: Reading | None = None) -> Accepted[D] | Refused[D]:
    """Judge a draft by every rule that applies to it. Never raises: what breaks a rule is refused.

    Whoever has begun to read these very words by these facts hands that on, so that nothing is read twice.
    """
    return _judged(draft, facts, _ALL if facts.pack is NO_PACK else _with(facts.pack), begun)


def findings_of(each: Rule[Any], draft: Draft, facts: Facts) -> tuple[Finding, ...]:
    """What this rule alone finds in a draft."""
    return tuple(found for found in _judge(draft, facts, (each,)).findings if found.code == each.code)


def reasons(draft: Draft, facts: Facts, theme: str) -> tuple[Finding, ...]:
    """What the rules of a theme, such as "SG2", refuse in a draft. No other is asked, and no letter read.

    It is what `judge` would refuse it for, at a fraction of the cost; nothing can be kept for it. What
    could not be judged has its reason in every theme.
    """
    found: list[Finding] = []
    _look_through(draft, facts, _of_theme(theme, facts.pack), found, lettered=False)
    told = (theme, CRASHED, UNDECIDED, ENDLESS)
    return tuple(each for each in found if each.severity is Severity.BLOCK and each.code.startswith(told))


@lru_cache(maxsize=16)
def _of_theme(theme: str, pack: Pack) -> _Applicable:
    return _applicable(each for each in rules_with(pack).values() if each.code.startswith(theme))


@lru_cache(maxsize=16)
def _with(pack: Pack) -> _Applicable:
    return _applicable(rules_with(pack).values())


def _judge(draft: D, facts: Facts, rules: Iterable[Rule[Any]]) -> Accepted[D] | Refused[D]:
    return _judged(draft, facts, _applicable(rules))


def _applicable(rules: Iterable[Rule[Any]]) -> _Applicable:
    """Of these rules those that apply, chosen once for each sort of draft."""
    rules = tuple(rules)

    @lru_cache(maxsize=512)
    def chosen(shape: type[Any], kind: GoalKind | None, origin: Origin, language: str) -> Asked:
        return Asked([each for each in rules if each.applies(shape, kind, origin, language)], shape)

    return chosen


_ALL = _applicable(RULES.values())


def _judged(
    draft: D, facts: Facts, rules: _Applicable, begun: Reading | None = None
) -> Accepted[D] | Refused[D]:
    found: list[Finding] = []
    told, vague = _look_through(draft, facts, rules, found, begun=begun)
    content, error_of_content = safe_content(draft)
    if error_of_content is not None:
        found.append(_broken("hash", error_of_content, ""))
    findings = tuple(sorted(found, key=_place) if len(found) > 1 else found)
    ruled = digest_with(facts.pack)
    if findings and findings[0].severity is Severity.BLOCK:
        return Refused(draft, facts.origin, findings, told, ruled, content, vague)
    return Accepted(SEAL, draft, facts.origin, findings, told, ruled, content, vague)


def _look_through(
    draft: Draft,
    facts: Facts,
    rules: _Applicable,
    found: list[Finding],
    *,
    lettered: bool = True,
    begun: Reading | None = None,
) -> tuple[tuple[LetterVerdict, ...], bool]:
    """Add what the rules find in a draft and in its parts; returns its letters, and whether it is vague."""
    try:
        if problem := endless(draft):
            found.append(_endless(problem))
            return (), False
    except Exception as error:  # noqa: BLE001 - what has no length cannot be read
        found.append(_broken("reading", error, ""))
        return (), False
    seen = _look(draft, facts, rules, "", found, lettered, begun=begun)
    if isinstance(draft, GoalDraft):
        _look_inside(draft, facts, rules, found, lettered)
    elif isinstance(draft, TalkingPointsDraft):
        _look_at_points(draft, facts, rules, found, seen.reading)
    return seen.letters, seen.vague


def _look_inside(
    draft: GoalDraft, facts: Facts, rules: _Applicable, found: list[Finding], lettered: bool
) -> None:
    """Judge the key results as what they are: parts of an objective, which lends them its end and owner."""
    if draft.key_results == ():
        return
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
        _look(child, inside, rules, f"key_results[{index}]", found, lettered)


def _look_at_points(
    draft: TalkingPointsDraft, facts: Facts, rules: _Applicable, found: list[Finding], whole: Reading | None
) -> None:
    """Judge the points of a preparation one by one; it lends them its period, and what was read of them."""
    try:
        points = [
            replace(point, begin=point.begin or draft.begin, until=point.until or draft.until)
            for point in draft.points
        ]
    except Exception as error:  # noqa: BLE001 - whatever is no talking point must refuse
        found.append(_broken("points", error, ""))
        return
    for index, point in enumerate(points):
        _look(point, facts, rules, part_at(index), found, whole=whole)


class _Seen(NamedTuple):
    """What was seen in one draft besides findings."""

    letters: tuple[LetterVerdict, ...] = ()
    vague: bool = False
    reading: Reading | None = None
    """None where it could not be read."""


def _look(
    draft: Draft,
    facts: Facts,
    rules: _Applicable,
    part: str,
    found: list[Finding],
    lettered: bool = True,
    whole: Reading | None = None,
    begun: Reading | None = None,
) -> _Seen:
    """Add what the rules find in one draft; `whole` is the reading of what it is part of, `begun` its own."""
    try:
        copy, back = fair_copy(draft)
        reading = whole.of(copy) if whole else read(copy, facts, begun)
        written = read(draft, facts) if back else reading
        if lettered and isinstance(copy, GoalDraft):
            reading.letters = letters(copy, reading, facts)
            reading.vague = vague_language(copy, reading)
        kind = copy.kind if isinstance(copy, GoalDraft) else None
        applicable = rules(type(copy), kind, facts.origin, copy.language)
        asked = applicable.about(copy, facts, reading)
    except Exception as error:  # noqa: BLE001 - a reading that breaks must refuse, whatever it raised
        found.append(_broken("reading", error, part))
        return _Seen()
    for each in asked:
        try:
            if back and each.as_written:
                found += _of_the_original(each, draft, written, facts, part)
            elif hits := tuple(islice(each.find(copy, reading, facts), _MOST_HITS)):
                found += [_finding(each, hit, copy, back, facts, part) for hit in hits]
        except Exception as error:  # noqa: BLE001 - a rule that crashes refuses, whatever it raised
            found.append(_broken(each.code, error, part, facts.origin))
    if not applicable.any:
        found.append(_unknown(draft, part))
    return _Seen(_placed(reading.letters, back), reading.vague, reading)


def _of_the_original(
    each: Rule[Any], draft: Draft, reading: Reading, facts: Facts, part: str
) -> list[Finding]:
    """What a rule about the draft as it was written finds in it."""
    hits = islice(each.find(draft, reading, facts), _MOST_HITS)
    return [_finding(each, hit, draft, None, facts, part) for hit in hits]


def _placed(told: tuple[LetterVerdict, ...], back: Back | None) -> tuple[LetterVerdict, ...]:
    """Letters that point at the words as they were written."""
    if back is None:
        return told
    places = [None if each.start is None or each.end is None else (each.start, each.end) for each in told]
    ends = [back(place) if place else (None, None) for place in places]
    return tuple(each._replace(start=at[0], end=at[1]) for each, at in zip(told, ends, strict=True))


def _finding(each: Rule[Any], hit: Hit, draft: Draft, back: Back | None, facts: Facts, part: str) -> Finding:
    if not (hit.at or hit.data):
        return _whole(each, facts.origin, part)
    if hit.at and not 0 <= hit.at[0] < hit.at[1] <= len(draft.text):
        raise IndexError(f"points at {hit.at}, text has {len(draft.text)} characters")
    at = back(hit.at) if back and hit.at else hit.at
    return _made(each, facts.origin, part, each.message.format_map(hit.data), at)


@lru_cache(maxsize=512)
def _whole(each: Rule[Any], origin: Origin, part: str) -> Finding:
    """A finding about a draft as a whole that says nothing of its words is the same for every draft."""
    return _made(each, origin, part, each.message.format_map({}), None)


def _made(each: Rule[Any], origin: Origin, part: str, message: str, at: tuple[int, int] | None) -> Finding:
    severity = each.severity(origin)
    assert severity is not None  # noqa: S101 - applies() said so
    start, end = at or (None, None)
    # In order and not by name, which takes three times as long.
    return Finding(each.code, each.name, each.criterion, severity, message, each.ask, start, end, part)


def _broken(code: str, error: Exception, part: str, origin: Origin = Origin.MODEL) -> Finding:
    if isinstance(error, Undecided):
        return _undecided(code, origin, part)
    return Finding(
        code=CRASHED,
        name="rule-that-crashed",
        criterion=None,
        severity=Severity.BLOCK,
        message=f"{code} could not judge this ({type(error).__name__})",
        ask="Could you put this in other words?",
        part=part,
    )


def _undecided(code: str, origin: Origin, part: str) -> Finding:
    """A mistake of those who wrote the rule must not stop a person, and lets nothing of an llm through."""
    return Finding(
        code=UNDECIDED,
        name="own-rule-undecided",
        criterion=None,
        severity=Severity.BLOCK if origin is Origin.MODEL else Severity.ASK,
        message=f"{code}, a rule of your organisation, could not judge this",
        ask="Would you tell those who look after the rules that this one needs mending?",
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


def _endless(problem: str) -> Finding:
    return Finding(
        code=ENDLESS,
        name="endless-draft",
        criterion=None,
        severity=Severity.BLOCK,
        message=problem,
        ask="Which of it matters most?",
        part="",
    )


def _place(finding: Finding) -> tuple[int, str, int, str, int, str]:
    """Blocks first, then by part, place in the text and code: the same findings, the same order, always."""
    start = -1 if finding.start is None else finding.start
    return _FIRST[finding.severity], finding.part, start, finding.code, finding.end or -1, finding.message


_FIRST = {severity: -severity.rank for severity in Severity}
