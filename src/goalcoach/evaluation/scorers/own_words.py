"""How much of a drafted goal is in the words of the person it is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Any

from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.scorers.saying import Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.rules.language.packs import pack

LEAST = 0.6
"""Share of the words that carry meaning. A goal that somebody else words well is liked more and acted on
less, so most of its words are to be the person's. Every good draft in evals/recordings has this share."""
_NAMED = 6
"""Words of others that a sentence lists."""


def own_words(looked: Looked) -> Score:
    """Share of the words with a meaning, by their root, that the person used."""
    say, text = Saying("own-words"), _goal(looked)
    if looked.task == RULES or not text:
        return say.unscored("No goal was drafted.")
    said = tuple(_said(looked.request))
    if not said:
        return say.unscored("The person said nothing.")
    language = getattr(looked.request.facts, "language", "en")
    roots = meaning(text, language)
    own = frozenset(root for each in said for root in meaning(each, language).values())
    if not roots:
        return say.unscored("The goal has no words with a meaning of their own.")
    others = [word for word, root in roots.items() if root not in own]
    share = 1 - len(others) / len(roots)
    told = f"{share:.0%} of its words are the person's"
    if share >= LEAST:
        return replace(say.passed(f"{told}."), value=share)
    return say.missed(
        f"Only {told}, and {LEAST:.0%} is the least; not theirs: {', '.join(others[:_NAMED])}.", value=share
    )


def _goal(looked: Looked) -> str:
    """The sentence of the goal, where one was drafted."""
    shown = (each.text for each in looked.outcome.shown if each.where in {"wording", "goal", "draft"})
    return looked.outcome.fields.get("text", "") or next(shown, "")


def _said(request: Any) -> Iterator[str]:
    yield from request.facts.said or ()
    yield from (getattr(request, name) for name in ("said", "wish") if getattr(request, name, ""))
    if goal := getattr(request, "goal", None):
        yield goal.text
        yield goal.why


@lru_cache(maxsize=1024)
def meaning(text: str, language: str) -> dict[str, str]:
    """The words of a text that carry meaning, each with its root; small everyday words and numbers do not."""
    reader = pack(language)
    small = reader.terms("everyday")
    return {
        word.text: word.lemma
        for word in reader.words(text)
        if word.text.isalpha() and len(word.text) > 2 and word.text.lower() not in small
    }
