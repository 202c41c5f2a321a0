"""Prints conversations as a person reads them: `python -m tests.llm.transcript [file.yaml …]`."""

from __future__ import annotations

import sys
from pathlib import Path

from tests.llm.conversation import load, paths, play


def transcript(path: Path) -> str:
    """One conversation, with options, what was not understood, and the wording that came out."""
    case = load(path)
    loop = play(case)
    lines = [f"# {case.id}: {case.why}", "", f"COACH  {loop.opening}"]
    for exchange in loop.exchanges:
        lines += ["", f"  YOU  {exchange.said}", "", f"COACH  {exchange.reply}"]
        if exchange.options:
            lines.append(f"       [{'] ['.join(exchange.options)}]")
        lines += [f"       REFUSED {finding.code}: {finding.message}" for finding in exchange.refused]
    wording = loop.adopted or loop.wording
    lines += ["", f"GOAL   {wording.text if wording else '-'}"]
    lines += [f"       {part.text}" for part in (wording.key_results if wording else ())]
    return "\n".join(lines)


def main() -> None:
    """Print the named files, or all of them."""
    chosen = [Path(name) for name in sys.argv[1:]] or paths()
    sys.stdout.write("\n\n\n".join(transcript(path) for path in chosen) + "\n")


if __name__ == "__main__":
    main()
