"""`goalcoach rules test`: tries the examples of an organisation's rules, and tells what is wrong."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from goalcoach.cli.failing import FAILED, FINE, tell
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.screened import screened
from goalcoach.domain.plural import counted
from goalcoach.packs.examples import Tried
from goalcoach.packs.reading import BadPack, Examined, examine_file


def test_pack(path: str) -> int:
    """Try a pack. Returns 1 when it cannot be used."""
    try:
        found = examine_file(path)
    except BadPack as error:
        tell(harmless_lines(str(error)))
        return FAILED
    _table(found.tried)
    for problem in found.problems:
        line = f":{problem.line}" if problem.line else ""
        tell(f"{path}{line}: {harmless(problem.text)}")
    failed = sum(bool(each.problem) for each in found.tried)
    print(_told(found, failed))
    return FAILED if failed or found.problems else FINE


def harmless_lines(text: str) -> str:
    """Text of several lines, without what moves the cursor."""
    return "\n".join(harmless(line) for line in text.splitlines())


def _table(tried: Sequence[Tried]) -> None:
    table = Table(box=None, pad_edge=False)
    for heading in ("rule", "example", "result"):
        table.add_column(heading, no_wrap=True)
    table.add_column("text")
    for each in tried:
        result = Text("fails", style="red") if each.problem else Text("ok", style="green")
        told = f"{harmless(each.text)}\n{harmless(each.problem)}" if each.problem else harmless(each.text)
        table.add_row(each.code, "bad" if each.bad else "good", result, Text(told))
    if tried:
        screened(table)
        print()


def _told(found: Examined, failed: int) -> str:
    pack, count = found.pack, len(found.tried)
    what = f"{pack.name or 'This pack'} {pack.version}".strip()
    if not failed and not found.problems:
        own = counted(len(pack.own), "own rule")
        return f"{what}: {own}, {len(pack.weights)} switched, {count} examples; all is well."
    others = len(found.problems)
    wrong = [f"{failed} of {count} examples fail"] if failed else []
    wrong += [counted(others, f"{'other ' if failed else ''}problem")] if others else []
    return f"{what}: {' and '.join(wrong)}. It cannot be used like that."
