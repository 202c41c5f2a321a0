"""The shape of the words of one language by what they are about. Knows no language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Kinds:
    """Looked for in the fair copy of a clause. The names are the same in every language."""

    denies: re.Pattern[str]
    """Any word that turns what its clause says round."""
    opening: Mapping[str, re.Pattern[str]]
    """What an answer may open with."""
    about: Mapping[str, re.Pattern[str]]
