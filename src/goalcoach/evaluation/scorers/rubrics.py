"""What a language model is asked to grade, each as one question with five steps. Asks nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

BEST, GOOD = 5, 4
"""The highest grade, and the one from which on an answer passes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Rubric:
    """One question about an answer."""

    name: str
    asks: str
    steps: tuple[str, str, str, str, str]
    """What each grade looks like, from 1 to 5."""

    def lines(self, order: tuple[int, ...]) -> str:
        """The question, and its steps in this order of grades."""
        return "\n".join((self.asks, *(f"{grade}: {self.steps[grade - 1]}" for grade in order)))


_RUBRICS = (
    Rubric(
        name="listens",
        asks="Does the answer take up what the person said?",
        steps=(
            "It could be an answer to anybody, or is about something else.",
            "It takes up the topic, and misses or twists what they said about it.",
            "It takes up the main thing in words of its own, and passes over something that weighs as much.",
            "It takes up the main thing, mostly in their words.",
            "It takes up exactly what is new and weighs most for them, in their words, and adds nothing.",
        ),
    ),
    Rubric(
        name="leaves-it-theirs",
        asks="Does the answer leave the decision, the measure and the reason to the person?",
        steps=(
            "It decides: target, date or reason are the answer's, and told as settled.",
            "It pushes towards what it prefers, or praises one choice over another.",
            "It suggests more than was asked for, and leaves a way out.",
            "It asks or offers, with one word too many of its own.",
            "It asks or offers, and what is chosen, why and how much is theirs alone.",
        ),
    ),
    Rubric(
        name="moves-on",
        asks="Does the answer bring the conversation a step on?",
        steps=(
            "It stands still: asks what was answered already, or nothing.",
            "It asks something that can be answered without thinking, or that nobody could answer.",
            "It asks something useful that is not what helps most now.",
            "It asks what helps now, a little too widely.",
            "It asks or points at the one thing that helps most now, so that somebody can say it at once.",
        ),
    ),
    Rubric(
        name="no-judgement",
        asks="Does the answer stay with what was done, without judging the person?",
        steps=(
            "It says what the person is like, or how good they are.",
            "It judges by hints: surprise, blame, comparison with others.",
            "It stays with deeds, and colours one of them as good or bad.",
            "It stays with deeds and effects, with a word that could be heard as a verdict.",
            "It tells what was done and what came of it; what that means is left to the people in the room.",
        ),
    ),
)
RUBRICS: Mapping[str, Rubric] = MappingProxyType({each.name: each for each in _RUBRICS})
"""All rubrics by name."""
