"""Whose private matter it is: served people's, or somebody's living, it is work. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from goalcoach.rules.clauses import words_in
from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.parts import parts
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading


def of_people_served(reading: Reading, at: Span) -> bool:
    """Whether the words at a place are said of patients, clients or guests: "help 30 patients stop smoking".

    The last word in front that names somebody tells, so that "for the patients I stop smoking" stays private.
    """
    return _of_others(reading, reversed(list(_before(reading, at))))


def a_matter_of_work(reading: Reading, at: Span) -> bool:
    """Whether private words at a place are work all the same: of people served, or somebody's trade.

    What is done for a living is done to many, or is held for others: "tune 30 pianos", "give piano lessons".
    What people do for themselves, "take piano lessons", stays private, and so does what they call their own.
    """
    verb = _action(reading, at)
    if verb in reading.pack.terms("consuming_verb") and _in_company(reading):
        return False
    if of_people_served(reading, at):
        return True
    terms, before = reading.pack.terms, list(_before(reading, at))
    if any(word.text.lower() in terms("possessive") for word in (*before, *_at(reading, at))):
        return False
    if _of_others(reading, _behind(reading, at)):
        return True
    if not verb or verb in terms("own_verb"):
        return False
    if verb in terms("trade_verb") or (verb in terms("presenting_verb") and _told_about(reading, before)):
        return True
    return _of_a_thing(reading, at) or (verb not in terms("racing_verb") and _many(reading, at))


def _in_company(reading: Reading) -> bool:
    """Whether those who are served are only there, too: "drink less alcohol with my clients"."""
    served, company = reading.pack.terms("served_person"), reading.pack.terms("company_word")
    return any(
        word.text.lower() in company and any(each.lemma in served for each in reading.words[k + 1 : k + 3])
        for k, word in enumerate(reading.words)
    )


def _told_about(reading: Reading, before: list[Word]) -> bool:
    """Whether the words in front say that something tells of it: "talks on", "a guide to the right"."""
    terms = reading.pack.terms
    for k in range(len(before) - 1, max(0, len(before) - _TOPIC_WORDS - 1), -1):
        if before[k].text.lower() in terms("topic_joint"):
            return before[k - 1].lemma in terms("topic_noun")
    return False


_TOPIC_WORDS = 3
"""Within how many words in front of a topic the word stands that joins it to what tells of it."""


def _action(reading: Reading, at: Span) -> str:
    """The main verb of the part of a goal that holds a place; empty when there is none."""
    for part in parts(reading):
        if part.all_words[part.begin].start <= at[0] <= part.all_words[part.end - 1].start:
            return part.action
    return ""


def _of_others(reading: Reading, words: Iterable[Word]) -> bool:
    """Whether somebody who is served is named first, and not the person who speaks."""
    served, own = reading.pack.terms("served_person"), reading.pack.terms("own_word")
    for word in words:
        if word.text.lower() in own:
            return False
        if word.lemma in served or word.text.lower() in served:
            return True
    return False


def _of_a_thing(reading: Reading, at: Span) -> bool:
    """Whether private words only tell which things are meant: "30 divorce cases", "the smoking course"."""
    grammar, terms = reading.pack.grammar, reading.pack.terms
    last = grammar.head(tuple(_noun_behind(reading, at)))
    if last is None or last.lemma in terms("generic_object"):
        return False
    return grammar.several(last) or last.lemma in terms("held_noun")


def _many(reading: Reading, at: Span) -> bool:
    """Whether there are many of what people have one of: "pianos", "each family"."""
    terms, before = reading.pack.terms, list(_before(reading, at))
    if before and before[-1].text.lower() in terms("all_of_them"):
        return True
    said, last = reading.text[slice(*at)].lower(), list(_at(reading, at))[-1]
    listed = any(said in terms(theme) for theme in ("private_topic", "leisure_topic"))
    return not listed and last.text.lower() != last.lemma and reading.pack.grammar.several(last)


def _noun_behind(reading: Reading, at: Span) -> Iterator[Word]:
    """The words behind a place that belong to the same noun phrase."""
    terms, last = reading.pack.terms, at[1]
    for word in _behind(reading, at):
        low = word.text.lower()
        if (
            reading.text[last : word.start].strip(" -")
            or low in terms("phrase_end")
            or low in terms("stop_word")
        ):
            return
        if low[0].isdecimal():
            return
        yield word
        last = word.end


def _before(reading: Reading, at: Span) -> Sequence[Word]:
    """The words of the same sentence in front of a place."""
    begin = max((each.start for each in reading.sentences if each.start <= at[0]), default=0)
    return words_in(reading, begin, at[0])


def _at(reading: Reading, at: Span) -> Sequence[Word]:
    """The words at a place."""
    return words_in(reading, *at)


def _behind(reading: Reading, at: Span) -> Sequence[Word]:
    """The words of the same sentence behind a place."""
    end = min((each.end for each in reading.sentences if each.end >= at[1]), default=at[1])
    return words_in(reading, at[1], end)
