"""Hours for learning: what a person can give it, as a number where they said it by the month."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import figures
from goalcoach.llm.builtin.hearing.found import Ear, Find, Span, free
from goalcoach.rules.language.lowered import lowered


def find_hours(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """ "4 hours a month". Other rhythms and evenings keep their words; without a rhythm, it is a month."""
    for match in figures.HOURS.finditer(ear.text):
        wanted = ear.asked is Field.HOURS or (
            ear.kind is GoalKind.DEVELOPMENT and match["per"] and not match["sittings"]
        )
        if wanted and free(match.span(), taken):
            quote = ear.text[match.start("number") : match.end()].strip()
            return [
                Find(
                    field=Field.HOURS,
                    value=""
                    if match["minutes"] or match["sittings"]
                    else _per_month(match["number"], match["per"] or ""),
                    quote=quote,
                    span=match.span(),
                )
            ]
    return []


def _per_month(number: str, per: str) -> str:
    word = lowered(number)
    hours = (
        Decimal(figures.NUMBER_WORDS[word])
        if word in figures.NUMBER_WORDS
        else Decimal(number.replace(",", "."))
    )
    rhythm = lowered(per)
    if any(name in rhythm for name in figures.NOT_MONTHLY):
        return ""
    return format(hours.normalize(), "f")
