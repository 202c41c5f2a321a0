"""What the words of one part amount to: a measure, a role, a study, a theme, a thing left open."""

from __future__ import annotations

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.read import Quantity, Role, Word
from goalcoach.rules.letters.parts import Part

FINISHING = frozenset(
    """
    complete finish finalise finalize publish launch sign hire recruit file submit pass obtain receive
    certify release ship install deploy migrate remove delete appoint fill adopt approve replace begin
    """.split()
)
"""Verbs whose end can be seen whatever they are about."""
_ARTICLES = frozenset(
    """a an some new one any another more the our my various multiple several different""".split()
)
_OPEN = frozenset("""a an some any one another various several different multiple new something""".split())
_STOPS = frozenset(
    """
    the a an of for in on at by with to from and or my our your their his her its this that these those as
    is are be been will into about through via it them us me we i you all every each more less most both own
    also not no so than per up out over
    """.split()
)


def content(words: tuple[Word, ...]) -> list[Word]:
    """Words that carry meaning."""
    return [w for w in words if w.text.lower() not in _STOPS]


def has(part: Part, words: tuple[Word, ...], theme: str) -> bool:
    """Whether one of the words is of a theme."""
    terms = part.reading.pack.terms(theme)
    return any(w.lemma in terms or w.text.lower() in terms for w in words)


def named_measure(part: Part) -> bool:
    """Whether something that is counted or measured is named."""
    return has(part, part.reading.words[part.begin : part.end], "metric_noun")


def sized(part: Part, quantity: Quantity) -> bool:
    """Whether a number measures something named, and is not only "1 % better"."""
    factor = quantity.unit == "x" and quantity.role is not Role.RATE
    if quantity.unit in {"%", "pp", "x"} and (quantity.relative or factor):
        if part.names_count is None:
            part.names_count = _counts_something(part, part.reading.words[part.begin : part.end])
        return part.names_count
    if quantity.value == 1 and quantity.unit in part.reading.pack.terms("generic_object"):
        return False
    if quantity.unit == "%" and _of_a_theme(part, quantity):
        return False
    if quantity.unit == "%":
        return part.end - part.begin > 2 or len(content(part.reading.words[part.begin : part.end])) > 1
    return True


def _of_a_theme(part: Part, quantity: Quantity) -> bool:
    """ "100 % quality": a share of nothing that is counted."""
    behind = next((w for w in part.words if w.start >= quantity.end), None)
    return behind is not None and _thematic(part, behind) and not has(part, (behind,), "metric_noun")


def _counts_something(part: Part, words: tuple[Word, ...]) -> bool:
    if has(part, words, "metric_noun"):
        return True
    for w in words:
        if w.text.isupper() and len(w.text) > 1 and not w.text[0].isdecimal():
            return True
        if (
            w.text.lower().endswith("s")
            and not w.lemma.endswith(("ss", "us", "is"))
            and not _thematic(part, w)
        ):
            return w.lemma not in part.reading.pack.terms("generic_object")
    return False


def _thematic(part: Part, word: Word) -> bool:
    terms = part.reading.pack.terms("theme_noun")
    return word.lemma in terms or word.text.lower() in terms


def measured(part: Part) -> bool:
    """Whether the part holds a number that measures something."""
    return any(sized(part, quantity) for quantity in part.amounts)


def changes_measure(part: Part) -> bool:
    """ "Cut ticket backlog", "raise sign-ups": a direction and something that is measured."""
    pack = part.reading.pack
    verb = part.action
    directed = verb and any(
        verb in pack.terms(f"direction_{d.value}") for d in (Direction.UP, Direction.DOWN, Direction.KEEP)
    )
    objects = part.objects[:7]
    if not directed and verb not in {"reduce", "optimise", "optimize", "beat", "exceed"}:
        return False
    head = [w for w in objects if w.text.lower() not in _STOPS]
    if not head:
        return False
    if has(part, tuple(head), "metric_noun"):
        return not (_thematic(part, head[-1]) and len(head) < 2)
    return False


def names_role(part: Part) -> bool:
    """Whether a role or position is named, as in "become head nurse"."""
    words = content(part.objects or part.words)
    vague = part.reading.pack.terms("vague_quality")
    if not words or words[0].lemma in vague or words[0].text.lower() in vague:
        return False
    return has(part, tuple(words), "role_noun")


def study(part: Part) -> bool:
    """Whether a course, certificate, exam or book is named."""
    words = part.objects if part.verb is not None else part.words
    return has(part, words, "study_noun") and len(content(words)) > 1


