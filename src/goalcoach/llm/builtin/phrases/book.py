"""The shape of a phrasebook: every sentence the coach can say, in one language. Data only."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.hearing.found import Aside, Unfit

Variants = tuple[str, ...]
"""Ways to say the same, so that no question comes back in the same words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrasebook:
    """All texts of the coach without a model. Names in braces are blanks."""

    language: str
    """The one it is written in, two letters."""
    opening: str
    opening_by_kind: Mapping[GoalKind, str]
    openings: Variants
    """Example openings, as options."""
    questions: Mapping[Field, Variants]
    questions_by_kind: Mapping[GoalKind, Mapping[Field, Variants]]
    rule_questions: Mapping[str, str]
    """What rules ask, by their codes; none in English, in which a rule asks itself."""
    earlier_look: str
    """Asks for a look before the one that was told, with the reason."""
    adopt: Variants
    first_result: Variants
    next_result: Variants
    last_result: Variants
    of_what: Variants
    """When there are numbers, and nobody said of what."""
    again: str
    """Around a question that has run out of variants, when something else was talked about."""
    once_more: str
    """Around it otherwise."""
    options: Mapping[Field, Variants]
    options_by_kind: Mapping[GoalKind, Mapping[Field, Variants]]
    adopt_options: Variants
    result_options: Variants
    enough_results: Variants
    """Options once there are results enough."""
    change_options: Variants
    close_options: Variants
    topics: tuple[tuple[re.Pattern[str], Variants], ...]
    """Measures to offer, by what the outcome is about."""
    skip: str
    no_number: str
    wish: str
    """Echo of an outcome that opens with a verb."""
    outcome: str
    """Echo of any other."""
    noted: Variants
    heard: Variants
    """For an answer that needs no echo."""
    changed: str
    fields: Mapping[Field, str]
    """How a fact is said back; the blank is its value."""
    names: Mapping[Field, str]
    """What a missing field is called."""
    kinds: Mapping[GoalKind, str]
    left_open: str
    told: str
    """To somebody who has said it before: what was understood so far."""
    in_words: str
    """After a bare yes to a question that asks for words."""
    unknown: Mapping[Field, str]
    """What is said when the person does not know."""
    no_date: str
    no_number_in: str
    no_date_here: str
    """For an answer too long to quote."""
    many_numbers: str
    no_place: str
    unfit: Mapping[Unfit, str]
    tongue: str
    """Said once to somebody who writes in another language."""
    one_at_a_time: str
    also_named: str
    doubtful: str
    doubtful_question: str
    doubtful_options: Variants
    asides: Mapping[Aside, str]
    after_asides: Mapping[Aside, Variants]
    """What is asked instead of the usual first question."""
    after_options: Mapping[Aside, Variants]
    dropped: str
    """Said when a part of the goal was left out at the person's wish."""
    undone: str
    undone_words: str
    """The same, with what was said."""
    nothing_to_undo: str
    help: str
    offer: str
    reoffer: str
    offer_results: str
    gaps: str
    not_yet: str
    nothing_yet: str
    adopted: str
    what_to_change: str
    closing: str
    closing_question: Variants
    leave: str
    leave_open: str
    """The same, while a wording waits to be adopted."""
    leave_question: Variants
    away_question: Variants
    """Asked of somebody in need: the goal can wait."""
    away_options: Variants
    """To leave it, and to go on."""
    away: str
    """Said when they leave it."""
    another_day: Variants
    keep_question: Variants
    keep_options: Variants
    welcome: str
    farewell: re.Pattern[str]
    """How a person says goodbye."""
    result_echo: str
    results_echo: str
    about_result: str
    restarted: str
    restart_question: Variants
    restart_notice: str
    restart_options: Variants
    """To start over, and to go on."""
    keep_as_it_is: str
    """The option to keep a wording that lacks something."""
    why_wording: str
    """Why the coach asks whether a wording is right."""
    taken_back: str
    """Said when a yes was taken back."""
    left_out: str
    """For words that no goal may hold, such as pay."""
    help_start: str
    joiner: str
    joined: str
    """The last of several is joined with "and"."""
    from_to: str
    to: str
    today: str
    you: Mapping[str, str]
    """Turns the person's "my" into the coach's "your" in an echo."""
