"""Prepared conversations as text, Markdown and JSON. Knows no database."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import Any

from goalcoach.cli.formats.paint import harmless
from goalcoach.coach.reviews.making import Prepared
from goalcoach.domain.preparation import Point, PointAuthor
from goalcoach.domain.sentence import spoken_date
from goalcoach.domain.talking import Part
from goalcoach.exchange.sheet_of import FOOTING, OCCASION
from goalcoach.exchange.talking_sheet import HEADINGS

NO_RATING = "Points to talk about, and no rating: nothing here is a mark, a rank or a decision."


def as_text(told: Prepared) -> str:
    """For a terminal."""
    lines = [*_head(told), ""]
    numbers = _numbers(told)
    for part, title in HEADINGS.items():
        lines += [title.upper(), *(_point_text(each, numbers) for each in _of(told, part))]
        lines += [f"  {each}" for each in _empty(told, part)] + [""]
    lines += ["SOURCES", *(f"  [{number}] {source}" for number, source in _sources(told)), "", *_foot(told)]
    return "\n".join(map(harmless, "\n".join(lines).split("\n")))


def as_markdown(told: Prepared) -> str:
    """For a page."""
    head = _head(told)
    lines = [f"# {_plain(head[0])}", "", *(_plain(each) for each in head[1:]), ""]
    numbers = _numbers(told)
    for part, title in HEADINGS.items():
        lines += [f"## {title}", ""]
        for each in _of(told, part):
            cited = "".join(f" [{numbers[id_]}]" for id_ in each.evidence)
            if each.claim:
                lines.append(f"- {_plain(each.claim)}{cited} *({_beside(each)})*")
            asked = f"**{_plain(each.question)}**"
            lines.append(f"  - {asked}" if each.claim else f"- {asked}{cited}")
        lines += [_plain(each) for each in _empty(told, part)] + [""]
    lines += ["## Sources", "", *(f"{number}. {_plain(source)}" for number, source in _sources(told)), ""]
    return "\n".join([*lines, *_foot(told)])


def as_json(told: Prepared) -> str:
    """For a program."""
    preparation = told.drawn.preparation
    found: dict[str, Any] = {
        "occasion": preparation.occasion,
        "side": preparation.side,
        "begin": preparation.begin.isoformat(),
        "until": preparation.until.isoformat(),
        "source": preparation.made.source,
        "notice": preparation.made.notice,
        "coverage": [each.items for each in told.dossier.coverage.thirds],
        "points": [
            {
                "part": each.part,
                "kind": each.kind,
                "claim": each.claim,
                "question": each.question,
                "evidence": list(each.evidence),
                "footing": each.footing,
                "working": each.working,
                "fresh": each.fresh,
            }
            for each in preparation.points
        ],
        "left_empty": [{"part": each.part, "reason": each.reason} for each in preparation.left_empty],
        "sources": [
            {"id": each.id, "day": each.day.isoformat(), "kind": each.kind, "text": each.text}
            for each in told.dossier.gathered.evidence.items
            if not each.excluded
        ],
    }
    return json.dumps(found, ensure_ascii=False, indent=2)


FORMATS: Mapping[str, Callable[[Prepared], str]] = MappingProxyType(
    {"text": as_text, "markdown": as_markdown, "json": as_json}
)


def _head(told: Prepared) -> list[str]:
    preparation, covered = told.drawn.preparation, told.dossier.coverage
    days = f"{spoken_date(preparation.begin)} to {spoken_date(preparation.until)}"
    head = [f"{OCCASION[preparation.occasion]}: {told.name}", days]
    thirds = ", ".join(str(each.items) for each in covered.thirds)
    head.append(f"Evidence by thirds of the period: {thirds}.")
    if covered.bare and covered.items:
        head.append("Of a third with none nothing is known here: ask about it.")
    if covered.lopsided:
        head.append("Most of it is from the last six weeks. What came before counts as much: ask about it.")
    return head + ([preparation.made.notice] if preparation.made.notice else [])


def _of(told: Prepared, part: Part) -> Iterator[Point]:
    return (each for each in told.drawn.preparation.points if each.part is part)


def _empty(told: Prepared, part: Part) -> Iterator[str]:
    return (each.reason for each in told.drawn.preparation.left_empty if each.part is part)


def _point_text(point: Point, numbers: Mapping[str, int]) -> str:
    cited = "".join(f" [{numbers[id_]}]" for id_ in point.evidence)
    claim = f"  - {point.claim}{cited} ({_beside(point)})\n" if point.claim else ""
    return f"{claim}  ? {point.question}" if point.question else claim.rstrip()


def _beside(point: Point) -> str:
    told = [FOOTING[point.footing], point.working]
    return "; ".join(filter(None, [*told, "not spoken about before" if point.fresh else ""]))


def _numbers(told: Prepared) -> Mapping[str, int]:
    cited = dict.fromkeys(id_ for each in told.drawn.preparation.points for id_ in each.evidence)
    return {id_: number for number, id_ in enumerate(cited, 1)}


def _sources(told: Prepared) -> Iterator[tuple[int, str]]:
    for id_, number in _numbers(told).items():
        item = told.dossier.gathered.evidence.get(id_)
        if item is not None:
            yield number, f"{spoken_date(item.day)}: {item.text}"


def _foot(told: Prepared) -> list[str]:
    authors = {each.author for each in told.drawn.preparation.points}
    by = "a language model, checked by rules" if PointAuthor.MODEL in authors else "the built-in coach"
    return [f"Prepared by {by}. {NO_RATING}"]


def _plain(text: str) -> str:
    """Text that Markdown takes for nothing else."""
    return "".join(f"\\{each}" if each in "\\`*_[]<>#|~" else each for each in " ".join(text.split()))
