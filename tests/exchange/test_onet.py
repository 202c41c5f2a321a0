"""O*NET's files: what becomes of them, what is left out, and where a broken file is broken."""

from __future__ import annotations

import time
import tracemalloc
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from goalcoach.domain.framework import Competency, Framework, Requirement
from goalcoach.domain.framework_changes import changes, merged
from goalcoach.exchange.framework_import import read_framework
from goalcoach.exchange.generic_levels import SEVEN
from goalcoach.exchange.onet import CREDIT
from tests.exchange.files import workbook
from tests.exchange.onet_release import (
    ANCHORS,
    OCCUPATIONS,
    RATINGS,
    REFERENCE,
    both,
    rating,
    release,
    table,
)

CODE = "11-1011.00"
JOBS = [
    (CODE, "Heads of everything", "Lead, and answer for it."),
    ("41-3091.00", "Sellers of bread", "Sell bread."),
]


def skills(folder: Path, rows: list[tuple[object, ...]]) -> list[str]:
    """Skills and occupations."""
    return [
        table(folder / "Skills.txt", RATINGS, rows),
        table(folder / "Occupation Data.txt", OCCUPATIONS, JOBS),
    ]


def told(folder: Path, rows: list[tuple[object, ...]]) -> list[str]:
    """The problems with these skills, without the folder; nothing is given beside them."""
    reading = read_framework(skills(folder, rows))
    assert reading.framework == Framework()
    return [str(each).removeprefix(f"{folder}/") for each in reading.problems]


def test_elements_become_competencies_and_occupations_blueprints(tmp_path: Path) -> None:
    rows = [
        *both(CODE, "2.A.1.a", "Reading", "4.50", "4.12"),
        *both(CODE, "2.B.1.d", "Bargaining", "0.12", "1.00"),
    ]
    reading = read_framework(
        [
            *skills(tmp_path, [*rows, *both("41-3091.00", "2.B.1.d", "Bargaining", "3.49", "3.25")]),
            table(
                tmp_path / "Level Scale Anchors.txt",
                ANCHORS,
                [
                    ("2.A.1.a", "Reading", "LV", 2, 'Read a list of "things" to buy'),
                    ("2.A.1.a", "Reading", "LV", "6.00", '"Read a contract, and see what is missing"'),
                    ("2.A.1.a", "Reading", "IM", 1, "Not a level"),
                ],
            ),
            table(
                tmp_path / "Content Model Reference.txt",
                REFERENCE,
                [("2.A.1.a", "Reading", "Understanding what is written."), ("4.A", "Work", "No competency.")],
            ),
        ]
    )

    assert reading.problems == ()
    read, bargain = reading.framework.competencies
    assert (read.id, read.name, read.group) == ("onet:2.A.1.a", "Reading", "Basic skills")
    assert read.about == "Understanding what is written."
    assert read.levels == (
        SEVEN[0],
        'Read a list of "things" to buy',
        *SEVEN[2:5],
        "Read a contract, and see what is missing",
        SEVEN[6],
    )
    assert bargain.levels == SEVEN
    head, seller = reading.framework.blueprints
    assert (head.id, head.name, head.family) == (f"onet:{CODE}", "Heads of everything", "Management")
    assert head.requirements == (
        Requirement(competency="onet:2.A.1.a", level=5, weight=Decimal("4.12")),
        Requirement(competency="onet:2.B.1.d", level=1, weight=Decimal("1.00")),
    )
    assert seller.level("onet:2.B.1.d") == 3
    assert reading.notes[0] == CREDIT
    assert "CC BY 4.0" in CREDIT


