"""English deeds behind the main verb: what one goes on doing, by which means, what one learns to do."""

from __future__ import annotations

from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Stretch

_GOING_ON = frozenset("keep continue work help focus push support ensure encourage enable allow get".split())
"""Verbs behind which another verb says what is done."""
_LIGHT = frozenset("do be have make get take go give see put work come".split())
"""Verbs that say nothing by themselves."""
_NEAR = 6
"""Within how many words the other verb follows."""
_OBJECT = 3
"""How many words a deed and its object have at least."""


def going_on(part: Stretch) -> int | None:
    """ "Keep working on implementing a parser", "continue to hold the fair": what is done."""
    words, i = part.all_words, part.verb
    if i is None or words[i].lemma not in _GOING_ON:
        return None
    for k in range(i + 1, min(part.end, i + _NEAR)):
        if words[k - 1].text.lower() == "to":
            verb = words[k].lemma in terms("verb")
        else:
            verb = words[k].text.lower().endswith("ing") and _ends(part, k)
        if verb and not part.at("vague_verb", k):
            return k if part.end - k > _OBJECT else None
    return None


def _ends(part: Stretch, k: int) -> bool:
    """ "Keep sending the list": a deed that ends, or one done to something certain."""
    if part.at("deliverable_verb", k):
        return True
    words = part.all_words
    firm = k + 2 < part.end and words[k + 1].text.lower() in terms("firm_article")
    return firm and words[k].lemma in terms("verb") and words[k].lemma not in _LIGHT


def means(part: Stretch) -> int | None:
    """ "Reduce harm by preventing falls": the deed, if it has an object and can be told."""
    words = part.all_words
    for k in range((part.verb or part.begin) + 2, part.end - 2):
        deed = words[k + 1]
        if words[k].text.lower() not in {"by", "through"} or not deed.text.lower().endswith("ing"):
            continue
        named = deed.lemma in terms("verb") and deed.lemma not in _LIGHT
        told = not (part.at("vague_verb", k + 1) or part.at("learning_verb", k + 1))
        return k + 1 if named and told else None
    return None


def learnt(part: Stretch) -> int | None:
    """ "Learn how to run a t-test": a deed with an object, and no topic ("how to code in Python")."""
    if part.verb is None:
        return None
    words, first = part.all_words, part.verb + 1
    lows = [word.text.lower() for word in words[first : part.purpose]]
    k = 2 if lows[:2] == ["how", "to"] else 1 if lows[:1] == ["to"] else 0
    if not k or k + 1 >= len(lows) or words[first + k].lemma not in terms("verb"):
        return None
    if part.at("vague_verb", first + k) or lows[k + 1] in terms("phrase_end"):
        return None
    return first + k if sum(low not in terms("stop_word") for low in lows[k:]) > 1 else None
