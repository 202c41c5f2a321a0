"""A draft as it reads: letters put together with their marks, wide signs and runs of blanks made plain, list
marks and HTML around words left out.

Two texts that say the same to a person are the same to the rules. What is kept is the draft as it was
written, and places in the copy lead back to it.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, TypeVar
from unicodedata import combining, is_normalized, normalize

from goalcoach.domain import late
from goalcoach.domain.agenda import AgendaDraft
from goalcoach.domain.draft import Draft
from goalcoach.domain.goal import GoalDraft
from goalcoach.domain.talking import TalkingPointsDraft
from goalcoach.rules.fields import LABELS, beside
from goalcoach.rules.language.de.calendar import COUNTED
from goalcoach.rules.thresholds import TEXT_LIMIT

D = TypeVar("D", bound=Draft)

_BLANKS = (
    " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_WIDE_SIGNS = "[\uff01-\uff5e\ufb00-\ufb06]"
_WIDE = late.pattern(_WIDE_SIGNS)
"""Signs as wide as a Chinese one, and letters cast as one ("fi")."""
_TAG = late.pattern(r"(?i)</?(?:[a-z]{1,3}|h[1-6])\s?/?>")
"""What sets words in bold, in a list or on a line of their own; longer names may be gaps ("<name>")."""
_BOLD = late.pattern(r"\*{2,3}")
_COUNTED = "|".join(COUNTED)
_MARK = late.pattern(
    r"(?im)^[^\S\n]*(?:(?:[*•·‣#]{1,6}|[-+–—](?!\s+\d+(?![\d.)]))|\d{1,3}\)"
    rf"|\d{{1,3}}\.(?!\s+(?:{_COUNTED})\b)|\[[ x]\])[^\S\n]+){{1,3}}(?=\S)"
)
"""What makes a line an item of a list. A dash before a number may be a minus."""
_LEFT_OUT = (_TAG, _BOLD, _MARK)
_UNEVEN = late.pattern(f"[{_BLANKS[1:]}]|  |{_WIDE_SIGNS}")
_FIRST_MARK = "\u0300"
"""No sign before this one joins the one in front of it."""


class Back:
    """The way from places in a copy to those in the text it was made of."""

    def __init__(self, text: str) -> None:
        self._text = text

    def __call__(self, at: tuple[int, int]) -> tuple[int, int]:
        """Where those words stood."""
        places = [place for place, plain in _signs(self._text) for _ in plain]
        return places[at[0]][0], places[at[1] - 1][1]


def fair_copy(draft: D) -> tuple[D, Back | None]:
    """The copy, and the way back; the draft itself and None when it reads as it is written.

    A draft with a text that is too long to be kept stays as it is.
    """
    around = beside(draft)
    texts = [draft.text, *(text for _, text in around)] if around else [draft.text]
    whole = "\n".join(texts)
    if (len(whole) > TEXT_LIMIT and max(map(len, texts)) > TEXT_LIMIT) or _fair(whole):
        return draft, None
    return _copy(draft), Back(draft.text)


def fair(text: str) -> str:
    """A text as it reads."""
    if not _even(text):
        return "".join(plain for _, plain in _signs(text))
    return text if _bare(text) else "".join(text[begin:end] for begin, end in _kept(text))


def _fair(text: str) -> bool:
    return _even(text) and _bare(text)


def _even(text: str) -> bool:
    """Whether each sign is in its plain form, and no two blanks meet."""
    if text.isascii():
        return "  " not in text and "\t" not in text
    return not _UNEVEN.search(text) and is_normalized("NFC", text)


def _bare(text: str) -> bool:
    """Whether nothing is to be left out."""
    # A text without the signs holds no tag and nothing bold, and a line that begins with a letter no mark;
    # looking for those is quicker.
    tagged = "<" in text and _TAG.search(text)
    marked = not (text[:1].isalpha() and "\n" not in text) and _MARK.search(text)
    return not ("**" in text or tagged or marked)


def _copy(draft: Any) -> Any:
    if isinstance(draft, TalkingPointsDraft):
        return replace(draft, points=tuple(replace(each, text=fair(each.text)) for each in draft.points))
    if isinstance(draft, AgendaDraft):
        return replace(draft, items=tuple(replace(each, text=fair(each.text)) for each in draft.items))
    if not isinstance(draft, GoalDraft):
        return replace(draft, text=fair(draft.text))
    measure = draft.measure and replace(
        draft.measure,
        name=fair(draft.measure.name),
        unit=fair(draft.measure.unit),
        source=fair(draft.measure.source),
    )
    texts: dict[str, Any] = {name: fair(getattr(draft, name)) for name in ("text", *LABELS)}
    return replace(
        draft,
        measure=measure,
        milestones=tuple(replace(each, text=fair(each.text)) for each in draft.milestones),
        activities=tuple(map(fair, draft.activities)),
        **texts,
    )


def _signs(text: str) -> Iterator[tuple[tuple[int, int], str]]:
    """Place and plain form of each sign a reader sees: a letter with its marks, a run of blanks."""
    for start, until in _kept(text):
        begin = start
        for end in range(begin + 1, until + 1):
            if end == until or not _joined(text[begin:end], text[end]):
                yield (begin, end), _plain(text[begin:end])
                begin = end


def _kept(text: str) -> Iterator[tuple[int, int]]:
    """What is left of a text without list marks, tags and asterisks, of which none holds part of another."""
    begin = 0
    for match in sorted(
        (each for pattern in _LEFT_OUT for each in pattern.finditer(text)), key=lambda each: each.span()
    ):
        yield begin, match.start()
        begin = match.end()
    yield begin, len(text)


def _joined(sign: str, following: str) -> bool:
    if sign[0] in _BLANKS:
        return following in _BLANKS
    if following < _FIRST_MARK or sign[0] == "\n":
        return False
    return bool(combining(following)) or len(normalize("NFC", sign + following)) == 1


def _plain(sign: str) -> str:
    if sign[0] in _BLANKS:
        return " "
    return normalize("NFKC" if _WIDE.match(sign) else "NFC", sign)