@pytest.mark.parametrize(
    "row",
    [
        rating(CODE, "2.A.1.b", "Listening", "LV", "0.00"),
        rating(CODE, "2.A.1.b", "Listening", "LV", "0.50", relevant="Y"),
        rating(CODE, "2.A.1.b", "Listening", "LV", "4.00", suppress="Y"),
    ],
)
def test_what_onet_doubts_is_not_asked_for(tmp_path: Path, row: tuple[object, ...]) -> None:
    rows = [
        *both(CODE, "2.A.1.a", "Reading", "4.50", "4.12"),
        rating(CODE, "2.A.1.b", "Listening", "IM", "2.00"),
        row,
    ]
    reading = read_framework(skills(tmp_path, rows))

    assert reading.problems == ()
    assert [each.competency for each in reading.framework.blueprints[0].requirements] == ["onet:2.A.1.a"]
    assert len(reading.framework.competencies) == 2
    assert "1 occupation has no ratings in these files and was left out." in reading.notes


def test_of_two_with_one_name_the_skill_keeps_it(tmp_path: Path) -> None:
    files = [
        table(tmp_path / "Knowledge.txt", RATINGS, both(CODE, "2.C.4.a", "Mathematics", "3.00", "3.00")),
        *skills(tmp_path, both(CODE, "2.A.1.e", "Mathematics", "4.00", "3.00")),
    ]
    first = read_framework(files).framework
    again = read_framework(files, known=first)

    assert [each.name for each in first.competencies] == ["Mathematics", "Mathematics (Knowledge)"]
    assert again.problems == ()
    assert not changes(first, merged(first, again.framework))


def test_a_name_that_the_organisation_has_stays_its_own(tmp_path: Path) -> None:
    own = read_framework(skills(tmp_path, both(CODE, "2.A.1.a", "Reading", "4.00", "3.00"))).framework
    moved = [*skills(tmp_path, both(CODE, "2.A.1.b", "reading", "4.00", "3.00"))]
    reading = read_framework(moved, known=own)

    assert reading.problems == ()
    assert reading.framework.competencies[0].name == "reading (Basic skills)"


def test_what_these_files_do_not_hold_stays_as_it_was(tmp_path: Path) -> None:
    anchors = table(
        tmp_path / "Level Scale Anchors.txt", ANCHORS, [("2.A.1.a", "Reading", "LV", 2, "Read a list")]
    )
    reference = table(
        tmp_path / "Content Model Reference.txt", REFERENCE, [("2.A.1.a", "Reading", "Understanding.")]
    )
    paths = [*skills(tmp_path, both(CODE, "2.A.1.a", "Reading", "4.00", "3.00")), anchors, reference]
    first = read_framework(paths).framework
    edited = replace(first.competencies[0], aliases=("Literacy",))
    own = Requirement(competency="own", level=1)
    extra = replace(first.blueprints[0], requirements=(*first.blueprints[0].requirements, own))
    known = Framework(
        competencies=(edited, Competency(id="own", name="Our own", levels=("Does it.",))), blueprints=(extra,)
    )

    again = read_framework(paths[:1], known=known)
    assert (again.problems, again.framework.competencies, again.framework.blueprints) == (
        (),
        (edited,),
        (extra,),
    )

    abilities = table(tmp_path / "Abilities.txt", RATINGS, both(CODE, "1.A.1.a.1", "Hearing", "2.00", "1.00"))
    more = read_framework([abilities], known=known)
    assert more.problems == ()
    assert more.framework.blueprints[0].requirements == (
        Requirement(competency="onet:1.A.1.a.1", level=2, weight=Decimal("1.00")),
        *extra.requirements,
    )


def test_what_a_release_no_longer_asks_for_goes(tmp_path: Path) -> None:
    rows = [*both(CODE, "2.A.1.a", "Reading", "4", "3"), *both(CODE, "2.A.1.b", "Listening", "4", "3")]
    first = read_framework(skills(tmp_path, rows)).framework
    rows[-1] = rating(CODE, "2.A.1.b", "Listening", "LV", "0.00", relevant="Y")

    later = read_framework(skills(tmp_path, rows), known=first).framework
    assert [each.competency for each in later.blueprints[0].requirements] == ["onet:2.A.1.a"]


