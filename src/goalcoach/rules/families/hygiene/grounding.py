"""SG2: whether a suggestion rests on what the person said. Silent where no conversation is known."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from itertools import pairwise

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.about import form
from goalcoach.rules.altered import altered, turned
from goalcoach.rules.facts import Facts
from goalcoach.rules.in_proportion import follows_from_the_start
from goalcoach.rules.pieces import pieces
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import (
    Said,
    as_percent,
    flat,
    said,
    unsaid_digits,
    unsaid_names,
    unsaid_numbers,
)
from goalcoach.rules.samples import HEARD, a_goal, a_measure, heard
from goalcoach.rules.sources import ACCURACY, CHI, OPENOKR_AL_1
from goalcoach.rules.unsaid_times import unsaid_times
from goalcoach.rules.weekdays import unsaid_weekdays
from goalcoach.rules.weekly import follows_from_a_week


@rule(
    code="SG201",
    name="number-not-said",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{number!r} is a number the person did not say",
    why="A number that a machine made up is soon defended as if somebody had chosen it.",
    sources=(
        Source("Johansson et al., Failure to detect mismatches between intention and outcome (2005)"),
        ACCURACY,
    ),
    ask="Which number would you choose yourself?",
    fix="Leave the number out, or ask for it.",
    bad=lambda: (
        Bad(
            draft=a_goal("Raise tickets solved at first contact from 62 % to 80 % by 30 June 2027"),
            facts=HEARD,
            at="80 %",
        ),
        Bad(
            draft=a_goal(
                "Raise tickets solved at first contact to 75 % by 30 June 2027",
                measure=a_measure("solved at first contact", "60", "75", "%"),
            ),
            facts=HEARD,
        ),
        Bad(
            draft=a_goal(hours_per_month=Decimal(8)),
            facts=heard(*(HEARD.said or ()), "I can put in maybe an hr a week"),
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=HEARD),
        Good(
            draft=a_goal("Cut costs from 2 million to 1.5 million euros by 30 June 2027"),
            facts=heard("costs from 2M to 1,500,000 euros by 30 June 2027", *(HEARD.said or ())[1:]),
            because="the same numbers, written in another way",
        ),
        Good(
            draft=a_goal(hours_per_month=Decimal(4)),
            facts=heard(*(HEARD.said or ()), "I can put in maybe an hr a week"),
            because="an hour a week, by the month",
        ),
        Good(
            draft=a_goal(
                "Complaints from 40 a month to half of that by 30 June 2027",
                measure=a_measure("complaints", "40", "20"),
            ),
            facts=heard("complaints, 40 a month", "half of that by 30 June 2027", *(HEARD.said or ())[1:]),
            because="half of the number they named",
        ),
    ),
    looks_at=("said",),
)
def number_not_said(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    for at in unsaid_numbers(reading, told, free_spelled=1):
        yield Hit(at=at, data={"number": quoted(reading.text, at)})
    shared = draft.measure is not None and draft.measure.unit.strip() == "%"
    follows = follows_from_the_start(draft.measure, reading, told) if draft.measure else None
    for value in _figures(draft, told):
        if (
            value != follows
            and value not in told.numbers
            and not (shared and as_percent(value, told.numbers))
        ):
            yield Hit(data={"number": quoted(str(value))})
    for label, text in reading.beside:
        if label != "the owner" and (digits := unsaid_digits(text, told, draft.language)):
            yield Hit(data={"number": quoted(digits)})


def _figures(draft: GoalDraft, told: Said) -> Iterator[Decimal]:
    measure, hours = draft.measure, draft.hours_per_month
    values = [measure.baseline, measure.target] if measure else []
    if hours is not None and not follows_from_a_week(hours, told, draft.language):
        values.append(hours)
    for value in values:
        if value is not None and value.is_finite():
            yield value


@rule(
    code="SG202",
    name="date-not-said",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{date!r} is a date the person did not say",
    why="People keep promises to a date they chose, not to one that was put before them.",
    sources=(CHI, ACCURACY),
    ask="By when would you want it yourself?",
    fix="Leave the date out, or ask for it.",
    bad=lambda: (
        Bad(
            draft=a_goal("Raise tickets solved at first contact from 62 % to 75 % by 31 May 2027"),
            facts=HEARD,
            at="by 31 May 2027",
        ),
        Bad(draft=a_goal(due=date(2027, 6, 30), start=date(2027, 1, 1)), facts=HEARD),
    ),
    good=lambda: (
        Good(draft=a_goal(due=date(2027, 6, 30)), facts=HEARD),
        Good(
            draft=a_goal(),
            facts=heard(
                "tickets solved at first contact from 62 % to 75 % by the end of Q2 2027",
                *(HEARD.said or ())[1:],
            ),
            because="the quarter they named ends on that day",
        ),
    ),
    looks_at=("said",),
)
def date_not_said(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    for at in (*unsaid_times(reading, told, exact_only=False), *unsaid_weekdays(reading, told, facts.today)):
        yield Hit(at=at, data={"date": quoted(reading.text, at)})
    days = (draft.due, draft.start, draft.review, *(milestone.due for milestone in draft.milestones))
    for day in days:
        if day is not None and day not in told.dates:
            yield Hit(data={"date": day.isoformat()})


_NAMED_ELSEWHERE = frozenset({"the owner", "the larger goal", "the context", "the unit"})
"""What stands beside a goal and has a rule of its own, or was there before."""


@rule(
    code="SG203",
    name="name-not-said",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{name!r} is a name the person did not say",
    why="It can put a colleague, a customer or a product into a goal they have nothing to do with.",
    sources=(ACCURACY,),
    ask="Who or what should be named here?",
    fix="Leave the name out, or ask for it.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Raise tickets solved at first contact with Elena from 62 % to 75 % by 30 June 2027"
            ),
            facts=HEARD,
            at="Elena",
        ),
        Bad(
            draft=a_goal("Raise NPS tickets solved at first contact from 62 % to 75 % by 30 June 2027"),
            facts=HEARD,
            at="NPS",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Tickets solved at first contact: raise from 62 % to 75 % by 30 June 2027"),
            facts=HEARD,
        ),
        Good(
            draft=a_goal("Raise CSAT tickets solved at first contact from 62 % to 75 % by 30 June 2027"),
            facts=heard("csat, please", *(HEARD.said or ())),
            because="said in small letters",
        ),
    ),
    languages=WORDED,
    looks_at=("said",),
)
def name_not_said(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    for at in unsaid_names(reading, told, facts.names):
        yield Hit(at=at, data={"name": quoted(reading.text, at)})
    for label, text in reading.beside:
        if label not in _NAMED_ELSEWHERE:
            beside = Reading(text, "", facts, draft.language)
            for at in unsaid_names(beside, told, facts.names):
                yield Hit(data={"name": quoted(text, at)})
    owner = draft.owner.strip()
    if owner and owner != facts.owner and not told.has(owner):
        yield Hit(data={"name": quoted(owner)})


@rule(
    code="SG204",
    name="few-own-words",
    scope=GoalDraft,
    model=Severity.ASK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="only {share} % of its words are the person's own",
    why="A goal in somebody else's words is liked more and acted on less.",
    sources=(CHI,),
    ask="How would you say it to a colleague?",
    fix="Build it from the person's own words.",
    bad=lambda: (
        Bad(
            draft=a_goal(
                "Elevate resolution effectiveness of enquiries and tickets from 62 % to 75 % by 30 June 2027"
            ),
            facts=HEARD,
        ),
        Bad(
            draft=a_goal("Uplift issue containment of callers from 62 % to 75 % by 30 June 2027"), facts=HEARD
        ),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=HEARD),
        Good(
            draft=a_goal("Lift what is solved at first contact from 62 % to 75 % by 30 June 2027"),
            facts=HEARD,
            because="only words that join were added",
        ),
    ),
    languages=WORDED,
    looks_at=("said",),
)
def few_own_words(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None or reading.blank:
        return
    share = told.share(reading.words, reading.pack.terms("connecting"))
    if share < facts.thresholds.own_words_share:
        yield Hit(data={"share": int(share * 100)})


@rule(
    code="SG205",
    name="reason-not-said",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{field}, {words!r}, is not in the person's words",
    why="Why something matters, and where it will be used, only the person can know.",
    sources=(CHI,),
    ask="Why does it matter to you?",
    fix="Take the person's own words, or ask for them.",
    bad=lambda: (
        Bad(draft=a_goal(why="Operational leverage drives shareholder value"), facts=HEARD),
        Bad(draft=a_goal(why="It strengthens brand equity"), facts=HEARD),
        Bad(draft=a_goal(why="Customers who call twice complain more often"), facts=HEARD),
        Bad(draft=a_goal(why="Customers who call twice leave, and the board frowns"), facts=HEARD),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=HEARD),
        Good(
            draft=a_goal(why="because customers leave when they call twice"),
            facts=HEARD,
            because="their words in another order",
        ),
    ),
    languages=WORDED,
    looks_at=("said",),
)
def reason_not_said(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    free = reading.pack.terms("connecting")
    for label, text in reading.beside:
        if label not in {"the reason", "where it will be used", "the sign of mastery"}:
            continue
        few = told.share(reading.pack.words(text), free) < facts.thresholds.own_reason_share
        changed = turned(text, told, reading.pack) or any(altered(text, told, reading.pack))
        if few or changed or _of_nobody(Reading(text, "", facts, draft.language), told):
            yield Hit(data={"field": label, "words": quoted(text)})


def _of_nobody(reason: Reading, told: Said) -> bool:
    """Whether the person did not say a word of some part of a reason: ", and the boss smiles".

    Of a reason without any part of theirs the share tells.
    """
    terms = reason.pack.terms
    free = {word for theme in ("connecting", "everyday", "joining_word", "own_word") for word in terms(theme)}
    shares = []
    for piece, _ in pieces(reason):
        joints = [k for k, word in enumerate(piece) if form(word) in terms("joining_word")]
        for begin, end in pairwise((0, *joints, len(piece))):
            content = [word for word in piece[begin:end] if not free & {form(word), word.lemma}]
            if content and end - begin >= _PART:
                shares.append(told.share(content, ()))
    return 0 in shares and any(shares)


_PART = 3
"""Words that a part of a sentence has, at least."""


@rule(
    code="SG206",
    name="larger-goal-not-known",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{parent!r} is neither a goal that exists nor something the person named",
    why="A link to a goal that does not exist makes the goal look more relevant than it is.",
    sources=(ACCURACY, OPENOKR_AL_1),
    ask="Which larger goal does it serve, if any?",
    fix="Choose a goal from the list, or leave the link out.",
    bad=lambda: (
        Bad(draft=a_goal(parent="Become market leader"), facts=HEARD),
        Bad(
            draft=a_goal(parent="Grow abroad"),
            facts=heard(*(HEARD.said or ()), parents=("Keep our customers",)),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_goal(parent="Keep our customers"),
            facts=heard(*(HEARD.said or ()), parents=("Keep our customers",)),
        ),
        Good(
            draft=a_goal(parent="keeping customers"),
            facts=heard(*(HEARD.said or ()), "It is about keeping customers."),
            because="the person named it themselves",
        ),
    ),
    looks_at=("said",),
)
def larger_goal_not_known(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    parent = flat(draft.parent)
    if told is None or not parent or told.has(parent):
        return
    if parent not in {flat(title) for title in facts.parents or ()}:
        yield Hit(data={"parent": quoted(draft.parent)})
