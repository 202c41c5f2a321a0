"""Competencies, roles and offers from the terminal: what would change, all or nothing, and out again."""

from __future__ import annotations

from pathlib import Path

import pytest

from goalcoach.exchange.starter import starter
from tests.cli.terminal import Terminal

OWN = """framework: Ours
version: "1"
language: en
competencies:
  - id: baking
    name: Baking
    levels: [Kneads with help., Bakes usual bread alone.]
blueprints:
  - id: baker
    name: Baker
    requirements:
      - {competency: baking, level: 2}
"""
TABLE = "Skill,Area,First,Second\nBaking,Kitchen,Kneads with help,Bakes alone\nSelling,Shop,Greets,Sells\n"


def take_in(terminal: Terminal, content: str, *words: str, name: str = "ours.yaml") -> tuple[int, str, str]:
    Path(name).write_text(content, "utf-8")
    ran = terminal.run("competencies", "import", name, *words)
    return ran.code, ran.out, ran.err


def test_a_dry_run_says_what_would_change_and_changes_nothing(organisation: Terminal) -> None:
    code, out, _ = take_in(organisation, OWN, "--dry-run")

    assert code == 0
    assert out == (
        "+ competency Baking\n+ role Baker\n"
        "This would be: 2 new, 0 changed, 0 as before. Nothing was changed.\n"
    )
    assert take_in(organisation, OWN, "--dry-run")[1] == out


def test_a_dry_run_asks_about_traits_and_trainings(organisation: Terminal) -> None:
    code, out, err = take_in(
        organisation, OWN.replace("Bakes usual bread alone", "Has a good attitude"), "--dry-run"
    )

    assert code == 0
    assert "Baking, level 2: \u201cHas a good attitude.\u201d is about what somebody is like." in out + err


def test_importing_twice_changes_nothing(organisation: Terminal) -> None:
    assert take_in(organisation, OWN)[1].endswith("Imported as edition 1: 2 new, 0 changed, 0 as before.\n")
    assert take_in(organisation, OWN)[1] == "Nothing to do: 0 new, 0 changed, 2 as before.\n"

    changed = take_in(organisation, OWN.replace("usual bread", "rye bread"))[1]

    assert changed == "~ competency Baking\nImported as edition 2: 0 new, 1 changed, 1 as before.\n"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (OWN.replace("level: 2", "level: 3"), "ours.yaml:11: "),
        (OWN.replace("name: Baker", "nmae: Baker"), "ours.yaml:10: "),
        ("{", "ours.yaml"),
        (OWN.replace("competency: baking", "competency: cooking"), "no competency 'cooking'"),
    ],
)
def test_a_broken_file_changes_nothing_and_says_where(
    organisation: Terminal, content: str, says: str
) -> None:
    code, out, err = take_in(organisation, content)

    assert (code, out) == (2, "")
    assert says in err
    assert err.endswith("Nothing was imported. Mend the file and try again.\n")
    assert take_in(organisation, OWN)[1].endswith("Imported as edition 1: 2 new, 0 changed, 0 as before.\n")


def test_what_would_break_what_is_there_is_refused(organisation: Terminal) -> None:
    take_in(organisation, OWN)
    lower = OWN.replace(", Bakes usual bread alone.", "").partition("blueprints")[0]

    code, _, err = take_in(organisation, lower)

    assert code == 2
    assert "baker: it asks for level 2 of 'baking', which has 1 to 1" in err


def test_columns_of_a_plain_table_can_be_named(organisation: Terminal) -> None:
    Path("skills.csv").write_text(TABLE, "utf-8")
    seen = organisation.run("competencies", "columns", "skills.csv")
    assert seen.code == 0
    assert "columns Skill, Area, First, Second" in seen.out
    assert "| Baking | Kitchen | Kneads with help | Bakes alone" in seen.out

    named = [f"--column={each}" for each in ("name=Skill", "group=B", "level_1=First", "level_2=Second")]
    code, out, err = take_in(organisation, TABLE, *named, name="skills.csv")

    assert (code, err) == (0, "")
    assert out.startswith("+ competency Baking\n+ competency Selling\n")


def test_a_column_that_is_not_there_is_told(organisation: Terminal) -> None:
    code, _, err = take_in(organisation, TABLE, "--column=name=Talent", name="skills.csv")
    assert code == 2
    assert "no column 'Talent'" in err

    code, _, err = take_in(organisation, TABLE, "--column=Skill", name="skills.csv")
    assert code == 2
    assert "--column FIELD=COLUMN" in err


@pytest.mark.slow
def test_what_goes_out_comes_back_in(organisation: Terminal) -> None:
    ran = organisation.run("competencies", "import", "--starter")
    assert f"and {sum(1 for _ in starter().entries()) - 50} more" in ran.out

    assert organisation.run("competencies", "export", "--output", "all.yaml").code == 0
    again = organisation.run("competencies", "import", "all.yaml")

    assert again.out.startswith("Nothing to do: 0 new, 0 changed,"), again.out
    for form, name in (("xlsx", "all.xlsx"), ("csv", "all.zip")):
        assert organisation.run("competencies", "export", "--format", form, "--output", name).code == 0
        again = organisation.run("competencies", "import", name)
        assert again.out.startswith("Nothing to do: 0 new, 0 changed,"), again.out
    assert organisation.run("competencies", "export", "--format", "csv").code == 2
    looked = organisation.run("competencies", "columns", "all.zip").out
    assert looked.startswith("competencies.csv: table, columns Name, Id,")


def test_something_must_be_named(organisation: Terminal) -> None:
    assert organisation.run("competencies", "import").code == 2
    assert organisation.run("competencies", "import", "--starter", "x.yaml").code == 2
    missing = organisation.run("competencies", "import", "nowhere.yaml")
    assert missing.code == 2
    assert "no such file" in missing.err
