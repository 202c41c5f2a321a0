"""Tables that go with a person as a whole, as the migrations guard them: of each its own `OWNED`."""

from __future__ import annotations

from importlib import import_module
from pkgutil import iter_modules

from goalcoach.store.migrations import versions

OWNED: tuple[tuple[str, str], ...] = tuple(
    pair
    for each in iter_modules(versions.__path__, f"{versions.__name__}.")
    for pair in getattr(import_module(each.name), "OWNED", ())
)
"""Table, and the column that says whose a row is."""
