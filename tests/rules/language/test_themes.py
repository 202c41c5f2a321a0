"""Every pack knows every theme: one that is missing would leave its rules silent without a word."""

import pytest

from goalcoach.rules.language.en.terms import THEMES
from goalcoach.rules.language.packs import PACKS


@pytest.mark.parametrize("code", PACKS)
def test_every_theme_is_there(code: str) -> None:
    words = {theme: PACKS[code].terms(theme) for theme in sorted(THEMES)}

    assert [theme for theme, terms in words.items() if not terms] == []
    assert [
        (theme, word)
        for theme, terms in words.items()
        for word in terms
        if word.isascii() and word != word.strip().lower()
    ] == []
