"""Writes files laid out like a release of O*NET, in made-up words: a few rows, or as many as a real one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

RATINGS = (
    "O*NET-SOC Code",
    "Element ID",
    "Element Name",
    "Scale ID",
    "Data Value",
    "N",
    "Standard Error",
    "Lower CI Bound",
    "Upper CI Bound",
    "Recommend Suppress",
    "Not Relevant",
    "Date",
    "Domain Source",
)
OCCUPATIONS = ("O*NET-SOC Code", "Title", "Description")
ANCHORS = ("Element ID", "Element Name", "Scale ID", "Anchor Value", "Anchor Description")
REFERENCE = ("Element ID", "Element Name", "Description")


def table(
    path: Path, heading: Sequence[str], rows: Iterator[Sequence[object]] | Sequence[Sequence[object]]
) -> str:
    """A file with tabs between the cells, as O*NET has them; its path."""
    lines = ("\t".join(str(cell) for cell in row) for row in (heading, *rows))
    path.write_text("".join(f"{line}\r\n" for line in lines), newline="")
    return str(path)


def rating(
    code: str, id_: str, name: str, scale: str, value: object, *, suppress: str = "N", relevant: str = "N"
) -> tuple[object, ...]:
    """One row of Skills, Abilities or Knowledge; `relevant` is what stands under "Not Relevant"."""
    return (
        code,
        id_,
        name,
        scale,
        value,
        8,
        "0.1830",
        "1.0",
        "5.0",
        suppress,
        relevant,
        "08/2025",
        "Analyst",
    )


def both(code: str, id_: str, name: str, level: object, weight: object) -> list[tuple[object, ...]]:
    """An element's two rows, importance first."""
    return [rating(code, id_, name, "IM", weight, relevant="n/a"), rating(code, id_, name, "LV", level)]


def release(folder: Path, occupations: int, skills: int = 35, abilities: int = 52) -> list[str]:
    """Occupation Data, Skills and Abilities; 894 occupations and the usual counts are the real size."""
    codes = [
        f"{11 + 2 * (number % 23)}-{1000 + number // 100:04}.{number % 100:02}"
        for number in range(occupations)
    ]
    files = [
        table(
            folder / "Occupation Data.txt",
            OCCUPATIONS,
            [(code, f"Makers of part {code}", "Make parts, and mend them.") for code in codes],
        )
    ]
    for name, begin, count in (("Skills", "2.A.1", skills), ("Abilities", "1.A.1", abilities)):
        rows = (
            row
            for at, code in enumerate(codes)
            for element in range(count)
            for row in both(
                code,
                f"{begin}.{element}",
                f"{name} of sort {element}",
                f"{(at * 7 + element * 3) % 701 / 100:.2f}",
                f"{1 + (at * 3 + element * 5) % 401 / 100:.2f}",
            )
        )
        files.append(table(folder / f"{name}.txt", RATINGS, rows))
    return files
