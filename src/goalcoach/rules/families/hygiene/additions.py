"""SG207: what stands in a suggestion that nobody spoke of. Knows no numbers, dates and names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import islice

from goalcoach.domain.finding import Certainty, Severity
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.altered import altered
from goalcoach.rules.clauses import words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined_on import joined_on, joints
from goalcoach.rules.language.read import Word
from goalcoach.rules.lines_told import texts_told
from goalcoach.rules.offered import courses_of_nobody
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, hits, quoted, rule
from goalcoach.rules.said import Said, flat, said, within
from goalcoach.rules.samples import HEARD, a_goal, heard
from goalcoach.rules.sources import CHI
from goalcoach.rules.swapped import swapped

_FREE = ("connecting", "capitalised", "joining_word")
"""Words that add nothing by themselves."""
_BEING = ("becoming_verb", "person_joint")
"""Words between somebody and what they are to be."""
_DIRECTION = ("plainly_up", "plainly_down")
"""Words that say where to, and not what; some of them stand in every goal."""
_MOVING = ("verb", "direction_up", "direction_down")
"""Words that a sentence may be put together with."""
_PLANNED = ("an activity", "a milestone")
"""What stands beside a goal and says how to come to it."""
_WORDS = 2
"""A single word may say again what was said: "losses and breakages" of what gets lost or is broken."""
_ROOT, _ENDING = 5, 4
"""Letters that words of one kind begin with at least, and those at their ends that may differ."""
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
    bad=lambda: (
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
        Bad(draft=a_goal(f"{_SOLVED} with a workshop"), facts=HEARD, at="workshop"),
        Bad(draft=a_goal(activities=("Send everybody to a training",)), facts=HEARD),
        Bad(draft=a_goal(f"{_SOLVED} with more empathy"), facts=HEARD, at="empathy"),
        Bad(
            draft=a_goal("Raise invoices solved at first contact from 62 % to 75 % by 30 June 2027"),
            facts=HEARD,
        ),
    ),
    good=lambda: (
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
    for joining, part in joined_on(reading):
        added = [word for word in part if not word.text[0].isdigit() and free.isdisjoint(_forms(word))]
        content = [word for word in added if direction.isdisjoint(_forms(word))]
        core = [word for word in content if not _measures(reading, word)]
        unsaid = content and not told.share(content, ())
        if (
            (unsaid and len(added) >= _WORDS)
            or (len(core) >= _WORDS and not told.share(core, ()))
            or _another_deed(reading, part, told)
            or _another_state(reading, part, told)
        ):
            at = joining.start, part[-1].end
            yield Hit(at=at, data={"words": quoted(reading.text, at)})
    yield from hits(reading, islice(_to_be(reading, told, free | direction | _terms(reading, _BEING)), 1))
    yield from _courses(draft, reading, facts, told)
    if words := next(altered(reading.text, told, reading.pack, *_MOVING), ""):
        yield Hit(data={"words": quoted(words)})
    yield from hits(reading, swapped(reading, texts_told(facts), talked=True))


def _another_deed(reading: Reading, part: Sequence[Word], told: Said) -> bool:
    """Whether a part begins with what is to be done besides, most of it unsaid: "and keep all dates"."""
    verb, *behind = part
    if verb.lemma not in reading.pack.terms("verb") or _said_so(verb, told) or not behind:
        return False
    small = _terms(reading, _FREE)
    named = [word for word in behind if small.isdisjoint(_forms(word)) and not word.text[0].isdigit()]
    return bool(named) and told.share((verb, *named), ()) < _MOST


def _another_state(reading: Reading, part: Sequence[Word], told: Said) -> bool:
    """Whether a part tells what is to become of something else, and nobody said so: "and parts ordered"."""
    small = _terms(reading, _FREE)
    named = [word for word in part if small.isdisjoint(_forms(word))]
    if len(named) < _WORDS or reading.pack.grammar.participle(named[0]):
        return False
    done = next((word for word in named[1:] if reading.pack.grammar.participle(word)), None)
    return done is not None and not _said_so(done, told)


def _said_so(word: Word, told: Said) -> bool:
    return not told.words.isdisjoint(_forms(word)) or told.akin(word.text.lower())


_MOST = 0.5
"""Share of the words of a deed that are said where it is the one that was spoken of."""


def _measures(reading: Reading, word: Word) -> bool:
    """Whether it belongs to a number or a time, which may be told again of anything."""
    spans = [(each.start, each.end) for each in reading.quantities]
    spans += [(each.start, each.end) for each in reading.times]
    return word.lemma in reading.pack.terms("limit_word") or within((word.start, word.end), spans)


def _courses(draft: GoalDraft, reading: Reading, facts: Facts, told: Said) -> Iterator[Hit]:
    yield from hits(reading, courses_of_nobody(reading, facts, told))
    for label, text in reading.beside:
        beside = Reading(text, "", facts, draft.language)
        for at in courses_of_nobody(beside, facts, told) if label in _PLANNED else ():
            yield Hit(data={"words": quoted(text, at)})


def _to_be(reading: Reading, told: Said, free: frozenset[str]) -> Iterator[Span]:
    yield from _qualities(reading, told, free)
    yield from _opening(reading, told, free)


def _qualities(reading: Reading, told: Said, free: frozenset[str]) -> Iterator[Span]:
    """Places of how somebody is to be, where no word of theirs begins like it: patience of "patient"."""
    for start, end in reading.theme("inner_quality"):
        named = [word for word in words_in(reading, start, end) if free.isdisjoint(_forms(word))]
        roots = tuple(word.text.lower()[: max(_ROOT, len(word.text) - _ENDING)] for word in named)
        if not any(word.startswith(roots) for word in told.words):
            yield start, end


def _opening(reading: Reading, told: Said, free: frozenset[str]) -> Iterator[Span]:
    """The part in front of the first "and", where it says how somebody is to be and nobody did."""
    becoming = reading.pack.terms("becoming_verb")
    part = reading.words[: next((end for end, _ in joints(reading)), 0)]
    if any(not becoming.keys().isdisjoint(_forms(word)) for word in (*part[:1], *part[-1:])):
        named = [word for word in part if free.isdisjoint(_forms(word))]
        if named and not told.share(named, ()):
            yield part[0].start, part[-1].end


def _forms(word: Word) -> tuple[str, str]:
    return word.lemma, word.text.lower()


def _terms(reading: Reading, themes: Iterable[str]) -> frozenset[str]:
    return frozenset().union(*(reading.pack.terms(theme) for theme in themes))


def _named(facts: Facts) -> frozenset[str]:
    """Words of the names that may stand in a suggestion though nobody said them."""
    return frozenset(word for name in facts.names for word in flat(name).split())
