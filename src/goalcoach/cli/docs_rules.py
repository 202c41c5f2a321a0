"""Makes the map of the rules: which modules a rule asks, and what each of them holds. Writes nothing."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from goalcoach import rules
from goalcoach.rules.catalogue import FAMILIES, rules_of
from goalcoach.rules.rule import Rule

HOME = Path(rules.__path__[0])
_ROOM = "goalcoach.rules."

PLACES: tuple[tuple[str, str], ...] = (
    (
        "What a rule is, and how drafts are judged",
        "rule facts thresholds themes pack asked fields endless fair_copy engine engine_codes sitting "
        "verdict seal catalogue removed eased",
    ),
    (
        "What people are told of a rule",
        "explain explain_example explain_known explain_items explain_phrases explain_points glossary samples "
        "samples_growth sources",
    ),
    (
        "Reading a text",
        "reading phrases once surface clauses pieces joined_on foreign odd_letters number_signs",
    ),
    ("Goals", "two_results"),
    (
        "What somebody said, and what nobody did",
        "said implied altered offered groups weekly in_proportion once_more unsaid_times weekdays "
        "spelled_clocks lines_told told_apart opening_name",
    ),
    ("What a claim may rest on", "rests words_of_evidence quoting causes no_cause tied parts_by_label"),
    (
        "Numbers: what evidence holds, and what follows from it",
        "figure figures columns counting items_listed unnamed turns aimed things worked derived follows "
        "in_both rows left_of_all number_words lengths_told in_parts in_words in_place_of "
        "counted_in_words months_shared multiples priced over_times reckoned workings agreeing set_against "
        "which_way beside_target level_as_step equal_to",
    ),
    (
        "Expressions of time",
        "spans span_names span_words stretches span_fits named_times told_when steps_in_time courses",
    ),
    (
        "Days and times of evidence",
        "apart whose_day otherwise_dated days_after_others agreed_days off_the_day counted_in_month clocks "
        "in_order dating",
    ),
    ("A word in another's place", "side_by_side swapped called_otherwise sisters mixed_deeds"),
    (
        "Words about somebody",
        "about who_one_is remarked said_to_be called_them said_of_them held_against blamed_on praised_thing "
        "set_off rank_promised notice served",
    ),
)
"""Every module beside the folders, by what it is for."""

_OF_ALL = frozenset("facts reading rule samples samples_growth sources phrases thresholds".split())
"""What nearly every rule needs tells nobody where to look."""
_MOST = 20
"""Codes that are told of a module; of one with more it is told how many."""

_HEAD = """\
# The map of the rules

Made from the code; `make docs` renews it.

A sentence was refused, or was not, and you want to see why:

1. `goalcoach check` and each finding name a code; `goalcoach explain CODE` says what the rule is for.
2. [By rule](#by-rule) has the function that finds it, and the modules that this function asks.
3. [By module](#by-module) says what each of those holds, and what it asks in turn.

Words are no part of it: they are in `rules/language/en/` and `rules/language/de/`, by theme, and a module
asks for a theme by its name (`reading.theme("because")`, `terms("because")`). Which kind of goal a text is,
is read in `rules/kind/`; each letter of SMART in `rules/letters/`; what is known besides the draft is in
`rules/joined/`.
"""


class _Asked(NamedTuple):
    """What a module has at its top, by name."""

    imports: Mapping[str, str]
    """Module of the room from which a name comes, such as `said` or `letters.measurable`."""
    own: Mapping[str, ast.AST]
    """Functions and constants written there."""


def map_page() -> str:
    """docs/rules-map.md."""
    return "\n".join((_HEAD, *_by_rule(), *_by_module(), ""))


def _by_rule() -> Iterator[str]:
    yield from ("## By rule", "")
    for prefix, title, modules in FAMILIES:
        yield from (f"### {prefix}: {title}", "", "| code | name | found by | asks |", "|---|---|---|---|")
        for module in modules:
            for each in rules_of((module,)):
                place = f"{_named(module)}.{each.find.__name__}"
                yield f"| {each.code} | {each.name} | `{place}` | {_listed(asked_by(module, each))} |"
        yield ""


def _by_module() -> Iterator[str]:
    codes = _codes()
    yield from ("## By module", "", "A module without a code at its end is asked by other modules alone.")
    for title, names in PLACES:
        yield from ("", f"### {title}", "", "| module | holds | asks | asked by |", "|---|---|---|---|")
        for name in names.split():
            source = HOME / f"{name}.py"
            holds = (ast.get_docstring(_tree(source)) or "").partition("\n\n")[0].replace("\n", " ")
            asks = _telling(set(_asked(source).imports.values()))
            by = codes.get(name, [])
            told = " ".join(by) if len(by) <= _MOST else f"{len(by)} rules"
            yield f"| `{name}` | {holds} | {_listed(asks)} | {told} |"


def _codes() -> dict[str, list[str]]:
    """Of each module the rules that ask it, in the order of the catalogue."""
    found: dict[str, list[str]] = {}
    for _, _, modules in FAMILIES:
        for module in modules:
            for each in rules_of((module,)):
                for name in asked_by(module, each):
                    found.setdefault(name, []).append(each.code)
    return found


def asked_by(module: ModuleType, found: Rule[Any]) -> list[str]:
    """The modules of the room whose names the finding function uses, or the functions that it calls there."""
    asked, names = _asked(Path(module.__file__ or "")), [found.find.__name__]
    seen: set[str] = set()
    modules: set[str] = set()
    while names:
        name = names.pop()
        if name in seen:
            continue
        seen.add(name)
        if name in asked.imports:
            modules.add(asked.imports[name])
        elif name in asked.own:
            names += _used(asked.own[name])
    return _telling(modules)


def _telling(modules: set[str]) -> list[str]:
    """Those that say where to look; readers of a language and data are met everywhere."""
    return sorted(each for each in modules - _OF_ALL if not each.startswith(("joined.", "language.")))


def _used(node: ast.AST) -> list[str]:
    """Names in the body of a function, or in a constant; those of a declaration above it are none of it."""
    parts = node.body if isinstance(node, ast.FunctionDef) else [node]
    return [each.id for part in parts for each in ast.walk(part) if isinstance(each, ast.Name)]


@cache
def _asked(source: Path) -> _Asked:
    imports: dict[str, str] = {}
    own: dict[str, ast.AST] = {}
    for each in ast.walk(_tree(source)):  # some stand in functions, which load them late
        if isinstance(each, ast.ImportFrom) and (each.module or "").startswith(_ROOM):
            module = (each.module or "").removeprefix(_ROOM)
            imports |= {one.asname or one.name: module for one in each.names}
    for node in _tree(source).body:
        if isinstance(node, ast.FunctionDef):
            own[node.name] = node
        elif isinstance(node, ast.Assign):
            own |= {each.id: node.value for each in node.targets if isinstance(each, ast.Name)}
    return _Asked(imports, own)


@cache
def _tree(source: Path) -> ast.Module:
    return ast.parse(source.read_text("utf-8"))


def _named(module: ModuleType) -> str:
    return module.__name__.removeprefix(f"{_ROOM}families.")


def _listed(names: list[str]) -> str:
    return ", ".join(f"`{each}`" for each in names)
