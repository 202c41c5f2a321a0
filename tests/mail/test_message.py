"""A letter written down: nothing of what it says becomes a header, a tag or somebody else's address."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest

from goalcoach.domain.errors import InvalidInput
from goalcoach.mail.message import Sender, address_of, as_sent, written
from goalcoach.mail.port import Letter
from tests.each import every
from tests.mail.letters import LETTER

AT = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
HEADERS = [
    "From",
    "To",
    "Subject",
    "Date",
    "Message-ID",
    "Auto-Submitted",
    "List-Unsubscribe",
    "List-Unsubscribe-Post",
    "MIME-Version",
    "Content-Type",
    "Content-Language",
]


def read(letter: Letter) -> tuple[EmailMessage, str, str]:
    """The mail as a program reads it, with its two parts."""
    sent = as_sent(written(letter, Sender.read("Goals <goals@demo.example>"), id="1a", at=AT))
    head, _, body = sent.partition(b"\r\n\r\n")
    assert max(map(len, head.split(b"\r\n"))) <= 998
    assert max(map(len, body.split(b"\r\n"))) <= 78
    assert f"List-Unsubscribe: <{letter.stop.url}>".encode() in head.split(b"\r\n"), "found by any program"
    found = message_from_bytes(sent, policy=default)
    assert isinstance(found, EmailMessage)
    text, page = found.get_body(("plain",)), found.get_body(("html",))
    assert text is not None
    assert page is not None
    return found, text.get_content(), page.get_content()


def test_a_letter_is_readable_as_text_and_as_a_page() -> None:
    found, text, page = read(LETTER)

    assert found.keys() == HEADERS
    assert found["List-Unsubscribe"] == f"<{LETTER.stop.url}>"
    assert found["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert found["Message-ID"] == "<1a@demo.example>"
    for part in (text, page):
        assert all(said in part for said in (".Sell 9 boats", "Hello Ann,", LETTER.stop.url))
    assert not {"<img", "src=", "<link", "@import"} & set(page.split())
    plain = read(replace(LETTER, stop=replace(LETTER.stop, url="http://goals.example/x")))[0]
    assert "List-Unsubscribe-Post" not in plain


@every(
    "hostile",
    [
        "Ann\r\nBcc: eve@evil.example",
        "Ann\nSubject: won",
        "Ann\r\n\r\n<script>alert(1)</script>",
        "Ann\u2028Bcc: eve@evil.example",
        'Ann" <eve@evil.example>, "x',
        "Ann, eve@evil.example",
        "Ännchen “<b>” 漢字 " * 40,
        "=?utf-8?q?Ann=0d=0aBcc:_eve@evil.example?=",
        "\x00\x1b[2J",
    ],
)
def test_no_word_becomes_a_header_an_address_or_a_tag(hostile: str) -> None:
    entry = replace(LETTER.entries[0], words=hostile, title=hostile)
    letter = replace(
        LETTER, name=hostile, subject=hostile, greeting=hostile, lead=hostile, foot=hostile, entries=(entry,)
    )
    found, _, page = read(letter)

    assert found.keys() == HEADERS
    assert [each.addr_spec for each in found["To"].addresses] == ["ann@demo.example"]
    assert "<b>" not in page
    assert "<script" not in page


@every(
    "told",
    [
        "",
        "ann",
        "ann@",
        "@demo.example",
        "ann@demo.example\r\nRCPT TO:<eve@evil.example>",
        "ann@demo.example>\nDATA",
        "ann@a,eve@evil.example",
        '"ann"@demo.example',
        "ann@de mo.example",
        "änn@demo.example",
        "ann@" + "x" * 70 + ".example",
        "ann@a..example",
    ],
)
def test_an_address_that_would_need_care_is_not_written_to(told: str) -> None:
    with pytest.raises(InvalidInput, match="e-mail address"):
        address_of(told)


def test_a_domain_in_other_letters_is_written_as_servers_know_it() -> None:
    assert address_of("ann@bücher.example").addr_spec == "ann@xn--bcher-kva.example"


def test_a_name_without_end_is_cut() -> None:
    assert address_of("ann@demo.example", "Ann " * 100).display_name == ("Ann " * 25)
    assert read(replace(LETTER, name="Ann " * 1_000))[0]["To"].addresses[0].addr_spec == LETTER.to
