"""All numbers the rules use, each with its unit. Knows nothing of the rules."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from decimal import Decimal
from typing import Final

from goalcoach.domain.late import dataclass

STATEMENT_WORDS: Final = 40
"""Words a goal's sentence may have."""
OBJECTIVE_WORDS: Final = 18
"""Words an objective may have."""
TEXT_LIMIT: Final = 2_000
"""Code points of any text of a goal, whoever wrote it."""
PARTS_LIMIT: Final = 100
"""Key results, milestones, activities, points or items of one draft that are read at all; forms take 20."""
SAID_LIMIT: Final = 100_000
"""Code points of what a person said that are read for what a suggestion may rest on."""
SUGGESTION_LIMIT: Final = 400
"""Code points of a goal's sentence when the coach proposes it."""
REPLY_LIMIT: Final = 900
"""Code points of one reply of the coach."""
OPTION_LIMIT: Final = 80
"""Code points of an option."""
QUOTED_LIMIT: Final = 60
"""Code points of a draft's words that a message repeats."""

OWN_WORDS_SHARE: Final = 0.5
"""Share of a suggestion's content words that the person said, 0 to 1."""
OWN_REASON_SHARE: Final = 0.5
"""The same for a reason, a place of use or a sign of mastery, which only the person can know."""
SPELLED_FREELY_IN_REPLY: Final = 12
"""Numbers up to here may stand in a reply as words ("three months"); in digits they must have been said."""

HORIZON: Final = timedelta(days=366)
"""A performance goal ends within this time."""
REVIEW_WITHIN: Final = timedelta(days=92)
"""Somebody looks at a development goal again within this time."""
MILESTONES_FROM: Final = timedelta(weeks=6)
"""A goal that takes longer has dated milestones."""
MILESTONES: Final = 2
"""How many dated milestones a long goal has at least."""
LATE_PART: Final = 0.8
"""Milestones that all lie after this share of the period come too late to steer by."""

FIRST_STEP_WITHIN: Final = 14
"""Days until the first step of a new goal."""
STILL_FOR: Final = timedelta(weeks=4)
"""A measure that has not moved for this long is not on track by itself."""

KEY_RESULTS: Final = 5
"""Key results an objective may have."""
OBJECTIVES: Final = 3
"""Active objectives one person may have."""
REASON_WORDS: Final = 3
"""Words a reason has at least."""
SAME_ON: Final = 3
"""People in other roles who may have the same wording before it says nothing about the role."""

HISTORY_VALUES: Final = 3
"""Past values below which nothing is said about a target."""
ABOVE_BEST: Final = Decimal("1.5")
"""A target further from the start than this many times the best move so far needs a path."""
OUT_OF_RANGE: Final = Decimal(10)
"""A target this many times beyond all past values is probably a slip of the keys."""
PEER_DISTANCE: Final = Decimal("0.5")
"""Distance from the median of peers, as a share of it, that is worth a remark."""
SURE_ENOUGH: Final = Decimal("0.7")
"""Confidence, 0 to 1, of a goal that others plan on."""
NEAR_CERTAIN: Final = Decimal("0.9")
"""Confidence, 0 to 1, above which a stretch goal is none."""
LONG_SHOT: Final = Decimal("0.3")
"""Confidence, 0 to 1, below which a way must be told."""
COMMITTED: Final = 4
"""Answer, 1 to 5, to "how much do you want this?" from which a goal is the owner's own."""
OWN_CONTROL: Final = Decimal("0.5")
"""Share of a result, 0 to 1, that lies in the owner's hands."""
STRETCH_ALL_MET: Final = Decimal("0.75")
"""Share of last cycle's stretch goals reached in full from which there was no stretch."""
STRETCH_GOALS: Final = 2
"""Stretch goals in the last cycle below which nothing is said about their share."""
BALANCE_OF: Final = 3
"""Goals from which a mix of routine and stretch can be expected."""
ROUNDING: Final = Decimal("0.01")
"""How far a stated change may be from the one between its numbers, as a share of the base."""

HOURS_IN_A_MONTH: Final = 744
"""31 days of 24 hours: nobody has more."""
LARGEST_EXPONENT: Final = 30
"""Power of ten beyond which a number measures nothing at work."""

