"""Who a text says that somebody is: old, pregnant, of a faith; and whether as a reason. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import Enum

from goalcoach.domain.late import dataclass
from goalcoach.rules.about import describes, form
from goalcoach.rules.clauses import SIGN_OR_QUOTE, words_in
from goalcoach.rules.language.read import Word
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.served import of_people_served

THEME = "who_one_is"
"""Words for who somebody is, where a person is what they are said of."""
_FURTHEST = 4
"""Words of somebody's designation, at most: "our oldest night driver"."""
_REMARK = 2
"""Words of a remark between commas, at most."""


class Whose(Enum):
    """Of whom it is told."""

    SELF = "self"
    ADDRESSED = "addressed"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Told:
    """One place where it is told who somebody is."""

    at: Span
    whose: Whose
    reason: bool
    """Whether it stands in a clause that gives a reason."""


def told_who(reading: Reading, theme: str = THEME) -> Iterator[Told]:
    """The places, but for what is said of patients, clients or guests; of a theme of words for persons."""
    for at in reading.outside(theme, "lookalike"):
        clause, reason = _clause(reading, at)
        first = [word for word in _inside(reading, at)[:1] if _pronoun(reading, word)]
        whose = _whose(reading, clause or first, at) if clause or first else None
        if whose and not of_people_served(reading, at):
            yield Told(at, whose, reason)


def one_s_own(reading: Reading, at: Span) -> bool:
    """Whether words at a place are said of oneself: "my accent", "I am close to retirement"."""
    clause, _ = _clause(reading, at)
    if any(_pronoun(reading, word) is Whose.SELF for word in _inside(reading, at)[:1]):
        return True
    if any(form(word) in reading.pack.terms("own_word") for word in clause[-1:]):
        return not any(_person(reading, word) for word in _behind(reading, at)[:1])
    if not clause or _pronoun(reading, clause[0]) is not Whose.SELF:
        return False
    if form(clause[0]) not in reading.pack.terms("owner_word"):
        return True
    return not any(_person(reading, word) for word in (*clause[1:], *_behind(reading, at)[:1]))


def of_somebody_at_work(reading: Reading, at: Span) -> bool:
    """Whether words for who somebody is are said of one who works here: "due to her pregnancy".

    Not of those who are served, "our Muslim guests", nor of a thing that is so called: "the headscarf range".
    """
    behind, served = _behind(reading, at), reading.pack.terms("served_person")
    joined = bool(behind) and form(behind[0]) in reading.pack.terms("clause_joint")
    if of_people_served(reading, at) or any(
        word.lemma in served or form(word) in served for word in (behind[2:3] if joined else behind[:1])
    ):
        return False
    before = [word for word in reading.words if word.start < at[0]]
    owned = (*before[-1:], *_inside(reading, at)[:1])
    if any(_owner(reading, word) for word in owned) or any(_person(reading, word) for word in behind[:1]):
        return True
    return not describes(reading, at, len(reading.text))


def bare_reasons(reading: Reading) -> Iterator[Span]:
    """Places of "due to pregnancy", said of nobody or of somebody who works here, and not of patients."""
    for at in reading.theme("bare_trait"):
        clause, _ = _clause(reading, at)
        at_work = any(
            a_human(reading, word) or _pronoun(reading, word) in (Whose.OTHER, Whose.ADDRESSED)
            for word in clause
        )
        if of_people_served(reading, at) or describes(reading, at, len(reading.text)):
            continue
        if not clause or at_work or _name(reading, clause):
            yield at


def _owner(reading: Reading, word: Word) -> bool:
    return bool(_pronoun(reading, word)) or form(word) in reading.pack.terms("possessive")


def _person(reading: Reading, word: Word) -> bool:
    """Whether a word names somebody at work, or says whose something is: "driver", "my driver's accent"."""
    low = form(word).removesuffix("'s")
    return a_human(reading, word) or any(low in reading.pack.terms(each) for each in ("role_noun", "fellow"))


