"""Specific: whether each part names something one could point at, and what happens to it."""

from __future__ import annotations

from functools import cache

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.sentence import connectives
from goalcoach.rules.language.read import Sentence
from goalcoach.rules.letters.amount import changes_measure, measured
from goalcoach.rules.letters.attained import able, attains, becomes, names_role, study
from goalcoach.rules.letters.left_open import generic, listed_under, more_of_a_kind, open_amount
from goalcoach.rules.letters.noun_phrase import names
from goalcoach.rules.letters.parts import Part, cadenced, heads_list, said
from goalcoach.rules.letters.state import a_certain_thing, a_thing_named, able_subject, finished_state
from goalcoach.rules.letters.theme import (
    TOPIC_WORDS,
    bare_field,
    intangible,
    made_good,
    praised,
    quality_only,
    social,
    theme_only,
    vague_verb,
)
from goalcoach.rules.reading import Reading

_S = Criterion.SPECIFIC
_DIRECTIONS = ("direction_up", "direction_down", "direction_keep")


def letter(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> LetterVerdict:
    """Yes when more than half of the parts are specific."""
    if not parts:
        return LetterVerdict(criterion=_S, letter=Letter.NO, reason="there are no words to read")
    practice = _practice(reading)
    parts = tuple(part for part in parts if not _within(part, practice)) or parts[:1] if practice else parts
    first = judge(parts[0])
    if heads_list(parts) and first.letter is Letter.YES:
        return first
    told = [first, *map(judge, parts[1:])]
    good = [t for t in told if t.letter is Letter.YES]
    if len(good) * 2 > len(told) or _explained(parts, told):
        return good[0]
    if draft.measure and draft.measure.name and draft.measure.target is not None:
        return LetterVerdict(
            criterion=_S, letter=Letter.YES, reason=f"the measure “{draft.measure.name}” says what changes"
        )
    return next(t for t in told if t.letter is Letter.NO)


def _practice(reading: Reading) -> list[Sentence]:
    """What tells how a learning goal is practised: "What others will see: ends with decisions"."""
    labels = _labels(reading.pack.code)
    return [each for each in reading.sentences if each.text.startswith(labels)]


def _within(part: Part, sentences: list[Sentence]) -> bool:
    """Whether a part begins in one of these sentences."""
    at = part.all_words[part.begin].start
    return any(each.start <= at < each.end for each in sentences)


@cache
def _labels(language: str) -> tuple[str, ...]:
    """What such sentences begin with where phrases of a person were put together."""
    words = connectives(language)
    return tuple(each.partition("{")[0] for each in (words.application, words.mastery, words.hours))


def _explained(parts: tuple[Part, ...], told: list[LetterVerdict]) -> bool:
    """A vague sentence whose measure the next sentence gives."""
    return len(parts) == 2 and not parts[1].joined and told[1].letter is Letter.YES and bool(parts[1].amounts)


def judge(part: Part) -> LetterVerdict:
    """One part."""
    if part.verb is None:
        return _phrase(part)
    i = part.verb
    if measured(part) and part.find("hedge") is None:
        return _yes(part, "it names what is counted and how much", part.end)
    if i > part.begin and part.at("vague_quality", i - 1) and not changes_measure(part):
        return said(part, _S, Letter.NO, "it names no standard", i - 1, part.purpose - 1)
    if part.at("placeholder", i + 1 if i + 1 < part.end else i):
        return said(part, _S, Letter.NO, "a placeholder stands where the words should be", i)
    return _by_verb(part, i)


def _by_verb(part: Part, i: int) -> LetterVerdict:
    if made_good(part):
        return _no(part, "it names a quality without a standard")
    if able_subject(part) or (part.at("role_opening", i) and names_role(part)):
        return _yes(part, "it names the role or state to be reached")
    if becomes(part):
        return _becoming(part, i)
    if part.at("learning_verb", i):
        return _learning(part, i)
    if changes_measure(part) and not social(part):
        return _yes(part, "it names what changes and in which direction")
    if social(part) and part.at("direction_up", i):
        return _no(part, "it names a theme, not something one could point at")
    if vague_verb(part) or any(part.at(theme, i) for theme in _DIRECTIONS):
        return _vague(part, i)
    return _concrete(part, i)


def _phrase(part: Part) -> LetterVerdict:
    """A part without a verb: a measure, a finished state, a course, or only a topic."""
    if measured(part) or changes_measure(part):
        return _yes(part, "it names what is counted")
    if finished_state(part):
        return _yes(part, "it names a finished state")
    if study(part) or names_role(part) or cadenced(part):
        return _yes(part, "it names what will be completed or reached")
    if a_thing_named(part):
        return _yes(part, "it names a thing that will be there")
    if _vague_state(part):
        return _no(part, "the verb leaves open what will be different")
    qualities = quality_only(part) or theme_only(part) or part.find("vague_quality") is not None
    if qualities or part.end - part.begin <= TOPIC_WORDS:
        return _no(part, "it names a topic, not what will be done or changed")
    return _yes(part, "it names what there will be")


def _vague_state(part: Part) -> bool:
    """ "Our people are empowered"."""
    words, being = part.words, part.terms("being")
    return any(
        words[k].text.lower() in being and part.at("vague_verb", part.begin + k + 1)
        for k in range(1, len(words) - 1)
    )


def _becoming(part: Part, i: int) -> LetterVerdict:
    if part.does("getting_verb") and not praised(part) and _article(part):
        return _concrete(part, i)
    if attains(part) or part.reading.pack.grammar.passive(part):
        return _yes(part, "it names the role or state to be reached")
    return _no(part, "it says how to be, not what will be done or changed")


def _article(part: Part) -> bool:
    return any(w.text.lower() in part.terms("firm_article") for w in part.objects[:1])


def _learning(part: Part, i: int) -> LetterVerdict:
    if (
        study(part)
        or able(part)
        or part.reading.pack.grammar.learnt(part) is not None
        or (part.does("practising_verb") and cadenced(part))
    ):
        return _yes(part, "it says what will be completed or what one can do then", part.end)
    return _no(part, "it names a topic to learn, not what one can do then")


def _vague(part: Part, i: int) -> LetterVerdict:
    grammar = part.reading.pack.grammar
    inner = grammar.going_on(part)
    if inner is not None:
        return said(part, _S, Letter.YES, "it names what is made or done", inner, part.purpose - 1)
    made = part.does("making_verb") and not (
        intangible(part) or generic(part) or praised(part) or social(part) or bare_field(part)
    )
    if made or a_certain_thing(part):
        return _yes(part, "it names what is made or led")
    if grammar.means(part) is not None:
        return _yes(part, "it names what will be done for it")
    if _firm(part, i):
        return _yes(part, "it names what will be done, and to what")
    return _no(part, "the verb leaves open what will be different")


def _firm(part: Part, i: int) -> bool:
    """ "Stabilise the let-else feature": a deed with an end, to something that is named."""
    if vague_verb(part) or not part.at("deliverable_verb", i):
        return False
    named = names(part, list(part.objects[:1]))
    firm = bool(named) or any(w.text.lower() in part.terms("determiner") for w in part.objects[:1])
    return firm and not (praised(part) or intangible(part))


def _concrete(part: Part, i: int) -> LetterVerdict:
    if not part.objects:
        return said(part, _S, Letter.NO, "it does not say to what or whom", i)
    if not able(part) and (generic(part) or (open_amount(part) and not more_of_a_kind(part))):
        return _no(part, "it leaves open which one is meant")
    if social(part) and part.find("vague_quality", i, part.purpose) is not None:
        return _no(part, "it names a theme, not something one could point at")
    if intangible(part) and not (part.does("finishing_verb") or study(part) or listed_under(part)):
        return _no(part, "it names a theme, not something one could point at")
    return _yes(part, "it names what will be done, and to what")


def _yes(part: Part, reason: str, end: int | None = None) -> LetterVerdict:
    return _told(part, Letter.YES, reason, end)


def _no(part: Part, reason: str) -> LetterVerdict:
    return _told(part, Letter.NO, reason, None)


def _told(part: Part, letter: Letter, reason: str, end: int | None) -> LetterVerdict:
    """A verdict that quotes from the verb to the purpose, or to word `end`, exclusive; all without a verb."""
    if part.verb is None:
        return said(part, _S, letter, reason, part.begin, part.end - 1)
    return said(part, _S, letter, reason, part.verb, (part.purpose if end is None else end) - 1)
