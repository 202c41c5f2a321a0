"""What is left of a message once its facts are taken out, cleaned up without changing a word."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.llm.builtin.cues.spoken import talk
from goalcoach.llm.builtin.hearing.found import Span
from goalcoach.rules.language.en.verbs import VERBS

_SPACE = re.compile(r"\s+")
_EDGE_PUNCTUATION = " \t\n\r,;:.!?…-–—\"“”'’()[]"
_TRAILING = re.compile(
    r"(?<!handed)(?<!turned)(?<!signed)(?<!checked)[\s,;:–-]+(?:and|but|or|so|to|by|at|of|from|until|till|in|on|with|the|is|are|we're|i'm|now|then"
    r"|currently|today|about|around|want|should|be|go|goes|should go|to go|needs? to|already|also"
    r"|for|mainly|mostly|partly|especially|simply|please"
    r"|i guess|i think|i suppose|probably|maybe|perhaps)$"
    r"|(?:[,;:–-]\s*|\s+(?:and|but|or|so|when|if)\s+)(?:it|that|which|we|i)$",
    re.IGNORECASE,
)
"""Words that only join what was taken out; "it" is one where a clause began with it: "the close, it"."""
_TAIL = 24
"""Characters at the end that can hold a joining word."""
_GAP = re.compile(r"\s*([,;:–-])(?:\s*[,;:–-])+\s*|\s+([,;])")
_AFTER_A_NOUN = frozenset({"that", "which", "who", "of", "is", "are"})
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def leftover(text: str, taken: Sequence[Span]) -> tuple[str, str]:
    """The rest of a text as (value, quote): what remains, joined, and the stretch it came from."""
    pieces = _pieces(text, taken)
    if not pieces:
        return "", ""
    value = clean(" ".join(text[start:end] for start, end in pieces))
    quote = text[pieces[0][0] : pieces[-1][1]].strip(_EDGE_PUNCTUATION)
    return value, quote


def longest_piece(text: str, taken: Sequence[Span]) -> str:
    """The longest stretch that nothing was taken out of, as it was said: what may be quoted back."""
    pieces = (clean(text[start:end]) for start, end in _pieces(text, taken))
    return max(pieces, key=len, default="")


def _pieces(text: str, taken: Sequence[Span]) -> list[Span]:
    pieces, at = [], 0
    for start, end in [*sorted(taken), (len(text), len(text))]:
        if _telling(text[at:start], split=bool(taken)):
            pieces.append((at, start))
        at = max(at, end)
    return pieces


def _telling(piece: str, *, split: bool) -> bool:
    """Whether a piece says something; between two facts, "want" and "now" do not."""
    idle = talk.IDLE if split else talk.FILLER
    return any(word.casefold().replace("’", "'") not in idle for word in _WORD.findall(piece))


def clean(text: str) -> str:
    """One line, no dangling punctuation or connecting word at either end."""
    text = _SPACE.sub(" ", text)
    text = _GAP.sub(lambda m: f"{m[1] or m[2]} " if m[1] or m[2] else " ", text)
    text = _SPACE.sub(" ", text).strip(_EDGE_PUNCTUATION)
    while (shorter := _without_tail(text)) != text:
        text = shorter
    return balance(text)


def _without_tail(text: str) -> str:
    """The text without its last word, when that only joins; looks at the end alone, however long the text."""
    cut = max(0, len(text) - _TAIL)
    return (text[:cut] + talk.TAIL.sub("", _TRAILING.sub("", text[cut:]))).rstrip(_EDGE_PUNCTUATION)


def tidy(text: str) -> str:
    """One line without punctuation around it; every word stays."""
    return balance(_SPACE.sub(" ", text).strip(_EDGE_PUNCTUATION))


def balance(text: str) -> str:
    """The text with a bracket closed that lost its end to the clean-up."""
    return f"{text})" if text.count("(") > text.count(")") else text


def content(text: str) -> list[str]:
    """The words of a text that mean something on their own."""
    return [word for word in _WORD.findall(text) if word.casefold().replace("’", "'") not in talk.FILLER]


def wordy(text: str) -> bool:
    """Whether there is a word with a meaning, and not numbers alone."""
    return any(not word[0].isdigit() for word in content(text))


def strip_opener(text: str) -> str:
    """An outcome without "I want to" and its like in front."""
    match = talk.OPENER.match(text)
    rest = text[match.end() :] if match else text
    return rest.strip() if content(rest) else text.strip()


def lower_first(text: str, language: str = "en") -> str:
    """The first letter small, when the word is surely no name, nor in German a noun: "Support"."""
    first = _WORD.match(text)
    if not first or first.group() == "I" or first.group()[1:] != first.group()[1:].lower():
        return text
    word = first.group().lower()
    work = language != "de" and (word in VERBS or {word, word.rstrip("s")} & talk.COMMON)
    keeps = language == "de" and word in talk.CAPITAL
    common = (word in talk.FILLER and not keeps) or work
    return text[0].lower() + text[1:] if common and not word.startswith(("i'", "i’")) else text


def starts_with_verb(text: str) -> bool:
    """Whether a phrase opens like a goal does: "raise …", "be better …". A word alone is a topic: "Excel"."""
    words = [word.lower() for word in _WORD.findall(text)[:2]]
    if len(words) < 2 or words[1] in _AFTER_A_NOUN:
        return False
    return words[0] in VERBS or words[0] == "be"
