"""A coach that says what it was told to say, for tests of everything behind the door. It judges nothing."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field

from goalcoach.domain.conversation import Speaker
from goalcoach.domain.draft import Field
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.port import Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.rules.facts import Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptedTurn:
    """One answer: the sentences in order, then the structured part; or none at all."""

    said: tuple[str, ...] = ()
    answer: TurnAnswer = field(default_factory=TurnAnswer)
    fails_after: int | None = None
    """The number of sentences after which the coach is gone; None: it answers to the end."""


class ScriptedCoach:
    """Answers the n-th thing a person says with the n-th turn of its script, then with the last one again.

    Stateless, so that a second replica answers the same.
    """

    def __init__(
        self,
        turns: Sequence[ScriptedTurn],
        *,
        opening: str = "**What is it about?**",
        name: str = "scripted",
    ) -> None:
        if not turns:
            raise ValueError("a script needs at least one turn")
        self.name = name
        self._turns = tuple(turns)
        self._opening = opening

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """The first words of the script."""
        return TurnAnswerWithText(text=self._opening, answer=TurnAnswer(asked=Field.OUTCOME, kind=kind))

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """The next turn of the script. Raises Unavailable where the script says so."""
        before = sum(each.speaker is Speaker.PERSON for each in request.transcript)
        turn = self._turns[min(before, len(self._turns) - 1)]
        for index, sentence in enumerate(turn.said):
            if index == turn.fails_after:
                break
            yield Said(sentence)
        if turn.fails_after is not None:
            raise Unavailable("the script ends the answer here", coach=self.name)
        yield turn.answer
