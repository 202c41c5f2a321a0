"""The dangerous error: something is shown that must not be. Looks by itself, without asking a rule.

The gate for this scorer is zero, so whatever it says must be certain: it compares with what was told, and leaves
judgement of style to others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from goalcoach.evaluation.outcome import Shown
from goalcoach.evaluation.scorers import claims, days, names, quantities
from goalcoach.evaluation.scorers.saying import Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.scorers.told import Told, told
from goalcoach.rules.joined.gap import LEARNABLE

NAME = "false-accept"
_TRAINING = re.compile(
    r"\b(?:trainings?|courses?|workshops?|seminars?|coaching|certificates?|schulung\w*|kurse?s?|lehrgang\w*|"
    r"fortbildung\w*|weiterbildung\w*|seminare?)\b",
    re.IGNORECASE,
)
_SPOKEN_FIELDS = frozenset("text why metric baseline target unit due start review action".split())
"""Of the structured part, those that a person reads as they are."""


def false_accept(looked: Looked) -> Score:
    """Whether anything is shown that must not be."""
    say, outcome = Saying(NAME), looked.outcome
    seen = tuple(_seen(looked))
    if not seen:
        return say.passed("Nothing was shown.")
    if looked.case.expect.shown is False and outcome.shown:
        first = outcome.shown[0]
        return say.missed(f"Something of a false answer is shown: {_cut(first.text)}.", where=first.where)
    known = told(looked)
    for each in seen:
        for problem in _problems(each, known, looked):
            return say.missed(problem, where=each.where)
    return say.passed("Nothing is shown that nobody told, or that must never be said.")


def _seen(looked: Looked) -> Iterator[Shown]:
    """All that a person reads: what is shown, and the fields of a goal."""
    yield from looked.outcome.shown
    if looked.task != "rules":
        for name, value in looked.outcome.fields.items():
            if value and name in _SPOKEN_FIELDS:
                yield Shown(where=name, text=value)


def _problems(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    text = shown.text
    for pattern in looked.case.expect.never:
        if found := re.search(pattern, text, re.IGNORECASE):
            yield f"It says “{found.group()}”, which must never be said here."
    if looked.task == "rules":
        return
    for id_ in shown.cites:
        if wrong := _uncitable(id_, known):
            yield f"It cites {id_}, which {wrong}."
    sources = known.cited(shown.cites) if shown.cites else known.all
    yield from (f"It holds {what}: “{words}”." for what, words in claims.promised(text, sources))
    for quote in claims.unsaid_quotes(text, known.all):
        yield f"It quotes “{_cut(quote)}”, which nobody said in these words."
    for day in days.unfounded(text, sources, known.today):
        yield f"It names {day}, a time that nobody told."
    for number in unfounded_numbers(text, sources, counted(shown, known)):
        yield f"It says {number}, a number that nobody told and that does not follow from what was told."
    for name in names.unknown(text, known.all, looked.case.given.get("people", ()), _language(looked)):
        yield f"It names {name}, whom nobody mentioned."
    yield from _wrong_cure(text, known, looked)


def unfounded_numbers(text: str, sources: tuple[str, ...], also: frozenset[int]) -> Iterator[str]:
    """The numbers in a text that neither stand in its sources nor follow from them, as it writes them."""
    claimed = quantities.claimed_in(days.without(text))
    if claimed:
        numbers = frozenset[quantities.Decimal]().union(*map(quantities.told_in, sources))
        for written, meanings in claimed:
            if not quantities.follows(meanings, numbers, also):
                yield written


def counted(shown: Shown, known: Told) -> frozenset[int]:
    """How many things there are that somebody may count: pieces of evidence, and those it cites."""
    return frozenset((len(known.evidence), len(shown.cites)))


def _uncitable(id_: str, known: Told) -> str:
    piece = known.evidence.get(id_)
    return piece.wrong if piece else "does not exist"


def _wrong_cure(text: str, known: Told, looked: Looked) -> Iterator[str]:
    """A gap: learning where something else is missing, and words that were never said."""
    fields = looked.outcome.fields
    cause, quote = fields.get("cause", ""), fields.get("quote", "")
    if quote and not any(quote in each for each in known.all):
        yield f"The cause rests on “{_cut(quote)}”, which the person did not say."
    found = _TRAINING.search(text)
    if found and cause and cause not in LEARNABLE and not _spoken(found.group(), known):
        yield f"It says “{found.group()}” where the cause is {cause}, which no learning changes."


def _spoken(word: str, known: Told) -> bool:
    return any(word.lower() in each.lower() for each in known.all)


def _language(looked: Looked) -> str:
    return str(looked.case.expect.language or looked.case.given.get("language", "en"))


def _cut(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:77]}…"
