"""SG1: what a goal's text is made of: characters, length, links, markup. The same in every language."""

from __future__ import annotations

from collections.abc import Iterator
from re import Pattern

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.fields import beside
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, Source, quoted, rule
from goalcoach.rules.said import said
from goalcoach.rules.samples import MODEL_FACTS, a_goal, a_key_result, an_objective
from goalcoach.rules.sources import DORAN, OWASP_OUTPUT, UNICODE_SECURITY
from goalcoach.rules.surface import CONTROL, INVISIBLE, LINK, MARKUP, Sought
from goalcoach.rules.thresholds import TEXT_LIMIT

_MEASURED = "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027"


def _everywhere(
    pattern: Pattern[str] | Sought, reading: Reading
) -> Iterator[tuple[tuple[int, int] | None, str, str]]:
    """Place, words and field of each match; one match for each field beside the sentence."""
    if not pattern.search(reading.everything):
        return
    for match in pattern.finditer(reading.text):
        yield match.span(), match.group(), "the sentence"
    for label, text in reading.beside:
        if found := pattern.search(text):
            yield None, found.group(), label


@rule(
    code="SG101",
    name="goal-without-words",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="there are no words in it",
    why="There is nothing to read, to reach or to talk about.",
    sources=(DORAN,),
    ask="What is it about?",
    fix="Write a sentence.",
    bad=lambda: (Bad(draft=a_goal("", milestones=())), Bad(draft=a_goal(" – … ?! ", milestones=()))),
    good=lambda: (Good(draft=a_goal()), Good(draft=a_goal(f"🎯 {_MEASURED}"), because="a picture and words")),
    looks_at=("blank",),
)
def goal_without_words(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if reading.blank:
        yield Hit()


@rule(
    code="SG102",
    name="control-characters",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{field} holds a character that hides or turns words ({codes})",
    why="What one person reads is then not what another one, or a program, reads.",
    sources=(UNICODE_SECURITY,),
    ask="Could you type that part again?",
    fix="Type it again by hand instead of pasting it.",
    bad=lambda: (
        Bad(draft=a_goal(f"{_MEASURED}\x00"), at="\x00"),
        Bad(draft=a_goal(why="\u202eevael sremotsuC")),
        Bad(draft=a_goal(f"{_MEASURED} \ud800"), at="\ud800"),
    ),
    good=lambda: (
        Good(draft=a_goal(f"{_MEASURED}\n\tin the order queue"), because="a new line and a tab are text"),
        Good(draft=a_goal(f"{_MEASURED} 👩🏽\u200d🚀"), because="a joiner makes one picture of two"),
    ),
    looks_at=("odd",),
)
def control_characters(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for at, characters, field in _everywhere(CONTROL, reading):
        yield Hit(at=at, data={"field": field, "codes": _codes(characters)})


def _codes(characters: str) -> str:
    return " ".join(f"U+{ord(character):04X}" for character in characters)


@rule(
    code="SG103",
    name="invisible-characters",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=Severity.NOTE,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{field} holds a character nobody can see ({codes})",
    why="A search for the word will not find it, and nobody will know why.",
    sources=(UNICODE_SECURITY,),
    ask="Could you type that word again, letter by letter?",
    fix="Delete the word and write it anew.",
    bad=lambda: (
        Bad(draft=a_goal(f"{_MEASURED} in the or\u200bder queue"), at="\u200b"),
        Bad(draft=a_goal(why="\ufeffCustomers who call twice leave more often")),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(
            draft=a_goal(why="کتاب\u200cها: customers who call twice leave"),
            because="a joiner between Persian letters",
        ),
    ),
    looks_at=("odd",),
)
def invisible_characters(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for at, characters, field in _everywhere(INVISIBLE, reading):
        yield Hit(at=at, data={"field": field, "codes": _codes(characters)})


@rule(
    code="SG104",
    name="endless-text",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{field} has {count} characters; {limit} is the most that is kept",
    why="Nobody reads a text as long as that, and no page shows it.",
    sources=(Source("OWASP Application Security Verification Standard", "limits on input"),),
    ask="What are the two sentences that matter most?",
    fix="Shorten it; put the rest in a document of your own.",
    bad=lambda: (
        Bad(draft=a_goal(why="reason " * 300)),
        Bad(draft=a_goal(context="Goals for 2027. " * 130)),
    ),
    good=lambda: (
        Good(draft=a_goal()),
        Good(draft=a_goal(why="reason " * 280), because="long, but not too long"),
    ),
    looks_at=("long",),
    as_written=True,
)
def endless_text(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for label, text in (("the sentence", draft.text), *beside(draft)):
        if len(text) > TEXT_LIMIT:
            yield Hit(data={"field": label, "count": len(text), "limit": TEXT_LIMIT})


@rule(
    code="SG105",
    name="wordy-suggestion",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="a suggestion of {count} characters; {limit} is the most",
    why="A long suggestion is waved through instead of read.",
    sources=(Source("Obar & Oeldorf-Hirsch, The biggest lie on the Internet (2020)"),),
    ask="Which part of it is the goal itself?",
    fix="Propose one sentence.",
    bad=lambda: (
        Bad(draft=a_goal(_MEASURED + " " * 400), facts=MODEL_FACTS),
        Bad(draft=a_goal(_MEASURED + "." * 400), facts=MODEL_FACTS),
    ),
    good=lambda: (
        Good(draft=a_goal(), facts=MODEL_FACTS),
        Good(draft=a_goal(_MEASURED + "." * 400), because="a person may go on for longer"),
    ),
    as_written=True,
)
def wordy_suggestion(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    limit = facts.thresholds.suggestion_limit
    if len(draft.text) > limit:
        yield Hit(data={"count": len(draft.text), "limit": limit})


@rule(
    code="SG106",
    name="markup",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} is markup, not words",
    why="Markup can show something else than what was judged, or run on somebody's page.",
    sources=(OWASP_OUTPUT,),
    ask="How would you say it in plain words?",
    fix="Propose plain text.",
    bad=lambda: (
        Bad(draft=a_goal(f"<b>{_MEASURED}"), facts=MODEL_FACTS, at="<b>"),
        Bad(draft=a_goal(f"# {_MEASURED}"), facts=MODEL_FACTS, at="# "),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Cut answers to chats from 9 to <2 minutes by 30 June 2027"),
            facts=MODEL_FACTS,
            because="less than",
        ),
        Good(draft=a_goal(f"<b>{_MEASURED}</b>"), because="a person's own text is shown as it is"),
    ),
    as_written=True,
)
def markup(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from _unsaid(MARKUP, draft, reading, facts)


@rule(
    code="SG107",
    name="link",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} leads somewhere else",
    why="A link that a machine made up can carry words away, or somebody to a place that does harm.",
    sources=(OWASP_OUTPUT,),
    ask="What should somebody find there?",
    fix="Propose words without addresses.",
    bad=lambda: (
        Bad(
            draft=a_goal(f"{_MEASURED}, see https://attacker.example/?d=1"),
            facts=MODEL_FACTS,
            at="https://attacker.example/?d=1",
        ),
        Bad(draft=a_goal(why="Write to mara@attacker.example"), facts=MODEL_FACTS),
    ),
    good=lambda: (
        Good(
            draft=a_goal("Move 12 services to Node.js by 30 June 2027"),
            facts=MODEL_FACTS,
            because="a name with a dot",
        ),
        Good(
            draft=a_goal(f"{_MEASURED}, see https://board.example/7"),
            because="a person may point to their own page",
        ),
    ),
)
def link(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from _unsaid(LINK, draft, reading, facts)


def _unsaid(
    pattern: Pattern[str] | Sought, draft: GoalDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    told = said(facts, draft.language)
    heard = "\n".join(facts.said or ())
    for at, words, _ in _everywhere(pattern, reading):
        if told is None or not words.strip() or words.strip() not in heard:
            yield Hit(at=at, data={"words": quoted(words)})


_KIND = {
    GoalKind.PERFORMANCE: "a performance goal",
    GoalKind.DEVELOPMENT: "a development goal",
    GoalKind.OBJECTIVE: "an objective",
    GoalKind.KEY_RESULT: "a key result",
    GoalKind.ASPIRATION: "an aspiration",
    GoalKind.OTHER: "a goal of another kind",
}


@rule(
    code="SG108",
    name="key-results-out-of-place",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=Severity.BLOCK,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{kind} cannot hold {child}",
    why="Nobody can tell any more which number proves which goal.",
    sources=(Source("Doerr, Measure What Matters (2018)", "objectives and their key results"),),
    ask="Is this an objective, or one of its key results?",
    fix="Keep key results below an objective, one level deep.",
    bad=lambda: (
        Bad(draft=a_goal(key_results=(a_key_result(),))),
        Bad(draft=an_objective(key_results=(a_goal(),))),
    ),
    good=lambda: (
        Good(
            draft=an_objective(
                key_results=(a_key_result(), a_key_result("Sign 40 new customers by 30 June 2027"))
            )
        ),
        Good(draft=a_key_result(), because="a key result that stands by itself"),
    ),
    looks_at=("key_results",),
)
def key_results_out_of_place(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for child in draft.key_results:
        if draft.kind is not GoalKind.OBJECTIVE or child.kind is not GoalKind.KEY_RESULT or child.key_results:
            yield Hit(data={"kind": _KIND[draft.kind], "child": _KIND[child.kind]})
