"""AL3, continued: what a starting level rests on, and what is promised. Knows nothing of blueprints."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import lru_cache

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules import phrases
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.levels import LevelEvidence, Rater
from goalcoach.rules.language.packs import pack
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import ANY_GOAL, DEVELOPMENT_GOALS, WORDED, Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import said
from goalcoach.rules.samples import a_development_goal, a_goal
from goalcoach.rules.samples_growth import a_plan, everything, joined, seen
from goalcoach.rules.sources import ARTHUR, EMPLOYMENT_DECISIONS, LEARNING_GOALS_CONTROL, SAP_READINESS

_RATERS = Source(
    "Conway & Huffcutt, Psychometric properties of multisource performance ratings",
    "Human Performance 10 (1997)",
)
_PITCH = "Complete the negotiation course and apply it in 3 client meetings by 26 February 2027"


def _rests_on(facts: Facts) -> tuple[LevelEvidence, ...]:
    """What the level of the ability in the plan rests on."""
    if facts.standing is None or facts.plan is None or not facts.plan.competency:
        return ()
    return facts.standing.of(facts.plan.competency)


@rule(
    code="AL305",
    name="level-from-long-ago",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="its starting level was last seen on {day}",
    why="An ability that was not looked at for a year may have grown or gone; the gap is then a guess.",
    sources=(SAP_READINESS, ARTHUR),
    ask="When did somebody last see you do this, and how did it go?",
    fix="Look at the level again before planning the next one.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(),
            facts=joined(plan=a_plan(), standing=seen("spanish", 2, date(2025, 3, 14), Rater.TEST)),
        ),
        Bad(
            draft=a_development_goal(_PITCH),
            facts=joined(
                plan=a_plan(competency="negotiation"),
                standing=seen("negotiation", 2, date(2024, 11, 20), Rater.PEER, Rater.SELF),
            ),
        ),
    ),
    good=lambda: (
        Good(draft=a_development_goal(), facts=everything()),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(
                plan=a_plan(competency="negotiation"),
                standing=seen("negotiation", 2, date(2025, 11, 24), Rater.PEER, Rater.SELF),
            ),
            because="two days short of a year ago",
        ),
    ),
    looks_at=("standing",),
)
def level_from_long_ago(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    found = _rests_on(facts)
    if found and facts.today - found[-1].day > facts.thresholds.evidence_lasts:
        yield Hit(data={"day": found[-1].day.isoformat()})


@rule(
    code="AL306",
    name="level-on-one-opinion",
    scope=GoalDraft,
    kinds=DEVELOPMENT_GOALS,
    model=Severity.ASK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.2",
    message="its starting level rests on the word of {rater} alone",
    why="One person sees one side of somebody's work; a second one often sees another.",
    sources=(_RATERS, Source("Learning goals vs. performance goals", "self-assessment and feedback")),
    ask="Who else has seen you do it and could say where you stand?",
    fix="Ask a second person, or take a test.",
    bad=lambda: (
        Bad(
            draft=a_development_goal(),
            facts=joined(plan=a_plan(), standing=seen("spanish", 2, date(2026, 9, 4), Rater.MANAGER)),
        ),
        Bad(
            draft=a_development_goal(_PITCH),
            facts=joined(
                plan=a_plan(competency="negotiation"),
                standing=seen("negotiation", 2, date(2026, 6, 30), Rater.SELF),
            ),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_development_goal(),
            facts=joined(
                plan=a_plan(), standing=seen("spanish", 2, date(2026, 9, 4), Rater.SELF, Rater.MANAGER)
            ),
        ),
        Good(
            draft=a_development_goal(_PITCH),
            facts=joined(
                plan=a_plan(competency="negotiation"),
                standing=seen("negotiation", 2, date(2026, 6, 30), Rater.TEST),
            ),
            because="an exam needs no second word",
        ),
    ),
    looks_at=("standing",),
)
def level_on_one_opinion(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    raters = {each.rater for each in _rests_on(facts)}
    if raters in ({Rater.SELF}, {Rater.MANAGER}):
        yield Hit(data={"rater": "the owner" if Rater.SELF in raters else "the manager"})


@rule(
    code="AL307",
    name="promise-beside-the-goal",
    scope=GoalDraft,
    kinds=ANY_GOAL - {GoalKind.ASPIRATION},
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{label} counts on {words!r}, which others decide",
    why="A reward that somebody else decides on is a promise that nobody here can keep.",
    sources=(LEARNING_GOALS_CONTROL, EMPLOYMENT_DECISIONS),
    ask="What would it be good for even if that decision went the other way?",
    fix="Name what the ability is used for; leave the decision out.",
    bad=lambda: (
        Bad(draft=a_development_goal(why="It leads to a pay rise next year")),
        Bad(draft=a_development_goal(_PITCH, mastery="I get promoted to account lead")),
        Bad(draft=a_goal(why="Customers stay, and I get promoted")),
    ),
    good=lambda: (
        Good(draft=a_development_goal(why="I would like to lead the Madrid accounts one day")),
        Good(
            draft=a_development_goal(_PITCH, application="The talks about the spring promotion of our shops"),
            because="a campaign, not a career",
        ),
    ),
    languages=WORDED,
    looks_at=("beside",),
)
def promise_beside_the_goal(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    everything = reading.everything.lower()
    if not any(sign in everything for sign in _signs(reading.pack.code)):
        return
    told = said(facts, reading.pack.code)
    for label, text in reading.beside:
        for start, end in Reading(text, "", facts, draft.language).theme("employment_decision"):
            if told is None or not told.has(text[start:end]):
                yield Hit(data={"label": label, "words": quoted(text, (start, end))})
                break


@lru_cache(maxsize=8)
def _signs(language: str) -> tuple[str, ...]:
    """Beginnings of words without which no text speaks of pay or promotion: quicker than reading it."""
    said = phrases.of_theme("employment_decision", pack(language))
    longest = (max(phrase.split(), key=len) for phrase in said)
    return tuple(sorted({word[:4] for word in longest}))
