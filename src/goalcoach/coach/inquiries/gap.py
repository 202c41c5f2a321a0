"""How the language model reads a talk about a shortfall. Its reading is one more view; the person decides."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from goalcoach.coach import gaps
from goalcoach.coach.browsing import words_of
from goalcoach.coach.gaps import GapView
from goalcoach.coach.inquiries.question import Question, model_facts, read
from goalcoach.coach.known_gap import gap_of
from goalcoach.coach.office import Office
from goalcoach.domain.conversation import Speaker
from goalcoach.domain.person import Person
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.port import Utterance
from goalcoach.llm.tasks.gap import GAP, FoundCause, GapRequest
from goalcoach.store.gap_port import HEEDED
from goalcoach.store.inquiry_port import Found, Inquiry, NewLine, Slot
from goalcoach.store.port import Unit

NEAR = 6
"""Competencies that may be named: those nearest to what was said."""


async def question(
    unit: Unit, office: Office, person: Person, found: GapView, asked: Sequence[Inquiry]
) -> Question | None:
    """What would be asked now; None before anything was said, and to somebody in need."""
    talk = found.talk
    if isinstance(found.step, Help) or not talk.about_work():
        return None
    asked_so_far = gaps.asked(talk, questions(asked))
    spoken = [
        (words, text)
        for words, (key, text) in zip(asked_so_far, talk.answers, strict=True)
        if text.strip() and not key.startswith(HEEDED)
    ]
    *_, (last, said) = spoken
    before = (Utterance(speaker=who, text=text) for row in spoken[:-1] for who, text in _both(row))
    near = await office.names.find_words(await office.names(unit), words_of(talk), NEAR)
    request = GapRequest(
        gap=await gap_of(unit, person, talk),
        unit=talk.shortfall.unit,
        competencies=tuple(each.competency for each in near),
        transcript=(*before, Utterance(speaker=Speaker.COACH, text=last)),
        said=said,
        facts=model_facts(office, person, talk.language, asked=asked_so_far),
    )
    return Question(task=GAP, request=request, kept=_kept, talk_id=talk.id)


def questions(asked: Sequence[Inquiry]) -> Mapping[str, str]:
    """What the language model asked, by the inquiry it was asked in."""
    return {
        each.id: line.text
        for each in asked
        if read(each)
        for line in each.lines
        if line.slot is Slot.QUESTION
    }


def _both(row: tuple[str, str]) -> tuple[tuple[Speaker, str], tuple[Speaker, str]]:
    return (Speaker.COACH, row[0]), (Speaker.PERSON, row[1])


def _kept(passed: FoundCause) -> Found:
    told = ((Slot.ACTION, passed.action), (Slot.QUESTION, passed.question))
    return Found(
        cause=passed.cause,
        quote=passed.quote if passed.cause else "",
        named=passed.competency,
        lines=tuple(NewLine(slot=slot, accepted=each) for slot, each in told if each is not None),
    )
