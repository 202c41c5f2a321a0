"""The agenda of two people about the goals, or the career, of one of them, from what both of them read. Pure.

Facts stand beside each goal in the words of whoever entered them. Only the questions are ours, and judged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from goalcoach.coach.linked import helped
from goalcoach.coach.obstacles import IN_THE_WAY
from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Occasion, Topic
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import Direction, Goal, GoalKind, GoalStatus, Measure
from goalcoach.domain.measured import measure, number, unit_of
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

    @property
    def draft(self) -> AgendaDraft:
        """All questions, to be judged."""
        asked = [self.opening]
        for section in self.sections:
            asked += (item for block in section.blocks for item in block.items)
            asked += section.items
        return AgendaDraft(items=(*asked,), occasion=self.occasion)


Called = Callable[[Goal], str]
"""What a goal is called within a question."""


def by_title(goal: Goal) -> str:
    """The beginning of its sentence, in quotation marks."""
    return f"“{shortened(' '.join(goal.version.draft.text.split()).removesuffix('.'), TITLE)}”"


def by_place(goals: Sequence[Goal]) -> Called:
    """What stands in for titles that may not stand in a question: their place among those shown."""
    learning = [each.id for each in goals if each.version.draft.kind is GoalKind.DEVELOPMENT]
    results = [each.id for each in goals if each.version.draft.kind is not GoalKind.DEVELOPMENT]
    places = dict(zip(results, (f"the {each} result" for each in _ORDINALS), strict=False))
    places |= zip(learning, (f"the {each} goal of learning" for each in _ORDINALS), strict=False)
    return lambda goal: places.get(goal.id, "this goal")


_ORDINALS = ("first", "second", "third", "fourth", "fifth", "sixth")


def about_goals(
    occasion: Occasion,
    results: Sequence[Matter],
    learning: Sequence[Matter],
    today: date,
    called: Called = by_title,
) -> Agenda:
    """The agenda of a check-in or a review: results, learning, and how the one helps the other."""
    found = sorted(results, key=lambda each: _pressing(each, today))
    results = (*found[:MOST_RESULTS],)
    review = occasion is Occasion.REVIEW
    of_results = [
        Block(goal=each.goal, facts=(*_facts(each),), items=(*_of_result(each, today, review),))
        for each in results
    ]
    of_learning = [
        Block(
            goal=each.goal,
            facts=(*_learning_facts(each),),
            items=(*_of_learning(each),) if place < MOST_LEARNING else (),
        )
        for place, each in enumerate(learning)
    ]
    asked = {item.topic for block in of_results for item in block.items}
    return Agenda(
        occasion=occasion,
        opening=_item(
            Topic.OTHER,
            "How was the whole period for you: what are you content with, and what would you do differently?"
            if review
            else "How has it been since the last time: what went well, and what did not?",
        ),
        sections=(
            Section(
                title="Results",
                blocks=(*of_results, *_others(found[MOST_RESULTS:])),
                items=(*_about_results(asked, bool(results)),),
            ),
            Section(title="Learning", blocks=(*of_learning,), items=(*_about_learning(learning),)),
            Section(title="Both together", items=(*_joint(results, learning[:MOST_LEARNING], called),)),
        ),
        quiet=not any(_pressing(each, today)[0] < _QUIET for each in (*results, *learning)),
    )


def about_career(aims: Sequence[str]) -> Agenda:
    """The agenda of a career conversation: where somebody wants to go, as far as they shared it."""
    questions = [
        _item(Topic.CAREER, f"What has become of “{shortened(each, TITLE)}”: is it still the aim?")
        for each in aims[:3]
    ]
    wish = _item(Topic.CAREER, "Where would you like to be in two or three years, if it were up to you?")
    return Agenda(
        occasion=Occasion.CAREER,
        opening=_item(
            Topic.CAREER,
            "Which part of your work should there be more of, and which should there be less of?",
        ),
        sections=(
            Section(title="Where to", items=(*questions,) or (wish,)),
            Section(
                title="The way there",
                items=(
                    _item(
                        Topic.PATH,
                        "What would you have to be able to do by then that you have not tried yet?",
                    ),
                    _item(Topic.PATH, "Which first step fits into the coming quarter?"),
                    _item(
                        Topic.RESOURCES,
                        "What would it take from others: time, a task, somebody to learn from?",
                    ),
                ),
            ),
        ),
        quiet=False,
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


def _of_result(each: Matter, today: date, review: bool) -> Iterator[AgendaItem]:
    """What one result asks for; nothing where it was looked at and nothing is in its way."""
    if each.goal.status is GoalStatus.DONE:
        yield _item(Topic.RESULT, "It is done. What made it work, and what is worth keeping of it?")
        return
    if _over(each, today):
        yield _item(Topic.RESULT, "Its day has passed. What came of it, why, and what becomes of it?")
    elif review:
        yield _item(Topic.RESULT, "What came of it, why, and how?")
    elif each.goal.status in _NOT_AGREED:
        yield _item(Topic.RESULT, "It is not agreed yet. What is still open?")
    elif each.stale:
        yield _item(Topic.RESULT, "Where does it stand now?")
    if any(look.obstacle or look.obstacle_words for look in each.looks):
        yield _item(Topic.OBSTACLES, "Is that still in the way, and who could take it away?")
    if any(look.help_needed for look in each.looks):
        yield _item(Topic.RESOURCES, "Who can give this help, and by when?")


def _about_results(asked: set[Topic], any_result: bool) -> Iterator[AgendaItem]:
    """What is asked of all results where no single one asks for it."""
    if not any_result:
        yield _item(Topic.RESULT, "No result is shared yet. Which one should count most in the coming weeks?")
    if Topic.OBSTACLES not in asked:
        yield _item(Topic.OBSTACLES, "What is in the way that nobody has written down yet?")
    if Topic.RESOURCES not in asked:
        yield _item(Topic.RESOURCES, "What is missing: time, tools, people, a decision?")


def _of_learning(each: Matter) -> Iterator[AgendaItem]:
    if each.open_means:
        yield _item(Topic.RESOURCES, "What of this can be promised today, and what is possible instead?")
    if each.goal.status is GoalStatus.DONE:
        yield _item(Topic.APPLICATION, "It is done. Where is it used now?")
    elif each.used is None:
        yield _item(Topic.APPLICATION, "Where will it be used first?")
    else:
        yield _item(Topic.APPLICATION, "Where was it used since then, and what was hard about it?")


def _about_learning(learning: Sequence[Matter]) -> Iterator[AgendaItem]:
    """What others saw and what comes next; where nobody learns, what it could be."""
    if not learning:
        yield _item(
            Topic.PATH, "What would you like to be able to do in three months that is hard for you now?"
        )
        yield _item(Topic.APPLICATION, "Where would you use it first?")
        yield _item(Topic.FEEDBACK, "Who could watch it then, and say what they saw?")
        return
    if all(each.seen for each in learning):
        yield _item(Topic.FEEDBACK, "What did others see when it was used?")
    else:
        yield _item(Topic.FEEDBACK, "Who could watch it once, and say what they saw?")
    yield _item(Topic.PATH, "What is the next step, and is the way to it still the right one?")


def _joint(results: Sequence[Matter], learning: Sequence[Matter], called: Called) -> Iterator[AgendaItem]:
    """How the one helps the other, for each goal of learning; it names both where something links them."""
    goals = [each.goal for each in results]
    for each in learning:
        linked = helped(each.goal, each.plan, goals)
        if not linked:
            yield _item(
                Topic.JOINT, f"Which result should {called(each.goal)} help, and how would you see it?"
            )
        for result in linked[:1]:
            names = called(each.goal), called(result)
            yield _item(Topic.JOINT, (_HELPED if each.used else _WILL_HELP).format(*names))
    if not learning:
        name = called(goals[0]) if goals else "what you want to reach"
        yield _item(Topic.JOINT, f"What could you learn that would help with {name}?")


_HELPED = "How did the new skill help the target: what did {0} change for {1}?"
_WILL_HELP = "How is the new skill to help the target: what should {0} change for {1}?"


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
        yield _day_of("Looked at", each.looked, "Not yet")
        return
    ends = (known[-1], known[0]) if len(known) > 1 else known
    told = (f"{_value(look, own)} on {spoken_date(look.day)}" for look in ends)
    yield Fact(label="Where it stands", words=", ".join(told))


def _day_of(label: str, day: date | None, never: str) -> Fact:
    return Fact(label=label, words=spoken_date(day) if day else never)


def _value(look: CheckIn, own: Measure | None) -> str:
    if own is not None and own.direction is Direction.DONE:
        return "done" if look.value else "not done"
    unit = unit_of(own, own.name) if own else ""
    return f"{number(look.value)} {unit}".strip()


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
    yield _day_of("Used", each.used, "Not yet")
    if each.next_step:
        yield Fact(label="Next step", words=each.next_step)
    if each.open_means:
        yield Fact(label="Not confirmed", words="; ".join(each.open_means))
