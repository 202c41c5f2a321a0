"""Sheets laid out like SFIA's: a row a skill, a column a level; an empty cell is a level it does not have."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_mapping import LEVELS, ColumnMapping, guess_mapping
from goalcoach.exchange.framework_reading import Gathered
from goalcoach.exchange.framework_sheets import Sheet
from goalcoach.exchange.framework_table import PlainTables

PREFIX = "sfia:"
CREDIT = (
    "SFIA is the work and a trademark of the SFIA Foundation. To use its texts in an organisation takes a "
    "licence from it; please make sure that there is one."
)


class Sfia(PlainTables):
    """Reads sheets of skills, and sheets of roles that name skills by their code."""

    def __init__(self, gathered: Gathered, mappings: Sequence[ColumnMapping] = ()) -> None:
        super().__init__(gathered, mappings, PREFIX)

    @staticmethod
    def knows(sheet: Sheet) -> bool:
        """Whether the sheet has codes, skills and levels as SFIA's have."""
        columns = sheet.columns()
        mapping = guess_mapping(sheet.heading, TableKind.COMPETENCIES)
        levels = mapping is not None and (LEVELS[6] in mapping.columns or "level" in mapping.columns)
        return levels and "code" in columns and "skill" in columns

    def finish(self) -> None:
        """Make entries of what was read."""
        self._out.notes.insert(0, CREDIT)
        super().finish()

    def _pass_over(self, sheet: Sheet, told: str) -> None:
        """SFIA's own workbook holds more than skills: attributes, what levels mean, how to read it."""
        if self._mappings:
            super()._pass_over(sheet, told)
        else:
            self._out.notes.append(f"{sheet.name}, was left out: it holds neither skills nor roles.")
