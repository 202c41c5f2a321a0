"""What a point says of a person in words that no evidence has: "typical of you". Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.about import form, names_of, said_of_person
from goalcoach.rules.called_them import called_them, first_of, neutral
from goalcoach.rules.clauses import SIGN_OR_QUOTE, in_a_question, span_of_sentence
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Role, Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, heard
from goalcoach.rules.surface import QUOTED

_LEAST, _ENDING = 4, 3
"""Letters that a word begins with, at least, and those behind that may differ: "teach", "teaching"."""


def said_of_them(reading: Reading, facts: Facts, told: Said) -> Iterator[Span]:
    """Places of it, outside of quotes and questions."""
    goals = facts.review.goals if facts.review else ()
    words = told.words | heard(" ".join(goal.text for goal in goals), facts).words
    free = [match.span() for match in QUOTED.finditer(reading.text)]
    free += [at for theme in _OF_OTHERS for at in reading.theme(theme)]
    free += said_of_person(reading, facts, "feeling", "trait")
    for start, word in (
        *_is(reading, facts),
        *_it_was(reading),
        *_how_they_were(reading),
        *called_them(reading),
        *_of_you(reading),
        *_yours(reading),
        *_blamed(reading),
    ):
        apart = any(a < word.end and start.start < b for a, b in free) or in_a_question(reading, start.start)
        kind = form(word) in reading.pack.terms("kind_of_people")
        if not apart and not kind and not _akin(word, words):
            yield start.start, word.end


_OF_OTHERS = (
    "absence",
    "backhanded",
    "emotion",
    "innate_talent",
    "moves_them",
    "person_compared",
    "person_label",
    "person_mark",
    "person_rating",
    "praise_word",
    "private_matter",
    "protected_trait",
    "review_decision",
    "review_emotion",
    "shared_ambition",
    "vague_praise",
)
"""Themes that other rules look for: what they find need not be found twice."""


def _akin(word: Word, told: frozenset[str]) -> bool:
    """Whether a word was told, if with another ending."""
    begins = form(word)[: max(_LEAST, len(word.text) - _ENDING)]
    return word.lemma in told or any(each.startswith(begins) for each in told)


def _is(reading: Reading, facts: Facts) -> Iterator[tuple[Word, Word]]:
    """What a person is said to be, from the person on: "you are … hopeless"."""
    terms, words = reading.pack.terms, reading.words
    persons = {*terms("addressed"), *names_of(facts)}
    between = {*terms("intensifier"), *terms("person_joint")} - terms("being_of").keys()
    for k, word in enumerate(words):
        low = form(word)
        if low not in persons:
            continue
        verb = first_of(reading, k + 1, between) if "'" not in low else k
        if verb is None or (form(words[verb]) not in terms("being_of") and "'" not in low):
            continue
        said = first_of(
            reading,
            verb + 1,
            {
                *between,
                *terms("one_article"),
                *terms("negation"),
                *terms("being"),
                *terms("definite_word"),
                *terms("of_word"),
                *terms("series_word"),
                *terms("place_word"),
            },
        )
        if said is None or neutral(reading, said, "neutral_state") or _tells_a_deed(reading, verb, said):
            continue
        yield word, words[said]


def _it_was(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """A judgement of what was done: "it was careless to …", "…, which was careless"."""
    words, terms = reading.words, reading.pack.terms
    free = {*terms("intensifier"), *terms("person_joint"), *terms("negation")}
    for k, word in enumerate(words[:-2]):
        opens = k == 0 or SIGN_OR_QUOTE.search(reading.text, words[k - 1].end, word.start)
        if opens and form(word) in terms("judged_word") and form(words[k + 1]) in terms("being"):
            said = first_of(reading, k + 2, free)
            if (
                said is not None
                and not neutral(reading, said, "neutral_judgement")
                and _judges(reading, said)
            ):
                yield word, words[said]


def _how_they_were(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """ "How happy you looked"."""
    words, terms = reading.words, reading.pack.terms
    for how, what, you, verb in zip(words, words[1:], words[2:], words[3:], strict=False):
        asks = form(how) in terms("how_much") and form(you) in terms("addressed")
        if asks and form(verb) in terms("being_of") and form(what) not in terms("neutral_state"):
            yield how, what


def _judges(reading: Reading, said: int) -> bool:
    """Whether a clause ends behind a word, or goes on with what it judges."""
    words = reading.words
    if said + 1 == len(words) or SIGN_OR_QUOTE.search(reading.text, words[said].end, words[said + 1].start):
        return True
    return form(words[said + 1]) in reading.pack.terms("judged_joint")


def _tells_a_deed(reading: Reading, verb: int, said: int) -> bool:
    """Whether it is told what was done, not what somebody is: "you have written", "you were given it by"."""
    words, terms = reading.words, reading.pack.terms
    if form(words[verb]) in terms("having"):
        behind = form(words[verb + 1])
        if behind in terms("definite_word") and verb + 3 < len(words):
            return form(words[verb + 3]) in terms("verb")  # "you had the children return their plates"
        return not any(behind in terms(each) for each in ("one_article", "negation", "definite_word"))
    low = form(words[said])
    after = form(words[said + 1]) if said + 1 < len(words) else ""
    return low.endswith("ing") or (low.endswith("ed") and after in terms("deed_preposition"))


def _of_you(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """ "Typical of you", at the end of what is said."""
    words, terms = reading.words, reading.pack.terms
    for k in range(len(words) - 2):
        one, of, you = words[k : k + 3]
        ends = k + 3 == len(words) or SIGN_OR_QUOTE.search(reading.text, you.end, words[k + 3].start)
        of_you = form(of) in terms("of_word") and form(you) in terms("addressed_other")
        if of_you and ends and not neutral(reading, k, "neutral_of"):
            yield one, one


def _yours(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """What is called a person's own: "your nerves"."""
    for k, word in enumerate(reading.words):
        if form(word) in reading.pack.terms("your_word"):
            before = {word for theme in _IN_FRONT for word in reading.pack.terms(theme)}
            owned = first_of(reading, k + 1, before)
            if owned is not None and not (
                neutral(reading, owned, "neutral_own")
                or _of_a_thing(reading, reading.words[owned])
                or _counted(reading, owned)
            ):
                yield word, reading.words[owned]


