"""Cuts a goal into its parts and finds in each the main verb, its object and where a purpose begins.

Reads only through a `Reading`; the words come from the language pack.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import TypeVar

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.rules.language.read import MEASURING, Quantity, TimeKind, TimeReference, Word
from goalcoach.rules.letters.lead import goal_itself
from goalcoach.rules.phrases import Starts
from goalcoach.rules.reading import Reading

_NOWHERE: Mapping[int, int] = {}
_NOUN_MAKERS = frozenset("""the a an my our your their of this that his her its""".split())
_TO = frozenset({"to", "To", "TO", "tO"})
_LINKS = frozenset({"to", "that", "which", "who"})
_WANTING = frozenset(
    """
    plan hope want wish need aim intend try able begin start continue like going have expect ready how ought
    seek strive love look prefer agree commit enough likely easy hard difficult willing order used up path
    """.split()
)
"""Words whose "to" opens no purpose."""
_BEING = frozenset("is are was be been going".split())
"""Words whose "to" opens the goal itself: "my next goal is to publish"."""
_NOT_AN_OBJECT = frozenset(
    {"", "ratio", "rate", "conversion", "score", "of", "and", "cost", "close", "service"}
)
"""Behind "to" and a word that could be a verb: then that word is a noun, or the clause has no object."""
_ALSO_NOUNS = frozenset(
    """
    market process support plan design test report review program project budget share rate price work
    practice use change research study score focus lead run document train launch release access answer
    award benefit brief call campaign charge check coach code contact contract control cost count cover
    debug demo draft drop edit end estimate experience experiment fund grant guide help hire host impact
    implement index influence interview issue label limit link list measure mentor model monitor need
    network order partner permit pilot post practice present profit progress promise purchase question
    record reference register repair request rescue resource respect result return reward risk sample
    schedule search service set shift show sign source speed sponsor staff start state step store structure
    supply survey target team track trade transfer travel update value view visit volunteer vote watch
    """.split()
) - {"launch", "implement", "hire"}
_PREPOSITIONS = frozenset("for of in on at to with by from and or".split())


@dataclass(slots=True, eq=False)
class Part:
    """One result of a goal: words `begin` to `end` (exclusive) of the reading."""

    reading: Reading
    starts: Starts
    begin: int
    end: int
    verb: int | None = None
    """Index of the main verb; None for a phrase without one."""
    purpose: int = 0
    """Index where a purpose clause begins; `end` when there is none."""
    follows: bool = False
    """A list item under a sentence that ends in a colon."""
    quantities: tuple[Quantity, ...] = field(default=())
    times: tuple[TimeReference, ...] = field(default=())
    checked: LetterVerdict | None = None
    """Whether it can be checked that the part came true; worked out once, since two letters rest on it."""
    names_count: bool | None = None
    """Whether something countable is named; worked out once, since every number of the part may ask."""

    @property
    def words(self) -> tuple[Word, ...]:
        """Words up to the purpose."""
        return self.reading.words[self.begin : self.purpose]

    @property
    def action(self) -> str:
        """Lemma of the main verb, empty without one."""
        return self.reading.words[self.verb].lemma if self.verb is not None else ""

    @property
    def objects(self) -> tuple[Word, ...]:
        """Words behind the main verb, up to the purpose; all words without a verb."""
        first = self.begin if self.verb is None else self.verb + 1
        return self.reading.words[first : self.purpose]

    @property
    def amounts(self) -> tuple[Quantity, ...]:
        """Numbers that can measure something."""
        return tuple(q for q in self.quantities if q.role in MEASURING)

    def at(self, theme: str, i: int) -> int:
        """How many words a phrase of the theme takes from word i on; 0 when none starts there."""
        size = self.starts.get(theme, _NOWHERE).get(i, 0)
        return size if i + size <= self.end else 0

    def find(self, theme: str, begin: int | None = None, end: int | None = None) -> int | None:
        """Index of the first phrase of a theme between two words."""
        first, last = self.begin if begin is None else begin, self.end if end is None else end
        found = self.starts.get(theme)
        return next((i for i in found if first <= i < last), None) if found else None


@lru_cache(maxsize=4)
def parts(reading: Reading) -> tuple[Part, ...]:
    """The distinct results of a text."""
    found: list[Part] = []
    words, where = reading.words, reading.starts
    first = 0
    follows = False
    for sentence in reading.sentences:
        while first < len(words) and words[first].start < sentence.start:
            first += 1
        last = first
        while last < len(words) and words[last].start < sentence.end:
            last += 1
        if first < last:
            part = _part(reading, where, first, last)
            if found and (_comments(part) or words[first].lemma.startswith("confiden")):
                first = last
                continue
            part.follows = follows
            found.extend(_split(part))
            follows = follows or sentence.text.rstrip(" _*").endswith(":")
        first = last
    return tuple(_merged(found))


_COMMENTED = frozenset(
    "is was will would should shouldn't could helps means isn't won't has can may also".split()
)


def _comments(part: Part) -> bool:
    """ "It should not be too hard.", "(Confidence: 75 %)": a remark on the goal, not another one."""
    words, first = part.reading.words, part.begin
    low = words[first].text.lower()
    behind = words[first + 1].text.lower() if first + 1 < part.end else ""
    remark = low in {"it", "this", "that", "these", "they"} and behind in _COMMENTED
    return remark and not part.amounts and part.find("deliverable_verb") is None


def _split(part: Part) -> Iterator[Part]:
    """ "Write a paper and master the method": two results, each with a verb and an object."""
    begin = part.begin
    if part.verb is not None:
        for k in range(part.verb + 3, part.purpose - 1):
            if _second_verb(part, k):
                yield _piece(part, begin, k - 1)
                begin = k
    if begin == part.begin:
        yield part
        return
    yield _piece(part, begin, part.end)


def _second_verb(part: Part, k: int) -> bool:
    words = part.reading.words
    if words[k - 1].text.lower() != "and":
        return False
    low, lemma = words[k].text.lower(), words[k].lemma
    if lemma not in part.reading.pack.terms("verb") or lemma in _ALSO_NOUNS:
        return False
    same = words[part.verb or 0].text.lower().endswith("ing") == low.endswith("ing")
    return same and (low == lemma or low.endswith("ing")) and words[k + 1].text.lower() not in _PREPOSITIONS


def _piece(part: Part, begin: int, end: int) -> Part:
    words = part.reading.words
    start, stop = words[begin].start - 2, words[end - 1].end + 2
    piece = Part(
        part.reading,
        part.starts,
        begin,
        end,
        follows=part.follows,
        quantities=tuple(q for q in part.quantities if start <= q.start and q.end <= stop),
        times=part.times,
    )
    piece.verb = part.verb if begin == part.begin else begin
    piece.purpose = min(max(part.purpose, begin + 1), end)
    return piece


def _merged(found: list[Part]) -> Iterator[Part]:
    """A line that holds nothing but a number belongs to the line before it."""
    run: list[Part] = []
    for part in found:
        if run and not (
            run[0].verb is None and part.verb is None and part.amounts and part.end - part.begin <= 3
        ):
            yield _joined(run)
            run = []
        run.append(part)
    if run:
        yield _joined(run)


def _joined(run: list[Part]) -> Part:
    first, last = run[0], run[-1]
    if last is not first:
        first.end = first.purpose = last.end
        first.quantities = tuple(quantity for part in run for quantity in part.quantities)
        first.times = tuple(time for part in run for time in part.times)
    return first


def _part(reading: Reading, where: Starts, first: int, last: int) -> Part:
    text, words = reading.text, reading.words
    first, last = goal_itself(text, words, first, last)
    start, end = words[first].start - 2, words[last - 1].end + 2
    part = Part(
        reading,
        where,
        first,
        last,
        quantities=tuple(q for q in _between(reading.quantities, start, end) if q.end > start + 2),
        times=_between(reading.times, start, end),
    )
    part.verb = _verb(part)
    part.purpose = _purpose(part)
    return part


Placed = TypeVar("Placed", Quantity, TimeReference)


def _between(found: tuple[Placed, ...], start: int, end: int) -> tuple[Placed, ...]:
    """What lies between two places; `found` is in order and does not overlap."""
    first = bisect_left(found, start, key=lambda each: each.start)
    last = bisect_right(found, end, lo=first, key=lambda each: each.end)
    return found[first:last]


def _verb(part: Part) -> int | None:
    """The main verb: the first word behind pronouns and "plan to", or the finite verb of a clause."""
    reading, words = part.reading, part.reading.words
    verbs = reading.pack.terms("verb")
    i = _skip(part)
    while i < part.end:
        size = part.at("opener", i)
        if (
            size
            and not (size == 1 and words[i].lemma in {"plan", "try"} and _object_follows(part, i))
            and not _is_being(part, i)
        ):
            i += size
        elif words[i].text.lower().endswith("ly") and words[i].lemma not in verbs and i + 1 < part.end:
            i += 1
        else:
            break
    if i < part.end and words[i].lemma in verbs and not _is_noun(part, i):
        return i
    return _later_verb(part, i, verbs)


def _is_being(part: Part, i: int) -> bool:
    """ "To be a product manager": here "be" is the verb; in "be leading a team" it is not."""
    words = part.reading.words
    if words[i].text.lower() != "be" or i + 1 >= part.end:
        return False
    behind = words[i + 1].text.lower()
    return not behind.endswith("ing") and behind != "able"


def _object_follows(part: Part, i: int) -> bool:
    return i + 1 < part.end and part.reading.words[i + 1].text.lower() not in {"to", "on"}


def _skip(part: Part) -> int:
    """The first word behind an opening time phrase ("In five years, …") or "To begin with"."""
    words, i = part.reading.words, part.begin
    if i + 2 < part.end and [w.text.lower() for w in words[i : i + 3]] == ["to", "begin", "with"]:
        i += 3
    for time in part.times:
        if i < part.end and time.start <= words[i].start < time.end:
            while i < part.end and words[i].start < time.end:
                i += 1
    return i if i < part.end else part.begin


def _is_noun(part: Part, i: int) -> bool:
    """Whether a word that could be a verb is a noun here: "Report quality", "Sales …"."""
    words, text = part.reading.words, part.reading.text
    low = words[i].text.lower()
    if i + 1 >= part.end:
        return i == part.begin and not low.endswith("ing")
    nxt = words[i + 1]
    gap = text[words[i].end : nxt.start]
    if ":" in gap or gap == "-":
        return True
    if low == "go" and nxt.text.lower() not in part.reading.pack.terms("go_on"):
        return True
    if low.endswith("s") and low != words[i].lemma and i == part.begin:
        return True
    follow = nxt.text.lower()
    return follow in {"is", "are", "was", "will", "has", "should", "of"} and low == words[i].lemma


def _later_verb(part: Part, i: int, verbs: Mapping[str, str]) -> int | None:
    """The verb behind a subject: "the app will become", "revenue doubles", "policy implemented"."""
    words = part.reading.words
    for k in range(i + 1, min(part.end, i + 15)):
        low, lemma, before = words[k].text.lower(), words[k].lemma, words[k - 1].text.lower()
        if (before in _LINKS and words[k - 2].text.lower() not in _BEING) or before in _NOUN_MAKERS:
            continue
        modal = words[k - 2].text.lower() if before == "not" else before
        if modal in {"will", "shall", "must", "should", "can"} and lemma in verbs:
            return k
        if before == "to" and words[k - 2].text.lower() in _BEING and lemma in verbs and low == lemma:
            return k
        if low in {"i", "we", "i'll", "we'll"}:
            return _after_pronoun(part, k, verbs)
    return None


def _after_pronoun(part: Part, k: int, verbs: Mapping[str, str]) -> int | None:
    words = part.reading.words
    while k < part.end and (size := part.at("opener", k)):
        k += size
    return k if k < part.end and words[k].lemma in verbs else None


def _purpose(part: Part) -> int:
    """Where "so that", "in order to" or "to" plus a verb begins, behind the verb and its object."""
    words = part.reading.words
    first = part.begin + 1 if part.verb is None else part.verb + 1
    verbs = part.reading.pack.terms("verb")
    phrases = part.starts.get("purpose_phrase", _NOWHERE)
    for i in range(first, part.end):
        if i in phrases and i + phrases[i] <= part.end:
            return i
        if words[i].text in _TO and i > first and i + 1 < part.end and _to_verb(words, i, verbs):
            return i
    return part.end


def _to_verb(words: tuple[Word, ...], i: int, verbs: Mapping[str, str]) -> bool:
    nxt, before = words[i + 1], words[i - 1]
    known = nxt.lemma in verbs or nxt.lemma.endswith(("ate", "ise", "ize", "ify"))
    if nxt.text.lower() != nxt.lemma or not known or not nxt.text.islower():
        return False
    if before.lemma in _WANTING or before.text.lower() in _BEING or before.text[0].isdecimal():
        return False
    behind = words[i + 2].text.lower() if i + 2 < len(words) else ""
    return behind not in _NOT_AN_OBJECT


def said(
    part: Part, criterion: Criterion, letter: Letter, reason: str, i: int | None = None, j: int | None = None
) -> LetterVerdict:
    """A verdict that quotes words i to j (inclusive)."""
    words = part.reading.words
    if i is None:
        return LetterVerdict(criterion=criterion, letter=letter, reason=reason)
    start, end = words[i].start, words[i if j is None else j].end
    return LetterVerdict(criterion=criterion, letter=letter, reason=reason, start=start, end=end)


def cadenced(part: Part) -> bool:
    """Whether a rhythm is named."""
    return any(time.kind is TimeKind.CADENCE for time in part.times)
