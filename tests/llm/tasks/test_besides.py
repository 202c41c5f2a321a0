"""A step is one ability in somebody's work: no result is joined on, no word for how they are to be."""

from __future__ import annotations

from goalcoach.domain.finding import Origin
from goalcoach.llm.tasks.besides import besides
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import TODAY
from tests.each import every

WORK = {
    "en": "Rota: next 2 (plans 4 weeks with leave in it). I plan the week on Mondays and hand out the tools",
    "de": "Einsatz: next 2 (plant vier Wochen mit Urlaub). Ich plane montags die Woche und gebe Werkzeug aus",
}


def found(text: str, language: str) -> bool:
    facts = Facts(today=TODAY, origin=Origin.MODEL, language=language, said=(WORK[language],))
    return bool(besides(text, facts))


@every(
    ("language", "text"),
    [
        ("en", "You plan 4 weeks with leave in it and cut the overtime in the yard."),
        ("en", "You plan 4 weeks with leave in it, and you halve the time that a delivery takes."),
        ("en", "You plan 4 weeks with leave in it, and you shorten the queue at the counter."),
        ("en", "You confidently plan 4 weeks with leave in it."),
        ("de", "Du planst vier Wochen mit Urlaub und senkst die Überstunden im Hof."),
        ("de", "Du planst souverän vier Wochen mit Urlaub."),
        ("de", "Montags planst du vier Wochen mit Urlaub, und du verkuerzt die Lieferzeit."),
    ],
)
def test_what_is_beside_a_step_is_found(language: str, text: str) -> None:
    assert found(text, language)


@every(
    ("language", "text"),
    [
        ("en", "On Mondays you plan 4 weeks with leave in it and hand out the tools by it."),
        ("en", "You plan 4 weeks with leave in it, and you cut the week into days."),
        ("en", "You plan 4 weeks and see which tools you need."),
        ("en", "You plan 4 weeks with leave in it, and write down each step."),
        ("de", "Montags planst du vier Wochen mit Urlaub und gibst danach das Werkzeug aus."),
        ("de", "Du planst vier Wochen und schaust, welches Werkzeug du brauchst."),
    ],
)
def test_a_step_is_not(language: str, text: str) -> None:
    assert not found(text, language)
