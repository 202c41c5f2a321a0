"""Reasons: why it matters to the person, in their own clause."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.spoken import because, measures, own
from goalcoach.llm.builtin.hearing.found import Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.phrases import content, lower_first, tidy
from goalcoach.rules.clauses import end_of_sentence
from goalcoach.rules.language.read import TimeKind

_COMMA = re.compile(r"[,;–-]\s*(?:and\s+)?$")
_LONGEST = 240


def find_reason(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """A clause that opens with "because", "so that" and the like."""
    if otherwise := _otherwise(ear, taken):
        return [otherwise]
    for match in because.WHY.finditer(ear.text):
        end = _end(ear, match.start())
        words = ear.text[match.start() : end]
        if match.group().casefold() == "since" and _tells_when(ear, match.end(), end):
            continue
        if match.group().casefold() == "so " and _opens(ear, match.start()):
            continue
        if free((match.start(), end), taken) and content(words[len(match.group()) :]):
            if because.WHY_LABEL.match(words):
                return [
                    Find(
                        field=Field.WHY,
                        value=as_reason(words, ear.facts.language),
                        quote=words.strip(),
                        span=(match.start(), end),
                    )
                ]
            value = tidy(words)
            if match.group().casefold() in because.SHORT:
                value = "because" + value.lstrip("'’")[len(match.group().lstrip("'’")) :]
            return [Find(field=Field.WHY, value=value, quote=words.strip(), span=(match.start(), end))]
    return []


def _tells_when(ear: Ear, start: int, end: int) -> bool:
    """Whether "since" tells when and not why: "since the relay swap on 3 Nov", "since the 2 new lifts"."""
    dated = any(start <= time.start < end for time in ear.reading.times)
    return dated or not as_reason(ear.text[start:end], ear.facts.language).startswith("because ")


def _opens(ear: Ear, start: int) -> bool:
    """Whether "so" only begins to speak, where nothing is known yet: "ok so the forklift accidents"."""
    first = ear.asked in (None, Field.OUTCOME) and not ear.part.notes
    return first and not content(ear.text[:start])


def _otherwise(ear: Ear, taken: Sequence[Span]) -> Find | None:
    """ "They fall behind otherwise" is a reason, too, when it is a clause of its own."""
    match = because.OTHERWISE.search(ear.text)
    if not match or not free(match.span(), taken) or because.WHY.search(match.group()):
        return None
    words = match.group().strip()
    return Find(field=Field.WHY, value=as_reason(words, ear.facts.language), quote=words, span=match.span())


def _end(ear: Ear, start: int) -> int:
    """Where the clause ends: at the sentence's end, or before a fact that was put after a comma."""
    end = end_of_sentence(ear.reading, start)
    if label := measures.METRIC.search(ear.text, start, end):
        end = start + len(ear.text[start : label.start()].rstrip(" ,;–-"))
    facts = [(c.start, c.end) for c in ear.reading.changes]
    facts += [(t.start, t.end) for t in ear.reading.times if t.kind in (TimeKind.DEADLINE, TimeKind.PERIOD)]
    for begin, stop in sorted(facts):
        if not start < begin < end:
            continue
        comma = _COMMA.search(ear.text[start:begin])
        last = ear.text[begin:stop].casefold().startswith(("by ", "until ", "till ")) and stop >= end - 2
        if comma or last:
            return start + comma.start() if comma else begin
    return end


def as_reason(text: str, language: str) -> str:
    """An answer to "why": a clause gets its "because", anything else stays as it was said."""
    text = because.CAUSE.sub("because ", because.WHY_LABEL.sub("", text, count=1), count=1)
    match = because.WHY_OPENER.match(text)
    rest = tidy(text[match.end() :] if match else text)[:_LONGEST]
    if not rest or because.WHY.match(rest) or re.match(r"(?:to|for|as)\b", rest, re.IGNORECASE):
        return lower_first(rest, language)
    clause = own(because.CLAUSE, language).match(rest)
    return (
        because.BEFORE[language].format(lower_first(rest, language))
        if clause and language in because.BEFORE
        else rest
    )


def is_reason(text: str, language: str) -> bool:
    """Whether words are a reason by themselves: a clause, or one that "because" opens."""
    value = as_reason(text, language)
    return bool(because.OPENED.match(value) or own(because.CLAUSE, language).match(value))
