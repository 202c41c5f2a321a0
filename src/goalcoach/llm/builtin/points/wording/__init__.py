"""What the built-in coach says and asks in a preparation: one module per language, looked up by its code."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.llm.builtin.points.wording import ask_de, ask_en, say_de, say_en
from goalcoach.llm.builtin.points.wording.shape import Asking, Saying

ASKS: Mapping[str, Asking] = {"en": ask_en.ENGLISH, "de": ask_de.GERMAN}
SAYS: Mapping[str, Saying] = {"en": say_en.ENGLISH, "de": say_de.GERMAN}


def asking(language: str) -> Asking:
    """The questions in a language; English stands in for one that has none yet."""
    return ASKS.get(language, ask_en.ENGLISH)


def saying(language: str) -> Saying:
    """The sentences in a language; English stands in for one that has none yet."""
    return SAYS.get(language, say_en.ENGLISH)
