"""What reaches a person of an answer once the product has asked again for what was refused. Reads no file."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Collection, Iterable, Sequence
from dataclasses import dataclass

from goalcoach.domain.errors import Unavailable
from goalcoach.evaluation.outcome import Ended, HeldBack, Outcome
from goalcoach.evaluation.real_answers import Heard
from goalcoach.evaluation.recordings import Sent
from goalcoach.evaluation.situations import TURN
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.playing import held_back, played
from goalcoach.evaluation.trials.replying import Free
from goalcoach.llm.model import Ask, Piece, Reply
from goalcoach.llm.recorded import Recorded, Recording, UnknownRequest
from goalcoach.prompts.library import library


@dataclass(frozen=True, slots=True, kw_only=True)
class Repaired:
    """One answer, played on through all that was asked again."""

    first: Heard
    rounds: tuple[Sent, ...] = ()
    """What was asked again, each with its answer."""
    waits: Ask | None = None
    """What is asked next, where nobody has answered it yet."""
    held: tuple[HeldBack, ...] = ()
    """What is held back of the last answer; nothing while one is waited for."""
    nothing_left: bool = False
    """Nothing of the answer is shown."""

    @property
    def asked_again(self) -> bool:
        """Whether what was refused went back at all."""
        return bool(self.rounds or self.waits)

    @property
    def put_right(self) -> bool:
        """Whether all of the last answer is shown."""
        return self.waits is None and not self.held

    @property
    def refused(self) -> bool:
        """Whether the person gets nothing of it in the end."""
        return bool(self.held) and self.nothing_left

    @property
    def left_out(self) -> bool:
        """Whether the person gets it without a part."""
        return bool(self.held) and not self.nothing_left


@dataclass(frozen=True, slots=True, kw_only=True)
class Ends:
    """Answers by how they ended. The last four are all of `held`."""

    held: int
    """Something was held back of the first answer."""
    asked_again: int
    put_right: int
    refused: int
    left_out: int
    waiting: int
    """Asked again, and not answered yet."""

    @staticmethod
    def of(some: Collection[Repaired]) -> Ends:
        """Counted."""
        return Ends(
            held=len(some),
            asked_again=sum(each.asked_again for each in some),
            put_right=sum(each.put_right for each in some),
            refused=sum(each.refused for each in some),
            left_out=sum(each.left_out for each in some),
            waiting=sum(each.waits is not None for each in some),
        )


class InOrder:
    """Answers each question with the next recording, which must be one of that question.

    A list and no table, as an answer out of form is asked for again with the very same question.
    """

    name, host = Recorded.name, Recorded.host

    def __init__(self, recordings: Iterable[Recording]) -> None:
        self._recordings = tuple(recordings)
        self.asked = 0
        self.waits: Ask | None = None
        """The question behind the last recording."""

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        """The next answer. Raises UnknownRequest where it answers something else, or there is none."""
        if self.asked == len(self._recordings):
            self.waits = ask
            raise UnknownRequest("Nobody has answered this yet.", ask=ask)
        recorded = Recorded([self._recordings[self.asked]])
        self.asked += 1
        async for part in recorded.ask(ask, deadline=deadline):
            yield part


async def after_repairs(first: Heard, rounds: Sequence[Sent], *, voice: str) -> Repaired:
    """An answer and those to what was asked again, as the product takes them.

    Raises UnknownRequest where something else is asked than `rounds` have, Unavailable where nothing came.
    """
    answers = [(first.sent, first.answer), *((each, each.answers[0]) for each in rounds)]
    model = InOrder(sent.recording(answer) for sent, answer in answers)
    try:
        outcome = await played(first.situation, Asked(endpoint=Free(model), prompts=library(), voice=voice))
    except UnknownRequest:
        if model.waits is None:
            raise
        return Repaired(first=first, rounds=tuple(rounds), waits=model.waits)
    if outcome.ended is Ended.FAILED:
        raise Unavailable(outcome.why)
    last = answers[model.asked - 1][1].text
    turn = first.situation.task == TURN
    return Repaired(
        first=first,
        rounds=tuple(rounds[: model.asked - 1]),
        held=_of_a_turn(outcome) if turn else await _of_the_last(first, last, voice),
        nothing_left=not _said(outcome) if turn else bool(outcome.why),
    )


async def _of_the_last(first: Heard, text: str, voice: str) -> tuple[HeldBack, ...]:
    """What is held back of the last answer to a task: the outcome has what was held back of any of them."""
    alone = Recording(name=first.name, sent=first.sent.ask, text=text)
    return await held_back(first.situation, Recorded([alone]), voice=voice)


def _of_a_turn(outcome: Outcome) -> tuple[HeldBack, ...]:
    """What was held back of a turn and is not shown in other words."""
    shown = {each.where for each in outcome.shown} if _said(outcome) else frozenset()
    return tuple(each for each in outcome.held if each.where not in shown)


def _said(outcome: Outcome) -> bool:
    """Whether a turn has its own reply to the end: who stepped in leaves no making."""
    return outcome.making is not None and any(each.where == "reply" for each in outcome.shown)
