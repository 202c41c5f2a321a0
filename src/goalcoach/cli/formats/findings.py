"""Findings and letters as lines for people: what, where, why, and the question."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Sequence

from goalcoach.cli.formats.paint import BOLD, COLOURS, CYAN, DIM, columns, harmless, paint
from goalcoach.cli.formats.shape import Screen
from goalcoach.domain.finding import Finding, Letter, LetterVerdict
from goalcoach.rules.catalogue import rule_of
from goalcoach.rules.pack import NO_PACK, Pack

_LETTERS = {Letter.YES: "yes", Letter.NO: "no", Letter.UNKNOWN: "?"}


def told_letters(letters: Sequence[LetterVerdict], screen: Screen) -> str:
    """The five letters on one line; a question mark where nothing is known."""
    told = "  ".join(f"{each.criterion[0].upper()} {_LETTERS[each.letter]}" for each in letters)
    return paint(told, DIM, screen.colour)


def told_findings(findings: Sequence[Finding], screen: Screen, pack: Pack = NO_PACK) -> Iterator[str]:
    """Each finding; reason and question only once where a rule found several things."""
    last = {finding.code: index for index, finding in enumerate(findings)}
    for index, finding in enumerate(findings):
        yield _head(finding, screen)
        if last[finding.code] == index:
            yield from _reason(finding, screen, pack)


def _head(finding: Finding, screen: Screen) -> str:
    colour = screen.colour
    severity = paint(f"{finding.severity:<5}", COLOURS[finding.severity], colour)
    head = f"  {severity} {paint(finding.code, BOLD, colour)} {finding.name}: "
    lead = columns(f"  {finding.severity:<5} {finding.code} {finding.name}: ")
    part = f"{finding.part}: " if finding.part else ""
    message = _wrap(part + harmless(finding.message), screen.width, lead, 14)
    return "\n".join([head + message[0], *message[1:]])


def _reason(finding: Finding, screen: Screen, pack: Pack) -> Iterator[str]:
    colour = screen.colour
    if rule := rule_of(finding.code, pack):
        why, *more = _wrap(rule.why, screen.width, 14, 14)
        yield f"        {paint('why', DIM, colour)}   {paint(why, DIM, colour)}"
        yield from (paint(line, DIM, colour) for line in more)
    ask, *more = _wrap(finding.ask, screen.width, 14, 14)
    yield f"        {paint('ask', CYAN, colour)}   {ask}"
    yield from more


def _wrap(text: str, width: int, first: int, indent: int) -> list[str]:
    """Lines of a text whose first stands behind `first` columns; the others get `indent` spaces."""
    lines = textwrap.wrap(
        text,
        max(40, width),
        initial_indent=" " * min(first, 40),
        subsequent_indent=" " * indent,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return [lines[0].lstrip(), *lines[1:]] if lines else [""]
