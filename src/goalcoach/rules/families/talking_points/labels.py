"""TP4: words about what somebody is like, instead of what they did, and praise that says nothing."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.finding import Certainty, Origin, Severity
from goalcoach.domain.talking import PointKind, TalkingPointDraft
from goalcoach.rules.about import places, said_of_person
from goalcoach.rules.facts import Facts
from goalcoach.rules.families.talking_points.asking import concrete, shows
from goalcoach.rules.families.talking_points.found import found
from goalcoach.rules.reading import Reading
from goalcoach.rules.remarked import CALLED, OF_A_BODY, remarked
from goalcoach.rules.rests import claims, rests
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, rule
from goalcoach.rules.said import said
from goalcoach.rules.said_of_them import said_of_them
from goalcoach.rules.said_to_be import said_to_be
from goalcoach.rules.samples import a_growth_point, a_point, a_question
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import CORRELL_SIMARD, KLUGER_DENISI, TEXTIO
from goalcoach.rules.surface import QUOTED

_SNYDER = Source("Snyder, The abrasiveness trap (2014)", "248 reviews")


def _beside_event(reading: Reading, at: tuple[int, int]) -> bool:
    """Whether the sentence around some words also holds a number or a quote."""
    for sentence in reading.sentences:
        if sentence.start <= at[0] < sentence.end:
            inside = [q for q in reading.quantities if sentence.start <= q.start < sentence.end]
            return bool(inside) or QUOTED.search(sentence.text) is not None
    return False


def _labels(reading: Reading, facts: Facts) -> Iterator[Hit]:
    labels = [*places(reading, "person_label")]
    traits = said_of_person(reading, facts, "trait")
    labels += [at for at in traits if not any(start < at[1] and at[0] < end for start, end in labels)]
    remarks = remarked(reading, facts)
    labels += [at for at in remarks if not any(start < at[1] and at[0] < end for start, end in labels)]
    return hits(reading, sorted(labels))


@rule(
    code="TP401",
    name="label-for-a-person",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is about what somebody is like",
    why="Nobody can act on a label; it sticks, and some groups are given far more of them than others.",
    sources=(TEXTIO, _SNYDER),
    ask="What did you see or hear, and what came of it?",
    fix="Say what was done, in one situation.",
    bad=lambda: (
        Bad(
            draft=a_growth_point("Comes across as abrasive in the late handover at night; try a list.", "e5"),
            at="abrasive",
        ),
        Bad(draft=a_question("Why do you think she is too emotional in calls?"), at="too emotional"),
        Bad(draft=a_question("What could make your attitude better?"), at="your attitude"),
        Bad(draft=agenda_with("Why are you so difficult in calls?"), at="difficult"),
        Bad(draft=a_question("How did sweaty Tomas take the calls in Spanish?"), at="sweaty"),
        Bad(
            draft=a_point("You are a rock for the team and led 6 weekly calls in Spanish.", "e4"),
            at="a rock",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_question("How did you meet the aggressive deadline of the difficult migration?"),
            because="a deadline and a migration, not a person",
        ),
        Good(draft=a_question("Which abrasive discs last longest?")),
        Good(draft=a_question("How did you notice that the cellar smells?"), because="a cellar, no person"),
        Good(draft=agenda_with("What makes the difficult renewals take long?")),
    ),
    languages=WORDED,
)
def label_for_a_person(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    softens = isinstance(draft, TalkingPointDraft)
    for hit in _labels(reading, facts):
        if hit.at and not (softens and _beside_event(reading, hit.at)):
            yield hit
    if facts.origin is Origin.MODEL:
        yield from _of_no_evidence(draft, reading, facts)


def _of_no_evidence(draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    """What an llm says somebody is, though nobody wrote that. A person may know it."""
    if isinstance(draft, AgendaDraft):
        told = said(facts, draft.language)
    else:
        told = rests(draft, facts) if claims(draft, reading) else None
    if told:
        called = [*said_to_be(reading, facts, told)]
        said_of = said_of_them(reading, facts, told) if isinstance(draft, TalkingPointDraft) else ()
        apart = [at for at in said_of if not any(start < at[1] and at[0] < end for start, end in called)]
        yield from hits(reading, sorted((*called, *apart)))


@rule(
    code="TP402",
    name="label-beside-an-event",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} judges the person; what happened is told beside it",
    why="The event can be talked about; the label next to it will be heard instead.",
    sources=(_SNYDER, TEXTIO),
    ask="Would the event alone say it?",
    fix="Keep the event, leave the label out.",
    bad=lambda: (
        Bad(
            draft=a_growth_point(
                "On 3 days in August the handover was late, she was difficult; try a list.", "e5"
            ),
            at="difficult",
        ),
        Bad(
            draft=a_point("You led 6 weekly calls in Spanish, you were very friendly.", "e4"),
            at="friendly",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_growth_point("On 3 days in August the handover was late; try a list.", "e5"),
            because="the event alone",
        ),
        Good(draft=a_point("You led 6 weekly calls in Spanish.", "e4")),
    ),
    languages=WORDED,
    looks_for=(CALLED, OF_A_BODY, "character", "person_label", "trait"),
)
def label_beside_an_event(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from (hit for hit in _labels(reading, facts) if hit.at and _beside_event(reading, hit.at))


@rule(
    code="TP403",
    name="talent-instead-of-work",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} praises a gift, not what was done",
    why="People told that they are gifted avoid what is hard, and the others conclude that they are not.",
    sources=(
        Source(
            "Mueller & Dweck, Praise for intelligence",
            "Journal of Personality and Social Psychology 75 (1998)",
        ),
        TEXTIO,
    ),
    ask="What did they do that worked?",
    fix="Name what was done and what came of it.",
    bad=lambda: (
        Bad(
            draft=a_point("A natural with calls in Spanish.", "e4", kind=PointKind.RECOGNITION),
            at="A natural",
        ),
        Bad(
            draft=a_point(
                "A rock star of the order queue: 12 answer templates.", "e3", kind=PointKind.RECOGNITION
            ),
            at="rock star",
        ),
    ),
    good=lambda: (
        Good(draft=a_question("How far is the natural language search?"), because="a kind of search"),
        Good(draft=a_point("12 answer templates for the order queue.", "e3", kind=PointKind.RECOGNITION)),
    ),
    languages=WORDED,
    looks_for=("innate_talent",),
)
def talent_instead_of_work(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from found(reading, "innate_talent")


@rule(
    code="TP404",
    name="effort-without-outcome",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} praises effort and tells no outcome",
    why="Praised for effort alone, people look busy rather than able; some groups hear more of it.",
    sources=(
        Source(
            "Trix & Psenka, Exploring the color of glass", "Discourse & Society 14 (2003), grindstone words"
        ),
        CORRELL_SIMARD,
    ),
    ask="What came of the effort?",
    fix="Name the outcome, with a number or a thing that was made.",
    bad=lambda: (
        Bad(
            draft=a_point("You work hard for the order queue.", "e3", kind=PointKind.RECOGNITION),
            at="work hard",
        ),
        Bad(
            draft=a_point("Diligent with answer templates.", "e3", kind=PointKind.RECOGNITION), at="Diligent"
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point(
                "You worked hard for the order queue: 12 answer templates.", "e3", kind=PointKind.RECOGNITION
            ),
            because="the outcome is told",
        ),
        Good(draft=a_question("How hard was the work on the order queue?")),
    ),
    languages=WORDED,
    looks_for=("grindstone",),
)
def effort_without_outcome(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not concrete(reading):
        yield from found(reading, "grindstone")


@rule(
    code="TP405",
    name="praise-without-content",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} does not say what was good",
    why="It pleases for a minute and teaches nothing; nobody knows what to do again.",
    sources=(CORRELL_SIMARD, KLUGER_DENISI),
    ask="What exactly was good, and what came of it?",
    fix="Name one thing that was done and its effect.",
    bad=lambda: (
        Bad(
            draft=a_point("A great year in the order queue.", "e3", kind=PointKind.RECOGNITION),
            at="great year",
        ),
        Bad(
            draft=a_point(
                "Keep it up with the templates for the order queue.", "e3", kind=PointKind.RECOGNITION
            ),
            at="Keep it up",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point(
                "A strong quarter: 71 % of tickets solved at first contact.", "e2", kind=PointKind.RECOGNITION
            ),
            because="it says what was strong",
        ),
        Good(draft=a_question("Which solid performance tests do we have?")),
    ),
    languages=WORDED,
    looks_for=("vague_praise", "praise_word"),
)
def praise_without_content(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if concrete(reading) and shows(reading):
        return
    vague = [*found(reading, "vague_praise")]
    yield from vague
    if (
        not vague
        and facts.origin is Origin.MODEL
        and claims(draft, reading)
        and not _tells_a_deed(draft, reading, facts)
    ):
        yield from found(reading, "praise_word")


_FEW = 3
"""Words of the evidence without which nothing is told of it."""


def _tells_a_deed(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> bool:
    """Whether a point says enough of what the evidence says: "every bike gets a test ride, great"."""
    told, small = rests(draft, facts), reading.pack.terms("connecting")
    lemmas = {
        word.lemma
        for word in reading.words
        if word.lemma not in small and told and told.akin(word.text.lower())
    }
    return told is None or len(lemmas) >= _FEW
