"""Elements of HTML, written so that text stays text. Knows no report."""

from __future__ import annotations

import html
import re

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_EMPTY = frozenset({"meta"})
"""Elements without content."""


class Html(str):
    """Text that is HTML already. Only this module makes it, and what calls `raw` with a text of ours."""

    __slots__ = ()


Inside = str | Html | None
"""What stands in an element: a text, which is escaped, or HTML; None for nothing."""


def el(name: str, /, *inside: Inside, **attributes: str | float | bool | None) -> Html:
    """One element. `class_` is class, `aria_label` aria-label; True is an attribute without a value, False
    and None are none at all."""
    begin = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    return Html(begin if name in _EMPTY else f"{begin}{joined(*inside)}</{name}>")


def joined(*parts: Inside) -> Html:
    """Parts one after the other."""
    return Html(
        "".join(part if isinstance(part, Html) else escaped(part) for part in parts if part is not None)
    )


def raw(text: str) -> Html:
    """A text of our own that is HTML, such as a style sheet. Never for what somebody else wrote."""
    return Html(text)


def escaped(text: str) -> Html:
    """The text as it reads. What HTML cannot hold, such as half a character, becomes �."""
    return Html(html.escape(_UNFIT.sub("\ufffd", text), quote=True))


def _attribute(key: str, value: str | float | bool | None) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escaped(str(value))}"'
