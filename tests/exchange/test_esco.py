"""ESCO's files: skills, occupations and what joins them, levels of our own; and where they do not fit."""

from __future__ import annotations

import csv
from collections.abc import Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from goalcoach.domain.framework import Competency, Framework, Requirement
from goalcoach.domain.framework_changes import merged
from goalcoach.exchange.esco import CREDIT
from goalcoach.exchange.framework_import import read_framework
from goalcoach.exchange.generic_levels import FOUR

SKILLS = (
    "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
    "scopeNote,definition,inScheme,description"
).split(",")
OCCUPATIONS = (
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,hiddenLabels,status,modifiedDate,"
    "regulatedProfessionNote,scopeNote,definition,inScheme,description,code"
).split(",")
RELATIONS = "occupationUri,occupationLabel,relationType,skillType,skillUri,skillLabel".split(",")
BASE = "http://data.europa.eu/esco"


def table(path: Path, heading: Sequence[str], rows: Sequence[Mapping[str, str]]) -> str:
    with path.open("w", newline="") as file:
        writer = csv.DictWriter(file, heading)
        writer.writeheader()
        writer.writerows(rows)
    return str(path)


def skill(id_: str, name: str, **more: str) -> dict[str, str]:
    given = {
        "conceptType": "KnowledgeSkillCompetence",
        "conceptUri": f"{BASE}/skill/{id_}",
        "preferredLabel": name,
    }
    usual = {"skillType": "skill/competence", "reuseLevel": "sector-specific", "status": "released"}
    return given | usual | more


def occupation(id_: str, name: str, isco: str = "7512", **more: str) -> dict[str, str]:
    given = {"conceptType": "Occupation", "conceptUri": f"{BASE}/occupation/{id_}", "preferredLabel": name}
    return given | {"iscoGroup": isco, "code": f"{isco}.1", "status": "released"} | more


def relation(occupation: str, kind: str, skill: str) -> dict[str, str]:
    return {
        "occupationUri": f"{BASE}/occupation/{occupation}",
        "relationType": kind,
        "skillUri": f"{BASE}/skill/{skill}",
    }


def files(
    folder: Path,
    skills: Sequence[Mapping[str, str]],
    occupations: Sequence[Mapping[str, str]],
    relations: Sequence[Mapping[str, str]],
) -> list[str]:
    return [
        table(folder / "relations_en.csv", RELATIONS, relations),
        table(folder / "skills_en.csv", SKILLS, skills),
        table(folder / "occupations_en.csv", OCCUPATIONS, occupations),
    ]


def bakery(folder: Path) -> list[str]:
    return files(
        folder,
        [
            skill(
                "s1",
                "knead dough",
                altLabels="work dough\nmix  dough\nknead dough\n",
                description="Make it smooth.",
            ),
            skill("s2", "flours of the world", skillType="knowledge", reuseLevel="cross-sector"),
            skill("s3", "paint walls"),
        ],
        [occupation("o1", "bread baker"), occupation("o2", "house painter", "7131")],
        [
            relation("o1", "essential", "s1"),
            relation("o1", "optional", "s2"),
            relation("o2", "essential", "s3"),
        ],
    )


def test_skills_and_occupations_are_joined_with_levels_of_our_own(tmp_path: Path) -> None:
    reading = read_framework(bakery(tmp_path))

    assert reading.problems == ()
    knead, flours, _ = reading.framework.competencies
    assert (knead.id, knead.name, knead.about) == ("esco:skill:s1", "knead dough", "Make it smooth.")
    assert knead.aliases == ("work dough", "mix dough")
    assert knead.levels == FOUR
    assert (knead.group, flours.group) == (
        "Skills and competences: sector-specific",
        "Knowledge: cross-sector",
    )
    baker = reading.framework.blueprints[0]
    assert (baker.id, baker.name, baker.family) == ("esco:occupation:o1", "bread baker", "Craft and trades")
    assert baker.requirements == (
        Requirement(competency="esco:skill:s1", level=2, weight=Decimal(2)),
        Requirement(competency="esco:skill:s2", level=1, weight=Decimal(1)),
    )
    assert reading.notes == (CREDIT,)
    assert "Levels are not ESCO's" in CREDIT


def test_what_somebody_made_of_a_skill_stays(tmp_path: Path) -> None:
    paths = bakery(tmp_path)
    first = read_framework(paths).framework
    edited = replace(first.competencies[0], levels=("Kneads.", "Kneads well."), group="Kitchen")
    own = Competency(id="own", name="Smiling", levels=("Smiles.",))
    extra = replace(
        first.blueprints[0],
        requirements=(*first.blueprints[0].requirements, Requirement(competency="own", level=1)),
    )
    known = merged(first, Framework(competencies=(edited, own), blueprints=(extra,)))
    again = read_framework(paths, known=known)

    assert again.problems == ()
    assert again.framework.competencies[0] == replace(edited, group=first.competencies[0].group)
    assert again.framework.blueprints[0] == extra


