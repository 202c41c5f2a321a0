"""Ordinary German nouns: each has a capital, so a capital alone makes no name. Knows no rule."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goalcoach.rules.language.de.terms import terms
from goalcoach.rules.language.read import Word

_KNOWN = tuple(
    "ordinary_noun object_at_work short_noun metric_noun theme_noun soft_noun generic_object role_noun study_noun learning_noun "
    "social_noun group_word".split()
)
_ENDINGS = tuple(
    "ung ungen heit heiten keit keiten schaft schaften tion tionen tät täten nis nisse nissen".split()
)
_STEMS = tuple(
    "dein mein unser euer eure sein ihr ihre dies jene jede jeder jedes jedem jeden welch kein manch solch "
    "viele vielen wenige wenigen einige einigen mehrere mehreren alle allen beide beiden ander".split()
)
"""How words begin that only an ordinary noun follows."""
_ARTICLES = frozenset("der die das den dem des ein eine einen einem einer eines".split())
_OTHERS = frozenset(
    "im am zum zur beim vom ins ans aufs durchs fürs ums vors übers unters hinters etwas nichts alles viel wenig mehr weniger pro je zwei drei vier fünf sechs sieben acht "
    "neun zehn elf zwölf".split()
)
_INFLECTED = ("e", "en", "er", "es", "em")
_PREPOSITIONS = frozenset(
    "mit ohne für durch bei von nach aus gegen über unter vor hinter auf trotz wegen während seit zwischen".split()
)
_DEGREES = frozenset("sehr ganz recht besonders möglichst wirklich".split())
"""What may stand in front of an adjective: "eine sehr gute Übergabe"."""
_ORDERED = frozenset("erstes zweites drittes letztes nächstes weiteres neues anderes".split())
"""Adjectives that stand for a thing: "als Erstes"."""
_MADE_NOUN = re.compile(
    r"(?:\w*ge\w{2,}|be\w{2,}|er\w{2,}|ver\w{2,}|ent\w{2,}|zer\w{2,}|\w{2,}ier)(?:t|en)(?:es|em)"
    r"|\w{2,}(?:ig|lich|isch|bar|los|voll|sam|haft|iert|st)(?:es|em)"
)
"""A participle or an adjective that stands for a thing: "Gelerntes", "Vereinbartes", "Wichtiges". No name ends so."""
_SHORT = 4
"""Letters of words such as "alle" or "eine", which are looked at by themselves."""
_LOOK_BACK = 3
"""Words before a noun that may be its own: "bei einem der nächsten Gespräche"."""


def ordinary(words: Sequence[Word], k: int) -> bool:
    """Whether word k, which has a capital, is a noun like others and no name.

    Told by its ending, by the word lists, or by what stands before it: an article, a possessive, a number,
    with adjectives between, by "gibt es", or an adjective behind a preposition ("ohne pünktlichen Aushang"). "Mit
    Elena" has none of them, and "die Elena" passes for a noun.
    """
    low = words[k].text.lower()
    if low.endswith(_ENDINGS) or low in _ORDERED or _MADE_NOUN.fullmatch(low):
        return True
    if any(low in terms(theme) for theme in _KNOWN):
        return True
    if k > 1 and words[k - 2].text.lower() in _PREPOSITIONS and _adjective(words[k - 1]):
        return True
    if k > 1 and (words[k - 2].text.lower(), words[k - 1].text) == ("gibt", "es"):
        return True
    for j in range(k - 1, max(-1, k - _LOOK_BACK - 1), -1):
        before = words[j]
        if _governs(before):
            return True
        degree = before.text in _DEGREES and _adjective(words[j + 1])
        if before.text[0].isupper() or not (degree or before.text.endswith(_INFLECTED)):
            return False
    return False


def _adjective(word: Word) -> bool:
    """Whether it has the form of one: between a preposition and a noun nothing else has."""
    return word.text.islower() and len(word.text) > _SHORT and word.text.endswith(_INFLECTED)


def _governs(word: Word) -> bool:
    low = word.text.lower()
    return low[0].isdigit() or low in _ARTICLES or low in _OTHERS or low.startswith(_STEMS)
