"""What of a message was surely read. A phrase is kept as it was said, in one stretch, or not at all."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.llm.builtin.cues.en import sure as cues
from goalcoach.llm.builtin.hearing.found import Ear, Find
from goalcoach.llm.builtin.hearing.phrases import content

_WORD = re.compile(r"\w+(?:['’]\w+)*|%")
_BECAUSE = re.compile(r"^because ")
_PHRASES = frozenset({Field.OUTCOME, Field.WHY, Field.METRIC, Field.APPLICATION, Field.MASTERY, Field.PARENT,
                      Field.SOURCE, Field.ACTIVITY})  # fmt: skip
_NAME = 9
"""Words of the longest name of a measure."""


def sure(ear: Ear, finds: Sequence[Find]) -> list[Find]:
    """The finds without phrases joined of scraps, and without names that are none."""
    return [find for find in finds if _surely(ear, find)]


def _surely(ear: Ear, find: Find) -> bool:
    if find.field not in _PHRASES:
        return True
    if not said_at_once(find.value, ear.text):
        return False
    return find.field is not Field.METRIC or is_name(find.value)


def said_at_once(phrase: str, text: str) -> bool:
    """Whether the words of a phrase stand in a text one behind the other, with nothing between them."""
    words, said = _words(_BECAUSE.sub("", phrase)), _words(text)
    return any(said[at : at + len(words)] == words for at in range(len(said) - len(words) + 1))


def _words(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def is_name(phrase: str) -> bool:
    """Whether a phrase can name a measure: not a sentence, not a mere degree, not a list of scraps."""
    told = content(phrase)
    if len(phrase.split()) > _NAME or not phrase[:1].isalnum() or cues.SAYS.search(phrase):
        return False
    return not all(word.casefold() in cues.DEGREES for word in told)
