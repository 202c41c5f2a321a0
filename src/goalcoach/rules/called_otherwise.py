"""What something was, or where a part of it came from, with another noun than was told. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise, takewhile

from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.side_by_side import ARTICLE, Token, keys_of, own_tokens, same, sentences, tokens

_NEAR = 3
"""Words from a part to its whole, "8 of the 14", and behind the word of origin, "from the old registry"."""


def called_otherwise(reading: Reading, texts: Sequence[str]) -> Iterator[Span]:
    """Places of such nouns outside of questions: "it was the motor", told that it was the compressor, and
    "8 of the 14 came from the registry", told that 8 of them were of the cemetery. `texts` are what was told.
    """
    ours = own_tokens(reading)
    told = [tokens(reading.facts, each, reading.pack.code) for each in texts]
    here = [ours[begin:end] for begin, end in sentences(ours)]
    there = [one[begin:end] for one in told for begin, end in sentences(one)]
    for each in here:
        for word in (*_was_another(each, there), *_came_from_elsewhere(each, there, reading.pack)):
            if not in_a_question(reading, word.start):
                yield word.start, word.end


def _was_another(ours: Sequence[Token], there: Sequence[Sequence[Token]]) -> Iterator[Token]:
    """ "Was the motor", where a sentence with a word of this one says that it was the compressor."""
    for k in _predicates(ours):
        around = keys_of([*ours[: k - 2], *ours[k + 1 :]])
        calling = [each for each in there if list(_predicates(each)) and not around.isdisjoint(keys_of(each))]
        elsewhere = any(same(ours[k], word) for each in there for word in each)
        if calling and elsewhere and not any(same(ours[k], word) for each in calling for word in each):
            yield ours[k]


def _predicates(every: Sequence[Token]) -> Iterator[int]:
    """Where a word with a meaning ends a clause behind a form of "be" and an article: "it was the motor"."""
    for k in range(2, len(every)):
        word = every[k]
        small = word.kind or word.number or word.parted
        ends = k + 1 == len(every) or every[k + 1].parted or every[k + 1].kind
        if ends and not small and every[k - 1].kind == ARTICLE and every[k - 2].kind == _BEING:
            yield k


_BEING = "being"


def _came_from_elsewhere(
    ours: Sequence[Token], there: Sequence[Sequence[Token]], reader: Language
) -> Iterator[Token]:
    """ "8 of the 14 came from the registry", where another noun is told right behind "8 of them"."""
    for part, whole in _shares(ours):
        named = [each for each in there if _names_the_part(each, ours[part], ours[whole], reader)]
        clause = [*takewhile(lambda word: not word.parted, ours[whole + 1 :])]
        origin = next((k for k, word in enumerate(clause) if word.low in reader.terms("origin_word")), None)
        if not named or origin is None:
            continue
        behind = [word for word in clause[origin + 1 : origin + 1 + _NEAR] if not word.kind]
        told = [other for each in named for other in each if not (other.kind or other.number)]
        if behind and not any(same(word, other) for word in behind for other in told):
            yield behind[0]


def _shares(ours: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Places of two numbers of which the first is told as a part of the second: "8 of the 14"."""
    numbers = [k for k, each in enumerate(ours) if each.number]
    for part, whole in pairwise(numbers):
        if 1 < whole - part <= _NEAR and not any(each.parted for each in ours[part + 1 : whole + 1]):
            yield part, whole


def _names_the_part(every: Sequence[Token], part: Token, whole: Token, reader: Language) -> bool:
    """Whether a sentence has both numbers, and behind "of them" what the part is of."""
    if not any(same(whole, each) for each in every):
        return False
    for k, each in enumerate(every):
        if each.number and same(part, each):
            lows = [word.low for word in every[k + 1 : k + 1 + _NEAR]]
            of_them = next((n for n in (1, 2) if " ".join(lows[:n]) in reader.terms("of_them")), None)
            behind = every[k + 1 + of_them : k + 2 + of_them] if of_them else ()
            return any(not (word.kind or word.number or word.parted) for word in behind)
    return False