def _behind(reading: Reading, at: Span) -> Sequence[Word]:
    """The words behind a place, up to the next sign."""
    found: list[Word] = []
    end = at[1]
    for word in (each for each in reading.words if each.start >= at[1]):
        if SIGN_OR_QUOTE.search(reading.text[end : word.start]):
            break
        found.append(word)
        end = word.end
    return found


def _inside(reading: Reading, at: Span) -> Sequence[Word]:
    return words_in(reading, *at)


def _clause(reading: Reading, at: Span) -> tuple[Sequence[Word], bool]:
    """The words of the same clause in front of a place, and whether "because" or the like opens it."""
    terms = reading.pack.terms
    before = [word for word in reading.words if word.start < at[0]]
    behind = at[0]
    clause: list[Word] = []
    while before:
        if passed := _set_in(reading, before, behind):
            before, behind = before[:-passed], before[-passed].start
        word = before.pop()
        if not passed and SIGN_OR_QUOTE.search(reading.text[word.end : behind]):
            break
        if form(word) in terms("reason_opener"):
            return clause, True
        if clause and form(word) in terms("reason_too") and form(clause[0]) in terms("third_person"):
            return clause, True
        if clause and form(word) in terms("clause_joint") and _opens(reading, clause):
            return clause, _clause(reading, (word.start, word.start))[1]
        clause.insert(0, word)
        behind = word.start
    return clause, False


def _set_in(reading: Reading, before: Sequence[Word], behind: int) -> int:
    """How many words stand between commas in front of a place, as a remark: "she, sadly, is old"."""
    for many in range(1, min(_REMARK, len(before) - 1) + 1):
        remark, end = before[-many:], before[-many - 1].end
        if "," in reading.text[end : remark[0].start]:
            plain = all(each.text.islower() for each in remark)
            closed = reading.text[remark[-1].end : behind].strip() == ","
            return many if plain and closed else 0
    return 0


def _opens(reading: Reading, clause: Sequence[Word]) -> bool:
    """Whether a clause of its own begins with these words: "and she …", "and Peter is …"."""
    if _pronoun(reading, clause[0]):
        return True
    verb = len(clause) > 1 and _joins(reading, clause[1])
    return verb and (a_human(reading, clause[0]) or _name(reading, clause))


def _pronoun(reading: Reading, word: Word) -> Whose | None:
    terms, low = reading.pack.terms, form(word)
    if low in terms("own_word") or low in terms("we_word"):
        return Whose.SELF
    if low in terms("you_word"):
        return Whose.ADDRESSED
    return Whose.OTHER if low in terms("third_person") else None


def _whose(reading: Reading, clause: Sequence[Word], at: Span) -> Whose | None:
    """Of whom a clause tells, by the words that it begins with; None where that is no person."""
    terms = reading.pack.terms
    words = reading.text[slice(*at)].lower()
    told = _inside(reading, at)
    had = len(told) > 1 and _joins(reading, told[0]) and form(told[-1]) in terms("of_things_too")
    things_too = had or words in terms("of_things_too") or words[-1:].isdigit()
    if things_too and not _predicate(reading, at):
        return None
    who, first = _pronoun(reading, clause[0]), clause[0]
    if not _said_of_it(reading, clause):
        return None
    if form(first) in terms("owner_word") or form(first) in terms("one_of_many"):
        return Whose.OTHER if _designated(reading, clause) else None
    if who is Whose.OTHER and things_too:
        return None if _many(reading, first, at) or of_a_thing(reading, first) else who
    if who:
        return who
    return Whose.OTHER if a_human(reading, first) or _name(reading, clause) else None


def _said_of_it(reading: Reading, clause: Sequence[Word]) -> bool:
    """Whether nothing but small words leads from whom a clause begins with to what is said: "is a bit".

    One word more may be joined to it: "is slow and old". Not: "you set up places for the disabled".
    """
    begun = next((k for k, word in enumerate(clause) if k and _joins(reading, word)), len(clause))
    begun = 1 if _pronoun(reading, clause[0]) and not _designated(reading, clause) else begun
    between = [word for word in clause[begun:] if not _small(reading, word)]
    joined = len(clause) > 1 and form(clause[-1]) in reading.pack.terms("clause_joint")
    return begun <= _FURTHEST and len(between) <= (1 if joined else 0)


