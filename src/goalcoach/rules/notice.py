"""Notice that customers give to those they buy from, which is no dismissal. Knows no rule."""

from __future__ import annotations

from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said


def ends_a_contract_of_theirs(reading: Reading, at: Span, told: Said | None) -> bool:
    """Whether a notice is one that customers give, of which was told: "der Kunde nahm die Kündigung zurück".

    Only where their sentence names them, or asks; said to somebody ("dir") it is theirs all the same.
    """
    terms, word = reading.pack.terms, reading.text[slice(*at)].lower()
    if told is None or word not in terms("notice_given") or not told.akin(word):
        return False
    sentence = next((each for each in reading.sentences if each.start <= at[0] < each.end), None)
    if sentence is None:
        return False
    inside = [each for each in reading.words if sentence.start <= each.start < sentence.end]
    around = {each.text.lower() for each in inside}
    whose = next((each.text.lower() for each in reversed(inside) if each.end <= at[0]), "")
    if not around.isdisjoint(terms("addressed_other")) or whose in {
        *terms("your_word"),
        *terms("possessive"),
    }:
        return False
    served = terms("served_person").keys()
    return not told.words.isdisjoint(served) and (sentence.question or not around.isdisjoint(served))
