"""The first words in German where a language model answers: without "you", whichever form a house uses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import TurnAnswer, TurnAnswerWithText


@dataclass(frozen=True, slots=True, kw_only=True)
class _Words:
    """Without "you": whether a house says "du" or "Sie" stands in its voice, for the language model."""

    first: str
    question: str
    by_kind: Mapping[GoalKind, str]
    examples: tuple[str, ...]


_BY_LANGUAGE: Mapping[str, _Words] = MappingProxyType(
    {
        "de": _Words(
            first="Hier entsteht ein Ziel, das sich überprüfen lässt.",
            question="Was soll in ein paar Monaten anders sein?",
            by_kind={
                GoalKind.PERFORMANCE: "Welches Ergebnis bei der Arbeit soll in ein paar Monaten da sein?",
                GoalKind.DEVELOPMENT: "Was soll in ein paar Monaten gelingen, das jetzt noch nicht gelingt?",
                GoalKind.OBJECTIVE: "Was soll für die Kunden oder das Team wahr werden, in einem Satz?",
            },
            examples=(
                "Ich will besser mit Kunden umgehen",
                "Ich will lernen, Besprechungen zu leiten",
                "Bei uns dauert die Einarbeitung zu lange",
            ),
        )
    }
)


def opening(language: str, kind: GoalKind | None) -> TurnAnswerWithText | None:
    """The first words in this language; None where there are none."""
    words = _BY_LANGUAGE.get(language)
    if words is None:
        return None
    asking = words.by_kind.get(kind, words.question) if kind else words.question
    options = tuple(OptionDraft(text=text, field=Field.OUTCOME, language=language) for text in words.examples)
    answer = TurnAnswer(asked=Field.OUTCOME, options=() if kind else options, kind=kind)
    return TurnAnswerWithText(text=f"{words.first}\n\n**{asking}**", answer=answer, language=language)
