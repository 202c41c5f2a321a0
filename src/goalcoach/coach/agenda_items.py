"""The agenda of two people about the goals, or the career, of one of them, from what both of them read. Pure.

Facts stand beside each goal in the words of whoever entered them. Only the questions are ours, and judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from goalcoach.coach.agenda_words import ENGLISH, AgendaWords
from goalcoach.coach.linked import helped
from goalcoach.coach.obstacles import IN_THE_WAY
from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Occasion, Topic
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import Direction, Goal, GoalKind, GoalStatus, Measure
from goalcoach.domain.measured import measure, value_of
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.shortened import shortened
from goalcoach.rules.joined.plan import LearningPlan

TITLE = 48
"""Characters of a goal within a question."""
MOST_RESULTS, MOST_LEARNING = 6, 3
"""Goals that have questions of their own; half an hour holds no more."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Matter:
    """A goal, and what both sides read of it."""

    goal: Goal
    looks: tuple[CheckIn, ...] = ()
    """Check-ins since the last conversation, or of the last quarter, the earliest first."""
    looked: date | None = None
    """The newest check-in ever."""
    stale: bool = False
    """Whether nobody has looked at it yet, or not for so long that what is known is not true any more."""
    plan: LearningPlan | None = None
    open_means: tuple[str, ...] = ()
    """What of its time, money and help is not confirmed, in words."""
    next_step: str = ""
    """Of its plan, with its day."""
    used: date | None = None
    """When what is learned was last used."""
    seen: bool = False
    """Whether somebody else saw it used."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One thing that was entered."""

    label: str
    words: str
    day: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """A goal on the agenda: what is known, and what to ask."""

    goal: Goal
    facts: tuple[Fact, ...]
    items: tuple[AgendaItem, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    """One part of the conversation."""

    title: str
    blocks: tuple[Block, ...] = ()
    items: tuple[AgendaItem, ...] = ()
    """What is asked about all of it together."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Agenda:
    """What to talk about, in order. The first item is for whose goals these are."""

    occasion: Occasion
    opening: AgendaItem
    sections: tuple[Section, ...]
    quiet: bool
    """Nothing that was entered asks for a word."""
    language: str = "en"
    """Of its questions; what was entered stays as it was written."""

    @property
    def draft(self) -> AgendaDraft:
        """All questions, to be judged."""
        asked = [self.opening]
        for section in self.sections:
            asked += (item for block in section.blocks for item in block.items)
            asked += section.items
        return AgendaDraft(items=(*asked,), occasion=self.occasion, language=self.language)


Called = Callable[[Goal], str]
"""What a goal is called within a question."""


def by_title(goal: Goal, words: AgendaWords = ENGLISH) -> str:
    """The beginning of its sentence, in quotation marks."""
    text = " ".join(goal.version.draft.text.split()).removesuffix(".")
    return words.quoted.format(words=shortened(text, TITLE))


def by_place(goals: Sequence[Goal], words: AgendaWords = ENGLISH) -> Called:
    """What stands in for titles that may not stand in a question: their place among those shown."""
    learning = [each.id for each in goals if each.version.draft.kind is GoalKind.DEVELOPMENT]
    results = [each.id for each in goals if each.version.draft.kind is not GoalKind.DEVELOPMENT]
    places = dict(zip(results, words.result_places, strict=False))
    places |= zip(learning, words.learning_places, strict=False)
    return lambda goal: places.get(goal.id, words.this_goal)


def about_goals(
    occasion: Occasion,
    results: Sequence[Matter],
    learning: Sequence[Matter],
    today: date,
    words: AgendaWords = ENGLISH,
    called: Called | None = None,
) -> Agenda:
    """The agenda of a check-in or a review: results, learning, and how the one helps the other."""
    called = called or partial(by_title, words=words)
    found = sorted(results, key=lambda each: _pressing(each, today))
    results = (*found[:MOST_RESULTS],)
    review = occasion is Occasion.REVIEW
    of_results = [
        Block(goal=each.goal, facts=(*_facts(each),), items=(*_of_result(each, today, words, review=review),))
        for each in results
    ]
    of_learning = [
        Block(
            goal=each.goal,
            facts=(*_learning_facts(each),),
            items=(*_of_learning(each, words),) if place < MOST_LEARNING else (),
        )
        for place, each in enumerate(learning)
    ]
    asked = {item.topic for block in of_results for item in block.items}
    return Agenda(
        occasion=occasion,
        opening=_item(Topic.OTHER, words.opening_of_review if review else words.opening),
        sections=(
            Section(
                title="Results",
                blocks=(*of_results, *_others(found[MOST_RESULTS:])),
                items=(*_about_results(asked, words, any_result=bool(results)),),
            ),
            Section(title="Learning", blocks=(*of_learning,), items=(*_about_learning(learning, words),)),
            Section(
                title="Both together", items=(*_joint(results, learning[:MOST_LEARNING], called, words),)
            ),
        ),
        quiet=not any(_pressing(each, today)[0] < _QUIET for each in (*results, *learning)),
        language=words.language,
    )


def about_career(aims: Sequence[str], words: AgendaWords = ENGLISH) -> Agenda:
    """The agenda of a career conversation: where somebody wants to go, as far as they shared it."""
    named = (words.quoted.format(words=shortened(each, TITLE)) for each in aims[:3])
    questions = [_item(Topic.CAREER, words.aim.format(aim=each)) for each in named]
    return Agenda(
        occasion=Occasion.CAREER,
        opening=_item(Topic.CAREER, words.opening_of_career),
        sections=(
            Section(title="Where to", items=(*questions,) or (_item(Topic.CAREER, words.wish),)),
            Section(
                title="The way there",
                items=(
                    _item(Topic.PATH, words.ability),
                    _item(Topic.PATH, words.first_step),
                    _item(Topic.RESOURCES, words.from_others),
                ),
            ),
        ),
        quiet=False,
        language=words.language,
    )


_QUIET = 3
_NOT_AGREED = frozenset({GoalStatus.SUBMITTED, GoalStatus.CHANGES_ASKED})


def _pressing(each: Matter, today: date) -> tuple[int, str]:
    """What asks for a word comes first: something in the way, then what nobody looked at for long."""
    if (
        any(look.obstacle or look.obstacle_words or look.help_needed for look in each.looks)
        or each.open_means
    ):
        return 0, each.goal.id
    if each.goal.status is GoalStatus.DONE or _over(each, today):
        return 1, each.goal.id
    if each.stale or each.goal.status in _NOT_AGREED:
        return 2, each.goal.id
    return _QUIET, each.goal.id


def _over(each: Matter, today: date) -> bool:
    due = each.goal.version.draft.due
    return due is not None and due < today


def _item(topic: Topic, text: str) -> AgendaItem:
    return AgendaItem(text=text, topic=topic)


def _of_result(each: Matter, today: date, words: AgendaWords, *, review: bool) -> Iterator[AgendaItem]:
    """What one result asks for; nothing where it was looked at and nothing is in its way."""
    if each.goal.status is GoalStatus.DONE:
        yield _item(Topic.RESULT, words.done)
        return
    if _over(each, today):
        yield _item(Topic.RESULT, words.over)
    elif review:
        yield _item(Topic.RESULT, words.came)
    elif each.goal.status in _NOT_AGREED:
        yield _item(Topic.RESULT, words.not_agreed)
    elif each.stale:
        yield _item(Topic.RESULT, words.stands)
    if any(look.obstacle or look.obstacle_words for look in each.looks):
        yield _item(Topic.OBSTACLES, words.in_the_way)
    if any(look.help_needed for look in each.looks):
        yield _item(Topic.RESOURCES, words.help)


def _about_results(asked: set[Topic], words: AgendaWords, *, any_result: bool) -> Iterator[AgendaItem]:
    """What is asked of all results where no single one asks for it."""
    if not any_result:
        yield _item(Topic.RESULT, words.no_result)
    if Topic.OBSTACLES not in asked:
        yield _item(Topic.OBSTACLES, words.unwritten)
    if Topic.RESOURCES not in asked:
        yield _item(Topic.RESOURCES, words.missing)


def _of_learning(each: Matter, words: AgendaWords) -> Iterator[AgendaItem]:
    if each.open_means:
        yield _item(Topic.RESOURCES, words.means)
    if each.goal.status is GoalStatus.DONE:
        yield _item(Topic.APPLICATION, words.used_now)
    else:
        yield _item(Topic.APPLICATION, words.used_first if each.used is None else words.used_since)


def _about_learning(learning: Sequence[Matter], words: AgendaWords) -> Iterator[AgendaItem]:
    """What others saw and what comes next; where nobody learns, what it could be."""
    if not learning:
        yield _item(Topic.PATH, words.could_learn)
        yield _item(Topic.APPLICATION, words.would_use)
        yield _item(Topic.FEEDBACK, words.could_watch)
        return
    seen = all(each.seen for each in learning)
    yield _item(Topic.FEEDBACK, words.was_seen if seen else words.watch_once)
    yield _item(Topic.PATH, words.next_step)


def _joint(
    results: Sequence[Matter], learning: Sequence[Matter], called: Called, words: AgendaWords
) -> Iterator[AgendaItem]:
    """How the one helps the other, for each goal of learning; it names both where something links them."""
    goals = [each.goal for each in results]
    for each in learning:
        linked, name = helped(each.goal, each.plan, goals), called(each.goal)
        if not linked:
            yield _item(Topic.JOINT, words.helps_which.format(learning=name))
        for result in linked[:1]:
            asked = words.helped if each.used else words.will_help
            yield _item(Topic.JOINT, asked.format(learning=name, result=called(result)))
    if not learning:
        asked = words.learn_for.format(result=called(goals[0])) if goals else words.learn_for_anything
        yield _item(Topic.JOINT, asked)


def _others(found: Sequence[Matter]) -> Iterator[Block]:
    """Results beyond those that half an hour holds: on the page, without questions."""
    return (Block(goal=each.goal, facts=(*_facts(each),), items=()) for each in found)


def _facts(each: Matter) -> Iterator[Fact]:
    """What was entered of a goal, the measure first."""
    own = each.goal.version.draft.measure
    if told := measure(own):
        yield Fact(label="Measure", words=told)
    yield from _values(each, own)
    for label, words in _TOLD:
        newest = next((look for look in reversed(each.looks) if words(look)), None)
        if newest is not None:
            yield Fact(label=label, words=words(newest), day=newest.day)


def told_of(looks: Sequence[CheckIn]) -> Iterator[CheckIn]:
    """Those of a goal's check-ins, the earliest first, that its agenda tells of; some of them twice."""
    known = [look for look in looks if look.value is not None]
    yield from (*known[:1], *known[-1:])
    for _, words in _TOLD:
        yield from [look for look in looks if words(look)][-1:]


def _values(each: Matter, own: Measure | None) -> Iterator[Fact]:
    known = [look for look in each.looks if look.value is not None]
    if not known:
        yield _day_of("Looked at", each.looked)
        return
    ends = (known[-1], known[0]) if len(known) > 1 else known
    told = (f"{_value(look, own)} on {spoken_date(look.day)}" for look in ends)
    yield Fact(label="Where it stands", words=", ".join(told))


def _day_of(label: str, day: date | None) -> Fact:
    return Fact(label=label, words=spoken_date(day) if day else "Not yet")


def _value(look: CheckIn, own: Measure | None) -> str:
    if own is not None and own.direction is Direction.DONE:
        return "done" if look.value else "not done"
    return value_of(look.value, own)


def _in_the_way(look: CheckIn) -> str:
    sort, words = IN_THE_WAY[look.obstacle] if look.obstacle else "", look.obstacle_words
    return f"{words.removesuffix('.')} ({sort})" if words and sort else words or sort


_TOLD: tuple[tuple[str, Callable[[CheckIn], str]], ...] = (
    ("Note", lambda look: look.note),
    ("In the way", _in_the_way),
    ("Help asked for", lambda look: look.help_needed),
    ("Learned", lambda look: look.learned),
)
"""What is told of the newest check-in that says it."""


def _learning_facts(each: Matter) -> Iterator[Fact]:
    draft = each.goal.version.draft
    if draft.parent:
        yield Fact(label="Serves", words=draft.parent)
    if each.plan and each.plan.watched:
        yield Fact(label="To watch", words=each.plan.watched)
    yield from _facts(each)
    yield _day_of("Used", each.used)
    if each.next_step:
        yield Fact(label="Next step", words=each.next_step)
    if each.open_means:
        yield Fact(label="Not confirmed", words="; ".join(each.open_means))
