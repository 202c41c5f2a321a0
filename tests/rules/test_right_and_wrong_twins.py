"""Claims of many trades in other words than the evidence, and each beside false ones that look like it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from evals.quick_yaml import read_yaml
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.evidence import Evidence, EvidenceKind
from goalcoach.rules.samples import a_point, an_item, reviewed
from tests.each import every

DATA = Path(__file__).parents[1] / "data"
TABLES = ("causes_given", "days_worked_out", "false_alarms", "quotes_told")
_SURE = ("TP", "FA")
"""How codes begin by which a claim is held: a rule that failed holds nothing."""


@dataclass(frozen=True)
class Case:
    text: str
    right: bool
    language: str
    told: tuple[tuple[date, str, str], ...]
    """Day, kind and text of each piece of evidence."""


def _cases() -> list[Case]:
    found = []
    for table in TABLES:
        for group in read_yaml((DATA / f"{table}.yaml").read_text("utf-8")):
            pieces = group.get("two") or [{**group, "text": group["told"]}]
            told = tuple((each["day"], each["kind"], each["text"]) for each in pieces)
            for right, texts in ((True, group["right"]), (False, group["wrong"])):
                found += [Case(text, right, group["language"], told) for text in texts]
    return found


@every("case", _cases(), ids=lambda case: case.text)
def test_what_follows_passes_and_its_false_twin_is_held(case: Case) -> None:
    items = tuple(
        an_item(f"e{k}", day, text, kind=EvidenceKind(kind)) for k, (day, kind, text) in enumerate(case.told)
    )
    facts = reviewed(Evidence(items=items), begin=date(2026, 1, 1), until=date(2026, 6, 30))
    draft = replace(a_point(case.text, *(each.id for each in items)), language=case.language)

    held = {each.code for each in against(judge(draft, replace(facts, today=date(2026, 7, 1))))}

    assert (not held) if case.right else any(code.startswith(_SURE) for code in held), held
