"""A framework that was taken along can be brought back in every form, and then changes nothing."""

from __future__ import annotations

import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from goalcoach.coach.names_at_hand import Held
from goalcoach.domain.framework import Blueprint, Competency, Framework, Offer, OfferKind, Requirement
from goalcoach.exchange.framework_export import ExportForm, written
from goalcoach.exchange.framework_intake import prepare
from goalcoach.exchange.sources import opened
from goalcoach.exchange.starter import starter
from goalcoach.exchange.workbook import read_sheets
from tests.domain.frameworks import FRAMEWORK

ABOUT = " ".join(["What a writer does all day, told at length."] * 30)
ASKED = (Requirement(competency="o:1", level=2), Requirement(competency="o:2", level=3))
TRICKY = replace(
    FRAMEWORK,
    competencies=(
        *FRAMEWORK.competencies,
        replace(
            FRAMEWORK.competencies[0],
            id="odd:1",
            name="Odd, and “quoted”",
            aliases=("one, with a comma",),
            about="- begins like a list\nand goes on",
            levels=("=SUM(A1)", "", "Does <b>it</b> & more."),
        ),
        Competency(id="writing", name="Writing for work", levels=("Writes.",)),
        Competency(id="o:1", name="Writing", levels=("Writes.", "Writes well.")),
        Competency(id="o:2", name="o:1", levels=("Writes.", "Writes well.", "Writes best.")),
    ),
    blueprints=tuple(
        Blueprint(id=f"r{at}", name=f"Writer {at}", about=ABOUT, requirements=ASKED) for at in range(800)
    ),
    offers=(Offer(id="a", kind=OfferKind.COURSE, name="Writing", competencies=("writing",)),),
)
"""Names that are ids of others, and more than a megabyte."""


def files(framework: Framework, form: ExportForm, folder: Path) -> list[str]:
    made = written(framework, form, name="Ours")
    path = folder / f"out{made.suffix}"
    path.write_bytes(made.content)
    if form is not ExportForm.CSV:
        return [str(path)]
    with zipfile.ZipFile(path) as archive:
        archive.extractall(folder)
        return [str(folder / name) for name in archive.namelist()]


@pytest.mark.slow
@pytest.mark.parametrize("form", ExportForm)
def test_what_was_taken_along_comes_back_as_it_was(form: ExportForm, tmp_path: Path) -> None:
    for framework in (starter(), TRICKY):
        taken = files(framework, form, tmp_path)

        again = prepare(taken, Held(framework=framework, edition=1))
        fresh = prepare(taken, Held(framework=Framework(), edition=0))

        assert again.problems == ()
        assert again.planned.changes == type(again.planned.changes)()
        assert again.planned.unchanged == len(list(framework.entries()))
        assert fresh.problems == ()
        assert len(fresh.planned.changes.added) == len(list(framework.entries()))


def test_no_cell_of_a_workbook_is_a_formula(tmp_path: Path) -> None:
    (path,) = files(TRICKY, ExportForm.XLSX, tmp_path)

    with opened(path) as source:
        cells = [str(cell) for sheet in read_sheets(source) for _, row in sheet.rows for cell in row]

    assert "'=SUM(A1)" in cells
    assert not any(cell.startswith(("=", "-", "+", "@")) for cell in cells)
