"""Whether a way to practise says what is done: a favour to ask for, or the goal again, is no practice."""

from __future__ import annotations

import re
from functools import cache

from goalcoach.rules.implied import any_of
from goalcoach.rules.language.packs import CODES, own_pack
from goalcoach.rules.language.read import Language

_ALL_OF_IT = 0.8
"""Share of their words from which on a way and a step are the same."""
_BEGIN = 4
"""Letters by which forms of one word are known."""
_NEAR = r"[^,;.]{0,40}"
"""What may stand between words of one part of a sentence."""


def nothing_practised(text: str, step: str, language: str) -> bool:
    """Whether all that is done in a way is to ask for a favour, or it is the step or a level to reach."""
    if language not in CODES:
        return False
    reader = own_pack(language)
    asks = _favour(reader).search(text) and not _own_deed(reader).search(text)
    return bool(asks or _level(reader).search(text)) or _again(text, step, reader)


@cache
def _favour(reader: Language) -> re.Pattern[str]:
    """Somebody, not each of many, is asked whether they help, watch or have time."""
    asked, whether, granted, many = (
        any_of(reader, theme) for theme in ("favour_asked", "favour_whether", "favour_granted", "of_many")
    )
    return re.compile(
        rf"(?i)^(?:(?!\b(?:{many})\b)[^,;.]){{0,40}}?\b(?:{asked})\b(?! (?:{many})\b)"
        rf"{_NEAR},?\s(?:{whether})\b{_NEAR}\b(?:{granted})\b"
    )


@cache
def _own_deed(reader: Language) -> re.Pattern[str]:
    """Somebody does something themselves meanwhile."""
    meanwhile, seen = any_of(reader, "meanwhile"), any_of(reader, "seen_at_it")
    return re.compile(rf"(?i)\b(?:{meanwhile})\b|\b(?:{seen}) \w{{3,}}")


@cache
def _level(reader: Language) -> re.Pattern[str]:
    """A level is to be reached: its verb stands first, or last as in German."""
    level, reached, own = (any_of(reader, theme) for theme in ("level_name", "level_reached", "own_word"))
    return re.compile(
        rf"(?i)^(?:(?:{own}) )?(?:{reached})\b{_NEAR}\b(?:{level}) \w+"
        rf"|\b(?:{level}) \w+\b{_NEAR}\b(?:{reached})\b"
    )


def _again(text: str, step: str, reader: Language) -> bool:
    """Whether a way and the step have nearly all of their words in common."""
    said, wanted = _begun(text, reader), _begun(step, reader)
    return bool(said) and len(said & wanted) >= _ALL_OF_IT * max(len(said), len(wanted))


def _begun(text: str, reader: Language) -> frozenset[str]:
    """How the words of a text begin, but for small ones: "find" of "findet" and "finden"."""
    lemmas = (word.lemma for word in reader.words(text))
    return frozenset(lemma[:_BEGIN] for lemma in lemmas if lemma not in reader.terms("connecting"))
