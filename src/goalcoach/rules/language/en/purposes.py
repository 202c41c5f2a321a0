"""Where a purpose begins in an English sentence: "so that", "in order to", "to" plus a verb."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.clauses import participle
from goalcoach.rules.language.en.small_words import TO, TO_FOLLOWS
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Stretch, Word

_NOWHERE: Mapping[int, int] = {}
_VERBS = terms("verb")
_WANTING = frozenset(
    """
    plan hope want wish need aim intend try able begin start continue like going have expect ready how ought
    seek strive love look prefer agree commit enough likely easy hard difficult willing order used up path
    """.split()
)
"""Words whose "to" opens no purpose."""
_HELPING = frozenset({"help", "allow", "enable", "encourage", "get"})
"""Behind them and a person, "to" opens what that person does: "help me to get there"."""
_LABELS = frozenset({"impact", "purpose", "motivation", "rationale"})
_NOT_AN_OBJECT = frozenset(
    {"", "ratio", "rate", "conversion", "score", "of", "and", "cost", "close", "service"}
)
"""Behind "to" and a word that could be a verb: then that word is a noun, or the clause has no object."""


def purpose(part: Stretch) -> int:
    """Where "so that", "in order to" or "to" plus a verb begins, behind the verb and its object."""
    words = part.all_words
    first = part.begin + 1 if part.verb is None else part.verb + 1
    verbs = _VERBS
    phrases = part.starts.get("purpose_phrase", _NOWHERE)
    for i, word in enumerate(words[first : part.end], first):
        if i in phrases and i + phrases[i] <= part.end and not _mere_noun(part, i, phrases[i]):
            return i
        if word.text not in TO:
            continue
        opens = i > first and i + 1 < part.end and not part.text.startswith("-", word.end)
        if opens and _to_verb(words, i, verbs) and not _to_be_done(part, i):
            return i
    return part.end


def _to_be_done(part: Stretch, i: int) -> bool:
    """ "All wards to be audited": the goal itself, where no verb stands before."""
    if part.verb is not None or i + 2 >= part.end or part.all_words[i + 1].text.lower() != "be":
        return False
    return participle(part.all_words[i + 2])


def _mere_noun(part: Stretch, i: int, size: int) -> bool:
    """ "Business impact analysis": a label of a purpose only in front of a colon or a verb."""
    low = part.all_words[i].text.lower()
    if size > 1 or low not in _LABELS or i + 1 >= part.end:
        return False
    behind = part.all_words[i + 1]
    return ":" not in part.text[part.all_words[i].end : behind.start] and behind.text.lower() not in {
        "is",
        "was",
    }


def _to_verb(words: tuple[Word, ...], i: int, verbs: Mapping[str, str]) -> bool:
    nxt, before = words[i + 1], words[i - 1]
    known = nxt.lemma in verbs or nxt.lemma.endswith(("ate", "ise", "ize", "ify"))
    if nxt.text.lower() != nxt.lemma or not known or not nxt.text.islower():
        return False
    if i > 1 and words[i - 2].lemma in _HELPING:
        return False
    if before.lemma in _WANTING or before.text.lower() in TO_FOLLOWS or before.text[0].isdecimal():
        return False
    behind = words[i + 2].text.lower() if i + 2 < len(words) else ""
    return behind not in _NOT_AN_OBJECT