def able(part: Part) -> bool:
    """Whether it says what one can do afterwards."""
    if part.find("ability") is not None:
        return True
    return inside_words(part, "ability")


def inside_words(part: Part, theme: str) -> bool:
    """Whether a word holds a term of a theme: for languages that are written without blanks."""
    foreign = [w.text for w in part.words if not w.text.isascii()]
    if not foreign:
        return False
    terms = [t for t in part.reading.pack.terms(theme) if not t.isascii()]
    return any(term in word for word in foreign for term in terms)


def generic(part: Part) -> bool:
    """ "Run a campaign", "expand programs": which one decides what the goal means."""
    objects, terms = part.objects, part.reading.pack.terms("generic_object")
    if not objects:
        return False
    if len(phrase(part)) == 1 and objects[0].lemma != objects[0].text.lower():
        return objects[0].lemma in terms
    if objects[0].text.lower() not in _OPEN:
        return False
    k = 0
    while k < len(objects) and objects[k].text.lower() in _ARTICLES:
        k += 1
    alone = k + 1 >= len(phrase(part))
    return k < len(objects) and alone and (objects[k].lemma in terms or objects[k].text.lower() in terms)


def passive(part: Part) -> bool:
    """ "Brex is fully closed down", "the policy has been audited": somebody else did something to it."""
    words, terms = part.reading.words, part.reading.pack.terms
    for k in range(part.begin + 1, part.purpose - 1):
        if words[k].text.lower() not in terms("being"):
            continue
        j = k + 2 if words[k + 1].text.lower().endswith("ly") and k + 2 < part.purpose else k + 1
        if words[j].lemma in terms("verb") and _participle(words[j]) and not part.at("vague_verb", j):
            return words[j].lemma not in terms("learning_verb") and words[j].lemma not in terms(
                "telling_verb"
            )
    return False


def _participle(word: Word) -> bool:
    low = word.text.lower()
    return low != word.lemma and low.endswith(("ed", "en", "wn", "lt", "nt", "ld", "et"))


def open_amount(part: Part) -> bool:
    """ "Produce better reports", "some more training": how much, or how good, is left open in front."""
    words, terms = phrase(part), part.reading.pack.terms("open_amount")
    return bool(words) and not part.amounts and words[0].text.lower() in terms


def praised(part: Part) -> bool:
    """Whether the object comes with a quality that has no standard: "a well-trained workforce"."""
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


def social(part: Part) -> bool:
    """Whether what is made is a bond or a climate between people: "strong connections", "a culture"."""
    words = content(phrase(part))
    return bool(words) and words[-1].lemma in part.reading.pack.terms("social_noun")


def some_of_many(part: Part) -> bool:
    """ "Install smoke detectors": several, and nothing says which or how many."""
    words = phrase(part)
    head = words[-1] if words else None
    if head is None or part.amounts or head.text.lower() == head.lemma or not head.text.islower():
        return False
    if not head.text.lower().endswith("s") or head.text.lower().endswith("ss"):
        return False
    firm = part.reading.pack.terms("determiner")
    return not any(w.text.lower() in firm or not w.text.islower() for w in words)


def theme_only(part: Part) -> bool:
    """Whether the object is nothing but a theme: "collaboration", "operational excellence"."""
    words = content(phrase(part))
    if not words:
        return True
    if any(w.text[:1].isupper() and w.start != part.reading.words[part.begin].start for w in words):
        return False
    vague = part.reading.pack.terms("vague_quality")
    if _thematic(part, words[-1]) or words[-1].text.lower() in vague:
        return True
    soft = part.reading.pack.terms("soft_noun")
    if words[-1].lemma not in soft:
        return False
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


_ENDS = frozenset(
    """
    for of in on at by with from to through via into as about within across during that which when while if
    so using between where who whom whose because
    """.split()
)


def phrase(part: Part) -> tuple[Word, ...]:
    """The first noun phrase of the object: up to a preposition, a comma or a clause."""
    words = part.objects if part.verb is not None else part.words
    text = part.reading.text
    for k, word in enumerate(words):
        if k and (word.text.lower() in _ENDS or set(text[words[k - 1].end : word.start]) & set(",;:(")):
            return words[:k]
    return words


def quality_only(part: Part) -> bool:
    """Whether the words are only qualities: "world-class and efficient"."""
    words = content(phrase(part))
    vague = part.reading.pack.terms("vague_quality")
    rest = [
        w for w in words if w.lemma not in vague and w.text.lower() not in vague and not _thematic(part, w)
    ]
    return len(rest) * 2 < len(words) or not words
