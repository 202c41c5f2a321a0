"""Ways to practise one step of learning. Knows which courses and people there are, and no others."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum
from typing import Any

from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.measured import number
from goalcoach.llm.situation import offers
from goalcoach.llm.tasks.practised import nothing_practised
from goalcoach.llm.tasks.sieve import Sieve
from goalcoach.llm.tasks.task import Judged, Task
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.vocabulary import Vocabulary
from goalcoach.rules.verdict import Accepted


class Form(StrEnum):
    """What a way mainly is; a test holds it to the shape of the answer."""

    PRACTICE = "practice"
    PROJECT = "project"
    PERSON = "person"
    COURSE = "course"


@dataclass(frozen=True, slots=True, kw_only=True)
class WaysRequest:
    """A step somebody wants to learn, with what there is for it."""

    step: str
    hours: Decimal | None = None
    """A month; None when nobody said."""
    budget: str = ""
    """In words; empty when nobody said."""
    courses: tuple[str, ...] = ()
    mentors: tuple[str, ...] = ()
    said: str
    """What the person said of their work."""
    facts: Facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Way:
    """One way. Its text is what is sent when it is tapped."""

    form: Form
    text: Accepted[OptionDraft]
    named: str
    """Course or mentor as the organisation has it; empty for none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundWays:
    """At most three, the most practical first; none where the person's work is not known."""

    ways: tuple[Way, ...]
    question: Accepted[ReplyDraft] | None
    """None when it was withheld."""


def _fill(request: WaysRequest) -> Mapping[str, str]:
    return {
        "step": request.step,
        "means": "\n".join(_means(request)),
        "offers": "\n".join(offers(_offered(request))),
        "said": request.said,
    }


def _offered(request: WaysRequest) -> Vocabulary:
    return Vocabulary(courses=request.courses, mentors=request.mentors)


def _means(request: WaysRequest) -> Iterator[str]:
    if request.hours is not None:
        yield f"hours a month: {number(request.hours)}"
    if request.budget:
        yield f"budget: {request.budget}"


def _judge(found: Mapping[str, Any], request: WaysRequest) -> Judged[FoundWays]:
    facts = request.facts
    told = (*(facts.said or ()), request.step, *_means(request), request.said)
    sieve = Sieve(replace(facts, said=told, vocabulary=_offered(request)))
    offered = {Form.COURSE: request.courses, Form.PERSON: request.mentors}
    ways: list[Way] = []
    for place, row in enumerate(found["ways"]):
        form, written, text = Form(row["form"]), row["named"], row["text"].strip()
        named = _offer(written, offered.get(form, (*request.courses, *request.mentors)))
        if not named and (written or form is Form.COURSE):
            sieve.wrong(f"ways[{place}].named", "not offered, or not for this form", written)
        elif text.casefold() in {each.text.draft.text.casefold() for each in ways}:
            sieve.wrong(f"ways[{place}].text", "the same way twice", row["text"])
        elif problem := _problem(text, form, request, (*told, named)):
            sieve.wrong(f"ways[{place}].text", problem, row["text"])
        elif accepted := sieve.passing(f"ways[{place}]", OptionDraft(text=text, language=facts.language)):
            ways.append(Way(form=form, text=accepted, named=named))
    if ways and all(each.form is Form.COURSE for each in ways):
        sieve.wrong("ways", "nothing but courses", " ".join(each.named for each in ways))
        return sieve.outcome(None)
    lost = bool(found["ways"]) and not ways
    question = sieve.passing("question", ReplyDraft(text=found["question"].strip(), language=facts.language))
    if lost or not (ways or question):
        return sieve.outcome(None)
    return sieve.outcome(FoundWays(ways=tuple(ways), question=question))


def _problem(text: str, form: Form, request: WaysRequest, told: tuple[str, ...]) -> str:
    """Why words are no way, whatever the rules say of them; empty when they are."""
    # What reads words about causes is brought in with the first answer: nobody who only asks waits for it.
    from goalcoach.llm.builtin.causes.curing import names_course

    language = request.facts.language
    if form is not Form.COURSE and names_course(text, language, told):
        return "a course or certificate that nobody offers"
    if nothing_practised(text, request.step, language):
        return "no practice: a favour to ask for, or the step again"
    return ""


_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")


def _offer(written: str, offers: Collection[str]) -> str:
    """The offer that is meant, if without what stands in brackets; empty when it is none, or several are."""
    if not written or written in offers:
        return written
    meant = [each for each in offers if _IN_BRACKETS.sub("", each).strip() == written]
    return meant[0] if len(meant) == 1 else ""


WAYS = Task(name="ways", prompt="growth/ways", fill=_fill, judge=_judge)
