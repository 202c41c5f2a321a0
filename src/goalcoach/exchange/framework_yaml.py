"""Writes a framework as the one YAML file that framework_file.py reads. Checks nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from decimal import Decimal

from goalcoach.domain.framework import Blueprint, Competency, Framework, Offer, Requirement
from goalcoach.packs.writing import quoted, text_as_yaml


def framework_yaml(
    framework: Framework, *, name: str = "Framework", version: str = "1", language: str = "en"
) -> str:
    """The framework as a file of this name, edition and language (a code of two letters).

    Versions of blueprints are left out: in which edition something changed is not for people to write.
    """
    lines = [
        f"framework: {text_as_yaml(name)}",
        f"version: {text_as_yaml(version)}",
        f"language: {text_as_yaml(language)}",
    ]
    lines += _listed("competencies", (_competency(each) for each in framework.competencies))
    lines += _listed("blueprints", (_blueprint(each) for each in framework.blueprints))
    lines += _listed("offers", (_offer(each) for each in framework.offers))
    return "\n".join(lines) + "\n"


def _listed(key: str, entries: Iterable[Iterator[str]]) -> Iterator[str]:
    """A list of tables; nothing when it is empty."""
    head = f"{key}:"
    for entry in entries:
        if head:
            yield head
            head = ""
        for number, line in enumerate(entry):
            yield f"{'    ' if number else '  - '}{line}"


def _competency(entry: Competency) -> Iterator[str]:
    yield from _texts(id=entry.id, name=entry.name, group=entry.group, about=entry.about)
    if entry.aliases:
        yield f"aliases: {_on_one_line(entry.aliases)}"
    if entry.levels:
        yield "levels:"
    for level in entry.levels:
        yield f"  - {text_as_yaml(level)}"


def _blueprint(entry: Blueprint) -> Iterator[str]:
    yield from _texts(id=entry.id, name=entry.name, kind=entry.kind, family=entry.family, about=entry.about)
    if entry.requirements:
        yield "requirements:"
    for each in entry.requirements:
        yield f"  - {{{_requirement(each)}}}"


def _requirement(each: Requirement) -> str:
    weight = f", weight: {_number(each.weight)}" if each.weight != 1 else ""
    return f"competency: {_item(each.competency)}, level: {each.level}{weight}"


def _offer(entry: Offer) -> Iterator[str]:
    yield from _texts(id=entry.id, kind=entry.kind, name=entry.name, about=entry.about)
    if entry.competencies:
        yield f"competencies: {_on_one_line(entry.competencies)}"
    if entry.to is not None:
        yield f"to: {entry.to}"
    if entry.hours is not None:
        yield f"hours: {_number(entry.hours)}"
    if entry.cost is not None:
        yield f"cost: {_number(entry.cost)}"


def _texts(**fields: str) -> Iterator[str]:
    yield from (f"{key}: {text_as_yaml(value)}" for key, value in fields.items() if value)


def _on_one_line(texts: Iterable[str]) -> str:
    return f"[{', '.join(map(_item, texts))}]"


def _number(number: Decimal) -> str:
    return format(number, "f")


def _item(text: str) -> str:
    """The same, where a comma would end it."""
    return quoted(text) if "," in text else text_as_yaml(text)
