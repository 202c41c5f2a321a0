"""Whether an object is nothing one could point at: a theme, a quality, something inside a person, a bond."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.noun_phrase import content, has, head, names, phrase
from goalcoach.rules.letters.parts import Part

TOPIC_WORDS = 3
"""How many words a bare topic has at most: "operational excellence"."""
_NEAR = 7
"""Within how many words a quality belongs to the object of "make"."""


def thematic(part: Part, word: Word) -> bool:
    terms = part.terms("theme_noun")
    return word.lemma in terms or word.text.lower() in terms


def theme_only(part: Part) -> bool:
    """Whether the object is nothing but a theme: "collaboration", "operational excellence"."""
    words = content(part, phrase(part))
    if not words:
        return not any(w.text.lower() in part.terms("it_word") for w in part.objects[:1])
    if any(w.start != part.reading.words[part.begin].start for w in names(part, words)):
        return False
    vague = part.terms("vague_quality")
    if thematic(part, words[-1]) or words[-1].text.lower() in vague:
        return True
    soft = part.terms("soft_noun")
    if words[-1].lemma not in soft:
        return False
    if any(thematic(part, w) for w in words[:-1]):
        return True
    return praised(part)


def quality_only(part: Part) -> bool:
    """Whether the words are only qualities: "world-class and efficient"."""
    words = content(part, phrase(part))
    vague = part.terms("vague_quality")
    if not words and any(w.text.lower() in part.terms("it_word") for w in part.objects[:1]):
        return False
    rest = [
        w for w in words if w.lemma not in vague and w.text.lower() not in vague and not thematic(part, w)
    ]
    return len(rest) * 2 < len(words) or not words


def bare_field(part: Part) -> bool:
    """ "Provide training", "expand housing options": a field of work, and nothing says which part of it."""
    last, firm = head(part), part.terms("determiner")
    if last is None or part.amounts or not has(part, (last,), "soft_noun"):
        return False
    if has(part, (last,), "generic_object") and not part.reading.pack.grammar.several(last):
        return False
    return not (any(w.text.lower() in firm for w in phrase(part)) or names(part, [last]))


def skill_only(part: Part) -> bool:
    """ "My leadership skills", "our understanding of markets": something to learn, no thing to make."""
    last = head(part)
    return last is not None and last.lemma in part.terms("inner_good")


def vague_verb(part: Part) -> bool:
    """Whether the main verb leaves open what will be different; to "drive a bus" does not."""
    if part.verb is None or not part.at("vague_verb", part.verb):
        return False
    last = head(part)
    return not (part.does("driving_verb") and last is not None and last.lemma in part.terms("vehicle"))


def open_ended(part: Part) -> bool:
    """Whether the main verb is vague, one of learning, or tells a direction: an end is not in it."""
    if part.verb is None:
        return False
    i = part.verb
    return vague_verb(part) or any(part.at(t, i) for t in ("learning_verb", "direction_up", "direction_down"))


def intangible(part: Part) -> bool:
    """Whether the object is nothing one could point at, whatever the verb: a theme, a quality, a skill."""
    return theme_only(part) or quality_only(part) or skill_only(part)


def social(part: Part) -> bool:
    """Whether what is made is a bond or a climate between people: "strong connections", "a culture"."""
    words = content(part, phrase(part))
    return bool(words) and words[-1].lemma in part.terms("social_noun")


def praised(part: Part) -> bool:
    """Whether the object comes with a quality that has no standard: "a well-trained workforce"."""
    first, last = part.reading.pack.grammar.objects(part)
    size = len(phrase(part))
    return part.find("vague_quality", first, first + size) is not None or _said_to_be_good(
        part, first + size, last
    )


def _said_to_be_good(part: Part, at: int, last: int) -> bool:
    """ "A crew that is friendly": the quality stands behind what has it."""
    words, being = part.reading.words, part.terms("being")
    if at + 2 >= last or words[at + 1].text.lower() not in being:
        return False
    return part.at("vague_quality", at + 2) > 0


def made_good(part: Part) -> bool:
    """ "Make installation easy", "keep customers happy": the object gets a quality without a standard."""
    if not part.does("praised_result_verb") or part.amounts:
        return False
    first, last = part.reading.pack.grammar.objects(part)
    near = min(first + _NEAR, last)
    return any(part.find(theme, first, near) is not None for theme in ("vague_quality", "degree"))
