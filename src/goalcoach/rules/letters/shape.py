"""What the words of one part amount to: a measure, a role, a study, a theme, a thing left open."""

from __future__ import annotations

from goalcoach.domain.goal import Direction
from goalcoach.rules.language.read import Quantity, Role, Word
from goalcoach.rules.letters.parts import Part

_NEAR = 5
"""Within how many words a quality belongs to the object of "make"."""


def content(part: Part, words: tuple[Word, ...]) -> list[Word]:
    """Words that carry meaning."""
    stops = part.terms("stop_word")
    return [w for w in words if w.text.lower() not in stops]


def has(part: Part, words: tuple[Word, ...], theme: str) -> bool:
    """Whether one of the words is of a theme."""
    terms = part.terms(theme)
    return any(w.lemma in terms or w.text.lower() in terms for w in words)


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
    if has(part, words, "metric_noun") or has(part, words, "group_noun"):
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
    if not directed and not part.does("changing_verb"):
        return False
    words = content(part, phrase(part))
    last = part.reading.pack.grammar.head(words)
    if last is None or not has(part, (last,), "metric_noun"):
        return False
    return not (_thematic(part, last) and len(words) < 2)


def _role_phrase(part: Part) -> tuple[Word, ...]:
    """The object; behind "see myself as", what stands there."""
    size = part.at("role_opening", part.verb) if part.verb is not None else 0
    if size < 2 or part.verb is None:
        return phrase(part)
    ends = part.terms("phrase_end")
    words = part.reading.words[part.verb + size : part.purpose]
    last = next((k for k, word in enumerate(words) if word.text.lower() in ends), len(words))
    return words[:last]


def names_role(part: Part) -> bool:
    """Whether a role or position is named, as in "become head nurse"."""
    words = content(part, _role_phrase(part))
    vague = part.terms("vague_quality")
    if not words or any(w.lemma in vague or w.text.lower() in vague for w in words[:2]):
        return False
    if has(part, tuple(words if part.verb is not None else words[-1:]), "role_noun"):
        return True
    one = any(w.text.lower() in part.terms("one_article") for w in part.objects[:1])
    trade = part.does("role_verb") and part.reading.pack.grammar.agent(words[-1])
    return trade and (one or part.reading.pack.grammar.named(words[-1]))


def abbreviated(part: Part) -> bool:
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
    alone = k + 1 >= len(phrase(part)) and not _narrowed(part, objects)
    return k < len(objects) and alone and (objects[k].lemma in terms or objects[k].text.lower() in terms)


def _narrowed(part: Part, objects: tuple[Word, ...]) -> bool:
    """ "A policy for participant mobility": what follows tells which one."""
    size = len(phrase(part))
    if head(part) is None or phrase(part)[-1].lemma in part.terms("any_of_many"):
        return False
    return size + 1 < len(objects) and objects[size].text.lower() in part.terms("narrowing")


def passive(part: Part) -> bool:
    """ "Brex is fully closed down", "the policy has been audited": somebody else did something to it."""
    return part.reading.pack.grammar.passive(part)


def in_a_state(part: Part) -> bool:
    """ "App available on iOS": a thing, and a state that can be seen."""
    words, states, ends = part.words, part.terms("state_word"), part.terms("phrase_end")
    for k in range(1, len(words)):
        last = k + 1 == len(words) or words[k + 1].text.lower() in ends
        if last and words[k].text.lower() in states:
            return True
    return False


def open_amount(part: Part) -> bool:
    """ "Produce better reports", "some more training": how much, or how good, is left open in front."""
    words, terms = phrase(part), part.terms("open_amount")
    if not words or part.amounts:
        return False
    return words[0].text.lower() in terms or _counts_vaguely(part, words)


def _counts_vaguely(part: Part, words: tuple[Word, ...]) -> bool:
    """ "A series of blog posts"."""
    behind = part.objects[len(words) : len(words) + 1]
    return words[-1].lemma in part.terms("vague_count") and any(w.text.lower() == "of" for w in behind)


def praised(part: Part) -> bool:
    """Whether the object comes with a quality that has no standard: "a well-trained workforce"."""
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


