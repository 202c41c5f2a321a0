"""Whether a text tells somebody to learn something, and whether their words give a reason to."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.llm.builtin.causes.clauses import Clause, clauses
from goalcoach.llm.builtin.causes.cues import TONGUES, tongue
from goalcoach.llm.builtin.causes.cues.tongue import Tongue
from goalcoach.llm.builtin.causes.evidence import speaks_of_others
from goalcoach.llm.builtin.causes.reading import spoken
from goalcoach.rules.joined.gap import LEARNABLE
from goalcoach.rules.language.detect import clearly

_STEM = 5
"""Letters of a word by which it is found again in what was said."""
_BEFORE = 4
"""Words in front of one among which a denial is one of it."""


def prescribes(text: str, language: str, told: Sequence[str]) -> bool:
    """Whether a text proposes learning.

    A denial proposes none ("not a course, but a machine"), nor does a course that they spoke of themselves:
    it may be the work of somebody who teaches.
    """
    words = tongue(language)
    return any(_prescribes(each, words, told) for each in clauses(text, words))


def _prescribes(clause: Clause, words: Tongue, told: Sequence[str]) -> bool:
    found = [match.start() for match in words.cures.finditer(clause.fair)]
    found += [at for at, _ in _unsaid(clause, words, told)]
    suggests = words.suggests.search(clause.fair) is not None
    return any(suggests or not _denied(clause.fair[:at], words) for at in found)


def names_course(text: str, language: str, told: Sequence[str]) -> bool:
    """Whether a text names a course or certificate of which nobody spoke."""
    words = tongue(language)
    found = [name for each in clauses(text, words) for _, name in _unsaid(each, words, told)]
    return any(not name.startswith(_PEOPLE) for name in found)


_PEOPLE = ("mentor", "coach")


def _unsaid(clause: Clause, words: Tongue, told: Sequence[str]) -> list[tuple[int, str]]:
    said = " ".join(told).lower()
    matches = words.taught.finditer(clause.fair)
    return [(match.start(), match[0]) for match in matches if match[0][:_STEM] not in said]


def _denied(front: str, words: Tongue) -> bool:
    return words.negated.search("".join(f"{word} " for word in front.split()[-_BEFORE:])) is not None


def nothing_to_learn(told: Sequence[str], language: str) -> bool:
    """Whether their words speak of a cause that learning does not change, and nowhere of one that it does."""
    found = [each for text in told for each in spoken(text, clearly(text, TONGUES) or language)]
    learnable = any(each.strength > 0 and each.cause in LEARNABLE for each in found)
    return not learnable and speaks_of_others(found)
