"""What is to be noticed about an answer, whatever it is about. One list of kinds of words per language."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from goalcoach.llm.builtin.causes.clauses import Clause
from goalcoach.llm.builtin.causes.traits.de import GERMAN
from goalcoach.llm.builtin.causes.traits.en import ENGLISH
from goalcoach.llm.builtin.causes.traits.kinds import Kinds

KINDS: dict[str, Kinds] = {"en": ENGLISH, "de": GERMAN}
_OF_ITSELF = frozenset({"nothing", "nobody", "not", "cannot", "never"})
"""Kinds that deny already: being denied adds nothing."""
_KNOWING = frozenset({"know", "show", "told", "learns"})
_LENGTHS = ((2, "a word or two"), (6, "a short answer"), (12, "a sentence"))


def traits(parts: Sequence[Clause], language: str) -> Iterator[tuple[str, Clause]]:
    """Each trait of an answer once, with the first clause that shows it."""
    kinds = KINDS.get(language, ENGLISH)
    shown: set[str] = set()
    for each in parts:
        for name in _of_clause(each, kinds, first=each is parts[0]):
            if name not in shown:
                shown.add(name)
                yield name, each
    if parts:
        yield _length(parts), parts[0]
        if _in_part(parts, kinds):
            yield "yes for a part", parts[0]


def _of_clause(clause: Clause, kinds: Kinds, *, first: bool) -> Iterator[str]:
    if first:
        yield from (f"opens with {name}" for name, found in kinds.opening.items() if found.match(clause.fair))
    denied = kinds.denies.search(clause.fair) is not None
    about = [name for name, found in kinds.about.items() if found.search(clause.fair)]
    yield from about
    if denied:
        yield from (f"not {name}" for name in about if name not in _OF_ITSELF)
    if "if" in about and not _KNOWING.isdisjoint(about):
        yield "if known"


def _length(parts: Sequence[Clause]) -> str:
    words = sum(len(each.fair.split()) for each in parts)
    return next((name for most, name in _LENGTHS if words <= most), "a story")


def _in_part(parts: Sequence[Clause], kinds: Kinds) -> bool:
    """Whether a yes stands behind what it is for: "the calls, yes", "writing yes"."""
    yes, first = kinds.opening["yes"], parts[0].fair
    if any(found.match(first) for found in kinds.opening.values()):
        return False
    return bool(yes.match(f"{first.split()[-1]} ") or (len(parts) > 1 and yes.match(parts[1].fair)))
