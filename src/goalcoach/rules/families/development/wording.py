"""DV1: how a goal of learning is worded. Knows nothing of plans or ends."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import TimeKind
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.said import outside_quotes
from goalcoach.rules.samples import a_development_goal
from goalcoach.rules.sources import (
    BALDWIN_FORD,
    LEARNING_GOALS_CONTROL,
    PRIMALOGIK_SITUATIONS,
)


@rule(
    code="DV101",
    name="fixed-trait",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} speaks of what somebody is, not of what they do",
    why="Whoever believes that they simply are like that stops trying sooner, and others stop helping.",
    sources=(
        Source("Dweck, Mindset: The New Psychology of Success (2006)"),
        LEARNING_GOALS_CONTROL,
    ),
    ask="What would you like to do differently, and in which situation?",
    fix="Name the act and the situation it is for.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(
                "Present the monthly figures twice by 26 February 2027, though I am not a numbers person"
            ),
            at="not a numbers person",
        ),
        Bad(
            draft=a_development_goal("As a natural leader, hold 6 handovers on the ward by 26 February 2027"),
            at="natural leader",
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Hold 4 handovers on the ward by 26 February 2027")),
        Good(
            draft=a_development_goal(
                "Interview 5 natural history guides in French and write a tour by 26 February 2027"
            ),
            because="'natural' belongs to the history, not to a person",
        ),
    ),
    languages=WORDED,
    looks_for=("fixed_trait",),
)
def fixed_trait(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, outside_quotes(reading, facts, "fixed_trait"))


@rule(
    code="DV102",
    name="learning-others-decide",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is for others to decide",
    why="Somebody can learn everything they set out to learn and still miss such a goal.",
    sources=(LEARNING_GOALS_CONTROL,),
    ask="Which part of it can you reach whatever the others decide?",
    fix="Name what you will be able to do; the choice of others may follow.",
    bad=lambda: (
        Bad(
            draft=a_development_goal("Be invited to 2 client pitches by 26 February 2027"),
            at="Be invited",
        ),
        Bad(
            draft=a_development_goal(
                "Finish the first-aid course and be appointed safety officer by 26 February 2027"
            ),
            at="be appointed",
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Run 3 fire drills as safety officer by 26 February 2027")),
        Good(
            draft=a_development_goal("Invite 4 suppliers and lead the talks in French by 26 February 2027"),
            because="who invites decides",
        ),
    ),
    languages=WORDED,
    looks_for=("others_decide",),
)
def learning_others_decide(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, reading.theme("others_decide"))


@rule(
    code="DV103",
    name="single-use",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r}: a single time shows that it can be done, not that it was learned",
    why="A first try mostly works under good conditions; the ability shows when it is needed again.",
    sources=(
        Source("Soderstrom & Bjork, Learning versus performance (2015)"),
        PRIMALOGIK_SITUATIONS,
    ),
    ask="Which second situation could you use it in, and what would be harder there?",
    fix="Name two situations or more in which it will be used.",
    bad=lambda: (
        Bad(
            draft=a_development_goal("Apply the new feedback model at least once by 26 February 2027"),
            at="at least once",
        ),
        Bad(
            draft=a_development_goal(
                "Complete the forklift course and try it out once in hall 3 by 26 February 2027"
            ),
            at="try it out once",
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal("Teach 5 lessons with the new lab kit by 26 February 2027")),
        Good(
            draft=a_development_goal(
                "Lead the ward round in German at least once a week by 26 February 2027"
            ),
            because="once a week is many times",
        ),
    ),
    languages=WORDED,
    looks_for=("single_use",),
)
def single_use(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    rhythms = {time.start - 1 for time in reading.times if time.kind is TimeKind.CADENCE}
    for at in reading.theme("single_use"):
        if at[1] not in rhythms:
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="DV104",
    name="courses-without-practice",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="its steps ({count}) are all courses or reading",
    why="What is only heard or read is soon forgotten; an ability grows while it is used.",
    sources=(
        Source("Learning goals vs. performance goals", "practice in the real world"),
        BALDWIN_FORD,
    ),
    ask="Which piece of real work could you practise it on in between?",
    fix="Add a step in which something from your own work is done the new way.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(
                "Pass the wound care exam of level B by 26 February 2027",
                activities=("Evening course at the clinic", "Read the book on dressings"),
            )
        ),
        Bad(
            draft=a_development_goal(
                "Close the books of 2 branches without help by 26 February 2027",
                activities=("Workshop on closing", "Webinar on accruals"),
            )
        ),
    ),
    good=lambda: (
        Good(
            draft=a_development_goal(
                "Pass the wound care exam of level B by 26 February 2027",
                activities=("Evening course at the clinic", "Change 10 dressings with the ward sister"),
            )
        ),
        Good(
            draft=a_development_goal(
                "Moderate 3 workshops with suppliers by 26 February 2027",
                activities=("Moderate a workshop of our own team", "Read the book on moderation"),
            ),
            because="a workshop that is moderated is work, not a lesson",
        ),
    ),
    languages=WORDED,
    looks_at=("activities",),
)
def courses_without_practice(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    steps = [step for step in draft.activities if step.strip()]
    if len(steps) > 1 and all(_lesson(step, reading) for step in steps):
        yield Hit(data={"count": len(steps)})


def _lesson(step: str, reading: Reading) -> bool:
    """Whether a step is a way to be taught, and nothing is done with it."""
    words = reading.pack.words(step)
    lemmas = [word.lemma for word in words]
    used = not reading.pack.terms("use_phrase").keys().isdisjoint(lemmas)
    return not used and not reading.pack.terms("study_noun").keys().isdisjoint(lemmas)
