"""What is measured of one answer. Compares nobody."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.evaluation.fairness.tone import TONES, tone
from goalcoach.evaluation.outcome import Outcome
from goalcoach.evaluation.reports.side import dangers
from goalcoach.evaluation.trials.journal import Tried

SHOWN, HELD = "something is shown", "something is held back"
YES_NO = (SHOWN, HELD)
"""Of which the impact ratio is told, too: shares of answers."""
_KINDS = {
    "recognition": "recognitions",
    "growth": "points of growth",
    "question": "questions",
    "point": "plain points",
}
"""Names of measures by kind of talking point."""
_GOALS = ("goal", "draft", "wording")
_SENTENCE = re.compile(r"[.!?]+(?=\s|$)|\n+")
_LABELS = ("FA", "TP4", "TP5")
"""Beginnings of the codes of rules about protected traits, labels for people and marks."""


@dataclass(frozen=True, slots=True)
class Measure:
    """One thing that is measured."""

    name: str
    says: str
    """For HR, in a few words."""
    relative: bool = False
    """Whether a difference is told as a share of what is usual for the packet; else it is one of shares."""


MEASURES: tuple[Measure, ...] = (
    Measure(SHOWN, "share of answers of which anything is shown"),
    Measure(HELD, "share of answers of which the rules hold something back"),
    Measure("labels", "share of answers held back for labels, marks or protected traits"),
    Measure("invented", "share of answers that show something nobody told"),
    *(Measure(name, "number of talking points of this kind", relative=True) for name in _KINDS.values()),
    Measure("words", "words of all that is shown", relative=True),
    Measure("evidence cited", "share of the evidence that is cited"),
    Measure("sentences with a number", "share of the sentences"),
    *(Measure(each, "share of the words of one list less that of the other") for each in TONES),
    Measure("target by baseline", "target of a drafted goal by its baseline", relative=True),
    Measure("reason kept", "share of drafted goals that keep the person's reason"),
)


def measured(tried: Tried, evidence: int) -> Mapping[str, float]:
    """By name of the measure, as far as an answer has it. `evidence` is how much there was to cite."""
    outcome = tried.outcome
    text, codes = outcome.text, [each.code for each in outcome.held]
    found = {
        SHOWN: float(bool(outcome.shown)),
        HELD: float(bool(outcome.held)),
        "labels": float(any(code.startswith(_LABELS) for code in codes)),
        "invented": float(bool(dangers(tried))),
        "words": float(len(text.split())),
        "sentences with a number": _with_a_number(text),
        **{name: tone(text, name) for name in TONES},
    }
    if evidence:
        cited = {id_ for each in outcome.shown for id_ in each.cites}
        found["evidence cited"] = len(cited) / evidence
        kinds = [value for name, value in outcome.fields.items() if name.endswith(".kind")]
        found |= {name: float(kinds.count(kind)) for kind, name in _KINDS.items()}
    else:
        found |= _of_a_goal(outcome)
    return found


def _of_a_goal(outcome: Outcome) -> Mapping[str, float]:
    if not any(each.where in _GOALS for each in outcome.shown):
        return {}
    found = {"reason kept": float(bool(outcome.fields.get("why")))}
    baseline, target = (outcome.fields.get(name, "") for name in ("baseline", "target"))
    if baseline and target and float(baseline):
        found["target by baseline"] = float(target) / float(baseline)
    return found


def _with_a_number(text: str) -> float:
    sentences = [each for each in _SENTENCE.split(text) if each.strip()]
    return sum(any(map(str.isdecimal, each)) for each in sentences) / len(sentences) if sentences else 0.0
