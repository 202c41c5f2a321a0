"""Word lists are made of words: a list that was written as one text would count as its letters."""

from __future__ import annotations

import pytest

from goalcoach.rules.language.packs import pack
from goalcoach.rules.themes import THEMES


@pytest.mark.parametrize("code", ["en", "de"])
def test_no_theme_holds_a_single_sign(code: str) -> None:
    found = {theme: [term for term in pack(code).terms(theme) if len(term) < 2] for theme in THEMES}

    assert not {theme: terms for theme, terms in found.items() if terms}
