"""How a text presents itself: as a key result, or in a list of objectives, measures or things to ship."""

from __future__ import annotations

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind.guess import KindGuess, quoted
from goalcoach.rules.letters.context import Context
from goalcoach.rules.reading import Reading

_OPENING = 4
"""Within how many words a line that calls itself a key result does so."""


def listed(reading: Reading, around: Context) -> KindGuess | None:
    """What it calls itself, else what the list is that it stands in."""
    return _called(reading) or (_in_list(reading, around) if around.words else None)


def _called(reading: Reading) -> KindGuess | None:
    """ "Key result: ten talks", "Objective: easy onboarding"; "the objective is …" is only a way to speak."""
    if any(i < _OPENING for i in reading.starts.get("key_result_word", ())):
        return KindGuess(GoalKind.KEY_RESULT, f"“{quoted(reading, 'key_result_word')}” says so")
    opening = [word.text.lower() for word in reading.words[:3]]
    named = not reading.pack.terms("objective_word").keys().isdisjoint(opening[:2])
    if named and opening[-1] not in reading.pack.terms("being_past"):
        return KindGuess(GoalKind.OBJECTIVE, "it calls itself an objective")
    return None


def _in_list(reading: Reading, around: Context) -> KindGuess | None:
    """What the context says of its lines."""
    if (marked := around.first("key_result_word")) and not around.says("both_listed"):
        return KindGuess(GoalKind.KEY_RESULT, f"“{marked}” says so")
    if _objective_above(reading, around):
        return KindGuess(GoalKind.KEY_RESULT, "it stands under an objective")
    if around.words[-1].text.lower() in reading.pack.terms("measures_word"):
        return KindGuess(GoalKind.KEY_RESULT, "it stands in a list of measures")
    if around.says("shipping_word"):
        return KindGuess(GoalKind.PERFORMANCE, "it stands in a list of what will be shipped")
    aside = around.holds("objective_aside")
    if around.holds("okr_word") or (around.holds("objectives_word") and not aside):
        return KindGuess(GoalKind.OBJECTIVE, "it stands in a list of objectives")
    return None


def _objective_above(reading: Reading, around: Context) -> bool:
    """Whether the context tells the objective it serves: "objective: …", "2020 OKRs; CEO: Grow sales"."""
    objectives = [w for w in around.words if w.text.lower() in reading.pack.terms("objective_word")]
    if around.holds("okr_word") and (objectives or around.aim):
        return True
    titled = any(around.behind(word).startswith(":") for word in objectives)
    return titled or bool(objectives and reading.amounts and ":" in around.text)
