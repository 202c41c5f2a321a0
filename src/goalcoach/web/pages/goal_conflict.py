"""Two tabs at one goal: what each of them changed, and what comes of both. Knows no request."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from goalcoach.coach.word_diff import Piece, word_diff
from goalcoach.domain.goal import GoalDraft, GoalVersion
from goalcoach.web.pages.goal_form import GoalForm, draft_of, filled
from goalcoach.web.pages.phrases import KIND
from goalcoach.web.pages.saying import changed_facts

_ROWS = "kr-"
_Field = tuple[str, str, str]
"""Name, value in one place, value in the other."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Both:
    """What is saved, and what would be if this person's changes went on top of it."""

    number: int
    saved: str
    typed: str
    pieces: tuple[Piece, ...]
    """The sentence, empty when it stays."""
    differs: Sequence[_Field]
    """Fields beside it that would change: saved, and mine."""
    taken: Sequence[_Field]
    """Fields I did not touch, as I saw them and as they are saved: these stay saved."""
    fields: Mapping[str, str]
    """What to send, so that mine becomes the next version."""


def both(versions: Sequence[GoalVersion], saved: GoalVersion, mine: GoalDraft, seen: int | None) -> Both:
    """Mine on top of what is saved, when it was written on top of version number `seen`."""
    began = next((each.draft for each in versions if each.number == seen), None)
    fields = _merged(began, saved.draft, mine) if began else filled(mine).values
    rows = len({name.split("-")[1] for name in fields if name.startswith(_ROWS)})
    together = draft_of(GoalForm(dict(fields), rows), language=mine.language, before=saved.draft) or mine
    stays = together.text == saved.draft.text
    return Both(
        number=saved.number,
        saved=saved.draft.text,
        typed=together.text,
        pieces=() if stays else tuple(word_diff(saved.draft.text, together.text)),
        differs=_told(saved.draft, together),
        taken=[*_sentence(mine, together), *_told(mine, together)],
        fields=fields,
    )


def _merged(began: GoalDraft, saved: GoalDraft, mine: GoalDraft) -> dict[str, str]:
    """Mine where I changed a field, otherwise what is saved. Key results go together: rows close up."""
    old, theirs, own = (filled(each).values for each in (began, saved, mine))
    rows = theirs if _rows(own) == _rows(old) else own
    names = [name for name in {**theirs, **own} if not name.startswith(_ROWS)]
    kept = {name: (theirs if own.get(name, "") == old.get(name, "") else own).get(name, "") for name in names}
    return kept | _rows(rows)


def _rows(values: Mapping[str, str]) -> dict[str, str]:
    return {name: value for name, value in values.items() if name.startswith(_ROWS)}


def _sentence(one: GoalDraft, other: GoalDraft) -> list[_Field]:
    return [] if one.text == other.text else [("Sentence", one.text, other.text)]


def _told(one: GoalDraft, other: GoalDraft) -> list[_Field]:
    kinds = [] if one.kind is other.kind else [("Kind of goal", KIND[one.kind], KIND[other.kind])]
    return [*kinds, *changed_facts(one, other)]
