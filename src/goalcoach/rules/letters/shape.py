"""What the words of one part amount to: a measure, a role, a study, a theme, a thing left open."""

from __future__ import annotations

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.read import Quantity, Role, Word
from goalcoach.rules.letters.parts import Part


def content(part: Part, words: tuple[Word, ...]) -> list[Word]:
    """Words that carry meaning."""
    stops = part.terms("stop_word")
    return [w for w in words if w.text.lower() not in stops]


def has(part: Part, words: tuple[Word, ...], theme: str) -> bool:
    """Whether one of the words is of a theme."""
    terms = part.terms(theme)
    return any(w.lemma in terms or w.text.lower() in terms for w in words)


def named_measure(part: Part) -> bool:
    """Whether something that is counted or measured is named."""
    return has(part, part.reading.words[part.begin : part.end], "metric_noun")


def _sized(part: Part, quantity: Quantity) -> bool:
    """Whether a number measures something named, and is not only "1 % better"."""
    factor = quantity.unit == "x" and quantity.role is not Role.RATE
    if quantity.unit in {"%", "pp", "x"} and (quantity.relative or factor):
        if part.names_count is None:
            part.names_count = _counts_something(part, part.reading.words[part.begin : part.end])
        return part.names_count
    if quantity.value == 1 and quantity.unit in part.terms("generic_object"):
        return False
    if quantity.unit == "%" and _of_a_theme(part, quantity):
        return False
    if quantity.unit == "%":
        return part.end - part.begin > 2 or len(content(part, part.reading.words[part.begin : part.end])) > 1
    return True


def _of_a_theme(part: Part, quantity: Quantity) -> bool:
    """ "100 % quality": a share of nothing that is counted."""
    behind = next((w for w in part.words if w.start >= quantity.end), None)
    return behind is not None and _thematic(part, behind) and not has(part, (behind,), "metric_noun")


def _counts_something(part: Part, words: tuple[Word, ...]) -> bool:
    if has(part, words, "metric_noun"):
        return True
    grammar = part.reading.pack.grammar
    for w in words:
        if w.text.isupper() and len(w.text) > 1 and not w.text[0].isdecimal():
            return True
        if grammar.several(w) and not _thematic(part, w):
            return w.lemma not in part.terms("generic_object")
    return False


def _thematic(part: Part, word: Word) -> bool:
    terms = part.terms("theme_noun")
    return word.lemma in terms or word.text.lower() in terms


def measures(part: Part) -> tuple[Quantity, ...]:
    """The numbers of the part that measure something named."""
    if part.measures is None:
        part.measures = tuple([quantity for quantity in part.amounts if _sized(part, quantity)])
    return part.measures


def measured(part: Part) -> bool:
    """Whether the part holds a number that measures something."""
    return bool(measures(part))


def changes_measure(part: Part) -> bool:
    """ "Cut ticket backlog", "raise sign-ups": a direction and something that is measured."""
    directed = any(part.does(f"direction_{d.value}") for d in (Direction.UP, Direction.DOWN, Direction.KEEP))
    objects = part.objects[:7]
    if not directed and not part.does("changing_verb"):
        return False
    head = content(part, objects)
    if not head:
        return False
    if has(part, tuple(head), "metric_noun"):
        return not (_thematic(part, head[-1]) and len(head) < 2)
    return False


def names_role(part: Part) -> bool:
    """Whether a role or position is named, as in "become head nurse"."""
    words = content(part, part.objects or part.words)
    vague = part.terms("vague_quality")
    if not words or words[0].lemma in vague or words[0].text.lower() in vague:
        return False
    return has(part, tuple(words), "role_noun")


def study(part: Part) -> bool:
    """Whether a course, certificate, exam or book is named."""
    words = part.objects if part.verb is not None else part.words
    return has(part, words, "study_noun") and len(content(part, words)) > 1


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
    terms = [t for t in part.terms(theme) if not t.isascii()]
    return any(term in word for word in foreign for term in terms)


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
    alone = k + 1 >= len(phrase(part))
    return k < len(objects) and alone and (objects[k].lemma in terms or objects[k].text.lower() in terms)


def passive(part: Part) -> bool:
    """ "Brex is fully closed down", "the policy has been audited": somebody else did something to it."""
    return part.reading.pack.grammar.passive(part)


def open_amount(part: Part) -> bool:
    """ "Produce better reports", "some more training": how much, or how good, is left open in front."""
    words, terms = phrase(part), part.terms("open_amount")
    return bool(words) and not part.amounts and words[0].text.lower() in terms


def praised(part: Part) -> bool:
    """Whether the object comes with a quality that has no standard: "a well-trained workforce"."""
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


def social(part: Part) -> bool:
    """Whether what is made is a bond or a climate between people: "strong connections", "a culture"."""
    words = content(part, phrase(part))
    return bool(words) and words[-1].lemma in part.terms("social_noun")


def some_of_many(part: Part) -> bool:
    """ "Install smoke detectors": several, and nothing says which or how many."""
    words = phrase(part)
    head = words[-1] if words else None
    if head is None or part.amounts or not part.reading.pack.grammar.unnamed_many(head):
        return False
    firm = part.terms("determiner")
    return not any(w.text.lower() in firm or not w.text.islower() for w in words)


def theme_only(part: Part) -> bool:
    """Whether the object is nothing but a theme: "collaboration", "operational excellence"."""
    words, named = content(part, phrase(part)), part.reading.pack.grammar.named
    if not words:
        return True
    if any(named(w) and w.start != part.reading.words[part.begin].start for w in words):
        return False
    vague = part.terms("vague_quality")
    if _thematic(part, words[-1]) or words[-1].text.lower() in vague:
        return True
    soft = part.terms("soft_noun")
    if words[-1].lemma not in soft:
        return False
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


def phrase(part: Part) -> tuple[Word, ...]:
    """The first noun phrase of the object: up to a preposition, a comma or a clause."""
    words = part.objects if part.verb is not None else part.words
    text, ends = part.reading.text, part.terms("phrase_end")
    for k, word in enumerate(words):
        if k and (word.text.lower() in ends or set(text[words[k - 1].end : word.start]) & set(",;:(")):
            return words[:k]
    return words


def quality_only(part: Part) -> bool:
    """Whether the words are only qualities: "world-class and efficient"."""
    words = content(part, phrase(part))
    vague = part.terms("vague_quality")
    rest = [
        w for w in words if w.lemma not in vague and w.text.lower() not in vague and not _thematic(part, w)
    ]
    return len(rest) * 2 < len(words) or not words
