"""Pay, your family, your back: no reply speaks of these; of the same words at work it may."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.llm.builtin.causes.curing import prescribes
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY
from tests.each import every

FACTS = Facts(today=TODAY, origin=Origin.MODEL)
REFUSED = (
    ("en", "If it works, the owner pays you a premium."),
    ("en", "Then they will pay you something extra."),
    ("en", "Reach it, and the boss gives you a bonus."),
    ("en", "What does your sister say about the late hours?"),
    ("en", "What would you try first, as long as your eyes hold out?"),
    ("en", "Does your back still allow that?"),
    ("de", "Gelingt es, zahlt dir die Chefin eine Zulage."),
    ("de", "Dann zahlt man Ihnen auch mehr."),
    ("de", "Danach gibt dir der Chef eine Prämie."),
    ("de", "Was sagt denn dein Freund dazu?"),
    ("de", "Was meint deine Tochter zu den Spätschichten?"),
    ("de", "Womit fängst du an, solange dein Rücken noch mitmacht?"),
    ("de", "Womit faengst du an, wenn deine Knie es zulassen?"),
)
PASSING = (
    ("en", "How much does the supplier pay you back for broken crates?"),
    ("en", "What would give you two hours more for the shelves?"),
    ("en", "You want the eye chart to hang at the right height."),
    ("en", "Which orders go to your sister shop in Leeds?"),
    ("en", "Who covers your back office while you are at the counter?"),
    ("de", "Wie viel zahlt dir der Lieferant für kaputte Kisten zurück?"),
    ("de", "Was gibt dir in der Spätschicht mehr Ruhe für die Ablage?"),
    ("de", "Welche Aufträge gehen an eure Tochterfirma in Graz?"),
    ("de", "Wer hält dir den Rücken frei, wenn die Kasse voll ist?"),
)


def refusing(text: str, language: str) -> set[str]:
    draft = ReplyDraft(text=text, whole=False, language=language)
    found = judge(draft, replace(FACTS, language=language)).findings
    return {each.code for each in found if each.severity is Severity.BLOCK and each.code[:3] != "RP3"}


@every(("language", "text"), REFUSED)
def test_it_is_refused(language: str, text: str) -> None:
    assert refusing(text, language) & {"RP205", "RP206"}


@every(("language", "text"), PASSING)
def test_the_same_words_at_work_are_not(language: str, text: str) -> None:
    assert refusing(text, language) == set()


@every(
    ("language", "text", "learning"),
    [
        ("en", "send the crew to the refresher at the crane academy", True),
        ("en", "a refresher on lifting for the crew", True),
        ("de", "die Leute zur Auffrischung an die Kranakademie schicken", True),
        ("en", "agree with the owner on a second crane", False),
        ("en", "put fresh oil on the chain", False),
        ("de", "die Farbe an der Kranbahn auffrischen lassen", False),
    ],
)
def test_a_refresher_is_learning(language: str, text: str, learning: bool) -> None:
    assert prescribes(text, language, ()) is learning
