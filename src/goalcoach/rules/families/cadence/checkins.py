"""CD2: what check-ins say, and what their absence says. Silent as long as there were none."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.rhythm import CheckIn
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Source, rule
from goalcoach.rules.samples import a_development_goal, a_goal
from goalcoach.rules.samples_growth import a_rhythm, joined
from goalcoach.rules.sources import WODTKE_CONFIDENCE

_OWNED = frozenset({GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT})
_PERFORMANCE = frozenset({GoalKind.PERFORMANCE})
_PARCELS = "Cut returned parcels from 9 % to 6 % by 30 June 2027"
_WARD = "Cut waiting time on ward 4 from 50 to 35 minutes by 30 June 2027"
_LESSONS = "Teach 5 lessons with the new lab kit by 26 February 2027"


def _looks(*confidence: int | None) -> tuple[CheckIn, ...]:
    days = date(2026, 10, 23), date(2026, 11, 6), date(2026, 11, 20)
    return tuple(
        CheckIn(day=day, progress=Decimal(8), confidence=each, note="Two people were ill")
        for day, each in zip(days, confidence, strict=False)
    )


@rule(
    code="CD201",
    name="half-a-check-in",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="the check-in of {day} has no {what}",
    why="A number without a sentence cannot be acted on, a sentence without a number cannot be compared.",
    sources=(Source("OpenOKR, method and rules", "section 7.2, the weekly check-in"), WODTKE_CONFIDENCE),
    ask="What would you add: where it stands, how sure you are, what happened?",
    fix="Write down progress, confidence and one sentence.",
    bad=lambda: (
        Bad(
            draft=a_goal(_PARCELS),
            facts=joined(
                rhythm=a_rhythm(done=(CheckIn(day=date(2026, 11, 20), progress=Decimal(8), confidence=6),))
            ),
        ),
        Bad(
            draft=a_development_goal(_LESSONS),
            facts=joined(
                rhythm=a_rhythm(done=(CheckIn(day=date(2026, 11, 20), note="Two lessons held"),)),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm())),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(
                rhythm=a_rhythm(
                    done=(CheckIn(day=date(2026, 11, 20), progress=Decimal(0), confidence=0, note="Ill"),)
                )
            ),
            because="zero is an answer as well",
        ),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(
                rhythm=a_rhythm(done=(CheckIn(day=date(2026, 11, 20), confidence=6, note="Two held"),))
            ),
            because="learning without a measure has no number to tell",
        ),
    ),
    looks_at=("rhythm",),
)
def half_a_check_in(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if facts.rhythm is None or not facts.rhythm.done:
        return
    last = facts.rhythm.done[-1]
    parts = (
        ("progress", last.progress is None and _counted(draft)),
        ("confidence", last.confidence is None),
        ("note", not last.note.strip()),
    )
    if missing := [name for name, gone in parts if gone]:
        yield Hit(data={"day": last.day.isoformat(), "what": " and no ".join(missing)})


def _counted(draft: GoalDraft) -> bool:
    """Whether a number can say where it stands; of learning only where it has a measure."""
    return draft.kind in _PERFORMANCE or draft.measure is not None


@rule(
    code="CD202",
    name="falling-confidence",
    scope=GoalDraft,
    kinds=_PERFORMANCE,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="confidence fell from {before} to {now} between two check-ins",
    why="A fall tells of something that happened; the level alone tells only of caution.",
    sources=(WODTKE_CONFIDENCE, Source("OpenOKR, method and rules", "confidence over time")),
    ask="What changed since the last look?",
    fix="Write down what happened, and what would bring the confidence back.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(done=_looks(7, 7, 4)))),
        Bad(draft=a_goal(_WARD), facts=joined(rhythm=a_rhythm(done=_looks(9, 7)))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(done=_looks(7, 6, 6)))),
        Good(
            draft=a_goal(_WARD),
            facts=joined(rhythm=a_rhythm(done=_looks(3, 3, 3))),
            because="low all the time: nothing has changed",
        ),
    ),
    looks_at=("rhythm",),
)
def falling_confidence(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = (
        [look.confidence for look in facts.rhythm.done if look.confidence is not None] if facts.rhythm else []
    )
    if len(told) > 1 and told[-2] - told[-1] >= facts.thresholds.confidence_drop:
        yield Hit(data={"before": told[-2], "now": told[-1]})


@rule(
    code="CD203",
    name="sleeping-goal",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.NOTE,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{count} reminders in a row were not answered",
    why="A goal that nobody answers for fills the list, and hides the ones that matter.",
    sources=(Source("Tability, product documentation", "closed after three reminders"),),
    ask="Do you still want to reach it, or should it be closed or changed?",
    fix="Close it, put it off to a date, or change it.",
    bad=lambda: (
        Bad(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(ignored=3))),
        Bad(draft=a_development_goal(_LESSONS), facts=joined(rhythm=a_rhythm(ignored=5))),
    ),
    good=lambda: (
        Good(draft=a_goal(_PARCELS), facts=joined(rhythm=a_rhythm(ignored=2))),
        Good(
            draft=a_development_goal(_LESSONS),
            facts=joined(rhythm=a_rhythm(active=False, ignored=4)),
            because="it was put to rest already",
        ),
    ),
    looks_at=("rhythm",),
)
def sleeping_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if (
        facts.rhythm is not None
        and facts.rhythm.active
        and facts.rhythm.ignored >= facts.thresholds.reminders
    ):
        yield Hit(data={"count": facts.rhythm.ignored})


@rule(
    code="CD204",
    name="goal-set-during-its-review",
    scope=GoalDraft,
    kinds=_OWNED,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="it was set on {set_on}, and counts in a review that opened on {opened}",
    why="Nobody can have worked towards a goal that was written when the looking back had begun.",
    sources=(Source("Lattice, help centre", "goals in reviews"),),
    ask="Should it count from the next review on?",
    fix="Let it count in the next review.",
    bad=lambda: (
        Bad(
            draft=a_goal(_WARD),
            facts=joined(rhythm=a_rhythm(set_on=date(2026, 11, 18), review_opened=date(2026, 11, 16))),
        ),
        Bad(
            draft=a_development_goal(),
            facts=joined(rhythm=a_rhythm(set_on=date(2026, 11, 16), review_opened=date(2026, 11, 16))),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(_WARD),
            facts=joined(rhythm=a_rhythm(set_on=date(2026, 11, 13), review_opened=date(2026, 11, 16))),
        ),
        Good(
            draft=a_development_goal(),
            facts=joined(rhythm=a_rhythm(set_on=date(2026, 11, 18))),
            because="it counts in no review yet",
        ),
    ),
    looks_at=("rhythm",),
)
def goal_set_during_its_review(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    rhythm = facts.rhythm
    if rhythm is None or rhythm.set_on is None or rhythm.review_opened is None:
        return
    if rhythm.set_on >= rhythm.review_opened:
        yield Hit(data={"set_on": rhythm.set_on.isoformat(), "opened": rhythm.review_opened.isoformat()})
