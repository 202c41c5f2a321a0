"""SG207: what a suggestion joins on that nobody spoke of. Knows no numbers, dates and names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, quoted, rule
from goalcoach.rules.said import flat, said
from goalcoach.rules.samples import HEARD, a_goal, heard
from goalcoach.rules.sources import CHI

_SIGN = re.compile(r"[,;:.!?()\n–—]")
"""What ends a part of a sentence."""
_FREE = ("connecting", "capitalised", "joining_word")
"""Words that add nothing by themselves."""
_DIRECTION = ("plainly_up", "plainly_down")
"""Words that say where to, and not what; some of them stand in every goal."""
_WORDS = 2
"""A single word may say again what was said: "losses and breakages" of what gets lost or is broken."""
_SOLVED = "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027"


@rule(
    code="SG207",
    name="part-not-said",
    scope=GoalDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="of {words!r} the person did not say a word",
    why="What is joined on unasked becomes a second goal, and nobody chose it.",
    sources=(CHI,),
    ask="Does that belong to what you want?",
    fix="Leave out what the person did not speak of.",
    bad=(
        Bad(draft=a_goal(f"{_SOLVED} and fewer escalations"), facts=HEARD, at="and fewer escalations"),
        Bad(
            draft=a_goal(f"{_SOLVED} plus a calmer floor, because customers leave when they call twice"),
            facts=HEARD,
            at="plus a calmer floor",
        ),
        Bad(
            draft=a_goal(f"{_SOLVED} as well as happier tenants"),
            facts=HEARD,
            at="as well as happier tenants",
        ),
    ),
    good=(
        Good(draft=a_goal(f"{_SOLVED} and fewer calls"), facts=HEARD, because="they spoke of calls"),
        Good(
            draft=a_goal(f"{_SOLVED} and fewer departures of staff"),
            facts=heard(*(HEARD.said or ()), "the staff should stay"),
            because="they spoke of it, in other words",
        ),
    ),
    languages=WORDED,
    looks_at=("said",),
)
def part_not_said(draft: GoalDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None:
        return
    direction = _terms(reading, _DIRECTION)
    free = (_terms(reading, _FREE) | _named(facts)) - direction
    for joining, part in _joined_on(reading):
        words = [word for word in part if not word.text[0].isdigit() and free.isdisjoint(_forms(word))]
        content = [word for word in words if direction.isdisjoint(_forms(word))]
        if len(words) >= _WORDS and content and not told.share(content, ()):
            at = joining.start, part[-1].end
            yield Hit(at=at, data={"words": quoted(reading.text, at)})


def _forms(word: Word) -> tuple[str, str]:
    return word.lemma, word.text.lower()


def _terms(reading: Reading, themes: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(reading.pack.terms(theme) for theme in themes))


def _named(facts: Facts) -> frozenset[str]:
    """Words of the names that may stand in a suggestion though nobody said them."""
    return frozenset(word for name in facts.names for word in flat(name).split())


def _joined_on(reading: Reading) -> Iterator[tuple[Word, tuple[Word, ...]]]:
    """Each word that joins a part on, and the words up to the next sign, such word, or reason."""
    purposes = {start for start, _ in reading.theme("purpose_marker")}
    words = reading.words
    joining = dict(_joints(reading))
    for k, begin in joining.items():
        end = begin
        while end < len(words) and not _SIGN.search(reading.text, words[end - 1].end, words[end].start):
            if end in joining or words[end].start in purposes:
                break
            end += 1
        if end > begin:
            yield words[k], words[begin:end]


def _joints(reading: Reading) -> Iterator[tuple[int, int]]:
    """First word of what joins two parts, which may be a phrase ("as well as"), and the word behind it."""
    lows = [word.text.lower() for word in reading.words]
    phrases = [phrase.split() for phrase in reading.pack.terms("joining_word")]
    for k in range(len(lows)):
        for phrase in phrases:
            if lows[k : k + len(phrase)] == phrase:
                yield k, k + len(phrase)
                break
