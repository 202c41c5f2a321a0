"""Tells what became of planted claims, as Markdown. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.evaluation.goldset import Half
from goalcoach.evaluation.planted_claims import Looked, Mended, Sort, Suite, Tally, counted


def page_lines(suite: Suite, looked: Sequence[Looked]) -> list[str]:
    """The measured part of docs/planted-claims.md."""
    right = [each for each in suite.sorts if each.right]
    false = [each for each in suite.sorts if not each.right]
    mended = [each for each in looked if each.claim.mended is Mended.ALL]
    kinds, new = (counted(looked, each) for each in (Mended.BY_KINDS, Mended.NEVER))
    return [
        *_table("false claims: held back for the right reason", false, mended),
        "",
        *_table("right claims: passed", right, mended),
        "",
        "| claims that are only counted | mended by kinds | never mended by |",
        "|---|---|---|",
        f"| false claims: held back for the right reason | {kinds['false']} | {new['false']} |",
        f"| right claims: passed | {kinds['right']} | {new['right']} |",
    ]


def _table(what: str, sorts: Sequence[Sort], looked: Sequence[Looked]) -> Iterator[str]:
    yield f"| {what} | dev | held-out | all |"
    yield "|---|---|---|---|"
    for sort in sorts:
        name = f"{sort.name} (asked about)" if sort.asked else sort.name
        yield _row(name, [each for each in looked if each.claim.sort == sort])
    yield _row("**all**", [each for each in looked if each.claim.sort in sorts])


def _row(name: str, looked: Sequence[Looked]) -> str:
    halves = (Tally.of(each for each in looked if each.claim.half is half) for half in Half)
    return f"| {name} | {' | '.join(map(str, halves))} | {Tally.of(looked)} |"
