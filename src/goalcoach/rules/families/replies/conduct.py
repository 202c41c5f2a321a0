"""RP2: what the coach leaves out: praise, guesses, promises. The person's own words, quoted, are theirs."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.rules.about import places
from goalcoach.rules.blamed_on import blamed_on
from goalcoach.rules.facts import Facts
from goalcoach.rules.notice import ends_a_contract_of_theirs
from goalcoach.rules.praised_thing import praised_things
from goalcoach.rules.rank_promised import ranks_promised
from goalcoach.rules.reading import Reading
from goalcoach.rules.remarked import called_a_role
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, hits, quoted, rule
from goalcoach.rules.said import outside_quotes, said
from goalcoach.rules.said_to_be import said_to_be
from goalcoach.rules.samples import a_reply, heard
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.served import of_people_served
from goalcoach.rules.set_off import praise_set_off
from goalcoach.rules.sources import (
    CORRELL_SIMARD,
    DOERR_PAY,
    EMOTIONS_AT_WORK,
    EMPLOYMENT_DECISIONS,
    KLUGER_DENISI,
    LEARNING_GOALS_CONTROL,
    SPECIAL_CATEGORIES,
    TEXTIO,
)

_OF_REVIEWS = ("review_decision", "person_compared")


def _hits(reading: Reading, facts: Facts, theme: str) -> Iterator[Hit]:
    yield from hits(reading, outside_quotes(reading, facts, theme))


def _of_others(reading: Reading, facts: Facts, *themes: str) -> Iterator[Hit]:
    """What a review must not say, in a talk with somebody about their people; but for what they said."""
    told = said(facts, reading.pack.code) if any(map(reading.theme, themes)) else None
    for theme in themes:
        for at in places(reading, theme):
            if told is None or not told.has(reading.text[slice(*at)]):
                yield Hit(at=at, data={"words": quoted(reading.text, at)})


def _once(*hits: Hit) -> Iterator[Hit]:
    """Of hits at words that overlap the first."""
    taken: list[tuple[int, int]] = []
    for hit in hits:
        at = hit.at
        if isinstance(at, tuple) and not any(at[0] < end and start < at[1] for start, end in taken):
            taken.append(at)
            yield hit


@rule(
    code="RP201",
    name="praise",
    scope=ReplyDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is praise",
    why="Praise from a machine costs nothing, says nothing, and steers people towards what earns more of it.",
    sources=(KLUGER_DENISI,),
    ask="What did you hear, in the person's words?",
    fix="Say what you understood instead.",
    bad=lambda: (
        Bad(draft=a_reply("Great goal! What is next?"), at="Great goal"),
        Bad(draft=a_reply("Well done. What is next?"), at="Well done"),
        Bad(draft=agenda_with("Fantastic work: where does it stand?"), at="Fantastic"),
        Bad(draft=a_reply("You led 3 calls, really strong. What is next?"), at="really strong"),
    ),
    good=lambda: (
        Good(
            draft=a_reply("What would a great customer call look like?"), because="'great' describes a call"
        ),
        Good(
            draft=a_reply("You wrote “well done”. What should it say?"),
            facts=heard("it should say well done"),
        ),
        Good(draft=agenda_with("What would a great customer call look like?")),
    ),
    languages=WORDED,
    looks_for=("praise_phrase", "praise_word", "mild_praise_word", "chosen_thing"),
)
def praise(draft: ReplyDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from _once(*_hits(reading, facts, "praise_phrase"), *_set_off(reading, facts))


def _set_off(reading: Reading, facts: Facts) -> Iterator[Hit]:
    """Pieces that do nothing but praise, and not in the person's words."""
    told = said(facts, reading.pack.code)
    for at in (*praise_set_off(reading), *praised_things(reading)):
        if told is None or not told.has(reading.text[slice(*at)]):
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="RP202",
    name="guess-about-feelings",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} guesses how somebody feels or what ails them",
    why="A machine cannot know, and at work it is not allowed to guess.",
    sources=(EMOTIONS_AT_WORK,),
    ask="What did the person say, in their words?",
    fix="Repeat what was said; do not read more into it.",
    bad=lambda: (
        Bad(draft=a_reply("You seem tired of it. What is next?"), at="You seem"),
        Bad(draft=a_reply("That may be burnout. What is next?"), at="burnout"),
    ),
    good=lambda: (
        Good(draft=a_reply("How sure are you that you will reach it?"), because="a question about the goal"),
        Good(
            draft=a_reply("You said “you seem slow”. Who says that?"),
            facts=heard("they tell us: you seem slow"),
        ),
    ),
    languages=WORDED,
    looks_for=("emotion", "review_emotion"),
)
def guess_about_feelings(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    guessed = _hits(reading, facts, "emotion")
    yield from _once(*guessed, *_of_others(reading, facts, "review_emotion"))


@rule(
    code="RP203",
    name="promise",
    scope=ReplyDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} promises what nobody here can keep",
    why="People plan on what they were promised.",
    sources=(EMPLOYMENT_DECISIONS, LEARNING_GOALS_CONTROL),
    ask="What do you really know about it?",
    fix="Say what is known, or ask.",
    bad=lambda: (
        Bad(draft=a_reply("You will definitely reach it. What is next?"), at="You will definitely"),
        Bad(draft=a_reply("I approved it. What is next?"), at="I approved"),
        Bad(draft=a_reply("I have sent it to your manager. What is next?"), at="I have sent"),
        Bad(draft=agenda_with("You will definitely reach it."), at="You will definitely"),
    ),
    good=lambda: (
        Good(draft=a_reply("Who has to approve it?"), because="a question, not a promise"),
        Good(draft=a_reply("Who will send it to your manager?"), because="nobody says that it was sent"),
        Good(draft=a_reply("What makes you sure that you will reach it?")),
        Good(draft=agenda_with("Who has to approve it?")),
    ),
    languages=WORDED,
    looks_for=("promise",),
)
def promise(draft: ReplyDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from _hits(reading, facts, "promise")


@rule(
    code="RP204",
    name="talk-about-character",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is about what somebody is like, not about what they do",
    why="Nobody can change a label; it sticks, and it sticks to some groups more than to others.",
    sources=(TEXTIO, CORRELL_SIMARD),
    ask="What did somebody do, and what came of it?",
    fix="Talk about what was done.",
    bad=lambda: (
        Bad(draft=a_reply("You are a natural at this. What is next?"), at="You are a natural"),
        Bad(draft=a_reply("You are a rock for the crew. What is next?"), facts=heard("my crew"), at="a rock"),
        Bad(draft=a_reply("A team player like that is rare. What is next?"), at="team player"),
        Bad(draft=a_reply("What would the grumpy driver need?"), facts=heard("the driver"), at="grumpy"),
    ),
    good=lambda: (
        Good(draft=a_reply("What does the team need from you?"), because="a team, no label"),
        Good(draft=a_reply("Which calls did you lead?")),
        Good(draft=a_reply("What makes the stubborn doors jam?"), because="doors, no colleague"),
    ),
    languages=WORDED,
)
def talk_about_character(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    labels = _hits(reading, facts, "trait_talk")
    others = _of_others(reading, facts, "person_label")
    told = said(facts, reading.pack.code)
    named = said_to_be(reading, facts, told) if told else ()
    blamed = blamed_on(reading, told) if told else ()
    roles = called_a_role(reading, told) if told else ()
    called = hits(reading, (*named, *blamed, *roles))
    yield from _once(*labels, *others, *called)


@rule(
    code="RP205",
    name="talk-about-pay-or-rank",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is about pay, promotion, dismissal or a mark for a person",
    why="Such things are decided by people who answer for them; a coach's word would be one more vote.",
    sources=(EMPLOYMENT_DECISIONS, DOERR_PAY),
    ask="What could somebody see of the work itself?",
    fix="Talk about the work.",
    bad=lambda: (
        Bad(draft=a_reply("That should get you a pay rise. What is next?"), at="a pay rise"),
        Bad(draft=a_reply("I would rate it above theirs. What is next?"), at="I would rate"),
    ),
    good=lambda: (
        Good(
            draft=a_reply("You said “get promoted”. What would show that you are ready?"),
            facts=heard("I want to get promoted"),
            because="the person's own words, quoted",
        ),
        Good(draft=a_reply("What should the rating of the app be?"), facts=heard("the rating of the app")),
    ),
    languages=WORDED,
    looks_for=("employment_decision", "person_rating", "then_you_are", "is_yours", "soon_word", *_OF_REVIEWS),
)
def talk_about_pay_or_rank(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, reading.pack.code) if reading.theme("employment_decision") else None
    decided = (
        hit
        for hit in _hits(reading, facts, "employment_decision")
        if not (isinstance(hit.at, tuple) and ends_a_contract_of_theirs(reading, hit.at, told))
    )
    rated = _hits(reading, facts, "person_rating")
    held_out = hits(reading, ranks_promised(reading))
    yield from _once(*decided, *rated, *held_out, *_of_others(reading, facts, *_OF_REVIEWS))


@rule(
    code="RP206",
    name="talk-about-private-life",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} belongs to private life",
    why="Health, family and faith are nobody's business at work, not even as a kind question.",
    sources=(SPECIAL_CATEGORIES,),
    ask="What is it about at work?",
    fix="Come back to the work.",
    bad=lambda: (
        Bad(draft=a_reply("How is your family?"), at="your family"),
        Bad(draft=a_reply("Mind your health. What is next?"), at="your health"),
    ),
    good=lambda: (
        Good(draft=a_reply("Which family of products is it about?"), because="products have families, too"),
        Good(draft=a_reply("You help patients stop smoking. By when?"), because="patients are work"),
        Good(
            draft=a_reply("You said “my health”. Is there a goal about work in it?"),
            facts=heard("it is about my health"),
        ),
    ),
    languages=WORDED,
    looks_for=("private_matter", "protected_trait"),
)
def talk_about_private_life(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    private = _hits(reading, facts, "private_matter")
    for hit in _once(*private, *_of_others(reading, facts, "protected_trait")):
        if not (hit.at and of_people_served(reading, hit.at)):
            yield hit
