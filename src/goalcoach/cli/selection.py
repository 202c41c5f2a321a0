"""Which rules are asked for: codes, families, themes and names, as `--select` and `--ignore` take them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from goalcoach.domain.errors import InvalidInput
from goalcoach.rules.catalogue import RULES, rules_with
from goalcoach.rules.engine_codes import ENGINE
from goalcoach.rules.pack import NO_PACK, Pack

ALL = "ALL"
_WHOLE = 100
"""How closely a name points at its rule: closer than any part of a code."""


class UnknownRule(InvalidInput):
    """A selector that means no rule. `data` holds the `selector`."""

    code = "unknown-rule"


def names_of_rules(pack: Pack = NO_PACK) -> dict[str, str]:
    """Code and name of every rule that can be selected, those switched off included."""
    return {code: each.name for code, each in {**RULES, **rules_with(pack)}.items()}


def chosen(select: Sequence[str], ignore: Sequence[str], names: Mapping[str, str]) -> frozenset[str]:
    """Codes of the rules selected and not ignored; where both speak, the closer one counts.

    Without `select` all rules are. What the engine itself says is always kept. Raises UnknownRule.
    """
    for selector in (*select, *ignore):
        _must_mean_something(selector, names)
    for selector in ignore:
        if selector.upper() in ENGINE:
            raise UnknownRule(
                f"{selector} cannot be left out: it says that nobody knows whether the text is fine.",
                selector=selector,
            )
    wanted = {
        code
        for code, name in names.items()
        if _closest(select or (ALL,), code, name) > _closest(ignore, code, name)
    }
    return frozenset((*wanted, *ENGINE))


def _closest(given: Iterable[str], code: str, name: str) -> int:
    """How closely the nearest of these selectors points at a rule; -1 when none means it."""
    return max((_close(selector, code, name) for selector in given), default=-1)


def _close(selector: str, code: str, name: str) -> int:
    if selector.upper() == ALL:
        return 0
    if selector.lower() == name:
        return _WHOLE
    if len(selector) >= 2 and code.startswith(selector.upper()):
        return _WHOLE if len(selector) == len(code) else len(selector)
    return -1


def _must_mean_something(selector: str, names: Mapping[str, str]) -> None:
    known = {**names, **{code: name for code, (name, _) in ENGINE.items()}}
    if any(_close(selector, code, name) >= 0 for code, name in known.items()):
        return
    near = nearest(selector, known)
    hint = f" Did you mean {_either(near)}?" if near else " `goalcoach rules` lists them all."
    raise UnknownRule(f"There is no rule, family or theme {selector!r}.{hint}", selector=selector)


def nearest(selector: str, names: Mapping[str, str]) -> list[str]:
    """What may have been meant: codes, families, themes and names that look alike, at most three."""
    parts = {*names, *names.values(), *(code[:2] for code in names), *(code[:3] for code in names)}
    by_case = {part.upper(): part for part in sorted(parts)}
    return [by_case[found] for found in close_matches(selector.upper(), by_case)]


def close_matches(word: str, known: Iterable[str], most: int = 3) -> list[str]:
    """The known words that look most like this one."""
    return difflib.get_close_matches(word, list(known), n=most, cutoff=0.5)


def _either(words: Sequence[str]) -> str:
    return words[0] if len(words) == 1 else f"{', '.join(words[:-1])} or {words[-1]}"
