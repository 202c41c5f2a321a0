"""What a text looks like, before anybody reads it: characters, links, markup. The same in every language."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goalcoach.domain import late

CONTROL = late.pattern(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f"
    "\u202a-\u202e\u2066-\u2069"  # turn the direction of what follows
    "\ud800-\udfff\ufff9-\ufffb\ufffe\uffff]"
    "|(?<![\U0001f3f4\U000e0000-\U000e007f])[\U000e0000-\U000e007f]"  # letters nobody sees, but in flags
)
"""Characters that no goal needs and that can hide or turn words."""

INVISIBLE = late.pattern(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]"
)
"""Characters without width. Joiners inside words and emoji are not among them."""

LOOK_ALIKE = late.pattern("(?<=[A-Za-zÀ-ɏ])[Ѐ-ӿ]|[Ѐ-ӿ](?=[A-Za-zÀ-ɏ])")
"""Cyrillic letters inside words of Latin ones: they read as others than they are."""


FOREIGN = late.pattern("[^\x00-\x7f–—“”„‚‘’…«»‹›€£§°²³±×½¼¾→≥≤≈−\u00a0\u202f]")
"""Letters and signs that hardly any English text holds."""

STRANGE = late.pattern("[^\x00-\x7fÄÖÜäöüß–—“”„‚‘’…«»‹›€£§°²³±×½¼¾→≥≤≈−\u00a0\u202f]")
"""Those that hardly any German one does."""

IN_WORDS = re.escape("*_/.·•|\\(){}[]~+^=<>'’`´-‐‑$@!")
"""Signs that may stand between the letters of a word, for a class of a pattern."""

_SHORTENED = r"(?<!['’][dmst](?!\w))(?<!['’]r(?=e\b))(?<!['’]l(?=l\b))(?<!['’]v(?=e\b))"
IN_PIECES = late.pattern(rf"[013457{IN_WORDS}](?<=[^\W\d_].)[{IN_WORDS}]{{0,2}}[^\W\d_]{_SHORTENED}")
"""A word that may go on behind a sign, or a digit that may stand for a letter; "you're" aside."""

LETTER_BY_LETTER = late.pattern(r" [^\W_][^\w\n]{1,3}[^\W_][^\w\n]")
"""Letters one by one."""


class Sought:
    """A pattern that takes its time, and what tells at once of most texts that it is not in them."""

    def __init__(self, pattern: str, signs: str) -> None:
        self.pattern = late.pattern(pattern)
        """The pattern itself."""
        self.signs = late.pattern(signs)
        """Stands in every text that the pattern is found in."""

    def search(self, text: str) -> re.Match[str] | None:
        """The first place; None when there is none."""
        return self.pattern.search(text) if self.signs.search(text) else None

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """All places."""
        return self.pattern.finditer(text) if self.signs.search(text) else iter(())


LINK = Sought(
    r"(?i)\b(?:https?|ftp|file|data|javascript|vbscript|mailto):(?=\S)\S{1,200}"
    r"|\bwww\.\w\S{0,200}"
    r"|[\w.+-]{1,64}@[\w-]{1,63}\.\w[\w.]{0,60}"
    r"|(?<![\w:/])//\w[\w-]{0,62}\.\w\S{0,200}"
    r"|\]\s?[(\[][^)\]]{0,200}[)\]]?"
    r"|\]:\s?\S{1,200}"
    r"|\b[\w-]{2,63}\.(?:com|org|example)\b\S{0,200}"
    r"|\b[\w-]{2,63}(?:[ ]?[(\[](?:dot|\.)[)\]][ ]?|[ ]dot[ ]|[\u2024\u3002\uff0e\uff61])"
    r"(?:com|org|net|de|io|eu|info)\b(?!-)"
    r"|(?-i:\b(?!(?:asp|vb)\.net\b)[a-z0-9][a-z0-9-]{1,62}\.(?:ai|app|at|biz|cc|ch|cloud|club|cn|co|de|dev|eu|fr"
    r"|info|io|link|live|ly|me|net|nl|online|page|pl|ru|shop|site|store|tk|top|uk|us|xyz)\b(?!\.[A-Z])[^\s,;]{0,200})"
    r"|(?-i:\b[a-z0-9-]{1,62}\.(?:co|gl|gd|gy|me|ly|to)/\w[^\s,;]{0,200})",
    signs=r"[@\]\u2024\u3002\uff0e\uff61]|[.:]\S|//|(?i:dot)",
)
"""Addresses of pages and people, and the Markdown around them."""

MARKUP = Sought(
    r"(?m)</?[a-zA-Z!][^<>]{0,300}>?|<%|<\||\{\{|\$\{|\{%|`|~~|!\[|__|^\s{0,3}(?:#{1,6}|[-*+•>]|\d{1,3}[.)])\s"
    r"|^\s{0,3}(?:-{3,}|\*{3,})\s*$|&(?:#x?[0-9a-fA-F]{1,8}|[a-zA-Z]{2,8});",
    signs=r"[<`~\[_{$&]|(?:\A|\n)\s{0,3}[-#*+•>\d]",
)
"""HTML, Markdown and template syntax, but for bold."""

EMOJI = late.pattern("[\u2600-\u27bf\u2b50\u2b55\U0001f000-\U0001faff]")
"""Pictures in place of words."""

NO_WORDS = (CONTROL, INVISIBLE, LOOK_ALIKE, EMOJI)
"""None of these is found in printable ASCII."""

PLACEHOLDER = late.pattern(
    r"\[\s?(?:insert|add|your|fill|enter|name|number|date|metric|goal|xx+)\b[^\]]{0,80}\]|\[\s?(?:\.{2,}|_+|…)\s?\]"
    r"|\[\s?(?i:zahl|datum|wert|kennzahl|ziel|titel|messgröße|dein|deine|ihr|ihre|hier|bitte)\b[^\]]{0,80}\]"
    r"|[\[<](?i:[^\[\]<>]{0,80}\b(?:einfügen|einsetzen|eintragen|ergänzen|ausfüllen|angeben|here))\s?[\]>]"
    r"|<(?:insert|your|name|number|date|metric)\b[^>]{0,80}>|\{(?:[a-z_]{2,30})\}|_{3,}|\?{3,}"
    r"|\b(?:TBD|TBC|TBA|XX+|NN|lorem ipsum)\b",
)
"""Something that stands where words are still missing. Capitals only: "xx" is a size, "XX" a gap."""

PLACEHOLDER_SIGNS = ("[", "<", "{", "___", "???", "TB", "XX", "NN", "lorem")
"""A text without any of these holds no placeholder; looking for them is quicker."""

QUOTED = late.pattern(
    r"“[^”]{1,400}”|\"[^\"]{1,400}\"|‘[^’]{1,400}’|«[^»]{1,400}»"
    r"|„[^„“”\"]{1,400}[“”\"]|‚[^‚‘’']{1,400}[‘’']|»[^«»]{1,400}«"
)
"""Words inside quotation marks, the marks included."""

OTHER_MARKS = late.pattern(
    r"“[^”\"]{1,400}\"|‟[^”\"]{1,400}[”\"]|‹[^›]{1,400}›|›[^‹]{1,400}‹|「[^」]{1,400}」|『[^』]{1,400}』|〝[^〞〟]{1,400}[〞〟]"
    # The same mark on both sides is also that of inches, feet and what is left out.
    r"|(?<!\w)(?:”(?=\w)[^“”]{1,400}”|’(?=[^\W\d_])(?:[^’]|’(?=\w)){1,400}’|[′″´]{1,2}(?=\w)[^′″´]{1,400}[′″´])"
)
"""The same in marks of other languages, and in two that do not fit: held to what was said like any, and no
excuse for a word."""

ISO_DATE = late.pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b")
SLASHED_DATE = late.pattern(r"\b(\d{1,2})/(\d{1,2})(?:/\d{2,4})?\b(?!\s?%)")


_ALNUM = late.pattern(r"[^\W_]")


def has_words(text: str) -> bool:
    """Whether a text holds a letter or digit at all."""
    return _ALNUM.search(text) is not None


def question_marks(text: str) -> list[tuple[int, int]]:
    """Places of question marks outside quotation marks; several in a row count as one."""
    bare = QUOTED.sub(lambda match: " " * len(match.group()), text)
    return [
        (at, at + 1) for at, mark in enumerate(bare) if mark in "?？" and not (at and bare[at - 1] in "?？")
    ]
