"""What happened, as sentences of evidence: plain, dated, with every number worked out here. English."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import partial

from goalcoach.coach.applied import Stage
from goalcoach.coach.obstacles import IN_THE_WAY
from goalcoach.coach.reviews.counted import (
    ENGLISH,
    LANGUAGES,
    Counting,
    amount,
    apart,
    ended,
    is_done,
    plain,
    spoken,
)
from goalcoach.coach.reviews.outcomes import Course
from goalcoach.domain.capital import capital
from goalcoach.domain.check_in import CheckIn
from goalcoach.domain.goal import Direction, GoalDraft, Measure
from goalcoach.domain.measured import direction_of, number
from goalcoach.domain.sentence import spoken_date, spoken_month
from goalcoach.domain.shortened import shortened
from goalcoach.llm.builtin.points.material import InNumbers, Shift
from goalcoach.rules.joined.levels import Rater
from goalcoach.store.evidence_port import FeedbackShared, GoalChange, LevelSeen, MeansGiven
from goalcoach.store.means_port import Means

SHORT = 64
"""Characters of what a goal is called inside a sentence."""
_CLAUSE = re.compile(r",\s|\s(?:and|so that|until|und|damit|sodass)\s")
_CLAUSE_FROM = 24
"""Characters after which the first clause of a goal is enough to tell it from others."""
_ENDS = (".", "!", "?", "…")
_MEANS = {Means.HOURS: "Time", Means.MONEY: "Money", Means.SUPPORT: "Help"}
CALLED_DONE = "Called done by its owner."
"""What came of a goal without numbers, once it is over."""
_STAGES = {
    Stage.ACHIEVED: "Used in two situations and seen by somebody else: achieved.",
    Stage.APPLIED: "Completed, and used at work. Achieved means used twice, and seen by somebody else.",
    Stage.COMPLETED: "The learning is completed; no use of it is written down yet.",
    Stage.CLOSED: "Closed without being achieved; what was learned is written down.",
    Stage.UNDER_WAY: "Under way.",
    Stage.PLANNED: "Planned.",
}


def called(draft: GoalDraft) -> str:
    """What a goal is called in the middle of a sentence: its measure, or its own words in marks.

    Only an English name loses its capital: in German it would be misspelt.
    """
    name = draft.measure.name.strip() if draft.measure else ""
    if name:
        return _lowered(name) if draft.language == "en" else name
    return f"“{first_clause(draft.text)}”"


def first_clause(text: str) -> str:
    """The beginning of a goal that can be said in one breath, in its own words."""
    whole = text.rstrip(".")
    cut = _CLAUSE.search(whole, _CLAUSE_FROM)
    return shortened(whole[: cut.start()] if cut else whole, SHORT)


def _lowered(text: str) -> str:
    """A text for the middle of a sentence; a first word in capitals, or a short one, stays as it is."""
    first = text.split(" ", 1)[0]
    return text if first.isupper() or any(map(str.isupper, first[1:])) else text[:1].lower() + text[1:]


def look_told(look: CheckIn, draft: GoalDraft) -> str:
    """A check-in in one line, everything in it but confidence, which is not here.

    The owner's words stand letter by letter, so that they can be quoted: only our words take a capital.
    """
    told = ""
    for name, words in _parts(look, draft):
        ended = told.endswith(_ENDS)
        opens = capital(name) if ended else name
        told += f"{' ' if ended else '; ' if told else ''}{': '.join(filter(None, (opens, words)))}"
    return told or "looked at it, and said no more"


def _parts(look: CheckIn, draft: GoalDraft) -> Iterator[tuple[str, str]]:
    """What was said, each with what we call it."""
    if look.value is not None:
        yield called(draft), amount(look.value, draft.measure) if draft.measure else number(look.value)
    if look.note:
        yield "", look.note
    if look.obstacle:
        yield f"in the way ({IN_THE_WAY[look.obstacle]})", look.obstacle_words
    if look.learned:
        yield "learned", look.learned
    if look.help_needed:
        yield "help needed", look.help_needed


Said = Callable[[Decimal, Measure], str]


def standing(draft: GoalDraft, found: Course, evidence: tuple[str, ...], language: str = "en") -> InNumbers:
    """Where a measure stands, with what follows from its numbers, as it is said in a talk in a language."""
    words = LANGUAGES.get(language, ENGLISH)
    said, at_the_end = partial(spoken, words=words), partial(ended, words=words)
    return _standing(draft, found, evidence, said, at_the_end, words)


def _standing(
    draft: GoalDraft,
    found: Course,
    evidence: tuple[str, ...],
    said: Said,
    at_the_end: Said,
    words: Counting = ENGLISH,
) -> InNumbers:
    measure, aim = found.measure, found.aim
    way = direction_of(measure)
    done, stays = way is Direction.DONE, way is Direction.KEEP
    far = "" if done or aim is None or found.last == aim else _apart(found.last, aim, measure, said, words)
    return InNumbers(
        name=called(draft),
        last=at_the_end(found.last, measure),
        first="" if done or found.first is None else said(found.first, measure),
        target="" if done or measure.target is None else _aim(found, measure.target, said, words),
        apart=far,
        reached=found.reached,
        moved=None if found.first is None else found.last - found.first,
        working=f"{plain(max(found.last, aim), words)} − {plain(min(found.last, aim), words)} = {far}"
        if far and aim is not None and not stays
        else "",
        evidence=evidence,
        stays=stays,
        halfway=not (done or stays) and _halfway(found),
        due=draft.due,
    )


def _halfway(found: Course) -> bool:
    """Whether what is left to the target is no more than half of the way to it."""
    first, target = found.first, found.measure.target
    if first is None or target is None or first == target:
        return False
    return (found.last - first) / (target - first) >= Decimal("0.5")


def _aim(found: Course, target: Decimal, said: Said, words: Counting) -> str:
    """Where it should be: "75 %"; for a number to keep, with its side or both of its ends."""
    measure, told = found.measure, said(target, found.measure)
    if found.side is not None:
        return (words.or_more if found.side is Direction.UP else words.or_less).format(value=told)
    begun = measure.baseline
    if direction_of(measure) is not Direction.KEEP or begun is None or begun == target:
        return told
    low, high = plain(min(begun, target), words), said(max(begun, target), measure)
    return words.within.format(low=low, high=high)


def _apart(last: Decimal, target: Decimal, measure: Measure, said: Said, words: Counting) -> str:
    gap = abs(target - last)
    return apart(gap, measure, words) or said(gap, measure)


def result_told(draft: GoalDraft, found: Course) -> str:
    """What came of a measured goal, in a sentence or two."""
    told = _standing(draft, found, (), amount, amount)
    if is_done(found.measure):
        return f"{capital(told.name)}: {told.last}."
    began = f"went from {told.first} to {told.last}" if told.first else f"stands at {told.last}"
    end = f" {'until' if told.stays else 'by'} {spoken_date(draft.due)}" if draft.due else ""
    aim = "it should stay at" if told.stays else "the target is"
    target = f"; {aim} {told.target}{end}" if told.target else ""
    return f"{capital(told.name)} {began}{target}.{_against(told)}"


def _against(told: InNumbers) -> str:
    if told.reached is None:
        return ""
    if told.reached and told.stays:
        return " It is where it should be."
    if not told.apart:
        return " That is exactly the target."
    if told.reached:
        return f" That is {told.apart} better than the target."
    return f" That is {told.apart} away from the target."


def stage_told(stage: Stage) -> str:
    """How far learning has come."""
    return _STAGES[stage]


def shifts(
    change: GoalChange, evidence: str, said: Said = amount, day: Callable[[date], str] = spoken_date
) -> Iterator[Shift]:
    """What moved between two versions of a goal: its target, its end; numbers and days as told by these."""
    was, now = change.was.measure, change.now.measure
    if was and now and was.target is not None and now.target is not None and was.target != now.target:
        ends = said(was.target, was), said(now.target, now)
        yield _shift("the target", *ends, change, evidence, of_target=True)
    if change.was.due and change.now.due and change.was.due != change.now.due:
        ends = day(change.was.due), day(change.now.due)
        yield _shift("the end", *ends, change, evidence, of_target=False)


def _shift(what: str, was: str, now: str, change: GoalChange, evidence: str, *, of_target: bool) -> Shift:
    return Shift(
        what=what,
        of_target=of_target,
        was=was,
        now=now,
        day=change.day,
        reason=change.reason,
        evidence=evidence,
    )


def shift_told(found: tuple[Shift, ...], reason: str) -> str:
    """What was changed on the way, neutrally, with the reason that was given."""
    moved = "; ".join(
        f"{each.what} was {'changed' if each.of_target else 'moved'} from {each.was} to {each.now}"
        for each in found
    )
    return f"{capital(moved)}. " + (f"Reason given: {reason}" if reason else "No reason was written down.")


def level_told(name: str, seen: LevelSeen) -> str:
    """A level of something that has a name, with the note of it; or which goal led to it."""
    words = f"Level {seen.level} of {name}"
    if seen.rater is Rater.GOAL:
        return f"{words}, which a goal of learning led to: “{seen.note}”" if seen.note else words
    return f"{words}: {seen.note}" if seen.note else words


def means_told(given: MeansGiven) -> str:
    """What a manager answered about means."""
    what = _MEANS[given.means]
    if given.agreed:
        return f"{what} was agreed: {given.asked}"
    asked = given.asked.removesuffix(".")
    return f"{what} was asked for and not agreed: {asked}. Possible instead: {given.words}"


def feedback_told(said: FeedbackShared) -> str:
    """What somebody said, letter by letter, with what was asked and, where the day is not told, the month."""
    beside = (
        f"asked about: {said.about}" if said.about else "",
        f"in {spoken_month(said.day)}" if said.month_only else "",
    )
    told = "; ".join(filter(None, beside))
    return f"{said.text} ({told})" if told else said.text
