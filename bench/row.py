"""One measured figure, with the bar it must reach."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """A figure. `at_least` and `at_most` are bars; without one the figure is only shown."""

    name: str
    value: float
    unit: str = ""
    at_least: float | None = None
    at_most: float | None = None

    @property
    def met(self) -> bool:
        """Whether the figure reaches its bar."""
        low = self.at_least is None or self.value >= self.at_least
        return low and (self.at_most is None or self.value <= self.at_most)

    def __str__(self) -> str:
        bar = ""
        if self.at_least is not None:
            bar = f"bar: at least {self.at_least:g}"
        elif self.at_most is not None:
            bar = f"bar: at most {self.at_most:g}"
        return f"{self.name:<58}{self.value:>12,.3g} {self.unit:<14}{bar}{'' if self.met else '  MISSED'}"
