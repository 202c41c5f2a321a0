"""Whether what somebody cannot do is said together with what stands in the way of it. Tells no cause."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import tongue
from goalcoach.llm.builtin.causes.cues.tongue import Tongue
from goalcoach.llm.builtin.causes.evidence import speaks_of_others
from goalcoach.llm.builtin.causes.reading import spoken
from goalcoach.rules.joined.gap import LEARNABLE


@lru_cache(maxsize=256)
def hindered(text: str, language: str) -> bool:
    """Whether it names a condition, or a reason that learning does not change: "I can't, in two hours".

    Such words say that somebody does not manage; what would change it is still to be asked.
    """
    words = tongue(language)
    parts = clauses(text, words)
    return speaks_of_others(spoken(text, language)) or any(_hinders(each, words, language) for each in parts)


def _hinders(clause: Clause, words: Tongue, language: str) -> bool:
    if words.hindered.search(clause.fair):
        return True
    # "because I never learned it" gives a reason, too.
    own = spoken(clause.text, language) if words.reasons.match(clause.fair) else None
    return own is not None and not any(each.strength > 0 and each.cause in LEARNABLE for each in own)
