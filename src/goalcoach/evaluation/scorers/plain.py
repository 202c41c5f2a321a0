"""Whether what is shown is in the right language, and easy to read."""

from __future__ import annotations

import re
from collections.abc import Mapping

from goalcoach.evaluation.scorers.saying import NOTHING_SHOWN, Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.rules.language.detect import clearly, detect
from goalcoach.rules.language.packs import PACKS
from goalcoach.rules.language.plain import PLAIN

READING: Mapping[str, float] = {"en": 45.0, "de": 50.0}
"""The highest LIX of what is said to somebody, by language. Of the good answers in evals/recordings 19 in 20
are below 42 in English and 45 in German, which has longer words."""
GOAL: Mapping[str, float] = {"en": 60.0, "de": 65.0}
"""The highest of a goal, which is one long sentence and names the things of a trade."""
_GOALS = frozenset(("draft", "refine"))
_FEWEST = 25
"""Words from which on the formula says something."""
_LONG = 6
"""Letters above which a word counts as long."""
_TOLD_APART = 6
"""Words from which on a single text shows which language it is in."""
_IN_DOUBT = "en"
"""What a text is taken for that could be in any language."""
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_ENDS = re.compile(r"[.!?:]+(?=\s|$)|\n+")


def reading_level(looked: Looked) -> Score:
    """LIX, by Björnsson (Läsbarhet, 1968): words a sentence, and the share of words over six letters.

    It needs no syllables, so it is reckoned in the same way in English and in German.
    """
    say, text = Saying("reading-level"), looked.outcome.text
    language = _wanted(looked)
    limits = GOAL if looked.task in _GOALS else READING
    if language not in limits:
        return say.unscored("No limit is set for this language.")
    words = _WORD.findall(text)
    if len(words) < _FEWEST:
        return say.unscored(
            f"Under {_FEWEST} words, and so few say nothing about how hard a text is to read."
        )
    level, limit = lix(text), limits[language]
    if level <= limit:
        return say.passed(f"Easy enough to read: LIX {level:.0f}, and {limit:.0f} is the limit.")
    return say.missed(
        f"Hard to read: LIX {level:.0f}, and {limit:.0f} is the limit. Shorter sentences and words help.",
        value=limit / level,
    )


def lix(text: str) -> float:
    """Words a sentence plus long words in a hundred; 0 for a text without words."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = sum(1 for each in _ENDS.split(text) if _WORD.search(each))
    return len(words) / sentences + 100 * sum(len(each) > _LONG for each in words) / len(words)


def language(looked: Looked) -> Score:
    """Share of what is shown that is in the language it should be in."""
    say, outcome, wanted = Saying("language"), looked.outcome, _wanted(looked)
    shown = outcome.shown
    if not shown:
        return say.unscored(NOTHING_SHOWN)
    if wanted not in PACKS:
        return say.unscored("This language cannot be told from others.")
    other = [(each.where, code) for each in shown if (code := _another(each.text, wanted))]
    if not other and (code := _another(outcome.text, wanted)):
        other = [("All of it", code)]
    wrong = [f"{where} is in another language than {wanted}: {code}." for where, code in other]
    return say.share(len(shown), wrong, "It is in the language of the situation.")


def _another(text: str, wanted: str) -> str:
    """The language a text is plainly in, where that is not the one that is wanted. In doubt it is."""
    if len(_WORD.findall(text)) < _TOLD_APART:
        return ""
    found = clearly(text, PACKS)
    if not found and (guess := detect(text)) not in {_IN_DOUBT, PLAIN.code}:
        found = guess
    return found if found != wanted else ""


def _wanted(looked: Looked) -> str:
    facts = getattr(looked.request, "facts", None)
    given = getattr(facts, "language", "") or str(looked.case.given.get("language", "en"))
    return looked.case.expect.language or given
