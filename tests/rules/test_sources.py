"""Sources have a form, author, title and year or a kind of work named otherwise, and stand in one place."""

from __future__ import annotations

import ast
import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from goalcoach.rules import families, sources
from goalcoach.rules.catalogue import RULES
from goalcoach.rules.rule import Rule, Source
from tests.each import every

YEAR = re.compile(r"\b(?:19|20)\d\d\b")
AUTHORED = re.compile(r"[^,]+, \S.+")
"""Who wrote or issued it, then what it is called."""
LAW = re.compile(r"EU |GDPR, |US Family and Medical Leave Act$")
"""Law: its number says which."""
STANDARD = re.compile(r"ISO |IEEE |OWASP |WCAG |Unicode Technical Report ")
"""A standard: its number or name says which."""
LIVING = {
    "European Commission, ESCO: European skills, competences and occupations",
    "FaraatarTID, OKR Tracker",
    "GOV.UK design system",
    "GitLab handbook",
    "Google re:Work, Guide: Set goals with OKRs",
    "Google, OKR playbook",
    "JOP, Performance management and goal setting",
    "Lattice, help centre",
    "OpenOKR, method and rules",
    "SAP SuccessFactors, Career Worksheet",
    "Tability, product documentation",
    "The Associated Press Stylebook",
    "UK Cabinet Office, Performance management framework for the Senior Civil Service",
    "US CDC, Evaluation Brief 3b: Writing SMART objectives",
    "US Office of Personnel Management, A Handbook for Measuring Employee Performance",
    "WHO, Preventing suicide at work: information for employers, managers and employees",
    "frappe/hrms, issue 4562",
}
"""Pages that their publisher keeps current; the year in which they were read would say nothing."""
OF_THE_PRODUCT = {"Learning goals vs. performance goals", "Career development vs. performance management"}
"""Articles the product grew from; they name no author."""


@every("each", RULES.values(), ids=lambda each: each.code)
def test_a_source_has_a_form(each: Rule[Any]) -> None:
    for source in each.sources:
        work = source.work
        titled = AUTHORED.match(work) is not None and YEAR.search(str(source)) is not None
        named = LAW.match(work) or STANDARD.match(work) or work.endswith("(product)") or work in LIVING

        assert titled or named or YEAR.sub("", work).removesuffix(" ()") in OF_THE_PRODUCT, work


def test_what_is_let_off_a_year_is_still_cited() -> None:
    assert {source.work for each in RULES.values() for source in each.sources} >= LIVING


@pytest.mark.slow
def test_what_several_modules_cite_is_written_once() -> None:
    written = {
        (ast.unparse(node), path)
        for path in Path(families.__path__[0]).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Source"
    }
    modules = Counter(source for source, _ in written)

    assert modules
    assert [source for source, count in modules.items() if count > 1] == []


def test_a_shared_source_is_cited_by_more_than_one_module() -> None:
    users = {(source, each.find.__module__) for each in RULES.values() for source in each.sources}
    modules = Counter(source for source, _ in users)
    shared = [value for value in vars(sources).values() if isinstance(value, Source)]

    assert shared
    assert [str(each) for each in shared if modules[each] < 2] == []
