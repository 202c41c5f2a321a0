"""The door for frameworks: formats told apart, bounds kept, and nothing that comes in by half."""

from __future__ import annotations

import io
import sys
import zipfile
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goalcoach.domain.framework import Framework
from goalcoach.domain.framework_changes import changes, merged
from goalcoach.domain.framework_check import problems
from goalcoach.exchange import framework_reading
from goalcoach.exchange.framework_import import Format, look, read_framework
from goalcoach.exchange.framework_reading import MOST_PROBLEMS
from goalcoach.exchange.framework_sheets import tidy, visible
from goalcoach.exchange.sources import LINE_LIMIT
from goalcoach.exchange.tables import NEVER_CLOSED
from tests.exchange.files import sheets, workbook
from tests.exchange.onet_release import OCCUPATIONS, RATINGS, both, release, table

ROLES = "role,competency,level\nBaker,Baking,1\n"
SKILLS = "name,level 1\nBaking,Helps.\n"


def write(folder: Path, **files: str) -> list[str]:
    """CSV files by name."""
    for name, text in files.items():
        (folder / f"{name}.csv").write_text(text)
    return [str(folder / f"{name}.csv") for name in files]


@pytest.mark.parametrize(
    ("heading", "layout"),
    [
        ("O*NET-SOC Code\tTitle\tDescription", Format.ONET),
        ("Element ID\tElement Name\tDescription", Format.ONET),
        ("conceptType\tconceptUri\tpreferredLabel", Format.ESCO),
        ("occupationUri\trelationType\tskillType\tskillUri", Format.ESCO),
        ("Code\tSkill\tCategory\tLevel 1 description\tLevel 7 description", Format.SFIA),
        ("Code\tSkill\tLevel\tDescription", Format.SFIA),
        ("Code\tSkill\tLevel 1\tLevel 2", Format.TABLE),
        ("Role\tCompetency\tLevel", Format.TABLE),
        ("a\tb", Format.TABLE),
    ],
)
def test_formats_are_told_by_their_first_row(tmp_path: Path, heading: str, layout: Format) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"\ufeff{heading}\r\n1\t2\r\n")
    (seen,), wrong = look([str(path)])

    assert (seen.layout, wrong) == (layout, ())
    assert seen.heading == tuple(heading.split("\t"))
    assert seen.rows == (("1", "2"),)


def test_a_folder_of_a_release_is_told_by_any_of_its_files(tmp_path: Path) -> None:
    links = table(
        tmp_path / "Abilities to Work Activities.txt", ("Abilities Element ID", "Element"), [("1", "2")]
    )
    reading = read_framework([links, *release(tmp_path, 2, 2, 2)])

    assert reading.problems == ()
    assert len(reading.framework.blueprints) == 2
    assert any(f"{links} was left out" in each for each in reading.notes)


def test_occupations_are_chosen_from_public_classifications_alone(tmp_path: Path) -> None:
    reading = read_framework(write(tmp_path, roles=ROLES), only=["Baker"])

    assert [str(each) for each in reading.problems] == [
        "only: occupations can be chosen from files of O*NET and ESCO. Leave it out."
    ]


def test_a_look_shows_the_beginning_and_what_the_columns_seem_to_hold(tmp_path: Path) -> None:
    paths = [*write(tmp_path, skills=SKILLS + "Oats,Eats.\n" * 9), str(tmp_path / "none.csv")]
    (seen,), (missing,) = look(paths)

    assert seen.rows == (("Baking", "Helps."), *[("Oats", "Eats.")] * 2)
    assert seen.mapping is not None
    assert seen.mapping.columns == {"name": "name", "level_1": "level 1"}
    assert str(missing) == f"{paths[1]}: there is no such file. Check the name."


def test_nothing_comes_in_by_half(tmp_path: Path) -> None:
    paths = write(tmp_path, skills=SKILLS, roles=ROLES + "Baker,Oats,1\n")
    reading = read_framework(paths)

    assert reading.framework == Framework()
    assert [str(each) for each in reading.problems] == [
        f"{paths[1]}:3: column 'competency': there is no competency 'Oats'. Add it first, or mend its name."
    ]
    assert reading.problems[0].data == {"name": paths[1], "line": 3, "field": "competency"}


@pytest.mark.parametrize(
    ("name", "content", "problem"),
    [
        ("a.pdf", b"%PDF", "cannot be read. Use .csv, .tsv, .txt, .xlsx."),
        ("a.csv", b"", "is empty. The first row names the columns."),
        ("a.csv", b"\n , \n", "is empty. The first row names the columns."),
        ("a.csv", b"name,le\xffvel\n", "line 1 is not UTF-8 text. Save the file as UTF-8."),
        ("a.csv", b'name,"level\n', f"line 1 {NEVER_CLOSED}"),
        ("a.csv", b"x" * 300 + b",y\n", "the columns cannot be told from their names."),
        ("a.csv", b"name" + b",x" * 500, "has 501 columns; 500 are the limit."),
        ("a.xlsx", b"PK\x03\x04broken", "is not a workbook that can be read"),
        ("a.xlsx", b"name,level 1\n", "is not a workbook that can be read. Save it as .xlsx."),
    ],
)
def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, name: str, content: bytes, problem: str) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    reading = read_framework([*write(tmp_path, skills=SKILLS), str(path)])

    assert reading.framework == Framework()
    assert [each.message.startswith(problem) for each in reading.problems] == [True]
    assert reading.problems[0].data["name"] == str(path)


