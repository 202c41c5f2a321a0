"""A kept talk about a shortfall, as the coach that asks about causes hears it."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.store.gap_port import HEEDED, GapTalk

BESIDE = "beside:"
"""Begins the key of an answer to a question of the language model; its inquiry follows."""


def probe_of(key: str) -> Probe:
    """The question that an answer counts for.

    One of the language model's is heard like words about anything: no yes or no to it is one to ours.
    """
    told = key.removeprefix(HEEDED)
    return Probe.FIRST if told.startswith(BESIDE) else Probe(told)


def heard(talk: GapTalk) -> CauseTalk:
    """All that was asked and said in it so far."""
    answers = tuple(Answer(probe_of(key), text) for key, text in talk.answers)
    heeded = [place for place, (key, _) in enumerate(talk.answers, 1) if key.startswith(HEEDED)]
    return CauseTalk(language=talk.language, answers=answers, heeded=max(heeded, default=0))
