"""All tasks by name. Knows nothing of how they go."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from goalcoach.llm.tasks.agenda import AGENDA
from goalcoach.llm.tasks.blueprint import BLUEPRINT
from goalcoach.llm.tasks.draft import DRAFT
from goalcoach.llm.tasks.gap import GAP
from goalcoach.llm.tasks.options import OPTIONS
from goalcoach.llm.tasks.points import POINTS
from goalcoach.llm.tasks.refine import REFINE
from goalcoach.llm.tasks.task import Task
from goalcoach.llm.tasks.ways import WAYS

TASKS: Mapping[str, Task[Any, Any]] = MappingProxyType(
    {each.name: each for each in (OPTIONS, DRAFT, REFINE, GAP, BLUEPRINT, WAYS, POINTS, AGENDA)}
)
