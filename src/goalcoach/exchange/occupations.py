"""Occupations of public classifications: which of them are wanted, and the job family each belongs to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

SOC: Mapping[str, str] = MappingProxyType(
    {
        "11": "Management",
        "13": "Business and finance",
        "15": "Computers and mathematics",
        "17": "Architecture and engineering",
        "19": "Science",
        "21": "Community and social service",
        "23": "Law",
        "25": "Education and libraries",
        "27": "Arts, design, media and sports",
        "29": "Healthcare practice",
        "31": "Healthcare support",
        "33": "Protective service",
        "35": "Food preparation and serving",
        "37": "Cleaning and grounds",
        "39": "Personal care and service",
        "41": "Sales",
        "43": "Office and administration",
        "45": "Farming, fishing and forestry",
        "47": "Construction and extraction",
        "49": "Installation and repair",
        "51": "Production",
        "53": "Transport",
        "55": "Military",
    }
)
"""Major groups of the Standard Occupational Classification, which O*NET's codes begin with."""

ISCO: Mapping[str, str] = MappingProxyType(
    {
        "0": "Armed forces",
        "1": "Management",
        "2": "Professionals",
        "3": "Technicians and associate professionals",
        "4": "Clerical support",
        "5": "Service and sales",
        "6": "Agriculture, forestry and fishery",
        "7": "Craft and trades",
        "8": "Machine operation and assembly",
        "9": "Elementary occupations",
    }
)
"""Major groups of the International Standard Classification of Occupations, which ESCO builds on."""


class Only:
    """The occupations somebody wants; all of them when nothing is named."""

    def __init__(self, wanted: Sequence[str]) -> None:
        """Parts of titles, or beginnings of codes."""
        words = (" ".join(each.casefold().split()) for each in wanted)
        self._unused = {each: True for each in words if each}

    def __bool__(self) -> bool:
        return bool(self._unused)

    def wants(self, title: str, *codes: str) -> bool:
        """Whether one of these was named."""
        if not self._unused:
            return True
        title, found = title.casefold(), False
        for each in self._unused:
            if each in title or any(code.startswith(each) for code in codes):
                self._unused[each], found = False, True
        return found

    def unused(self) -> list[str]:
        """What was named and fitted no occupation so far."""
        return [each for each, unused in self._unused.items() if unused]
