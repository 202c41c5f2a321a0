"""Finds names of people in a text, word by word. Knows the names of an organisation, and no pseudonyms."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from unicodedata import combining, normalize

_UNSEEN = "\u00ad\u200b-\u200d\u2060\ufeff"
_SIGNS = "\u0300-\u036f\u0591-\u05c7\u064b-\u065f\u0900-\u0dff\u0e31-\u0e4e"
"""Accents and vowels that are characters of their own."""
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_SIGNS}{_UNSEEN}])*")
"""Letters, with such signs and with characters that nobody sees."""
_LETTERS = re.compile(r"[^\W\d_]+")
"""The same in a text without such signs."""
_SIGNED = re.compile(f"[{_SIGNS}{_UNSEEN}]")
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
_SMALL = 3
"""Letters of a part of a name that is known where nothing is written with a capital."""
_JOINED = 6
"""Letters of a name that is known without anything between its parts."""
_BETWEEN = re.compile(r"[ \t\u00a0\u202f]{1,3}|[ ]?[-\u2010\u2011,.'’_][ \u00a0]?|\.[ ]?-")
"""What may part the words of one name: "Lindqvist, Mara", "M. Lindqvist", "Anna-Lena", "mara_lindqvist"."""
_DOUBLE = re.compile(r"[^\W\d_]+(?:[-\u2010\u2011'’][^\W\d_]+)+")
"""Several words that are one part of a name: "Anna-Lena", "O'Neill"."""
_IN_HANDLES = frozenset(".-_")
_CAPITAL = re.compile(r"(?<=[\w,;)][ ])[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]")
"""A word with a capital inside a sentence: there, what is small is no name."""
_AROUND = 200
"""Characters to either side that are looked at for one."""
_BESIDE_NAMES = frozenset(
    """
    al bin da de dei del della den der des di dos dr du el ibn ing la las le les los mag med mr mrs ms op
    prof san st ten ter van vom von zu zum zur
    """.split()
)
"""What stands in names and is nobody's: in a list of names in capitals nothing else tells."""
_MONTHS = frozenset("january april may march june july august januar mai juni juli jan jun".split())
_ALSO_WORDS = frozenset(
    """
    am an and any art as at autumn baker bell bill bishop black blue bond brook brown bush can carol
    carter chance chase christian clay cook cross daisy dale dawn day dean do don earnest east faith
    field fisher fleet ford forest fox frank friend gold good grace grant gray green grey hall her hill
    him his holly hope hunt hunter ich im in ist ivy joy jung king klein knight koch kurz lane lang law
    lee long love mark mason max melody mercy miles miller mir mit money moon more my neu no north nun
    nur on page park parker pat penny pike pleasant port post potter price prince ray read reed reich
    rich richter rob rock rose rush sage sales sandy scharf schwarz scott sharp short singer sky smith
    so sommer son song south star stark steel stern stone storm sturm sue sun sunny swift tag taylor
    terry to turner walker wall ward was weaver weiss west white will winter wo wolf wood woods yes
    young
    """.split()
)
"""Parts of names that are words as well: where a capital says nothing, they are no name."""
_ALSO_SMALL = _ALSO_WORDS.union(
    _MONTHS,
    """
    acht band bank banks bar bauer bear berg best boss braun busch cash case code english fall falk fast
    fest firm first gates general gut guy hand happy hart haus held high holz house job judge justice
    kind kohl kraft krug lamb last light link little lock lord lose lost major mal market mode morning
    nagel name nash new noble noon pink place point pool power powers quick rain ritter rivers road
    rot ruf salt silver simple single small snow spring stamm stein stolz story street test top tower
    town tree voll vogel wagner wald water waters way web weber week weit welt wild wind wise work worth
    zahn zeit zimmer
    """.split(),
)
"""Parts of names that are words where nothing is written with a capital."""
_OPENING = " \t\"'“„(*"
"""What may stand in front of the first word of a sentence."""
_ENDING = ".!?:\n•–-"
"""What may stand in front of that."""


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
    handle: bool = False
    """In small letters it is known as a handle only: "m.lindqvist", "mara_l"."""
    close: bool = False
    """No comma parts it: "Anna, Lena" are two."""


