"""TP4, second half: wishes nobody can act on, points without an example, words out of proportion."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.families.talking_points.asking import asks, concrete
from goalcoach.rules.families.talking_points.found import found
from goalcoach.rules.implied import the_month
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, rests
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import dated
from goalcoach.rules.samples import a_growth_point, a_point, a_question, an_item, with_items
from goalcoach.rules.sources import CORRELL_SIMARD, GILBERT, TEXTIO
from goalcoach.rules.surface import QUOTED

_ACTIONABLE = Source("15Five, AI-assisted reviews (product)", "specific and actionable")
_DAY = date(2026, 8, 3)


def _step(reading: Reading) -> bool:
    """Whether something to do is named, outside the wish itself."""
    wishes = reading.theme("vague_growth")
    return any(not any(start <= at[0] < end for start, end in wishes) for at in reading.theme("next_step"))


@rule(
    code="TP406",
    name="wish-nobody-can-act-on",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} names nothing to do",
    why="Everybody nods and nothing changes; a year later the same words are said again.",
    sources=(CORRELL_SIMARD, _ACTIONABLE),
    ask="What would somebody see you do differently, and where first?",
    fix="Name a behaviour and the next occasion for it.",
    bad=lambda: (
        Bad(draft=a_growth_point("Be more strategic about the order queue.", "e3"), at="Be more strategic"),
        Bad(
            draft=a_growth_point("Show more initiative in the handover to the night shift.", "e5"),
            at="Show more initiative",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point(
                "Be more proactive in the handover: share the list of late tickets with the night shift.",
                "e5",
            ),
            because="what to do follows",
        ),
        Good(draft=a_question("How could late tickets be more visible to the night shift?")),
    ),
    languages=WORDED,
    looks_for=("vague_growth",),
)
def wish_nobody_can_act_on(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.kind is PointKind.QUESTION or _step(reading):
        return
    # A wish stands in the base form: "be more visible"; "is more visible" tells what came about.
    wished = {word.start for word in reading.words if word.text.lower() == word.lemma}
    for hit in found(reading, "vague_growth"):
        if hit.at and hit.at[0] in wished:
            yield hit


@rule(
    code="TP407",
    name="growth-without-next-step",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="it names no next step",
    why="A shortcoming without a way out is remembered as a reproach.",
    sources=(_ACTIONABLE,),
    ask="What could be tried first, and when?",
    fix="Add one thing to try, or ask for one.",
    bad=lambda: (
        Bad(draft=a_growth_point("The handover to the night shift was late.", "e5")),
        Bad(draft=a_growth_point("Handover late on 3 days in August.", "e5")),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point("The handover was late on 3 days in August: what would help?", "e5"),
            because="a question leaves the step to them",
        ),
        Good(draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5")),
    ),
    languages=WORDED,
)
def growth_without_next_step(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.kind is not PointKind.GROWTH or reading.blank or asks(reading):
        return
    if not (reading.theme("next_step") or reading.theme("vague_growth")):
        yield Hit()


@rule(
    code="TP408",
    name="point-without-example",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="neither it nor its evidence holds a number, a date or a quote",
    why="Without one situation in mind both people talk about different things.",
    sources=(
        _ACTIONABLE,
        Source("Windmill, follow-up questions (product)", "ask for one example"),
    ),
    ask="Which situation do you have in mind?",
    fix="Name one situation, date or number.",
    bad=lambda: (
        Bad(
            draft=a_point("You answer suppliers politely and at length.", "e6", kind=PointKind.RECOGNITION),
            facts=with_items(an_item("e6", _DAY, "Answers suppliers politely and at length")),
        ),
        Bad(
            draft=a_growth_point("Minutes of the board meeting get lost; try the shared folder.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Minutes of the board meeting get lost")),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("You answer the order queue with templates.", "e3", kind=PointKind.RECOGNITION),
            because="its evidence tells how many",
        ),
        Good(draft=a_question("How do you answer suppliers?")),
    ),
    languages=WORDED,
)
def point_without_example(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    judges = draft.kind in (PointKind.RECOGNITION, PointKind.GROWTH)
    if not judges or not cited(draft, facts) or concrete(reading):
        return
    for item in cited(draft, facts):
        if reading.pack.quantities(item.text) or QUOTED.search(item.text):
            return
        if any(dated(time) for time in reading.pack.times(item.text, item.day, facts.calendar)):
            return
    yield Hit()


@rule(
    code="TP409",
    name="backhanded-praise",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} says that less was expected of somebody like them",
    why="What is heard is the doubt; and it is nearly always about a group, not about the work.",
    sources=(
        Source(
            "Madera et al., Raising doubt in letters of recommendation for academia",
            "J. Business and Psychology 34 (2019)",
        ),
        TEXTIO,
    ),
    ask="What was good about it, whoever did it?",
    fix="Leave the surprise out and name the work.",
    bad=lambda: (
        Bad(
            draft=a_point("Surprisingly clear answer templates for the order queue.", "e3"),
            at="Surprisingly clear",
        ),
        Bad(
            draft=a_point("6 calls in Spanish: impressive for a junior.", "e4"), at="impressive for a junior"
        ),
    ),
    good=lambda: (
        Good(
            draft=a_question("Why was the load surprisingly high in August?"), because="surprise about a load"
        ),
        Good(draft=a_question("What should a course for a junior analyst hold?")),
    ),
    languages=WORDED,
    looks_for=("backhanded",),
)
def backhanded_praise(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from found(reading, "backhanded")


@rule(
    code="TP410",
    name="overstatement",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is larger than what happened",
    why="One counter-example is enough, and the talk is about the word instead of the work.",
    sources=(TEXTIO, Source("Stone, Patton & Heen, Difficult conversations (1999)", "always and never")),
    ask="How often was it, and when?",
    fix="Say how often, or name one time.",
    bad=lambda: (
        Bad(
            draft=a_growth_point("The handover to the night shift is always late; try a list.", "e5"),
            at="is always",
        ),
        Bad(draft=a_point("You moved the needle for the order queue.", "e3"), at="moved the needle"),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5"),
            because="how often, and when",
        ),
        Good(draft=a_question("When is the handover never late?")),
    ),
    languages=WORDED,
    looks_for=("overstatement",),
)
def overstatement(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if claims(draft, reading):
        yield from found(reading, "overstatement")


@rule(
    code="TP411",
    name="need-told-instead-of-asked",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} decides what was lacking before anybody asked",
    why="It may have been time, a tool or the process; a course mends none of these.",
    sources=(GILBERT,),
    ask="What would the person say was lacking?",
    fix="Ask what would have helped, and let the person name it.",
    bad=lambda: (
        Bad(
            draft=a_growth_point(
                "71 % of tickets solved: you need stronger skills, start with a course.", "e2"
            ),
            at="you need",
        ),
        Bad(
            draft=a_growth_point("Handover late in August: you lack planning. Try a list.", "e5"),
            at="you lack",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point("71 % of tickets solved at first contact: what do you need?", "e2"),
            because="it asks",
        ),
        Good(draft=a_growth_point("The handover was late on 3 days in August; try a list.", "e5")),
    ),
    languages=WORDED,
    looks_for=("need_claim",),
)
def need_told_instead_of_asked(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if draft.kind is PointKind.GROWTH and not asks(reading):
        yield from found(reading, "need_claim")


@rule(
    code="TP412",
    name="hedged-claim",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{words!r} tells something and takes it back",
    why="Nobody can answer what was only perhaps the case; hedging also hides that there is no evidence.",
    sources=(TEXTIO, Source("Correll & Simard, Vague feedback is holding women back (2016)", "softeners")),
    ask="Was it so, or do you want to ask whether it was?",
    fix="Tell it as the evidence has it, or ask.",
    bad=lambda: (
        Bad(draft=a_growth_point("Handover was somewhat late in August; try a list.", "e5"), at="somewhat"),
        Bad(
            draft=a_growth_point("Perhaps the handover was late in August: what would help?", "e5"),
            at="Perhaps",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point("The handover was late on 3 days in August: what could perhaps help?", "e5"),
            because="the question may leave things open",
        ),
        Good(draft=a_question("What do you think might have been in the way?")),
        Good(
            draft=a_point("May had 9 late handovers.", "e6"),
            facts=with_items(an_item("e6", date(2026, 5, 31), "9 late handovers in May")),
            because="the month",
        ),
    ),
    languages=WORDED,
    looks_for=("hedged",),
)
def hedged_claim(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    places = [*reading.outside("hedged", "lookalike")]
    told = rests(draft, facts) if places and claims(draft, reading) else None
    for start, end in places if told else ():
        words = reading.text[start:end]
        if the_month([word for word in reading.words if start <= word.start < end]):
            continue
        if not in_a_question(reading, start) and not (told and told.has(words)) and not _offers(reading, end):
            yield Hit(at=(start, end), data={"words": quoted(words)})


def _offers(reading: Reading, end: int) -> bool:
    """Whether a next step stands right behind, which may be a mere offer: "perhaps try a list"."""
    behind = next((word.start for word in reading.words if word.start >= end), end)
    return any(start == behind for start, _ in reading.theme("next_step"))
