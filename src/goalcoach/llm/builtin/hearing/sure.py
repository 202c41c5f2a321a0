"""What of a message was surely read. A phrase is kept as it was said, or not at all; nothing is joined."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import slips
from goalcoach.llm.builtin.cues.spoken import sure as cues
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find, Span
from goalcoach.llm.builtin.hearing.phrases import content

_WORD = re.compile(r"\w+(?:['’]\w+)*|%")
_BREAK = re.compile(r"[,;:!?]\s|\.\s")
_BECAUSE = re.compile(r"^because ")
_PHRASES = frozenset({Field.OUTCOME, Field.WHY, Field.METRIC, Field.APPLICATION, Field.MASTERY, Field.PARENT,
                      Field.SOURCE, Field.ACTIVITY})  # fmt: skip
_NAME = 9
"""Words of the longest name of a measure."""
_ENDS = 3
"""Words that may end a phrase behind a number: "lift CSAT from 82 to 90 in support"."""


_STEM = 3
"""Letters that tell units apart: "day" is "days"."""
_BESIDE = 3
"""Words of a remark in brackets."""
_TELLING = 5
"""Words up to which what stands in brackets may be today's number."""


def sure(ear: Ear, finds: Sequence[Find], *, instead: bool) -> list[Find]:
    """The finds without phrases joined of scraps, names that are none, and numbers that replace a wish.

    `instead` tells that a number known so far was taken back: "1.5, not 2".
    """
    return [find for find in finds if _surely(ear, find, finds, instead=instead)]


def _surely(ear: Ear, find: Find, finds: Sequence[Find], *, instead: bool) -> bool:
    if find.field in NUMERIC:
        replaces = not instead and _beside_the_wish(ear, find)
        return not _of_another_measure(ear, find, finds) and not replaces
    if find.field not in _PHRASES:
        return True
    if not (said_at_once(find.value, ear.text) or _around_a_fact(find.value, ear.text)):
        return False
    if find.field is Field.WHY and slips.CORRECTION.match(ear.text) and ear.asked is Field.WHY:
        return False
    return find.field is not Field.METRIC or is_name(find.value)


def said_at_once(phrase: str, text: str) -> bool:
    """Whether the words of a phrase stand in a text one behind the other, with nothing between them."""
    words, said = _words(_BECAUSE.sub("", phrase)), _words(text)
    return any(said[at : at + len(words)] == words for at in range(len(said) - len(words) + 1))


def _around_a_fact(phrase: str, text: str) -> bool:
    """Whether a phrase only lost a number or a day in its middle: one clause, and few words behind it."""
    words = _words(phrase)
    found = [(m.group().casefold().replace("’", "'"), m.span()) for m in _WORD.finditer(text)]
    said = [word for word, _ in found]
    for tail in range(1, min(_ENDS, len(words) - 1) + 1):
        head = words[:-tail]
        for at in range(len(said) - len(words)):
            ends = [
                end
                for end in range(at + len(head) + 1, len(said) - tail + 1)
                if said[end : end + tail] == words[-tail:]
            ]
            if said[at : at + len(head)] == head and ends:
                between = text[found[at + len(head) - 1][1][0] : found[ends[0]][1][1]]
                return not _BREAK.search(between)
    return False


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def is_name(phrase: str) -> bool:
    """Whether a phrase can name a measure: not a sentence, not a mere degree, not a list of scraps."""
    told = content(phrase)
    if len(phrase.split()) > _NAME or not phrase[:1].isalnum() or cues.SAYS.search(phrase):
        return False
    return not all(word.casefold() in cues.DEGREES or word.isdecimal() for word in told)


def _of_another_measure(ear: Ear, find: Find, finds: Sequence[Find]) -> bool:
    """Whether a number counts something else than the one that is known: days, where it was a share."""
    known = ear.part.value(Field.UNIT)
    if not known or ear.asked in NUMERIC or slips.CORRECTION.match(ear.text):
        return False
    together = (each.unit for each in finds if each.field in NUMERIC and each.span == find.span)
    unit = find.unit or next((each for each in together if each), "")
    return bool(unit) and unit[:_STEM].casefold() != known[:_STEM].casefold()


def _beside_the_wish(ear: Ear, find: Find) -> bool:
    """Whether a number stands beside a target that is known, and nothing says that it replaces it."""
    known = ear.part.get(find.field)
    if find.field is not Field.TARGET or not known or not known.value or ear.asked is Field.TARGET:
        return False
    if slips.CORRECTION.match(ear.text) or find.value == known.value:
        return False
    at = ear.text.find(find.quote)
    return not cues.WISHED.search(ear.text[max(0, at - 24) : max(0, at)])


def questions(ear: Ear) -> list[Span]:
    """The sentences that ask the coach something, where others tell something: no fact stands in them."""
    asking = [each for each in ear.reading.sentences if cues.ASKS.match(each.text)]
    telling = any(each not in asking and content(each.text) for each in ear.reading.sentences)
    return [(each.start, each.end) for each in asking] if telling else []


def asides(ear: Ear) -> list[Span]:
    """What stands in brackets beside the point: "(6 of them, no parts til april)"; "(82 today)" is none."""
    return [match.span() for match in cues.BRACKETS.finditer(ear.text) if _beside(match.group())]


def _beside(words: str) -> bool:
    many = len(words.split())
    return many >= _BESIDE and not (many < _TELLING and cues.TODAY.search(words))


def counts_nothing(ear: Ear) -> bool:
    """Whether numbers stay where they are said: a skill has no start and no target."""
    return ear.kind is GoalKind.DEVELOPMENT and ear.asked not in NUMERIC
