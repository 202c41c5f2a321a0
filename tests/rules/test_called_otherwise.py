"""What something was, and where a part of it came from, is not told with another noun than was told."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.finding import Severity
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import MODEL_FACTS
from tests.each import every

READ = (
    "2026-10-31 7 Fahrzeuge kamen wieder. Türmotoren aus Charge 22 gesperrt",
    "2026-11-18 zweimal allein ausgelesen, einmal falsch gedeutet (war der Kompressor)",
)
ASKED = ("2026-10-30 14 Rückfragen, 8 davon Friedhof Nord (neues Formular)",)
READ_OUT = (
    "2026-10-31 The door motors of batch 22 are locked",
    "2026-11-18 read out twice alone, once read wrongly (it was the compressor)",
)
QUERIES = ("2026-10-30 14 queries, 8 of them cemetery north (new form)",)


@every(
    "text, told, language, wrong",
    [
        ("Einmal falsch gedeutet: es war der Türmotor. Was half?", READ, "de", True),
        ("Einmal falsch gedeutet: es war der Kompressor. Was half?", READ, "de", False),
        ("Falsch gedeutet, denn es war der Kompressor und kein Türmotor.", READ, "de", False),
        ("Das war der Anfang: zweimal allein ausgelesen.", READ, "de", False),
        ("Einmal war die Deutung falsch, es war der Kompressor.", READ, "de", False),
        ("7 Fahrzeuge kamen wieder, und das war der Stand im Oktober.", READ, "de", False),
        ("Once read wrongly: it was the motor of the doors.", READ_OUT, "en", True),
        ("Once read wrongly: it was the compressor.", READ_OUT, "en", False),
        ("Twice alone, and once read wrongly. That was the start.", READ_OUT, "en", False),
        ("8 der 14 kamen vom Standesamt. Woran lag es?", ASKED, "de", True),
        ("8 der 14 kamen vom Friedhof Nord. Woran lag es?", ASKED, "de", False),
        ("8 der 14 Rückfragen kamen aus dem Norden.", ASKED, "de", False),
        ("8 der 14 hatten mit dem neuen Formular zu tun.", ASKED, "de", False),
        ("8 der 14 waren Friedhof Nord, eine kam aus Versehen.", ASKED, "de", False),
        ("14 Rückfragen im Oktober, besprochen beim Mittagessen.", ASKED, "de", False),
        ("8 of the 14 came from the registry. What lay behind that?", QUERIES, "en", True),
        ("8 of the 14 came from the cemetery. What lay behind that?", QUERIES, "en", False),
        ("8 of the 14 were about the new form.", QUERIES, "en", False),
        ("8 of the 14 queries came by phone.", QUERIES, "en", False),
    ],
)
def test_in_an_agenda(text: str, told: tuple[str, ...], language: str, wrong: bool) -> None:
    draft = AgendaDraft(items=(AgendaItem(text=text, topic=Topic.RESULT),), language=language)
    found = judge(draft, replace(MODEL_FACTS, said=told, language=language)).findings

    assert any(each.code == "TP314" and each.severity is Severity.BLOCK for each in found) is wrong, found
