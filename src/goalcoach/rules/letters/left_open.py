"""Whether an object leaves open which one, how many or how much is meant."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.noun_phrase import content, has, head, phrase
from goalcoach.rules.letters.parts import Part


def generic(part: Part) -> bool:
    """ "Run a campaign", "expand programs": which one decides what the goal means."""
    objects = part.objects
    if not objects:
        return False
    if len(phrase(part)) == 1 and objects[0].lemma != objects[0].text.lower():
        return objects[0].lemma in part.terms("generic_object")
    if _any_of_a_kind(part):
        return True
    articles = part.terms("open_article")
    first = next((k for k, word in enumerate(objects) if word.text.lower() not in articles), len(objects))
    if not first or first == len(objects):
        return False
    alone = first + 1 >= len(phrase(part)) and not _narrowed(part, objects)
    return alone and has(part, objects[first : first + 1], "generic_object")


def _any_of_a_kind(part: Part) -> bool:
    """ "New routines", "friendly policies": several of a kind of which the choice decides."""
    if part.verb is None or part.amounts:
        return False
    if not (part.at("deliverable_verb", part.verb) or part.does("making_verb")):
        return False
    words = phrase(part)
    last = part.reading.pack.grammar.head(content(part, words)) if len(words) > 1 else None
    if last is None or not has(part, (last,), "generic_object"):
        return False
    if not part.reading.pack.grammar.unnamed_many(last) or words[0].text.lower() in part.terms("determiner"):
        return False
    return not _narrowed(part, part.objects)


def _narrowed(part: Part, objects: tuple[Word, ...]) -> bool:
    """ "A policy for participant mobility": what follows tells which one."""
    size = len(phrase(part))
    if head(part) is None or phrase(part)[-1].lemma in part.terms("any_of_many"):
        return False
    return size + 1 < len(objects) and objects[size].text.lower() in part.terms("narrowing")


def listed_under(part: Part) -> bool:
    """ "Define the responsibilities of the wards": several of a theme, and whose they are.

    "Synergies between two teams" are none that anybody knows: no article says which.
    """
    last, size = head(part), len(phrase(part))
    if not any(word.text.lower() in part.terms("determiner") for word in part.objects[:1]):
        return False
    if last is None or not part.reading.pack.grammar.several(last) or has(part, (last,), "social_noun"):
        return False
    behind = part.objects[size : size + 2]
    return len(behind) == 2 and behind[0].text.lower() in part.terms("narrowing")


def open_amount(part: Part) -> bool:
    """ "Produce better reports", "some more training": how much, or how good, is left open in front."""
    words, terms = phrase(part), part.terms("open_amount")
    if not words or part.amounts:
        return False
    return words[0].text.lower() in terms or _counts_vaguely(part, words)


def more_of_a_kind(part: Part) -> bool:
    """ "Visit more farms", "write a series of posts": how many is left open, not of what."""
    words = phrase(part)
    if _counts_vaguely(part, words):
        return True
    last, kinds = head(part), ("generic_object", "soft_noun", "theme_noun", "any_of_many")
    if (
        last is None
        or not part.reading.pack.grammar.several(last)
        or any(has(part, (last,), k) for k in kinds)
    ):
        return False
    return words[0].text.lower() not in part.terms("vague_quality")


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
