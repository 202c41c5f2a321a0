"""What a person typed, before anything reads it: cleaned the same way on every path, and within limits.

Cleaning takes out what nobody sees and keeps everything else to the letter: no case, accent, ligature or
width is changed. Line ends become one kind; characters that only steer (controls, direction marks,
invisible joiners, tags) go; joiners that hold an emoji or a letter of another script together stay.
"""

from __future__ import annotations

import re
from dataclasses import replace

from goalcoach.domain.errors import InvalidInput
from goalcoach.domain.goal import GoalDraft, Measure

SAID_LIMIT = 4_000
"""Code points a person may say at once."""
FIELD_LIMIT = 1_000
"""Code points of a goal's text, and of each other text of it."""
NAME_LIMIT = 200
"""Code points of a name, a title, a unit."""
WORD_LIMIT = 200
"""Code points without a space in the text of a goal: longer ones are no words, and no page shows them."""
PARTS_LIMIT = 20
"""Milestones, activities or key results of a goal."""

_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e"
    "\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f]"
    "|(?<![\u3400-\u9fff\U00020000-\U0003ffff])[\U000e0100-\U000e01ef]"
    "|(?<![^\u0000-\u02ff])[\u200c\u200d]|[\u200c\u200d](?![^\u0000-\u02ff])"
)
_LINE_END = re.compile("\r\n|[\r\u0085\u2028\u2029]")
_PLAIN = re.compile(r"[\t\n -~]*")


def clean(text: str, field: str = "text") -> str:
    """The text as it is kept. Raises InvalidInput for NUL and lone surrogates, which nothing can hold."""
    if _PLAIN.fullmatch(text):
        return text.strip()
    refuse_unstorable(text, field)
    return _INVISIBLE.sub("", _LINE_END.sub("\n", text)).strip()


def said_text(text: str) -> str:
    """What a person said, as it is kept. Raises InvalidInput when nothing is left of it, or too much."""
    said = clean(text)
    if not said:
        raise InvalidInput("Write something first; even one word will do.", field="text")
    if len(said) > SAID_LIMIT:
        raise InvalidInput(
            f"That is {len(said):,} characters; the coach reads up to {SAID_LIMIT:,} at once. Shorten it.",
            field="text",
        )
    return said


def short_text(text: str, field: str, limit: int = FIELD_LIMIT) -> str:
    """A text of one field, as it is kept; may be empty. Raises InvalidInput when it is too long."""
    kept = clean(text, field)
    if len(kept) > limit:
        raise InvalidInput(
            f"That is {len(kept):,} characters; up to {limit:,} fit here. Shorten it.", field=field
        )
    return kept


def goal_text(text: str, field: str = "text") -> str:
    """The sentence of a goal, as it is kept. Raises InvalidInput when it is empty or too long."""
    kept = short_text(text, field)
    if not kept:
        raise InvalidInput("Write the goal in a sentence first.", field=field)
    if any(len(word) > WORD_LIMIT for word in kept.split()):
        raise InvalidInput(
            "One word of it is longer than any word is. Put spaces between the words.", field=field
        )
    return kept


def clean_draft(draft: GoalDraft, *, owner: str, place: str = "") -> GoalDraft:
    """A draft a person wrote, with every text of it as it is kept. Raises InvalidInput naming the field.

    The owner is whoever writes, whatever the draft says.
    """
    if max(len(draft.milestones), len(draft.activities), len(draft.key_results)) > PARTS_LIMIT:
        raise InvalidInput(f"A goal has room for {PARTS_LIMIT} parts of each sort. Keep the most important.")
    return replace(
        draft,
        text=goal_text(draft.text, f"{place}text"),
        owner=owner,
        context=short_text(draft.context, f"{place}context"),
        why=short_text(draft.why, f"{place}why"),
        parent=short_text(draft.parent, f"{place}parent"),
        application=short_text(draft.application, f"{place}application"),
        mastery=short_text(draft.mastery, f"{place}mastery"),
        measure=_measure(draft.measure, place) if draft.measure else None,
        milestones=tuple(
            replace(each, text=goal_text(each.text, f"{place}milestones")) for each in draft.milestones
        ),
        activities=tuple(goal_text(each, f"{place}activities") for each in draft.activities),
        key_results=tuple(
            clean_draft(each, owner=owner, place=f"{place}key_results/{number}/")
            for number, each in enumerate(draft.key_results)
        ),
    )


def refuse_unstorable(text: str, field: str) -> None:
    """Raises InvalidInput for characters no database or page can hold: NUL and lone surrogates."""
    if "\x00" in text or any("\ud800" <= character <= "\udfff" for character in text):
        raise InvalidInput("The text holds characters that cannot be kept. Type it again.", field=field)


def _measure(measure: Measure, place: str) -> Measure:
    return replace(
        measure,
        name=short_text(measure.name, f"{place}measure/name", NAME_LIMIT),
        unit=short_text(measure.unit, f"{place}measure/unit", NAME_LIMIT),
        source=short_text(measure.source, f"{place}measure/source", NAME_LIMIT),
    )
