"""RP3: whether a reply rests on what the person said. Knows nothing of its tone."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.rules.equal_to import equal_otherwise
from goalcoach.rules.facts import Facts
from goalcoach.rules.foreign import another_language
from goalcoach.rules.groups import larger_groups
from goalcoach.rules.lines_told import lies_between_two, texts_told, told_otherwise, worked_out
from goalcoach.rules.offered import courses_made_up, offered_amounts
from goalcoach.rules.opening_name import opening_names
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, hits, quoted, rule
from goalcoach.rules.said import outside_quotes, said, unsaid_names, unsaid_numbers, where_named, within
from goalcoach.rules.samples import a_reply, heard
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sisters import sisters
from goalcoach.rules.sources import ACCURACY, CHI, OPENOKR_WORD_LISTS, OWASP_INJECTION, TVERSKY_KAHNEMAN
from goalcoach.rules.swapped import numbers_swapped
from goalcoach.rules.told_apart import of_another_day, of_another_thing
from goalcoach.rules.unsaid_times import number_behind, unsaid_times
from goalcoach.rules.weekdays import unsaid_weekdays

_AGENDA = heard("the renewals in Madrid and the Spanish I learned, 84 % by 30 June 2027")


@rule(
    code="RP301",
    name="number-out-of-nowhere",
    scope=ReplyDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{number!r} is a number the person did not say",
    why="The first number in the room becomes the target, whoever said it.",
    sources=(CHI, TVERSKY_KAHNEMAN),
    ask="Which number would the person choose?",
    fix="Ask for the number; do not suggest one.",
    bad=lambda: (
        Bad(draft=a_reply("How about 90 visits?"), facts=heard("more visits"), at="90"),
        Bad(draft=a_reply("Is 15 % enough?"), facts=heard("more visits"), at="15 %"),
        Bad(draft=a_reply("What is late in hall 3?"), facts=heard("hall 2 is 3 days late"), at="3"),
        Bad(
            draft=agenda_with("Is 90 % within reach?"),
            at="90 %",
            facts=_AGENDA,
        ),
    ),
    good=lambda: (
        Good(draft=a_reply("From 82 to what?"), facts=heard("we have 82 visits")),
        Good(draft=a_reply("What is late in hall 2?"), facts=heard("hall 2 is 3 days late")),
        Good(
            draft=a_reply("What should be true in three months?"),
            facts=heard(),
            because="a small number in words anchors nobody",
        ),
        Good(
            draft=agenda_with("Where do the 84 % come from?"),
            facts=_AGENDA,
        ),
    ),
)
def number_out_of_nowhere(draft: ReplyDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    unsaid = [
        *unsaid_numbers(reading, told, facts.thresholds.spelled_freely_in_reply),
        *larger_groups(reading, told),
        *numbers_swapped(reading, texts_told(facts), talked=isinstance(draft, ReplyDraft)),
    ]
    if isinstance(draft, AgendaDraft):
        unsaid = [at for at in unsaid if not worked_out(at, reading, facts)]
        unsaid += [*told_otherwise(reading, told, facts), *of_another_day(reading, facts)]
    else:
        unsaid = [at for at in unsaid if not lies_between_two(at, reading, told)]
    unsaid += [*of_another_thing(reading, told, facts), *equal_otherwise(reading, texts_told(facts))]
    named = [*where_named(facts.names, reading.text), *offered_amounts(reading, facts)]
    for at in dict.fromkeys(unsaid):
        if not within(at, named):
            yield Hit(at=at, data={"number": quoted(reading.text, at)})


@rule(
    code="RP302",
    name="date-out-of-nowhere",
    scope=ReplyDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{date!r} is a date the person did not say",
    why="A date that is put before somebody is agreed to, not chosen.",
    sources=(CHI,),
    ask="Which date would the person choose?",
    fix="Ask for the date; do not suggest one.",
    bad=lambda: (
        Bad(draft=a_reply("Shall it be true by 31 May 2027?"), facts=heard("soon"), at="by 31 May 2027"),
        Bad(draft=a_reply("Is it a goal for Q3 2027?"), facts=heard("in Q2 2027"), at="for Q3 2027"),
        Bad(draft=a_reply("So July it is?"), facts=heard("june is more honest than march"), at="July"),
        Bad(draft=a_reply("Can it be done in 5 days?"), facts=heard("5 of 12 are late"), at="in 5 days"),
        Bad(
            draft=agenda_with("Will it be true by 31 May 2027?"),
            at="by 31 May 2027",
            facts=_AGENDA,
        ),
    ),
    good=lambda: (
        Good(
            draft=a_reply("I take that as 30 June 2027. Is that right?"),
            facts=heard("by the end of Q2 2027"),
            because="the quarter they named ends then",
        ),
        Good(draft=a_reply("By when should it be true?"), facts=heard("soon")),
        Good(
            draft=a_reply("What is in the way of closing in 5 days?"),
            facts=heard("close the month in 5 instead of 9 working days"),
            because="the days are what they measure",
        ),
        Good(
            draft=agenda_with("What has to be true by 30 June 2027?"),
            facts=_AGENDA,
        ),
    ),
)
def date_out_of_nowhere(draft: ReplyDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if told := said(facts, draft.language):
        for at in (
            *unsaid_times(reading, told, exact_only=True),
            *unsaid_weekdays(reading, told, facts.today),
        ):
            if not number_behind(at, reading, told):
                yield Hit(at=at, data={"date": quoted(reading.text, at)})


@rule(
    code="RP303",
    name="name-out-of-nowhere",
    scope=ReplyDraft,
    also=(AgendaDraft,),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{name!r} is a name the person did not say",
    why="It may be a colleague whose affairs are none of theirs.",
    sources=(ACCURACY,),
    ask="Whom did the person mean?",
    fix="Leave the name out, or ask.",
    bad=lambda: (
        Bad(
            draft=a_reply("What did Elena say about it?"), facts=heard("my manager asked for it"), at="Elena"
        ),
        Bad(draft=a_reply("Is that about NPS?"), facts=heard("happier customers"), at="NPS"),
        Bad(
            draft=a_reply("The college has a course on it. What is next?"),
            facts=heard("is there a course?"),
            at="The college has a course on it",
        ),
        Bad(
            draft=agenda_with("What did Elena say about the renewals?"),
            at="Elena",
            facts=_AGENDA,
        ),
    ),
    good=lambda: (
        Good(
            draft=a_reply("What did Elena say about it?"),
            facts=heard("elena asked for it"),
            because="said in small letters",
        ),
        Good(draft=a_reply("Noted: the March report. What is next?"), facts=heard("the march report")),
        Good(
            draft=agenda_with("What did they say in Madrid?"),
            facts=_AGENDA,
        ),
    ),
    languages=WORDED,
)
def name_out_of_nowhere(draft: ReplyDraft | AgendaDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if told := said(facts, draft.language):
        others = sisters(reading, told) if isinstance(draft, AgendaDraft) else ()
        for at in (
            *unsaid_names(reading, told, facts.names),
            *opening_names(reading, told, facts.names),
            *courses_made_up(reading, facts, told),
            *others,
        ):
            yield Hit(at=at, data={"name": quoted(reading.text, at)})


@rule(
    code="RP304",
    name="talk-of-a-machine",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is a machine talking about itself or its instructions",
    why="It helps nobody with a goal, and it may be a trick that somebody hid in a text.",
    sources=(OWASP_INJECTION,),
    ask="What is the next question about the goal?",
    fix="Talk about the goal.",
    bad=lambda: (
        Bad(draft=a_reply("My instructions say otherwise. What is next?"), at="My instructions"),
        Bad(draft=a_reply("As an AI I have none. What is next?"), facts=heard("ai"), at="As an AI"),
    ),
    good=lambda: (
        Good(
            draft=a_reply("Which instructions should be shorter?"), because="instructions of somebody's work"
        ),
        Good(
            draft=a_reply("Is the prompt of the new helper meant?"),
            facts=heard("the prompt of the new helper"),
        ),
    ),
    languages=WORDED,
    looks_for=("machine_talk",),
)
def talk_of_a_machine(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, outside_quotes(reading, facts, "machine_talk"))


@rule(
    code="RP305",
    name="reply-in-another-language",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="it seems to be in {language}",
    why="The person may not read it, and the rules of this language do not see what it says.",
    sources=(OPENOKR_WORD_LISTS,),
    ask="How would you say it in the person's language?",
    fix="Answer in the person's language.",
    bad=lambda: (
        Bad(
            draft=a_reply(
                "Hier ist dein Zielvorschlag: Antwortzeit auf die Hälfte senken. Und was ist das nächste?"
            )
        ),
        Bad(draft=a_reply("Что будет дальше?")),
    ),
    good=lambda: (
        Good(
            draft=a_reply("What does the Kundenforum need?"),
            facts=heard("das Kundenforum soll wachsen"),
            because="one word of theirs",
        ),
        Good(draft=a_reply("What is next?")),
    ),
    languages=WORDED,
)
def reply_in_another_language(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from another_language(reading)
