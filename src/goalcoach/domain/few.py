"""Which groups of people may be told of on their own: none so small that it tells of a person. Pure."""

from __future__ import annotations

from collections.abc import Mapping

FEWEST = 5
"""People of whom a total may be told."""


def together(sizes: Mapping[str, int]) -> frozenset[str]:
    """Names of the groups that are told of only as one, so that no difference tells of fewer than `FEWEST`.

    Those are the ones that are too small. Everybody less the groups on their own leaves exactly these, so
    they must be more than one group and enough people; the smallest others join until they are. Empty where
    none is too small; all groups where nothing else is left.
    """
    small = {name for name, people in sizes.items() if people < FEWEST}
    others = sorted(sizes.keys() - small, key=lambda name: (sizes[name], name))
    while small and others and (len(small) == 1 or sum(sizes[name] for name in small) < FEWEST):
        small.add(others.pop(0))
    return frozenset(small)
