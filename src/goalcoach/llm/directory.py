"""Finds names of people in a text, word by word. Knows the names of an organisation, and no pseudonyms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import combining, normalize

_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f{_UNSEEN}])*")
"""Letters, with accents that are characters of their own and characters that nobody sees."""
_HIDDEN = re.compile(f"[{_UNSEEN}]")
_DIGRAPHS = str.maketrans(
    {
        "ä": "ae",
        "ö": "oe",
        "ü": "ue",
        "Ä": "Ae",
        "Ö": "Oe",
        "Ü": "Ue",
        "æ": "ae",
        "ø": "oe",
        "Æ": "Ae",
        "Ø": "Oe",
    }
)
"""Letters that are written as two where a keyboard lacks them."""
_WHOLE = str.maketrans(
    {"ß": "ss", "ẞ": "SS", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L", "ı": "i", "đ": "d", "Đ": "D"}
)
"""Letters that no accent can be taken from."""
_LONG = 4
"""Letters of a part of a name that is known in capitals and, with one more, without its accents."""
_BETWEEN = re.compile(r"[ \t\u00a0\u202f]{1,3}|[ ]?[-\u2010\u2011,.'’][ \u00a0]?|\.[ ]?-")
"""What may part the words of one name: "Lindqvist, Mara", "M. Lindqvist", "Anna-Lena"."""
_MONTHS = frozenset("january april may march june july august januar mai juni juli jan jun".split())
_ALSO_WORDS = frozenset(
    """
    art autumn baker bell bill bishop black blue bond brook brown bush carol carter chance chase
    christian clay cook cross daisy dale dawn day dean earnest east faith field fisher fleet ford
    forest fox frank friend gold good grace grant gray green grey hall hill holly hope hunt hunter
    ivy joy jung king klein knight koch kurz lane lang law lee long love mark mason max melody mercy
    miles miller money moon more neu north page park parker pat penny pike pleasant port post potter
    price prince ray read reed reich rich richter rob rock rose rush sage sales sandy scharf schwarz
    scott sharp short singer sky smith sommer south star stark steel stern stone storm sturm sue
    sunny swift tag taylor terry turner walker wall ward weaver weiss west white will winter wolf
    wood woods young
    """.split()
)
"""Parts of names that are words as well: where a capital says nothing, they are no name."""
_BEGINS = re.compile(r"(?:^|[.!?:\n•–-])[ \t\"'“„(*]*\Z")


@dataclass(frozen=True, slots=True)
class Found:
    """A name in a text. The letter of a genitive is no part of it."""

    start: int
    end: int
    who: str
    """What all spellings of one name share."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Spelling:
    words: tuple[str, ...]
    """Lower case where the case says nothing."""
    who: str
    exact: bool = True
    dotted: bool = False
    """An initial at its end, which needs its dot."""


class Directory:
    """The names of everybody in an organisation, ready to be looked for. Build it once for many texts."""

    def __init__(self, names: Iterable[str]) -> None:
        self._by_words: dict[str, dict[str, list[_Spelling]]] = {}
        """By the first word, and by the second, which is empty for a spelling of one word."""
        for name in dict.fromkeys(names):
            for each in _spellings(name):
                first, second = (word.casefold() for word in (*each.words, "")[:2])
                self._by_words.setdefault(first, {}).setdefault(second, []).append(each)
        for known in self._by_words.values():
            for alike in known.values():
                alike.sort(key=lambda each: -len(each.words))

    def find(self, text: str) -> Iterator[Found]:
        """Names in the order in which they stand; of two that begin at one word, the longer."""
        spans = [match.span() for match in _WORD.finditer(text)]
        words = [_written(text[start:end]).casefold() for start, end in spans]
        passed = 0
        for place, word in enumerate(words):
            if place < passed or not (known := self._known(word)):
                continue
            for each in _beginning(known, words[place + 1] if place + 1 < len(words) else ""):
                end = _end(each, text, spans[place : place + len(each.words)])
                if end is not None:
                    yield Found(spans[place][0], end, each.who)
                    passed = place + len(each.words)
                    break

    def _known(self, word: str) -> list[Mapping[str, list[_Spelling]]]:
        """What begins with this word, as it stands or with the letter of a genitive."""
        ways = (word, word[:-1]) if word.endswith("s") else (word,)
        return [self._by_words[way] for way in ways if way in self._by_words]


