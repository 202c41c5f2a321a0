"""Whether an object leaves open which one, how many or how much is meant."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.noun_phrase import has, head, phrase
from goalcoach.rules.letters.parts import Part


def generic(part: Part) -> bool:
    """ "Run a campaign", "expand programs": which one decides what the goal means."""
    objects = part.objects
    if not objects:
        return False
    if len(phrase(part)) == 1 and objects[0].lemma != objects[0].text.lower():
        return objects[0].lemma in part.terms("generic_object")
    articles = part.terms("open_article")
    first = next((k for k, word in enumerate(objects) if word.text.lower() not in articles), len(objects))
    if not first or first == len(objects):
        return False
    alone = first + 1 >= len(phrase(part)) and not _narrowed(part, objects)
    return alone and has(part, objects[first : first + 1], "generic_object")


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
