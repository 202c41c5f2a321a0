"""DV3: when a goal of learning may be closed: completed is not achieved. Silent while it goes on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.closing import Closing, Situation
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.samples_growth import a_closing, joined
from goalcoach.rules.sources import BALDWIN_FORD, PRIMALOGIK_SITUATIONS
from goalcoach.rules.thresholds import FOLLOW_UP_SLACK, USES_SEEN

_PUMPS = "Repair 8 pumps without a second look by the foreman by 26 February 2027"
_LESSONS = "Teach 5 lessons with the new lab kit by 26 February 2027"
_FIRST = Situation(text="Lesson in class 7b", day=date(2026, 10, 6), seen_by="Head of science")
_SECOND = Situation(text="Lesson in class 8a", day=date(2026, 11, 3), seen_by="Head of science")


def _dated(closing: Closing, today: date) -> list[Situation]:
    return [each for each in closing.situations if each.day is not None and each.day <= today]


@rule(
    code="DV301",
    name="done-without-use",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="to be closed as achieved it takes {least} uses with a date; it has {count}",
    why="On a list of done goals, a course somebody attended looks the same as an ability somebody uses.",
    sources=(PRIMALOGIK_SITUATIONS, BALDWIN_FORD),
    ask="In which two situations did you use it, and on which days?",
    fix="Add the situations with their days, or close it as not achieved.",
    bad=lambda: (
        Bad(draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing(situations=(_FIRST,)))),
        Bad(
            draft=a_development_goal(_PUMPS),
            facts=joined(
                closing=a_closing(
                    situations=(
                        Situation(text="Pump of line 2", seen_by="Foreman"),
                        Situation(text="Pump of line 4", day=date(2026, 12, 9), seen_by="Foreman"),
                    )
                )
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing())),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(closing=a_closing(achieved=False, situations=(), lesson="Seals need two people")),
            because="nobody says that it was achieved",
        ),
    ),
    looks_at=("closing",),
)
def done_without_use(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.closing is None or not facts.closing.achieved:
        return
    if (count := len(_dated(facts.closing, facts.today))) < USES_SEEN:
        yield Hit(data={"count": count, "least": USES_SEEN})


@rule(
    code="DV302",
    name="done-without-a-witness",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nobody but the owner saw any of the situations in which it was used",
    why="People judge their own progress too kindly or too hard; a second pair of eyes helps in both cases.",
    sources=(PRIMALOGIK_SITUATIONS, Source("Dunning, Heath & Suls, Flawed self-assessment (2004)")),
    ask="Who was there and could tell what they saw?",
    fix="Name somebody who was there, or invite somebody to the next time.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(_LESSONS),
            facts=joined(
                closing=a_closing(
                    situations=(
                        Situation(text="Lesson in class 7b", day=date(2026, 10, 6)),
                        Situation(text="Lesson in class 8a", day=date(2026, 11, 3)),
                    )
                )
            ),
        ),
        Bad(
            draft=a_development_goal(_PUMPS),
            facts=joined(
                closing=a_closing(
                    situations=(
                        Situation(text="Pump of line 2", day=date(2026, 9, 2), seen_by=" "),
                        Situation(text="Pump of line 4", day=date(2026, 9, 9)),
                        Situation(text="Pump of line 7", seen_by="Foreman"),
                    )
                )
            ),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing(situations=(_FIRST, _SECOND)))
        ),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(closing=a_closing()),
            because="one of the two situations was seen by somebody",
        ),
    ),
    looks_at=("closing",),
)
def done_without_a_witness(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.closing is None or not facts.closing.achieved:
        return
    used = _dated(facts.closing, facts.today)
    if len(used) >= USES_SEEN and not any(each.seen_by.strip() for each in used):
        yield Hit()


@rule(
    code="DV303",
    name="missed-without-a-lesson",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is to be closed as missed, and nothing says what was learned",
    why="The miss was paid for already; without its lesson it is paid for again.",
    sources=(
        Source("Learning goals vs. performance goals", "learning from what failed"),
        Source("Edmondson, Strategies for learning from failure", "Harvard Business Review (2011)"),
    ),
    ask="What do you know now that you did not know when you began?",
    fix="Write down one thing you would do differently.",
    bad=lambda: (
        Bad(draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing(achieved=False))),
        Bad(
            draft=a_development_goal(_PUMPS),
            facts=joined(closing=a_closing(achieved=False, situations=(), lesson=" ")),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(closing=a_closing(achieved=False, lesson="The kit needs two adults in the room")),
        ),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(closing=a_closing(lesson="")),
            because="it was achieved",
        ),
    ),
    looks_at=("closing",),
)
def missed_without_a_lesson(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.closing is not None and not facts.closing.achieved and not facts.closing.lesson.strip():
        yield Hit()


@rule(
    code="DV304",
    name="end-without-follow-up",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nobody asks again after {missing} days whether it is still used",
    why="Part of what people use at first is gone after a year when nobody asks about it.",
    sources=(BALDWIN_FORD, Source("Saks & Belcourt, Training activities and transfer of training (2006)")),
    ask="When shall somebody ask you whether you still use it?",
    fix="Set days one, three and six months from now.",
    bad=lambda: (
        Bad(draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing(follow_ups=()))),
        Bad(
            draft=a_development_goal(_PUMPS),
            facts=joined(closing=a_closing(follow_ups=(date(2026, 12, 21), date(2027, 2, 19)))),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(_LESSONS), facts=joined(closing=a_closing())),
        Good(
            draft=a_development_goal(_PUMPS),
            facts=joined(
                closing=a_closing(follow_ups=(date(2026, 12, 18), date(2027, 2, 12), date(2027, 6, 4)))
            ),
            because="a week or two earlier or later serves as well",
        ),
    ),
    looks_at=("closing",),
)
def end_without_follow_up(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.closing is None or not facts.closing.achieved:
        return
    limits = facts.thresholds
    slack = timedelta(days=FOLLOW_UP_SLACK)
    missing = [
        str(days)
        for days in (limits.first_follow_up, limits.second_follow_up, limits.last_follow_up)
        if not any(abs(day - facts.today - timedelta(days=days)) <= slack for day in facts.closing.follow_ups)
    ]
    if missing:
        yield Hit(data={"missing": ", ".join(missing)})
