"""Whether what is shown rests on something: claims on evidence, numbers on what was told, names on closed lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goalcoach.evaluation.outcome import Shown
from goalcoach.evaluation.scorers import days, quantities
from goalcoach.evaluation.scorers.false_accept import counted, unfounded_numbers
from goalcoach.evaluation.scorers.saying import NOTHING_SHOWN, Saying
from goalcoach.evaluation.scorers.score import Looked, Score
from goalcoach.evaluation.scorers.told import told

_SENTENCE = re.compile(r"[^.!?\n]+[.!?]*")
_OFFERED = re.compile(
    r"\b(?P<what>course|training|workshop|certificate|mentor|competency|kurs|schulung|lehrgang|zertifikat|"
    r"mentor(?:in)?|kompetenz)\s[\"“„»](?P<name>[^\"“”„»«\n]{2,120})[\"”“«]",
    re.IGNORECASE,
)
_CLOSED = ("competency", "course", "mentor", "named")
"""Last parts of the names of fields that hold something of a closed list."""


def evidence(looked: Looked) -> Score:
    """Share of the claims that cite what exists, is about this person and of this period."""
    say, known = Saying("evidence"), told(looked)
    if not known.evidence:
        return say.unscored("The case has no evidence.")
    claiming = [each for each in looked.outcome.shown if _claims(each)]
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
    if looked.task == "rules":
        return say.unscored("A goal is judged here, and nothing is shown.")
    of, wrong = 0, []
    for each in looked.outcome.shown:
        sources = known.cited(each.cites) if each.cites else known.all
        of += len(quantities.claimed_in(days.without(each.text))) + len(days.named_in(each.text))
        found = (
            *unfounded_numbers(each.text, sources, counted(each, known)),
            *days.unfounded(each.text, sources, known.today),
        )
        wrong += [
            f"{each.where} says {written}, which rests on nothing it cites or was told." for written in found
        ]
    if not of:
        return say.unscored("No number is shown." if looked.outcome.shown else NOTHING_SHOWN)
    return say.share(of, wrong, f"All {of} numbers and days stand in what was told, or follow from it.")


def vocabulary(looked: Looked) -> Score:
    """Share of the competencies, courses and mentors named that are on the organisation's lists."""
    say, (ids, titles) = Saying("vocabulary"), _lists(looked.request)
    named = [*_in_fields(looked), *_in_texts(looked)]
    if not named:
        return say.unscored("No competency, course or mentor is named.")
    folded = {each.casefold() for each in (*ids, *titles)}
    wrong = [
        f"“{name}” ({what}) is on no list of the organisation."
        for what, name in named
        if name.casefold() not in folded
    ]
    return say.share(len(named), wrong, "Everything named is on the organisation's lists.")


def _in_fields(looked: Looked) -> Iterator[tuple[str, str]]:
    for name, value in looked.outcome.fields.items():
        what = name.rpartition(".")[2]
        if value and what in _CLOSED:
            yield what, value


def _in_texts(looked: Looked) -> Iterator[tuple[str, str]]:
    for each in looked.outcome.shown:
        yield from ((found["what"].lower(), found["name"]) for found in _OFFERED.finditer(each.text))


def _lists(request: object) -> tuple[list[str], list[str]]:
    """Ids and titles of what may be named."""
    known = getattr(getattr(request, "facts", None), "vocabulary", None)
    competencies = [
        *getattr(request, "competencies", ()),
        *(each.competency for each in getattr(request, "steps", ())),
        *getattr(known, "competencies", ()),
    ]
    titles = [
        *(each.name for each in competencies),
        *(getattr(request, "courses", ())),
        *(getattr(request, "mentors", ())),
        *getattr(known, "courses", ()),
        *getattr(known, "mentors", ()),
    ]
    return [each.id for each in competencies], titles
