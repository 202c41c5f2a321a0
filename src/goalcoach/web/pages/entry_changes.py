"""What differs between two states of entries: as pages of lines, and field by field in words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from goalcoach.domain.framework import Blueprint, Competency, Entry
from goalcoach.domain.framework_changes import Changes
from goalcoach.domain.measured import number
from goalcoach.web.pages import growth_view as view

PAGE = 50
"""Lines of a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """One field that changes."""

    label: str
    before: str
    after: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangeLine:
    """One entry that is added, changed or removed."""

    what: str
    """What becomes of it: "new", "changed" or "taken out"."""
    kind: str
    name: str
    about: str
    differences: tuple[Difference, ...]
    """Of one that changes."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ChangesPage:
    """Some of what would change."""

    lines: tuple[ChangeLine, ...]
    counts: tuple[tuple[str, str, int], ...]
    """What can be shown, in words for an address and for a person, and how many lines that has."""
    show: str
    number: int
    more: bool


def changes_page(changes: Changes, names: Mapping[str, str], show: str, number_: int) -> ChangesPage:
    """The lines of one page; `names` are those of competencies by id, before and after."""
    counts = (
        ("", "All", len(changes.added) + len(changes.changed) + len(changes.removed)),
        ("new", "New", len(changes.added)),
        ("changed", "Changed", len(changes.changed)),
        ("removed", "Taken out", len(changes.removed)),
    )
    pairs: list[tuple[str, Entry | None, Entry | None]] = []
    if show in {"", "changed"}:
        pairs += [("changed", before, after) for before, after in changes.changed]
    if show in {"", "removed"}:
        pairs += [("taken out", each, None) for each in changes.removed]
    if show in {"", "new"}:
        pairs += [("new", None, each) for each in changes.added]
    begin = (number_ - 1) * PAGE
    return ChangesPage(
        lines=tuple(_line(*each, names) for each in pairs[begin : begin + PAGE]),
        counts=counts,
        show=show,
        number=number_,
        more=begin + PAGE < len(pairs),
    )


def names_of(*entries: Iterable[Entry]) -> dict[str, str]:
    """Names of competencies by id, the last one counting."""
    return {each.id: each.name for group in entries for each in group if isinstance(each, Competency)}


def _line(what: str, before: Entry | None, after: Entry | None, names: Mapping[str, str]) -> ChangeLine:
    entry = after or before
    assert entry is not None  # noqa: S101 - one of the two is always there
    found = differences(before, after, names) if before and after else ()
    return ChangeLine(what=what, kind=kind_of(entry), name=entry.name, about=entry.about, differences=found)


def kind_of(entry: Entry) -> str:
    """What an entry is, in a word or two."""
    if isinstance(entry, Competency):
        return "Competency"
    return view.BLUEPRINT[entry.kind] if isinstance(entry, Blueprint) else view.OFFER[entry.kind]


def differences(before: Entry, after: Entry, names: Mapping[str, str]) -> tuple[Difference, ...]:
    """The fields that are not the same."""
    old, new = _fields(before, names), _fields(after, names)
    return tuple(
        Difference(label=label, before=old.get(label, ""), after=new.get(label, ""))
        for label in dict.fromkeys([*new, *old])
        if old.get(label, "") != new.get(label, "")
    )


def _fields(entry: Entry, names: Mapping[str, str]) -> dict[str, str]:
    shown = {"Name": entry.name, "In one sentence": entry.about}
    if isinstance(entry, Competency):
        levels = {f"Level {place}": says or "–" for place, says in enumerate(entry.levels, 1)}
        return shown | {"Group": entry.group} | levels | {"Other words": ", ".join(entry.aliases)}
    if isinstance(entry, Blueprint):
        asked = {
            f"Asks for {names.get(each.competency, each.competency)}": f"level {each.level}, "
            f"weight {number(each.weight)}"
            for each in entry.requirements
        }
        return shown | {"What it is": view.BLUEPRINT[entry.kind], "Group": entry.family} | asked
    return shown | {
        "What it is": view.OFFER[entry.kind],
        "Builds": ", ".join(names.get(each, each) for each in entry.competencies),
        "Up to level": "" if entry.to is None else str(entry.to),
        "Hours": "" if entry.hours is None else number(entry.hours),
        "Cost": "" if entry.cost is None else number(entry.cost),
    }
