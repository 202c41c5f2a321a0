"""Relevant: whether text, context or fields say why it matters; otherwise unknown."""

from __future__ import annotations

from goalcoach.domain.finding import Criterion, Letter, LetterVerdict
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules.language.read import Word
from goalcoach.rules.letters.context import Context, context
from goalcoach.rules.letters.parts import Part, said
from goalcoach.rules.reading import Reading

_R = Criterion.RELEVANT
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
        if part.purpose < part.end or part.aim is not None:
            first, last = (part.purpose, part.end) if part.aim is None else (part.aim, part.begin)
            words = reading.text[reading.words[first].start : reading.words[last - 1].end]
            return said(part, _R, Letter.YES, f"“{_short(words)}” says what it is for", first, last - 1)
    link = _context_link(reading)
    if link:
        return LetterVerdict(
            criterion=_R, letter=Letter.YES, reason=f"the context links it to “{_short(link)}”"
        )
    return _SILENT


def _context_link(reading: Reading) -> str:
    """A parent objective, strategy or motivation in the context; "OKRs" alone or a period is no link."""
    if not reading.context:
        return ""
    around, terms = context(reading), reading.pack.terms
    if titled := _measure_of(around.text, tuple(terms("measure_label"))):
        return titled
    links, stems = around.starts.get("parent_word", {}), tuple(terms("aim_stem"))
    for i, word in enumerate(around.words):
        if i in links:
            named = word.text.lower().startswith(stems) and ":" not in around.text[word.end : word.end + 30]
            if named or _heads_a_list(reading, around, word):
                continue
            return around.text[word.start :]
        if word.lemma in terms("titled_word") and _titled(around, word):
            return around.text[word.start :]
    return around.aim


def _measure_of(context: str, labels: tuple[str, ...]) -> str:
    """The title of what a line measures or ships: "… goals; Custom training; we'll know we're successful"."""
    before, _, last = context.rpartition(";")
    above, _, title = before.rpartition(";")
    opened = last.strip().casefold().replace("’", "'").startswith(labels)
    return title.strip() if above and opened else ""


def _heads_a_list(reading: Reading, around: Context, word: Word) -> bool:
    """ "Q2 objectives", "PeerPad objective": a list or a page is named, and no objective with its title."""
    if around.behind(word).startswith(":"):
        return False
    stems = tuple(reading.pack.terms("objective_stem"))
    several = word.lemma.startswith(stems) and word.text.lower() != word.lemma
    return several or not around.text[word.end :].strip(" *_.:#")


def _titled(around: Context, word: Word) -> bool:
    """ "Goal #1: Ensure …", "goal: …": a title follows the word."""
    marks = (":", "#", '"', "“", "1", "2", "3", "4", "5")
    return around.behind(word).startswith(marks) and (":" in around.text or '"' in around.text)


def _short(text: str, most: int = 60) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1].rstrip() + "…"
