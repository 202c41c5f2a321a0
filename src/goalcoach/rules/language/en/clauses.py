"""What an English clause tells besides its verb: that it is a remark, or that something is done."""

from __future__ import annotations

from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Stretch, Word

_COMMENTED = frozenset(
    "is was will would should shouldn't could helps means isn't won't has can may also".split()
)


def remarks(part: Stretch) -> bool:
    """ "It should not be too hard.", "(Confidence: 75 %)": a remark on the goal, not another one."""
    words, first = part.all_words, part.begin
    low = words[first].text.lower()
    behind = words[first + 1].text.lower() if first + 1 < part.end else ""
    remark = low in {"it", "this", "that", "these", "they"} and behind in _COMMENTED
    return remark and not part.amounts and part.find("deliverable_verb") is None


def passive(part: Stretch) -> bool:
    """ "Brex is fully closed down", "the policy has been audited": somebody else did something to it."""
    words, being = part.all_words, terms("being")
    for k in range(part.begin + 1, part.purpose - 1):
        if words[k].text.lower() not in being:
            continue
        j = k + 2 if words[k + 1].text.lower().endswith("ly") and k + 2 < part.purpose else k + 1
        if words[j].text.lower() in terms("state_word"):
            return True
        if words[j].lemma in terms("verb") and participle(words[j]) and not part.at("vague_verb", j):
            return words[j].lemma not in terms("learning_verb") and words[j].lemma not in terms(
                "telling_verb"
            )
    return False


def participle(word: Word) -> bool:
    """ "Audited", "known": what was done to something."""
    low = word.text.lower()
    return low != word.lemma and low.endswith(("ed", "en", "wn", "lt", "nt", "ld", "et"))
