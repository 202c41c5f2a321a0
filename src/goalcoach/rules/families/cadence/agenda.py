"""CD3: what an agenda of two people holds. Knows nothing of the goals themselves."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Occasion, Topic
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.samples import FACTS
from goalcoach.rules.samples_growth import agenda_with, an_agenda
from goalcoach.rules.sources import MEYER_KAY_FRENCH
from goalcoach.rules.surface import has_words

_BOTH = Source("Primalogik, Performance goals vs. development goals (2026)", "both on one agenda")
_OF_RESULTS = {Topic.OBSTACLES: "what is in the way", Topic.RESOURCES: "what is needed"}
_OF_LEARNING = {
    Topic.APPLICATION: "where it was used",
    Topic.FEEDBACK: "what others saw",
    Topic.PATH: "what comes next",
}
_LINES = (
    AgendaItem(text="Where do the returned parcels stand?", topic=Topic.RESULT),
    AgendaItem(text="What keeps them coming back?", topic=Topic.OBSTACLES),
    AgendaItem(text="Which means are missing in hall 3?", topic=Topic.RESOURCES),
)


def _topics(draft: AgendaDraft) -> set[Topic]:
    return {item.topic for item in draft.items if item.text.strip()}


def _of_learning_alone(facts: Facts) -> bool:
    """Whether the two have no goal with a result to talk about: none may be made up for the agenda."""
    return facts.talked_about == frozenset({GoalKind.DEVELOPMENT})


def _talks_of_goals(draft: AgendaDraft) -> bool:
    return draft.occasion is not Occasion.CAREER and bool(_topics(draft))


@rule(
    code="CD301",
    name="agenda-of-one-kind",
    scope=AgendaDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nothing on it is about {what}",
    why="What is left out of three talks in a row is taken for unimportant.",
    sources=(_BOTH,),
    ask="What would each of you like to say about the other kind of goal?",
    fix="Put both on it: what was reached, and what was learned.",
    bad=lambda: (
        Bad(draft=an_agenda(*_OF_LEARNING, Topic.JOINT)),
        Bad(draft=AgendaDraft(items=_LINES)),
        Bad(draft=an_agenda(Topic.RESULT, *_OF_RESULTS, Topic.JOINT)),
    ),
    good=lambda: (
        Good(draft=an_agenda()),
        Good(
            draft=AgendaDraft(
                items=(AgendaItem(text="Where do you want to be in three years?", topic=Topic.CAREER),),
                occasion=Occasion.CAREER,
            ),
            because="a career talk is not about goals",
        ),
        Good(
            draft=an_agenda(Topic.RESULT, *_OF_RESULTS),
            facts=replace(FACTS, talked_about=frozenset({GoalKind.DEVELOPMENT})),
            because="they have goals of learning alone",
        ),
    ),
)
def agenda_of_one_kind(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _talks_of_goals(draft) and (missing := _missing_kind(draft, facts)):
        yield Hit(data={"what": missing})


def _missing_kind(draft: AgendaDraft, facts: Facts) -> str:
    topics = _topics(draft)
    if topics.isdisjoint({Topic.RESULT, *_OF_RESULTS}) and not _of_learning_alone(facts):
        return "what was reached"
    return "what was learned" if topics.isdisjoint(_OF_LEARNING) else ""


@rule(
    code="CD302",
    name="agenda-without-the-link",
    scope=AgendaDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="no question joins what was learned to what was reached",
    why="Apart from results, learning looks like time taken from them, and is the first thing to go.",
    sources=(_BOTH,),
    ask="How did the new skill help with the target?",
    fix="Ask how what was learned helped with the result.",
    bad=lambda: (
        Bad(draft=an_agenda(Topic.JOINT)),
        Bad(
            draft=an_agenda(
                Topic.JOINT,
                items=(
                    *an_agenda(Topic.JOINT).items,
                    AgendaItem(text="Spanish and renewals", topic=Topic.JOINT),
                ),
            )
        ),
    ),
    good=lambda: (
        Good(draft=an_agenda()),
        Good(
            draft=an_agenda(
                items=(
                    *an_agenda(Topic.JOINT).items,
                    AgendaItem(text="Did the lab kit change the marks? If so, how?", topic=Topic.JOINT),
                )
            ),
            because="the question may be put in any words",
        ),
    ),
)
def agenda_without_the_link(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not _talks_of_goals(draft) or _missing_kind(draft, facts):
        return
    if not _of_learning_alone(facts) and not any(
        item.topic is Topic.JOINT and _asks(item) for item in draft.items
    ):
        yield Hit()


def _asks(item: AgendaItem) -> bool:
    return item.text.rstrip().endswith(("?", "？", "؟"))


@rule(
    code="CD303",
    name="results-without-obstacles",
    scope=AgendaDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it goes through results and does not ask {what}",
    why="A talk about numbers alone becomes a report, and the help comes too late.",
    sources=(
        Source("Primalogik, Performance goals vs. development goals (2026)", "obstacles and resources"),
    ),
    ask="What is in the way, and what would help?",
    fix="Ask what is in the way and what is needed.",
    bad=lambda: (
        Bad(draft=an_agenda(Topic.OBSTACLES)),
        Bad(draft=an_agenda(Topic.OBSTACLES, Topic.RESOURCES)),
    ),
    good=lambda: (
        Good(draft=an_agenda()),
        Good(
            draft=an_agenda(Topic.RESULT),
            because="what is in the way can be asked without going through the numbers",
        ),
    ),
)
def results_without_obstacles(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _talks_of_goals(draft) and not (_missing_kind(draft, facts) or _of_learning_alone(facts)):
        yield from _unasked(draft, _OF_RESULTS)


def _unasked(draft: AgendaDraft, wanted: dict[Topic, str]) -> Iterator[Hit]:
    if missing := [words for topic, words in wanted.items() if topic not in _topics(draft)]:
        yield Hit(data={"what": " and ".join(missing)})


@rule(
    code="CD304",
    name="learning-without-its-questions",
    scope=AgendaDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it talks of learning and does not ask {what}",
    why="Asked only whether the course is done, people finish courses.",
    sources=(
        Source("Primalogik, Performance goals vs. development goals (2026)", "application and feedback"),
    ),
    ask="Where was it used, what did others see, and what comes next?",
    fix="Ask for a use, for what others saw, and for the next step.",
    bad=lambda: (
        Bad(draft=an_agenda(Topic.APPLICATION)),
        Bad(draft=an_agenda(Topic.FEEDBACK, Topic.PATH)),
    ),
    good=lambda: (
        Good(draft=an_agenda()),
        Good(
            draft=an_agenda(occasion=Occasion.REVIEW),
            because="a review asks the same",
        ),
    ),
)
def learning_without_its_questions(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if _talks_of_goals(draft) and not _missing_kind(draft, facts):
        yield from _unasked(draft, _OF_LEARNING)


@rule(
    code="CD305",
    name="career-talk-in-a-review",
    scope=AgendaDraft,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{words!r} stands on the agenda of a review",
    why="In a talk that looks back and judges, nobody speaks freely of where they would rather be.",
    sources=(
        Source("Career development vs. performance management (2025)", "apart from reviews"),
        MEYER_KAY_FRENCH,
    ),
    ask="Which other day could the two of you take for that?",
    fix="Give the career talk a day of its own.",
    bad=lambda: (
        Bad(
            draft=an_agenda(
                occasion=Occasion.REVIEW,
                items=(
                    *an_agenda().items,
                    AgendaItem(text="Where do you see yourself in five years?", topic=Topic.CAREER),
                ),
            )
        ),
        Bad(
            draft=an_agenda(
                occasion=Occasion.REVIEW,
                items=(
                    *an_agenda().items,
                    AgendaItem(text="The way to head of ward", topic=Topic.CAREER),
                ),
            )
        ),
    ),
    good=lambda: (
        Good(draft=an_agenda(occasion=Occasion.REVIEW)),
        Good(
            draft=an_agenda(
                items=(
                    *an_agenda().items,
                    AgendaItem(text="A date for our career talk?", topic=Topic.CAREER),
                )
            ),
            because="in a check-in the subject may come up",
        ),
    ),
)
def career_talk_in_a_review(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.occasion is not Occasion.REVIEW:
        return
    for item in draft.items:
        if item.topic is Topic.CAREER:
            yield Hit(data={"words": quoted(item.text)})
            return


@rule(
    code="CD306",
    name="agenda-without-words",
    scope=AgendaDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="there is nothing on it, or an item without words",
    why="Two people who do not know what they meet about talk of whatever came up last.",
    sources=(_BOTH,),
    ask="What is worth your time now?",
    fix="Write down what to talk about, or leave the item out.",
    bad=lambda: (
        Bad(draft=AgendaDraft(items=())),
        Bad(draft=agenda_with(" … ")),
    ),
    good=lambda: (
        Good(draft=an_agenda()),
        Good(draft=agenda_with("Why?"), because="one word is enough"),
    ),
)
def agenda_without_words(draft: AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not draft.items or not all(has_words(item.text) for item in draft.items):
        yield Hit()