def _small(reading: Reading, word: Word) -> bool:
    small = ("person_joint", "intensifier", "owner_word", "time_preposition")
    timed = any(each.start <= word.start < each.end for each in reading.times)
    return timed or _joins(reading, word) or any(form(word) in reading.pack.terms(theme) for theme in small)


def _many(reading: Reading, pronoun: Word, at: Span) -> bool:
    """Whether it is said of several, who may be machines: "they are old", "weil sie alt sind"."""
    near = [word for word in reading.words if pronoun.start <= word.start][:2]
    near += [word for word in reading.words if at[1] <= word.start][:1]
    return any(form(word) in reading.pack.terms("being_many") for word in near)


def _predicate(reading: Reading, at: Span) -> bool:
    """Whether the words end what is said, and describe nothing behind them: not "old machines", "61 %"."""
    if reading.text[at[1] - 1].isdigit():
        return _bare(reading, at[1])
    if reading.text[slice(*at)].lower() not in reading.pack.terms(THEME):
        return False
    behind = [word for word in reading.words if at[1] <= word.start][:1]
    return any(_joins(reading, word) for word in behind) or not describes(reading, at, len(reading.text))


def _bare(reading: Reading, end: int) -> bool:
    """Whether nothing is counted by a number that ends here, and it has no unit: "is 61 and slow"."""
    behind = reading.text[end:].lstrip(" ")
    word = next((each for each in reading.words if each.start >= end), None)
    if not behind or SIGN_OR_QUOTE.match(behind):
        return True
    if word is None or reading.text[end : word.start].strip():
        return False
    return _joins(reading, word) or form(word) in reading.pack.terms("clause_joint")


def a_human(reading: Reading, word: Word) -> bool:
    """Whether a word is one for somebody at work."""
    terms = reading.pack.terms
    return any(low in terms(theme) for low in (form(word), word.lemma) for theme in ("role_noun", "fellow"))


def _designated(reading: Reading, clause: Sequence[Word]) -> bool:
    """Whether a clause begins with somebody: "our oldest night driver is", not "the rate per driver is"."""
    k = next((k for k, word in enumerate(clause[: _FURTHEST + 1]) if k and a_human(reading, word)), 0)
    nouns = any(
        word.text[0].isupper() or form(word) in reading.pack.terms("connecting") for word in clause[1:k]
    )
    return bool(k) and not nouns and all(_joins(reading, word) for word in clause[k + 1 : k + 2])


def _joins(reading: Reading, word: Word) -> bool:
    """Whether a word may stand between somebody and who they are."""
    return any(
        low in reading.pack.terms(theme)
        for low in (form(word), word.lemma)
        for theme in ("being", "being_of", "who_joint")
    )


def _name(reading: Reading, clause: Sequence[Word]) -> bool:
    """Whether a clause begins with a name, and goes on with who it is: "Peter is"; no product is one."""
    first, terms = clause[0], reading.pack.terms
    if not first.text[0].isupper() or first.text.isupper() or form(first) in terms("tech_topic"):
        return False
    k = reading.words.index(first)
    if reading.pack.grammar.ordinary(reading.words, k) or first.lemma in terms("ordinary_noun"):
        return False
    rest = [word for word in clause[1:] if not word.text[0].isupper()]
    return all(_joins(reading, word) for word in rest[:1])


def one_s_name(reading: Reading, word: Word) -> bool:
    """Whether a word with a capital is a name, as far as its language tells."""
    return _name(reading, [word]) and not a_human(reading, word)


def of_a_thing(reading: Reading, pronoun: Word) -> bool:
    """Whether a pronoun stands for a thing named before it, in languages whose things are "he" and "she"."""
    markers = reading.pack.terms(f"{form(pronoun)}_thing")
    before = [word for word in reading.words if word.start < pronoun.start]
    for k in range(len(before) - 1, 0, -1):
        if before[k].text[0].isupper() and form(before[k - 1]) in markers:
            return not a_human(reading, before[k])
    return False
