"""The shape of what the built-in coach says and asks in a preparation, in one language. Data only.

A question right behind a claim says "that" and "it"; one that stands alone, or comes late in a row of them,
names the goal. Names in braces are blanks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.preparation import Side

Ways = tuple[str, ...]
"""Ways to put the same, so that ten goals do not sound like one."""
BySide = Mapping[Side, Ways]


def both(manager: str, employee: str) -> BySide:
    """One way for each side: the manager says "you", the employee says "I"."""
    return {Side.MANAGER: (manager,), Side.EMPLOYEE: (employee,)}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asking:
    """What is asked. No question has numbers of its own."""

    opening: Mapping[Occasion, BySide]
    opening_bare: BySide
    """Where a third of the time is bare: what happened then counts as well."""
    thirds: Ways
    """The first, the middle and the last part of the time."""
    and_the: str
    """Between two of them."""
    reached: BySide
    short: BySide
    running: BySide
    clear: BySide
    answered: BySide
    why_moved: BySide
    gap: BySide
    gap_help: BySide
    """Behind help that was asked for, which is owed an answer."""
    gap_trouble: BySide
    learned_for: BySide
    """For the middle of a question, where a goal cannot be said as what is done."""
    joining: BySide
    joining_loose: BySide
    elsewhere: BySide
    situations: BySide
    situations_told: BySide
    """Where both are written down already: whoever asks for them again has not read it."""
    practice: BySide
    practice_told: BySide
    lesson: BySide
    more_of: BySide
    heard: BySide
    level_now: BySide
    wish: BySide
    nearer: BySide
    upward: BySide
    next_step: BySide
    next_wish: BySide
    """Where somebody shared where they want to go, the next step leads there."""
    nothing_of_results: str
    results_left_out: str
    no_connection: str
    nothing_learned: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """What is said to somebody's face: numbers, and words as they were written. No opinions."""

    quoted: str
    """Somebody's words in marks."""
    named: str
    """What a goal is called in the middle of a sentence; its own words stand in marks already."""
    reached: Ways
    hit: Ways
    reached_no_start: Ways
    short: Ways
    short_no_start: Ways
    unmoved: Ways
    running: Ways
    still: Ways
    running_no_start: Ways
    stays: Ways
    no_target: Ways
    by: str
    was: Ways
    """Beside a result, which tells the target that came of it."""
    moved: Ways
    end_was: Ways
    end_moved: Ways
    reason: BySide
    noted: BySide
    kept: str
    """Words by themselves, without a day."""
    written: Ways
    """Words of which nobody knows who wrote them."""
    expected: BySide
    """Ends the claim about a shortfall: the step is asked for, not prescribed."""
    what_else: BySide
    """The same where a reason leaves little room."""
    asked_for_help: BySide
    in_the_way: BySide
    again: BySide
    later: BySide
    learned: BySide
    about: str
    """Learning is told with what it is about, so that what follows may say "it"."""
    twice: BySide
    used: BySide
    wrote: BySide
    seen: BySide
    seen_by_leader: BySide
    thanked: BySide
    thanked_in: BySide
    thanked_by_leader: BySide
    said: BySide
    said_in: BySide
    said_by_leader: BySide
    level: BySide
    level_by_leader: BySide
