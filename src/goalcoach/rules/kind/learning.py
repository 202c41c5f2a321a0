"""Whether a goal is about learning: its words, what its verb does, what it ends in."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind.guess import KindGuess, quoted
from goalcoach.rules.letters.amount import changes_measure, measured
from goalcoach.rules.letters.attained import study
from goalcoach.rules.letters.context import Context
from goalcoach.rules.letters.noun_phrase import has, inside_words, phrase
from goalcoach.rules.letters.parts import Part, parts
from goalcoach.rules.reading import Reading


def learning(reading: Reading, around: Context) -> KindGuess | None:
    """What the context calls it, unless the text moves a number of the work; else what the text says."""
    named = around.first("development_list")
    if named and not any(changes_measure(part) and measured(part) for part in parts(reading)):
        return KindGuess(GoalKind.DEVELOPMENT, f"the context calls it “{named}”")
    if (grown := quoted(reading, "own_growth")) and not of_others(reading):
        return KindGuess(GoalKind.DEVELOPMENT, f"“{grown}” is about learning")
    for part in parts(reading):
        if part.does("trade_verb"):
            return None
        if part.does("reading_verb") and _for_pleasure(part):
            return KindGuess(GoalKind.OTHER, "it is about reading, and names no topic of work")
        if reason := _learns(part):
            return KindGuess(GoalKind.DEVELOPMENT, reason)
    return None


def of_others(reading: Reading) -> bool:
    """Whether others learn: "students will be proficient"."""
    return not reading.lemmas.isdisjoint(reading.pack.terms("others"))


def _learns(part: Part) -> str:
    """Why a part is about learning, empty when it is not."""
    if part.verb is not None and (part.does("learning_action") or _grows(part)):
        return f"“{part.all_words[part.verb].text}” is about learning"
    if part.find("ability") is not None and not _of_somebody_else(part):
        return f"“{quoted(part.reading, 'ability')}” says what one can do then"
    if _to_learn(part) or _takes_time(part):
        return "it is done to learn something"
    if (
        (part.verb is None or part.does("study_verb"))
        and study(part)
        and has(part, phrase(part), "study_noun")
    ):
        return "it ends in a course, certificate or book"
    if (part.verb is None or part.does("skill_verb")) and _own_skill(part):
        return "it is about a skill of one's own"
    return ""


def _of_somebody_else(part: Part) -> bool:
    """Whether the only ability stands in a clause about others: "klären, wann die Küche bestellen kann".

    Of oneself it says so, or leaves it to "um … zu": "until I can do it alone".
    """
    words, at = part.all_words, part.find("ability")
    if at is None or part.find("ability", at + 1) is not None:
        return False
    text = part.reading.text
    commas = (k for k in range(at, part.begin, -1) if "," in text[words[k - 1].end : words[k].start])
    begin = next(commas, part.begin)
    lows = {word.text.lower() for word in words[begin : part.end]}
    own = {*part.terms("own_word"), *part.terms("addressed"), *part.terms("unnamed_doer")}
    return begin > part.begin and lows.isdisjoint(own)


def _own_skill(part: Part) -> bool:
    """ "Improve my coaching skills with the team", and not "improve the writing skills of pupils"."""
    words = phrase(part)
    if measured(part) or (of_others(part.reading) and not has(part, words, "possessive")):
        return False
    return has(part, words, "learning_noun") or inside_words(part, "learning_noun")


def _grows(part: Part) -> bool:
    """ "Get better at presenting", "become a better communicator", "shadow two calls", "get certified"."""
    if part.does("becoming_verb"):
        return has(part, part.objects[:4], "growing_quality")
    return part.does("shadowing_verb")


def _to_learn(part: Part) -> bool:
    """ "Build a to-do app to learn hooks"."""
    words = part.all_words
    return part.purpose + 1 < part.end and words[part.purpose + 1].lemma in part.terms("learning_action")


def _takes_time(part: Part) -> bool:
    """ "Spend two hours a week learning Rust": the first verb behind tells what the hours go to."""
    if part.verb is None or not part.does("input_verb"):
        return False
    verbs = part.terms("verb")
    going = (
        w.lemma
        for w in part.all_words[part.verb + 1 : part.end - 1]
        if w.lemma in verbs and w.lemma != w.text.lower()
    )
    return next(going, "") in part.terms("learning_action")


def _for_pleasure(part: Part) -> bool:
    """ "Read 24 books this year": neither a title in quotation marks nor a topic is named."""
    words = part.all_words[part.begin : part.end]
    return has(part, words, "book_word") and not (has(part, words, "reading_topic") or '"' in part.text)
