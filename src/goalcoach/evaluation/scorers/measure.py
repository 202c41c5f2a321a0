"""How much there is of what is shown: words, questions."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.domain.plural import counted
from goalcoach.evaluation.cases.case import Within
from goalcoach.evaluation.scorers.saying import NOTHING_SHOWN, Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.situations import TURN

WORDS: Mapping[str, tuple[Within, str]] = {
    TURN: (Within(least=5, most=90), "a turn of a talk: what was heard and one question"),
    "options": (Within(least=2, most=45), "three phrases to tap"),
    "draft": (Within(least=5, most=90), "one sentence somebody can keep in mind, with its reason"),
    "refine": (Within(least=5, most=90), "one sentence somebody can keep in mind, with its reason"),
    "gap": (Within(least=4, most=60), "one action or question"),
    "blueprint": (Within(least=5, most=80), "at most three steps, a sentence each"),
    "ways": (Within(least=5, most=90), "at most three ways and a question"),
    "points": (Within(least=20, most=260), "a conversation of an hour, on one page"),
    "agenda": (Within(least=15, most=200), "what two people get through in half an hour"),
}
"""By task: the limit where a case sets none, and what it is for. Good answers in evals/recordings keep it."""
HALF = (0.3, 0.9)
"""Share of what is shown that is an open question, where about half is asked for."""
_SHARED = frozenset({"points", "agenda"})
_AT_MOST_ONE = frozenset({"gap", "ways"})


def length(looked: Looked) -> Score:
    """Whether what is shown is neither too short nor too long."""
    say, outcome = Saying("length"), looked.outcome
    own = looked.case.expect.words
    limit, purpose = (own, "as the case says") if own else WORDS.get(looked.task, (None, ""))
    if limit is None:
        return say.unscored("Nothing is said about length.")
    if not outcome.shown:
        return say.unscored(NOTHING_SHOWN)
    count = len(outcome.text.split())
    if limit.holds(count):
        return say.passed(f"{count} words.")
    bounds = f"at least {limit.least}" if count < limit.least else f"at most {limit.most}"
    return say.missed(f"{count} words, and {bounds} fit ({purpose}).", value=_near(count, limit))


def _near(count: int, limit: Within) -> float:
    """How near a number is to its limit."""
    if count < limit.least:
        return count / limit.least
    return (limit.most or 0) / count


def questions(looked: Looked) -> Score:
    """Whether it asks as much as it should: one closing question, or open questions for about half."""
    say, shown, own = Saying("questions"), looked.outcome.shown, looked.case.expect.questions
    if not shown:
        return say.unscored(NOTHING_SHOWN)
    count = sum(each.text.count("?") for each in shown)
    if own:
        if own.holds(count):
            return say.passed(f"{counted(count, 'question')}, as the case expects.")
        most = " or more" if own.most is None else f" to {own.most}" if own.most > own.least else ""
        return say.missed(
            f"{counted(count, 'question')}, and the case expects {own.least}{most}.", value=_near(count, own)
        )
    if looked.task == TURN:
        return _closing(looked)
    if looked.task in _SHARED:
        return _half(looked)
    if looked.task in _AT_MOST_ONE:
        return (
            say.passed(f"{counted(count, 'question')}.")
            if count <= 1
            else say.missed(f"{counted(count, 'question')}, and one at a time is enough.", value=1 / count)
        )
    return say.unscored("Nothing is said about questions.")


def _closing(looked: Looked) -> Score:
    say = Saying("questions")
    reply = "\n".join(each.text for each in looked.outcome.shown if each.where.startswith("reply"))
    count = reply.count("?")
    if not reply or (looked.outcome.held and not count):
        return say.unscored("No whole reply was shown.")
    closes = reply.rstrip(' *_"“”)»').endswith("?")
    if count == 1 and closes:
        return say.passed("One question, at the end.")
    if not count:
        return say.missed("The reply asks nothing, and it is to end in one question.", where="reply")
    if count > 1:
        return say.missed(
            f"The reply asks {count} questions, and one at a time is enough.", 1 / count, "reply"
        )
    return say.missed("The question does not close the reply.", value=0.5, where="reply")


def _half(looked: Looked) -> Score:
    say, shown = Saying("questions"), looked.outcome.shown
    asking = sum("?" in each.text for each in shown)
    share, (least, most) = asking / len(shown), HALF
    told = f"{asking} of {len(shown)} ask something"
    if len(shown) < 2 or least <= share <= most or (looked.task == "agenda" and share >= least):
        return say.passed(f"{told}.")
    wish = "more open questions are wanted" if share < least else "what happened should be told as well"
    return say.missed(f"{told}; {wish}.", value=share if share < least else 1 - share)
