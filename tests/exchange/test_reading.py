"""Goals from files of every kind: what is a goal in it, and what is told when something cannot be read."""

from __future__ import annotations

import json
import time
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.exchange.sources import LINE_LIMIT, BadFile, opened
from goalcoach.exchange.tables import csv_text
from tests.exchange.files import read, read_file, workbook

MARKDOWN = """\
# Goals
Words between the items are not goals.

## Q3 2027
- [ ] Raise NPS
  from 20 to 30
  - Hold 5 interviews
* Learn SQL

```
- code
```
---
1. First
# Team B
+ Last
"""


def test_text_has_one_goal_a_line(tmp_path: Path) -> None:
    rows, problems = read(tmp_path / "a.txt", "\ufeffRaise NPS\n\n  and keep it\nLearn SQL\r\n")

    assert problems == []
    assert [(row.id, row.text) for row in rows] == [("1", "Raise NPS and keep it"), ("2", "Learn SQL")]
    assert rows[0].place(10) == (3, 3)


@pytest.mark.parametrize("suffix", [".txt", ".md", ".jsonl"])
def test_a_line_without_end_is_told_and_passed_over(tmp_path: Path, suffix: str) -> None:
    goal = {".txt": "Learn SQL", ".md": "- Learn SQL", ".jsonl": '{"text": "Learn SQL"}'}[suffix]
    path = tmp_path / f"a{suffix}"
    path.write_text(f"{goal}\n{'a ' * LINE_LIMIT}\r\n{goal}\n{'b' * LINE_LIMIT}c")
    rows, problems = read_file(path)

    assert [(row.text, row.line) for row in rows] == [("Learn SQL", 1), ("Learn SQL", 3)]
    assert [str(each) for each in problems] == [
        f"{path}:{line}: has more than 1,000,000 characters. Put each goal on a line of its own."
        for line in (2, 4)
    ]


def test_a_line_may_be_as_long_as_the_limit(tmp_path: Path) -> None:
    rows, problems = read(tmp_path / "a.txt", f"{'a' * LINE_LIMIT}\r\nLearn SQL\n")

    assert problems == []
    assert [(len(row.text), row.line) for row in rows] == [(LINE_LIMIT, 1), (9, 2)]


def test_reading_takes_as_long_as_there_is_to_read(tmp_path: Path) -> None:
    lines, blanks, keys = 50_000, 50_000, 60_000
    files = {
        "lines.txt": "Learn SQL\n" + " more\n" * lines,
        "blanks.md": f"# a{' ' * blanks}b ##\n- Learn SQL",
        "keys.jsonl": '{"text": "Learn SQL"}\n{'
        + ", ".join(f'"k{key}": 1' for key in [*range(keys), 0])
        + "}",
    }

    began = time.process_time()
    (long, *_), (below, *_), (only,) = (read(tmp_path / name, content)[0] for name, content in files.items())

    assert time.process_time() - began < 5
    assert (len(long.pieces), long.place(len(long.text) - 1)) == (lines + 1, (lines + 1, 5))
    assert below.context == f"a{' ' * blanks}b"
    assert only.line == 1, "the key that stands twice is told of"


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("# Team B", "Team B"),
        ("## Team B ##  ", "Team B"),
        ("# Team C#", "Team C#"),
        ("# Team C# #", "Team C#"),
        ("# #", "#"),
        ("#   ", ""),
    ],
)
def test_a_heading_is_what_stands_between_its_marks(tmp_path: Path, line: str, title: str) -> None:
    rows, _ = read(tmp_path / "a.md", f"{line}\n- Learn SQL")

    assert [row.context for row in rows] == [title]


def test_markdown_items_are_goals_with_their_headings(tmp_path: Path) -> None:
    rows, problems = read(tmp_path / "a.md", MARKDOWN)

    assert problems == []
    assert [(row.text, row.context, row.place(0)) for row in rows] == [
        ("Raise NPS from 20 to 30", "Goals / Q3 2027", (5, 7)),
        ("Hold 5 interviews", "Goals / Q3 2027 / Raise NPS from 20 to 30", (7, 5)),
        ("Learn SQL", "Goals / Q3 2027", (8, 3)),
        ("First", "Goals / Q3 2027", (14, 4)),
        ("Last", "Team B", (16, 3)),
    ]


def test_json_lines_keep_the_text_to_the_letter(tmp_path: Path) -> None:
    text = " Raise “NPS”\nfrom 20 \U0001f600 "
    rows, problems = read(
        tmp_path / "a.jsonl", json.dumps({"text": text, "id": 5, "kind": "objective", "extra": [1]}) + "\n\n"
    )

    assert problems == []
    assert (rows[0].text, rows[0].id, rows[0].kind) == (text, "5", GoalKind.OBJECTIVE)


@pytest.mark.parametrize(
    "line",
    [
        *(
            "nope",
            "[1]",
            "{}",
            '{"text": 3}',
            '{"text": null}',
            '{"text": "x", "target": NaN}',
            "[" * 100_000,
        ),
        '{"text": "x", "target": 1e99999999999999999999}',
        '{"text": "Shown", "text": "Checked"}',
    ],
    ids=["no json", "array", "no text", "number", "null", "not a number", "deep", "exponent", "twice"],
)
def test_bad_json_lines_are_told_and_the_others_read(tmp_path: Path, line: str) -> None:
    rows, problems = read(tmp_path / "a.jsonl", f'{{"text": "a"}}\n{line}\n{{"text": "b"}}\n')

    assert [row.text for row in rows] == ["a", "b"]
    assert [problem.data["line"] for problem in problems] == [2]


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
def test_csv_is_read_with_its_columns_in_any_order(tmp_path: Path, delimiter: str) -> None:
    lines = [
        ["Due", "TEXT", "hours per month", "note"],
        ["2027-06-30", '"Raise ""NPS""\nto 30"', "4", "x"],
        ["", "", "", ""],
        ["", "Learn SQL", "", ""],
    ]
    rows, problems = read(tmp_path / "a.csv", "\n".join(delimiter.join(line) for line in lines))

    assert problems == []
    assert [(row.text, row.line) for row in rows] == [('Raise "NPS"\nto 30', 2), ("Learn SQL", 5)]
    assert (rows[0].due, rows[0].hours_per_month) == (date(2027, 6, 30), Decimal(4))


