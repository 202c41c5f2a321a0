"""A moment of a chat, written as data: lines that take turns, and what was understood. Asks no coach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from goalcoach.domain.conversation import Note, Sketch, Speaker, closing_question
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Utterance

KEYS = frozenset("chat kind notes key_results focus questions".split())
_TAKE_TURNS = (Speaker.COACH, Speaker.PERSON)


@dataclass(frozen=True, slots=True, kw_only=True)
class Chat:
    """What was said so far, and the goal as it stands."""

    transcript: tuple[Utterance, ...]
    sketch: Sketch

    @property
    def told(self) -> tuple[str, ...]:
        """What the person said."""
        return tuple(each.text for each in self.transcript if each.speaker is Speaker.PERSON)

    @property
    def questions(self) -> tuple[str, ...]:
        """What the coach asked."""
        said = (each.text for each in self.transcript if each.speaker is Speaker.COACH)
        return tuple(map(closing_question, said))


def chat_of(row: Mapping[str, Any]) -> Chat:
    """The chat of a row; its first line is the coach's. Raises InvalidInput for a quote of nobody."""
    lines = tuple(
        Utterance(speaker=_TAKE_TURNS[number % 2], text=text)
        for number, text in enumerate(row.get("chat", ()))
    )
    questions = tuple(row.get("questions", ()))
    return Chat(
        transcript=lines,
        sketch=Sketch(
            kind=GoalKind(row["kind"]) if "kind" in row else None,
            notes=tuple(_notes(row.get("notes", ()), lines)),
            asked=Field(questions[-1]) if questions and questions[-1] in set(Field) else None,
            questions=questions,
            key_results=tuple(
                Sketch(kind=GoalKind.KEY_RESULT, notes=tuple(_notes(each, lines)))
                for each in row.get("key_results", ())
            ),
            focus=int(row["focus"]) if "focus" in row else None,
        ),
    )


def _notes(noted: Iterable[Mapping[str, str]], lines: Sequence[Utterance]) -> Iterator[Note]:
    for each in noted:
        field, value = next(iter(each.items()))
        quote = each.get("quote", value)
        turns = [
            number
            for number, line in enumerate(lines, 1)
            if line.speaker is Speaker.PERSON and quote in line.text
        ]
        if not turns:
            raise InvalidInput(f"nobody said {quote!r}")
        yield Note(field=Field(field), value=value, quote=quote, turn=turns[-1])
