"""What shows a cause in somebody's words, one tongue per language."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.cues.de.saying import GERMAN
from goalcoach.llm.builtin.causes.cues.en.saying import ENGLISH
from goalcoach.llm.builtin.causes.cues.tongue import Tongue

TONGUES: dict[str, Tongue] = {each.language: each for each in (ENGLISH, GERMAN)}


def at_a_loss(fair: str) -> bool:
    """Whether a clause says no more than "I do not know", in any language: "idk" is typed in all of them."""
    return any(each.at_a_loss.fullmatch(fair) for each in TONGUES.values())


def tongue(language: str) -> Tongue:
    """The cues of a language; English stands in for one that has none yet."""
    return TONGUES.get(language, ENGLISH)
