"""A rank held out to somebody: "then you are branch lead", "and the office is yours". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading

_BETWEEN = 3
"""Words between "then you are" and the rank."""
_TO_DO = frozenset({"to", "zu"})
"""In front of a verb that is no rank: "then you are ready to lead the handover"."""
_NEAR = 6
"""Words around "soon" among which it is told what somebody will lead."""


def ranks_promised(reading: Reading) -> Iterator[Span]:
    """Places of it. To lead a handover soon is learnt; to lead a department is given."""
    lows = [word.text.lower() for word in reading.words]
    for k in range(len(lows)):
        for last in (*_named(reading, lows, k), *_given(reading, lows, k), *_soon(reading, lows, k)):
            yield reading.words[k].start, reading.words[last].end


def _named(reading: Reading, lows: list[str], k: int) -> Iterator[int]:
    """ "Then you are … branch lead": the last word of the rank."""
    terms = reading.pack.terms
    behind = next((k + n for n in (3, 2) if " ".join(lows[k : k + n]) in terms("then_you_are")), 0)
    endings = tuple(terms("rank_ending"))
    for j in range(behind, min(behind + _BETWEEN, len(lows))) if behind else ():
        if j > behind and lows[j] in _TO_DO and terms("rank_place").keys().isdisjoint(lows[j : j + _NEAR]):
            break
        if lows[j] in terms("rank_noun") or (
            reading.words[j].text[0].isupper() and lows[j].endswith(endings)
        ):
            yield j
            break


def _given(reading: Reading, lows: list[str], k: int) -> Iterator[int]:
    """ "The office is yours"."""
    terms = reading.pack.terms
    if lows[k] in terms("rank_place") and " ".join(lows[k + 1 : k + 3]) in terms("is_yours"):
        yield k + 2


def _soon(reading: Reading, lows: list[str], k: int) -> Iterator[int]:
    """ "You soon lead the branch", "damit du bald die Abteilung leitest"."""
    terms = reading.pack.terms
    if lows[k] not in terms("soon_word") or terms("addressed").keys().isdisjoint(lows[max(0, k - 2) : k + 2]):
        return
    near = range(k + 1, min(k + _NEAR, len(lows)))
    verbs = [j for j in near if lows[j] in terms("rank_verb")]
    places = [j for j in near if lows[j] in terms("rank_place")]
    if verbs and places and abs(verbs[0] - places[0]) <= _BETWEEN:
        yield max(verbs[0], places[0])
