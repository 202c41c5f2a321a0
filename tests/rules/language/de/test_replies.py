"""German words of a coach: what a model may not say to a person, and what is close to it and may be said."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY
from goalcoach.rules.verdict import Accepted, Refused
from tests.each import every

FACTS = Facts(today=TODAY, origin=Origin.MODEL, language="de")
QUESTION = "\n\n**Was würde das für die Anrufer ändern?**"


@every(
    ("said", "code"),
    [
        ("Du wirst danach befördert.", "RP205"),
        ("Dann werden Sie befördert.", "RP205"),
        ("Damit verdienst du mehr.", "RP205"),
        ("Mehr Geld ist damit sicher.", "RP205"),
        ("Danach steigt dein Gehalt.", "RP205"),
        ("Du bist faul.", "RP204"),
        ("Sie sind sehr ungeduldig.", "RP204"),
        ("Du bist einfach nicht belastbar.", "RP204"),
        ("Menschen wie du brauchen Ruhe.", "RP204"),
        ("Ich habe dein Ziel gespeichert.", "RP203"),
        ("Ich habe es deiner Führungskraft geschickt.", "RP203"),
        ("Dein Chef hat dem Ziel schon zugestimmt.", "RP203"),
        ("Das Ziel ist jetzt verbindlich vereinbart.", "RP203"),
        ("Du schaffst das sicher.", "RP203"),
        ("Ich sage deiner Chefin Bescheid.", "RP203"),
    ],
)
def test_it_is_refused(said: str, code: str) -> None:
    verdict = judge(ReplyDraft(text=said + QUESTION, language="de"), FACTS)
    assert isinstance(verdict, Refused)
    assert code in {each.code for each in verdict.reasons}


@pytest.mark.parametrize(
    "said",
    [
        "Die Busse haben mehr Fahrgäste befördert.",
        "Die Maschine ist nicht belastbar.",
        "Neue Zahlen gibt es im Juni; dann sind sie belastbar.",
        "Ihr wollt mehr Geld für das Museum einwerben.",
        "Dem Ziel muss noch jemand zustimmen, vereinbart ist es nicht.",
        "Ihr wollt die Zahlen noch im Juni gespeichert haben.",
        "Du bist im Team für die Anrufe zuständig.",
    ],
)
def test_what_is_close_to_it_may_be_said(said: str) -> None:
    assert isinstance(judge(ReplyDraft(text=said + QUESTION, language="de"), FACTS), Accepted)