def test_a_row_that_cannot_be_read_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(SKILLS.encode() + b"Oats,\xff\n" + b'Rye,"x\n')

    assert [str(each) for each in read_framework([str(path)]).problems] == [
        f"{path}:3: is not UTF-8 text. Save the file as UTF-8.",
        f"{path}:4: {NEVER_CLOSED}.",
    ]


def test_an_endless_line_is_told_in_words_about_rows(tmp_path: Path) -> None:
    path = tmp_path / "Skills.txt"
    path.write_text("\t".join(RATINGS) + "\n" + "x" * (LINE_LIMIT + 3) + "\n")

    assert [str(each) for each in read_framework([str(path)]).problems] == [
        f"{path}:2: has more than 1,000,000 characters. Put each row on a line of its own."
    ]


def test_reading_ends_where_too_much_is_wrong(tmp_path: Path) -> None:
    paths = write(tmp_path, skills="name,level 1\n" + ",x\n" * 5_000, roles=ROLES)
    rows: list[int] = []
    reading = read_framework(paths, progress=lambda done, _: rows.append(done))

    assert len(reading.problems) == MOST_PROBLEMS
    assert reading.problems[-1].data["line"] == MOST_PROBLEMS + 1
    assert rows == []


def test_there_may_be_so_many_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framework_reading, "MOST_ROWS", 3)
    four = write(tmp_path, skills="name\na\nb\nc\nd\n")

    assert read_framework(write(tmp_path, some="name\na\nb\nc\n")).problems == ()
    assert [str(each) for each in read_framework(four).problems] == [
        f"{four[0]}: more than 3 rows. Import them in parts."
    ]


def test_a_workbook_that_unpacks_to_too_much_is_not_opened(tmp_path: Path) -> None:
    book = workbook(tmp_path / "a.xlsx", [["name"], ["Baking"]])
    with zipfile.ZipFile(book) as old:
        parts = {name: old.read(name).decode() for name in old.namelist()}
    with zipfile.ZipFile(book, "w", zipfile.ZIP_DEFLATED) as new:
        for name, text in parts.items():
            new.writestr(name, text.replace('r="A2"', 'r="XFD1048576"'))

    assert "spans 1,048,576 rows" in str(read_framework([str(book)]).problems[0])


def test_a_formula_in_a_workbook_gives_what_it_came_to(tmp_path: Path) -> None:
    book = workbook(tmp_path / "a.xlsx", [["name", "level 1"], ["Baking", "Helps."]])
    with zipfile.ZipFile(book) as old:
        parts = {name: old.read(name).decode() for name in old.namelist()}
    cell = '<c r="A2" t="inlineStr"><is><t>Baking</t></is></c>'
    with zipfile.ZipFile(book, "w") as new:
        for name, text in parts.items():
            new.writestr(name, text.replace(cell, '<c r="A2" t="str"><f>1+1</f><v>Rye</v></c>'))

    assert [each.name for each in read_framework([str(book)]).framework.competencies] == ["Rye"]


@pytest.mark.parametrize("layout", [Format.ONET, Format.ESCO, Format.SFIA, Format.TABLE])
def test_a_format_that_was_named_counts(tmp_path: Path, layout: Format) -> None:
    reading = read_framework(write(tmp_path, skills="name,level 1\nBaking,Helps.\n"), layout)

    assert bool(reading.problems) == (layout in {Format.ONET, Format.ESCO})


def test_reading_again_changes_nothing(tmp_path: Path) -> None:
    for paths in (write(tmp_path, skills=SKILLS, roles=ROLES), release(tmp_path, 5, 3, 4)):
        first = read_framework(paths)
        kept = merged(Framework(), first.framework)
        again = read_framework(paths, known=kept)

        assert first.problems == again.problems == ()
        assert not changes(kept, merged(kept, again.framework))


def test_the_order_of_the_files_does_not_matter(tmp_path: Path) -> None:
    paths = release(tmp_path, 5, 3, 4)

    assert read_framework(paths).framework == read_framework(paths[::-1]).framework


