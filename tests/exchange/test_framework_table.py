"""Plain tables of competencies, roles and offers: what they give, leave alone, and have wrong."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from goalcoach.domain.framework import (
    Blueprint,
    BlueprintKind,
    Competency,
    Framework,
    Offer,
    OfferKind,
    Requirement,
)
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_import import Format, read_framework
from goalcoach.exchange.framework_mapping import ColumnMapping
from goalcoach.exchange.framework_reading import Reading
from goalcoach.exchange.framework_table import OWN_LEVELS
from goalcoach.exchange.generic_levels import FOUR
from goalcoach.exchange.tables import csv_text
from tests.exchange.files import sheets, workbook

BAKING = Competency(
    id="c-1", name="Baking", levels=("Helps.", "Bakes."), about="Bread.", aliases=("Ovens",), group="K"
)
KNOWN = Framework(competencies=(BAKING,))


def written(folder: Path, *tables: str, known: Framework | None = None) -> Reading:
    """What comes of these tables, each in a file of its own: a.csv, b.csv."""
    paths = [folder / f"{chr(ord('a') + number)}.csv" for number in range(len(tables))]
    for path, text in zip(paths, tables, strict=True):
        path.write_text(text)
    return read_framework([str(path) for path in paths], Format.TABLE, known=known)


def told(folder: Path, *tables: str, known: Framework | None = None) -> list[str]:
    """What is wrong with these tables, without the folder."""
    reading = written(folder, *tables, known=known)
    assert reading.framework == Framework()
    return [str(each).replace(f"{folder}/", "") for each in reading.problems]


def test_competencies_come_with_their_levels(tmp_path: Path) -> None:
    reading = written(
        tmp_path,
        "Name;Gruppe;Beschreibung;Synonyme;Stufe 1;Stufe 2;Stufe 3\n"
        'Verhandeln;Vertrieb;Sich einigen.;"Feilschen; Handeln, auch hart";Hört zu.;;Findet\u00a0Wege.\n'
        "C++;;;;Liest.;Schreibt.;\n",
    )

    assert reading.problems == ()
    assert reading.framework.competencies == (
        Competency(
            id="verhandeln",
            name="Verhandeln",
            levels=("Hört zu.", "", "Findet Wege."),
            about="Sich einigen.",
            aliases=("Feilschen", "Handeln, auch hart"),
            group="Vertrieb",
        ),
        Competency(id="c++", name="C++", levels=("Liest.", "Schreibt.")),
    )


@pytest.mark.parametrize(
    ("name", "id_"),
    [
        ("C#", "c#"),
        (".NET", "net"),
        ("Übung & Praxis", "übung-praxis"),
        ("(Rye) / oats", "rye-oats"),
        ("x" * 200, "x" * 120),
        ("a" * 119 + " b", "a" * 119),
    ],
)
def test_an_id_is_made_of_the_name(tmp_path: Path, name: str, id_: str) -> None:
    reading = written(tmp_path, f"name\n{name}\n")

    assert reading.problems == ()
    assert reading.framework.competencies[0].id == id_


def test_a_text_that_was_exported_comes_back_as_it_was(tmp_path: Path) -> None:
    levels = "- Helps.\n- Learns."
    reading = written(tmp_path, csv_text([["name", "level 1"], ["Baking", levels]]))

    assert [each.levels for each in reading.framework.competencies] == [(levels,)]


def test_without_levels_there_are_four_in_general_words(tmp_path: Path) -> None:
    reading = written(tmp_path, "Competency\nBaking\nWashing up\n")

    assert [each.levels for each in reading.framework.competencies] == [FOUR, FOUR]
    assert reading.notes == (OWN_LEVELS,)


def test_what_has_no_column_stays_as_it_was(tmp_path: Path) -> None:
    bread = Blueprint(
        id="r-1",
        name="Baker",
        requirements=(Requirement(competency="c-1", level=1),),
        kind=BlueprintKind.NEED,
        about="Bread for all.",
        family="Kitchen",
    )
    course = Offer(id="o-1", kind=OfferKind.COURSE, name="Rye", competencies=("c-1",), to=2, hours=Decimal(8))
    known = Framework(competencies=(BAKING,), blueprints=(bread,), offers=(course,))
    reading = written(
        tmp_path,
        "name,group\nbaking,Ovens\n",
        "role,competency,level\nbaker,BAKING,2\n",
        'name,type,cost\nrye,certificate,"1,250"\n',
        known=known,
    )

    assert reading.problems == ()
    assert reading.framework == Framework(
        competencies=(replace(BAKING, name="baking", group="Ovens"),),
        blueprints=(replace(bread, name="baker", requirements=(Requirement(competency="c-1", level=2),)),),
        offers=(replace(course, name="rye", kind=OfferKind.CERTIFICATE, cost=Decimal(1250)),),
    )


def test_roles_name_competencies_by_name_or_id_of_any_file_or_of_what_is_kept(tmp_path: Path) -> None:
    reading = written(
        tmp_path,
        "role,job family,competency,level,weight\n"
        "Baker,Kitchen,C-1,Level 2,1.5\nBaker,,washing  UP,1,\nHost,,wash,1,2\n",
        "id,name,level 1\nwash,Washing up,Washes.\n",
        known=KNOWN,
    )

    assert reading.problems == ()
    baker, host = reading.framework.blueprints
    assert (baker.id, baker.family) == ("baker", "Kitchen")
    assert baker.requirements == (
        Requirement(competency="c-1", level=2, weight=Decimal("1.5")),
        Requirement(competency="wash", level=1, weight=Decimal(1)),
    )
    assert host.level("wash") == 1


def test_offers_name_several_competencies_and_their_level(tmp_path: Path) -> None:
    known = Framework(competencies=(BAKING, Competency(id="c-2", name="Rye, oats", levels=("Eats.",))))
    reading = written(
        tmp_path,
        "Titel,Art,Kompetenzen,Zielstufe,Stunden,Kosten\n"
        'Backkurs,Kurs,"Baking, c-2",1,"7,5",0\nHilfe,Mentorin,,,,\nProbe,Übung,"Rye, oats",,,\n',
        known=known,
    )

    assert reading.problems == ()
    assert reading.framework.offers == (
        Offer(
            id="backkurs",
            kind=OfferKind.COURSE,
            name="Backkurs",
            competencies=("c-1", "c-2"),
            to=1,
            hours=Decimal("7.5"),
            cost=Decimal(0),
        ),
        Offer(id="hilfe", kind=OfferKind.MENTOR, name="Hilfe"),
        Offer(id="probe", kind=OfferKind.ACTIVITY, name="Probe", competencies=("c-2",)),
    )


@pytest.mark.parametrize(
    ("table", "problem"),
    [
        ("name,level 1\n,Helps.\n", "column 'name': there is no name."),
        ("name,level 1\n???,Helps.\n", "column 'name': '???' holds neither letters nor digits."),
        (
            "name,level 1\n=1+1,Helps.\n",
            "column 'name': begins with '=', which spreadsheets",
        ),
        (
            "name,level 1\nBak\u200bing,x\n",
            "column 'name': holds a character that cannot be seen.",
        ),
        (
            "name,level 1\nBaking,a\u202eb\n",
            "column 'level 1': holds a character that cannot be seen.",
        ),
        (f"name,level 1\n{'x' * 201},x\n", "column 'name': has 201 characters; 200 are"),
        (
            f"name,level 1\nBaking,{'x' * 2001}\n",
            "column 'level 1': has 2,001 characters; 2,000 are the limit.",
        ),
        ("name,level 1\nBaking,\n", "'Baking', levels: it has 0 levels; 1 to 10 may be."),
        ("name,aliases\nBaking,a;=b\n", "column 'aliases': a name in it begins with '=', which spreadsheets"),
        (f"name,aliases\nBaking,{'x' * 201}\n", "column 'aliases': a name in it has 201 characters; 200 are"),
        (
            "role,competency,level\nBaker,Baking,3\n",
            "'Baker', requirements: it asks for level 3 of 'c-1'",
        ),
        (
            "role,competency,level\nBaker,Baking,11\n",
            "column 'level': '11' is no level.",
        ),
        (
            "role,competency,level\nBaker,Baking,good\n",
            "column 'level': 'good' is no level.",
        ),
        ("role,competency,level\nBaker,Baking,\n", "column 'level': there is no level. Write a number."),
        ("role,competency,level\nBaker,,1\n", "column 'competency': there is no competency."),
        ("role,competency,level\n,Baking,1\n", "column 'role': there is no name."),
        (
            "role,competency,level\nBaker,Bakin,1\n",
            "column 'competency': there is no competency 'Bakin'.",
        ),
        (
            "role,competency,level,weight\nBaker,Baking,1,0\n",
            "column 'weight': 0 is not more than 0 and",
        ),
        ("role,competency,level,weight\nBaker,Baking,1,x\n", "column 'weight': 'x' is no number."),
        ("role,competency,level,kind\nBaker,Baking,1,job\n", "column 'kind': write role or need, not 'job'."),
        (
            "name,kind,hours\nRye,meal,1\n",
            "column 'kind': write course, certificate, mentor, activity,",
        ),
        ("name,kind,hours\nRye,course,-1\n", "'Rye', hours: -1 is no number from 0 to 1,000,000"),
        (
            "name,kind,skills\nRye,course,Oats\n",
            "column 'skills': there is no competency 'Oats'.",
        ),
        ("name,kind,to\nRye,course,x\n", "column 'to': 'x' is no level."),
    ],
)
def test_what_is_wrong_is_told_with_line_and_column(tmp_path: Path, table: str, problem: str) -> None:
    found = told(tmp_path, table, known=KNOWN)

    assert len(found) == 1
    assert found[0].startswith(f"a.csv:2: {problem}")


def test_one_pass_tells_everything_that_is_wrong_with_the_cells(tmp_path: Path) -> None:
    table = "role,competency,level,weight,kind\nBaker,Baking,x,y,z\n\nBaker,,1,1,role\n"

    assert [each.split(": ")[:2] for each in told(tmp_path, table, known=KNOWN)] == [
        ["a.csv:2", "column 'level'"],
        ["a.csv:2", "column 'weight'"],
        ["a.csv:2", "column 'kind'"],
        ["a.csv:4", "column 'competency'"],
    ]
    roles = "role,competency,level\nBaker,Baking,two\nBaker,Flying,1\n"
    assert [each.split(": ", 1)[1][:40] for each in told(tmp_path, roles, known=KNOWN)] == [
        "column 'level': 'two' is no level. Write",
        "column 'competency': there is no compete",
    ], "a name that means nothing is told beside a level that is none"
    broken = "name,level 1\nFlying,a\nFlying,b\n"
    assert len(told(tmp_path, broken, roles, known=KNOWN)) == 2, "what could not be read may be what is named"


@pytest.mark.parametrize(
    ("tables", "problem"),
    [
        (
            ["name,level 1\nBaking,a\nbaking,b\n"],
            "a.csv:3: column 'name': 'baking' is there already, in a.csv",
        ),
        (
            ["id,name,level 1\n1,A,a\n1,B,b\n"],
            "a.csv:3: column 'id': '1' is there already, in a.csv",
        ),
        (
            ["id,name,level 1\n1,A,a\n2,a,b\n"],
            "a.csv:3: 'a', name: 'a' is the name of '1', too;",
        ),
        (
            ["role,competency,level\nBaker,Baking,1\nBaker,c-1,2\n"],
            "a.csv:3: column 'competency': 'Baker' asks for 'c-1' already; keep one row.",
        ),
        (["name,kind,hours\nRye,course,1\nRye,course,2\n"], "a.csv:3: 'rye' is there already, in line 2."),
        (
            ["name,level 1\nOats,a\n", "name,level 1\nOats,b\n"],
            "b.csv:2: column 'name': 'Oats' is there already, in a.csv",
        ),
    ],
)
def test_what_is_there_twice_is_told(tmp_path: Path, tables: list[str], problem: str) -> None:
    found = told(tmp_path, *tables, known=KNOWN)

    assert len(found) == 1
    assert found[0].startswith(problem)


def test_what_is_kept_must_still_hold(tmp_path: Path) -> None:
    baker = Blueprint(id="r", name="Baker", requirements=(Requirement(competency="c-1", level=2),))
    known = Framework(competencies=(BAKING,), blueprints=(baker,))

    assert told(tmp_path, "name,level 1\nBaking,Helps.\n", known=known) == [
        "a.csv: 'Baker', which is there already, would no longer hold: "
        "it asks for level 2 of 'c-1', which has 1 to 1."
    ]


def test_a_chosen_mapping_counts_and_letters_count_from_the_first_column(tmp_path: Path) -> None:
    book = workbook(
        tmp_path / "a.xlsx", [[None, "What", "How well"], [None, "Baking", "Helps."], [None, None, None]]
    )
    mapping = ColumnMapping(kind=TableKind.COMPETENCIES, columns={"name": "B", "level_1": "How well"})
    reading = read_framework([str(book)], Format.TABLE, mappings=[mapping])

    assert reading.problems == ()
    assert [(each.name, each.levels) for each in reading.framework.competencies] == [("Baking", ("Helps.",))]
    wrong = ColumnMapping(kind=TableKind.COMPETENCIES, columns={"name": "Wat"})
    assert [str(each) for each in read_framework([str(book)], mappings=[wrong]).problems] == [
        f"{book}: there is no column 'Wat' for 'name'; the first row has 'what', 'how well'."
    ]


def test_each_sheet_of_a_workbook_is_a_table(tmp_path: Path) -> None:
    book = sheets(
        tmp_path / "a.xlsx",
        {
            "Roles": [["Role", "Competency", "Level"], ["Baker", "Baking", 1.0]],
            "Empty": [],
            "Skills": [["Our skills"], ["Name", "Level 1"], ["Baking", "Helps."], ["Oats", "x" * 2_001]],
        },
    )
    reading = read_framework([str(book)])

    assert [str(each) for each in reading.problems] == [
        f"{book}, sheet 'Skills':4: column 'Level 1': has 2,001 characters; 2,000 are the limit."
    ]


def test_a_table_that_nobody_understands_is_told(tmp_path: Path) -> None:
    assert told(tmp_path, "a,b\n1,2\n")[0].startswith(
        "a.csv: the columns cannot be told from their names. Say"
    )
