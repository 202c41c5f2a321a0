"""Claims made from tables: facts of made-up people in usual wordings, right and false. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

Blanks = Mapping[str, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One claim."""

    family: str
    language: str
    right: bool
    text: str


def packet_of(family: str, place: int, scene: Mapping[str, Any]) -> dict[str, Any]:
    """The person of a scene, without claims, as a file of planted claims has it."""
    return {
        "who": f"{family} {place}",
        "language": scene["language"],
        "review": {
            "subject": "p-1",
            "name": "Robin Hale",
            "begin": date(2026, 1, 1),
            "until": date(2026, 6, 30),
            "raised": [each["id"] for each in scene["evidence"]],
        },
        "evidence": scene["evidence"],
    }


def rows_of(
    family: str, place: int, scene: Mapping[str, Any], told: Iterable[Telling]
) -> list[dict[str, Any]]:
    """The claims as rows of the packet: all cite what the scene says, or everything."""
    cites = scene.get("cites") or " ".join(each["id"] for each in scene["evidence"])
    return [
        {
            "id": f"{family}-{place}-{k:03}",
            "sort": "derived number" if each.right else "wrongly derived number",
            "as": "point",
            "cites": cites,
            "text": each.text,
        }
        for k, each in enumerate(told)
    ]


def tellings(family: str, scene: Mapping[str, Any]) -> Iterator[Telling]:
    """Every claim of a scene once; a text that is right is never among the false ones."""
    right = dict.fromkeys(_texts(scene, _right(scene)))
    false = dict.fromkeys(text for text in _texts(scene, _false(scene)) if text not in right)
    for truth, several in ((True, right), (False, false)):
        for text in several:
            yield Telling(family=family, language=scene["language"], right=truth, text=text)


def _right(scene: Mapping[str, Any]) -> Iterator[Blanks]:
    yield from scene.get("right", ())
    for fact in scene.get("facts", ()):
        yield from _each_way(fact)


def _false(scene: Mapping[str, Any]) -> Iterator[Blanks]:
    yield from scene.get("wrong", ())
    facts: Sequence[Mapping[str, Any]] = scene.get("facts", ())
    for fact in facts:
        for other in facts:
            for slot in scene["exchange"]:
                yield from _each_way({**fact, **{name: other[name] for name in slot.split()}})


def _each_way(fact: Mapping[str, Any]) -> Iterator[Blanks]:
    """The fact with one of each blank that has several; all of them have the same number, told in turn."""
    most = max((len(each) for each in fact.values() if isinstance(each, list)), default=1)
    for k in range(most):
        yield {name: each[k] if isinstance(each, list) else each for name, each in fact.items()}


def _texts(scene: Mapping[str, Any], several: Iterable[Blanks]) -> Iterator[str]:
    for blanks in several:
        for wording in scene["wordings"]:
            text = wording.format(**blanks)
            yield text[0].upper() + text[1:]


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """What the rules say of a claim."""

    told: Telling
    refused: frozenset[str]
    """Codes that hold it back."""

    @property
    def well(self) -> bool:
        """Whether a right one passed, or a false one did not."""
        return bool(self.refused) is not self.told.right


def short_of(asked: Mapping[str, Mapping[str, int]], judged: Sequence[Judged]) -> Iterator[str]:
    """A sentence for each family and truth of which fewer go well than is asked."""
    for group, least in asked.items():
        for name, right in (("right", True), ("wrong", False)):
            well = sum(each.well for each in _some(judged, group, right=right))
            if well < least[name]:
                yield f"{group}, {name}: {well} went well; {least[name]} is the least"


def table(judged: Sequence[Judged]) -> Iterator[str]:
    """What became of each family, as Markdown."""
    yield "| what is told | right: passed | false: held back |"
    yield "|---|---|---|"
    for group in dict.fromkeys(_group(each) for each in judged):
        yield _row(group, [each for each in judged if _group(each) == group])
    yield _row("**all**", judged)


def _row(name: str, judged: Sequence[Judged]) -> str:
    cells = ([each for each in judged if each.told.right is right] for right in (True, False))
    return f"| {name} | {' | '.join(f'{sum(each.well for each in cell)} of {len(cell)}' for cell in cells)} |"


def _some(judged: Sequence[Judged], group: str, *, right: bool) -> list[Judged]:
    return [each for each in judged if _group(each) == group and each.told.right is right]


def _group(judged: Judged) -> str:
    return f"{judged.told.family}, {judged.told.language}"
