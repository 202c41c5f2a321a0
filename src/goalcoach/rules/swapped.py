"""Words and numbers in another's place: "the evening team", told of the morning team. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.rules.altered import one_word
from goalcoach.rules.clauses import in_a_question
from goalcoach.rules.language.read import Language
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within
from goalcoach.rules.side_by_side import (
    ARTICLE,
    Token,
    Told,
    beside,
    keys_of,
    own_tokens,
    pause,
    run,
    same,
    sentences,
    shared,
    told,
)

_RUN, _SHARED = 2, 2
"""Words in a row, and words with a meaning of their own, that both texts must have around the place."""
_ALONE = 3
"""Words with a meaning that must be the same in a row where one side alone is."""
_SHORT = 4
"""Letters below which a word behind a number may be a unit cut short: "l" for litres."""


def swapped(reading: Reading, texts: Sequence[str], *, talked: bool = False) -> Iterator[Span]:
    """Places of words outside of questions that stand where what was told has another, all around as there.

    Of a noun that nobody said, or of any word that was told in quite another place. `texts` are what was
    told, each by itself. Where people `talked`, a word that they said elsewhere may be how they put
    themselves right, unless it stands in its own place, too.
    """
    ours = own_tokens(reading)
    every = [told(reading.facts, each, reading.pack.code) for each in texts]
    counted = [(each.start, each.end) for each in reading.quantities]
    counted += [(each.start, each.end) for each in reading.times]
    for k in _unsupported(ours, every):
        at = ours[k].start, ours[k].end
        near = ((one.tokens, j) for one in every for j in one.places(ours, k))
        others = [(one, j) for one, j in near if _replaces(ours, k, one, j, reading.pack)]
        free = ours[k].low in reading.pack.terms("in_all")  # "16 falls in total"
        if not others or free or within(at, counted) or in_a_question(reading, at[0]):
            continue
        said = any(same(ours[k], each) for one in every for each in one.tokens)
        if said and not _twice(ours, k):
            others = [] if talked else [(one, j) for one, j in others if _on_both_sides(ours, k, one, j)]
        if not said:
            others = [(one, j) for one, j in others if not _verb(one, j, reading.pack)]
        if others and not (_rests(ours, k, every) if said else not _noun(ours, k, reading)):
            yield at


def _unsupported(ours: Sequence[Token], every: Sequence[Told]) -> Iterator[int]:
    """The words with a meaning that are worth a look: no sentence that was told has them beside another word
    of their sentence. What this leaves out is nearly all, and costs least."""
    for begin, end in sentences(ours):
        here = keys_of(ours[begin:end])
        both = [here & each for one in every for each in one.sentences if not here.isdisjoint(each)]
        seen = set[str]()
        for k in range(begin, end):
            word = ours[k]
            if word.kind or word.number:
                continue
            again = not seen.isdisjoint(word.keys)
            seen |= word.keys
            if again or not any(each - word.keys and not word.keys.isdisjoint(each) for each in both):
                yield k


def _rests(ours: Sequence[Token], k: int, every: Sequence[Told]) -> bool:
    """Whether a word was told in a sentence that has another word of its own sentence.

    One that stands twice rests on two: what was told once is where most around it is the same.
    """
    forms = [i for i, each in enumerate(ours) if same(ours[k], each)]
    for one in every:
        for j in (j for j, each in enumerate(one.tokens) if same(ours[k], each)):
            best = max(forms, key=lambda i: shared(ours, i, one.tokens, j))
            there = _around(one.tokens, j)
            if best == k and any(same(each, other) for each in _around(ours, k) for other in there):
                return True
    return False


def _around(every: Sequence[Token], k: int) -> list[Token]:
    """The words with a meaning on both sides."""
    return [each for step in (-1, 1) for each in beside(every, k, step)]


def _noun(ours: Sequence[Token], k: int, reading: Reading) -> bool:
    """Whether a word is a thing: with a capital in German; in English behind an article, or no verb."""
    if reading.pack.terms("ordinary_noun"):  # only a language that writes them with a capital lists them
        return reading.text[ours[k].start].isupper() and not ours[k].opens
    name = reading.text[ours[k].start].isupper() and not ours[k].opens  # of which other rules tell
    return not name and not _verb(ours, k, reading.pack)


def _verb(every: Sequence[Token], k: int, reader: Language) -> bool:
    """Whether a word is a verb as far as lists tell, and no article makes it a noun."""
    article = k > 0 and every[k - 1].kind == ARTICLE
    return not article and not every[k].keys.isdisjoint(reader.terms("verb"))


def _twice(ours: Sequence[Token], k: int) -> bool:
    """Whether a word stands near another of the same: one of them is of another place."""
    return any(same(ours[k], each) for each in _around(ours, k))


def _replaces(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int, reader: Language) -> bool:
    """Whether a word stands where another was told: the same in front and behind, or much on one side."""
    word, other = ours[k], theirs[j]
    if not _comparable(ours, k, theirs, j, reader):
        return False
    left, left_heavy, _ = run(ours, k, theirs, j, -1)
    right, right_heavy, _ = run(ours, k, theirs, j, 1)
    if left_heavy and _heads(ours, k, theirs, j):
        return not one_word(word.low, other.low, reader)
    if left + right < _RUN or not left_heavy + right_heavy:
        return False
    if max(left_heavy, right_heavy) < _ALONE and not _on_both_sides(ours, k, theirs, j):
        return False
    return shared(ours, k, theirs, j) >= _SHARED and not one_word(word.low, other.low, reader)


def _on_both_sides(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int) -> bool:
    """Whether the words next to two places are the same, or both texts pause there. A word that was told
    elsewhere needs that: it may be put in where nothing was."""
    sides = (run(ours, k, theirs, j, step) for step in (-1, 1))
    return all(many or paused for many, _, paused in sides)


def _comparable(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int, reader: Language) -> bool:
    """Whether one word may stand for the other: both mean something, and who tells need not change it, as
    "my wife" is somebody else's to whoever tells of her."""
    word, other = ours[k], theirs[j]
    own = j > 0 and theirs[j - 1].low in reader.terms("own_word")
    unit = k > 0 and ours[k - 1].number and len(other.low) < _SHORT
    return not (other.kind or other.number or own or unit or same(word, other))


