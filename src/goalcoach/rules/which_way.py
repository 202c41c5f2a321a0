"""Whether numbers went the way that a text tells: "8 more" where they fell by 8. Knows no rule."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from functools import cache
from itertools import islice, pairwise, takewhile

from goalcoach.domain.goal import Direction
from goalcoach.rules.about import form
from goalcoach.rules.beside_target import beside_otherwise
from goalcoach.rules.clauses import clause_of, span_of_sentence, words_between
from goalcoach.rules.counting import counted
from goalcoach.rules.derived import HUNDRED, aims, alike, happened, pairs, shares
from goalcoach.rules.figure import GOALS, Figure
from goalcoach.rules.figures import countable
from goalcoach.rules.follows import counts_points, rounds_to
from goalcoach.rules.language.read import FIRM_UNITS, Change, Quantity, TimeKind, Word
from goalcoach.rules.named_times import times_named
from goalcoach.rules.number_signs import signed
from goalcoach.rules.number_words import RECKONING, TOWARD, said_themes
from goalcoach.rules.once import kept
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import within

_FEW = 8
"""Among more numbers than this some two will have gone either way."""
_NEAR = 2
"""Words between a number and the one that tells which way it is: "8 complaints more"."""
_LINE = 6
"""The same in evidence, which tells it at length: "fell in September at both sites by 8"; or where no nearer
word does: "8 complaints of guests more"."""


def wrong_way(
    reading: Reading,
    told: Sequence[Figure],
    moves: Sequence[Change] = (),
    texts: Callable[[], Iterable[Reading]] = tuple,
) -> Iterator[Span]:
    """Places of movements that are told the other way than they were.

    `moves` are those that the evidence tells in one piece: "from 20 to 12"; `texts` is what it says.
    """
    read = cache(lambda: tuple(texts()))
    told_way = cache(_told_way)  # of one claim: nobody's words stay behind
    taken = []
    for change in reading.changes:
        turned = (turned_round(change, told) or _verb_turned(reading, change)) and not _unreal(
            reading, *clause_of(reading, change.start)
        )
        if turned or _against(change, moves):
            yield change.start, change.end
        if change.baseline is not None and change.target is not None:
            taken.append((change.start, change.end))
    for each in reading.quantities:
        if countable(each) and not any(start <= each.start < end for start, end in taken):
            front = reading.text[: each.start].split()[-1:]
            arrived = bool(front) and front[0].lower() in reading.pack.terms("arriving_at")
            wrong = (
                _arrived_otherwise(reading, each, told)
                if arrived
                else _moved_otherwise(reading, each, told, read)
            )
            beside = beside_otherwise(reading, each, told, _wanted(told))
            if wrong or beside or _said_otherwise(reading, each, told, read, told_way):
                yield each.start, each.end


def turned_round(change: Change, told: Sequence[Figure]) -> bool:
    """Whether "from 6 to 9" is told where it was 9 first, and then 6."""
    firm = FIRM_UNITS - {change.unit}
    like = [each for each in told if each.unit not in firm]
    if any(each.source == GOALS and not each.first and each.value == change.target for each in like):
        return False
    begun, ended = (
        [each.source for each in like if each.value == value and each.source != GOALS]
        for value in (change.baseline, change.target)
    )
    return bool(begun and ended) and min(begun) > max(ended)


def _against(change: Change, moves: Sequence[Change]) -> bool:
    """Whether the very opposite was told in one piece, and nowhere this."""
    ends = change.baseline, change.target
    known = [(each.baseline, each.target) for each in moves]
    return None not in ends and ends[0] != ends[1] and ends[::-1] in known and ends not in known


def _verb_turned(reading: Reading, change: Change) -> bool:
    """Whether the verb goes one way and the numbers the other: "rose from 20 to 12"."""
    if change.baseline is None or change.target is None or change.baseline == change.target:
        return False
    begin, last = clause_of(reading, change.start)
    front = [word for word in reading.words if begin <= word.start and word.end <= change.start][-1:]
    behind = [word for word in reading.words if change.end <= word.start < last][:1]
    way = _by_word(
        reading, (*front, *behind), (("went_up_verb", Direction.UP), ("went_down_verb", Direction.DOWN))
    )
    return way is (Direction.DOWN if change.baseline < change.target else Direction.UP)


def _wanted(told: Sequence[Figure]) -> Direction | None:
    """Which way the numbers shall go, so that they are better; None where goals tell none, or both."""
    ways = {
        Direction.UP if one.value < other.value else Direction.DOWN
        for one, other in pairwise(aims(told))
        if one.first and one.value != other.value and (not other.first or other.start == one.start)
    }
    return ways.pop() if len(ways) == 1 else None


def _arrived_otherwise(reading: Reading, number: Quantity, told: Sequence[Figure]) -> bool:
    """ "Rose to 12", where it came down to that."""
    way, end = way_at(reading, number.start, wanted=_wanted(told)), number.value
    if way is None or any(each.value == end for each in aims(told)):
        return False
    before = [one.value for one, other in _apart(told, _unit(reading, number, told)) if other.value == end]
    up = way is Direction.UP
    return bool(before) and all(each > end if up else each < end for each in before)


def _moved_otherwise(
    reading: Reading, number: Quantity, told: Sequence[Figure], texts: Callable[[], Iterable[Reading]]
) -> bool:
    """ "8 more", where two numbers lie 8 apart, and the later one is the smaller."""
    way = way_at(reading, number.start, wanted=_wanted(told), things=_things(told))
    if way is None or _toward(reading, number.start):
        return False
    unit = _unit(reading, number, told)
    itself = any(each.value == number.value for each in told if alike(each.unit, unit))
    if itself and (not _so_much(reading, number.start) or _told_to_move(number, way, texts)):
        return False  # that number was told itself: "8 more orders"
    size = number.value if way is Direction.UP else -number.value
    steps = set(_steps(number, unit, told))
    right, wrong = (any(rounds_to(each, told_as) for each in steps) for told_as in (size, -size))
    return wrong and not right


def _toward(reading: Reading, start: int) -> bool:
    """Whether a number may be how far it is to what was aimed at; not one that is set against another time,
    in a sentence that speaks of no aim."""
    begin, last = span_of_sentence(reading, start)
    aims_said = reading.pack.terms("aim_word")
    aimed = any(form(word) in aims_said for word in reading.words if begin <= word.start < last)
    return bool(TOWARD & said_themes(reading, start)) and (aimed or not _so_much(reading, start))


def tells_a_step(reading: Reading, start: int) -> bool:
    """Whether a number is said to be how far something went: "8 more than in May"."""
    return _so_much(reading, start) and way_at(reading, start) is not None


def _steps(number: Quantity, unit: str, told: Sequence[Figure]) -> Iterator[Decimal]:
    """How far numbers of the same things went: shares in points, others in what they count, or in percent."""
    if counts_points(number.unit, unit):
        yield from (other.value - one.value for one, other in _apart(shares(told), "%"))
        return
    yield from (other.value - one.value for one, other in _apart(told, unit))
    if number.unit == "%":
        yield from ((other.value / one.value - 1) * HUNDRED for one, other in _apart(told, ""))


def _things(told: Sequence[Figure]) -> frozenset[str]:
    return frozenset(each.unit for each in told)


@kept
def _so_much(reading: Reading, start: int) -> bool:
    """Whether a number can only be how far something went: "by 8", "a rise of 8", "8 more than in May"."""
    terms, words = reading.pack.terms, reading.words
    here = bisect_right(words, start, key=lambda word: word.end)
    front = [form(word) for word in words[max(0, here - 2) : here]]
    if any(word.start == start and form(word) in terms("by_so_much") for word in words[here : here + 1]):
        return True  # a part in words begins with it: "by half"
    nouns = [terms(theme) for theme, _ in _WAYS]
    if front and (
        front[-1] in terms("by_so_much")
        or (front[-1] in terms("share_word") and any(front[0] in each for each in nouns))
    ):
        return True
    begin, last = span_of_sentence(reading, start)
    return any(
        begin <= at < last and (anywhere or at > start)  # of "than the 26" it is none
        for at, anywhere in _compared(reading)
    )


@kept
def _compared(reading: Reading) -> tuple[tuple[int, bool], ...]:
    """Where words stand that set something against a time, and whether they may be in front of the number."""
    from goalcoach.rules.dating import dating  # with the first point: no goal waits

    terms, dates = reading.pack.terms, dating(reading.text, reading.pack)
    both = terms("against_them").keys() | terms("compared_word").keys()
    return tuple(
        (at, low in terms("compared_word"))
        for at, low in ((word.start, form(word)) for word in reading.words)
        if (low in both and not within((at, at), dates))
        and times_named(reading, at, span_of_sentence(reading, at)[1])
    )


def _told_to_move(number: Quantity, way: Direction, texts: Callable[[], Iterable[Reading]]) -> bool:
    """Whether the evidence itself tells a number as one by which something went this way."""
    return any(
        each.value == number.value and way_at(text, each.start, _LINE) is way
        for text in texts()
        for each in text.quantities
    )


_Tells = Callable[[Reading, int, int], Direction | None]


def _told_way(tells: _Tells, text: Reading, start: int) -> Direction | None:
    """What is told of a number of the evidence; the same for each number that is held against it."""
    return tells(text, start, _LINE)


def _said_otherwise(
    reading: Reading,
    number: Quantity,
    told: Sequence[Figure],
    texts: Callable[[], Iterable[Reading]],
    told_way: Callable[[_Tells, Reading, int], Direction | None],
) -> bool:
    """ "Rose by 40 %", where the evidence says of the very same things that it fell by that."""
    unit = _unit(reading, number, told)
    if not any(each.value == number.value and alike(each.unit, unit) for each in told):
        return False
    # Better or worse is held against the same alone: which way that is, nobody may have said.
    told_ways = [(tells, way) for tells in (way_at, _sense) if (way := tells(reading, number.start))]
    if not told_ways or TOWARD & said_themes(reading, number.start):
        return False
    same = [*_same_numbers(reading, number, texts())]
    for tells, way in told_ways:
        ways = {told_way(tells, text, each.start) if of_it else way for text, each, of_it in same}
        if ways and ways.isdisjoint({way, None}):
            return True
    return False


def _same_numbers(
    reading: Reading, number: Quantity, texts: Iterable[Reading]
) -> Iterator[tuple[Reading, Quantity, bool]]:
    """Where the evidence has a number, and whether what is said of it is of things that text has."""
    for text in texts:
        found = [each for each in text.quantities if countable(each) and each.value == number.value]
        of_it = bool(found) and _of_the_same(reading, number, text)
        yield from ((text, each, of_it) for each in found)


def _of_the_same(reading: Reading, number: Quantity, text: Reading) -> bool:
    """Whether a clause has no word for things that a text has not."""
    begin, last = clause_of(reading, number.start)
    known = {form(word) for word in text.words} | {word.lemma for word in text.words}
    terms = reading.pack.terms
    free = [terms(theme) for theme in (*_MOVING, "connecting", "everyday", "month", *RECKONING)]
    return all(
        word.lemma in known or any(each in theme for theme in free for each in (form(word), word.lemma))
        for word in words_between(reading, begin, last)
        if not word.text[0].isdigit()
    )


def _unit(reading: Reading, number: Quantity, told: Sequence[Figure]) -> str:
    """What a number counts, as far as that was counted."""
    unit = counted(number, reading.text, reading.pack)
    return unit if unit in FIRM_UNITS or any(each.unit == unit for each in told) else ""


def _apart(told: Sequence[Figure], unit: str) -> list[tuple[Figure, Figure]]:
    """Each an earlier and a later number of the same things; none where there are too many."""
    like = [each for each in happened(told) if alike(each.unit, unit)]
    few = len({each.value for each in like}) <= _FEW
    return [(one, other) for one, other in pairs(like) if one.value != other.value] if few else []


@kept
def _both_ways(reading: Reading, begin: int, last: int, things: frozenset[str]) -> bool:
    """Whether a sentence tells of both: "most of the drop came late: 20 in May, 40 more in June"."""
    words = {form(word) for word in words_between(reading, begin, last) if word.lemma not in things}
    return all(not words.isdisjoint(reading.pack.terms(theme)) for theme in ("went_up", "went_down"))


@kept
def _unreal(reading: Reading, begin: int, last: int) -> bool:
    """Whether a clause tells of what may be, or was wished."""
    wished = any(begin <= at < last for at, _ in reading.theme("wished"))
    unreal = reading.pack.terms("unreal_word")
    # "In May", "von Januar bis April" are times, and nothing that may be.
    ends = {time.end + 1 for time in reading.times}
    times = [
        (time.start, time.end)
        for time in reading.times
        if time.kind is not TimeKind.DEADLINE or time.start in ends
    ]
    return wished or any(
        form(word) in unreal and not within((word.start, word.end), times)
        for word in words_between(reading, begin, last)
    )


def way_at(
    reading: Reading,
    start: int,
    near: int = _NEAR,
    *,
    wanted: Direction | None = None,
    things: frozenset[str] = frozenset(),
) -> Direction | None:
    """Which way a number is said to have gone, by the nearest word of its clause; None for none or a wish.

    Where it is known which way is better, `wanted`, "better" tells it, too. What is counted, `things`, tells
    nothing: "falls on the ward".
    """
    front, behind = _around(reading, start, near, things)
    judged = [
        (theme, wanted if better is Direction.UP else _OTHER[wanted]) for theme, better in _JUDGED if wanted
    ]
    way = (
        signed(reading.text, start)
        or _by_word(reading, (*behind, *front), (*_WAYS, *judged))
        or _parted(reading, front, behind)
    )
    if way is None and _so_much(reading, start):
        way = _by_word(reading, _farther(reading, start, things), _WAYS)
    if way is None or _unreal(reading, *clause_of(reading, start)):
        return None
    return None if _both_ways(reading, *span_of_sentence(reading, start), things) else way


def _farther(reading: Reading, start: int, things: frozenset[str]) -> Iterator[Word]:
    """More words around a number, up to the next one on either side."""
    front, behind = _around(reading, start, 2 * _LINE, things)
    yield from takewhile(lambda word: not word.text[0].isdigit(), behind[1:])
    yield from takewhile(lambda word: not word.text[0].isdigit(), front)


def _sense(reading: Reading, start: int, near: int = _NEAR) -> Direction | None:
    """Whether a number is said to have become better, which is up here, or worse."""
    front, behind = _around(reading, start, near)
    sense = _by_word(reading, (*behind, *front), _JUDGED)
    return None if _unreal(reading, *clause_of(reading, start)) else sense


def _around(
    reading: Reading, start: int, near: int, things: frozenset[str] = frozenset()
) -> tuple[list[Word], list[Word]]:
    """The words of its clause in front of a number, the nearest first, and from it on; no `things`."""
    words = words_between(reading, *clause_of(reading, start))
    here = bisect_left(words, start, key=lambda word: word.start)
    telling = (each for each in islice(words, here, None) if each.lemma not in things)
    behind = list(islice(telling, near + 2))
    before = (each for each in reversed(words[:here]) if each.lemma not in things and each.end <= start)
    front = list(islice(before, near + 1))
    return ([] if front and _between_two(reading, front[0], start) else front), behind


def _by_word(
    reading: Reading, words: Iterable[Word], ways: Sequence[tuple[str, Direction]]
) -> Direction | None:
    listed = [(reading.pack.terms(theme), way) for theme, way in ways]
    return next((way for low in map(form, words) for those, way in listed if low in those), None)


def _between_two(reading: Reading, word: Word, start: int) -> bool:
    """Whether a word joins two numbers: "12 plus 8"."""
    front = reading.text[: word.start].rstrip()
    joins = any(form(word) in reading.pack.terms(theme) for theme, _ in _WAYS)
    numbers = front[-1:].isdigit() and reading.text[start].isdigit()
    return joins and numbers and not reading.text[word.end : start].strip()


def _parted(reading: Reading, front: Sequence[Word], behind: Sequence[Word]) -> Direction | None:
    """By a verb in two parts, the number between them: "nahmen um 8 zu"."""
    said = {f"{form(one)} {form(other)}" for one in front for other in behind}
    return next((way for theme, way in _PARTED if not said.isdisjoint(reading.pack.terms(theme))), None)


_WAYS = (("went_up", Direction.UP), ("went_down", Direction.DOWN))
_JUDGED = (("got_better", Direction.UP), ("got_worse", Direction.DOWN))
_OTHER = {Direction.UP: Direction.DOWN, Direction.DOWN: Direction.UP}
_PARTED = (("went_up_parted", Direction.UP), ("went_down_parted", Direction.DOWN))
_MOVING = ("went_up", "went_down", "got_better", "got_worse", "by_so_much", "arriving_at")
