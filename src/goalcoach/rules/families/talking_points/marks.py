"""TP5: what a review conversation leaves to others: marks, ranks, pay, careers, and dreams not shared."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.about import form, names_of, places, said_of_person
from goalcoach.rules.clauses import span_of_sentence, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.fair_copy import fair
from goalcoach.rules.families.talking_points.found import found
from goalcoach.rules.held_against import held_against_others
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.notice import ends_a_contract_of_theirs
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, counts_on, rests, themes_of
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.said import flat, said
from goalcoach.rules.samples import a_point, a_question, an_item, reviewed, with_items
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import EMPLOYMENT_DECISIONS, MEYER_KAY_FRENCH, PURPOSE_LIMITATION
from goalcoach.rules.who_one_is import a_human

_NUMBERS = with_items(an_item("e6", date(2026, 8, 3), "Visited the top 10 % of accounts, 4 of 5 twice"))


def _asked(text: str, *evidence: str) -> TalkingPointDraft:
    return a_point(text, *evidence, kind=PointKind.QUESTION)


def _named(reading: Reading, facts: Facts, deed: str) -> Iterator[Hit]:
    """A deed done to the person by name: "rate Mara", "promote Mara"."""
    names, deeds = names_of(facts), reading.pack.terms("deed_on_person")
    for verb, name in pairwise(reading.words if names else ()):
        if deeds.get(verb.lemma) == deed and flat(name.text) in names:
            at = (verb.start, name.end)
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="TP501",
    name="mark-for-a-person",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is a mark for a person",
    why="A mark ends the talk before it began, and a machine's mark is one that nobody answers for.",
    sources=(EMPLOYMENT_DECISIONS, Source("Culture Amp, AI Coach (product)", "suggests no ratings")),
    ask="What happened that made you think of a mark?",
    fix="Tell what happened, with its evidence.",
    bad=lambda: (
        Bad(draft=_asked("Would you rate her 4 of 5?", "e6"), facts=_NUMBERS, at="rate her 4"),
        Bad(
            draft=a_point("A top performer: 12 answer templates for the order queue.", "e3"),
            at="top performer",
        ),
        Bad(draft=a_question("Overall, is she below average?"), at="below average"),
        Bad(draft=_asked("Why is Mara in the bottom 10 %?", "e6"), facts=_NUMBERS, at="bottom 10 %"),
        Bad(draft=agenda_with("Are you still a top performer?"), at="top performer"),
    ),
    good=lambda: (
        Good(
            draft=a_question("What moved the score of the customer survey?"), because="the score of a survey"
        ),
        Good(draft=a_question("How did you raise the rate of first-contact solutions?")),
        Good(draft=a_question("How did you keep handling time below average in the region?")),
        Good(draft=_asked("Which share of the top 10 % of accounts did you visit?", "e6"), facts=_NUMBERS),
        Good(draft=agenda_with("What moved the score of the customer survey?")),
    ),
    languages=WORDED,
)
def mark_for_a_person(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    for hit in found(reading, "person_rating", "person_mark"):
        if hit.at and not (
            isinstance(draft, TalkingPointDraft) and _of_things(draft, reading, facts, hit.at)
        ):
            yield hit
    yield from _named(reading, facts, "mark")
    marks = said_of_person(reading, facts, "average_mark")
    yield from hits(reading, (at for at in marks if not _of_a_number(reading, at)))
    yield from _tail_of_people(reading)


def _of_things(draft: TalkingPointDraft, reading: Reading, facts: Facts, at: Span) -> bool:
    """Whether things carry this mark, as the evidence says, and no person: "30 of the cards had a 1"."""
    value = _mark(reading, reading.text[slice(*at)])
    if not value or not claims(draft, reading):
        return False
    begin, end = span_of_sentence(reading, at[0])
    inside = words_in(reading, begin, end)
    apart = [each for each in reading.quantities if begin <= each.start < end and each.end <= at[0]]
    persons = {*names_of(facts)}.union(*(reading.pack.terms(each) for each in _PERSONS))
    if not apart or any(form(word) in persons or a_human(reading, word) for word in inside):
        return False
    for each in cited(draft, facts):
        text = fair(each.text)
        themes = themes_of(facts, each.text, draft.language)
        if "person_mark" in themes and any(
            _mark(reading, text[slice(*place)]) == value for place in themes["person_mark"]
        ):
            return True
    return False


_PERSONS = ("person_word", "addressed", "addressed_other", "addressed_object", "your_word")


def _mark(reading: Reading, words: str) -> str:
    """The mark that words end in, as a number; empty for none of school: "Note 1", "eine Eins"."""
    last = words.lower().split()[-1]
    return last if last.isdecimal() else reading.pack.terms("school_mark").get(last, "")


def _of_a_number(reading: Reading, at: tuple[int, int]) -> bool:
    """Whether a number stands behind: "an average of 7.5 calls" marks nobody."""
    starts = {each.start for each in reading.quantities}
    behind = reading.text[at[1] :].split()[:1]
    of = bool(behind) and behind[0].lower() in reading.pack.terms("share_word")
    return of and at[1] + len(behind[0]) + 2 in starts


def _tail_of_people(reading: Reading) -> Iterator[Hit]:
    """ "Bottom 10 %" at the end of a clause: of people, since nothing else is named."""
    for quantity in reading.quantities:
        word = next((w for w in reversed(reading.words) if w.end <= quantity.start), None)
        rest = reading.text[quantity.end :].lstrip()
        if (
            word
            and quantity.unit == "%"
            and word.lemma in ("top", "bottom")
            and rest[:1] in ("", ".", ",", "?", "!", ";")
        ):
            at = (word.start, quantity.end)
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="TP502",
    name="people-held-against-each-other",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} holds one person against others",
    why="The others are not there to answer, and what the comparison rests on is nobody's evidence.",
    sources=(
        EMPLOYMENT_DECISIONS,
        Source(
            "Kluger & DeNisi, The effects of feedback interventions",
            "Psychological Bulletin 119 (1996), comparison with others",
        ),
    ),
    ask="What changed since the start of the period?",
    fix="Compare with the goal, or with earlier months.",
    bad=lambda: (
        Bad(
            draft=a_point("You solved more tickets at first contact than your colleagues.", "e2"),
            at="than your colleagues",
        ),
        Bad(
            draft=a_question("Why are you the slowest in the team with handovers?"), at="slowest in the team"
        ),
        Bad(
            draft=agenda_with("Why are you the slowest in the team with renewals?"), at="slowest in the team"
        ),
    ),
    good=lambda: (
        Good(
            draft=a_question("What is better than last year, compared with the baseline?"),
            because="earlier months, no person",
        ),
        Good(draft=a_point("71 % of tickets at first contact in October, from 62 % in May.", "e1", "e2")),
        Good(draft=agenda_with("What is better than last year?")),
    ),
    languages=WORDED,
)
def people_held_against_each_other(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    yield from found(reading, "person_compared")
    if isinstance(draft, TalkingPointDraft) and claims(draft, reading):
        yield from hits(reading, _held_against(draft, reading, facts))


@rule(
    code="TP503",
    name="pay-or-career-decision",
    scope=TalkingPointDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is about pay, promotion or dismissal",
    why="As soon as money or the job is on the table, nobody talks openly about what went wrong.",
    sources=(EMPLOYMENT_DECISIONS, MEYER_KAY_FRENCH),
    ask="What about the work itself do you want to raise?",
    fix="Keep it for another talk, with those who decide.",
    bad=lambda: (
        Bad(draft=a_point("12 answer templates: she deserves a raise.", "e3"), at="deserves a raise"),
        Bad(draft=a_question("Is Mara ready for promotion?"), at="ready for promotion"),
        Bad(draft=a_question("When shall we promote Mara?"), at="promote Mara"),
        Bad(
            draft=a_question("Why not recommend to end the contract before the summer?"),
            at="recommend to end",
        ),
        Bad(draft=agenda_with("Are you ready for promotion?"), at="ready for promotion"),
    ),
    good=lambda: (
        Good(
            draft=a_question("How did the promotion of the summer sale go?"),
            because="the promotion of a sale",
        ),
        Good(draft=a_question("What would make the monthly pay run shorter?")),
        Good(draft=agenda_with("How did the promotion of the summer sale go?")),
    ),
    languages=WORDED,
)
def pay_or_career_decision(
    draft: TalkingPointDraft | AgendaDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    for hit in found(reading, "employment_decision", "review_decision", "set_up_to_fail"):
        told = (
            counts_on(draft, facts) if isinstance(draft, TalkingPointDraft) else said(facts, draft.language)
        )
        if not (isinstance(hit.at, tuple) and ends_a_contract_of_theirs(reading, hit.at, told)):
            yield hit
    if isinstance(draft, TalkingPointDraft) and claims(draft, reading):
        yield from _pay_of_nobody(draft, reading, facts)
    yield from _named(reading, facts, "decision")


def _held_against(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[tuple[int, int]]:
    """Comparisons that no evidence draws, without those that the word list has found."""
    told, known = rests(draft, facts), [*places(reading, "person_compared")]
    for start, end in held_against_others(reading):
        drawn = told is not None and told.has(reading.text[start:end])
        if not drawn and not any(a < end and start < b for a, b in known):
            yield start, end


def _pay_of_nobody(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    """Words of pay and rank that no evidence and no goal has; a seller's bonus scheme may be their work."""
    told, pay = rests(draft, facts), {*reading.pack.terms("pay_word"), *ENGLISH.terms("pay_word")}
    for word in reading.words:
        if form(word) in pay and told and not told.akin(form(word)):
            yield Hit(at=(word.start, word.end), data={"words": quoted(word.text)})


