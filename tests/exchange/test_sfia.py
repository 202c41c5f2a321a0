"""Sheets laid out like SFIA's: levels in columns or in rows, empty ones undefined; roles on another sheet."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

from goalcoach.domain.framework import Requirement
from goalcoach.exchange.framework_import import Format, look, read_framework
from goalcoach.exchange.sfia import CREDIT
from tests.exchange.files import sheets

WIDE = (
    "#,Levels,,,,,,,Code,URL,Skill,Category,Subcategory,Overall description,Guidance notes,"
    "Level 1 description,Level 2 description,Level 3 description,Level 4 description,Level 5 description,"
    "Level 6 description,Level 7 description\n"
    '1,,,,4,5,,,BAKE,https://example.org,Baking,Kitchen,Ovens,Making bread.,"Such as:\n\nrye",,,,'
    '"Bakes alone.\nTells others.",Leads bakers.,,\n'
    "2,1,,,,,,,WASH,https://example.org,Washing up,Kitchen,Sinks,Making clean.,,Washes plates.,,,,,,\n"
)


def test_a_row_is_a_skill_and_an_empty_cell_no_level(tmp_path: Path) -> None:
    path = tmp_path / "sfia.csv"
    path.write_text(WIDE)
    reading = read_framework([str(path)])

    assert reading.problems == ()
    assert reading.notes == (CREDIT,)
    bake, wash = reading.framework.competencies
    assert (bake.id, bake.name, bake.group) == ("sfia:BAKE", "Baking", "Kitchen: Ovens")
    assert bake.about == "Making bread."
    assert bake.levels == ("", "", "", "Bakes alone.\nTells others.", "Leads bakers.")
    assert wash.levels == ("Washes plates.",)
    assert look([str(path)])[0][0].layout is Format.SFIA


def test_a_row_may_be_a_skill_and_a_level(tmp_path: Path) -> None:
    path = tmp_path / "sfia.csv"
    path.write_text("Code,Skill,Level,Description\nBAKE,Baking,Level 2,Bakes alone.\nBAKE,Baking,1,Helps.\n")
    reading = read_framework([str(path)])

    assert reading.problems == ()
    assert reading.framework.competencies[0].levels == ("Helps.", "Bakes alone.")
    path.write_text(
        "Code,Skill,Level,Description\nBAKE,Baking,2,Bakes alone.\nBAKE,Baking,2,Bakes.\nBAKE,Baking,,x\n"
    )
    assert [str(each) for each in read_framework([str(path)]).problems] == [
        f"{path}:3: column 'Level': this level of 'Baking' is there already; keep one.",
        f"{path}:4: column 'Level': there is no level. Write a number.",
    ]


def test_roles_on_a_second_sheet_name_skills_by_code_or_name(tmp_path: Path) -> None:
    book = sheets(
        tmp_path / "sfia.xlsx",
        {
            "Roles": [
                ["Role", "Skill code", "Level", "Weight"],
                ["Baker", "BAKE", 2, 3],
                ["Baker", "washing UP", 1, None],
            ],
            "Skills": [
                ["Code", "Skill", "Level 1", "Level 2", "Level 7"],
                ["BAKE", "Baking", "Helps.", "Bakes.", None],
                ["WASH", "Washing up", "Washes.", None, None],
            ],
        },
    )
    reading = read_framework([str(book)], Format.SFIA)

    assert reading.problems == ()
    assert reading.framework.blueprints[0].requirements == (
        Requirement(competency="sfia:BAKE", level=2, weight=Decimal(3)),
        Requirement(competency="sfia:WASH", level=1, weight=Decimal(1)),
    )


def test_a_level_that_a_skill_does_not_reach_is_told_with_the_line_of_the_role(tmp_path: Path) -> None:
    skills, roles = tmp_path / "skills.csv", tmp_path / "roles.csv"
    skills.write_text(WIDE)
    roles.write_text("role,skill code,level\nBaker,BAKE,6\n")
    reading = read_framework([str(skills), str(roles)])

    assert [str(each) for each in reading.problems] == [
        f"{roles}:2: 'Baker', requirements: it asks for level 6 of 'sfia:BAKE', which has 1 to 5."
    ]


def test_sheets_about_something_else_are_left_out_and_named(tmp_path: Path) -> None:
    book = sheets(
        tmp_path / "sfia.xlsx",
        {
            "Empty": [],
            "Read me": [["These are skills."], ["Read them."]],
            "Skills": [["Code", "Skill", "Level 1", "Level 7"], ["BAKE", "Baking", "Helps.", None]],
            "Blank": [[" "]],
            "Attributes": [["Code", "Attribute", "Level 1"], ["AUTO", "Autonomy", "Is told."]],
        },
    )
    reading = read_framework([str(book)])

    assert reading.problems == ()
    assert [each.name for each in reading.framework.competencies] == ["Baking"]
    assert reading.notes[1:] == (
        f"{book}, sheet 'Read me', was left out: it holds neither skills nor roles.",
        f"{book}, sheet 'Attributes', was left out: it holds neither skills nor roles.",
    )
