"""CD1: how often somebody looks at a goal. Silent as long as the rhythm is unknown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.rhythm import Away
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import DEVELOPMENT_GOALS, Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal, a_goal
from goalcoach.rules.samples_growth import a_rhythm, everything, joined
from goalcoach.rules.sources import OPENOKR_LEAVE, PRIMALOGIK_RHYTHM

_HARKIN = Source(
    "Harkin et al., Does monitoring goal progress promote goal attainment?",
    "Psychological Bulletin 142 (2016)",
)
_OWNED = frozenset({GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT})
_PERFORMANCE = frozenset({GoalKind.PERFORMANCE})
_PARCELS = "Cut returned parcels from 9 % to 6 % by 30 June 2027"
_WARD = "Cut waiting time on ward 4 from 50 to 35 minutes by 30 June 2027"
_LESSONS = "Teach 5 lessons with the new lab kit by 26 February 2027"


@rule(
    code="CD101",
    name="results-seldom-looked-at",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is looked at every {days} days; results need a look every {most} days or sooner",
    why="Between two looks that far apart a small obstacle grows into a miss.",
    sources=(PRIMALOGIK_RHYTHM,),
    ask="Which day of the week would suit a short look at the number?",
    fix="Look at it every week, or every second one.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(every=30))),
        Bad(draft=a_goal(_WARD), facts=joined(rhythm=a_rhythm(every=15))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(every=7))),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(every=30)),
            because="learning needs a slower rhythm",
        ),
    ),
    looks_at=("rhythm",),
)
def results_seldom_looked_at(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    every = facts.rhythm.every if facts.rhythm else None
    if every is not None and every > facts.thresholds.results_every:
        yield Hit(data={"days": every, "most": facts.thresholds.results_every})


@rule(
    code="CD102",
    name="learning-in-the-wrong-rhythm",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is looked at every {days} days; {least} to {most} days suit learning",
    why="Looked at too often, learning is pressed for results; too seldom, it is forgotten.",
    sources=(PRIMALOGIK_RHYTHM,),
    ask="After how many uses would it be worth talking about it again?",
    fix="Look at it once a month, or once a quarter.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(rhythm=a_rhythm(every=7))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(rhythm=a_rhythm(every=182))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=joined(rhythm=a_rhythm(every=28))),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(every=91)),
            because="once a quarter is still often enough",
        ),
    ),
    looks_at=("rhythm",),
)
def learning_in_the_wrong_rhythm(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    every = facts.rhythm.every if facts.rhythm else None
    least, most = facts.thresholds.learning_not_before, facts.thresholds.learning_every
    if every is not None and not least <= every <= most:
        yield Hit(data={"days": every, "least": least, "most": most})


@rule(
    code="CD103",
    name="goal-nobody-returns-to",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it is being worked on, and no next check-in has a date",
    why="What has no next date slips out of sight, and comes back when it is too late.",
    sources=(PRIMALOGIK_RHYTHM, _HARKIN),
    ask="When will you look at it next?",
    fix="Set the date of the next check-in.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(next=None))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(rhythm=a_rhythm(next=date(2026, 11, 20)))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm())),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(active=False, next=None)),
            because="it has not begun",
        ),
    ),
    looks_at=("rhythm",),
)
def goal_nobody_returns_to(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.rhythm is None or not facts.rhythm.active:
        return
    if facts.rhythm.next is None or facts.rhythm.next < facts.today:
        yield Hit()


@rule(
    code="CD104",
    name="look-during-leave",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the next check-in, {day}, falls into leave",
    why="Nobody should be reminded of work on leave, and a look that is skipped is easily skipped again.",
    sources=(
        OPENOKR_LEAVE,
        Source("EU Directive 2003/88/EC on working time", "article 7, annual leave"),
    ),
    ask="Should it wait until you are back, or will somebody look for you?",
    fix="Move it to after the leave, or name somebody who looks instead.",
    bad=lambda: (
        Bad(
            draft=a_goal(_WARD),
            facts=joined(
                rhythm=a_rhythm(away=(Away(begin=date(2026, 11, 30), until=date(2026, 12, 11)),)),
            ),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(
                rhythm=a_rhythm(
                    next=date(2027, 1, 4), away=(Away(begin=date(2026, 12, 24), until=date(2027, 1, 4)),)
                ),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_WARD), facts=joined(rhythm=a_rhythm())),
        Good(
            draft=a_development_goal(),
            facts=joined(
                rhythm=a_rhythm(
                    away=(Away(begin=date(2026, 11, 30), until=date(2026, 12, 11), delegate="Tomas Berg"),)
                ),
            ),
            because="somebody looks instead",
        ),
    ),
    looks_at=("rhythm",),
)
def look_during_leave(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    rhythm = facts.rhythm
    if rhythm is None or rhythm.next is None:
        return
    if any(a.begin <= rhythm.next <= a.until and not a.delegate.strip() for a in rhythm.away):
        yield Hit(data={"day": rhythm.next.isoformat()})


@rule(
    code="CD105",
    name="progress-nobody-else-sees",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="nobody decided who else sees how it goes",
    why="Progress that is written down and seen by somebody is kept up more often.",
    sources=(_HARKIN,),
    ask="Would you like somebody else to see how it goes, and if so, who?",
    fix="Choose one person, or decide that it stays with you.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(seen_by=None))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(rhythm=a_rhythm(seen_by=None, every=30))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm())),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(seen_by="")),
            because="the owner chose to keep it to themselves",
        ),
    ),
    looks_at=("rhythm",),
)
def progress_nobody_else_sees(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.rhythm is not None and facts.rhythm.active and facts.rhythm.seen_by is None:
        yield Hit()


@rule(
    code="CD106",
    name="quarter-without-a-talk",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the last talk about goals that was written down was on {day}",
    why="What was not talked about for a quarter comes as a surprise in the review.",
    sources=(
        Source(
            "UK Cabinet Office, Performance management framework for the Senior Civil Service",
            "quarterly conversations",
        ),
    ),
    ask="When could the two of you sit down for half an hour?",
    fix="Hold a talk, and write down three sentences about it.",
    bad=lambda: (
        Bad(draft=a_goal(_WARD), facts=joined(rhythm=a_rhythm(talked=date(2026, 8, 3)))),
        Bad(draft=a_development_goal(), facts=joined(rhythm=a_rhythm(talked=date(2025, 12, 18)))),
    ),
    good=lambda: (
        Good(draft=a_goal(_WARD), facts=joined(rhythm=a_rhythm())),
        Good(
            draft=a_development_goal(),
            facts=joined(rhythm=a_rhythm(talked=None)),
            because="whether anybody talked is unknown",
        ),
    ),
    looks_at=("rhythm",),
)
def quarter_without_a_talk(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    talked = facts.rhythm.talked if facts.rhythm else None
    if talked is not None and facts.today - talked > facts.thresholds.talk_within:
        yield Hit(data={"day": talked.isoformat()})


@rule(
    code="CD107",
    name="long-without-career-talk",
    scope=GoalDraft,
    kinds=frozenset({GoalKind.DEVELOPMENT, GoalKind.ASPIRATION}),
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the last talk about where the person wants to go was on {day}",
    why="Plans change within half a year, and learning then goes on towards something nobody wants any more.",
    sources=(Source("Career development vs. performance management (2025)", "twice a year, apart"),),
    ask="When would be a good time to talk about where you want to go?",
    fix="Hold a career talk of its own, twice a year, apart from any review.",
    bad=lambda: (
        Bad(draft=a_development_goal(), facts=joined(rhythm=a_rhythm(career_talk=date(2026, 3, 2)))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(rhythm=a_rhythm(career_talk=date(2024, 9, 30)))),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(career_talk=date(2026, 5, 4))),
            because="half a year and a few weeks: a date can still be found",
        ),
    ),
    looks_at=("rhythm",),
)
def long_without_career_talk(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    last = facts.rhythm.career_talk if facts.rhythm else None
    if last is not None and facts.today - last > facts.thresholds.career_talk_within:
        yield Hit(data={"day": last.isoformat()})
