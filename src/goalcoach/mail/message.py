"""Writes a letter down as a mail: text and simple HTML, no image, nothing that tells who read it.

No word of a letter can become a header, a line of the protocol or a tag.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import datetime
from email.errors import MessageError
from email.headerregistry import Address
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from html import escape
from typing import Final

from goalcoach.domain.errors import InvalidInput
from goalcoach.mail.port import Entry, Letter

_PLAIN: Final = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}")
"""Addresses as nearly everybody has them. Anything else would need quoting, where mistakes are made."""
_STEERS: Final = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_LONGEST_NAME: Final = 100
_LONGEST_LINE: Final = 900
"""Bytes of a header; the protocol knows 998."""
_ONE_CLICK: Final = "List-Unsubscribe=One-Click"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sender:
    """Whom mails are from."""

    address: Address

    @classmethod
    def read(cls, told: str) -> Sender:
        """From `goals@x.example` or `Goals <goals@x.example>`. Raises InvalidInput."""
        name, bracket, rest = told.strip().rpartition("<")
        return cls(address=address_of(rest.removesuffix(">") if bracket else told, name.strip(' "')))


def address_of(told: str, name: str = "") -> Address:
    """An address that is safe in headers and in the protocol. Raises InvalidInput for any other."""
    local, at, domain = told.strip().rpartition("@")
    try:
        plain = f"{local}{at}{domain.encode('idna').decode('ascii')}"
    except UnicodeError:
        plain = ""
    if not _PLAIN.fullmatch(plain):
        raise InvalidInput("Write an e-mail address, such as goals@example.org.")
    try:
        return Address(display_name=_for_header(name)[:_LONGEST_NAME], addr_spec=plain)
    except (ValueError, IndexError, MessageError) as error:
        raise InvalidInput("Write an e-mail address, such as goals@example.org.") from error


def written(letter: Letter, sender: Sender, *, id: str, at: datetime) -> EmailMessage:
    """The mail of a letter. Raises InvalidInput where its address is none that can be written to."""
    message = EmailMessage(policy=SMTP)
    message["From"] = sender.address
    message["To"] = address_of(letter.to, letter.name)
    message["Subject"] = _for_header(letter.subject)
    message["Date"] = format_datetime(at)
    message["Message-ID"] = f"<{id}@{sender.address.domain}>"
    message["Auto-Submitted"] = "auto-generated"
    message["List-Unsubscribe"] = f"<{letter.stop.url}>"
    if letter.stop.url.startswith("https://"):
        # RFC 8058 knows the one click over HTTPS alone.
        message["List-Unsubscribe-Post"] = _ONE_CLICK
    message.set_content(_text(letter), cte="quoted-printable")
    message.add_alternative(_html(letter), subtype="html", cte="quoted-printable")
    message["Content-Language"] = letter.language
    return message


def as_sent(message: EmailMessage) -> bytes:
    """The bytes of a mail, each header on one line: one that is folded would have its long address encoded,
    and then no program finds it."""
    return message.as_bytes(policy=SMTP.clone(max_line_length=_LONGEST_LINE))


def _text(letter: Letter) -> str:
    lines = [letter.greeting, "", letter.lead]
    for number, each in enumerate(letter.entries, 1):
        lines += ["", f"{number}. {_on_one_line(each.words)}"]
        lines += [f"   {_on_one_line(each.title)}"] if each.title else []
        lines.append(f"   {each.url}")
    lines += ["", "----", letter.foot]
    lines += [line for each in (letter.settings, letter.stop) for line in (f"{each.words}:", each.url)]
    return "\n".join([*lines, ""])


_PAGE: Final = """<!doctype html>
<html lang="{language}"><head><meta charset="utf-8"><meta name="color-scheme" content="light dark">
<title>{subject}</title></head>
<body style="font-family: sans-serif; line-height: 1.5; max-width: 36em; margin: 1.5em auto; padding: 0 1em">
<p>{greeting}</p>
<p>{lead}</p>
<ol>
{entries}
</ol>
<hr>
<p style="font-size: 0.875em">{foot}<br>{settings} · {stop}</p>
</body></html>
"""


def _html(letter: Letter) -> str:
    return _PAGE.format(
        language=escape(letter.language),
        subject=escape(_on_one_line(letter.subject)),
        greeting=escape(letter.greeting),
        lead=escape(letter.lead),
        entries="\n".join(f'<li style="margin-bottom: 0.75em">{_item(each)}</li>' for each in letter.entries),
        foot=escape(letter.foot),
        settings=_link(letter.settings),
        stop=_link(letter.stop),
    )


def _item(entry: Entry) -> str:
    return f'{_link(entry)}<br><span dir="auto">{escape(entry.title)}</span>' if entry.title else _link(entry)


def _link(entry: Entry) -> str:
    return f'<a href="{escape(entry.url)}">{escape(entry.words)}</a>'


def _for_header(words: str) -> str:
    """Words that a header can hold. What looks encoded would be decoded there, line ends and all."""
    return _on_one_line(words).replace("=?", "= ?")


def _on_one_line(words: str) -> str:
    """Without line ends and other characters that steer instead of being read."""
    return " ".join(_STEERS.sub(" ", words).split())