def test_progress_goes_on_over_all_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(framework_reading, "TOLD_EVERY", 100)
    rows = [["name"], *[[f"skill {number}"] for number in range(1_000)]]
    paths = [*release(tmp_path, 30), str(sheets(tmp_path / "a.xlsx", {"a": rows, "b": rows}))]
    steps: list[tuple[int, float]] = []
    read_framework(paths, progress=lambda done, share: steps.append((done, share)))

    assert [done for done, _ in steps] == [*range(100, steps[-1][0] + 1, 100)]
    assert all(0 <= share <= 1 for _, share in steps)
    assert [share for _, share in steps[:50]] == sorted(share for _, share in steps[:50])


_HEADINGS = st.sampled_from(
    [
        RATINGS,
        ("O*NET-SOC Code", "Title", "Description"),
        ("Element ID", "Element Name", "Scale ID", "Anchor Value", "Anchor Description"),
        ("conceptUri", "preferredLabel", "altLabels", "iscoGroup", "status"),
        ("occupationUri", "relationType", "skillUri"),
        ("Code", "Skill", "Level 1", "Level 7"),
        ("Code", "Skill", "Level", "Description"),
        ("role", "competency", "level", "weight", "kind"),
        ("name", "kind", "competencies", "to", "hours", "cost"),
    ]
)
_CELLS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        ["11-1011.00", "2.A.1.a", "IM", "LV", "1", "2.5", "Y", "Baking", "essential", "1e400", "NaN", "=1"]
    ),
)


@pytest.mark.slow
@given(
    _HEADINGS.flatmap(st.permutations),
    st.lists(st.lists(_CELLS, max_size=14), max_size=8),
    st.sampled_from(",\t"),
    st.sampled_from(Format),
)
@settings(max_examples=300, deadline=None)
def test_whatever_stands_in_the_rows_is_read_or_told(
    heading: list[str], rows: list[list[str]], separator: str, layout: Format
) -> None:
    text = "\n".join(separator.join(row) for row in (heading, *rows))
    with TemporaryDirectory() as folder:
        path = Path(folder) / ("a.csv" if separator == "," else "a.txt")
        path.write_bytes(text.encode("utf-8", "surrogatepass"))
        reading = read_framework([str(path)], layout)

    assert reading.framework == Framework() or not reading.problems
    assert [*problems(reading.framework)] == []
    assert all(each.data["name"] for each in reading.problems)


@given(st.binary(max_size=400), st.sampled_from(["a.csv", "a.txt", "a.xlsx", "a.tsv"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_are_read_or_told(content: bytes, name: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / name
        path.write_bytes(content)
        reading = read_framework([str(path)])
        look([str(path)])

    assert [*problems(reading.framework)] == []


def test_a_file_that_was_cut_off_is_told_or_gives_whole_rows(tmp_path: Path) -> None:
    code = "11-1011.00"
    rows = [row for at in range(4) for row in both(code, f"2.A.1.{at}", f"Skill {at}", "4.50", "3.12")]
    titles = table(tmp_path / "Occupation Data.txt", OCCUPATIONS, [(code, "Heads", "Lead.")])
    path = Path(table(tmp_path / "Skills.txt", RATINGS, rows))
    raw, (whole,) = path.read_bytes(), read_framework([titles, str(path)]).framework.blueprints

    for end in range(raw.rindex(b"2.A.1.2"), len(raw)):
        path.write_bytes(raw[:end])
        reading = read_framework([titles, str(path)])
        assert reading.problems or set(reading.framework.blueprints[0].requirements) <= set(
            whole.requirements
        )


@given(st.text())
def test_what_was_tidied_stays_as_it_is(text: str) -> None:
    tidied = visible(tidy(text))

    assert visible(tidied) == tidy(tidied) == tidied
    assert all(sign.isprintable() or sign == "\n" for sign in tidied)


def test_a_row_with_more_cells_than_the_heading_is_told(tmp_path: Path) -> None:
    paths = write(tmp_path, skills="name,level 1\nBaking,Helps, and learns.\nOats,Eats.,,\n")

    assert [str(each) for each in read_framework(paths).problems] == [
        f"{paths[0]}:2: has 3 cells, the heading has 2. Put a cell that holds a comma in quotation marks."
    ]


def test_standard_input_is_a_plain_table(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(SKILLS.encode())))

    assert [each.name for each in read_framework(["-"]).framework.competencies] == ["Baking"]


def test_no_message_is_as_long_as_a_cell_may_be(tmp_path: Path) -> None:
    long = "x" * 100_000
    (tmp_path / "a.csv").write_text(f"name,kind,hours,{long}\n{long},{long},{long},{long}\n")
    (tmp_path / "b.csv").write_text(
        f"occupationUri,relationType,skillUri\n{long},essential,{long}\n{long},{long},x\n"
    )
    table(tmp_path / "c.txt", RATINGS, [(long,) * 13, *both("11-1011.00", "2.A.1.a", long, long, long)])

    for path in sorted(tmp_path.iterdir()):
        told = read_framework([str(path)]).problems
        assert told
        assert all(len(each.message) < 500 for each in told)
