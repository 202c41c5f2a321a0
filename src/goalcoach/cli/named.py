"""An entry of the framework by what somebody typed for it."""

from __future__ import annotations

import difflib
from collections.abc import Sequence
from typing import TypeVar

from goalcoach.domain.errors import NotFound
from goalcoach.domain.framework import Blueprint, Competency, name_key

Named = TypeVar("Named", Blueprint, Competency)


def named(words: str, entries: Sequence[Named]) -> Named:
    """The entry of this id or name, or of a name that is close. Raises NotFound."""
    key = name_key(words)
    by_name: dict[str, Named] = {each.name.casefold(): each for each in entries}
    by_name |= {each.id.casefold(): each for each in entries}
    if key in by_name:
        return by_name[key]
    within: list[str] = [name for name in by_name if key and key in name]
    if len({by_name[name].id for name in within}) == 1:
        return by_name[within[0]]
    close: list[str] = difflib.get_close_matches(key, by_name, n=3, cutoff=0.6)
    meant = ", ".join(dict.fromkeys(by_name[name].name for name in (*within[:5], *close)))
    raise NotFound(f"There is no {words!r}.{f' Did you mean {meant}?' if meant else ''}")