def _beginning(known: Iterable[Mapping[str, list[_Spelling]]], second: str) -> Iterator[_Spelling]:
    """The spellings that may go on with the second word, and those of one word; the longer ones first."""
    seconds = (second, second[:-1], "") if second.endswith("s") else (second, "")
    for way in dict.fromkeys(seconds):
        for each in known:
            yield from each.get(way, ())


def _spellings(name: str) -> Iterator[_Spelling]:
    parts = tuple(_WORD.findall(name))
    who = " ".join(_written(part).casefold() for part in parts)
    full = tuple(map(_written, parts))
    bare = tuple(map(_bare, parts))
    yield from _orders(full, who)
    if bare != full:
        yield from (each for each in _orders(bare, who) if len(each.words) > 1 or len(each.words[0]) > _LONG)


def _orders(parts: tuple[str, ...], who: str) -> Iterator[_Spelling]:
    if not parts:
        return
    lower = tuple(part.casefold() for part in parts)
    if len(parts) > 1:
        first, last = parts[0], parts[-1]
        orders = (lower, (lower[-1], *lower[:-1]), (lower[0], lower[-1]), (lower[-1], lower[0]))
        for words in dict.fromkeys(orders):
            yield _Spelling(words=words, who=who, exact=False)
        yield _Spelling(words=(first[0], last), who=who)
        for words in ((first, last[0]), (last, first[0]), (first[0], last[0])):
            yield _Spelling(words=words, who=who, dotted=True)
    for part in dict.fromkeys(parts):
        if len(part) > 1 and part[0].isupper():
            yield _Spelling(words=(part,), who=who)


def _written(word: str) -> str:
    """A word in plain letters: "ö" is "oe", other accents are left out. An initial stays one letter."""
    if word.isascii():
        return word
    plain = normalize("NFKC", _HIDDEN.sub("", word))
    return _bare(plain.translate(_DIGRAPHS) if len(plain) > 1 else plain)


def _bare(word: str) -> str:
    """A word without accents: "ö" is "o"."""
    if word.isascii():
        return word
    signs = normalize("NFKD", _HIDDEN.sub("", word).translate(_WHOLE))
    return "".join(sign for sign in signs if not combining(sign))


def _end(each: _Spelling, text: str, spans: Sequence[tuple[int, int]]) -> int | None:
    """Where this spelling ends that should begin at the first span; None when it does not stand there."""
    if len(spans) < len(each.words) or not all(
        _BETWEEN.fullmatch(text, end, start) for (_, end), (start, _) in pairwise(spans)
    ):
        return None
    written = [_written(text[start:end]) for start, end in spans]
    if len(spans) == 1 and _in_capitals(text[slice(*spans[0])]):
        written = [_like(each.words[0], written[0])]
    if not each.exact:
        written = [word.casefold() for word in written]
    end = spans[-1][1]
    if len(each.words[-1]) > 1 and written[-1] == f"{each.words[-1]}s":
        written[-1], end = each.words[-1], end - 1
    if tuple(written) != each.words:
        return None
    if each.dotted and not _dotted(each, text, spans):
        return None
    return None if len(spans) == 1 and _a_word(each.words[0], text, spans[0][0]) else end


def _in_capitals(word: str) -> bool:
    return word.isupper() and len(word) >= _LONG and word.casefold() not in _ALSO_WORDS | _MONTHS


def _like(part: str, capitals: str) -> str:
    """The part of a name where these are its capitals, with or without the letter of a genitive."""
    upper = part.upper()
    return {upper: part, f"{upper}S": f"{part}s"}.get(capitals.upper(), capitals)


def _dotted(each: _Spelling, text: str, spans: Sequence[tuple[int, int]]) -> bool:
    ends = [end for word, (_, end) in zip(each.words, spans, strict=True) if len(word) == 1]
    return all(text[end : end + 1] == "." for end in ends)


def _a_word(part: str, text: str, start: int) -> bool:
    """Whether a part of a name that stands alone is more likely the word it is, too."""
    known = part.casefold()
    return known in _MONTHS or (known in _ALSO_WORDS and _BEGINS.search(text, 0, start) is not None)
