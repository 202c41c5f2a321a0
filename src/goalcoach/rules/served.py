"""Whose private matter it is: that of people whom work serves is a matter of work. Knows no rule."""

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