def test_columns_that_an_editor_lined_up_are_the_same_columns(tmp_path: Path) -> None:
    rows = both(CODE, "2.A.1.a", "Reading", "4.50", "4.12")
    plain = read_framework(skills(tmp_path, rows)).framework
    for name in ("Skills.txt", "Occupation Data.txt"):
        lines = [line.split("\t") for line in (tmp_path / name).read_text().splitlines()]
        wide = [max(len(cell) for cell in column) for column in zip(*lines, strict=True)]
        lined_up = [
            "\t ".join(cell.ljust(width) for cell, width in zip(line, wide, strict=True)) for line in lines
        ]
        (tmp_path / name).write_text("\n".join(lined_up) + "\n")

    again = read_framework([str(tmp_path / "Skills.txt"), str(tmp_path / "Occupation Data.txt")])

    assert again.problems == ()
    assert again.framework == plain != Framework()


def test_a_workbook_gives_the_same_as_the_text(tmp_path: Path) -> None:
    rows = both(CODE, "2.A.1.a", "Reading", "4.50", "4.12")
    text = read_framework(skills(tmp_path, rows)).framework
    heading: list[str | float | None] = ["O*NET-SOC Code", "Title", "Element ID", "Element Name", "Scale ID"]
    book = workbook(
        tmp_path / "Skills.xlsx",
        [
            [*heading, "Scale Name", "Data Value", "Recommend Suppress", "Not Relevant"],
            [CODE, "Heads of everything", "2.A.1.a", "Reading", "IM", "Importance", 4.12, "N", None],
            [CODE, "Heads of everything", "2.A.1.a", "Reading", "LV", "Level", 4.5, "N", "N"],
        ],
    )
    reading = read_framework([str(book), str(tmp_path / "Occupation Data.txt")])
    alone = read_framework([str(book)])

    assert (reading.problems, reading.framework) == ((), text)
    assert alone.framework.blueprints[0].name == "Heads of everything"


def test_without_occupations_there_are_competencies_alone(tmp_path: Path) -> None:
    path = table(tmp_path / "Skills.txt", RATINGS, both(CODE, "2.A.1.a", "Reading", "4.50", "4.12"))
    reading = read_framework([path])

    assert reading.problems == ()
    assert (len(reading.framework.competencies), reading.framework.blueprints) == (1, ())
    assert "There are no occupations. Add the file Occupation Data for them." in reading.notes


def test_some_occupations_can_be_wanted_by_title_or_code(tmp_path: Path) -> None:
    rows = [
        *both(CODE, "2.A.1.a", "Reading", "4.50", "4.12"),
        *both("41-3091.00", "2.A.1.a", "Reading", "2", "2"),
    ]
    files = skills(tmp_path, rows)

    for wanted in ("BREAD", "41-"):
        reading = read_framework(files, only=[wanted])
        assert [each.id for each in reading.framework.blueprints] == ["onet:41-3091.00"]
    nobody = read_framework(files, only=["bread", "astronaut"])
    assert [str(each) for each in nobody.problems] == [
        "only: no occupation fits 'astronaut'. Use a part of its title, or its code."
    ]


@pytest.mark.parametrize(
    ("row", "problem"),
    [
        (
            rating(CODE, "2.A.1.a", "Reading", "IM", "7x"),
            "column 'Data Value': '7x' is no number from 0 to 5.",
        ),
        (rating(CODE, "2.A.1.a", "Reading", "IM", ""), "column 'Data Value': '' is no number from 0 to 5."),
        (
            rating(CODE, "2.A.1.a", "Reading", "IM", "NaN"),
            "column 'Data Value': 'NaN' is no number from 0 to 5.",
        ),
        (
            rating(CODE, "2.A.1.a", "Reading", "LV", "7.01"),
            "column 'Data Value': '7.01' is no number from 0 to 7.",
        ),
        (
            rating(CODE, "2.A.1.a", "Reading", "LW", "3"),
            "column 'Scale ID': 'LW' is no scale; it should be IM or LV.",
        ),
        (
            rating("11-101", "2.A.1.a", "Reading", "IM", "3"),
            "column 'O*NET-SOC Code': '11-101' is no code such as",
        ),
        (
            rating(CODE, "2.A..a", "Reading", "IM", "3"),
            "column 'Element ID': '2.A..a' is no id such as 2.A.1.a.",
        ),
        ((CODE, "2.A.1.a", "Reading"), "ends after 3 of 13 cells. Take the whole file."),
        (
            rating(CODE, "2.A.1.b", "Listening", "IM", "4"),
            "column 'Scale ID': IM of 2.A.1.b for 11-1011.00 is there",
        ),
    ],
)
def test_a_wrong_row_is_told_with_its_line_and_column(
    tmp_path: Path, row: tuple[object, ...], problem: str
) -> None:
    found = told(tmp_path, [*both(CODE, "2.A.1.b", "Listening", "4.50", "4.12"), row])

    assert found[0].startswith(f"Skills.txt:4: {problem}")
    assert len(found) == 1


