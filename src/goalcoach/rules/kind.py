"""Which kind of goal a text is; a guess that a person can overrule. It never blocks."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalKind
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.amount import changes_measure, measured
from goalcoach.rules.letters.attained import names_role, study
from goalcoach.rules.letters.noun_phrase import has, inside_words, phrase
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.letters.relevant import aim
from goalcoach.rules.phrases import Starts, starts
from goalcoach.rules.reading import Reading
from goalcoach.rules.served import a_matter_of_work, of_people_served


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
        or _own_list(reading, around)
        or _development(reading, around)
        or _leisure(reading, around)
        or _no_goal(reading)
        or _wished(reading, around)
        or _own_life(reading, around)
        or KindGuess(GoalKind.PERFORMANCE, "it is about a result of work")
    )


def _first(words: tuple[Word, ...], found: Starts, theme: str) -> str:
    return next(_all(words, found, theme), ("", 0))[0]


def _all(words: tuple[Word, ...], found: Starts, theme: str) -> Iterator[tuple[str, int]]:
    """Phrases of a theme, each with where it starts."""
    for i, size in found.get(theme, {}).items():
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
        found, at = next(_all(reading.words, reading.starts, theme), ("", 0))
        of_work = found.lower() in terms("private_or_work") and reading.lemmas & terms("work_word").keys()
        if found and not of_work and not (theme == "private_topic" and a_matter_of_work(reading, at)):
            return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")
    return None


def _leisure(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """What people do for themselves, where neither the text nor its context speaks of work."""
    if around and not _personal(reading, around):
        return None
    found, at = next(_all(reading.words, reading.starts, "leisure_topic"), ("", 0))
    if not found and reading.pack.grammar.confidence(reading.text):
        found, at = next(_all(reading.words, reading.starts, "pastime"), ("", 0))
    if not found or reading.lemmas & reading.pack.terms("work_word").keys() or a_matter_of_work(reading, at):
        return None
    return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")


def _wished(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """In a list of values, wishes or resolutions."""
    named = next((w.text for w in around if w.text.lower() in reading.pack.terms("wish_list_word")), "")
    return KindGuess(GoalKind.OTHER, f"it stands in a list of {named.lower()}") if named else None


def _personal(reading: Reading, around: tuple[Word, ...]) -> bool:
    """Whether the context is the title of somebody's own list: "My goals for 2024"."""
    own = reading.pack.terms("personal_list_word")
    return bool(around) and all(w.text.lower() in own or w.text[0].isdecimal() for w in around)


