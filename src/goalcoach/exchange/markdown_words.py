"""Words of people inside Markdown: escaped, so that they read as they were written. Knows no document."""

from __future__ import annotations

import re

_SPECIAL = re.compile(
    r"([\\`*_{}\[\]<>#|~&$]|%(?=%)|=(?==))|^(\s*)([-+=])|^(\s*)(\d+)([.)])(?=\s|$)",
    re.MULTILINE,
)
"""Marks of Markdown; of formulas, which GitHub and Obsidian draw; of remarks and highlights of Obsidian."""
_WWW = re.compile(r"\b(www)\.", re.IGNORECASE)


def plain(text: str) -> str:
    """The text with everything escaped that would be markup."""
    return _SPECIAL.sub(_escaped, text)


def line(text: str) -> str:
    """The same on one line."""
    return plain(" ".join(text.split()))


def unlinked(text: str) -> str:
    """The same, and no address in it becomes a link: for words of others, and of a language model."""
    return _WWW.sub("\\1\u200b.", line(text).replace("://", ":\u200b//"))


def _escaped(found: re.Match[str]) -> str:
    anywhere, indent, sign, margin, number, mark = found.groups()
    if anywhere:
        return f"\\{anywhere}"
    return f"{indent}\\{sign}" if sign else f"{margin}{number}\\{mark}"
