"""A cue that is not tried inside of a word has no way that begins there: it would never be found."""

from __future__ import annotations

import importlib
import re
from collections.abc import Iterator
from typing import Any

import pytest

from goalcoach.llm.builtin.cues.pattern import at_a_word, pattern
from goalcoach.llm.builtin.cues.spoken import distress
from tests.each import every

_sre: Any = importlib.import_module("re._parser")
_ops: Any = importlib.import_module("re._constants")
CUES = [
    pytest.param(cue, id=f"{name}-{code}")
    for name in ("IN_NEED", "HARMED", "AFRAID")
    for code, cue in getattr(distress, name).by_language.items()
]


def begins(tree: Any) -> Iterator[Any]:
    """What each way of an expression looks for first."""
    op, value = tree[0]
    if op is _ops.SUBPATTERN:
        yield from begins(value[3])
    elif op is _ops.BRANCH:
        for way in value[1]:
            yield from begins(way)
    else:
        yield op, value


def ways(cue: re.Pattern[str]) -> Any:
    """The ways of a cue, behind the two signs that a word begins there."""
    tree = _sre.parse(cue.pattern, cue.flags)
    assert [op for op, _ in tree[:2]] == [_ops.AT, _ops.ASSERT]
    return tree[2:]


@every("cue", CUES)
def test_every_way_begins_with_a_word_or_the_text(cue: re.Pattern[str]) -> None:
    there = {(_ops.AT, _ops.AT_BOUNDARY), (_ops.AT, _ops.AT_BEGINNING)}

    assert {*begins(ways(cue))} <= there


def test_one_that_begins_inside_of_a_word_is_noticed() -> None:
    assert (_ops.LITERAL, ord("n")) in {*begins(ways(at_a_word(r"\bnot\ safe|n't\ safe")))}


def test_both_find_the_same() -> None:
    told = r"\b(?:not|\w*n't)\ safe|\bi\ cry"

    for text in ("I don't feel it, it isn't safe", "not safe", "why I cry", "ski crying", "knot safe"):
        found = [cue.search(text) for cue in (at_a_word(told), pattern(told))]
        assert len({each and each.span() for each in found}) == 1
