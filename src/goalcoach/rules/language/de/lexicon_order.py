"""Words that tell which of two things came first."""

from __future__ import annotations

from collections.abc import Mapping

from goalcoach.rules.language.phrasing import listed

ORDER_WORD: Mapping[str, str] = {
    "vor": "before",
    "bevor": "before",
    "ehe": "before",
    "nach": "after",
    "nachdem": "after",
    "folgte": "after",
    "folgten": "after",
}
"""Between two things that did not happen on the same day."""
ORDER_THAN: Mapping[str, str] = {"früher": "before", "eher": "before", "später": "after"}
"""The same in front of "als"."""
THEN_WORD: Mapping[str, str] = listed("dann")
FIRST_WORD: Mapping[str, str] = listed("erst, zuerst, zunächst")
AFTERWARDS_WORD: Mapping[str, str] = listed("danach, anschließend, später, hinterher, daraufhin")
