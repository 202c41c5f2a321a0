"""What differs between two states of a framework. Pure; keeps nothing and asks nobody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from goalcoach.domain.framework import Blueprint, Competency, Entry, Framework, Offer

Key = tuple[type[Entry], str]
"""Type and id: what makes two entries the same one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Entries that one step adds, changes (before, after) and removes."""

    added: tuple[Entry, ...] = ()
    changed: tuple[tuple[Entry, Entry], ...] = ()
    removed: tuple[Entry, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.added or self.changed or self.removed)


def changes(before: Framework, after: Framework) -> Changes:
    """What leads from one to the other. The version of a blueprint is no difference: keeping it sets that."""
    old, new = _by_key(before), _by_key(after)
    return Changes(
        added=tuple(entry for key, entry in new.items() if key not in old),
        changed=tuple(
            (old[key], entry)
            for key, entry in new.items()
            if key in old and without_version(old[key]) != without_version(entry)
        ),
        removed=tuple(entry for key, entry in old.items() if key not in new),
    )


def merged(before: Framework, given: Framework) -> Framework:
    """The framework with what is given added, or put in the place of the same id. Removes nothing."""
    entries = _by_key(before) | _by_key(given)
    return framework_of(entries)


def without(before: Framework, *gone: Entry) -> Framework:
    """The framework without these entries."""
    keys = {(type(entry), entry.id) for entry in gone}
    return framework_of({key: entry for key, entry in _by_key(before).items() if key not in keys})


def framework_of(entries: Mapping[Key, Entry]) -> Framework:
    """Entries sorted into a framework, in the order they come in."""
    each = tuple(entries.values())
    return Framework(
        competencies=tuple(entry for entry in each if isinstance(entry, Competency)),
        blueprints=tuple(entry for entry in each if isinstance(entry, Blueprint)),
        offers=tuple(entry for entry in each if isinstance(entry, Offer)),
    )


def without_version(entry: Entry) -> Entry:
    """The entry as somebody wrote it."""
    return replace(entry, version="") if isinstance(entry, Blueprint) and entry.version else entry


def _by_key(framework: Framework) -> dict[Key, Entry]:
    return {(type(entry), entry.id): entry for entry in framework.entries()}
