"""What stands around a goal: its words, the themes in them, the larger aim it names. Judges nothing."""

from __future__ import annotations

from functools import lru_cache

from goalcoach.rules import phrases
from goalcoach.rules.language.read import Word
from goalcoach.rules.once import once
from goalcoach.rules.reading import Reading

_LABEL_WORDS = 3
"""How many words a label in front of a title has at most: "CEO", "OKR 1", "VP Eng"."""
_AIM_WORDS = 2
"""How many words an aim has at least; "Stability" alone is a heading."""


class Context:
    """The context of one reading; each part of it is read when it is first asked for."""

    def __init__(self, reading: Reading) -> None:
        self.text = reading.context
        self._pack = reading.pack

    @once
    def words(self) -> tuple[Word, ...]:
        """All its words."""
        return self._pack.words(self.text) if self.text else ()

    @once
    def lows(self) -> frozenset[str]:
        """Its words as they stand, in lower case."""
        return frozenset(word.text.lower() for word in self.words)

    @once
    def starts(self) -> phrases.Starts:
        """Theme to the words its phrases begin at."""
        return phrases.starts(self.text, self.words, self._pack.code, of_goals=True) if self.words else {}

    def holds(self, theme: str) -> bool:
        """Whether one of its words is of a theme, as it stands."""
        return not self.lows.isdisjoint(self._pack.terms(theme))

    def says(self, theme: str) -> bool:
        """Whether it holds a phrase letter by letter: for such as "objectives & key results"."""
        folded = self.text.casefold().replace("’", "'")
        return any(phrase in folded for phrase in self._pack.terms(theme))

    def first(self, theme: str) -> str:
        """The first phrase of a theme, empty when there is none."""
        for i, size in self.starts.get(theme, {}).items():
            return " ".join(word.text for word in self.words[i : i + size])
        return ""

    def behind(self, word: Word) -> str:
        """What comes directly behind a word, without marks and blanks: ":" where a title follows."""
        return self.text[word.end : word.end + 4].lstrip("* _")

    @once
    def aim(self) -> str:
        """The larger aim a list stands under: "OKRs; CEO: Grow sales", "goals; Create value for members"."""
        segments = self.text.split(";")
        if len(segments) < 2:
            return ""
        last = segments[-1].strip(" *_.")
        label, colon, title = last.partition(":")
        if colon and len(label.split()) <= _LABEL_WORDS and len(title.split()) >= _AIM_WORDS:
            return title.strip() if not label.strip()[:1].isdecimal() else ""
        words = self._pack.words(last)
        return last if len(words) >= _AIM_WORDS and self._commands(words[0]) else ""

    def _commands(self, word: Word) -> bool:
        """Whether a title begins with a verb: "Create value"."""
        return word.lemma in self._pack.terms("verb") and word.text == word.text.capitalize()


@lru_cache(maxsize=4)
def context(reading: Reading) -> Context:
    """What stands around the text of a reading."""
    return Context(reading)