class Directory:
    """The names of everybody in an organisation, ready to be looked for. Build it once for many texts.

    `certain`: the texts are about these people, so that a name with a capital is theirs though it is a word
    as well: "Will showed it". A month stays one: without it a date would say nothing.
    """

    def __init__(self, names: Iterable[str], *, certain: bool = False) -> None:
        self._certain = certain
        self._by_words: dict[str, dict[str, list[_Spelling]]] = {}
        """By the first word, and by the second, which is empty for a spelling of one word."""
        taken = set[_Spelling]()
        for name in dict.fromkeys(names):
            for each in _spellings(name):
                # What several share ("Mara") stands for the first of them: the others would never be reached.
                shared = replace(each, who="")
                if shared in taken:
                    continue
                taken.add(shared)
                first, second = (word.casefold() for word in (*each.words, "")[:2])
                self._by_words.setdefault(first, {}).setdefault(second, []).append(each)
        for known in self._by_words.values():
            for alike in known.values():
                alike.sort(key=lambda each: -len(each.words))
        pairs = [(first, second) for first, known in self._by_words.items() for second in known]
        self._first = _or_genitive(first for first, _ in pairs)
        """What a name may begin with."""
        self._telling = _or_genitive(word for word in (max(each, key=len) for each in pairs) if len(word) > 1)
        """Words of which one stands where a name does, unless that is two initials."""
        self._initials = _or_genitive(word for each in pairs if len(max(each, key=len)) == 1 for word in each)

    def find(self, text: str) -> Iterator[Found]:
        """Names in the order in which they stand; of two that begin at one word, the longer."""
        letters = _WORD if not text.isascii() and _SIGNED.search(text) else _LETTERS
        words = _plain(letters.findall(text))
        if not self._may_stand_among(words):
            return
        spans = [match.span() for match in letters.finditer(text)]
        passed = 0
        for place, word in enumerate(words):
            if word not in self._first or place < passed:
                continue
            known = self._known(word)
            for each in _beginning(known, words[place + 1] if place + 1 < len(words) else ""):
                end = _end(each, text, spans[place : place + len(each.words)], certain=self._certain)
                if end is not None:
                    yield Found(spans[place][0], end, each.who)
                    passed = place + len(each.words)
                    break

    def _may_stand_among(self, words: Sequence[str]) -> bool:
        """Whether there are signs of a name; most texts hold none."""
        if not self._telling.isdisjoint(words):
            return True
        some = self._initials
        return any(one in some and next_one in some for one, next_one in pairwise(words))

    def _known(self, word: str) -> list[Mapping[str, list[_Spelling]]]:
        """What begins with this word, as it stands or with the letter of a genitive."""
        ways = (word, word[:-1]) if word.endswith("s") else (word,)
        return [self._by_words[way] for way in ways if way in self._by_words]


def _or_genitive(words: Iterable[str]) -> frozenset[str]:
    """Words, as they stand and with the letter of a genitive."""
    return frozenset(form for word in words for form in (word, f"{word}s"))


def _plain(words: Iterable[str]) -> list[str]:
    """Words in plain small letters."""
    return [word.lower() if word.isascii() else _written(word).casefold() for word in words]


def _beginning(known: Iterable[Mapping[str, list[_Spelling]]], second: str) -> Iterator[_Spelling]:
    """The spellings that may go on with the second word, and those of one word; the longer ones first."""
    seconds = (second, second[:-1], "") if second.endswith("s") else (second, "")
    for way in dict.fromkeys(seconds):
        for each in known:
            yield from each.get(way, ())


def _spellings(name: str) -> Iterator[_Spelling]:
    if name in (name.upper(), name.lower()):
        name = name.title()  # a list that says nothing by its capitals
    parts = tuple(_WORD.findall(name))
    who = " ".join(_written(part).casefold() for part in parts)
    full = tuple(map(_written, parts))
    bare = tuple(map(_bare, parts))
    yield from _orders(full, who)
    doubles = [tuple(map(_written, _WORD.findall(each))) for each in _DOUBLE.findall(name)]
    for each in doubles:
        if each != full:
            yield from _double(each, full[-1], who)
        if full[-len(each) :] == each != full:
            turned = (*each, *full[: -len(each)])
            yield _Spelling(words=tuple(word.casefold() for word in turned), who=who, exact=False)
    yield from _joined(doubles, full, who)
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
        yield _Spelling(words=(first[0], last), who=who, handle=True)
        for words in ((first, last[0]), (last, first[0])):
            yield _Spelling(words=words, who=who, dotted=True, handle=True)
        yield _Spelling(words=(first[0], last[0]), who=who, dotted=True)
    for part in dict.fromkeys(parts):
        if len(part) > 1 and not part[0].islower() and part.casefold() not in _BESIDE_NAMES:
            yield _Spelling(words=(part,), who=who)


