"""What has the form of one e-mail address, wherever it is entered."""

from __future__ import annotations

import pytest

from goalcoach.domain.person import is_email


@pytest.mark.parametrize("text", ["ann@x.example", "ann.o'neill@x.example", "änne+1@firma.example"])
def test_one_address_is_taken(text: str) -> None:
    assert is_email(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "ann",
        "@x.example",
        "ann@",
        "ann@x@y",
        "Ann <ann@x.example>",
        "<ann@x.example>",
        "ann@x.example,",
        "a b@x",
    ],
)
def test_anything_else_is_not(text: str) -> None:
    assert not is_email(text)