def made_good(part: Part) -> bool:
    """ "Make installation easy", "keep customers happy": the object gets a quality without a standard."""
    if not part.does("praised_result_verb") or part.amounts:
        return False
    first = (part.verb or 0) + 1
    return part.find("vague_quality", first, min(first + _NEAR, part.purpose)) is not None


def head(part: Part) -> Word | None:
    """The noun of the object's first phrase."""
    return part.reading.pack.grammar.head(content(part, phrase(part)))


def skill_only(part: Part) -> bool:
    """ "My leadership skills", "our understanding of markets": something to learn, no thing to make."""
    last = head(part)
    return last is not None and last.lemma in part.terms("inner_good")


def a_thing_named(part: Part) -> bool:
    """ "A dashboard for all figures", "alpha release of Chess": it is there or not in the end."""
    last = head(part)
    if last is None or praised(part) or open_amount(part) or part.find("degree") is not None:
        return False
    several = part.reading.pack.grammar.several(last)
    return last.lemma in part.terms("thing_noun") and not several


def able_subject(part: Part) -> bool:
    """ "The manager supports backoff", "every customer has a plan": it has or does it, or not."""
    if not part.does("having_ability") or not part.reading.pack.grammar.has_subject(part):
        return False
    return not (
        praised(part) or theme_only(part) or quality_only(part) or skill_only(part) or open_amount(part)
    )


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
    firm, whole = part.terms("determiner"), part.terms("all_of_them")
    if any(w.text.lower() in whole for w in part.words):
        return False
    return not any(w.text.lower() in firm or not w.text.islower() for w in words)


def theme_only(part: Part) -> bool:
    """Whether the object is nothing but a theme: "collaboration", "operational excellence"."""
    words = content(part, phrase(part))
    if not words:
        return not any(w.text.lower() in part.terms("it_word") for w in part.objects[:1])
    if any(w.start != part.reading.words[part.begin].start for w in _names(part, words)):
        return False
    vague = part.terms("vague_quality")
    if _thematic(part, words[-1]) or words[-1].text.lower() in vague:
        return True
    soft = part.terms("soft_noun")
    if words[-1].lemma not in soft:
        return False
    if any(_thematic(part, w) for w in words[:-1]):
        return True
    first = part.begin if part.verb is None else part.verb + 1
    return part.find("vague_quality", first, first + len(phrase(part))) is not None


def _names(part: Part, words: list[Word]) -> list[Word]:
    """Words with a capital letter; none in a title, where all words have one."""
    named = part.reading.pack.grammar.named
    others = content(part, part.words)
    if len(others) > 2 and all(named(w) for w in others):
        return []
    return [w for w in words if named(w)]


def phrase(part: Part) -> tuple[Word, ...]:
    """The first noun phrase of the object: up to a preposition, a comma or a clause."""
    words = part.objects if part.verb is not None else part.words
    text, ends = part.reading.text, part.terms("phrase_end")
    whole = _in_compounds(part) if "compound" in part.starts else frozenset()
    stops, begun = part.terms("stop_word"), False
    for k, word in enumerate(words):
        low = word.text.lower()
        closed = low in ends or set(text[words[k - 1].end : word.start]) & set(",;:(")
        if begun and word.start not in whole and closed:
            return words[:k]
        begun = begun or low not in stops
    return words


def _in_compounds(part: Part) -> frozenset[int]:
    """Where the words of "step by step" begin, behind the first."""
    words = part.reading.words
    return frozenset(
        words[k].start for i, size in part.starts["compound"].items() for k in range(i + 1, i + size)
    )


def quality_only(part: Part) -> bool:
    """Whether the words are only qualities: "world-class and efficient"."""
    words = content(part, phrase(part))
    vague = part.terms("vague_quality")
    if not words and any(w.text.lower() in part.terms("it_word") for w in part.objects[:1]):
        return False
    rest = [
        w for w in words if w.lemma not in vague and w.text.lower() not in vague and not _thematic(part, w)
    ]
    return len(rest) * 2 < len(words) or not words
