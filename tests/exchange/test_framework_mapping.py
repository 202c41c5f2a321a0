"""What the columns of a plain table hold: guessed in English and German, or named by people."""

from __future__ import annotations

from itertools import permutations

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.exchange.column_names import TableKind
from goalcoach.exchange.framework_mapping import FIELDS, ColumnMapping, guess_columns, guess_mapping


@pytest.mark.parametrize(
    ("heading", "kind", "columns"),
    [
        (
            "Competency,Group,Definition,Level 1,Level 2,Synonyms",
            TableKind.COMPETENCIES,
            "name,group,about,level_1,level_2,aliases",
        ),
        (
            "Kompetenz,Kategorie,Beschreibung,Stufe 1,Stufe 2",
            TableKind.COMPETENCIES,
            "name,group,about,level_1,level_2",
        ),
        ("Code,Skill,Level,Description", TableKind.COMPETENCIES, "id,name,level,description"),
        ("Kennung,Fähigkeit,Niveau,Stufenbeschreibung", TableKind.COMPETENCIES, "id,name,level,description"),
        ("Competancy,Catgory,Level1", TableKind.COMPETENCIES, "name,group,level_1"),
        ("Name,Type,Description", TableKind.COMPETENCIES, "name,,about"),
        ("Skill,Levels,Level 1 description", TableKind.COMPETENCIES, "name,,level_1"),
        ("Job title,Skill,Required level,Importance", TableKind.BLUEPRINTS, "role,competency,level,weight"),
        (
            "Rolle,Kompetenz,Sollstufe,Gewichtung,Abteilung",
            TableKind.BLUEPRINTS,
            "role,competency,level,weight,family",
        ),
        ("Title,Type,Skills,Hours,Costs", TableKind.OFFERS, "name,kind,competencies,hours,cost"),
        ("Kurs,Art,Kompetenzen,Dauer,Kosten", TableKind.OFFERS, "name,kind,competencies,hours,cost"),
    ],
)
def test_a_heading_is_understood_whatever_the_order(heading: str, kind: TableKind, columns: str) -> None:
    names = heading.split(",")
    expected = {field: name for field, name in zip(columns.split(","), names, strict=True) if field}

    for order in [*permutations(names)][::7]:
        mapping = guess_mapping(order)
        assert mapping is not None
        assert (mapping.kind, dict(mapping.columns)) == (kind, expected)


@pytest.mark.parametrize("heading", [(), ("",), ("a", "b"), ("Role", "Level"), ("Hours", "Cost")])
def test_what_cannot_be_told_is_not_guessed(heading: tuple[str, ...]) -> None:
    assert guess_mapping(heading) is None


def test_a_guess_can_be_asked_for_one_kind() -> None:
    heading = ("Title", "Type", "Description")

    assert guess_mapping(heading, TableKind.BLUEPRINTS) is None
    offers = guess_mapping(heading, TableKind.OFFERS)
    assert offers is not None
    assert offers.columns == {"name": "Title", "kind": "Type", "about": "Description"}
    rest = {"level": "Lvl", "description": "Meaning"}
    assert guess_columns(("Thing", "Lvl", "Meaning"), TableKind.COMPETENCIES) == rest, (
        "a name is still missing"
    )


def test_a_column_is_named_by_its_heading_or_its_letter() -> None:
    heading = ("x", "Skill  name", "C", *(str(number) for number in range(25)))
    columns = {"name": " skill name", "about": "A", "group": "c", "id": "ab"}
    mapping = ColumnMapping(kind=TableKind.COMPETENCIES, columns=columns)

    assert mapping.places(tuple(" ".join(each.split()) for each in heading)) == {
        "name": 1,
        "about": 0,
        "group": 2,
        "id": 27,
    }


@pytest.mark.parametrize(
    ("columns", "field", "problem"),
    [
        ({"name": "Nom"}, "name", "there is no column 'Nom' for 'name'; the first row has 'a', 'b', 'b'."),
        ({"name": "D"}, "name", "there is no column 'D' for 'name'"),
        ({"name": "b"}, "name", "the column 'b' is there twice. Use its letter."),
        ({"about": "a"}, "name", "no column is named for 'name' of competencies."),
        ({"name": ""}, "name", "no column is named for 'name' of competencies."),
        ({"name": "a", "hours": "b"}, "hours", "the column 'b' is there twice"),
        ({"name": "a", "hours": "C"}, "hours", "there is no field 'hours' of competencies."),
    ],
)
def test_a_mapping_that_does_not_fit_says_why(columns: dict[str, str], field: str, problem: str) -> None:
    mapping = ColumnMapping(kind=TableKind.COMPETENCIES, columns=columns)

    with pytest.raises(InvalidInput) as error:
        mapping.places(("a", "b", "b"))
    assert error.value.message.startswith(problem)
    assert error.value.data["field"] == field


@pytest.mark.parametrize("kind", TableKind)
def test_each_field_is_found_under_its_own_name(kind: TableKind) -> None:
    fields = [each for each in FIELDS[kind] if not each.startswith("level_")]
    mapping = guess_mapping([each.replace("_", " ").title() for each in fields], kind)

    assert mapping is not None
    assert set(mapping.columns) == set(fields)
