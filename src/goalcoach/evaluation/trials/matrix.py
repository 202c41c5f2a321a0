"""From what somebody names to the variants of a run: each who answers, with each choice of prompts."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import product

from goalcoach.domain.errors import InvalidInput
from goalcoach.evaluation.trials.trial import Variant

_VERSION = re.compile(r"(?P<id>[a-z]+/[a-z-]+)@(?P<version>[1-9][0-9]{0,3})")


def variants_of(llms: Iterable[str], versions: Iterable[str]) -> tuple[Variant, ...]:
    """One for each of `llms` with each combination of prompts; `versions` are such as "coach/reply@2".

    Several versions of one prompt are tried against each other; of different prompts, together. Raises
    InvalidInput for what names no version.
    """
    chosen: dict[str, dict[int, None]] = {}
    for each in versions:
        named = _VERSION.fullmatch(each)
        if not named:
            raise InvalidInput(f"{each!r} names no version of a prompt. Write it like coach/reply@2.")
        chosen.setdefault(named["id"], {})[int(named["version"])] = None
    return tuple(
        _variant(llm, dict(zip(chosen, choice, strict=True)))
        for llm in dict.fromkeys(llms)
        for choice in product(*chosen.values())
    )


def _variant(llm: str, prompts: dict[str, int]) -> Variant:
    named = (f"{id_}@{version}" for id_, version in prompts.items())
    return Variant(name=", ".join((llm, *named)), llm=llm, prompts=prompts)
