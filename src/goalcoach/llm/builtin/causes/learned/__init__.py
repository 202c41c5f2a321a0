"""What was learned of answers: points for each cause, in tables that a person can read and change."""

from __future__ import annotations

from goalcoach.llm.builtin.causes.learned.table import Table

LEARNED = Table({})
