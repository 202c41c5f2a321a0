"""What is no matter of work: health, home, leisure; unless words around it say that it is somebody's work."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind.guess import KindGuess, no_matter_of_work, quoted
from goalcoach.rules.letters.context import Context
from goalcoach.rules.reading import Reading
from goalcoach.rules.served import a_matter_of_work, of_people_served


def private(reading: Reading, around: Context) -> KindGuess | None:
    """Body weight, health and home, or a goal for one pupil or patient; nothing is private in a workplace."""
    terms = reading.pack.terms
    if around.holds("work_place"):
        return None
    if terms("weight_loss") and terms("weight_loss").keys() <= reading.lemmas:
        last = max(word.start for word in reading.words if word.lemma in terms("weight_loss"))
        if not of_people_served(reading, (last, last)):
            return KindGuess(GoalKind.OTHER, "body weight is no matter of work")
    for theme in ("private_topic", "civic"):
        found = quoted(reading, theme)
        of_work = found.lower() in terms("private_or_work") and speaks_of_work(reading)
        served = theme == "private_topic" and found and a_matter_of_work(reading, reading.theme(theme)[0])
        if found and not (of_work or served):
            return no_matter_of_work(found)
    return None


def leisure(reading: Reading, around: Context) -> KindGuess | None:
    """What people do for themselves, where neither the text nor its context speaks of work."""
    if around.words and not is_own_list(reading, around):
        return None
    found = quoted(reading, "leisure_topic")
    if not found or speaks_of_work(reading) or a_matter_of_work(reading, reading.theme("leisure_topic")[0]):
        return None
    return no_matter_of_work(found)


def in_own_list(reading: Reading, around: Context) -> KindGuess | None:
    """In somebody's own list: learning by doing it, or something of their private life."""
    if not is_own_list(reading, around) or speaks_of_work(reading):
        return None
    if found := quoted(reading, "tech_topic"):
        return KindGuess(GoalKind.DEVELOPMENT, f"it is about “{found}”, in a list of one's own")
    found = quoted(reading, "leisure_topic") or quoted(reading, "pastime")
    return no_matter_of_work(found) if found else None


def own_life(reading: Reading, around: Context) -> KindGuess | None:
    """In somebody's own list, and nothing in it speaks of work or of learning."""
    if not is_own_list(reading, around) or speaks_of_work(reading):
        return None
    return KindGuess(GoalKind.OTHER, "it stands in a list of one's own, and names no work")


def is_own_list(reading: Reading, around: Context) -> bool:
    """Whether the context is the title of somebody's own list: "My goals for 2024"."""
    own = reading.pack.terms("personal_list_word")
    return bool(around.words) and all(low in own or low[0].isdecimal() for low in around.lows)


def speaks_of_work(reading: Reading) -> bool:
    """Whether a word of work stands somewhere in the text."""
    return not reading.lemmas.isdisjoint(reading.pack.terms("work_word"))
