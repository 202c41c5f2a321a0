"""What has the form of one e-mail address, wherever it is entered."""

from __future__ import annotations

import pytest

from goalcoach.domain.person import email_key, is_email


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


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("ann@x.example", " Ann@X.Example\t"),
        ("ann@x.example", "ann@x\u3002example"),
        ("ann@x.example", "ann@x\uff61example"),
        ("ann@x.example", "\uff41nn\uff20x\uff0eexample"),
        ("strasse@x.example", "stra\u00dfe@x.example"),
        ("jos\u00e9@x.example", "jose\u0301@x.example"),
        ("ann@b\u00fccher.example", "ann@xn--bcher-kva.example"),
        ("ann@b\u00fccher.example", "ann@XN--BCHER-KVA\u3002example"),
    ],
)
def test_two_spellings_are_one_address(one: str, other: str) -> None:
    assert email_key(one) == email_key(other)


@pytest.mark.parametrize("part", ["xn--", "xn--\u00fc", "xn---", "xn--zzzzzzzz99999", f"xn--{'a' * 60_000}"])
def test_a_domain_that_stands_for_no_letters_is_told_from_others(part: str) -> None:
    assert email_key(f"ann@{part}.example") != email_key("ann@x.example")


def test_names_that_differ_stay_different() -> None:
    keys = {
        email_key(f"{name}@x.example") for name in ("ann", "an.n", "ann+1", "\u00e4nn", "aenn", "xn--nn-uia")
    }

    assert len(keys) == 6
