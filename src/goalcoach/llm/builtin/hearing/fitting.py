"""Whether free words answer the question that is open, and which other field they fill by themselves."""

from __future__ import annotations

from collections.abc import Sequence

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.spoken import because, days, figures, fit, measures, sure
from goalcoach.llm.builtin.hearing.found import NUMERIC, Ear, Find
from goalcoach.llm.builtin.hearing.kinds import is_label
from goalcoach.llm.builtin.hearing.phrases import content, tidy
from goalcoach.rules.language.detect import detect
from goalcoach.rules.language.packs import PACKS

_LONGEST = 200
_NAMED = 3
"""Words from which on a season may stand in the name of a measure."""
_NEVER_A_SOURCE = frozenset(
    {Field.OUTCOME, Field.MILESTONE, Field.KEY_RESULT, Field.APPLICATION, Field.MASTERY}
)
_NEVER_AN_ACTIVITY = frozenset({Field.OUTCOME, Field.MILESTONE, Field.KEY_RESULT, Field.ACTIVITY})


def fits(ear: Ear, field: Field, phrase: str, finds: Sequence[Find] = ()) -> bool:
    """Whether a phrase can be the answer to a question about this field."""
    if field is Field.METRIC:
        season = days.SEASON.search(phrase) and len(phrase.split()) < _NAMED
        unnamed = fit.UNTIL.match(phrase) or (
            season
            or is_label(phrase)
            or only_a_place(phrase)
            or _unread(phrase)
            or (fit.NO_NAME.match(phrase) and not figures.EACH.match(phrase))
            or fit.SCOPE.search(phrase)
            or figures.LASTS.match(phrase)
        )
        return nameable(phrase) and not unnamed
    if field is Field.WHY:
        return _is_a_reason(ear, phrase, finds)
    if field is Field.APPLICATION:
        return nameable(phrase)
    if field is Field.MASTERY:
        return nameable(phrase) and not fit.BY_PLACE.match(phrase)
    return True


def nameable(phrase: str) -> bool:
    """Whether a phrase can be the name of a measure: a word in it names something, not a number or a time."""
    return any(
        (len(word) > 2 or (word.isupper() and len(word) > 1))
        and word.casefold() not in fit.NOT_NAMED
        and (word.isupper() or not fit.MASHED.fullmatch(word))
        for word in content(phrase)
        if not word[0].isdigit()
    )


def _unread(phrase: str) -> bool:
    """Whether a phrase with a number is in a language that nobody here reads: it may tell a day as well."""
    return any(each.isdigit() for each in phrase) and detect(phrase) not in PACKS


def only_a_place(phrase: str) -> bool:
    """Whether a phrase says only where something is measured: "line: 71 %"."""
    told = content(phrase)
    return bool(told) and all(word.casefold() in fit.PLACES for word in told)


def _is_a_reason(ear: Ear, phrase: str, finds: Sequence[Find]) -> bool:
    """A clause with "because" is one; other words are when nothing else stands in the whole answer."""
    if fit.AT_A_LOSS.match(phrase) or sure.ASKS.match(phrase) or measures.DONE_WHEN.match(ear.text):
        return False
    if because.WHY.match(ear.text.strip()) or because.WHY_OPENER.match(ear.text):
        return True
    told = any(find.field not in (Field.WHY, Field.OUTCOME) for find in finds)
    if (
        told
        or any(each.isdigit() for each in ear.text)
        or figures.STANDS_AT.search(ear.text)
        or fit.SOURCE.match(ear.text)
    ):
        return False
    beside = fit.PLACE.search(ear.text) or fit.SCOPE.search(phrase) or ear.reading.times
    return bool(phrase.startswith("because ") or not (beside or fit.BY_PLACE.match(ear.text)))


def elsewhere(ear: Ear) -> list[Find]:
    """The field that a whole message fills by how it is put, whatever was asked."""
    field = _field_of(ear)
    if field is None or (ear.part.get(field) and field is not ear.asked):
        return []
    words = tidy(ear.text)
    return [Find(field=field, value=words[:_LONGEST], quote=words, span=(0, len(ear.text)))]


def _field_of(ear: Ear) -> Field | None:
    asked = ear.asked
    if ear.kind is not GoalKind.DEVELOPMENT:
        if asked in NUMERIC and fit.STEP.match(ear.text):
            return Field.MILESTONE
        source = asked not in _NEVER_A_SOURCE and asked is not None and fit.SOURCE.match(ear.text)
        return Field.SOURCE if source else None
    if asked in (None, *_NEVER_AN_ACTIVITY):
        return None
    if fit.SIGNED_OFF.search(ear.text):
        return Field.MASTERY
    if fit.ACTIVITY.match(ear.text):
        return Field.ACTIVITY
    used = asked in (Field.WHY, Field.MASTERY) and fit.BY_PLACE.match(ear.text)
    return Field.APPLICATION if used else None
