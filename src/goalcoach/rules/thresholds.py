"""All numbers the rules use, each with its unit. Knows nothing of the rules."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal
from typing import Final

STATEMENT_WORDS: Final = 40
"""Words a goal's sentence may have."""
OBJECTIVE_WORDS: Final = 18
"""Words an objective may have."""
TEXT_LIMIT: Final = 2_000
"""Code points of any text of a goal, whoever wrote it."""
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
GRACE: Final = 3
"""Days after its end before a goal that nobody closed is outdated."""
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
