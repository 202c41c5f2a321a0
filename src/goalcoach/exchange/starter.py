"""The framework that comes with goalcoach: ten job families and leadership, in English."""

from __future__ import annotations

import io
from functools import cache
from importlib.resources import files

from goalcoach.domain.framework import Framework
from goalcoach.exchange.framework_file import read_framework
from goalcoach.exchange.sources import Source


@cache
def starter() -> Framework:
    """All of it, read once. What several families share comes first, then family by family."""
    pages = sorted(
        (each for each in files("goalcoach").joinpath("starter").iterdir() if each.name.endswith(".yaml")),
        key=lambda each: (each.name != "shared.yaml", each.name),
    )
    contents = [(each.name, each.read_bytes()) for each in pages]
    return read_framework(*(Source(name, ".yaml", io.BytesIO(raw), len(raw)) for name, raw in contents))
