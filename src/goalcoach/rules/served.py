"""Whose private matter it is: served people's, or somebody's living, it is work. Knows no rule."""

from __future__ import annotations

from goalcoach.rules.reading import Reading


def of_people_served(reading: Reading, at: int) -> bool:
    """Whether the words at a place are said of patients, clients or guests: "help 30 patients stop smoking".

    The last word in front that names somebody tells, so that "for the patients I stop smoking" stays private.
    """
    begin = max((each.start for each in reading.sentences if each.start <= at), default=0)
    served, own = reading.pack.terms("served_person"), reading.pack.terms("own_word")
    for word in reversed([word for word in reading.words if begin <= word.start < at]):
        if word.text.lower() in own:
            return False
        if word.lemma in served or word.text.lower() in served:
            return True
    return False


def a_matter_of_work(reading: Reading, at: int) -> bool:
    """Whether private words at a place are work all the same: of people served, or somebody's trade."""
    return of_people_served(reading, at) or _for_a_living(reading, at)


def _for_a_living(reading: Reading, at: int) -> bool:
    """ "Teach 4 yoga classes", "tune 30 pianos": done for others, unless "my daughter" is taught."""
    terms = reading.pack.terms
    begin = max((each.start for each in reading.sentences if each.start <= at), default=0)
    words = [word for word in reading.words if word.start >= begin]
    if any(word.text.lower() in terms("possessive") for word in words if word.start <= at):
        return False
    first = next((word.lemma for word in words if word.text.lower() not in terms("opener")), "")
    if first in terms("trade_verb"):
        return True
    return first in terms("leading_verb") and any(word.lemma in terms("taught_noun") for word in words)
