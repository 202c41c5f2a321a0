"""Claims made of what follows by arithmetic, with false twins, and how they went. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from goalcoach.evaluation.worked_out import Words, WorkedOut, worked_out
from goalcoach.evaluation.worked_out_days import worked_out_days

_TIMES = frozenset({"order", "part of the month", "day", "weekday"})
"""Sorts that tell a day and no number."""


class Truth(StrEnum):
    """Whether a claim is right, or in which way it is not."""

    RIGHT = "right"
    WRONG = "wrong number or day"
    TURNED = "the other way round"


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One claim, as a row of a packet."""

    sort: str
    truth: Truth
    wording: str
    row: Mapping[str, Any]


def told_of(packet: str, facts: Iterable[Mapping[str, Any]], words: Words) -> Iterator[Told]:
    """The claims about one person; ids tell the packet and the place."""
    several = [each for fact in facts for each in _of_fact(fact, words)]
    for k, (kind, fact, follows, wording, truth, text) in enumerate(several):
        times = follows.sort in _TIMES
        right = "right date" if times else "derived number"
        false = "wrong date" if times else "wrongly derived number"
        row = {
            "id": f"{packet}-{k:04}",
            "sort": right if truth is Truth.RIGHT else false,
            "as": "point",
            "goal": fact.get("goal", ""),
            "cites": " ".join(follows.cites),
            "text": text,
        }
        yield Told(sort=f"{kind}: {follows.sort}", truth=truth, wording=wording, row=row)


_Made = tuple[str, Mapping[str, Any], WorkedOut, str, Truth, str]


def _of_fact(fact: Mapping[str, Any], words: Words) -> Iterator[_Made]:
    kind = next(each for each in ("counts", "lengths", "shares", "days") if each in fact)
    every: Sequence[WorkedOut] = list((worked_out_days if kind == "days" else worked_out)(fact, words))
    for follows in every:
        for wording in words[kind][follows.sort]:
            texts = dict(_texts(follows, wording))
            right = texts.get(Truth.RIGHT)
            for truth, text in texts.items():
                if right and (truth is Truth.RIGHT or text != right):
                    yield kind, fact, follows, wording, truth, text


def _texts(follows: WorkedOut, wording: str) -> Iterator[tuple[Truth, str]]:
    """The text of each truth; none of one for which a number has no word."""
    blanks = {"dw": "", "wrong_dw": "", **follows.blanks}
    for truth, more in (
        (Truth.RIGHT, {"d": follows.right}),
        (Truth.WRONG, {"d": follows.wrong, "dw": blanks["wrong_dw"]}),
        (Truth.TURNED, {"d": follows.right, **follows.turned}),
    ):
        filled = {**blanks, **more}
        missing = "{dw}" in wording and not filled["dw"]
        if not missing and (truth is not Truth.TURNED or follows.turned):
            text = wording.format(**filled)
            yield truth, text[0].upper() + text[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """What the rules say of a claim."""

    told: Told
    language: str
    refused: frozenset[str]
    """Codes that hold it back."""

    @property
    def well(self) -> bool:
        """Whether a right one passed, or a false one did not."""
        return bool(self.refused) is not (self.told.truth is Truth.RIGHT)


def short_of(asked: Mapping[str, Mapping[str, int]], found: Sequence[Found]) -> Iterator[str]:
    """A sentence for each language and truth of which fewer went well than is asked."""
    for language, least in asked.items():
        for truth in Truth:
            well = sum(each.well for each in _some(found, language, truth))
            if well < least[truth.value]:
                yield f"{language}, {truth}: {well} went well; {least[truth.value]} is the least"


def table(found: Sequence[Found]) -> Iterator[str]:
    """What became of each sort, as Markdown."""
    yield "| what is worked out | right: passed | a bit wrong: held back | the other way round: held back |"
    yield "|---|---|---|---|"
    for sort in dict.fromkeys(each.told.sort for each in found):
        yield _row(sort, [each for each in found if each.told.sort == sort])
    for language in dict.fromkeys(each.language for each in found):
        yield _row(f"**all, {language}**", [each for each in found if each.language == language])
    yield _row("**all**", found)


def _row(name: str, found: Sequence[Found]) -> str:
    return f"| {name} | {' | '.join(_count(_some(found, '', truth)) for truth in Truth)} |"


def _some(found: Sequence[Found], language: str, truth: Truth) -> list[Found]:
    return [
        each for each in found if each.language in (language or each.language) and each.told.truth is truth
    ]


def _count(found: Sequence[Found]) -> str:
    return f"{sum(each.well for each in found)} of {len(found)}" if found else "–"
