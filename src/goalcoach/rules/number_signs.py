"""Numbers in signs that are neither digits nor words, "½", "⑦", "6²", and whether they were said.

Knows no rule. Signs behind a letter belong to its word: "m²", "CO₂". The sign in front of one, "-8", tells
that it is a difference.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from decimal import Decimal
from unicodedata import category, decomposition, numeric

from goalcoach.domain import late
from goalcoach.domain.goal import Direction
from goalcoach.rules.phrases import Span

_MAYBE = late.pattern("[²³¹¼-¾\u09f4-\u200f\u2070-\u209f\u2150-\U0001ffff]+")
"""Signs among which such numbers are, and hardly a letter or a stop of the languages read here."""
_WHOLE = late.pattern(r"(?<![\d.,])(\d{1,12})[^\S\n]?\Z")
_RAISED = ("<super>", "<sub>")
_CLOSE = Decimal("0.005")
"""How far a fraction may be from one that was told by its first two digits, "a third" as 0.33."""
_SIGN = late.pattern(r"(?:(?<=[\s(:])|\A)([-+−–])\Z")
_SIGNS = {"+": Direction.UP, "-": Direction.DOWN, "−": Direction.DOWN, "–": Direction.DOWN}


def signed(text: str, start: int) -> Direction | None:
    """Which way the sign in front of a number tells; None for no sign, or one that joins two numbers."""
    sign = _SIGN.search(text, max(0, start - 2), start)
    return _SIGNS[sign[1]] if sign else None


def unsaid_signs(text: str, told: str, numbers: Collection[Decimal]) -> Iterator[Span]:
    """Places of such numbers that were not said; `told` is all that was, in flat words, `numbers` its own."""
    if text.isascii():
        return
    for start, end in _runs(text):
        begin, value = _amount(text, start, end)
        near = value is not None and any(abs(each - value) < _CLOSE for each in numbers)
        if not near and f" {' '.join(text[begin:end].split())} ".casefold() not in told:
            yield begin, end


def _runs(text: str) -> Iterator[Span]:
    for match in _MAYBE.finditer(text):
        start = match.start()
        for at in range(match.start(), match.end() + 1):
            if at < match.end() and _counts(text, at):
                continue
            if start < at:
                yield start, at
            start = at + 1


def _counts(text: str, at: int) -> bool:
    """Whether a sign is a number by itself: none of a unit, and no letter that is a number among letters."""
    sign, before, behind = text[at], text[at - 1 : at], text[at + 1 : at + 2]
    if not sign.isnumeric() or sign.isdecimal():
        return False
    if category(sign) == "Lo":
        return not any(each.isalpha() and not each.isnumeric() for each in (before, behind))
    return not (before.isalpha() and decomposition(sign).startswith(_RAISED))


def _amount(text: str, start: int, end: int) -> tuple[int, Decimal | None]:
    """Where a number begins and what it is: a sign, or a fraction with what stands in front of it.

    None where only its very signs tell: "6²", "⑨⑨".
    """
    whole, sign = _WHOLE.search(text, 0, start), numeric(text[start])
    if end - start > 1:
        return start, None
    if whole is None:
        return start, Decimal(str(sign))
    if not 0 < sign < 1:
        return whole.start(), None
    return whole.start(), Decimal(whole[1]) + Decimal(str(sign))
