"""What the system part of a prompt plainly asks for: its own sentences, and what one says or denies."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

_EXAMPLE = re.compile(r"```.*?```", re.DOTALL)
_NOT_ITS_OWN = re.compile(r"^\s*- (?:[A-Z]{2}[0-9]{3} |`\w+` \().*$", re.MULTILINE)
"""Lines that goalcoach writes into every prompt: the rules, and the form of the answer."""
_BEGINS = re.compile(r"\n(?=\s*(?:[-*]|\d+\.) )|\n\s*\n")
_ENDS = re.compile(r"(?<=[.!?])\s+")
_CLAUSE = re.compile(r"[,;:]|\b(?:but|then|and then)\b")
_DENIED = re.compile(
    r"\b(?:no|not|never|nothing|none|nobody|nor|neither|avoid|refrain|\w+n['’]t)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Plain:
    """How somebody asks for one thing, in several wordings."""

    asks: str
    """A regular expression over one sentence; what it finds must not be denied, as in "never give marks"."""
    denies: str = ""
    """The same, of a wish that something be left out: it holds its own "do not"."""

    def found_in(self, system: str) -> re.Match[str] | None:
        """Where a prompt asks for it."""
        for sentence in own_sentences(system):
            for found in _matches(self.asks, sentence):
                if not _denied(sentence, found):
                    return found
            for found in _matches(self.denies, sentence):
                return found
        return None


@lru_cache(maxsize=256)
def own_sentences(system: str) -> tuple[str, ...]:
    """The sentences of a prompt, without the rules, the form of the answer and examples."""
    own = _NOT_ITS_OWN.sub("", _EXAMPLE.sub("", system))
    parts = (" ".join(each.split()) for each in _BEGINS.split(own))
    return tuple(sentence for part in parts for sentence in _ENDS.split(part) if sentence)


def _matches(pattern: str, sentence: str) -> Iterator[re.Match[str]]:
    return re.finditer(pattern, sentence, re.IGNORECASE) if pattern else iter(())


def _denied(sentence: str, found: re.Match[str]) -> bool:
    """Whether a "never" stands in the same part of the sentence, in front of it or within."""
    clause = _CLAUSE.split(sentence[: found.start()])[-1]
    return _DENIED.search(clause + found.group()) is not None