_IN_FRONT = ("intensifier", "series_word", "place_word")
"""Themes of words in front of what is somebody's own: "your very first"."""


def _of_a_thing(reading: Reading, word: Word) -> bool:
    """Whether a compound ends in what anybody has: "deine Stadtführung", where nouns are written as one."""
    low, known = form(word), reading.pack.terms("neutral_own")
    one_word = word.text[0].isupper() and bool(reading.pack.terms("ordinary_noun"))
    return one_word and any(low[at:] in known for at in range(_LEAST, len(low) - _HEAD + 1))


_HEAD = 5
"""Letters of the last part of a compound, at least."""


def _blamed(reading: Reading) -> Iterator[tuple[Word, Word]]:
    """Blame of how something was done, whatever it stands beside: "25 late parcels is careless"."""
    blame = reading.pack.terms("blame_word")
    yield from ((word, word) for word in reading.words if form(word) in blame)


def _counted(reading: Reading, k: int) -> bool:
    """Whether a word is something of which a number is told: "your audience grew by 60 %"."""
    words = reading.words[k + 1 : k + 3]
    moves = bool(words) and form(words[-1]) in reading.pack.terms("difference_word")
    moves |= bool(words) and form(words[0]) in reading.pack.terms("difference_word")
    begin, end = span_of_sentence(reading, reading.words[k].start)
    counts = [each for each in reading.quantities if each.role is not Role.DATE]
    return moves and any(begin <= each.start < end for each in counts)
