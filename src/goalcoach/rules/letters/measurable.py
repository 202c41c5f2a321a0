"""Measurable: whether somebody else could say "met" or "not met" from the text alone."""

from __future__ import annotations

from bisect import bisect_right
from operator import attrgetter

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.rules.implied import whole_share
from goalcoach.rules.language.read import Quantity
from goalcoach.rules.letters.amount import measured, measures
from goalcoach.rules.letters.ends import covered, finished
from goalcoach.rules.letters.parts import Part, heads_list, said
from goalcoach.rules.reading import Reading

_M = Criterion.MEASURABLE
_end = attrgetter("end")
_VALUE_TO_COME = "NN"
"""Stands for a number that is not known yet; other placeholders stand for anything."""


def letter(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> LetterVerdict:
    """Yes when more than half of the parts can be checked; unknown when a target lacks its value."""
    field = by_fields(draft)
    if field:
        return LetterVerdict(criterion=_M, letter=Letter.YES, reason=field)
    if not parts:
        return LetterVerdict(criterion=_M, letter=Letter.NO, reason="there are no words to read")
    if len(parts) == 1:
        return judge(parts[0])
    told = [judge(part) for part in parts]
    good = [t for t in told if t.letter is Letter.YES]
    if (
        len(good) * 2 > len(told)
        or _explained(parts, told)
        or (heads_list(parts) and told[0].letter is Letter.YES)
    ):
        return good[0]
    for verdict in told:
        if verdict.letter is Letter.UNKNOWN:
            return verdict
    return next(t for t in told if t.letter is not Letter.YES)


def by_fields(draft: GoalDraft) -> str:
    """Why the fields beside the text make it measurable; empty when they do not."""
    if draft.measure and draft.measure.target is not None:
        return "the measure has a target"
    if draft.kind is GoalKind.DEVELOPMENT and draft.mastery:
        return "it says what somebody will see when it worked"
    if draft.key_results and any(_numbered(each) for each in draft.key_results):
        return "its key results have targets"
    return ""


def _numbered(key_result: GoalDraft) -> bool:
    """Whether a key result has a number, beside its sentence or in it; its own letter says how good."""
    beside = key_result.measure is not None and key_result.measure.target is not None
    return beside or any(character.isdigit() for character in key_result.text)


def _explained(parts: tuple[Part, ...], told: list[LetterVerdict]) -> bool:
    """One sentence says what, the other how much."""
    return (
        len(parts) == 2
        and not parts[1].joined
        and any(t.letter is Letter.YES for t in told)
        and any(measured(part) for part in parts)
    )


def judge(part: Part) -> LetterVerdict:
    """One part."""
    if part.checked is None:
        part.checked = _judge(part)
    return part.checked


def _judge(part: Part) -> LetterVerdict:
    words = part.reading.words
    i = part.find("hedge")
    if i is not None:
        return said(part, _M, Letter.NO, "it leaves open whether it happens", i)
    quantity = _own(part)
    if quantity is not None:
        said_so = whole_share(quantity, part.reading.text, part.reading.pack)
        reason = f"“{said_so}” can be checked"
        return said(part, _M, Letter.YES, reason, bisect_right(words, quantity.start, part.begin, key=_end))
    referred = _referred(part)
    if referred is not None:
        return said(
            part,
            _M,
            Letter.UNKNOWN,
            f"the value of the {words[referred].text.lower()} is not given",
            referred,
        )
    reason = finished(part) or covered(part)
    if reason:
        return said(part, _M, Letter.YES, reason, part.begin, part.purpose - 1)
    return said(part, _M, Letter.NO, "nothing in it tells when it is reached", part.begin, part.purpose - 1)


def _own(part: Part) -> Quantity | None:
    """Its first number; of a purpose one that tells a change: "to open three branches" is no measure."""
    found = _aimed_at(part)
    if part.purpose >= part.end:
        return found[0] if found else None
    start = part.reading.words[part.purpose].start
    for number in found:
        if number.start < start or number.unit in {"%", "pp"} or _changes(part, number):
            return number
    return None


def _changes(part: Part, number: Quantity) -> bool:
    """Whether a number is one of a change."""
    return any(each.start <= number.start < each.end for each in part.reading.changes)


def _aimed_at(part: Part) -> tuple[Quantity, ...]:
    """Its numbers without those that tell where something stands now; to keep what stands is an aim."""
    found, grammar = measures(part), part.reading.pack.grammar
    if not found or not part.reading.of_now or part.does("direction_keep"):
        return found
    return tuple(q for q in found if not grammar.stands_now(part.text, q))


def _referred(part: Part) -> int | None:
    """ "Hit the quota", "according to budget", "NN subscribers": a target without its value."""
    gap = part.find("placeholder")
    if gap is not None and part.all_words[gap].text == _VALUE_TO_COME:
        return gap
    for k in part.starts.get("target_reference", ()):
        if part.begin <= k < part.purpose and part.at("target_reference", k):
            near = part.does("reaching_verb") and k - (part.verb or 0) <= 4
            if near or part.reading.pack.grammar.refers(part, k):
                return k
    return None