def _double(parts: tuple[str, ...], last: str, who: str) -> Iterator[_Spelling]:
    """The "Anna-Lena" of an Anna-Lena Schmidt: one name, and not two of hers."""
    yield _Spelling(words=tuple(part.casefold() for part in parts), who=who, exact=False, close=True)
    if last not in parts:
        yield _Spelling(words=(*parts, last[0]), who=who, dotted=True, close=True)


def _joined(doubles: Iterable[tuple[str, ...]], parts: tuple[str, ...], who: str) -> Iterator[_Spelling]:
    """Without anything between its parts: "maralindqvist", and the "Annalena" of an Anna-Lena."""
    whole = (parts, (parts[0], parts[-1]), (parts[-1], parts[0])) if len(parts) > 1 else ()
    for words in dict.fromkeys("".join(each).casefold() for each in (*whole, *doubles)):
        if len(words) >= _JOINED:
            yield _Spelling(words=(words,), who=who, exact=False)


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


def _end(each: _Spelling, text: str, spans: Sequence[tuple[int, int]], *, certain: bool) -> int | None:
    """Where this spelling ends that should begin at the first span; None when it does not stand there."""
    if len(spans) < len(each.words) or not all(
        _BETWEEN.fullmatch(text, end, start) and not (each.close and text[end] == ",")
        for (_, end), (start, _) in pairwise(spans)
    ):
        return None
    written = [_written(text[start:end]) for start, end in spans]
    words = each.words
    if each.exact and len(spans) == 1 and _says_nothing(text, *spans[0]):
        written = [_like(words[0], written[0])]
    handle = each.handle and _a_handle(text, spans)
    if handle:
        words = tuple(word.casefold() for word in words)
    if not each.exact:
        written = [word.casefold() for word in written]
    end = spans[-1][1]
    if len(words[-1]) > 1 and written[-1] == f"{words[-1]}s":
        written[-1], end = words[-1], end - 1
    if tuple(written) != words:
        return None
    if each.dotted and not handle and not _dotted(each, text, spans):
        return None
    return None if len(spans) == 1 and _a_word(each.words[0], text, spans[0][0], certain=certain) else end


def _says_nothing(text: str, start: int, end: int) -> bool:
    """Whether how a word is written says nothing: in capitals, or small where the others are small, too."""
    word = text[start:end]
    known = {word.casefold(), word.casefold().removesuffix("s")}
    if word.isupper():
        return len(word) >= _LONG and known.isdisjoint(_ALSO_WORDS | _MONTHS)
    if not word.islower() or len(word) < _SMALL or not known.isdisjoint(_ALSO_SMALL):
        return False
    begins = max(text.rfind("\n", 0, start) + 1, start - _AROUND)
    ends = text.find("\n", end, end + _AROUND)
    return _CAPITAL.search(text, begins, end + _AROUND if ends < 0 else ends) is None


def _a_handle(text: str, spans: Sequence[tuple[int, int]]) -> bool:
    """Whether these words stand in small letters with one sign between them."""
    between = text[spans[0][1] : spans[1][0]]
    return between in _IN_HANDLES and text[spans[0][0] : spans[-1][1]].islower()


def _like(part: str, letters: str) -> str:
    """The part of a name where these are its letters, with or without the letter of a genitive."""
    upper = part.upper()
    return {upper: part, f"{upper}S": f"{part}s"}.get(letters.upper(), letters)


def _dotted(each: _Spelling, text: str, spans: Sequence[tuple[int, int]]) -> bool:
    ends = [end for word, (_, end) in zip(each.words, spans, strict=True) if len(word) == 1]
    return all(text[end : end + 1] == "." for end in ends)


def _a_word(part: str, text: str, start: int, *, certain: bool) -> bool:
    """Whether a part of a name that stands alone is more likely the word it is, too."""
    known = part.casefold()
    return known in _MONTHS or (not certain and known in _ALSO_WORDS and _begins(text, start))


def _begins(text: str, at: int) -> bool:
    """Whether a sentence begins here."""
    while at and text[at - 1] in _OPENING:
        at -= 1
    return at == 0 or text[at - 1] in _ENDING
