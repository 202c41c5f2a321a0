"""SG109: the letters that words of the coach are written in."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.odd_letters import oddly_written
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Bad, Good, Hit, quoted, rule
from goalcoach.rules.samples import MODEL_FACTS, a_goal, a_question, a_reply, an_option, heard
from goalcoach.rules.samples_growth import agenda_with
from goalcoach.rules.sources import UNICODE_SECURITY
from goalcoach.rules.surface import INVISIBLE


@rule(
    code="SG109",
    name="oddly-written-word",
    scope=GoalDraft,
    also=(ReplyDraft, OptionDraft, TalkingPointDraft, AgendaDraft),
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.3",
    message="{words!r} is written as nobody types it",
    why="No list of words knows it, so something can be said that would be refused in plain letters.",
    sources=(UNICODE_SECURITY,),
    ask="How would you type it?",
    fix="Write whole words in the letters of the language.",
    bad=lambda: (
        Bad(draft=a_reply("You'll be fıred. What is next?"), at="fıred"),
        Bad(draft=a_reply("You'll be f.i.r.e.d soon. What is next?"), at="f.i.r.e.d"),
        Bad(draft=an_option("the 𝐬𝐥𝐨𝐰 ones"), at="𝐬𝐥𝐨𝐰"),
        Bad(draft=a_question("What made the visit so l*azy?"), at="l*azy"),
        Bad(draft=agenda_with("What was l a z y about the visit?"), at="l a z y"),
        Bad(draft=a_goal(why="The 𝐬𝐥𝐨𝐰 ones call twice and leave more often"), facts=MODEL_FACTS),
    ),
    good=lambda: (
        Good(draft=a_reply("What would the café need for it?"), because="a word with its own mark"),
        Good(
            draft=a_reply("What does Łukasz need for it?"),
            facts=heard("Łukasz needs a list"),
            because="a name that was said",
        ),
        Good(draft=a_reply("How much of it is 5 μm thick?"), facts=heard("5 μm thick"), because="a unit"),
        Good(draft=an_option("the follow-up calls"), because="two words that are one"),
        Good(draft=a_question("Which naïve habits of the follow-up are left?"), because="its own mark"),
        Good(
            draft=agenda_with("What came of the on/off tests on level 4B?"), because="signs that people type"
        ),
        Good(draft=a_goal("Cut 𝐬𝐥𝐨𝐰 answers to chats from 9 to 2 minutes by 30 June 2027")),
    ),
    looks_at=("oddly_spelt",),
)
def oddly_written_word(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told_elsewhere = isinstance(draft, (GoalDraft, ReplyDraft))  # of what nobody sees in these (SG103, RP108)
    for start, end in oddly_written(reading, facts):
        if told_elsewhere and INVISIBLE.search(reading.everything[start:end]):
            continue
        place = (start, end) if end <= len(reading.text) else None
        yield Hit(at=place, data={"words": quoted(reading.everything[start:end])})
