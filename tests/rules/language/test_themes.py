"""Every pack knows every theme: one that is missing would leave its rules silent without a word."""

import pytest

from goalcoach.rules.language.en.terms import THEMES
from goalcoach.rules.language.packs import PACKS


@pytest.mark.parametrize("code", PACKS)
@pytest.mark.parametrize("theme", sorted(THEMES))
def test_every_theme_is_there(code: str, theme: str) -> None:
    words = PACKS[code].terms(theme)

    assert words
    assert all(word == word.strip().lower() for word in words if word.isascii())
