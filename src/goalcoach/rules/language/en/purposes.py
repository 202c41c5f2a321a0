"""Where a purpose begins in an English sentence: "so that", "in order to", "to" plus a verb."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.en.clauses import participle
from goalcoach.rules.language.en.small_words import ABOUT_TO, MODALS, TO, TO_FOLLOWS
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Stretch, Word

_NOWHERE: Mapping[int, int] = {}
_VERBS = terms("verb")
_WANTING = frozenset(
    """
    plan hope want wish need aim intend try able begin start continue like going have expect ready how ought
    seek strive love look prefer agree commit enough likely easy hard difficult willing order used up attempt
    """.split()
)
"""Words whose "to" opens no purpose."""
_HELPING = frozenset("help allow enable encourage get empower inspire motivate invite urge persuade".split())
"""Behind them and a person, "to" opens what that person does: "help me to get there"."""
_TOGETHER = frozenset({"work", "collaborate", "cooperate", "partner"})
"""Behind them and "with" somebody, "to" opens what is done together."""
_PERSON = 4
"""How many words whoever is helped has at most: "encourage the new drivers to …"."""
_SUBJECT = 6
"""Within how many words behind a comma "will" follows its subject."""
_LABELS = frozenset({"impact", "purpose", "motivation", "rationale", "why"})
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
    if not phrases and "opener" not in part.starts:
        return part.end  # "to" is such a word
    for i, word in enumerate(words[first : part.end], first):
        if i in phrases and i + phrases[i] <= part.end and not _mere_noun(part, i, phrases[i]):
            return i
        if word.text not in TO:
            continue
        if i > first and _does_it(part, i - first):
            continue
        opens = i > first and i + 1 < part.end and not part.text.startswith("-", word.end)
        if opens and _to_verb(words, i, verbs) and not _to_be_done(part, i):
            return i
    return part.end


def _does_it(part: Stretch, far: int) -> bool:
    """Whether a "to" so many words behind the verb opens what is done: "help the crew to …", "work with them to …"."""
    words, verb = part.all_words, part.verb
    if verb is None or far > _PERSON:
        return False
    joint = words[verb].lemma in _TOGETHER and words[verb + 1].text.lower() in {"with", "together"}
    return joint or words[verb].lemma in _HELPING


def aimed_first(part: Stretch) -> int:
    """ "To save time, the office will …": behind the comma, where a subject and its verb follow."""
    words = part.all_words
    opens = part.begin + 2 if words[part.begin].text.lower() == "in" else part.begin
    if opens + 4 >= part.end or words[opens].text not in TO or words[opens + 1].lemma not in _VERBS:
        return part.begin
    if words[opens + 2].text.lower() == "with":
        return part.begin
    for k in range(opens + 2, part.end - 2):
        if part.text[words[k - 1].end] == "," and _clause(part, k):
            return k
    return part.begin


def _clause(part: Stretch, i: int) -> bool:
    """Whether a subject and "will" stand from word i on, or "we" and its verb."""
    lows = [word.text.lower() for word in part.all_words[i : min(part.end, i + _SUBJECT)]]
    return lows[0] in {"we", "i"} or not MODALS.isdisjoint(lows[1:])


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
    if i > 2 and not _HELPING.isdisjoint((words[i - 2].lemma, words[i - 3].lemma)):
        return False
    if (
        before.lemma in _WANTING
        or before.lemma in ABOUT_TO
        or before.text.lower() in TO_FOLLOWS
        or before.text[0].isdecimal()
    ):
        return False
    behind = words[i + 2].text.lower() if i + 2 < len(words) else ""
    if behind == "and" and i + 4 < len(words):
        return words[i + 3].lemma in verbs and words[i + 4].text.lower() not in _NOT_AN_OBJECT
    return behind not in _NOT_AN_OBJECT