def _own_list(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """In somebody's own list: learning by doing it, or something of their private life."""
    if not _personal(reading, around) or reading.lemmas & reading.pack.terms("work_word").keys():
        return None
    if found := _first(reading.words, reading.starts, "tech_topic"):
        return KindGuess(GoalKind.DEVELOPMENT, f"it is about “{found}”, in a list of one's own")
    for theme in ("leisure_topic", "pastime"):
        if found := _first(reading.words, reading.starts, theme):
            return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")
    return None


def _own_life(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """In somebody's own list, and nothing in it speaks of work or of learning."""
    if not _personal(reading, around) or reading.lemmas & reading.pack.terms("work_word").keys():
        return None
    return KindGuess(GoalKind.OTHER, "it stands in a list of one's own, and names no work")


def _presented(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """How the text presents itself: as a key result, or in a list of objectives."""
    both = reading.pack.terms("both_listed")
    listed = any(phrase in reading.context.casefold() for phrase in both)
    opens = reading.words[:4] if "key_result_word" in reading.starts else ()
    if marked := _marked(opens, reading) or ("" if listed else _marked(around, reading)):
        return KindGuess(GoalKind.KEY_RESULT, f"“{marked}” says so")
    terms = reading.pack.terms
    opening = [w.text.lower() for w in reading.words[:3]]
    if terms("objective_word").keys() & opening[:2] and opening[-1] not in terms("being_past"):
        return KindGuess(GoalKind.OBJECTIVE, "it calls itself an objective")
    if _under_an_aim(reading, around) and not terms("own_label").keys() & opening[:1]:
        return KindGuess(GoalKind.KEY_RESULT, "it stands under an objective")
    return _listed(reading, around) if around else None


def _under_an_aim(reading: Reading, around: tuple[Word, ...]) -> bool:
    """Whether the context tells the objective it serves: "objective: …", "2020 OKRs; CEO: Grow sales"."""
    terms = reading.pack.terms
    lows = {w.text.lower() for w in around}
    if any(
        reading.context[w.end :].startswith(":") and w.text.lower() in terms("objective_word") for w in around
    ):
        return True
    return bool(lows & terms("okr_word").keys()) and bool(aim(reading))


def _marked(words: tuple[Word, ...], reading: Reading) -> str:
    return _first(words, starts(words, reading.pack.code), "key_result_word") if words else ""


def _listed(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """What the list is called that it stands in."""
    terms = reading.pack.terms
    lows = {w.text.lower() for w in around}
    if around[-1].text.lower() in terms("measures_word") and not lows & terms("performance_word").keys():
        return KindGuess(GoalKind.KEY_RESULT, "it stands in a list of measures")
    if any(label in reading.context.casefold().replace("’", "'") for label in terms("shipping_word")):
        return KindGuess(GoalKind.PERFORMANCE, "it stands in a list of what will be shipped")
    if lows & terms("objectives_word").keys() and not lows & terms("objective_aside").keys():
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
    if (found := _first(reading.words, reading.starts, "own_career")) and not _of_others(reading):
        return KindGuess(GoalKind.ASPIRATION, f"“{found}” is about one's way through working life")
    for part in parts(reading):
        opened = part.verb is not None and part.at("role_opening", part.verb)
        if (opened or part.does("reaching_role_verb")) and names_role(part) and not measured(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a role to reach")
        if _leads_own(part, around):
            return KindGuess(GoalKind.ASPIRATION, "it names a position to reach")
    return None


def _leads_own(part: Part, around: tuple[Word, ...]) -> bool:
    if part.does("heading_verb") and any(w.lemma in part.terms("career_word") for w in around):
        return True
    text = part.reading.text.lower()
    return part.does("taking_verb") and any(o in text for o in part.terms("own_position"))


def _called_development(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """What the context says of it, unless the text moves a number of the work."""
    named = _first(around, starts(around, reading.pack.code), "development_list") if around else ""
    if not named or any(changes_measure(part) and measured(part) for part in parts(reading)):
        return None
    return KindGuess(GoalKind.DEVELOPMENT, f"the context calls it “{named}”")


def _development(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    if called := _called_development(reading, around):
        return called
    return _learns(reading) or _learns_in_part(reading)


def _learns(reading: Reading) -> KindGuess | None:
    """What the words of the whole text say of learning."""
    if (grown := _first(reading.words, reading.starts, "own_growth")) and not _of_others(reading):
        return KindGuess(GoalKind.DEVELOPMENT, f"“{grown}” is about learning")
    if reading.lemmas & reading.pack.terms("learning_word").keys() and _learns_something(reading):
        return KindGuess(GoalKind.DEVELOPMENT, "it is about learning something")
    return None


def _learns_in_part(reading: Reading) -> KindGuess | None:
    for part in parts(reading):
        if part.does("reading_verb") and _for_pleasure(part):
            return KindGuess(GoalKind.OTHER, "it is about reading, and names no topic of work")
        if part.does("learning_action") or part.find("ability") is not None or _grows(part):
            return KindGuess(
                GoalKind.DEVELOPMENT, f"“{part.reading.words[part.verb or 0].text}” is about learning"
            )
        if _to_learn(part):
            return KindGuess(GoalKind.DEVELOPMENT, "it is done to learn something")
        if (part.verb is None or part.does("study_verb")) and study(part):
            return KindGuess(GoalKind.DEVELOPMENT, "it ends in a course, certificate or book")
        if (
            (part.verb is None or part.does("skill_verb"))
            and not (measured(part) or _of_others(reading))
            and (has(part, phrase(part), "learning_noun") or inside_words(part, "learning_noun"))
        ):
            return KindGuess(GoalKind.DEVELOPMENT, "it is about a skill of one's own")
    return None


def _of_others(reading: Reading) -> bool:
    """Whether others learn: "students will be proficient"."""
    return bool(reading.lemmas & reading.pack.terms("others").keys())


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
    if part.does("reaching_role_verb"):
        lows = {w.text.lower() for w in part.objects[:4]}
        return bool(lows & part.terms("growing_quality").keys()) and not lows & part.terms("team_word").keys()
    return part.does("shadowing_verb")


def _to_learn(part: Part) -> bool:
    """ "Build a to-do app to learn hooks"."""
    words = part.reading.words
    return part.purpose + 1 < part.end and words[part.purpose + 1].lemma in part.terms("learning_action")


def _for_pleasure(part: Part) -> bool:
    lows = {w.text.lower() for w in part.reading.words[part.begin : part.end]}
    return (
        bool(lows & part.terms("book_word").keys())
        and not lows & part.terms("reading_topic").keys()
        and not part.reading.text.count('"')
    )


def _topic(part: Part) -> bool:
    """ "Operational excellence"; "better documentation" is something to work on."""
    if part.verb is not None or part.amounts or part.end - part.begin > 3:
        return False
    return part.find("degree", part.begin, part.begin + 1) is None


def _no_goal(reading: Reading) -> KindGuess | None:
    """A motto or a theme that nobody can work to."""
    read = parts(reading)
    if read and read[0].at("vision_opening", read[0].begin):
        return KindGuess(GoalKind.OTHER, "it is a vision, and nothing that one can work to")
    for part in read:
        if part.does("motto_verb") or (
            part.does("going_on_verb") and any(w.lemma in part.terms("motto_verb") for w in part.objects[:2])
        ):
            return KindGuess(
                GoalKind.OTHER, f"“{part.reading.words[part.verb or 0].text}” is a way to live, not a goal"
            )
    if not reading.text.isascii():
        return None
    if read and all(_topic(part) for part in read):
        return KindGuess(GoalKind.OTHER, "it names a topic, not a goal")
    return None
