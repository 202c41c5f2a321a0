"""The format for people: the sentence, the words meant, the reason and the question."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.cli.checked import Checked, Tally
from goalcoach.cli.formats.findings import told_findings, told_letters
from goalcoach.cli.formats.paint import BOLD, COLOURS, CYAN, harmless, paint
from goalcoach.cli.formats.shape import Screen, Shape
from goalcoach.cli.formats.snippet import Mark, Underline, snippet
from goalcoach.domain.finding import Finding, Severity
from goalcoach.domain.plural import counted

_NOUNS = {
    Severity.BLOCK: ("cannot be kept", "cannot be kept"),
    Severity.ASK: ("question", "questions"),
    Severity.NOTE: ("note", "notes"),
}


def _one(checked: Checked, screen: Screen) -> str:
    """A goal with findings; nothing at all for one without."""
    if not checked.findings:
        return ""
    return "\n".join(
        [*_sentence(checked, screen), *told_findings(checked.findings, screen, checked.pack), "", ""]
    )


def _sentence(checked: Checked, screen: Screen) -> Iterator[str]:
    row, colour = checked.row, screen.colour
    line, column = row.place(0)
    place = f"{harmless(row.name)}:{line}" + (f":{column}" if column else "")
    kind = checked.kind.replace("_", " ")
    yield f"{paint(place, BOLD, colour)}  {kind}  {told_letters(checked.letters, screen)}"
    bar = paint("|", CYAN, colour)
    for part in snippet(row.text, _marks(checked), max(20, screen.width - 14)):
        shown = _underlined(part, colour) if isinstance(part, Underline) else part
        yield f"  {bar} {shown}".rstrip()


def _marks(checked: Checked) -> list[Mark]:
    """What to underline; findings about the same words share a line, in the colour of the worst."""
    places: dict[tuple[int, int], list[Finding]] = {}
    for finding in checked.findings:
        if finding.start is not None and finding.end is not None and not finding.part:
            places.setdefault((finding.start, finding.end), []).append(finding)
    return [
        Mark(
            start,
            end,
            ", ".join(dict.fromkeys(each.code for each in found)),
            COLOURS[max((each.severity for each in found), key=lambda severity: severity.rank)],
        )
        for (start, end), found in places.items()
    ]


def _underlined(line: Underline, colour: bool) -> str:
    marks = f"{'^' * line.length} {line.label}".rstrip()
    return f"{' ' * line.indent}{paint(marks, line.colour, colour)}"


def _tail(tally: Tally, screen: Screen) -> str:
    goals = f"{counted(tally.goals, 'goal')} checked"
    counts = [
        f"{number:,} {_NOUNS[severity][number != 1]}"
        for severity in sorted(tally.severities, key=lambda each: -each.rank)
        if (number := tally.severities[severity])
    ]
    if not counts:
        return f"{goals}: nothing to ask.\n" if tally.goals else "No goal was read.\n"
    clean = f"; {tally.clean:,} without findings" if tally.clean else ""
    return f"{goals}: {', '.join(counts)}{clean}.\n"


TEXT = Shape(one=_one, tail=_tail)
