"""The answer of a language model about the half-year, played to the letter of what is asked.

It lies in evals/recordings/half_year, in the form of the others; its origin says who wrote it. A question
that is not the recorded one is an error that tells the difference; with RENEW_RECORDINGS=1 it is written down
anew, with the same evidence cited by the ids it has then.
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import AsyncGenerator
from dataclasses import replace
from pathlib import Path

from evals.recorded_files import read_recordings, write_recordings
from goalcoach.coach.everybody import Everybody
from goalcoach.coach.office import Office
from goalcoach.llm.breaker import Breaker
from goalcoach.llm.budget import FREE, NO_CAPS, Budget, MemoryLedger
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.ladder import Ladder
from goalcoach.llm.limits import Limits
from goalcoach.llm.model import Ask, Piece, Reply
from goalcoach.llm.recorded import Recorded, fingerprint
from goalcoach.llm.tasks.asker import LlmAsker
from goalcoach.prompts.library import library

FOLDER = Path(__file__).parent / "recordings" / "half_year"
SECONDS = 9
_EVIDENCE = re.compile(r"^\| (ev-\d+) (.+)$", re.MULTILINE)
_ID = re.compile(r"\bev-\d+\b")


class HalfYearAnswer(Recorded):
    """Plays the one answer; or writes down what is asked now."""

    def __init__(self) -> None:
        [self._kept] = read_recordings(FOLDER).values()
        super().__init__([self._kept.recording(self._kept.answers[0])])

    async def ask(self, ask: Ask, *, deadline: float) -> AsyncGenerator[Piece | Reply, None]:
        if os.environ.get("RENEW_RECORDINGS"):
            self._renew(ask)
        async for part in super().ask(ask, deadline=deadline):
            yield part

    def _renew(self, ask: Ask) -> None:
        prompt = library().newest(self._kept.prompt.partition("@")[0])
        text = cited_anew(self._kept.answers[0].text, self._kept.ask, ask)
        answer = replace(self._kept.answers[0], prompt=prompt.name, sent=fingerprint(ask), text=text)
        fresh = replace(self._kept, ask=ask, prompt=prompt.name, prompt_hash=prompt.hash, answers=(answer,))
        write_recordings(FOLDER, [fresh])
        super().__init__([fresh.recording(answer)])


def cited_anew(answer: str, was: Ask, now: Ask) -> str:
    """An answer that cites the same evidence by the ids it has now. One that is gone is cited as before."""
    before = dict(_EVIDENCE.findall(was.messages[1].text))
    ids = {words: id_ for id_, words in _EVIDENCE.findall(now.messages[1].text)}
    return _ID.sub(lambda found: ids.get(before.get(found[0], ""), found[0]), answer)


def answer_from_recording(office: Office) -> None:
    """Put the recorded answer in the place of a language model."""

    async def close() -> None:
        return None

    endpoint = Endpoint(
        HalfYearAnswer(),
        ladder=Ladder(),
        breaker=Breaker(time.monotonic),
        limits=Limits(at_once=1, per_minute=0),
        budget=Budget(MemoryLedger(), office.today, caps=NO_CAPS, prices=FREE),
        close=close,
    )
    asker = LlmAsker(
        endpoint, Everybody(office.store, office.thinking), voice="Plain and calm.", seconds=SECONDS
    )
    object.__setattr__(office, "asker", asker)
