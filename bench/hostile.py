"""A megabyte of hostile text in each text that is judged: seconds, and how they grow with its length.

`python -m bench.hostile` prints every case; `python -m bench hostile` the worst. Each case is measured once
with a quarter of the text and once with all of it: four times the text should take four times as long.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from bench.row import Row
from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind, Measure, Milestone
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft, TalkingPointsDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY, a_goal

SIZE = 1_000_000
FLOOR = 0.05
"""Seconds below which growth tells nothing."""
LANGUAGES = ("en", "de", "fr")
"""Two with a pack, and one without."""

KINDS = {
    "blanks": " ",
    "wide blanks": "\u2003 ",
    "digits": "1",
    "commas": "1,",
    "brackets": "([{<",
    "quotes": "\"“'",
    "one word": "a",
    "words": "word ",
    "long words": "donaudampfschiff",
    "numbers": "from 1 to 2 % ",
    "dates": "by 30 June ",
    "marks": "e\u0301",
    "marks alone": "\u0301",
    "emoji": "👩\u200d💻",
    "right to left": "\u202eשלום ",
    "Chinese": "目标",
    "lines": "\n",
    "bullets": "- a\n",
    "asterisks": "**",
    "tags": "<b>",
    "sentences": "It is so. ",
    "joined": "and to ",
    "dashes": "a-",
    "addresses": "a@b.",
    "gaps": "{{x",
    "backslashes": "\\",
    "NUL": "\0",
}
"""What a text is made of, by name."""


@dataclass(frozen=True, slots=True)
class Case:
    """One sort of text in one place."""

    name: str
    unit: str
    made: Callable[[str, Facts], tuple[Draft, Facts]]
    facts: Facts

    def seconds(self, size: int) -> float:
        """How long judging takes with this much of the text."""
        draft, facts = self.made((self.unit * (size // len(self.unit) + 1))[:size], self.facts)
        began = time.process_time()
        judge(draft, facts)
        return time.process_time() - began


@dataclass(frozen=True, slots=True)
class Measured:
    """What a case took."""

    name: str
    seconds: float
    quarter: float

    @property
    def growth(self) -> float:
        """Times as long for four times the text; 4 is in proportion, and what takes no time does not grow."""
        return max(self.seconds, FLOOR) / max(self.quarter, FLOOR)

    def __str__(self) -> str:
        return f"{self.name:<58}{self.seconds:>8.3f} s, {self.quarter:.3f} s for a quarter: {self.growth:.1f}"


def _goal(field: str) -> Callable[[str, Facts], tuple[Draft, Facts]]:
    return lambda text, facts: (
        replace(a_goal(), language=facts.language, **{field: text}),  # type: ignore[arg-type]
        facts,
    )


def _measure(field: str) -> Callable[[str, Facts], tuple[Draft, Facts]]:
    return lambda text, facts: (
        replace(a_goal(), language=facts.language, measure=Measure(**{field: text})),  # type: ignore[arg-type]
        facts,
    )


def _known(field: str) -> Callable[[str, Facts], tuple[Draft, Facts]]:
    return lambda text, facts: (
        replace(a_goal(), language=facts.language),
        replace(facts, **{field: (text,)}),  # type: ignore[arg-type]
    )


def _pieces(text: str) -> tuple[str, ...]:
    return tuple(text[at : at + 20] for at in range(0, len(text), 20))


def _point(text: str, language: str) -> TalkingPointDraft:
    return TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=PointKind.QUESTION, language=language)


def _key_result(text: str, language: str) -> GoalDraft:
    return GoalDraft(kind=GoalKind.KEY_RESULT, text=text, language=language)


PLACES: dict[str, Callable[[str, Facts], tuple[Draft, Facts]]] = {
    **{name: _goal(name) for name in ("text", "context", "owner", "why", "parent", "application", "mastery")},
    **{f"measure.{name}": _measure(name) for name in ("name", "unit", "source")},
    "language": lambda text, facts: (replace(a_goal(), language=text), facts),
    "a milestone": lambda text, facts: (
        replace(a_goal(), language=facts.language, milestones=(Milestone(text=text),)),
        facts,
    ),
    "milestones": lambda text, facts: (
        replace(
            a_goal(),
            language=facts.language,
            milestones=tuple(Milestone(text=each) for each in _pieces(text)),
        ),
        facts,
    ),
    "an activity": lambda text, facts: (
        replace(a_goal(), language=facts.language, activities=(text,)),
        facts,
    ),
    "activities": lambda text, facts: (
        replace(a_goal(), language=facts.language, activities=_pieces(text)),
        facts,
    ),
    "a key result": lambda text, facts: (
        replace(
            a_goal(),
            kind=GoalKind.OBJECTIVE,
            language=facts.language,
            key_results=(_key_result(text, facts.language),),
        ),
        facts,
    ),
    "key results": lambda text, facts: (
        replace(
            a_goal(),
            kind=GoalKind.OBJECTIVE,
            language=facts.language,
            key_results=tuple(_key_result(each, facts.language) for each in _pieces(text)),
        ),
        facts,
    ),
    "a reply": lambda text, facts: (ReplyDraft(text=text, language=facts.language), facts),
    "an option": lambda text, facts: (OptionDraft(text=text, language=facts.language), facts),
    "a talking point": lambda text, facts: (_point(text, facts.language), facts),
    "talking points": lambda text, facts: (
        TalkingPointsDraft(
            subject="e1",
            points=tuple(_point(each, facts.language) for each in _pieces(text)),
            language=facts.language,
        ),
        facts,
    ),
    "an agenda": lambda text, facts: (
        AgendaDraft(items=(AgendaItem(text=text, topic=Topic.OTHER),), language=facts.language),
        facts,
    ),
    "items of an agenda": lambda text, facts: (
        AgendaDraft(
            items=tuple(AgendaItem(text=each, topic=Topic.OTHER) for each in _pieces(text)),
            language=facts.language,
        ),
        facts,
    ),
    **{name: _known(name) for name in ("said", "parents", "previous", "asked_before")},
    "things said": lambda text, facts: (
        replace(a_goal(), language=facts.language),
        replace(facts, said=_pieces(text)),
    ),
}
"""Where a text can stand, by name."""


def cases() -> Iterator[Case]:
    """All sorts of texts in all places."""
    for place, made in PLACES.items():
        for kind, unit in KINDS.items():
            for origin in Origin:
                for language in LANGUAGES:
                    facts = Facts(today=TODAY, origin=origin, language=language)
                    yield Case(f"{place}, {kind}, {origin}, {language}", unit, made, facts)


def measured() -> Iterator[Measured]:
    """What each case takes."""
    judge(a_goal(), Facts(today=TODAY, origin=Origin.PERSON))
    for case in cases():
        quarter = case.seconds(SIZE // 4)
        yield Measured(case.name, case.seconds(SIZE), quarter)


def run() -> Iterator[Row]:
    """The worst of all cases."""
    found = list(measured())
    slowest = max(found, key=lambda each: each.seconds)
    steepest = max(found, key=lambda each: each.growth)
    yield Row(name="cases of 1 MB of hostile text", value=len(found))
    yield Row(name=f"slowest ({slowest.name})", value=slowest.seconds, unit="s", at_most=1)
    yield Row(name=f"steepest ({steepest.name})", value=steepest.growth, unit="times", at_most=8)


if __name__ == "__main__":
    for each in measured():
        print(each, flush=True)