@rule(
    code="TP504",
    name="ambition-not-shared",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} speaks of plans that the person has not shared",
    why="A dream, or a thought of leaving, told to a coach alone becomes known to the one who decides.",
    sources=(
        Source("Career development vs. performance management (2025)", "explore aspirations together"),
        PURPOSE_LIMITATION,
    ),
    ask="Did they tell you that themselves?",
    fix="Ask openly what they want next, and leave it to them.",
    bad=lambda: (
        Bad(draft=a_question("Is head of support a dream role of hers?", Part.DEVELOPMENT), at="dream role"),
        Bad(draft=a_question("What about your plans to leave?", Part.DEVELOPMENT), at="plans to leave"),
    ),
    good=lambda: (
        Good(
            draft=a_question("What would you like to learn next?", Part.DEVELOPMENT),
            because="open, and theirs to answer",
        ),
        Good(
            draft=a_question("You want to become a team lead: what would help?", Part.DEVELOPMENT),
            facts=reviewed(aspirations=("I want to become a team lead",)),
        ),
    ),
    languages=WORDED,
    looks_for=("shared_ambition",),
)
def ambition_not_shared(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    shared = f" {flat(' '.join(facts.review.aspirations))} " if facts.review else " "
    for hit in found(reading, "shared_ambition"):
        if hit.at and f" {flat(reading.text[slice(*hit.at)])} " not in shared:
            yield hit
