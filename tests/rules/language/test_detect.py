"""Telling the language of a goal from its words."""

import pytest

from goalcoach.rules.language.detect import detect


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Bearbeitungszeit bis 30. Juni 2027 von 9 auf 3 Tage senken", "de"),
        ("Réduire le délai de réponse aux clients de 9 à 4 heures avec une équipe", "fr"),
        ("Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027", "en"),
        ("Run the Kunden-Forum in 4 cities", "en"),
        ("NPS 50", "en"),
        ("", "en"),
        ("Close the books in die Post office", "en"),
    ],
)
def test_the_language_is_told_from_everyday_words(text: str, language: str) -> None:
    assert detect(text) == language


def test_the_context_tells_where_the_text_does_not() -> None:
    assert detect("NPS 50", "Ziele der Abteilung für das Jahr und was wir dafür tun") == "de"
