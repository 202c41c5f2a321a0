"""The built-in coach behind the door. Deterministic; async in shape only."""

from __future__ import annotations

import re
from collections.abc import AsyncIterator, Iterator

from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.phrases import book
from goalcoach.llm.builtin.reply import Response
from goalcoach.llm.builtin.respond import respond
from goalcoach.llm.port import BUILTIN, Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.rules.facts import Facts

_SENTENCE = re.compile(r"(?<=[.!?”])(?<!\d\.)\s+(?=[A-ZÄÖÜ“])")


class BuiltinCoach:
    """The coach without a model. Stateless."""

    name = BUILTIN

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """The coach's first words in an empty conversation."""
        words = book(facts.language)
        first = words.questions[Field.OUTCOME][0]
        asking = words.opening_by_kind.get(kind, first) if kind else first
        options = tuple(
            OptionDraft(text=text, field=Field.OUTCOME, language=words.language) for text in words.openings
        )
        answer = TurnAnswer(asked=Field.OUTCOME, options=() if kind else options, kind=kind)
        return TurnAnswerWithText(
            text=f"{words.opening}\n\n**{asking}**", answer=answer, language=words.language
        )

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """Answer one turn, sentence by sentence."""
        response = respond(request)
        language = book(request.facts.language).language
        for sentence in _sentences(response):
            yield Said(sentence, language)
        yield response.answer


def _sentences(response: Response) -> Iterator[str]:
    """The reply in pieces that put together make the text, the question in bold on its own line."""
    pieces = [piece for part in response.said for piece in _pieces(part)]
    for index, piece in enumerate(pieces, start=1):
        block = "\n" in piece or index == len(pieces) or "\n" in pieces[index]
        yield piece + ("\n\n" if block else " ")
    yield f"**{response.question}**"


def _pieces(part: str) -> list[str]:
    """The sentences of a part; one that quotes the goal on lines of its own stays whole."""
    return [part] if "\n" in part else _SENTENCE.split(part)