FOREIGN_WORDS: Final = 3
"""Everyday words of another language that make a text foreign."""
SAME_TEXT: Final = 0.9
"""Overlap of words, 0 to 1, from which two goals are the same one."""

LEVELS_AT_ONCE: Final = 1
"""Levels of a competency that one goal can lift somebody by."""
EVIDENCE_LASTS: Final = timedelta(days=366)
"""What somebody showed longer ago says little about today."""
USES_SEEN: Final = 2
"""Dated situations in which a new ability was used before it counts as learned."""
FIRST_FOLLOW_UP: Final = 30
"""Days after the end on which somebody asks whether it is still used."""
SECOND_FOLLOW_UP: Final = 90
"""Days after the end on which they ask again."""
LAST_FOLLOW_UP: Final = 180
"""Days after the end on which they ask for the last time."""
FOLLOW_UP_SLACK: Final = 20
"""Days by which such a day may lie off."""
DEVELOPMENT_GOALS_AT_ONCE: Final = 3
"""Active development goals of one person."""
GOALS_AT_ONCE: Final = 5
"""Active goals of one person, of all kinds."""
CAPACITY_KEPT_FREE: Final = 0.1
"""Share of the hours, 0 to 1, that promised goals leave for what nobody foresaw."""

RESULTS_EVERY: Final = 14
"""Days from one look at a performance goal to the next, at most."""
LEARNING_NOT_BEFORE: Final = 28
"""Days between two looks at a development goal, at least: learning does not show sooner."""
LEARNING_EVERY: Final = 92
"""Days between two looks at a development goal, at most."""
TALK_WITHIN: Final = timedelta(days=92)
"""Time since the last talk about goals that was written down."""
CAREER_TALK_WITHIN: Final = timedelta(days=214)
"""Half a year and a month to find a date in."""
CONFIDENCE_DROP: Final = 2
"""Steps of ten by which confidence falls before somebody should ask."""
REMINDERS: Final = 3
"""Reminders in a row without an answer that say that the goal sleeps."""

