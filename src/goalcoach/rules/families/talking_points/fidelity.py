"""TP3, second half: results, sources, words and whose work it was, as the evidence has them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.clauses import between_signs
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.joined.review import Outcome
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import cited, claims, goes_down, themes_of
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import flat
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
        Bad(draft=a_point("Callers in the queue liked the music and the voice of the announcements.", "e3")),
        Bad(draft=a_point("Suppliers praise the fast and correct payment of invoices after a shift.", "e5")),
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
    # With the first point: no goal waits.
    from goalcoach.rules.words_of_evidence import HARDLY, share_of_words

    share = share_of_words(draft, reading, facts)
    if HARDLY <= share < facts.thresholds.evidence_words_share:
        yield Hit(data={"share": int(share * 100)})


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
