"""AC2: what the owner says of a goal's reach. Knows nothing of past numbers."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Criterion, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.ambition import Ambition, Level
from goalcoach.rules.joined.surroundings import OtherGoal, Surroundings
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORK_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import FACTS, a_development_goal, a_goal, a_key_result
from goalcoach.rules.sources import LATHAM_SEIJTS_CRIM, LOCKE_LATHAM, WODTKE_CONFIDENCE
from goalcoach.rules.thresholds import BALANCE_OF, COMMITTED, LONG_SHOT, NEAR_CERTAIN, SURE_ENOUGH

_BANDS = Source("OpenOKR, method and rules", "section 3.2")
_RESULTS = WORK_GOALS - {GoalKind.DEVELOPMENT}


def _meant(level: Level | None = None, confidence: str | None = None, **more: object) -> Facts:
    sure = None if confidence is None else Decimal(confidence)
    return replace(FACTS, ambition=Ambition(level=level, confidence=sure, **more))  # type: ignore[arg-type]


def _confidence(facts: Facts, level: Level) -> Decimal | None:
    meant = facts.ambition
    return meant.confidence if meant is not None and meant.level is level else None


def _percent(share: Decimal) -> int:
    return int(share * 100)


@rule(
    code="AC201",
    name="promise-with-doubts",
    scope=GoalDraft,
    kinds=_RESULTS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is a promise (committed), and its owner is {percent} % sure of it",
    why="Others plan on what is committed; doubts that are known early can still be helped.",
    sources=(_BANDS, WODTKE_CONFIDENCE),
    ask="What would have to be true for you to be surer of it?",
    fix="Lower the target, remove what is in the way, or call it a stretch goal.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_meant(Level.COMMITTED, "0.5")),
        Bad(draft=a_key_result(), facts=_meant(Level.COMMITTED, "0.65")),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_meant(Level.COMMITTED, "0.7")),
        Good(draft=a_goal(), facts=_meant(Level.STRETCH, "0.5"), because="a stretch goal may be in doubt"),
    ),
    looks_at=("ambition",),
)
def promise_with_doubts(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    sure = _confidence(facts, Level.COMMITTED)
    if sure is not None and sure < SURE_ENOUGH:
        yield Hit(data={"percent": _percent(sure)})


@rule(
    code="AC202",
    name="stretch-without-doubt",
    scope=GoalDraft,
    kinds=_RESULTS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is called a stretch goal, and its owner is {percent} % sure of it",
    why="Others do not dare to plan on a stretch goal, although this one is all but certain.",
    sources=(WODTKE_CONFIDENCE, _BANDS),
    ask="Is this a promise, or could you reach further?",
    fix="Call it a promise (committed), or raise the target.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_meant(Level.STRETCH, "0.95")),
        Bad(draft=a_key_result(), facts=_meant(Level.STRETCH, "1")),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_meant(Level.STRETCH, "0.9")),
        Good(
            draft=a_goal(), facts=_meant(Level.COMMITTED, "0.95"), because="a promise should be near certain"
        ),
    ),
    looks_at=("ambition",),
)
def stretch_without_doubt(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    sure = _confidence(facts, Level.STRETCH)
    if sure is not None and sure > NEAR_CERTAIN:
        yield Hit(data={"percent": _percent(sure)})


@rule(
    code="AC203",
    name="long-shot-without-a-path",
    scope=GoalDraft,
    kinds=_RESULTS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="its owner is {percent} % sure of it, and nothing says how it could come true",
    why="A long shot with a path teaches something even when it misses; without one it only tires people.",
    sources=(_BANDS,),
    ask="How could it come true, if everything went well?",
    fix="Say in a sentence how it could come true, or take a nearer target.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_meant(Level.STRETCH, "0.2")),
        Bad(draft=a_key_result(), facts=_meant(Level.STRETCH, "0.1", path=" ")),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_meant(Level.STRETCH, "0.4")),
        Good(
            draft=a_goal(),
            facts=_meant(Level.STRETCH, "0.2", path="The new answer guide takes the ten commonest questions"),
            because="unlikely, but the way is told",
        ),
    ),
    looks_at=("ambition",),
)
def long_shot_without_a_path(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    sure = _confidence(facts, Level.STRETCH)
    told = draft.activities or (facts.ambition and facts.ambition.path.strip())
    if sure is not None and sure < LONG_SHOT and not told:
        yield Hit(data={"percent": _percent(sure)})


@rule(
    code="AC204",
    name="half-hearted-goal",
    scope=GoalDraft,
    kinds=WORK_GOALS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="asked how much they want it, its owner said {commitment} out of 5",
    why="A goal that its owner does not want is put off first, however well it is worded.",
    sources=(LOCKE_LATHAM, LATHAM_SEIJTS_CRIM),
    ask="What would have to change in it for you to want it more?",
    fix="Change what makes it somebody else's goal, or talk about why it was set.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_meant(commitment=2)),
        Bad(draft=a_development_goal(), facts=_meant(commitment=3)),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_meant(commitment=4)),
        Good(draft=a_goal(), facts=_meant(), because="nobody asked, so nothing is known"),
    ),
    looks_at=("ambition",),
)
def half_hearted_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    wanted = facts.ambition.commitment if facts.ambition else None
    if wanted is not None and wanted < COMMITTED:
        yield Hit(data={"commitment": wanted})


def _beside(mine: Level, *levels: Level, own: bool = True) -> Facts:
    """Facts of a person with other goals of these levels."""
    others = tuple(
        OtherGoal(text=text, kind=GoalKind.PERFORMANCE, level=level, own=own)
        for text, level in zip(("Answer 40 calls a day", "Train 6 colleagues"), levels, strict=True)
    )
    return replace(_meant(mine), surroundings=Surroundings(others=others))


@rule(
    code="AC205",
    name="goals-all-of-one-ambition",
    scope=GoalDraft,
    kinds=_RESULTS,
    criterion=Criterion.ACHIEVABLE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="all {count} goals of its owner are {level}",
    why="Only promises leave no room to try something; only stretch goals leave nothing to rely on.",
    sources=(
        Source(
            "Barker, Top tips on setting objectives that are right for you, UK Civil Service blog (2016)",
            "stretch",
        ),
    ),
    ask="Which one of them could be of the other kind?",
    fix="Let one goal be a stretch among promises, or a promise among stretch goals.",
    bad=lambda: (
        Bad(draft=a_goal(), facts=_beside(Level.STRETCH, Level.STRETCH, Level.STRETCH)),
        Bad(draft=a_goal(), facts=_beside(Level.COMMITTED, *[Level.COMMITTED] * 2)),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=_beside(Level.STRETCH, Level.COMMITTED, Level.STRETCH)),
        Good(
            draft=a_goal(),
            facts=_beside(Level.STRETCH, Level.STRETCH, Level.STRETCH, own=False),
            because="the others are goals of other people",
        ),
    ),
    looks_at=("ambition",),
)
def goals_all_of_one_ambition(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    mine = facts.ambition.level if facts.ambition else None
    others = (facts.surroundings.others if facts.surroundings else None) or ()
    levels = [each.level for each in others if each.own and each.level is not None]
    if mine is not None and len(levels) + 1 >= BALANCE_OF and all(level is mine for level in levels):
        yield Hit(
            data={
                "count": len(levels) + 1,
                "level": "promises" if mine is Level.COMMITTED else "stretch goals",
            }
        )
