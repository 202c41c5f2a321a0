"""Verbs whose first part stands at the end of the clause: "geb … nach" is "nachgeben". Knows no meanings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

_LEAST = 2
"""Words of a clause in front of the particle, at least."""


def whole_verbs(
    lows: Sequence[str], lemmas: Sequence[str], clauses: Sequence[int], particles: Collection[str]
) -> Iterator[tuple[int, str]]:
    """For each word that may be the verb of a particle: its number, and the verb as a dictionary has it.

    `clauses` numbers the clause of each word. Most of what comes back is no verb: whoever asks knows which.
    """
    for k, low in enumerate(lows):
        last = k + 1 == len(lows) or clauses[k + 1] != clauses[k]
        if not last or low not in particles:
            continue
        before = [j for j in range(k) if clauses[j] == clauses[k]]
        if len(before) >= _LEAST:
            for j in before:
                yield j, low + _infinitive(lemmas[j].lower())


def _infinitive(lemma: str) -> str:
    """A short form made whole: "geb" of spoken German is "geben"."""
    return lemma if lemma.endswith("n") else f"{lemma.removesuffix('e')}en"
