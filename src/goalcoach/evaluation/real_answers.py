"""What the gate holds back of real answers, against what people who looked say of it. Reads no file."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.outcome import HeldBack
from goalcoach.evaluation.recordings import Sent, WrittenAnswer
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.playing import held_back
from goalcoach.llm.recorded import Recorded


@dataclass(frozen=True, slots=True, kw_only=True)
class LookedAt:
    """Something that was held back, and what somebody who read it says."""

    answer: str
    """Situation and writer: "turn-nurse/a"."""
    where: str
    code: str
    fair: bool
    why: str
    mended: str = ""
    """What was changed so that it passes now; empty while it is held back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Planted:
    """A good answer with one fault put into it."""

    id: str
    answer: str
    fault: str
    """The sort of fault."""
    find: str
    put: str

    def into(self, text: str) -> str:
        """The text with the fault. Raises InvalidInput when its place is not there once."""
        if text.count(self.find) != 1:
            raise InvalidInput(f"{self.id}: {self.find!r} stands {text.count(self.find)} times in the answer")
        return text.replace(self.find, self.put)


@dataclass(frozen=True, slots=True, kw_only=True)
class Looked:
    """All that people said of the answers."""

    most_false: float
    """The greatest share of good answers that may be refused."""
    faulty: Mapping[str, str]
    """By answer: why it is no good, whatever the gate says of it."""
    looked_at: tuple[LookedAt, ...]

    @staticmethod
    def of(row: Mapping[str, Any]) -> Looked:
        """As the file has it."""
        return Looked(
            most_false=row["most_false"],
            faulty=row.get("faulty") or {},
            looked_at=tuple(LookedAt(**each) for each in row["looked_at"] or ()),
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """One answer, played."""

    situation: Situation
    sent: Sent
    answer: WrittenAnswer
    held: tuple[HeldBack, ...]

    @property
    def name(self) -> str:
        """Situation and writer."""
        return f"{self.situation.id}/{self.answer.writer}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Answers, counted."""

    answers: int
    good: int
    refused: int
    """Good ones of which something is held back."""

    @property
    def share(self) -> float:
        """Of the good ones, what is refused."""
        return self.refused / self.good if self.good else 0.0


async def hear(situations: Iterable[Situation], recordings: Mapping[str, Sent], *, voice: str) -> list[Heard]:
    """Every recorded answer, played. Raises UnknownRequest where something else is sent than was recorded."""
    heard = []
    for situation in situations:
        sent = recordings[situation.id]
        for answer in sent.answers:
            held = await held_back(situation, Recorded([sent.recording(answer)]), voice=voice)
            heard.append(Heard(situation=situation, sent=sent, answer=answer, held=held))
    return heard


async def missed(planted: Iterable[Planted], heard: Iterable[Heard], *, voice: str) -> list[Planted]:
    """The faults that nothing held back. Raises InvalidInput for one that cannot be planted."""
    by_name = {each.name: each for each in heard}
    passed = []
    for each in planted:
        good = by_name[each.answer]
        if good.held:
            raise InvalidInput(f"{each.id}: {each.answer} is held back without it")
        changed = replace(good.answer, text=each.into(good.answer.text))
        if not await held_back(good.situation, Recorded([good.sent.recording(changed)]), voice=voice):
            passed.append(each)
    return passed


def first_sight(heard: Sequence[Heard], looked: Looked) -> Tally:
    """How it was before anything was mended."""
    return _tally(heard, looked, {(each.answer, each.fair) for each in looked.looked_at})


def today(heard: Sequence[Heard], looked: Looked) -> Tally:
    """How it is."""
    return _tally(heard, looked, _held_today(looked))


def held_today(heard: Iterable[Heard], looked: Looked) -> list[Heard]:
    """The good ones of which something is held back."""
    bad, refused = _bad_and_refused(looked, _held_today(looked))
    return [each for each in heard if each.held and each.name not in bad - refused]


def _held_today(looked: Looked) -> set[tuple[str, bool]]:
    return {(each.answer, each.fair) for each in looked.looked_at if not each.mended}


def _tally(heard: Sequence[Heard], looked: Looked, held: set[tuple[str, bool]]) -> Tally:
    bad, refused = _bad_and_refused(looked, held)
    good = {each.name for each in heard} - (bad - refused)
    return Tally(answers=len(heard), good=len(good), refused=len(refused))


def _bad_and_refused(looked: Looked, held: set[tuple[str, bool]]) -> tuple[set[str], set[str]]:
    """Answers with a fault, and those that were refused without one."""
    bad = {name for name, fair in held if fair} | set(looked.faulty)
    return bad, {name for name, fair in held if not fair} - set(looked.faulty)


def about(some: Iterable[Heard], looked: Looked) -> Looked:
    """What was said of some of the answers."""
    names = {each.name for each in some}
    return replace(
        looked,
        faulty={name: why for name, why in looked.faulty.items() if name in names},
        looked_at=tuple(each for each in looked.looked_at if each.answer in names),
    )


def problems(
    heard: Sequence[Heard], looked: Looked, passed: Collection[Planted], known: Collection[Planted] = ()
) -> Iterator[str]:
    """What keeps the measure from being passed, or from being believed.

    `passed` are the faults that nothing held back; `known` those of which that is known.
    """
    held = {(each.name, found.where, found.code) for each in heard for found in each.held}
    labels = {(each.answer, each.where, each.code): each for each in looked.looked_at}
    for name, where, code in sorted(held - labels.keys()):
        yield f"{name}: {where} is held back ({code or 'no rule'}), and nobody looked at it"
    for key, each in labels.items():
        if key in held and each.mended:
            yield f"{each.answer}: {each.where} is held back again ({each.code}), though it was mended"
        if key not in held and not each.mended:
            yield f"{each.answer}: {each.where} is no longer held back ({each.code}): say what mended it"
    if (share := today(heard, looked).share) > looked.most_false:
        yield f"{share:.1%} of the good answers are refused; at most {looked.most_false:.0%} may be"
    yield from _of_faults(passed, known)


def _of_faults(passed: Collection[Planted], known: Collection[Planted]) -> Iterator[str]:
    for fault in passed:
        if fault not in known:
            yield f"{fault.id}: a planted fault passes ({fault.fault}) in {fault.answer}"
    for fault in known:
        if fault not in passed:
            yield f"{fault.id}: is held back now: it belongs to those that must be"
