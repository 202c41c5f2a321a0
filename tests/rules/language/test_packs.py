"""The packs: each is loaded when it is first asked for, and looks as if it had always been there."""

from __future__ import annotations

import pytest

from goalcoach.rules.language.detect import common
from goalcoach.rules.language.packs import CODES, PACKS, own_pack, pack


def test_a_pack_is_the_same_whoever_asks() -> None:
    assert {code: each.code for code, each in PACKS.items()} == {"en": "en", "de": "de"}
    assert PACKS["de"] is PACKS["de"] is pack("de") is own_pack("de")
    assert set(PACKS) == CODES


def test_a_language_without_one_is_in_none() -> None:
    assert "fr" not in PACKS
    assert PACKS.get("fr") is None
    with pytest.raises(KeyError):
        PACKS["fr"]


@pytest.mark.parametrize("code", PACKS)
def test_a_language_is_told_by_the_everyday_words_of_its_pack(code: str) -> None:
    """They are named a second time, so that telling a language loads no pack."""
    assert common()[code] == set(PACKS[code].terms("everyday"))
