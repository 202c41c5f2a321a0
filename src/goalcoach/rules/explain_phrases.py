"""The words for joined data: what each field says when it is filled, and when it is not. Knows no rule."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from goalcoach.rules.joined.ambition import Ambition
from goalcoach.rules.joined.capacity import Capacity
from goalcoach.rules.joined.closing import Closing
from goalcoach.rules.joined.course import Course
from goalcoach.rules.joined.gap import Gap
from goalcoach.rules.joined.graph import GoalGraph
from goalcoach.rules.joined.history import History
from goalcoach.rules.joined.levels import Observations
from goalcoach.rules.joined.plan import LearningPlan
from goalcoach.rules.joined.rhythm import Rhythm
from goalcoach.rules.joined.role import TargetRole
from goalcoach.rules.joined.surroundings import Surroundings


class Phrase(NamedTuple):
    """What a field says. Fields that tell nothing when they are empty have no words for it."""

    filled: str
    """`{}` stands for the value; of a yes or no, what yes says."""
    empty: str = ""
    """What an empty value says, or a no."""
    unsaid: str = ""
    """What it says that nobody said; without it, the same as empty."""


PHRASES: Mapping[type[Any], Mapping[str, Phrase]] = {
    Gap: {
        "goal": Phrase("the goal that falls short: {}", "no goal that falls short is named"),
        "actual": Phrase("it stood at {}", "where it stood is not said"),
        "target": Phrase("it should have been at {}", "where it should have been is not said"),
        "day": Phrase("measured on {}", "the day it was measured is not said"),
        "falling": Phrase("less is better"),
        "cause": Phrase("cause: {}", "no cause is named"),
        "competency": Phrase("the ability that is missing: {}", "no ability is named"),
        "new_task": Phrase("the task is new", "the task is not new"),
        "learning": Phrase("a goal for learning it exists", "no goal for learning it exists"),
    },
    TargetRole: {
        "blueprint": Phrase("the role it leads to: {}", "it leads to no role"),
        "version": Phrase("version {}", "no version is named"),
        "chosen": Phrase(
            "the employee chose the role", "the employee did not choose the role", "who chose it is not said"
        ),
    },
    LearningPlan: {
        "competency": Phrase("it builds {}", "it builds no ability of the list"),
        "level": Phrase("from level {}", unsaid="the level it starts from is not said"),
        "to": Phrase("to level {}", unsaid="the level it leads to is not said"),
        "leap": Phrase("why it may leap: {}"),
        "course": Phrase("course: {}", "no course"),
        "support": Phrase("help from {}", "nobody helps, and that was said", "who helps is not said"),
        "cost": Phrase("it costs {}", unsaid="what it costs is not said"),
        "first_use": Phrase("first used on {}", "the first use has no date"),
        "watched": Phrase("the number to watch: {}", "no number to watch"),
        "chosen": Phrase(
            "the employee chose it", "the employee did not choose it", "who chose it is not said"
        ),
        "obstacle": Phrase("obstacle: {}", "no obstacle is named"),
        "if_then": Phrase(
            "{}", "no if-then sentence, and that was said", "nothing is said for when it comes up"
        ),
        "small_step": Phrase("small step: {}", "no small step, and that was said", "no small step is named"),
        "weeks": Phrase("week by week: {}"),
        "new": Phrase("the task is new", "the task is not new", "whether the task is new is not said"),
    },
    Closing: {
        "achieved": Phrase("to be closed as achieved", "to be closed as not achieved"),
        "situations": Phrase("used in {}", "used nowhere"),
        "lesson": Phrase("learned from it: {}", "no lesson is written down"),
        "follow_ups": Phrase("somebody asks again on {}", "nobody asks again"),
    },
    Observations: {"evidence": Phrase("shown so far: {}", "nothing was shown so far")},
    GoalGraph: {
        "goal": Phrase("this is goal {}"),
        "links": Phrase("{}", "it serves no other goal"),
        "anchors": Phrase("goals of the company or a department: {}", "no goals of the company are known"),
    },
    Rhythm: {
        "active": Phrase("it is being worked on", "it is not being worked on"),
        "every": Phrase("looked at every {} days"),
        "next": Phrase("next check-in on {}", "no date for the next check-in"),
        "done": Phrase("check-ins so far: {}", "no check-in so far"),
        "away": Phrase("{}"),
        "ignored": Phrase("reminders not answered: {}"),
        "seen_by": Phrase(
            "{} sees the progress", "the owner chose that nobody else sees it", "who else sees it is not said"
        ),
        "talked": Phrase("last talk about goals on {}", "no talk is written down"),
        "career_talk": Phrase("last talk about the career on {}", "no talk about the career is written down"),
        "set_on": Phrase("the goal was set on {}"),
        "review_opened": Phrase("the review opened on {}"),
    },
    Capacity: {
        "available": Phrase("hours a month there are: {}", "how many hours there are is not said"),
        "goals": Phrase("other active goals: {}", "no other active goals"),
        "decision": Phrase("decided: {}"),
        "budget": Phrase("left for learning: {}", "the budget is not said"),
        "confirmed": Phrase(
            "the manager agreed to time, money and help",
            "the manager has not agreed to time, money and help",
            "whether the manager agrees was not asked yet",
        ),
        "share": Phrase("{} of a full-time post"),
        "full_target": Phrase("target of a full-time post: {}"),
    },
    History: {
        "values": Phrase("the number so far: {}", "no earlier numbers"),
        "peer_median": Phrase("half of those in similar positions aim at {} or less"),
        "cycles": Phrase("cycles it was counted in so far: {}"),
    },
    Ambition: {
        "level": Phrase("{}", "promise or stretch is not said"),
        "confidence": Phrase("its owner is {} sure of it"),
        "commitment": Phrase("its owner wants it {} out of 5"),
        "control": Phrase("{} of it is in the owner's own hands"),
        "path": Phrase("the way there: {}"),
        "pays": Phrase("pay depends on it", "no pay depends on it"),
        "guardrail": Phrase("what must not get worse: {}", "nothing is named that must not get worse"),
        "resources": Phrase("what it takes: {}", "what it takes was asked, and not answered"),
        "last_stretch": Phrase("stretch goals of the last cycle reached: {}"),
    },
    Surroundings: {
        "parent": Phrase("known of a larger goal: {}"),
        "others": Phrase("other goals: {}", "no other goals"),
        "dependencies": Phrase("{}", "it waits for nobody"),
        "absences": Phrase("{}", "no days off in the calendar"),
    },
    Course: {
        "due_before": Phrase("due before: {}"),
        "reason": Phrase("reason: {}", "no reason"),
        "last_cycle": Phrase("last cycle's goal: {}"),
        "reported": Phrase("reported {}"),
        "check_ins": Phrase("at check-ins: {}"),
        "attained": Phrase("the numbers say {} reached"),
        "adjusted": Phrase("written down: {} reached"),
        "adjusting_reason": Phrase("why: {}", "no reason"),
        "cycle_start": Phrase("the cycle began on {}"),
        "added": Phrase("the goal was added on {}"),
        "marked_late": Phrase("marked as added later", "not marked as added later"),
        "first_step": Phrase("first step on {}"),
    },
}
