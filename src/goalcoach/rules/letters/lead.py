"""What a list puts around a goal: numbers, tags, owners, a label with a colon. Knows no language."""

from __future__ import annotations

from goalcoach.domain import late
from goalcoach.rules.language.read import Word

_LABEL_WORDS = 5
"""How many words may stand before a colon that sets off a label."""
_LEAD = late.pattern(
    r"(?:[\s*_#>•-]|\[[^\]\n]{1,24}\]|`[A-Z]{1,2}\d?`|:[a-z_]{2,30}:|@[\w-]{2,30}|<[^>\n]{1,24}>|\d{1,2}\s(?=[A-Z]))*"
)
"""What a list puts in front of a goal: "[Key Result] ", "`P0` @kevina - ", "**2 "."""
_TAG = late.pattern(r"\[[^\]\n\s]{1,12}\]")


def goal_itself(text: str, words: tuple[Word, ...], first: int, last: int) -> tuple[int, int]:
    """The words of a sentence, from `first` to `last` (exclusive), without what the list put around them."""
    first = _after_lead(text, words, first, last)
    first = _after_label(text, words, first, last)
    if not ("]" in text or ">" in text or "@" in text):
        return first, last
    while first + 1 < last and _is_tag(text, words[first]):
        first += 1
    while last - 1 > first and (_is_tag(text, words[last - 1]) or _in_brackets(text, words[last - 1])):
        last -= 1
    return first, last


def _after_lead(text: str, words: tuple[Word, ...], first: int, last: int) -> int:
    """Skip tags, owners and numbers in front of the goal; a goal that would be nothing else stays."""
    line = text.rfind("\n", 0, words[first].start) + 1
    if text[line].isalpha():
        return first
    lead = _LEAD.match(text, line)
    end = lead.end() if lead else line
    after = first
    while after < last and words[after].start < end:
        after += 1
    return after if after < last else first


def _in_brackets(text: str, word: Word) -> bool:
    """Whether a word is the last of a tag behind the goal: "[P0][LA]"."""
    opened = text.rfind("[", max(0, word.start - 12), word.end)
    return opened > 0 and bool(_TAG.match(text, opened)) and text[opened:].find("]") + opened >= word.end


def _after_label(text: str, words: tuple[Word, ...], first: int, last: int) -> int:
    """Skip "CEO:", "**Key Result:**", "Support goal summary:" in front of the goal."""
    if ":" not in text and "** " not in text:
        return first
    for i in range(first, min(first + _LABEL_WORDS, last - 1)):
        gap = text[words[i].end : words[i + 1].start]
        colon = ":" in gap and gap.strip(" *_:`") == "" and len(gap) > 1
        if colon or (gap.startswith("** ") and gap.strip(" *-–—") == ""):
            return i + 1
    return first


def _is_tag(text: str, word: Word) -> bool:
    before, after = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 1]
    return (before in {"<", "/", "[", "@"} and after in {">", "]"}) or before == "@"