@pytest.mark.parametrize(
    ("content", "told"),
    [
        ("", "is empty"),
        ("goal\nRaise NPS\n", "no column 'text'; it has 'goal'"),
        ("text,baselin\nRaise NPS,1\n", "Did you mean 'baseline'"),
        ("text,text\na,b\n", "there twice"),
    ],
)
def test_a_heading_that_cannot_be_used_is_told(tmp_path: Path, content: str, told: str) -> None:
    with pytest.raises(BadFile, match=told):
        read(tmp_path / "a.csv", content)


def test_rows_of_a_table_that_cannot_be_read_are_told(tmp_path: Path) -> None:
    rows, problems = read(tmp_path / "a.csv", b"text,due\nRaise NPS,soon\na,b,c\n\xff\xfe,\nLearn SQL,\n")

    assert [row.text for row in rows] == ["Learn SQL"]
    assert [problem.data["line"] for problem in problems] == [2, 3, 4]


@pytest.mark.parametrize(
    ("content", "line", "told"),
    [
        ('text\n"Raise NPS\n' + "x\n" * 10, 2, "never closed"),
        ('text,id\nLearn SQL,1\n"Raise NPS,2\nx,3\n"y",4\n', 3, "never closed"),
        ('text,id\nLearn SQL,"1\nRaise NPS,2\nx,"3"\n', 2, "never closed"),
        ('"text\nLearn SQL\n', 1, "never closed"),
        # Closed by the next one that opens, so that rows run into one.
        ('text,id\n"Raise NPS,2\nx,3\n",4,5\n', 2, "never closed"),
        ('text\nLearn SQL\n"Raise" NPS\n', 3, "double each quote inside"),
        ('text,why\n"Raise NPS,"It pays"\nx,y\n', 2, "ends with one"),
    ],
)
def test_a_quote_that_is_never_closed_is_told_where_it_opens(
    tmp_path: Path, content: str, line: int, told: str
) -> None:
    _, problems = read(tmp_path / "a.csv", content)

    assert [problem.data["line"] for problem in problems] == [line]
    assert told in str(problems[0])


def test_workbooks_are_read_like_tables(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        [["text", "baseline", "id"], ["Raise NPS", 20.0, 7.0], [None, None, None], ["Learn SQL", None, "b"]],
    )
    rows, problems = read_file(path)

    assert problems == []
    assert [(row.text, row.id, row.line) for row in rows] == [("Raise NPS", "7", 2), ("Learn SQL", "b", 4)]
    assert rows[0].measure is not None
    assert rows[0].measure.baseline == Decimal(20)


@pytest.mark.parametrize("text", ["\n- item", "=1+1", "a;=b", "-5 % costs", "'tis so", "it's -5"])
def test_words_of_an_export_are_read_as_they_were(tmp_path: Path, text: str) -> None:
    rows, _ = read(tmp_path / "goals.csv", csv_text([("text", "metric"), (text, text)]))

    assert [row.text for row in rows] == [text]
    assert rows[0].measure is not None
    assert rows[0].measure.name == text


@pytest.mark.parametrize("name", ["a.xlsx", "a.doc"])
def test_files_of_another_kind_are_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(BadFile, match=r"not a workbook|goalcoach reads"):
        read(tmp_path / name, b"no such thing")


def test_missing_files_and_folders_are_told(tmp_path: Path) -> None:
    with pytest.raises(BadFile, match="no such file"):
        read_file(tmp_path / "a.txt")
    with pytest.raises(BadFile, match="is a folder"):
        read_file(tmp_path)


@pytest.mark.parametrize("name", ["a.txt", "a.md", "a.jsonl"])
def test_bytes_that_are_no_text_are_told(tmp_path: Path, name: str) -> None:
    _, problems = read(tmp_path / name, b"- fine\n\xe9\xe8\n")

    assert any("UTF-8" in str(problem) for problem in problems)


@pytest.mark.parametrize("name", ["a.csv", "a.txt", "a.md", "a.jsonl"])
@pytest.mark.parametrize("end", [b"a", b"\0", b"\0\xd8a\0", b"\x80\xdca\0"])
def test_utf_16_that_breaks_off_or_holds_half_a_pair_is_told(tmp_path: Path, name: str, end: bytes) -> None:
    whole = "text\n- Raise CSAT\n" if name == "a.md" else "text\n"
    _, problems = read(tmp_path / name, whole.encode("utf-16") + end)

    assert "is not UTF-8 text" in problems[-1].message


def test_a_byte_order_mark_says_how_text_is_coded(tmp_path: Path) -> None:
    rows, _ = read(tmp_path / "a.txt", "Größe prüfen\n".encode("utf-16"))

    assert [row.text for row in rows] == ["Größe prüfen"]


@pytest.mark.parametrize("name", ["a\n::error::b.txt", "a\x1b[2Jb.txt", "a\u202etxt.b", "a\x00.txt"])
def test_a_name_that_would_write_lines_of_its_own_is_not_told(name: str) -> None:
    with pytest.raises(BadFile) as error:
        opened(name)

    assert str(error.value).isprintable()
    assert "Rename it" in str(error.value)
