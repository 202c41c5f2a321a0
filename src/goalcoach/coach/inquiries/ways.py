"""Ways to practise a step, as the language model proposes them beside the built-in ones."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from goalcoach.coach.comparison import Line
from goalcoach.coach.development import Option, Way
from goalcoach.coach.facts import vocabulary
from goalcoach.coach.inquiries.question import Question, model_facts, read
from goalcoach.coach.languages import language_of
from goalcoach.coach.office import Office
from goalcoach.domain.framework import Framework
from goalcoach.domain.person import Person
from goalcoach.llm.tasks.ways import WAYS, Form, FoundWays, WaysRequest
from goalcoach.store.gap_port import GapTalk
from goalcoach.store.inquiry_port import Found, Inquiry, InquiryTask, NewLine, Slot

_WAY = MappingProxyType(
    {
        Form.PRACTICE: Way.EXPERIENCE,
        Form.PROJECT: Way.EXPERIENCE,
        Form.PERSON: Way.EXPOSURE,
        Form.COURSE: Way.EDUCATION,
    }
)


def question(
    office: Office,
    person: Person,
    framework: Framework,
    line: Line,
    *,
    said: str,
    talk: GapTalk | None = None,
    aim_id: str | None = None,
) -> Question:
    """What would be asked for this step of a gap or an aim. `said` is what the person adds of their work."""
    offered = vocabulary(framework, line.competency.id)
    told = (*talk.about_work(), said) if talk else (said,)
    request = WaysRequest(
        step=f"{line.competency.name}: {line.says(line.next)}".removesuffix(": "),
        courses=offered.courses,
        mentors=offered.mentors,
        said="\n".join(each for each in told if each.strip()),
        facts=model_facts(office, person, talk.language if talk else language_of(person, (said,))),
    )
    return Question(
        task=WAYS,
        request=request,
        kept=_kept,
        talk_id=talk.id if talk else None,
        aim_id=aim_id,
        competency=line.competency.id,
        said=said,
    )


def last(asked: Sequence[Inquiry], line: Line) -> Inquiry | None:
    """What was asked last for this step, whether or not it is out of date by now."""
    mine = (
        each
        for each in reversed(asked)
        if each.task is InquiryTask.WAYS and each.competency == line.competency.id
    )
    return next(mine, None)


def proposed(inquiry: Inquiry | None, framework: Framework) -> tuple[Option, ...]:
    """Its ways as options; each carries where it comes from."""
    if inquiry is None or read(inquiry) is None:
        return ()
    offered = vocabulary(framework, inquiry.competency)
    return tuple(
        Option(
            way=_WAY[Form(each.about)],
            text=each.text,
            course=each.named if each.named in offered.courses else "",
            mentor=each.named if each.named in offered.mentors else "",
            inquiry=inquiry.id,
            line=each.number,
        )
        for each in inquiry.lines
        if each.slot is Slot.WAY
    )


def _kept(passed: FoundWays) -> Found:
    ways = [
        NewLine(slot=Slot.WAY, accepted=each.text, about=each.form.value, named=each.named)
        for each in passed.ways
    ]
    asks = [NewLine(slot=Slot.QUESTION, accepted=passed.question)] if passed.question else []
    return Found(lines=(*ways, *asks))
