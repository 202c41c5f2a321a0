"""A talk about why a result falls short: a small value that only grows by answers, and can go back."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from goalcoach.llm.builtin.causes.cues import TONGUES
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.rules.language.detect import clearly


@dataclass(frozen=True, slots=True)
class Answer:
    """What was answered to one question."""

    probe: Probe
    text: str
    """As it was written; empty when the question was skipped."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CauseTalk:
    """All that was asked and said so far. What it means is worked out from it each time."""

    language: str = "en"
    """Of the questions."""
    answers: tuple[Answer, ...] = ()
    heeded: int = 0
    """After so many answers the person was shown where to find help, and chose to go on."""

    @property
    def asked(self) -> frozenset[Probe]:
        """The questions that had their turn."""
        return frozenset(each.probe for each in self.answers)

    def tongue(self, answer: Answer) -> str:
        """The language an answer is read in: its own where that is plain, else that of the other answers.

        A bare "nein" is in no plain language; whoever wrote German before means it.
        """
        return _plainly(answer.text) or self._spoken

    @property
    def _spoken(self) -> str:
        """The language of the first answer that is plainly in one, else that of the questions."""
        told = (_plainly(each.text) for each in self.answers)
        return next(filter(None, told), self.language)

    def answered(self, probe: Probe, text: str) -> CauseTalk:
        """The talk with one more answer."""
        return replace(self, answers=(*self.answers, Answer(probe, text)))

    def skipped(self, probe: Probe) -> CauseTalk:
        """The talk with a question left out; it is not asked again."""
        return self.answered(probe, "")

    def going_on(self) -> CauseTalk:
        """The talk of somebody who was shown where to find help, and goes on."""
        return replace(self, heeded=len(self.answers))

    def back(self) -> CauseTalk:
        """The talk as it was before the last answer; at its beginning it stays there."""
        kept = self.answers[:-1]
        return replace(self, answers=kept, heeded=min(self.heeded, len(kept)))


@lru_cache(maxsize=256)
def _plainly(text: str) -> str:
    """The language a text is plainly in; each question of a talk asks that of all its answers."""
    return clearly(text, TONGUES)
