"""A bare no to whether somebody could do it: it is asked back what it means, and not assumed.

"No" alone is said by whoever has no tool and by whoever never learned it. Until they said which it is, it
speaks for neither, and learning is not told.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache

from goalcoach.llm.builtin.causes.answers import said
from goalcoach.llm.builtin.causes.clauses import clauses
from goalcoach.llm.builtin.causes.cues import TONGUES, tongue
from goalcoach.llm.builtin.causes.cues.tongue import Tongue
from goalcoach.llm.builtin.causes.evidence import SPEAKS, Evidence, Probe, speaks_of_others
from goalcoach.llm.builtin.causes.hindering import hindered
from goalcoach.llm.builtin.causes.talk import Answer, CauseTalk
from goalcoach.llm.builtin.causes.words import offered
from goalcoach.rules.joined.gap import LEARNABLE


def unexplained(talk: CauseTalk) -> Answer | None:
    """The answer to whether they could, where it is a bare no and nothing tells what it means.

    What does is an answer to that very question, or the first they say, while nothing else may be amiss.
    """
    found = next((each for each in talk.answers if each.probe is Probe.ABLE and _is_bare(talk, each)), None)
    if found is None or any(_even_then(talk, each) for each in talk.answers if each.probe is Probe.MEANT):
        return None
    return None if _lacking_from_the_start(talk) else found


@lru_cache(maxsize=16)
def explained(talk: CauseTalk) -> CauseTalk:
    """The talk without a bare no whose meaning is open; else as it is."""
    found = unexplained(talk)
    return (
        talk
        if found is None
        else replace(talk, answers=tuple(each for each in talk.answers if each is not found))
    )


def _is_bare(talk: CauseTalk, answer: Answer) -> bool:
    words = tongue(talk.tongue(answer))
    told = [word for clause in clauses(answer.text, words) for word in clause.fair.split()]
    own = not offered(answer.probe, answer.text.strip())
    # In any language: "nein" alone is plainly in none.
    return bool(told) and own and any(_only_no(told, each) for each in TONGUES.values())


def _only_no(told: Sequence[str], words: Tongue) -> bool:
    return all(words.no.fullmatch(f"{word} ") for word in told)


def _even_then(talk: CauseTalk, answer: Answer) -> bool:
    """Whether it says that all of it there would not help, or what they lack, and nothing that is missing."""
    words, found = tongue(talk.tongue(answer)), _said(talk, answer)
    holds = any(words.even_then.search(each.fair) for each in clauses(answer.text, words))
    return (holds or _speaks_of_lack(found)) and not speaks_of_others(found)


def _lacking_from_the_start(talk: CauseTalk) -> bool:
    first = talk.answers[0]
    outright = first.probe is Probe.FIRST and _speaks_of_lack(_said(talk, first))
    if not outright or hindered(first.text, talk.tongue(first)):
        return False
    return not any(speaks_of_others(_said(talk, each)) for each in talk.answers)


def _speaks_of_lack(found: Iterable[Evidence]) -> bool:
    return any(each.strength >= SPEAKS and each.cause in LEARNABLE for each in found)


def _said(talk: CauseTalk, answer: Answer) -> Sequence[Evidence]:
    return said(answer.probe, answer.text, talk.tongue(answer))