def _heads(ours: Sequence[Token], k: int, theirs: Sequence[Token], j: int) -> bool:
    """Whether both end a phrase that begins with an article and one word more: "the ER doctors"."""
    if k < _RUN or j < _RUN or ours[k - 2].kind != ARTICLE or theirs[j - 2].kind != ARTICLE:
        return False
    named = not (ours[k - 1].kind or ours[k - 1].number) and same(ours[k - 1], theirs[j - 1])
    return named and _ends_there(ours, k) and _ends_there(theirs, j)


def _ends_there(every: Sequence[Token], k: int) -> bool:
    """Whether a sign or a small word follows."""
    return pause(every, k, 1) or bool(every[k + 1].kind)


def numbers_swapped(reading: Reading, texts: Sequence[str], *, talked: bool = False) -> Iterator[Span]:
    """Places of numbers in digits, outside of questions, in front of a word that was told with others alone,
    where the words in front of those are the same, too: "more than 14 stops" of "more than 40 stops".

    Where people `talked`, a number without a thing that they said later may be how they put it right.
    """
    ours = own_tokens(reading)
    every = [told(reading.facts, each, reading.pack.code).tokens for each in texts]
    others = [(one, j) for one in every for j, each in enumerate(one) if each.number and _counts(one, j)]
    ratio, numbers = reading.pack.terms("ratio_word"), {each.start: each.end for each in reading.quantities}
    for k, word in enumerate(ours if others else ()):
        if (
            word.start not in numbers
            or not word.number
            or (k and ours[k - 1].low in ratio)
            or not _counts(ours, k)
        ):
            continue
        of_it = [(one, j) for one, j in others if same(one[j + 1], ours[k + 1])]
        parts = [one[i] for one, j in of_it if (i := _part_of(one, j)) is not None]
        if any(same(word, each) for each in (*(one[j] for one, j in of_it), *parts)):
            continue
        if in_a_question(reading, word.start):
            continue
        like_it = [one for one, j in of_it if run(ours, k, one, j, -1)[0] >= _RUN]
        if like_it and not (talked and _put_right(word, every, like_it[-1])):
            yield word.start, numbers[word.start]


def _put_right(number: Token, every: Sequence[Sequence[Token]], told_before: Sequence[Token]) -> bool:
    """Whether a number was said after a text, and counted nothing there: "no, to 45" behind "50 minutes"."""
    told_last = max(i for i, each in enumerate(every) if each is told_before)
    return any(
        same(number, each) and not _counts(later, k)
        for later in every[told_last + 1 :]
        for k, each in enumerate(later)
    )


def _counts(every: Sequence[Token], k: int) -> bool:
    """Whether a word with a meaning stands right behind a number."""
    return not pause(every, k, 1) and not every[k + 1].kind and not every[k + 1].number


def _part_of(every: Sequence[Token], j: int) -> int | None:
    """The number that is told as a part of number j: "4" in "4 of the 14 machines"."""
    for i in range(j - 1, max(j - 2 - _RUN, -1), -1):
        if every[i].number:
            return i
        if not every[i].kind or every[i + 1].parted:
            return None
    return None