POINT_LIMIT: Final = 300
"""Code points of a talking point: a prompt, not a script."""
POINTS: Final = 7
"""Talking points of one preparation about a few goals."""
FEW_GOALS: Final = 3
"""Goals of a period up to which a preparation has no more points than that."""
POINTS_PER_GOAL: Final = 2
"""Talking points that each goal beyond these allows in addition."""
OPEN_QUESTIONS: Final = 0.4
"""Share of a preparation's points that are open questions, at least, 0 to 1."""
EVIDENCE_WORDS_SHARE: Final = 0.25
"""Share of a claim's content words that stand in the evidence it cites, 0 to 1."""
RATERS: Final = 4
"""With fewer people behind it, words of feedback can be traced to one of them."""
RECENT_SHARE: Final = 0.6
"""More than this share of the cited evidence from the last third of a period: the rest was forgotten."""
CITED_ENOUGH: Final = 3
"""Fewer pieces of evidence than this tell nothing about how they are spread over a period."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """The numbers an organisation may set; without one, those above."""

    statement_words: int = STATEMENT_WORDS
    objective_words: int = OBJECTIVE_WORDS
    suggestion_limit: int = SUGGESTION_LIMIT
    reply_limit: int = REPLY_LIMIT
    option_limit: int = OPTION_LIMIT
    own_words_share: float = OWN_WORDS_SHARE
    own_reason_share: float = OWN_REASON_SHARE
    spelled_freely_in_reply: int = SPELLED_FREELY_IN_REPLY
    horizon: timedelta = HORIZON
    review_within: timedelta = REVIEW_WITHIN
    milestones_from: timedelta = MILESTONES_FROM
    milestones: int = MILESTONES
    late_part: float = LATE_PART
    first_step_within: int = FIRST_STEP_WITHIN
    same_text: float = SAME_TEXT
    reason_words: int = REASON_WORDS
    key_results: int = KEY_RESULTS
    objectives: int = OBJECTIVES
    still_for: timedelta = STILL_FOR
    goals_at_once: int = GOALS_AT_ONCE
    development_goals_at_once: int = DEVELOPMENT_GOALS_AT_ONCE
    capacity_kept_free: float = CAPACITY_KEPT_FREE
    levels_at_once: int = LEVELS_AT_ONCE
    evidence_lasts: timedelta = EVIDENCE_LASTS
    first_follow_up: int = FIRST_FOLLOW_UP
    second_follow_up: int = SECOND_FOLLOW_UP
    last_follow_up: int = LAST_FOLLOW_UP
    results_every: int = RESULTS_EVERY
    learning_not_before: int = LEARNING_NOT_BEFORE
    learning_every: int = LEARNING_EVERY
    talk_within: timedelta = TALK_WITHIN
    career_talk_within: timedelta = CAREER_TALK_WITHIN
    confidence_drop: int = CONFIDENCE_DROP
    reminders: int = REMINDERS
    point_limit: int = POINT_LIMIT
    points: int = POINTS
    few_goals: int = FEW_GOALS
    points_per_goal: int = POINTS_PER_GOAL
    open_questions: float = OPEN_QUESTIONS
    recent_share: float = RECENT_SHARE
    cited_enough: int = CITED_ENOUGH
    evidence_words_share: float = EVIDENCE_WORDS_SHARE
    raters: int = RATERS


STANDARD: Final = Thresholds()


@dataclass(frozen=True, slots=True)
class Bounds:
    """Between which numbers a threshold may be set, both included."""

    low: float
    high: float
    unit: str


BOUNDS: Final[Mapping[str, Bounds]] = {
    "statement_words": Bounds(15, 80, "words"),
    "objective_words": Bounds(8, 40, "words"),
    # How long the coach may go on can only fall: rules that protect people go by it.
    "suggestion_limit": Bounds(120, SUGGESTION_LIMIT, "characters"),
    "reply_limit": Bounds(300, REPLY_LIMIT, "characters"),
    "option_limit": Bounds(30, OPTION_LIMIT, "characters"),
    # How much of a suggestion has to be the person's own may only rise: the standard protects them.
    "own_words_share": Bounds(OWN_WORDS_SHARE, 1, "share"),
    "own_reason_share": Bounds(OWN_REASON_SHARE, 1, "share"),
    "spelled_freely_in_reply": Bounds(0, SPELLED_FREELY_IN_REPLY, "number"),
    "horizon": Bounds(31, 1_100, "days"),
    "review_within": Bounds(14, 184, "days"),
    "milestones_from": Bounds(14, 184, "days"),
    "milestones": Bounds(1, 12, "milestones"),
    "late_part": Bounds(0.5, 0.95, "share"),
    "first_step_within": Bounds(3, 62, "days"),
    "same_text": Bounds(0.5, 1, "share"),
    "reason_words": Bounds(2, 8, "words"),
    "key_results": Bounds(2, 8, "key results"),
    "objectives": Bounds(1, 8, "objectives"),
    "still_for": Bounds(14, 92, "days"),
    "goals_at_once": Bounds(2, 12, "goals"),
    "development_goals_at_once": Bounds(1, 6, "goals"),
    "capacity_kept_free": Bounds(0, 0.5, "share"),
    "levels_at_once": Bounds(1, 3, "levels"),
    "evidence_lasts": Bounds(92, 1_100, "days"),
    "first_follow_up": Bounds(14, 62, "days"),
    "second_follow_up": Bounds(63, 123, "days"),
    "last_follow_up": Bounds(124, 366, "days"),
    "results_every": Bounds(7, 31, "days"),
    "learning_not_before": Bounds(7, LEARNING_NOT_BEFORE, "days"),
    "learning_every": Bounds(31, 184, "days"),
    "talk_within": Bounds(31, 184, "days"),
    "career_talk_within": Bounds(92, 400, "days"),
    "confidence_drop": Bounds(1, 5, "steps of ten"),
    "reminders": Bounds(2, 8, "reminders"),
    "point_limit": Bounds(120, 500, "characters"),
    "points": Bounds(4, 12, "points"),
    "few_goals": Bounds(1, 6, "goals"),
    "points_per_goal": Bounds(0, 4, "points"),
    "open_questions": Bounds(0.25, 0.75, "share"),
    "recent_share": Bounds(0.4, 0.9, "share"),
    "cited_enough": Bounds(2, 12, "pieces"),
    # What keeps claims to the evidence, and names out of feedback, may only rise.
    "evidence_words_share": Bounds(EVIDENCE_WORDS_SHARE, 0.75, "share"),
    "raters": Bounds(RATERS, 12, "people"),
}
"""Of each threshold; time is counted in whole days."""
