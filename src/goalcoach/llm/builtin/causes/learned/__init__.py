"""What was learned of answers: points for each cause, in tables that a person can read and change.

One module for each question, one row for each trait of its answer, one column for each cause in the order of
`table.COLUMNS`. 28 points are one in the logarithm of the odds; 4 are one unit of the words. All are written
by `python -m evals.learn_causes --write`, and judged by sets that it did not learn of.
"""

from __future__ import annotations

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.learned import (
    able,
    before,
    clear,
    first,
    knowing,
    needed,
    outside,
    steps,
    weighs,
    worth,
)
from goalcoach.llm.builtin.causes.learned.table import Table, rows

LEARNED = Table(
    dict(
        row
        for probe, written in (
            (Probe.FIRST, first.POINTS),
            (Probe.ABLE, able.POINTS),
            (Probe.KNOWING, knowing.POINTS),
            (Probe.BEFORE, before.POINTS),
            (Probe.NEEDED, needed.POINTS),
            (Probe.CLEAR, clear.POINTS),
            (Probe.STEPS, steps.POINTS),
            (Probe.WORTH, worth.POINTS),
            (Probe.OUTSIDE, outside.POINTS),
            (Probe.WEIGHS, weighs.POINTS),
        )
        for row in rows(probe, written)
    )
)
