"""Which kind of goal a text is; a guess that a person can overrule. It never blocks."""

from __future__ import annotations

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
    for i, size in starts(words, reading.pack.code).get(theme, {}).items():
        return " ".join(w.text for w in words[i : i + size])
    return ""


_AT_WORK = frozenset(
    """
    department departmental hospital nursing team company staff district employee employees sales office
    library city council organisation organization business manufacturer retail fire police school
    university okr okrs manager
    """.split()
)
"""Words of a context that stands at work: what would be private elsewhere is the trade there."""


def _private(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    if any(w.text.lower() in _AT_WORK for w in around):
        return None
    if {"lose", "pound"} <= reading.lemmas:
        return KindGuess(GoalKind.OTHER, "body weight is no matter of work")
    for theme in ("private_topic", "civic"):
        found = _first(reading.words, reading, theme)
        if found and not (found.lower() in _DOUBLE and reading.lemmas & _WORK):
            return KindGuess(GoalKind.OTHER, f"“{found}” is no matter of work")
    return None


_DOUBLE = frozenset(
    """
    recovery pain family exercise weight doctor church healthy sleep marriage politics medication
    pregnant disability illness diagnosis therapy vegetables fitness household dinner prayer mortgage
    insulin wheelchair yoga physiotherapy gym diet
    """.split()
)
"""Private words that also turn up at work: "disaster recovery", "pain points", "family services"."""
_WORK = frozenset(
    """
    disaster customer client product system plan point time data team service patient staff programme
    program library budget revenue employee hospital server clinic report project cost backup release
    drill process policy ward member mat appointment wait
    """.split()
)


_TEAMS = frozenset("team group squad guild q1 q2 q3 q4 q quarter quarterly personal".split())
"""Words that make a list of objectives one of OKRs, and no chapter of a plan."""


def _presented(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    """How the text presents itself: as a key result, or in a list of objectives."""
    marked = _first(reading.words[:4], reading, "key_result_word") or _first(
        around, reading, "key_result_word"
    )
    if marked:
        return KindGuess(GoalKind.KEY_RESULT, f"“{marked}” says so")
    opening = [w.text.lower() for w in reading.words[:3]]
    if "objective" in opening[:2] and opening[-1] not in {"is", "was"}:
        return KindGuess(GoalKind.OBJECTIVE, "it calls itself an objective")
    lows = {w.text.lower() for w in around}
    if around and around[-1].text.lower() == "measures" and "performance" not in lows:
        return KindGuess(GoalKind.KEY_RESULT, "it stands in a list of measures")
    if "ship" in lows:
        return KindGuess(GoalKind.PERFORMANCE, "it stands in a list of what will be shipped")
    if "objectives" in lows and lows & _TEAMS and not lows & {"goals", "okr", "okrs", "motivation"}:
        return KindGuess(GoalKind.OBJECTIVE, "it stands in a list of objectives")
    if lows & {"okr", "okrs"}:
        under = lows & {"objective"}
        kind = GoalKind.KEY_RESULT if under else GoalKind.OBJECTIVE
        return KindGuess(
            kind, "it stands under an objective" if under else "it stands in a list of objectives"
        )
    if "objective" in lows and reading.amounts and ":" in reading.context:
        return KindGuess(GoalKind.KEY_RESULT, "it measures the objective it stands under")
    return None


def _career(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    read = parts(reading)
    for part in read:
        if part.action in {"become", "be", "get"} and names_role(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a role to reach")
        if _leads_own(part):
            return KindGuess(GoalKind.ASPIRATION, "it names a position to reach")
    return None


_OWN = (
    "of my own",
    "my own",
    "own business",
    "independent practice",
    "promoted",
    "promotion",
    "new job",
    "senior role",
)


def _leads_own(part: Part) -> bool:
    text = part.reading.text.lower()
    career = any(w.lemma == "career" for w in part.reading.pack.words(part.reading.context))
    if career and part.action in {"manage", "lead", "run", "open", "start", "own", "work", "head"}:
        return True
    return part.action in {
        "lead",
        "open",
        "start",
        "run",
        "get",
        "own",
        "obtain",
        "earn",
        "move",
        "land",
        "find",
    } and any(o in text for o in _OWN)


_LEARNS = frozenset(
    {
        "learn",
        "study",
        "master",
        "educate",
        "practice",
        "practise",
        "upskill",
        "memorise",
        "familiarise",
        "familiarize",
        "understand",
    }
)


def _called_development(around: tuple[Word, ...]) -> KindGuess | None:
    """What the context says of it."""
    lows = {w.text.lower() for w in around}
    if (
        "development" in lows
        and lows & {"goal", "goals", "individual", "personal", "leadership"}
        and "performance" not in lows - {"performance"}
    ):
        return KindGuess(GoalKind.DEVELOPMENT, "the context calls it a development goal")
    if "learning" in lows and lows & {"plan", "goal", "goals"}:
        return KindGuess(GoalKind.DEVELOPMENT, "it stands in a plan of learning")
    return None


def _development(reading: Reading, around: tuple[Word, ...]) -> KindGuess | None:
    if called := _called_development(around):
        return called
    if "learning" in reading.lemmas and _learns_something(reading):
        return KindGuess(GoalKind.DEVELOPMENT, "it is about learning something")
    for part in parts(reading):
        if part.action == "read" and _for_pleasure(part):
            return KindGuess(GoalKind.OTHER, "it is about reading, and names no topic of work")
        if part.action in _LEARNS or part.find("ability") is not None or _grows(part):
            return KindGuess(
                GoalKind.DEVELOPMENT, f"“{part.reading.words[part.verb or 0].text}” is about learning"
            )
        if study(part) and part.action in {
            "",
            "complete",
            "finish",
            "pass",
            "obtain",
            "earn",
            "get",
            "take",
            "read",
            "pursue",
            "do",
            "attend",
            "achieve",
            "write",
        }:
            return KindGuess(GoalKind.DEVELOPMENT, "it ends in a course, certificate or book")
        if (
            (has(part, part.objects, "learning_noun") or inside_words(part, "learning_noun"))
            and part.action
            in {
                "improve",
                "develop",
                "level",
                "get",
                "gain",
                "become",
                "build",
                "strengthen",
                "",
                "deepen",
                "sharpen",
                "expand",
                "grow",
                "enhance",
                "acquire",
                "increase",
            }
            and not measured(part)
        ):
            return KindGuess(GoalKind.DEVELOPMENT, "it is about a skill of one's own")
    return None


def _learns_something(reading: Reading) -> bool:
    """ "Spend two hours a week learning Rust", and not "improve machine learning"."""
    words = reading.words
    return any(
        word.text.lower() == "learning" and i and words[i - 1].text.lower() in _SPENT
        for i, word in enumerate(words[:-1])
    )


_SPENT = frozenset("week month day hours minutes time and start keep by on into weekly daily".split())


def _grows(part: Part) -> bool:
    """ "Get better at presenting", "become a better communicator", "shadow two calls", "get certified"."""
    lows = {w.text.lower() for w in part.objects[:4]}
    if part.action in {"get", "become", "be"}:
        return bool(lows & {"better", "certified", "fluent", "proficient", "stronger"}) and "team" not in lows
    return part.action == "shadow"


def _for_pleasure(part: Part) -> bool:
    lows = {w.text.lower() for w in part.reading.words[part.begin : part.end]}
    return (
        bool(lows & {"book", "books", "novel", "novels"})
        and not lows
        & {"on", "about", "topic", "topics", "technical", "professional", "leadership", "management", "for"}
        and not part.reading.text.count('"')
    )


_MOTTO = frozenset(
    {"live", "enjoy", "press", "love", "relax", "laugh", "believe", "dream", "appreciate", "smile", "breathe"}
)


def _no_goal(reading: Reading) -> KindGuess | None:
    """A motto or a theme that nobody can work to."""
    read = parts(reading)
    for part in read:
        if part.action in _MOTTO or (
            part.action in {"continue", "keep"} and any(w.lemma in _MOTTO for w in part.objects[:2])
        ):
            return KindGuess(
                GoalKind.OTHER, f"“{part.reading.words[part.verb or 0].text}” is a way to live, not a goal"
            )
    if not reading.text.isascii():
        return None
    if read and all(part.verb is None and not part.amounts and part.end - part.begin < 4 for part in read):
        return KindGuess(GoalKind.OTHER, "it names a topic, not a goal")
    return None
