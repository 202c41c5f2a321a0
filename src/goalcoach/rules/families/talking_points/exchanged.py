"""TP3, fourth part: words, or a course of numbers, that stand where the evidence has others."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.called_otherwise import called_otherwise
from goalcoach.rules.facts import Facts
from goalcoach.rules.lines_told import texts_told
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rests import claims, evidence_read, figures, items_read, texts_cited
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, quoted, rule
from goalcoach.rules.said import within
from goalcoach.rules.samples import (
    a_growth_point,
    a_point,
    a_question,
    a_reply,
    an_item,
    an_option,
    heard,
    with_items,
)
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import ACCURACY, FIFTEEN_FIVE_SOURCES, NUMERACY
from goalcoach.rules.surface import QUOTED
from goalcoach.rules.swapped import swapped

_LISTED = with_items(
    an_item(
        "e6", date(2026, 8, 3), "Her sheets list the last dose, so the morning team starts without a call"
    )
)
_SAID = heard(
    "2026-08-03 9 late trays, the oven in the bakery runs hot and the drivers wait",
    "The renewals in Madrid, and the Spanish I learned",
)


@rule(
    code="TP314",
    name="word-in-anothers-place",
    scope=TalkingPointDraft,
    also=(AgendaDraft, ReplyDraft, OptionDraft),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{word!r} stands where another word was told",
    why="A sentence that is right but for one word is believed like one that is right.",
    sources=(ACCURACY,),
    ask="Which word was it?",
    fix="Tell it with the word that was told.",
    bad=lambda: (
        Bad(
            draft=a_point("Your sheets list the last dose, so the evening team starts without a call.", "e6"),
            facts=_LISTED,
            at="evening",
        ),
        Bad(
            draft=agenda_with("The mixer in the bakery runs hot: what could be done?"),
            facts=_SAID,
            at="mixer",
        ),
        Bad(
            draft=a_reply("The oven in the bakery runs hot and the guests wait. What could be done?"),
            facts=_SAID,
            at="guests",
        ),
        Bad(draft=an_option("the oven in the canteen runs hot"), facts=_SAID, at="canteen"),
    ),
    good=lambda: (
        Good(
            draft=a_point("Your sheets list the last dose, so the morning team starts without a call.", "e6"),
            facts=_LISTED,
        ),
        Good(
            draft=a_point("The last dose stands on your sheets: the morning shift need not call.", "e6"),
            facts=_LISTED,
            because="told in other words, not with one of them changed",
        ),
        Good(draft=agenda_with("The oven in the bakery runs hot: what could be done?"), facts=_SAID),
        Good(
            draft=a_reply("What if the mixer in the bakery runs hot?"),
            facts=_SAID,
            because="it asks, and says nothing of what was",
        ),
        Good(draft=an_option("somebody else looks at the oven"), facts=_SAID),
    ),
    languages=WORDED,
)
def word_in_anothers_place(
    draft: TalkingPointDraft | AgendaDraft | ReplyDraft | OptionDraft, reading: Reading, facts: Facts
) -> Iterator[Hit]:
    for at in _places(draft, reading, facts):
        yield Hit(at=at, data={"word": quoted(reading.text, at)})


def _places(
    draft: TalkingPointDraft | AgendaDraft | ReplyDraft | OptionDraft, reading: Reading, facts: Facts
) -> Iterator[Span]:
    """Places of such words but for quotes, which have a rule of their own."""
    if isinstance(draft, TalkingPointDraft):
        texts = texts_cited(draft, facts) if claims(draft, reading) else ()
    else:
        texts = texts_told(facts)
    quotes = [each.span() for each in QUOTED.finditer(reading.text)] if texts else []
    talked = isinstance(draft, ReplyDraft | OptionDraft)
    found = {*swapped(reading, texts, talked=talked), *called_otherwise(reading, texts)}
    if isinstance(draft, TalkingPointDraft) and texts:
        from goalcoach.rules.mixed_deeds import mixed  # with the first point: no goal waits

        found |= {*mixed(reading, [each.text for each in evidence_read(draft, facts)])}
    yield from sorted(at for at in found if not within(at, quotes))


_BY_MONTH = with_items(
    an_item("e6", date(2026, 6, 30), "12 late handovers"),
    an_item("e7", date(2026, 7, 31), "9 late handovers"),
    an_item("e8", date(2026, 8, 31), "11 late handovers"),
)


@rule(
    code="TP315",
    name="course-that-was-another",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=Severity.ASK,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{words!r} is told of a course that the cited evidence does not have",
    why="What people keep of a row of numbers is that it fell every month, or when it was highest.",
    sources=(NUMERACY, ACCURACY),
    ask="What were the numbers, month by month?",
    fix="Tell the months as the evidence has them.",
    bad=lambda: (
        Bad(
            draft=a_point(
                "There were fewer late handovers every month than in the one before.", "e6", "e7", "e8"
            ),
            facts=_BY_MONTH,
            at="every month",
        ),
        Bad(
            draft=a_point("It was in July that the late handovers were highest.", "e6", "e7", "e8"),
            facts=_BY_MONTH,
            at="highest",
        ),
        Bad(
            draft=a_point(
                "The number of late handovers never rose over the months that were told.", "e6", "e7", "e8"
            ),
            facts=_BY_MONTH,
            at="never",
        ),
    ),
    good=lambda: (
        Good(draft=a_point("Late handovers were highest in June.", "e6", "e7", "e8"), facts=_BY_MONTH),
        Good(
            draft=a_point("Late handovers did not fall every month.", "e6", "e7", "e8"),
            facts=_BY_MONTH,
            because="it says that it was not so",
        ),
        Good(
            draft=a_question("What would make late handovers fall every month?"),
            facts=_BY_MONTH,
            because="a question tells no course",
        ),
    ),
    languages=WORDED,
)
def course_that_was_another(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    if not claims(draft, reading):
        return
    from goalcoach.rules.courses import rows_of, told_otherwise  # with the first point: no goal waits

    rows = rows_of(figures(draft, facts))
    for at in told_otherwise(reading, rows, items_read(draft, facts)) if rows else ():
        yield Hit(at=at, data={"words": quoted(reading.text, at)})


@rule(
    code="TP316",
    name="words-of-something-else",
    scope=TalkingPointDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="hardly any of its words stand in the evidence it cites",
    why="What cites evidence is believed, also where the evidence is about another matter.",
    sources=(FIFTEEN_FIVE_SOURCES, ACCURACY),
    ask="What in the evidence is it that says so?",
    fix="Cite what it rests on, or say what the evidence says.",
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
def words_of_something_else(draft: TalkingPointDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    # With the first point: no goal waits.
    from goalcoach.rules.words_of_evidence import HARDLY, share_of_words

    if share_of_words(draft, reading, facts) < HARDLY:
        yield Hit()
