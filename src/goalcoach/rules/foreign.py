"""Telling whether a text is in another language than it claims, from everyday words and script."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.rules.language.detect import hits
from goalcoach.rules.language.everyday import NAMES
from goalcoach.rules.language.packs import PACKS
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import Hit
from goalcoach.rules.thresholds import FOREIGN_WORDS


def another_language(reading: Reading) -> Iterator[Hit]:
    """One hit, for the text as a whole, when it seems to be in another language."""
    if language := _other_language(reading):
        yield Hit(data={"language": language})


def _other_language(reading: Reading) -> str | None:
    """The language a text seems to be in when it is not the one it claims; None without a sign of that."""
    if not reading.text.isascii() and _in_another_script(reading.text):
        return "a language in another script"
    counts = dict(hits(word.text.lower() for word in reading.words))
    own = counts.pop(reading.claimed, 0)
    best = max(counts, key=lambda code: counts[code])
    if counts[best] < FOREIGN_WORDS or counts[best] <= 2 * own:
        return None
    return PACKS[best].name if best in PACKS else NAMES[best]


def _in_another_script(text: str) -> bool:
    far = [character for character in text if character > "\u024f" and character.isalpha()]
    return bool(far) and sum(map(str.isalpha, text)) in range(5, 2 * len(far))
