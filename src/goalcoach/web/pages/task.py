"""One thing that waits for somebody, as the first page lists it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """One thing that waits."""

    icon: str
    href: str
    title: str
    why: str
    when: str
    verb: str
