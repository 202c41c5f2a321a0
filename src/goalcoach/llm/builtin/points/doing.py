"""What somebody learns to do, as it goes into a question: "leading the evening handover". English only."""

from __future__ import annotations

from goalcoach.rules.language.packs import pack

_VOWELS = "aeiou"
_STRESSED = frozenset("begin forget prefer refer transfer submit commit permit admit control travel".split())
"""Longer verbs whose last letter is doubled all the same."""


def doing(words: str, language: str) -> str:
    """A goal that opens with a verb, as what is done; empty where its first word is no verb we know."""
    verb, apart, rest = words.partition(" ")
    low = verb.lower()
    if language != "en" or not apart or low not in pack("en").terms("verb"):
        return ""
    form = next((each for each in _forms(low) if pack("en").words(each)[0].lemma == low), "")
    return f"{form} {rest}" if form else ""


def _forms(verb: str) -> tuple[str, ...]:
    """Ways in which it may be spelt, the likelier first: the lemma of one tells that it is of this verb."""
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")) and verb != "be":
        return (f"{verb[:-1]}ing", f"{verb}ing")
    short = sum(each in _VOWELS for each in verb) == 1 or verb in _STRESSED
    closed = verb[-1] not in f"{_VOWELS}wxy" and verb[-2:-1] in _VOWELS
    return (f"{verb}{verb[-1]}ing", f"{verb}ing") if short and closed else (f"{verb}ing",)
