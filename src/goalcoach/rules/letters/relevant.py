"""Relevant: whether text, context or fields say why it matters; otherwise unknown."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.parts import Part, said
from goalcoach.rules.phrases import starts
from goalcoach.rules.reading import Reading

_R = Criterion.RELEVANT
_LABEL_WORDS = 3
"""How many words a label in front of a title has at most: "CEO", "OKR 1", "VP Eng"."""
_AIM_WORDS = 2
"""How many words an aim has at least; "Stability" alone is a heading."""
_SILENT = LetterVerdict(criterion=_R, letter=Letter.UNKNOWN, reason="nothing says why it matters")


def letter(draft: GoalDraft, reading: Reading, parts: tuple[Part, ...]) -> LetterVerdict:
    """Yes with a stated reason, a larger aim or a parent; no only when it says that it serves nothing."""
    if parts and "no_reason" in reading.starts:
        word = reading.words[next(iter(reading.starts["no_reason"]))]
        return LetterVerdict(
            criterion=_R,
            letter=Letter.NO,
            reason="it says that it serves nothing",
            start=word.start,
            end=word.end,
        )
    if draft.why or draft.parent:
        reason = "the reason is given" if draft.why else f"it serves “{draft.parent}”"
        return LetterVerdict(criterion=_R, letter=Letter.YES, reason=reason)
    for part in parts:
        if part.purpose < part.end:
            words = reading.text[reading.words[part.purpose].start : reading.words[part.end - 1].end]
            return said(
                part, _R, Letter.YES, f"“{_short(words)}” says what it is for", part.purpose, part.end - 1
            )
    link = _context_link(reading)
    if link:
        return LetterVerdict(
            criterion=_R, letter=Letter.YES, reason=f"the context links it to “{_short(link)}”"
        )
    return _SILENT


def _context_link(reading: Reading) -> str:
    """A parent objective, strategy or motivation in the context; "OKRs" alone or a period is no link."""
    context = reading.context
    if not context:
        return ""
    if titled := _measure_of(context, tuple(reading.pack.terms("measure_label"))):
        return titled
    words, terms = reading.pack.words(context), reading.pack.terms
    links = starts(words, reading.pack.code).get("parent_word", {})
    for i, word in enumerate(words):
        behind = context[word.end : word.end + 4].lstrip("* _")
        if i in links:
            if _heads_a_list(reading, word, behind) or (
                word.text.lower().startswith(tuple(terms("aim_stem")))
                and ":" not in context[word.end : word.end + 30]
            ):
                continue
            return context[word.start :]
        if word.lemma in terms("titled_word") and _titled(context, behind):
            return context[word.start :]
    return aim(reading)


def aim(reading: Reading) -> str:
    """The larger aim a list stands under: "OKRs; CEO: Grow sales", "… goals; Create value for members"."""
    segments = reading.context.split(";")
    if len(segments) < 2 or not reading.context:
        return ""
    last = segments[-1].strip(" *_.")
    label, colon, title = last.partition(":")
    if colon and len(label.split()) <= _LABEL_WORDS and len(title.split()) >= _AIM_WORDS:
        return title.strip() if not label.strip()[:1].isdecimal() else ""
    words = reading.pack.words(last)
    first = words[0] if words else None
    aims = (
        first is not None
        and first.lemma in reading.pack.terms("verb")
        and first.text == first.text.capitalize()
    )
    return last if aims and len(words) >= _AIM_WORDS else ""


def _measure_of(context: str, labels: tuple[str, ...]) -> str:
    """The title of what a line measures or ships: "… goals; Custom training; we'll know we're successful"."""
    _, mark, before = context[::-1].partition(";"[::-1])
    told = context[len(before) + 1 :].strip().casefold().replace("’", "'") if mark else ""
    above, _, title = before[::-1].rpartition(";")
    return title.strip() if above and told.startswith(labels) else ""


def _heads_a_list(reading: Reading, word: Word, behind: str) -> bool:
    """ "Q2 objectives", "PeerPad objective": a list or a page is named, and no objective with its title."""
    if behind.startswith(":"):
        return False
    stems = tuple(reading.pack.terms("objective_stem"))
    several = word.lemma.startswith(stems) and word.text.lower() != word.lemma
    return several or not reading.context[word.end :].strip(" *_.:#")


def _titled(context: str, behind: str) -> bool:
    """ "Goal #1: Ensure …", "goal: …": a title follows the word."""
    return behind.startswith((":", "#", '"', "“", "1", "2", "3", "4", "5")) and (
        ":" in context or '"' in context
    )


def _short(text: str, most: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
