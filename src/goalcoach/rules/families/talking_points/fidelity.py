"""TP3, second half: results, sources, words and whose work it was, as the evidence has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.clauses import between_signs, in_a_question
from goalcoach.rules.facts import Facts
from goalcoach.rules.follows import counts_points
from goalcoach.rules.in_parts import part_places
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.joined.review import Outcome
from goalcoach.rules.language.read import FIRM_UNITS, Language, Quantity, TimeKind, Word
from goalcoach.rules.number_words import RECKONING
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, goes_down, rests, themes_of
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import Said, flat, within
from goalcoach.rules.samples import a_growth_point, a_point, a_question, an_item, with_items
from goalcoach.rules.sources import ACCURACY, AP_PERCENT, FIFTEEN_FIVE_SOURCES
from goalcoach.rules.surface import OTHER_MARKS, QUOTED

_ANONYMOUS = Source("Primalogik, 360-degree feedback (product)", "anonymity settings")
_DAY = date(2026, 8, 3)
_RISEN = with_items(an_item("e6", _DAY, "Satisfaction of callers up by 12 %, callers up by 12 %"))


@rule(
    code="TP306",
    name="result-told-wrong",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} does not agree with the goal, which was {outcome}",
    why="A missed goal that is praised, or a met one that is blamed, makes the whole talk worthless.",
    sources=(Source("15Five, AI-assisted reviews (product)", "tone that agrees with the facts"), ACCURACY),
    ask="Was the goal reached or not?",
    fix="Tell the result as it was recorded.",
    bad=lambda: (
        Bad(
            draft=a_point("You met the target: 71 % of tickets solved at first contact.", "e2", goal="g1"),
            at="met the target",
        ),
        Bad(
            draft=a_point("12 answer templates: that missed the goal.", "e3", goal="g2"), at="missed the goal"
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("71 % of tickets solved at first contact: that is below target.", "e2", goal="g1")
        ),
        Good(
            draft=a_question("What would it have taken to have met the target?", goal="g1"),
            because="a question about what might have been",
        ),
    ),
    languages=WORDED,
    looks_for=("goal_met", "goal_missed"),
)
def result_told_wrong(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    goal = facts.review.goal(draft.goal) if facts.review else None
    if goal is None or goal.outcome is Outcome.OPEN or not claims(draft, reading):
        return
    wrong = "goal_met" if goal.outcome is Outcome.MISSED else "goal_missed"
    sides = reading.pack.terms("beside_word")
    for at in reading.theme(wrong):
        if goes_down(facts, goal, draft.language) and not sides.keys().isdisjoint(
            flat(reading.text[slice(*at)]).split()
        ):
            continue  # above the target is where such a goal was missed
        if _did_not_come_about(reading, at[0]):
            continue  # "40 more would have met the target"
        yield Hit(at=at, data={"words": quoted(reading.text, at), "outcome": goal.outcome})


def _did_not_come_about(reading: Reading, place: int) -> bool:
    begin, end = between_signs(reading.text, place)
    clause = f" {' '.join(reading.text[begin:end].lower().split())} "
    return any(f" {words} " in clause for words in reading.pack.terms("would_have"))


@rule(
    code="TP307",
    name="quote-of-few-raters",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{words!r} quotes feedback that {count} people gave; a quote needs {least} or more",
    why="Among so few the person knows who wrote it, and colleagues will write nothing any more.",
    sources=(_ANONYMOUS, Source("Sweeney, k-anonymity (2002)")),
    ask="How would you say it without their words?",
    fix="Say it in your own words, or wait for more feedback.",
    bad=lambda: (
        Bad(
            draft=a_point("Colleagues wrote: “prices change from call to call”.", "e6"),
            facts=with_items(
                an_item(
                    "e6",
                    _DAY,
                    "Prices change from call to call",
                    kind=EvidenceKind.FEEDBACK,
                    author="",
                    raters=2,
                )
            ),
            at="“prices change from call to call”",
        ),
        Bad(
            draft=a_point("One remark: “answers are short on Fridays”.", "e6"),
            facts=with_items(
                an_item(
                    "e6",
                    _DAY,
                    "Answers are short on Fridays",
                    kind=EvidenceKind.FEEDBACK,
                    author="",
                    raters=3,
                )
            ),
            at="“answers are short on Fridays”",
        ),
    ),
    good=lambda: (
        Good(
            draft=a_point("Colleagues wrote: “explains prices before anybody asks”.", "e4"),
            because="five people gave it",
        ),
        Good(
            draft=a_point("Prices differ from call to call, colleagues say.", "e6"),
            facts=with_items(
                an_item(
                    "e6",
                    _DAY,
                    "Prices change from call to call",
                    kind=EvidenceKind.FEEDBACK,
                    author="",
                    raters=2,
                )
            ),
            because="no quote",
        ),
    ),
)
def quote_of_few_raters(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    few = [
        item
        for item in cited(draft, facts)
        if item.raters is not None and item.raters < facts.thresholds.raters
    ]
    marks = (QUOTED, OTHER_MARKS) if few else ()
    for match in (m for each in marks for m in each.finditer(reading.text)):
        words = flat(match.group())
        for item in few:
            if words and f" {words} " in f" {flat(item.text)} ":
                yield Hit(
                    at=match.span(),
                    data={
                        "words": quoted(match.group()[1:-1]),
                        "count": item.raters,
                        "least": facts.thresholds.raters,
                    },
                )


@rule(
    code="TP308",
    name="few-words-of-the-evidence",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="only {share} % of its words stand in the evidence it cites",
    why="A reference to something else makes any claim look proved.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="Which words of the evidence show it?",
    fix="Stay close to what the evidence says.",
    bad=lambda: (
        Bad(draft=a_growth_point("Meetings of the project could start on time; try an agenda.", "e3")),
        Bad(draft=a_point("Suppliers praise the fast payment of invoices.", "e5")),
    ),
    good=lambda: (
        Good(draft=a_point("For the order queue you wrote answer templates.", "e3")),
        Good(
            draft=a_growth_point("Handover to the night shift: try a list of open tickets.", "e5"),
            because="the step is new, the claim is not",
        ),
    ),
    languages=WORDED,
)
def few_words_of_the_evidence(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = rests(draft, facts)
    if told is None or not claims(draft, reading) or not cited(draft, facts):
        return
    words = [*_of_the_claim(reading, told)]
    numbers = reading.theme("ratio") or part_places(reading) or any(map(_tells, reading.quantities))
    # "A half year" says nothing of when.
    dated = any(each.kind is not TimeKind.DURATION for each in reading.times)
    told_of_a_time = dated or any(map(str.isdigit, reading.text))
    if numbers or (told_of_a_time and len(words) <= _SHORT):
        return  # its numbers are the evidence's, or follow from it: that is what it is about
    share = told.share(words, ())
    if share < facts.thresholds.evidence_words_share:
        yield Hit(data={"share": int(share * 100)})


def _tells(number: Quantity) -> bool:
    """Whether it is a number, which "one of you" is not: "one point below the target" is."""
    return number.value > 1 or number.unit in FIRM_UNITS or counts_points(number.unit)


def _of_the_claim(reading: Reading, told: Said) -> Iterator[Word]:
    """Its words, without small ones, words that only reckon, numbers, and what it goes on to ask."""
    free = _free(reading.pack)
    numbers = [
        *((each.start, each.end) for each in reading.quantities),
        *part_places(reading),
        *reading.theme("ratio"),
    ]
    times = [(each.start, each.end) for each in reading.times]
    for word in reading.words:
        at = word.start, word.end
        number = word.text[0].isdigit() or (within(at, numbers) and not told.akin(word.text.lower()))
        small = free.isdisjoint((word.lemma, word.text.lower())) and not within(at, times)
        if small and not number and not in_a_question(reading, word.start):
            yield word


@lru_cache(maxsize=8)
def _free(pack: Language) -> frozenset[str]:
    """Words that may stand in a claim without evidence."""
    themes = ("connecting", "way_word", "goal_met", "goal_missed", "about_part", *_OF_PERSONS, *RECKONING)
    return frozenset(part for theme in themes for words in pack.terms(theme) for part in words.split())


_OF_PERSONS = ("addressed", "addressed_other", "your_word", "person_verb", "person_joint")
_SHORT = 3
"""Words that a number may be told with and say nothing else."""


@rule(
    code="TP309",
    name="helper-where-evidence-says-lead",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} makes them a helper in work that the evidence says was theirs ({lead!r})",
    why="Credit shrinks in the retelling, and it shrinks more for some groups than for others.",
    sources=(Source("Correll & Simard, Vague feedback is holding women back (2016)", "credit for the team"),),
    ask="Whose work was it, going by the evidence?",
    fix="Use the verb of the evidence.",
    bad=lambda: (
        Bad(draft=a_point("You helped with 6 weekly calls in Spanish.", "e4"), at="helped"),
        Bad(
            draft=a_point("12 answer templates that you supported for the order queue.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Designed 12 answer templates for the order queue")),
            at="supported",
        ),
    ),
    good=lambda: (
        Good(draft=a_point("You led 6 weekly calls in Spanish.", "e4")),
        Good(
            draft=a_point("You helped to clear the order queue.", "e6"),
            facts=with_items(an_item("e6", _DAY, "Helped to clear the order queue")),
            because="the evidence says helped, too",
        ),
    ),
    languages=WORDED,
    looks_for=("helper_verb",),
)
def helper_where_evidence_says_lead(
    draft: TalkingPointDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    helped = reading.theme("helper_verb")
    if not helped or not claims(draft, reading) or reading.theme("lead_verb"):
        return
    at = helped[0]
    for item in cited(draft, facts):
        found = themes_of(facts, item.text, draft.language)
        if "lead_verb" in found and "helper_verb" not in found:
            start, end = found["lead_verb"][0]
            data = {"words": quoted(reading.text, at), "lead": item.text[start:end].lower()}
            yield Hit(at=at, data=data)
            return


@rule(
    code="TP310",
    name="percent-or-points",
    scope=TalkingPointDraft,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} of {noun!r} can mean percent or percentage points",
    why="From 70 %, twelve percent more is 78 % to one reader and 82 % to the other.",
    sources=(AP_PERCENT,),
    ask="From how many percent to how many did it go?",
    fix="Tell both ends.",
    bad=lambda: (
        Bad(draft=a_point("Satisfaction of callers: a 12 % increase.", "e6"), facts=_RISEN, at="12 %"),
        Bad(draft=a_point("Satisfaction of callers rose by 12 %.", "e6"), facts=_RISEN, at="12 %"),
    ),
    good=lambda: (
        Good(draft=a_point("From 62 % in May to 71 % in October: the rate of first contacts.", "e1", "e2")),
        Good(
            draft=a_point("Callers rose by 12 %.", "e6"), facts=_RISEN, because="callers are counted in heads"
        ),
    ),
    languages=WORDED,
    looks_for=("rate_noun",),
)
def percent_or_points(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    nouns = reading.theme("rate_noun")
    if not nouns or not claims(draft, reading) or any(each.target is not None for each in reading.changes):
        return
    for quantity in reading.quantities:
        if quantity.unit == "%" and quantity.relative:
            at = quantity.start, quantity.end
            data = {"words": quoted(reading.text, at), "noun": quoted(reading.text, nouns[0])}
            yield Hit(at=at, data=data)
            return
