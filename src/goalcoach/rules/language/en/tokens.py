"""Cutting English text into words and sentences. Offsets always are those of the text as it was given."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import accumulate

from goalcoach.rules.language.en.lemma import lemma
from goalcoach.rules.language.read import Sentence, Word
from goalcoach.rules.surface import has_words

_WORD = re.compile(r"([^\W\d_]+(?:'[^\W\d_]+)*|\d+(?:[.,]\d+)*)")
_ASCII_WORD = re.compile(r"([A-Za-z]+(?:'[A-Za-z]+)*|[0-9]+(?:[.,][0-9]+)*)")
"""Finds the same words in a text of ASCII, in half the time."""
_MARKUP = str.maketrans(
    {"_": " ", "*": " ", "`": " ", "’": "'", "‘": "'", "\u00a0": " ", "\u202f": " ", "\u2009": " ", "–": "-",
     "—": "-", "‑": "-", "‐": "-", "−": "-", "→": ">", "⇒": ">", "％": "%", "\r": "\n"}
)  # fmt: skip
"""One character for one, so that offsets stay."""

_BREAK = re.compile(r"[.!?;]+|\n+")
_CLOSERS = frozenset("\"')]")
_BULLET = re.compile(
    r"[\s>]{0,40}(?:[-+*•·‣#]{1,6}|\d{1,3}[.)](?!\d)|\[[ xX]\]){0,3}\s{0,8}(?:\[[ xX]\]\s{0,8})?"
)
_LABEL = re.compile(
    r"[\s*_>-]{0,6}\(?(?:[A-Za-z]{1,3}\s?\d{1,2}(?:\.\d{1,2}){0,2}|[A-Za-z]|\d{1,2}(?:\.\d{1,2}){0,3})[.)](?!\S)\s*"
)
"""Numbers a line: "O3. ", "KR2) ", "a. "."""
_LONGEST_LABEL = 16
_MONTHS = frozenset("jan feb mar apr jun jul aug sep sept oct nov dec".split())
_ABBREVIATION = _MONTHS | frozenset("e.g i.e vs approx no mr ms dr st inc etc hrs min".split())


def plain(text: str) -> str:
    """The text with markup blanked and typographic characters made plain; as long as the text."""
    marked = not text.isascii() or "_" in text or "*" in text or "`" in text or "\r" in text
    return text.translate(_MARKUP) if marked else text


def cut(text: str, clean: str) -> tuple[tuple[Word, ...], list[str], list[str], list[str]]:
    """All words and numbers of a text, their lower-case forms and lemmas, and what stands around and between.

    Parts of a hyphenated word count one by one.
    """
    words: list[Word] = []
    lows: list[str] = []
    lemmas: list[str] = []
    gaps: list[str] = []
    at, gap = 0, ""
    for piece in clean.split(" "):
        more: _Cut | None = _KNOWN.get(piece) or _cut(piece)
        while more:
            before, spelled, low, lemma_, start, end, behind, size, more = more
            if spelled:
                # Not `Word(…)`: calling it takes a tenth of the time that all of this takes.
                word = _new(Word)
                word.text = spelled
                word.lemma = lemma_
                word.start = at + start
                word.end = at + end
                words.append(word)
                lows.append(low)
                lemmas.append(lemma_)
                gaps.append(gap + before)
                gap = behind
            else:
                gap += behind
            at += size
    gaps.append(gap[:-1])
    if clean is not text:
        for word in words:
            word.text = text[word.start : word.end]
    return tuple(words), lows, lemmas, gaps


_new = object.__new__
_Cut = tuple[str, str, str, str, int, int, str, int, "_Cut | None"]
"""What stands in front of a word of a piece, the word, its lower-case form, its lemma, where it begins and ends in
the piece, what stands behind it if it is the last, how far on the next piece begins then, and the next word.

Nearly all pieces are one word; a list of their words for each took 8 % longer. One without a word has an empty one.
"""
_KNOWN: dict[str, _Cut] = {}
"""Pieces that were met: texts are made of the same few thousand, and looking one up is quicker than cutting it."""
_MOST_KNOWN, _LONGEST_KNOWN = 20_000, 40


def _cut(piece: str) -> _Cut:
    """Cut a piece without a blank, and keep what was found if it may come again."""
    parts = (_ASCII_WORD if piece.isascii() else _WORD).split(piece)
    places = list(accumulate(map(len, parts)))
    found: _Cut | None = None
    behind, size = parts[-1] + " ", len(piece) + 1
    for k in range(len(parts) - 2, 0, -2):
        low = parts[k].lower()
        found = parts[k - 1], parts[k], low, lemma(low), places[k - 1], places[k], behind, size, found
        behind, size = "", 0
    found = found or ("", "", "", "", 0, 0, behind, size, None)
    if len(piece) <= _LONGEST_KNOWN:
        if len(_KNOWN) >= _MOST_KNOWN:
            _KNOWN.clear()
        _KNOWN[piece] = found
    return found


@lru_cache(maxsize=4)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Sentences, list items and lines, without their bullets."""
    found: list[Sentence] = []
    begin = 0
    body = text[:-1]
    if not (";" in text or "\n" in text or "." in body or "!" in body or "?" in body):
        _add(found, text, 0, len(text))
        return tuple(found)
    for match in _BREAK.finditer(text):
        end, mark = match.end(), match.group()
        follows = text[end : end + 1]
        if mark[0] != "\n" and follows and follows not in _CLOSERS and not follows.isspace():
            continue
        if (
            mark == "."
            and follows
            and (_abbreviated(text, begin, match.start()) or _numbers(text, begin, end))
        ):
            continue
        _add(found, text, begin, end)
        begin = end
    if begin < len(text):
        _add(found, text, begin, len(text))
    return tuple(found)


_ALWAYS = frozenset({"e.g", "i.e", "vs", "approx", "dr", "mr", "mrs", "ms", "prof"})
"""Abbreviations behind which a sentence goes on, also with a capital: "Dr. Okafor"."""


def _abbreviated(text: str, begin: int, dot: int) -> bool:
    word = text[max(begin, dot - 8) : dot].rpartition(" ")[2].lstrip("(").lower()
    follows = text[dot + 1 : dot + 3].strip()
    goes_on = follows[:1].islower() or (word in _MONTHS and follows[:1].isdigit())
    return (word in _ABBREVIATION and goes_on) or word in _ALWAYS


def _numbers(text: str, begin: int, end: int) -> bool:
    """ "O3.", "KR2.", "1.1.", "a.": what numbers a line is no sentence by itself."""
    return end - begin < _LONGEST_LABEL and bool(_LABEL.fullmatch(text, begin, end))


def _add(found: list[Sentence], text: str, begin: int, end: int) -> None:
    opens_with_word = text[begin : begin + 1].isalpha()
    bullet = None if opens_with_word else _BULLET.match(text, begin, end)
    start = bullet.end() if bullet else begin
    last = min(end, start + _LONGEST_LABEL)
    closed = text.find(".", start, last) >= 0 or text.find(")", start, last) >= 0
    if closed and (label := _LABEL.match(text, start, last)):
        start = label.end()
    piece = text[start:end].rstrip()
    # Of a label alone, such as "A.", nothing is left to be a sentence.
    if piece and (opens_with_word or has_words(piece)):
        found.append(Sentence(piece, start, start + len(piece), piece.endswith("?")))
