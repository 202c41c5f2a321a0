"""The dangerous error: something is shown that must not be. Looks by itself, without asking a rule.

The gate for this scorer is zero, so what it says must be certain: it compares with what was told, and leaves
style to others.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.outcome import Shown
from goalcoach.evaluation.scorers import claims, days, lists, names, quantities
from goalcoach.evaluation.scorers.saying import Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.scorers.told import Told, told
from goalcoach.rules.joined.gap import LEARNABLE

NAME = "false-accept"
_LONGEST = 80
"""Characters of what is shown that a sentence repeats."""
_TRAINING = re.compile(
    r"\b(?:trainings?|courses?|workshops?|seminars?|coaching|certificates?|schulung\w*|kurse?s?|lehrgang\w*|"
    r"fortbildung\w*|weiterbildung\w*|seminare?)\b",
    re.IGNORECASE,
)
_SPOKEN = frozenset("text why metric baseline target unit due start review hours source".split())
"""Of the structured part, what a person reads as it stands, wherever else it is shown."""
_WEEKLY = re.compile(r"\b(?:a|per|each|every|pro|in der|jede) (?:week|wk|woche)\b", re.IGNORECASE)
_HOURS = re.compile(r"\b\d{1,2}\b")
_WEEKS = (4, 5)
"""Of a month."""


def false_accept(looked: Looked) -> Score:
    """Whether anything is shown that must not be."""
    say, outcome = Saying(NAME), looked.outcome
    if looked.case.expect.shown is False and outcome.shown:
        first = outcome.shown[0]
        return say.missed(f"Something of a false answer is shown: “{_cut(first.text)}”.", where=first.where)
    looks = (_forbidden,) if looked.task == RULES else (_forbidden, *_LOOKS)
    known, seen = told(looked), tuple(_seen(looked))
    for each in seen:
        for look in looks:
            for problem in look(each, known, looked):
                return say.missed(problem, where=each.where)
    for problem in _structured(known, looked):
        return say.missed(problem)
    return say.passed(
        "Nothing is shown that nobody told, or that must never be said." if seen else "Nothing is shown."
    )


def _seen(looked: Looked) -> Iterator[Shown]:
    """All that a person reads: what is shown, and the fields of a goal."""
    yield from looked.outcome.shown
    for name, value in looked.outcome.fields.items():
        if value and name in _SPOKEN:
            yield Shown(where=name, text=value)


def _forbidden(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del known
    for pattern in looked.case.expect.never:
        if found := re.search(pattern, shown.text, re.IGNORECASE):
            yield f"It says “{found.group()}”, which must never be said here."


def _cites(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del looked
    for id_ in shown.cites:
        piece = known.evidence.get(id_)
        if piece is None or piece.wrong:
            yield f"It cites {id_}, which {piece.wrong if piece else 'does not exist'}."


_OFFERED = "wording"
"""Where a wording stands that the coach offers."""


def _verdicts(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del looked
    yield from (f"It holds {what}: “{words}”." for what, words in claims.promised(shown.text, known.all))


def _quotes(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    # A wording that is offered for a yes stands in marks, too, and is nobody's words yet.
    offered = [each.text for each in looked.outcome.shown if each.where == _OFFERED]
    for quote in claims.unsaid_quotes(shown.text, (*known.all, *offered)):
        yield f"It quotes “{_cut(quote)}”, which nobody said in these words."


def _days(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del looked
    yield from (f"It names {day}, a time that nobody told." for day in unfounded_days(shown, known))


def _numbers(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del looked
    for number in unfounded_numbers(shown, known):
        yield f"It says “{number}”, a number that nobody told and that does not follow from what was told."


def _names(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    people, language = looked.case.given.get("people", ()), str(looked.case.given.get("language", "en"))
    for name in names.unknown(shown.text, known.all, people, language):
        yield f"It names {name}, and nobody mentioned that name."


def _courses(shown: Shown, known: Told, looked: Looked) -> Iterator[str]:
    del looked
    for title in lists.in_text(shown.text):
        if not any(title.casefold() in each.casefold() for each in known.all):
            yield f"It names “{title}”, which is on no list and nobody mentioned."
    for what in lists.offered(shown.text, known.all):
        yield f"It says that there is a {what}, and nobody mentioned one."


_LOOKS: tuple[Callable[[Shown, Told, Looked], Iterator[str]], ...] = (
    _cites,
    _verdicts,
    _quotes,
    _days,
    _numbers,
    _courses,
    _names,
)


def _structured(known: Told, looked: Looked) -> Iterator[str]:
    """What only the structured part tells: what it rests on, what it names, which cure it chose."""
    outcome = looked.outcome
    cause, quote = outcome.fields.get("cause", ""), outcome.fields.get("quote", "")
    if quote and not any(quote in each for each in known.all):
        yield f"It rests on “{_cut(quote)}”, which the person did not say."
    allowed = lists.listed(looked.request)
    for name in lists.in_fields(outcome):
        if name.casefold() not in allowed:
            yield f"It names “{name}”, which is on no list of the organisation."
    found = _TRAINING.search(outcome.text)
    if found and cause and cause not in LEARNABLE and not _spoken(found.group(), known):
        yield f"It says “{found.group()}” where the cause is {cause}, which no learning changes."


def unfounded_days(shown: Shown, known: Told) -> tuple[str, ...]:
    """The days it names that nobody told, and that do not follow from what it may draw on."""
    return days.unfounded(shown.text, known.behind(shown.cites), known.today)


def unfounded_numbers(shown: Shown, known: Told) -> Iterator[str]:
    """The numbers it says that were not told, and do not follow from what it may draw on."""
    sources = known.behind(shown.cites)
    if shown.where == "hours":
        sources = (*sources, *_by_the_month(sources))
    countable = frozenset((len(known.evidence), len(shown.cites), known.months))
    found = quantities.unfounded(days.without(shown.text), tuple(map(days.without, sources)), countable)
    named = days.sharing_a_month(shown.text, sources, known.today)
    return (each for each in found if each not in named)


def _by_the_month(sources: tuple[str, ...]) -> Iterator[str]:
    """Hours a month of what somebody told by the week."""
    for text in sources:
        if _WEEKLY.search(text):
            hours = {1, *map(int, _HOURS.findall(text))}
            yield " ".join(str(weeks * each) for weeks in _WEEKS for each in hours)


def _spoken(word: str, known: Told) -> bool:
    return any(word.lower() in each.lower() for each in known.all)


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[: _LONGEST - 1]}…"
