"""Finding the words of themes in a text, all themes in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Language, Word
from goalcoach.rules.themes import OF_CONDUCT, OF_GOALS, OF_LETTERS, THEMES

Span = tuple[int, int]

GAP = "…"
"""In a phrase, behind its first word: a few words of the same clause may stand here, or none."""
_WIDEST = 7
"""Words that a gap may hold."""
_FURTHEST = 40
"""Words of a phrase with its gaps, at most: one long sentence is read in one go all the same."""
_PARTING = frozenset(".!?:;\n")

Starts = Mapping[str, Mapping[int, int]]
"""Theme to the words its phrases begin at, in order, each with the length in words of the longest one."""

_Apart = dict[str, list[tuple[tuple[str, ...], str]]]
"""Of phrases with gaps, whose first word is known: by what stands behind it, a word or a gap, the words from
there on, and the theme."""
_Begun = tuple[list[str], dict[str, list[tuple[tuple[str, ...], str]]]]
"""Of phrases whose first two words are known: themes of those that end there, others by their third word."""
_Longer = dict[str, _Begun]
"""By the second word of longer phrases what follows."""


_Thirds = dict[str, list[tuple[tuple[str, ...], str]]]
"""Of phrases whose first two words are known, by the third word: the words behind it, and the theme."""
_Begins = tuple[list[tuple[str, int]], list[_Thirds], list[tuple[tuple[str, ...], str]]]
"""What begins where one word stands in front of another: themes, each with how many of the two are of it; and
longer phrases, and phrases with gaps, that may begin there."""


@dataclass(slots=True, eq=False)
class _Met:
    """A word as the index knows it."""

    lemma: str
    forms: tuple[str, ...]
    """What may stand for it in a phrase: its letters in lower case, its lemma, "#" for digits."""
    alone: list[str]
    """The themes it is of by itself."""
    longer: _Longer
    """The longer phrases it begins."""
    apart: _Apart
    """The phrases with gaps that it begins."""
    begins: dict[_Met, _Begins | tuple[()]] = field(default_factory=dict)
    """What may begin here, by the word behind, once both were met; mostly nothing does."""


_NO_WORD = _Met("", (), [], {}, {})
"""What stands behind the last word."""

_Opened = tuple[list[str], _Longer, _Apart]
"""Of all phrases with one first word: the themes of that word alone, the longer ones, those with gaps."""


class _Index:
    """All phrases of some themes by their first words; they are cut when their first word is first met.

    A text holds few of those words; cutting all phrases takes longer than all else a first text needs.
    """

    def __init__(self, reader: Language, themes: Iterable[str]) -> None:
        self._reader = reader
        self._first: dict[str, list[tuple[str, str]]] = {}
        """First word to the phrases, each with its theme."""
        self._opened: dict[str, _Opened] = {}
        self._met: dict[str, _Met] = {}
        """By word, with the lemma it had last: of "liegt" it is "vorliegen" where a "vor" ends the clause."""
        self._pairs = 0
        for theme in themes:
            for phrase in of_theme(theme, reader):
                first = phrase.partition(" ")[0]
                if not first.isalpha():
                    first = next(_tokens(phrase.split(), reader), "")
                if first in self._first:
                    self._first[first].append((phrase, theme))
                else:
                    self._first[first] = [(phrase, theme)]

    def met(self, words: Iterable[Word]) -> list[_Met]:
        """What is known of words; kept for each, since texts are made of the same few thousand words."""
        if len(self._met) > _MOST_MET or self._pairs > _MOST_PAIRS:
            self._met.clear()
            self._pairs = 0
        kept = self._met
        return [
            met if (met := kept.get(word.text)) and met.lemma == word.lemma else self._meet(word)
            for word in words
        ]

    def _meet(self, word: Word) -> _Met:
        forms = _forms(word.text.lower().replace("’", "'"), word.lemma)
        known = [self._open(form) for form in forms if form in self._first]
        found = self._met[word.text] = _Met(
            word.lemma,
            forms,
            [theme for alone, _, _ in known for theme in alone],
            known[0][1] if len(known) == 1 else _merged(longer for _, longer, _ in known),
            known[0][2] if len(known) == 1 else _merged_apart(apart for _, _, apart in known),
        )
        return found

    def begins(self, word: _Met, behind: _Met) -> _Begins | tuple[()]:
        """What may begin with a word if another stands behind it; nothing mostly. Kept with the word."""
        begun = [word.longer[second] for second in behind.forms if second in word.longer]
        sizes = dict.fromkeys(word.alone, 1) | {theme: 2 for ended, _ in begun for theme in ended}
        thirds = [others for _, others in begun if others]
        apart = _going_on(word.apart, behind) if word.apart else []
        found = word.begins[behind] = ([*sizes.items()], thirds, apart) if sizes or thirds or apart else ()
        self._pairs += 1
        return found

    def _open(self, first: str) -> _Opened:
        """The phrases with this first word, cut into words."""
        if first not in self._opened:
            alone, longer, apart = self._opened[first] = [], {}, {}
            for phrase, theme in self._first[first]:
                tokens = tuple(_tokens(phrase.split(), self._reader))
                if len(tokens) == 1:
                    alone.append(theme)
                elif GAP in tokens:
                    apart.setdefault(tokens[1], []).append((tokens[1:], theme))
                else:
                    _put(longer, tokens[1:], theme)
        return self._opened[first]


_MOST_MET = 20_000
_MOST_PAIRS = 50_000


def _put(longer: _Longer, behind: tuple[str, ...], theme: str) -> None:
    """Add a phrase by the words behind its first one."""
    ended, others = longer.setdefault(behind[0], ([], {}))
    if len(behind) == 1:
        ended.append(theme)
    else:
        others.setdefault(behind[1], []).append((behind[2:], theme))


def _merged(several: Iterable[_Longer]) -> _Longer:
    """The phrases that begin with any form of a word."""
    merged: _Longer = {}
    for longer in several:
        for second, (ended, others) in longer.items():
            all_ended, all_others = merged.setdefault(second, ([], {}))
            all_ended += ended
            for third, rest in others.items():
                all_others.setdefault(third, []).extend(rest)
    return merged


def _merged_apart(several: Iterable[_Apart]) -> _Apart:
    """The phrases with gaps that begin with any form of a word."""
    merged: _Apart = {}
    for apart in several:
        for second, phrases in apart.items():
            merged.setdefault(second, []).extend(phrases)
    return merged


def _forms(low: str, lemma: str) -> tuple[str, ...]:
    if low[0].isdigit():
        return low, lemma, "#"
    return (low,) if low == lemma else (low, lemma)


@lru_cache(maxsize=8)
def starts_in(text: str, language: str, *, of_goals: bool) -> Starts:
    """The places of every theme of goals in a text, or of every other theme."""
    return starts(text, pack(language).words(text), language, of_goals=of_goals)


def starts(text: str, words: Sequence[Word], language: str, *, of_goals: bool) -> Starts:
    """The places of every theme of goals, or of every other theme, among the words of a text."""
    found: dict[str, dict[int, int]] = {}
    index = _index(language, of_goals)
    met = index.met(words)
    for i, (word, behind) in enumerate(zip(met, [*met[1:], _NO_WORD], strict=False)):
        begins = word.begins.get(behind)
        if begins is None:
            begins = index.begins(word, behind)
        if not begins:
            continue
        sizes, thirds, apart = begins
        for theme, size in sizes:
            if theme in found:
                found[theme][i] = size
            else:
                found[theme] = {i: size}
        for others in thirds:
            _add(found, others, met, i)
        # A word may open a hundred phrases with gaps; nearly all go on with another word than the text does.
        if apart:
            openers = pack(language).terms("clause_opener")
            _add_apart(found, apart, met[i : _clause_end(text, words, i, openers)], i)
    return found


def _add(found: dict[str, dict[int, int]], thirds: _Thirds, met: Sequence[_Met], i: int) -> None:
    """Add the phrases that go on behind their first two words, which stand at word i, as the text does."""
    for third in met[i + 2].forms if i + 2 < len(met) else ():
        for rest, theme in thirds.get(third, ()):
            if _fits(rest, met, i + 3):
                _keep(found, theme, i, len(rest) + 3)


def _going_on(apart: _Apart, behind: _Met) -> list[tuple[tuple[str, ...], str]]:
    """The phrases with gaps that a word opens which may go on with the word behind it."""
    return [phrase for second in (*behind.forms, GAP) if second in apart for phrase in apart[second]]


def _add_apart(
    found: dict[str, dict[int, int]],
    apart: Iterable[tuple[tuple[str, ...], str]],
    met: Sequence[_Met],
    i: int,
) -> None:
    """Add those of these phrases with gaps that stand at word i; `met` is the clause from there on."""
    there = {form for each in met[1:] for form in each.forms}
    for rest, theme in apart:
        # A gap is tried at many lengths; of nearly all phrases the last word does not stand there at all.
        if rest[-1] in there and (size := _reach(rest, met, 1)):
            _keep(found, theme, i, size)


def _reach(rest: tuple[str, ...], met: Sequence[_Met], at: int) -> int:
    """The word behind a phrase of which this rest goes on at a word; 0 when it does not."""
    for k, token in enumerate(rest):
        if token == GAP:
            ends = (_reach(rest[k + 1 :], met, later) for later in range(at, min(at + _WIDEST, len(met)) + 1))
            return next(filter(None, ends), 0)
        if at >= len(met) or token not in met[at].forms:
            return 0
        at += 1
    return at


def _keep(found: dict[str, dict[int, int]], theme: str, i: int, size: int) -> None:
    places = found.setdefault(theme, {})
    if places.get(i, 0) < size:
        places[i] = size


def _clause_end(text: str, words: Sequence[Word], i: int, openers: Container[str]) -> int:
    """The word behind the last one of the clause that word i stands in, as far as a phrase may reach.

    A comma alone ends none ("ich habe es, wie gewünscht, freigegeben"); one in front of "dass" does.
    """
    furthest = min(i + _FURTHEST, len(words))
    for at in range(i, furthest - 1):
        gap = text[words[at].end : words[at + 1].start]
        if not _PARTING.isdisjoint(gap) or ("," in gap and words[at + 1].text.lower() in openers):
            return at + 1
    return furthest


def _fits(rest: tuple[str, ...], met: Sequence[_Met], at: int) -> bool:
    if at + len(rest) > len(met):
        return False
    for token in rest:  # not all(): most fail at the first word, and a generator costs more than that
        if token not in met[at].forms:
            return False
        at += 1
    return True


@lru_cache(maxsize=8)
def _index(language: str, of_goals: bool) -> _Index:
    themes = dict.fromkeys((*THEMES, *OF_LETTERS))
    return _Index(pack(language), [theme for theme in themes if (theme in OF_GOALS) is of_goals])


def of_theme(theme: str, reader: Language) -> Iterable[str]:
    """The phrases of a theme that count in a language, those it borrows from English among them."""
    if theme not in OF_CONDUCT or reader is ENGLISH:
        return reader.terms(theme)
    return dict.fromkeys((*reader.terms(theme), *ENGLISH.terms(theme)))


def _tokens(pieces: Iterable[str], reader: Language) -> Iterator[str]:
    for piece in pieces:
        if piece.isalpha() or piece in ("#", GAP):
            yield piece
        else:
            yield from (word.text for word in reader.words(piece))


def spans(places: Iterable[tuple[int, int]], words: Sequence[Word]) -> tuple[Span, ...]:
    """Where the words stand that begin at `places`, each with its length in words; none overlap."""
    found: list[Span] = []
    for i, size in places:
        start = words[i].start
        if not found or found[-1][1] <= start:
            found.append((start, words[i + size - 1].end))
    return tuple(found)