def test_half_a_rating_is_told(tmp_path: Path) -> None:
    rows = [*both(CODE, "2.A.1.a", "Reading", "4", "4"), rating(CODE, "2.A.1.b", "Listening", "IM", "4")]

    assert told(tmp_path, rows) == ["Skills.txt:4: 11-1011.00 has no LV of 2.A.1.b. Take the whole file."]


def test_files_of_two_releases_are_told_apart(tmp_path: Path) -> None:
    rows = both("99-9999.00", "2.A.1.a", "Reading", "4", "4")

    assert told(tmp_path, rows) == [
        "Skills.txt:2: there is no title for 99-9999.00. Take all files, and all from one release."
    ]


def test_a_file_without_a_column_is_told(tmp_path: Path) -> None:
    path = table(tmp_path / "Skills.txt", RATINGS[:4], [])

    assert [str(each) for each in read_framework([path]).problems] == [
        f"{path}: the first row has no column 'data value'. Take the file as O*NET has it."
    ]


def test_occupations_alone_are_nothing_to_learn(tmp_path: Path) -> None:
    path = table(tmp_path / "Occupation Data.txt", OCCUPATIONS, JOBS)

    assert [each.message for each in read_framework([path]).problems] == [
        "there is nothing to learn. Add Skills, Abilities or Knowledge."
    ]


def test_other_files_of_the_release_are_left_out_and_named(tmp_path: Path) -> None:
    rows = [*both(CODE, "4.A.1.a.1", "Getting facts", "4", "4")]
    files = [
        *skills(tmp_path, both(CODE, "2.A.1.a", "Reading", "4", "4")),
        table(tmp_path / "Work Activities.txt", RATINGS, rows),
        table(tmp_path / "Job Zones.txt", ("O*NET-SOC Code", "Job Zone"), [(CODE, 5)]),
    ]
    reading = read_framework(files)

    assert reading.problems == ()
    assert len(reading.framework.competencies) == 1
    assert any("Work Activities.txt is no skill" in each for each in reading.notes)
    assert any("Job Zones.txt was left out" in each for each in reading.notes)


@pytest.mark.slow
def test_a_release_of_the_real_size_is_read_soon_and_in_little_memory(tmp_path: Path) -> None:
    files = release(tmp_path, 894)
    steps: list[tuple[int, float]] = []
    began = time.monotonic()
    reading = read_framework(files, progress=lambda rows, share: steps.append((rows, share)))
    seconds = time.monotonic() - began

    assert reading.problems == ()
    assert (len(reading.framework.competencies), len(reading.framework.blueprints)) == (87, 894)
    assert seconds < 30
    assert len(steps) > 50
    assert steps == sorted(steps)
    assert 0.9 < steps[-1][1] <= 1


@pytest.mark.slow
def test_memory_does_not_follow_rows_that_say_nothing_new(tmp_path: Path) -> None:
    others = [
        row for number in range(20_000) for row in both(CODE, f"4.A.1.{number % 9}", "Working", "4", "4")
    ]
    path = table(tmp_path / "Skills.txt", RATINGS, [*both(CODE, "2.A.1.a", "Reading", "4", "4"), *others])
    tracemalloc.start()
    try:
        assert read_framework([path]).problems == ()
        assert tracemalloc.get_traced_memory()[1] < 2_000_000
    finally:
        tracemalloc.stop()
