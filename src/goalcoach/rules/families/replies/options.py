"""RP4: the phrases offered to tap. What is tapped is sent as the person's own words."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.rules.facts import Facts
from goalcoach.rules.foreign import another_language
from goalcoach.rules.groups import larger_groups
from goalcoach.rules.offered import courses_of_nobody, offered_amounts, teachers_of_nobody
from goalcoach.rules.opening_name import opening_names
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, quoted, rule
from goalcoach.rules.said import said, unsaid_names, unsaid_numbers, where_named, within
from goalcoach.rules.samples import an_option, heard
from goalcoach.rules.samples_growth import vocabulary
from goalcoach.rules.sources import ACCURACY, CHI, COGA, EMPLOYMENT_DECISIONS, OWASP_OUTPUT, TVERSKY_KAHNEMAN
from goalcoach.rules.surface import LINK, MARKUP, NO_WORDS
from goalcoach.rules.unsaid_times import unsaid_times
from goalcoach.rules.weekdays import unsaid_weekdays

_FORBIDDEN = (
    "employment_decision",
    "person_rating",
    "private_matter",
    "machine_talk",
    "emotion",
    "praise_phrase",
)


@rule(
    code="RP401",
    name="long-option",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{count} characters; {limit} is the most for an option",
    why="An option that has to be studied is no help to answer.",
    sources=(Source("GOV.UK design system", "radios: one short sentence beside an option"), COGA),
    ask="How would you say it in five words?",
    fix="Shorten it to a phrase.",
    bad=lambda: (
        Bad(
            draft=an_option(
                "fewer customers who have to call again because nobody solved it when they called first"
            )
        ),
        Bad(draft=an_option("so " * 30)),
    ),
    good=lambda: (
        Good(draft=an_option("fewer customers who call twice")),
        Good(draft=an_option("I have no number yet"), because="a way out is an option, too"),
    ),
    as_written=True,
)
def long_option(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    limit = facts.thresholds.option_limit
    if len(draft.text) > limit:
        yield Hit(data={"count": len(draft.text), "limit": limit})


@rule(
    code="RP402",
    name="option-with-new-number",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{number!r} is a number the person did not say",
    why="A tap would make it their number, though they never thought of it.",
    sources=(CHI, TVERSKY_KAHNEMAN),
    ask="Which number would the person choose?",
    fix="Offer ways to find the number, not the number.",
    bad=lambda: (
        Bad(draft=an_option("from 60 to 90", Field.TARGET), facts=heard("more visits"), at="60 to 90"),
        Bad(draft=an_option("twice as many visits"), facts=heard("more visits"), at="twice"),
    ),
    good=lambda: (
        Good(draft=an_option("to 90", Field.TARGET), facts=heard("90 would be fine")),
        Good(
            draft=an_option("in three months", Field.DUE),
            facts=heard("more visits"),
            because="a time to choose, not a measure",
        ),
    ),
)
def option_with_new_number(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if told := said(facts, draft.language):
        named = [*where_named(facts.names, reading.text), *offered_amounts(reading, facts)]
        for at in (*unsaid_numbers(reading, told, free_spelled=1), *larger_groups(reading, told)):
            if not within(at, named):
                yield Hit(at=at, data={"number": quoted(reading.text, at)})


@rule(
    code="RP403",
    name="option-with-more-than-words",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="{words!r} is no plain word",
    why="What is tapped is sent in the person's name: links, markup and hidden signs with it.",
    sources=(OWASP_OUTPUT,),
    ask="How would you say it in plain words?",
    fix="Offer plain words.",
    bad=lambda: (
        Bad(draft=an_option("see https://attacker.example/p"), at="https://attacker.example/p"),
        Bad(draft=an_option("<b>more visits"), at="<b>"),
    ),
    good=lambda: (
        Good(draft=an_option("more visits – in the shop")),
        Good(
            draft=an_option("services in Node.js"),
            facts=heard("services in Node.js"),
            because="a name with a dot",
        ),
    ),
    as_written=True,
)
def option_with_more_than_words(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for pattern in (LINK, MARKUP, *(NO_WORDS if reading.odd else ())):
        for match in pattern.finditer(draft.text):
            yield Hit(
                at=match.span(), data={"words": quoted(match.group()) or f"U+{ord(match.group()[0]):04X}"}
            )


@rule(
    code="RP404",
    name="empty-option",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.1",
    message="there are no words in it",
    why="Nobody can choose what they cannot read.",
    sources=(Source("WCAG 2.2", "name, role, value"),),
    ask="What is the option?",
    fix="Offer a phrase, or nothing.",
    bad=lambda: (Bad(draft=an_option("")), Bad(draft=an_option(" … "))),
    good=lambda: (Good(draft=an_option("no")), Good(draft=an_option("not yet"), because="short, but words")),
)
def empty_option(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if reading.blank:
        yield Hit()


@rule(
    code="RP405",
    name="option-off-limits",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{words!r} is nothing the coach may put into somebody's mouth",
    why="Pay, marks for people and private life must not come up because a machine offered them.",
    sources=(EMPLOYMENT_DECISIONS,),
    ask="What could the person want to say about the work?",
    fix="Offer phrases about the work.",
    bad=lambda: (
        Bad(draft=an_option("to get promoted"), at="get promoted"),
        Bad(draft=an_option("for my health"), at="my health"),
    ),
    good=lambda: (
        Good(draft=an_option("so that customers stay")),
        Good(draft=an_option("the health checks pass"), because="a check of computers"),
    ),
    languages=WORDED,
    looks_for=_FORBIDDEN,
)
def option_off_limits(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    for theme in _FORBIDDEN:
        yield from hits(reading, reading.theme(theme))


@rule(
    code="RP406",
    name="option-with-new-name",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.1",
    message="{name!r} is a name the person did not say",
    why="A tap would make them talk about somebody they never thought of.",
    sources=(ACCURACY,),
    ask="Whom or what did the person mean?",
    fix="Offer words without names.",
    bad=lambda: (
        Bad(draft=an_option("what Elena asked for"), facts=heard("my manager asked for it"), at="Elena"),
        Bad(draft=an_option("after a seminar"), facts=heard("happier customers"), at="seminar"),
        Bad(draft=an_option("a higher NPS"), facts=heard("happier customers"), at="NPS"),
    ),
    good=lambda: (
        Good(draft=an_option("Happier customers"), facts=heard("customers")),
        Good(
            draft=an_option("what Elena asked for"),
            facts=heard("elena asked for it"),
            because="said in small letters",
        ),
        Good(
            draft=an_option("with Spanish for Sales"),
            facts=heard("a course would help", vocabulary=vocabulary()),
            because="a course that exists",
        ),
    ),
    languages=WORDED,
)
def option_with_new_name(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if told := said(facts, draft.language):
        listed = facts.vocabulary and facts.vocabulary.courses
        courses = () if listed else courses_of_nobody(reading, facts, told)
        people = teachers_of_nobody(reading, facts, told)
        names = (*unsaid_names(reading, told, facts.names), *opening_names(reading, told, facts.names))
        for at in (*names, *courses, *people):
            yield Hit(at=at, data={"name": quoted(reading.text, at)})


@rule(
    code="RP407",
    name="option-in-another-language",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="it seems to be in {language}",
    why="A tap would make them say something they may not be able to read.",
    sources=(Source("WCAG 2.2", "3.1.2, language of parts"),),
    ask="How would the person say it in their own language?",
    fix="Offer phrases in the person's language.",
    bad=lambda: (
        Bad(
            draft=an_option("Anrufe für die Leute in der Nacht"),
            facts=heard("Anrufe Leute Nacht"),
        ),
        Bad(draft=an_option("moins d'appels pour les gens de la nuit")),
    ),
    good=lambda: (
        Good(
            draft=an_option("fewer calls at the Kundenforum"),
            facts=heard("Kundenforum"),
            because="one word of theirs",
        ),
        Good(draft=an_option("fewer calls at night")),
    ),
    languages=WORDED,
)
def option_in_another_language(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from another_language(reading)


@rule(
    code="RP408",
    name="option-with-new-date",
    scope=OptionDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.EXACT,
    since="0.2",
    message="{date!r} is a date the person did not say",
    why="A tap would make it their promise, though they never thought of that day.",
    sources=(CHI,),
    ask="Which day would the person choose?",
    fix="Offer ways to find the date, or a time in words.",
    bad=lambda: (
        Bad(draft=an_option("by 1 May 2027", Field.DUE), facts=heard("soon"), at="by 1 May 2027"),
        Bad(draft=an_option("end of Q3 2027", Field.DUE), facts=heard("in Q2 2027"), at="end of Q3 2027"),
        Bad(draft=an_option("in July", Field.DUE), facts=heard("before the summer"), at="in July"),
    ),
    good=lambda: (
        Good(
            draft=an_option("Middle of next year", Field.DUE),
            facts=heard("more visits"),
            because="a time to choose, no day",
        ),
        Good(draft=an_option("30 June 2027", Field.DUE), facts=heard("by the end of Q2 2027")),
        Good(draft=an_option("when the new timetable starts", Field.DUE), facts=heard("more visits")),
    ),
)
def option_with_new_date(draft: OptionDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if told := said(facts, draft.language):
        for at in (
            *unsaid_times(reading, told, exact_only=True),
            *unsaid_weekdays(reading, told, facts.today),
        ):
            yield Hit(at=at, data={"date": quoted(reading.text, at)})
