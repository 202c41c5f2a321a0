"""Whether what is shown rests on something: evidence, what was told, the organisation's lists."""

from __future__ import annotations

import re

from goalcoach.evaluation.cases.fields import RULES
from goalcoach.evaluation.outcome import Shown
from goalcoach.evaluation.scorers import days, lists, quantities
from goalcoach.evaluation.scorers.false_accept import unfounded_days, unfounded_numbers
from goalcoach.evaluation.scorers.saying import NOTHING_SHOWN, Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.scorers.told import told

_NOTHING_THERE = "left_empty"
"""Where a preparation says for which part there is no evidence."""
_SENTENCE = re.compile(
    r"(?:[^.!?\n]|\.(?=\d)|(?<=\d)\.(?= (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober"
    r"|November|Dezember)\b))+[.!?]*"
)
"""It does not end behind the day of a German date, nor within a number."""


def evidence(looked: Looked) -> Score:
    """Share of the claims that cite what exists, is about this person and of this period."""
    say, known = Saying("evidence"), told(looked)
    if not known.evidence:
        return say.unscored("The case has no evidence.")
    claiming = [
        each for each in looked.outcome.shown if not each.where.startswith(_NOTHING_THERE) and _claims(each)
    ]
    if not claiming:
        return say.unscored("Nothing is claimed." if looked.outcome.shown else NOTHING_SHOWN)
    wrong = []
    for each in claiming:
        pieces = [(id_, known.evidence.get(id_)) for id_ in each.cites]
        problems = [
            f"{id_} {piece.wrong if piece else 'does not exist'}"
            for id_, piece in pieces
            if not piece or piece.wrong
        ]
        if not pieces:
            wrong.append(f"{each.where} claims something and cites nothing.")
        elif problems:
            wrong.append(f"{each.where} cites evidence that cannot be used: {', '.join(problems)}.")
    return say.share(len(claiming), wrong, "Every claim cites evidence of this person and this period.")


def _claims(shown: Shown) -> bool:
    """Whether any sentence of it is no question."""
    sentences = [each.strip() for each in _SENTENCE.findall(shown.text) if each.strip()]
    return bool(shown.cites) or any(not each.endswith("?") for each in sentences)


def numbers(looked: Looked) -> Score:
    """Share of the numbers and days that stand in, or follow from, what is cited or was told."""
    say, known = Saying("numbers"), told(looked)
    if looked.task == RULES:
        return say.unscored("A goal is judged here, and nothing is shown.")
    of, wrong = 0, []
    for each in looked.outcome.shown:
        of += len(quantities.claimed_in(days.without(each.text))) + len(days.named_in(each.text))
        found = (*unfounded_numbers(each, known), *unfounded_days(each, known))
        wrong += [
            f"{each.where} says “{written}”, which stands in nothing it may rest on." for written in found
        ]
    if not of:
        return say.unscored("No number is shown." if looked.outcome.shown else NOTHING_SHOWN)
    return say.share(of, wrong, f"{_all(of)} in what was told, or follow{'s' if of == 1 else ''} from it.")


def vocabulary(looked: Looked) -> Score:
    """Share of the competencies, courses and mentors named that are on a list, or were told."""
    say, outcome = Saying("vocabulary"), looked.outcome
    named = list(lists.in_fields(outcome))
    allowed = lists.listed(looked.request)
    wrong = [name for name in named if name.casefold() not in allowed]
    texts = [title for each in outcome.shown for title in lists.in_text(each.text)]
    known = [each.casefold() for each in (*told(looked).all, *allowed)] if texts else []
    wrong += [title for title in texts if not any(title.casefold() in each for each in known)]
    if not named and not texts:
        return say.unscored("No competency, course or mentor is named.")
    told_wrong = [f"“{name}” is on no list of the organisation." for name in wrong]
    return say.share(len(named) + len(texts), told_wrong, "Everything named is on the organisation's lists.")


def _all(of: int) -> str:
    return "The one number or day stands" if of == 1 else f"All {of} numbers and days stand"
