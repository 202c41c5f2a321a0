"""What is to be noticed about an answer beside the others of a talk: its length, and whose words it takes up.

People differ in how much they write. Where one of them writes more than elsewhere tells more than how much.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.stems import stems
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.llm.builtin.causes.words import UNKNOWN, offered

ABOUT_IT = frozenset({Probe.FIRST, Probe.WEIGHS})
"""Questions about the cause itself; all others are about one thing that may be it."""
_USUAL = 3
"""Answers from which it is known how much somebody writes."""
SIZES: Mapping[str, float] = {
    "much longer than usual": 2.0,
    "longer than usual": 1.3,
    "as long as usual": 0.7,
    "shorter than usual": 0.35,
    "much shorter than usual": 0.0,
}
"""What an answer is called, and from which share of the usual length."""


def beside(talk: CauseTalk, answer: Answer, parts: Sequence[Clause]) -> Iterator[tuple[str, Clause]]:
    """Each trait once, with the clause that shows it; `parts` are the clauses of the answer, one at least."""
    if answer.probe in ABOUT_IT:
        yield from _echoes(talk, answer, parts)
    else:
        yield from ((name, parts[0]) for name in _sizes(talk, answer))


def _echoes(talk: CauseTalk, answer: Answer, parts: Sequence[Clause]) -> Iterator[tuple[str, Clause]]:
    """Which answers it takes words from, denied or not."""
    words, shown = tongue(talk.tongue(answer)), set[str]()
    for other in _told(talk):
        named = stems(other.text, tongue(talk.tongue(other)))
        for clause in parts:
            if not named & stems(clause.text, words):
                continue
            denied = words.negated.search(clause.fair) is not None
            names = [f"{'not ' if denied else ''}echoes {other.probe}"]
            if clause is parts[0]:
                names.append(f"opens echoing {other.probe}")
            for name in names:
                if name not in shown:
                    shown.add(name)
                    yield name, clause


def _sizes(talk: CauseTalk, answer: Answer) -> Iterator[str]:
    """How much was written, beside what the same person wrote elsewhere."""
    lengths = [_length(talk, each) for each in _told(talk)]
    written = [each for each in lengths if each]
    own = _length(talk, answer)
    if len(written) < _USUAL:
        return
    share = own * len(written) / sum(written)
    yield next(name for name, least in SIZES.items() if share >= least)
    if own == max(written):
        yield "the longest"


def _told(talk: CauseTalk) -> Iterator[Answer]:
    """What was told in own words, but for the answers about the cause itself."""
    return (each for each in talk.answers if each.probe not in ABOUT_IT and _in_own_words(each))


def _in_own_words(answer: Answer) -> bool:
    words = answer.text.strip()
    return words not in UNKNOWN and not offered(answer.probe, words)


def _length(talk: CauseTalk, answer: Answer) -> int:
    return sum(len(each.fair.split()) for each in clauses(answer.text, tongue(talk.tongue(answer))))
