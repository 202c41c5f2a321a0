"""How people call the columns of their tables of competencies, roles and offers. Words alone."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum


class TableKind(StrEnum):
    """What the rows of a table are about."""

    COMPETENCIES = "competencies"
    """One row a competency, or one row a level of it."""
    BLUEPRINTS = "blueprints"
    """One row a competency that a role asks for."""
    OFFERS = "offers"


_COMPETENCY = (
    "competency",
    "competence",
    "competency name",
    "skill",
    "skill name",
    "kompetenz",
    "kompetenzname",
    "fähigkeit",
    "faehigkeit",
    "ability",
)
USUAL: Mapping[str, Sequence[str]] = {
    "id": (
        "id",
        "code",
        "skill code",
        "skill id",
        "competency id",
        "key",
        "identifier",
        "kennung",
        "schlüssel",
        "schluessel",
        "nummer",
    ),
    "group": ("group", "category", "cluster", "domain", "area", "gruppe", "kategorie", "bereich"),
    "subgroup": ("subgroup", "subcategory", "sub category", "untergruppe", "unterkategorie"),
    "about": (
        "about",
        "overall description",
        "description",
        "definition",
        "summary",
        "beschreibung",
        "erläuterung",
        "erlaeuterung",
    ),
    "aliases": (
        "aliases",
        "alias",
        "synonyms",
        "synonym",
        "other names",
        "also called",
        "keywords",
        "synonyme",
        "andere namen",
        "schlagwörter",
        "schlagwoerter",
        "auch genannt",
    ),
    "level": (
        "level",
        "lvl",
        "required level",
        "target level",
        "proficiency",
        "proficiency level",
        "stufe",
        "niveau",
        "sollstufe",
        "zielstufe",
        "soll",
    ),
    "description": (
        "level description",
        "description",
        "behaviour",
        "behavior",
        "indicator",
        "meaning",
        "stufenbeschreibung",
        "beschreibung",
        "verhalten",
    ),
    "role": (
        "role",
        "role name",
        "job",
        "job title",
        "position",
        "occupation",
        "profile",
        "rolle",
        "stelle",
        "funktion",
        "tätigkeit",
        "taetigkeit",
    ),
    "competency": (*_COMPETENCY, "competency id", "skill code", "code"),
    "competencies": (*_COMPETENCY, "competencies", "skills", "kompetenzen", "fähigkeiten"),
    "weight": ("weight", "importance", "priority", "gewicht", "gewichtung", "wichtigkeit", "bedeutung"),
    "family": ("family", "job family", "department", "berufsfamilie", "jobfamilie", "abteilung"),
    "kind": ("kind", "type", "format", "art", "typ"),
    "to": ("to", "to level", "leads to", "target level", "up to", "bis stufe", "zielstufe", "level", "stufe"),
    "hours": ("hours", "duration", "hours in all", "effort", "stunden", "dauer", "aufwand"),
    "cost": ("cost", "costs", "price", "fee", "kosten", "preis", "gebühr", "gebuehr"),
}
"""How people call a column, in small letters, English and German; the likeliest first."""
SPECIAL: Mapping[tuple[TableKind, str], Sequence[str]] = {
    (TableKind.COMPETENCIES, "name"): ("name", *_COMPETENCY, "title", "bezeichnung", "titel"),
    (TableKind.OFFERS, "name"): (
        "name",
        "title",
        "course",
        "offer",
        "training",
        "course name",
        "titel",
        "bezeichnung",
        "kurs",
        "angebot",
        "schulung",
    ),
    (TableKind.BLUEPRINTS, "id"): ("id", "role id", "role code", "job code", "rollen id"),
    (TableKind.BLUEPRINTS, "about"): ("about", "role description", "description", "beschreibung"),
}
"""Where the same field has other names in one kind of table."""
