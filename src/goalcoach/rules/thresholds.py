"""All numbers the rules use, each with its unit. Knows nothing of the rules."""

from __future__ import annotations

from datetime import timedelta
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
FOLLOW_UPS: Final = (30, 90, 180)
"""Days after the end on which somebody asks whether it is still used."""
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
LEARNING_EVERY: Final = (28, 92)
"""The same for a development goal, at least and at most."""
CAREER_TALK_WITHIN: Final = timedelta(days=214)
"""Half a year and a month to find a date in."""
CONFIDENCE_DROP: Final = 2
"""Steps of ten by which confidence falls before somebody should ask."""
REMINDERS: Final = 3
"""Reminders in a row without an answer that say that the goal sleeps."""
