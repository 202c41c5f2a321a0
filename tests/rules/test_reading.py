"""What a reading tells of a text, in whatever order it is asked."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.reading import Reading
from tests.each import every

FACTS = Facts(today=date(2026, 11, 22), origin=Origin.PERSON)


@every(
    ("language", "text"),
    [
        ("en", "Raise sign-ups from 62 % to 75 % by 30 June 2027; then train 3 clerks twice a week."),
        ("en", "Cut waiting times by 15 % within 90 days so that the team can rest. Soon."),
        ("de", "Senke Reklamationen von 9 % auf 6 % bis 30. Juni 2027 und schule 3 Kräfte pro Woche."),
        ("fr", "Passer de 62 % à 75 % avant le 30/06/2027."),
        ("en", ""),
    ],
)
def test_what_is_read_at_once_is_what_is_read_one_by_one(language: str, text: str) -> None:
    at_once, one_by_one = (Reading(text, "", FACTS, language) for _ in range(2))
    at_once.read_through()
    read = {name: value for name, value in vars(at_once).items() if name not in vars(one_by_one)}
    assert {"words", "starts", "quantities", "changes", "times", "ends"} <= read.keys()
    for name, value in read.items():
        assert value == getattr(one_by_one, name), name


def test_a_purpose_is_looked_for_wherever_to_stands() -> None:
    """Looking for one begins with the words that open something: "to" has to be one of them."""
    assert "to" in terms("opener")
