"""Whether an object leaves open which one, how many or how much is meant."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.noun_phrase import head, phrase
from goalcoach.rules.letters.parts import Part


def generic(part: Part) -> bool:
    """ "Run a campaign", "expand programs": which one decides what the goal means."""
    objects, terms = part.objects, part.terms("generic_object")
    if not objects:
        return False
    if len(phrase(part)) == 1 and objects[0].lemma != objects[0].text.lower():
        return objects[0].lemma in terms
    if objects[0].text.lower() not in part.terms("open_article"):
        return False
    k, fillers = 0, part.terms("open_filler")
    while k < len(objects) and objects[k].text.lower() in fillers:
        k += 1
    alone = k + 1 >= len(phrase(part)) and not _narrowed(part, objects)
    return k < len(objects) and alone and (objects[k].lemma in terms or objects[k].text.lower() in terms)


def _narrowed(part: Part, objects: tuple[Word, ...]) -> bool:
    """ "A policy for participant mobility": what follows tells which one."""
    size = len(phrase(part))
    if head(part) is None or phrase(part)[-1].lemma in part.terms("any_of_many"):
        return False
    return size + 1 < len(objects) and objects[size].text.lower() in part.terms("narrowing")


def open_amount(part: Part) -> bool:
    """ "Produce better reports", "some more training": how much, or how good, is left open in front."""
    words, terms = phrase(part), part.terms("open_amount")
    if not words or part.amounts:
        return False
    return words[0].text.lower() in terms or _counts_vaguely(part, words)


def _counts_vaguely(part: Part, words: tuple[Word, ...]) -> bool:
    """ "A series of blog posts"."""
    behind = part.objects[len(words) : len(words) + 1]
    return words[-1].lemma in part.terms("vague_count") and any(
        w.text.lower() in part.terms("narrowing") for w in behind
    )


def some_of_many(part: Part) -> bool:
    """ "Install smoke detectors": several, and nothing says which or how many."""
    words = phrase(part)
    head = words[-1] if words else None
    if head is None or part.amounts or not part.reading.pack.grammar.unnamed_many(head):
        return False
    firm, whole = part.terms("determiner"), part.terms("all_of_them")
    if any(w.text.lower() in whole for w in part.words):
        return False
    return not any(w.text.lower() in firm or not w.text.islower() for w in words)
