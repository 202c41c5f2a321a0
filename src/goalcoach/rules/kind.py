"""Which kind of goal a text is; a guess that a person can overrule. It never blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.letters.shape import has, inside_words, measured, names_role, study
from goalcoach.rules.phrases import starts
from goalcoach.rules.reading import Reading
from goalcoach.rules.served import of_people_served


@dataclass(frozen=True, slots=True)
class KindGuess:
    """A kind and the words it rests on."""

    kind: GoalKind
    reason: str


_NO_DAY = Facts(today=date(2000, 1, 1), origin=Origin.PERSON)
"""A kind does not depend on the day."""


def classify(text: str, context: str = "", language: str = "en") -> KindGuess:
    """Guess the kind from the text and what stands around it."""
    reading = Reading(text, context, _NO_DAY, language)
    if not reading.worded:
        return KindGuess(GoalKind.PERFORMANCE, "there are no word lists for its language")
    around = reading.pack.words(reading.context) if context else ()
    return (
        _private(reading, around)
        or _presented(reading, around)
        or _career(reading, around)
        or _development(reading, around)
        or _no_goal(reading)
        or KindGuess(GoalKind.PERFORMANCE, "it is about a result of work")
    )


def _first(words: tuple[Word, ...], reading: Reading, theme: str) -> str:
    return next(_all(words, reading, theme), ("", 0))[0]


def _all(words: tuple[Word, ...], reading: Reading, theme: str) -> Iterator[tuple[str, int]]:
    """Phrases of a theme, each with where it starts."""
    for i, size in starts(words, reading.pack.code).get(theme, {}).items():
        yield " ".join(w.text for w in words[i : i + size]), words[i].start


def _private(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    terms = reading.pack.terms
    if any(w.text.lower() in terms("work_place") for w in around):
        return None
    if terms("weight_loss") and terms("weight_loss").keys() <= reading.lemmas:
        last = max(w.start for w in reading.words if w.lemma in terms("weight_loss"))
        if not of_people_served(reading, last):
            return KindGuess(GoalKind.OTHER, "body weight is no matter of work")
    for theme in ("private_topic", "civic"):
        found, at = next(_all(reading.words, reading, theme), ("", 0))
        of_work = found.lower() in terms("private_or_work") and reading.lemmas & terms("work_word").keys()
        if found and not of_work and not (theme == "private_topic" and of_people_served(reading, at)):
            return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")
    return None


def _presented(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """How the text presents itself: as a key result, or in a list of objectives."""
    marked = _first(reading.words[:4], reading, "key_result_word") or _first(
        around, reading, "key_result_word"
    )
    if marked:
        return KindGuess(GoalKind.KEY_RESULT, f"“{marked}” says so")
    terms = reading.pack.terms
    opening = [w.text.lower() for w in reading.words[:3]]
    if terms("objective_word").keys() & opening[:2] and opening[-1] not in terms("being_past"):
        return KindGuess(GoalKind.OBJECTIVE, "it calls itself an objective")
    return _listed(reading, around) if around else None


def _listed(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """What the list is called that it stands in."""
    terms = reading.pack.terms
    lows = {w.text.lower() for w in around}
    if around[-1].text.lower() in terms("measures_word") and not lows & terms("performance_word").keys():
        return KindGuess(GoalKind.KEY_RESULT, "it stands in a list of measures")
    if lows & terms("shipping_word").keys():
        return KindGuess(GoalKind.PERFORMANCE, "it stands in a list of what will be shipped")
    if (
        lows & terms("objectives_word").keys()
        and lows & terms("team_list_word").keys()
        and not lows & terms("objective_aside").keys()
    ):
        return KindGuess(GoalKind.OBJECTIVE, "it stands in a list of objectives")
    under = lows & terms("objective_word").keys()
    if lows & terms("okr_word").keys():
        kind = GoalKind.KEY_RESULT if under else GoalKind.OBJECTIVE
        return KindGuess(
            kind, "it stands under an objective" if under else "it stands in a list of objectives"
        )
    if under and reading.amounts and ":" in reading.context:
        return KindGuess(GoalKind.KEY_RESULT, "it measures the objective it stands under")
    return None


def _career(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    read = parts(reading)
    for part in read:
        if part.does("reaching_role_verb") and names_role(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a role to reach")
        if _leads_own(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a position to reach")
    return None


def _leads_own(part: Part) -> bool:
    text = part.reading.text.lower()
    career = any(w.lemma in part.terms("career_word") for w in part.reading.pack.words(part.reading.context))
    if career and part.does("heading_verb"):
        return True
    return part.does("taking_verb") and any(o in text for o in part.terms("own_position"))


def _called_development(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """What the context says of it."""
    lows = {w.text.lower() for w in around}
    terms = reading.pack.terms
    if lows & terms("development_word").keys() and lows & terms("development_beside").keys():
        return KindGuess(GoalKind.DEVELOPMENT, "the context calls it a development goal")
    if lows & terms("learning_word").keys() and lows & terms("learning_plan_word").keys():
        return KindGuess(GoalKind.DEVELOPMENT, "it stands in a plan of learning")
    return None


def _development(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    if called := _called_development(reading, around):
        return called
    if reading.lemmas & reading.pack.terms("learning_word").keys() and _learns_something(reading):
        return KindGuess(GoalKind.DEVELOPMENT, "it is about learning something")
    for part in parts(reading):
        if part.does("reading_verb") and _for_pleasure(part):
            return KindGuess(GoalKind.OTHER, "it is about reading, and names no topic of work")
        if part.does("learning_action") or part.find("ability") is not None or _grows(part):
            return KindGuess(
                GoalKind.DEVELOPMENT, f"“{part.reading.words[part.verb or 0].text}” is about learning"
            )
        if study(part) and (part.verb is None or part.does("study_verb")):
            return KindGuess(GoalKind.DEVELOPMENT, "it ends in a course, certificate or book")
        if (
            (has(part, part.objects, "learning_noun") or inside_words(part, "learning_noun"))
            and (part.verb is None or part.does("skill_verb"))
            and not measured(part)
        ):
            return KindGuess(GoalKind.DEVELOPMENT, "it is about a skill of one's own")
    return None


def _learns_something(reading: Reading) -> bool:
    """ "Spend two hours a week learning Rust", and not "improve machine learning"."""
    words, terms = reading.words, reading.pack.terms
    return any(
        word.text.lower() in terms("learning_word")
        and i
        and words[i - 1].text.lower() in terms("learning_time_word")
        for i, word in enumerate(words[:-1])
    )


def _grows(part: Part) -> bool:
    """ "Get better at presenting", "become a better communicator", "shadow two calls", "get certified"."""
    lows = {w.text.lower() for w in part.objects[:4]}
    if part.does("reaching_role_verb"):
        return bool(lows & part.terms("growing_quality").keys()) and not lows & part.terms("team_word").keys()
    return part.does("shadowing_verb")


def _for_pleasure(part: Part) -> bool:
    lows = {w.text.lower() for w in part.reading.words[part.begin : part.end]}
    return (
        bool(lows & part.terms("book_word").keys())
        and not lows & part.terms("reading_topic").keys()
        and not part.reading.text.count('"')
    )


def _no_goal(reading: Reading) -> KindGuess | None:
    """A motto or a theme that nobody can work to."""
    read = parts(reading)
    for part in read:
        if part.does("motto_verb") or (
            part.does("going_on_verb") and any(w.lemma in part.terms("motto_verb") for w in part.objects[:2])
        ):
            return KindGuess(
                GoalKind.OTHER, f"“{part.reading.words[part.verb or 0].text}” is a way to live, not a goal"
            )
    if not reading.text.isascii():
        return None
    if read and all(part.verb is None and not part.amounts and part.end - part.begin < 4 for part in read):
        return KindGuess(GoalKind.OTHER, "it names a topic, not a goal")
    return None