def test_only_what_the_wanted_occupations_ask_for_comes_in(tmp_path: Path) -> None:
    paths = bakery(tmp_path)

    for wanted in ("Baker", "7512", "7512.1"):
        framework = read_framework(paths, only=[wanted]).framework
        assert [each.name for each in framework.blueprints] == ["bread baker"]
        assert [each.name for each in framework.competencies] == ["knead dough", "flours of the world"]


def test_essential_counts_where_a_skill_is_named_twice(tmp_path: Path) -> None:
    relations = [
        relation("o1", "optional", "s1"),
        relation("o1", "essential", "s1"),
        relation("o1", "optional", "s1"),
    ]
    reading = read_framework(files(tmp_path, [skill("s1", "knead")], [occupation("o1", "baker")], relations))

    assert [each.level for each in reading.framework.blueprints[0].requirements] == [2]


def test_a_code_keeps_the_zero_that_a_spreadsheet_took(tmp_path: Path) -> None:
    relations = [relation("o1", "essential", "s1")]
    paths = files(tmp_path, [skill("s1", "fly")], [occupation("o1", "air force officer", "110")], relations)

    assert read_framework(paths, only=["0110"]).framework.blueprints[0].family == "Armed forces"


def test_what_esco_gave_up_or_is_no_skill_is_left_out(tmp_path: Path) -> None:
    skills = [
        skill("s1", "knead"),
        skill("s2", "churn", status="obsolete"),
        skill("g1", "crafts", conceptType="SkillGroup"),
    ]
    relations = [relation("o1", "essential", "s1"), relation("o1", "essential", "s2")]
    reading = read_framework(
        files(tmp_path, skills, [occupation("o1", "baker"), occupation("o2", "miller")], relations)
    )

    assert reading.problems == ()
    assert [each.name for each in reading.framework.competencies] == ["knead"]
    assert reading.notes[1:] == (
        "1 occupation asks for nothing in these files and was left out.",
        "1 concept that ESCO no longer recommends was left out.",
        "1 row about neither skills nor occupations was left out.",
    )


def test_long_texts_are_shortened_and_unseen_signs_taken_out(tmp_path: Path) -> None:
    path = table(
        tmp_path / "skills_en.csv",
        SKILLS,
        [
            skill(
                "s1",
                "knead\u200b dough",
                description="word " * 900,
                altLabels="x" * 300 + "\nwork\u202e dough",
            )
        ],
    )
    reading = read_framework([path])

    assert reading.problems == ()
    kept = reading.framework.competencies[0]
    assert kept.name == "knead dough"
    assert kept.about.endswith("word…")
    assert len(kept.about) <= 2_000
    assert kept.aliases[1:] == ("work dough",)
    assert reading.notes[1:] == ("2 texts were shortened.", "2 texts lost signs nobody sees.")


def test_wrong_rows_are_told_with_line_and_column(tmp_path: Path) -> None:
    paths = files(
        tmp_path,
        [skill("s1", "knead"), skill("s1", "knead again"), skill("s4", "")],
        [occupation("o1", "baker")],
        [
            relation("o1", "essential", "s1"),
            relation("o1", "vital", "s1"),
            {"occupationUri": f"{BASE}/occupation/o1", "relationType": "optional"},
        ],
    )
    reading = read_framework(paths)

    assert reading.framework == Framework()
    assert [str(each).removeprefix(f"{tmp_path}/") for each in reading.problems] == [
        "relations_en.csv:3: column 'relationType': 'vital' is neither essential nor optional.",
        f"relations_en.csv:4: column 'skillUri': there is no address such as {BASE}/skill/….",
        "skills_en.csv:3: column 'conceptUri': it is there already, in line 2; keep one.",
        "skills_en.csv:4: column 'preferredLabel': there is no name.",
    ]


def test_files_of_two_releases_are_told_apart(tmp_path: Path) -> None:
    relations = [
        relation("o1", "essential", "s1"),
        relation("o1", "optional", "s9"),
        relation("o9", "optional", "s1"),
    ]
    reading = read_framework(files(tmp_path, [skill("s1", "knead")], [occupation("o1", "baker")], relations))

    assert [str(each).removeprefix(f"{tmp_path}/") for each in reading.problems] == [
        "relations_en.csv:4: there is no occupation 'occupation:o9'. Take all files from one release.",
        "relations_en.csv:3: there is no skill 'skill:s9'. Take all files from one release.",
    ]


def test_without_skills_nothing_comes_in(tmp_path: Path) -> None:
    reading = read_framework(
        [table(tmp_path / "occupations_en.csv", OCCUPATIONS, [occupation("o1", "baker")])]
    )

    assert [each.message for each in reading.problems] == [
        "there are no skills. Add skills_en.csv, or that of another language."
    ]


def test_a_table_without_its_names_is_told(tmp_path: Path) -> None:
    path = table(tmp_path / "skills_en.csv", ["conceptUri", "label"], [])

    assert "has no column 'preferredlabel'" in str(read_framework([path]).problems[0])
