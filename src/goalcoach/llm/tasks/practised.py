"""Whether a way to practise says what is done: a favour to ask for, or the goal again, is no practice."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.rules.language.packs import own_pack

_ALL_OF_IT = 0.8
"""Share of their words from which on a way and a step are the same."""
_BEGIN = 4
"""Letters by which forms of one word are known."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What tells it in one language."""

    favour: re.Pattern[str]
    """Somebody is asked whether they help, watch or have time."""
    own_deed: re.Pattern[str]
    """Somebody does something themselves meanwhile."""
    level: re.Pattern[str]
    """A level is to be reached."""


_ENGLISH = _Words(
    favour=re.compile(
        r"(?i)^(?:i (?:will |could )?)?(?:ask|check with|find out from|see)\b(?! each| every| all)"
        r"[^,;.]{0,40}?\b(?:whether|if)\b[^,;.]{0,40}"
        r"\b(?:helps?|watch(?:es)?|time|willing|available|comes?|joins?|shows?|looks?)\b"
    ),
    own_deed=re.compile(r"(?i)\b(?:while|when|as) i\b|\b(?:watch|watches|see|sees|let|lets) me [a-z]{3,}"),
    level=re.compile(
        r"(?i)^(?:i )?(?:reach|achieve|attain|get to|move up to|come to|arrive at|be at|master)\b"
        r"[^,;.]{0,40}\blevel \w+"
    ),
)
_GERMAN = _Words(
    favour=re.compile(
        r"(?i)^(?!.{0,20}\bjede[nrms]?\b)[^,;.]{0,40}\b(?:(?:nach|an)?frag\w{0,2}|bitten?)\b"
        r"[^,;.]{0,30},? (?:ob|dass)\b[^,;.]{0,40}"
        r"\b(?:zusieht|zuschaut|zuguckt|hilft|helfen|zeit|dabei|mitkommt|mitmacht|einspringt|zeigt|kommt)\b"
    ),
    own_deed=re.compile(r"(?i)\b(?:wenn|während|waehrend|wie) ich\b"),
    level=re.compile(
        r"(?i)\b(?:stufe|level) \w+\b[^,;.]{0,40}\b(?:erreichen?|schaffen?|kommen?|beherrschen?)\b"
    ),
)
_IN: Mapping[str, _Words] = {"en": _ENGLISH, "de": _GERMAN}


def nothing_practised(text: str, step: str, language: str) -> bool:
    """Whether all that is done in a way is to ask for a favour, or it is the step or a level to reach."""
    words = _IN.get(language)
    if words is None:
        return False
    asks = words.favour.search(text) and not words.own_deed.search(text)
    return bool(asks or words.level.search(text)) or _again(text, step, language)


def _again(text: str, step: str, language: str) -> bool:
    """Whether a way and the step have nearly all of their words in common."""
    said, wanted = _begun(text, language), _begun(step, language)
    return bool(said) and len(said & wanted) >= _ALL_OF_IT * max(len(said), len(wanted))


def _begun(text: str, language: str) -> frozenset[str]:
    """How the words of a text begin, but for small ones: "find" of "findet" and "finden"."""
    reader = own_pack(language)
    lemmas = (word.lemma for word in reader.words(text))
    return frozenset(lemma[:_BEGIN] for lemma in lemmas if lemma not in reader.terms("connecting"))
