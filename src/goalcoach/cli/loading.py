"""Loads a module with all that it needs, quickly. Knows no command."""

from __future__ import annotations

import gc
import importlib
import sys
from types import ModuleType


def loaded(name: str) -> ModuleType:
    """A module with all that it needs. It stays, so looking for garbage in it only takes time."""
    if name in sys.modules:
        return sys.modules[name]
    gc.disable()
    try:
        return importlib.import_module(name)
    finally:
        gc.freeze()
        gc.enable()
