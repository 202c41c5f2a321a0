"""What a person becomes, completes or can do then: a role, a course, an ability. Knows nothing of things."""

from __future__ import annotations

from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.amount import changes_measure
from goalcoach.rules.letters.noun_phrase import content, has, inside_words, phrase
from goalcoach.rules.letters.parts import Part


def becomes(part: Part) -> bool:
    """ "Become head nurse", "get certified", "grow into the role"; "grow sales" tells of a number."""
    return part.does("becoming_verb") or (part.does("growing_verb") and not changes_measure(part))


def names_role(part: Part) -> bool:
    """Whether a role or position is named, as in "become head nurse"."""
    words = content(part, _role_phrase(part))
    vague = part.terms("vague_quality")
    if not words or any(w.lemma in vague or w.text.lower() in vague for w in words[:2]):
        return False
    if has(part, tuple(words if part.verb is not None else words[-1:]), "role_noun"):
        return True
    one = any(w.text.lower() in part.terms("one_article") for w in part.objects[:1])
    trade = becomes(part) and part.reading.pack.grammar.agent(words[-1])
    return trade and (one or part.reading.pack.grammar.named(words[-1]))


def _role_phrase(part: Part) -> tuple[Word, ...]:
    """The object; behind "see myself as", what stands there."""
    size = part.at("role_opening", part.verb) if part.verb is not None else 0
    if size < 2 or part.verb is None:
        return phrase(part)
    ends = part.terms("phrase_end")
    words = part.reading.words[part.verb + size : part.purpose]
    last = next((k for k, word in enumerate(words) if word.text.lower() in ends), len(words))
    return words[:last]


def attains(part: Part) -> bool:
    """Whether what somebody becomes can be told: a role, a certificate, a finished state."""
    return _abbreviated(part) or names_role(part) or study(part) or part.state() is not None


def _abbreviated(part: Part) -> bool:
    """ "Become PI", "be a CTO": the role is an abbreviation."""
    words = content(part, part.objects)
    return bool(words) and words[0].text.isupper() and len(words[0].text) > 1


def study(part: Part) -> bool:
    """Whether a course, certificate, exam or book is named."""
    words = part.objects if part.verb is not None else part.words
    named = has(part, words, "study_noun")
    return named and (len(content(part, words)) > 1 or any(w.text.isupper() for w in words))


def able(part: Part) -> bool:
    """Whether it says what one can do afterwards."""
    if part.find("ability") is not None or _enough(part):
        return True
    return inside_words(part, "ability")


def _enough(part: Part) -> bool:
    """ "Learn enough SQL to write my own report"."""
    if part.verb is None or part.purpose + 1 >= part.end or not part.at("learning_verb", part.verb):
        return False
    return any(w.text.lower() in part.terms("enough") for w in part.objects[:1])
