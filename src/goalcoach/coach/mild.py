"""Mild questions about what somebody says of a colleague, before it is sent. They never stop anybody."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from goalcoach.coach.office import Office
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.finding import Finding, Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.catalogue import rules_with
from goalcoach.rules.engine import findings_of
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.review import Review
from goalcoach.rules.language.detect import detect
from goalcoach.rules.reading import read
from goalcoach.rules.rule import Rule

MOST_SENTENCES = 3
"""More of them are read less."""
_ABOUT_PEOPLE = (
    "FA1",
    "TP401",
    "TP402",
    "TP403",
    "TP404",
    "TP405",
    "TP409",
    "TP410",
    "TP501",
    "TP502",
    "TP503",
)
"""Codes of rules about words for a person: traits, empty praise, comparisons, what protection is owed to."""


_WHO_ONE_IS = "FA203"
_OF_A_GOAL = " ties the goal to who somebody is"
"""How the rule ends, which is about goals; a look tells of somebody."""
_OF_SOMEBODY = " tells who somebody is"
_OF_ANYBODY = "What would you write of the same work by anybody else?"


@dataclass(frozen=True, slots=True, kw_only=True)
class Mild:
    """One question back."""

    message: str
    ask: str
    code: str = ""
    """Of the rule; empty where none is behind it."""


def questions(office: Office, text: str, about: str) -> tuple[Mild, ...]:
    """What to think about in a text on a colleague of this name, each rule once. Empty for nothing."""
    language = detect(text)
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=PointKind.RECOGNITION, language=language)
    today = office.today()
    facts = Facts(
        today=today,
        origin=Origin.PERSON,
        language=language,
        review=Review(subject="colleague", name=about, begin=today, until=today),
        pack=office.pack,
    )
    return (*_of_rules(draft, facts), *_of_length(draft, facts))


def about_a_look(office: Office, check_in: CheckIn) -> tuple[Finding, ...]:
    """What to think about in the words of one's own check-in: who a colleague is. Of oneself one may tell."""
    rule = rules_with(office.pack).get(_WHO_ONE_IS)
    texts = (check_in.note, check_in.obstacle_words, check_in.learned, check_in.help_needed)
    found = [each for text in texts if rule and text for each in _in_words_of_a_look(office, rule, text)]
    return tuple(found[:1])


def _in_words_of_a_look(office: Office, rule: Rule[Any], text: str) -> Iterator[Finding]:
    language = detect(text)
    facts = Facts(today=office.today(), origin=Origin.PERSON, language=language, pack=office.pack)
    draft = GoalDraft(kind=GoalKind.PERFORMANCE, text="", why=text, language=language)
    for found in findings_of(rule, draft, facts):
        words, _, _ = found.message.partition(_OF_A_GOAL)
        yield found._replace(message=f"{words}{_OF_SOMEBODY}", ask=_OF_ANYBODY)


def _of_rules(draft: TalkingPointDraft, facts: Facts) -> Iterator[Mild]:
    for code, rule in rules_with(facts.pack).items():
        if code.startswith(_ABOUT_PEOPLE):
            for found in findings_of(rule, draft, facts)[:1]:
                yield Mild(message=found.message, ask=found.ask, code=found.code)


def _of_length(draft: TalkingPointDraft, facts: Facts) -> Iterator[Mild]:
    count = len(read(draft, facts).sentences)
    if count > MOST_SENTENCES:
        yield Mild(
            message=f"These are {count} sentences",
            ask="Two or three are remembered best: which of them matter most?",
        )
