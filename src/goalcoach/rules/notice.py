"""Notice that customers give to those they buy from, which is no dismissal. Knows no rule."""

from __future__ import annotations

from goalcoach.rules.clauses import sentence_at, words_in
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said


def ends_a_contract_of_theirs(reading: Reading, at: Span, told: Said | None) -> bool:
    """Whether a notice is one that customers give, of which was told: "der Kunde nahm die Kündigung zurück".

    Only where its sentence says so: it is of theirs, or came from them, or was taken back. Everything else
    that is said of a notice may be a threat, "droht wegen des Kunden die Kündigung?"; and so is one that is
    somebody's here ("dir", "deine").
    """
    terms, word = reading.pack.terms, reading.text[slice(*at)].lower()
    if told is None or word not in terms("notice_given") or not told.akin(word):
        return False
    served = terms("served_person").keys()
    sentence = sentence_at(reading, at[0])
    if sentence is None or told.words.isdisjoint(served):
        return False
    inside = words_in(reading, sentence.start, sentence.end)
    around = {each.text.lower() for each in inside}
    before = next((each.text.lower() for each in reversed(inside) if each.end <= at[0]), "")
    here = terms("addressed_other").keys() | terms("notice_threatened").keys()
    if not around.isdisjoint(here) or before in {*terms("your_word"), *terms("possessive")}:
        return False
    behind = [each.text.lower() for each in inside if each.start >= at[1]][:_GIVER]
    if len(behind) == _GIVER and behind[0] in terms("notice_of") and behind[1] in served:
        return True
    moved = not around.isdisjoint(terms("notice_moved"))
    return moved and (sentence.question or not around.isdisjoint(served))


_GIVER = 2
"""Words behind a notice that say whose it is: "von Kunden", "des Mieters"."""
