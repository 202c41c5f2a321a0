"""Writes an export as JSON, CSV or Markdown. Decides nothing about what may be in it."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime, tzinfo
from decimal import Decimal
from enum import Enum
from typing import Any, TypeVar, cast

from goalcoach.domain.draft import Making
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.person import Person
from goalcoach.domain.plural import counted
from goalcoach.exchange.gathering import (
    ConversationRecord,
    Export,
    GoalRecord,
    GrowthRecord,
    LooksRecord,
    SuggestionRecord,
)
from goalcoach.exchange.markdown_words import unlinked
from goalcoach.exchange.rows import FIELDS
from goalcoach.exchange.tables import csv_text
from goalcoach.store.inquiry_port import Inquiry

T = TypeVar("T")

CSV_COLUMNS = (*FIELDS, "email", "status", "version", "next_check_in", "own_words", "updated")
"""The columns `goalcoach check` reads, then those only the export has."""

_DAY = {True: "%Y-%m", False: "%Y-%m-%d"}
"""How near the time of what was said is told, by whether it has no name."""


def as_json(export: Export) -> str:
    """Everything, with the names of the fields in the code; numbers as text, so that none loses a digit."""
    value = {
        "people": [_person(person) for person in export.people],
        "goals": [_goal(record) for record in export.goals],
        "conversations": [_talk(record) for record in export.conversations],
    }
    if export.growth is not None:
        value["growth"] = _plain(export.growth)
        value["talks"] = _plain(export.talks)
    if export.looks is not None:
        value["looks"] = _plain(export.looks)
        value["preparations"] = _plain(export.preparations)
        value["batches"] = _plain(export.batches)
    text = json.dumps(value, ensure_ascii=False, indent=2)
    return text.encode("utf-8", "backslashreplace").decode() + "\n"


def as_csv(export: Export) -> str:
    """One row for each goal and each key result, newest version only; no cell is a formula."""
    return csv_text([CSV_COLUMNS, *_csv_rows(export)])


def as_markdown(export: Export) -> str:
    """For reading: a heading for each person and goal. Escaped: no link or picture comes of a text."""
    return "\n".join(_markdown(_there(export, export.zone))) + "\n"


def _there(value: T, zone: tzinfo) -> T:
    """The same with every moment in it as it was in this zone."""
    found: Any = value
    if isinstance(value, datetime):
        found = value.astimezone(zone)
    elif isinstance(value, tuple):
        found = tuple(_there(each, zone) for each in value)
    elif is_dataclass(value) and not isinstance(value, type):
        parts = (each.name for each in fields(value) if each.init)
        found = replace(value, **{name: _there(getattr(value, name), zone) for name in parts})
    return cast(T, found)


WRITERS: Mapping[str, Callable[[Export], str]] = {"json": as_json, "csv": as_csv, "markdown": as_markdown}


def _plain(value: object) -> Any:
    """Dataclasses as objects, in the order of their fields."""
    if is_dataclass(value) and not isinstance(value, type):
        return {each.name: _plain(getattr(value, each.name)) for each in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, Decimal):
        return format(value, "f")
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, tuple | list):
        return [_plain(each) for each in value]
    if isinstance(value, frozenset):
        return sorted(_plain(each) for each in value)
    return value


def _person(person: Person) -> Any:
    return _plain(person)


def _goal(record: GoalRecord) -> dict[str, Any]:
    goal = record.goal
    return {
        "id": goal.id,
        "owner": record.owner.email,
        "status": goal.status.value,
        "next_check_in": _plain(goal.next_check_in),
        "created_at": _plain(goal.created_at),
        "updated_at": _plain(goal.updated_at),
        "versions": _plain(record.versions),
        "comments": _plain(record.comments),
    }


def _talk(record: ConversationRecord) -> dict[str, Any]:
    return {
        **_plain(record.conversation),
        "turns": _plain(record.turns),
        "suggestions": [_suggestion(each) for each in record.suggestions],
    }


def _suggestion(record: SuggestionRecord) -> dict[str, Any]:
    suggestion, verdict = record.suggestion, record.verdict
    return {
        "id": suggestion.id,
        "turn": suggestion.turn,
        "state": suggestion.state.value,
        "draft": _plain(suggestion.draft),
        "base": suggestion.base,
        "why": list(suggestion.why),
        **_plain(suggestion.provenance),
        "verdict": {
            "outcome": verdict.outcome,
            "codes": list(dict.fromkeys(each.code for each in verdict.findings)),
            "content_hash": verdict.content_hash,
            "rules_digest": verdict.rules_digest,
        },
        "at": _plain(suggestion.at),
    }


def _csv_rows(export: Export) -> Iterator[list[object]]:
    for record in export.goals:
        goal, draft = record.goal, record.goal.version.draft
        rest: list[object] = [record.owner.email, goal.status.value, goal.version.number]
        rest += [goal.next_check_in, round(goal.version.own_words, 2), goal.updated_at.isoformat()]
        yield [*_fields(draft, goal.id, draft.parent), *rest]
        for index, part in enumerate(draft.key_results, 1):
            yield [*_fields(part, f"{goal.id}/{index}", draft.text), *rest]


def _fields(draft: GoalDraft, id: str, parent: str) -> list[object]:
    measure = draft.measure
    return [
        id,
        draft.text,
        draft.context,
        draft.kind.value,
        measure.name if measure else "",
        measure.baseline if measure else None,
        measure.target if measure else None,
        measure.unit if measure else "",
        draft.start,
        draft.due,
        parent,
        draft.why,
        draft.owner,
        draft.hours_per_month,
    ]


def _markdown(export: Export) -> Iterator[str]:
    for person in export.people:
        mine = [record for record in export.goals if record.owner.id == person.id]
        if not mine and len(export.people) > 1:
            continue
        yield f"# {unlinked(person.name)}"
        yield ""
        for record in mine:
            yield from _markdown_goal(record)
    for talk in export.conversations:
        yield from _markdown_talk(talk)
    if export.looks is not None:
        titles = {str(record.goal.id): record.goal.version.draft.text for record in export.goals}
        yield from _markdown_looks(export.looks, titles)
    if export.growth is not None:
        yield from _markdown_growth(export.growth)
    for each in export.preparations:
        yield from (f"## Prepared: {each.occasion}, {each.day.isoformat()}", "")
        said = (text for point in each.points for text in (point.claim, point.question) if text)
        yield from (f"- {unlinked(text)}" for text in said)
        yield ""


def _markdown_growth(record: GrowthRecord) -> Iterator[str]:
    if record.aims:
        yield from ("## Aims", "")
        for aim in record.aims:
            told = ", ".join(each for each in (aim.blueprint, aim.words) if each)
            yield f"- {unlinked(told)} ({'shared' if aim.shared_with else 'private'})"
        yield ""
    if record.levels:
        yield from ("## Levels", "")
        for each in record.levels:
            seen = each.evidence
            note = f": {unlinked(each.note)}" if each.note else ""
            what = f"{unlinked(seen.competency)}: level {seen.level}, {seen.rater}{note}"
            yield f"- {seen.day.isoformat()}, {what}"
        yield ""
    if told_by_others := list(_markdown_others(record)):
        yield from ("## What others said", "", *told_by_others, "")
    for talk in record.shortfalls:
        short = talk.shortfall
        yield f"## {unlinked(short.title)}"
        yield ""
        told = f"{short.actual:f} instead of {short.target:f} {unlinked(short.unit)}".rstrip()
        yield f"- {short.day.isoformat()}, {told}{f': {talk.cause}' if talk.cause else ''}"
        yield from (f"- {unlinked(answer)}" for _, answer in talk.answers if answer)
        yield ""
    if record.inquiries:
        yield from ("## Asked of a language model", "")
        yield from (f"- {line}" for line in map(_answered, record.inquiries))
        yield ""


def _answered(inquiry: Inquiry) -> str:
    """A question to a language model in a line: what it said, what was held back, and how it was made."""
    said = (inquiry.cause and f"{inquiry.cause}: {inquiry.quote}", *(each.text for each in inquiry.lines))
    told = "; ".join(unlinked(each) for each in said if each) or unlinked(inquiry.why) or "nothing"
    held = ", ".join(dict.fromkeys(each.code or each.reason for each in inquiry.withheld))
    kept_back = f" Held back: {unlinked(held)}." if held else ""
    how = f"by {unlinked(inquiry.source)}" if inquiry.making is None else _made(inquiry.making)
    day = f"{inquiry.created_at:%Y-%m-%d}"
    return f"{inquiry.task.capitalize()}, {day}, {inquiry.fate}: {told}.{kept_back} Made {how}."


def _markdown_others(record: GrowthRecord) -> Iterator[str]:
    for means in record.means:
        answer = "confirmed" if means.agreed else unlinked(means.words)
        yield f"- {means.at:%Y-%m-%d}, {means.means}, {unlinked(means.asked)}: {answer}"
    for whose, requests in (("You asked", record.asked), ("You were asked", record.answered)):
        for each in requests:
            answer = f": {unlinked(each.text)}" if each.text else ""
            yield f"- {each.created_at:%Y-%m-%d}, {whose}: {unlinked(each.words)} ({each.state}){answer}"
    for asked in record.rounds:
        yield from (
            f"- {each.day:{_DAY[asked.round.anonymous]}}, said of you: {unlinked(each.text)}"
            for each in asked.words
        )
    yield from (f"- {each.day:%Y-%m}, you said of somebody: {unlinked(each.text)}" for each in record.said)
    for told_them in record.recognised:
        what = f"{unlinked(told_them.text)} {unlinked(told_them.effect)}"
        yield f"- {told_them.day:%Y-%m-%d}, recognition: {what}"
    for proposal in record.proposed:
        told = f": {unlinked(proposal.told)}" if proposal.told else ""
        what = f"{unlinked(proposal.shortfall.title)}, {unlinked(proposal.words)} ({proposal.state}){told}"
        yield f"- {proposal.created_at:%Y-%m-%d}, proposed to you: {what}"


def _markdown_goal(record: GoalRecord) -> Iterator[str]:
    draft = record.goal.version.draft
    yield f"## {unlinked(draft.text)}"
    yield ""
    yield f"{draft.kind.replace('_', ' ').capitalize()}, {record.goal.status.replace('_', ' ')}."
    yield ""
    if lines := list(_details(record)):
        yield from (f"- {line}" for line in lines)
        yield ""


def _details(record: GoalRecord) -> Iterator[str]:
    draft = record.goal.version.draft
    told = (
        ("Why", draft.why),
        ("Serves", draft.parent),
        ("Due", draft.due),
        ("Next review", draft.review),
        ("Next check-in", record.goal.next_check_in),
        ("Hours a month", draft.hours_per_month),
        ("Where it is used", draft.application),
        ("What others will see", draft.mastery),
    )
    yield from (f"{name}: {unlinked(str(value))}" for name, value in told if value not in (None, ""))
    yield from (f"Key result: {unlinked(part.text)}" for part in draft.key_results)
    yield from (f"Milestone: {unlinked(each.text)} ({each.due or 'no date'})" for each in draft.milestones)
    yield from (f"Step: {unlinked(each)}" for each in draft.activities)
    yield from (f"Comment, {each.at:%Y-%m-%d}: {unlinked(each.text)}" for each in record.comments)
    if len(record.versions) > 1:
        for each in record.versions:
            yield f"Version {each.number}, {each.at:%Y-%m-%d}: {unlinked(each.draft.text)}"


def _markdown_looks(record: LooksRecord, titles: Mapping[str, str]) -> Iterator[str]:
    sure = {each.check_in_id: each.value for each in record.confidences}
    if record.check_ins:
        yield from ("## Check-ins", "")
    for each in record.check_ins:
        told = (
            ("stood at", each.value if each.value is None else f"{each.value:f}"),
            ("sure", sure.get(each.id)),
            ("said", each.note),
            ("in the way", ": ".join(part for part in (each.obstacle or "", each.obstacle_words) if part)),
            ("learned", each.learned),
            ("help needed", each.help_needed),
        )
        parts = (f"{name} {unlinked(str(value))}" for name, value in told if value not in (None, ""))
        yield f"- {each.day.isoformat()}, {unlinked(titles[each.goal_id])}: {'; '.join(parts)}"
    if record.check_ins:
        yield ""
    if record.away:
        yield from ("## Days away", "")
        yield from (f"- {each.begin.isoformat()} to {each.until.isoformat()}" for each in record.away)
        yield ""


def _markdown_talk(record: ConversationRecord) -> Iterator[str]:
    yield f"## Conversation: {unlinked(record.conversation.title or 'without a title')}"
    yield ""
    for turn in record.turns:
        said = unlinked(turn.text.replace("**", ""))
        yield f"- {turn.speaker.capitalize()}, {turn.at:%Y-%m-%d %H:%M}: {said}"
    yield from (f"- {line}" for line in map(_told, record.suggestions))
    yield ""


def _told(record: SuggestionRecord) -> str:
    """A suggestion in a line: what became of it, how it was made, and why it was refused."""
    suggestion, making = record.suggestion, record.suggestion.provenance.making
    what = unlinked(suggestion.draft.text) if suggestion.draft else f"for {', '.join(suggestion.why)}"
    source = unlinked(suggestion.provenance.source)
    how = f"by {source}" if making is None else _made(making)
    digest = suggestion.provenance.rules_digest[:12]
    return f"Suggestion, {suggestion.at:%Y-%m-%d}, {suggestion.state}: {what}. Made {how}; rules {digest}."


def _made(making: Making) -> str:
    told = (
        f"by {making.model} at {making.host}",
        f"prompt {making.prompt} ({making.prompt_hash[:12]})",
        making.parameters,
        f"{making.prompt_tokens} and {making.completion_tokens} tokens",
        f"cost {making.cost:g}",
        f"{making.seconds:g} s",
        counted(making.calls, "call"),
        counted(making.repairs, "repair"),
    )
    return "; ".join(map(unlinked, told))
