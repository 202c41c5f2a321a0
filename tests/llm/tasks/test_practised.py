"""A way to practise is something done: no question whether somebody helps, and not the goal once more."""

from __future__ import annotations

from goalcoach.llm.tasks.practised import nothing_practised
from tests.each import every

STEP = "Finds the fault of a pump alone, and writes down how"
SCHRITT = "Findet den Fehler einer Pumpe allein und schreibt auf, wie"

NO_WAYS = (
    ("en", "Ask Dana whether she watches"),
    ("en", "I ask Dana if she has time for me"),
    ("en", "Ask my mentor whether she can help me"),
    ("en", "See if Dana would be willing to help"),
    ("en", "Reach level 3 in Fault diagnosis"),
    ("en", "Get to level 2 of fault diagnosis by doing my best"),
    ("en", "Master fault diagnosis at level 3"),
    ("en", "Find the fault of a pump alone and write down how"),
    ("de", "Elena fragen, ob sie zusieht"),
    ("de", "Ich frage Elena, ob sie mir hilft"),
    ("de", "Bei Elena nachfragen, ob sie Zeit hat"),
    ("de", "Elena bitten, dass sie mal dabei ist"),
    ("de", "Stufe 3 in Fehlersuche erreichen"),
    ("de", "In der Fehlersuche auf Stufe 3 kommen"),
    ("de", "Den Fehler einer Pumpe allein finden und aufschreiben, wie"),
)
WAYS = (
    ("en", "Ask second level to watch me find a fault, on any day but Monday"),
    ("en", "Ask one of the crew to tell me after the briefing what was not clear"),
    ("en", "Ask Dana whether she watches while I find a fault"),
    ("en", "Ask two customers whether the price list is clear"),
    ("en", "Ask each caller whether they have time for one more question"),
    ("en", "Write down on level 3 of the garage which pumps drip"),
    ("en", "Find the fault of one pump a week and show Dana what I wrote down"),
    ("en", "Watch the back office split a group over two carriers and ask why"),
    ("de", "Elena fragen, ob sie zusieht, während ich einen Fehler suche"),
    ("de", "Der Dispo meinen Plan zeigen und fragen, wo es vor elf eng wird"),
    ("de", "Jemand aus dem Team achtet darauf, ob jeder eine Aufgabe hat, und sagt es mir"),
    ("de", "Jeden Anrufer fragen, ob er noch Zeit für eine Frage hat"),
    ("de", "Auf Stufe 3 der Leiter die Pumpe abhören"),
    ("de", "Eine Pumpe in der Woche allein prüfen und Elena zeigen, was ich aufgeschrieben habe"),
)


def step_in(language: str) -> str:
    return STEP if language == "en" else SCHRITT


@every(("language", "text"), NO_WAYS)
def test_it_is_no_way(language: str, text: str) -> None:
    assert nothing_practised(text, step_in(language), language)


@every(("language", "text"), WAYS)
def test_it_is_one(language: str, text: str) -> None:
    assert not nothing_practised(text, step_in(language), language)
