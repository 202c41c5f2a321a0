"""What heard words are good for: a complaint is a reason and no goal, "I wanna" is no part of one."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern
from goalcoach.llm.builtin.cues.spoken import because, complaints, figures, fit, measures, sure, talk
from goalcoach.llm.builtin.hearing.complaints import complains, counted_by, inside, shared
from goalcoach.llm.builtin.hearing.corrections import is_correction
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Heard
from goalcoach.llm.builtin.hearing.phrases import content, lower_first, tidy
from goalcoach.llm.builtin.hearing.reasons import as_reason, is_reason
from goalcoach.llm.builtin.keys import ADOPT

_WISH = pattern(
    r"^(?:(?:i|we)\ (?:wanna|gotta|(?:really\ |just\ )?want\ to|would\ like\ to)|(?:i|we)['’]d\ like\ to)\ "
)
_EMPTY = pattern(
    r"^(?:do|make|get|go|have|be|try|change|bring|cut|reduce|lower|raise|push|take|keep)(?:\ (?:it|that"
    r"|this|so|something|things?))?$"
    r"|^do\ (?:my|the)\ (?:job|work)$"
    r"|^(?:set|write|have|make|get|find|need|define|create|come\ up\ with)(?:\ (?:myself|me|up))?"
    r"(?:\ (?:an?|some|my|the|two|three|\d))?"
    r"(?:\ (?:smart|good|new|first|proper|yearly|annual|performance|work))*"
    r"\ (?:goals?|targets?|objectives?|okrs?)(?:\ for\ (?:my|the|this|next)\b[\w\ ]{0,20})?$"
    r"|^(?:mir\ |uns\ )?(?:(?:ein|irgendein|das|zwei|drei)\ )?(?:(?:neue|gute)s?\ )?ziele?"
    r"\ (?:haben|setzen|schreiben|machen|nennen|finden|formulieren)(?:,?\ (?:sagt|meint|will|verlangt)\ .*)?$"
)
"""A verb with nothing to do: "my boss told me to do it", "I should set a smart goal"."""
_UNDECIDED = pattern(r"\b(?:no|not|know|sure|depends|yet|one|don['’]?t|can['’]?t|never|date|number)\b")
"""What a person says who has no answer, which is no reason either."""
_ASKED = (*NUMERIC, *DATED, Field.METRIC, Field.WHY)
"""Questions that a reason is given to, asked for or not."""
_HELPS = pattern(
    r"^(?:(?:it|this|that)\ )?(?:also\ )?(?:saves|helps|makes|keeps|frees|brings|gives|lets|avoids|prevents"
    r"|pays|stops|earns|spares)\ \w"
)
"""A good that comes of it, told without "because": "saves money"."""
_ON_THE_WORDING = pattern(
    r"^(?:it|that|this|the\ (?:goal|wording|sentence|text|date|number|words?))"
    r"(?:['’]s|\ (?:is|isn|was|sounds|feels|looks|reads|seems|does|doesn|has|should|could|must|needs|misses"
    r"|says|makes\ (?:no|it|me)))\b"
    r"|^(?:you|i\ (?:think|mean|said|want|don|like|hate|feel))\b"
    r"|\b(?:word(?:s|ing)?|sentence|goal|draft|question)\b"
)
"""What is said of a wording that was offered, and no reason for the goal."""
_ABOUT_THE_WORDING = pattern(
    r"^(?:you|i\ (?:think|mean|said|want|don|would|need))\b"
    r"|^(?:it|that|this)\ (?:should|must|says|sounds|reads|misses)\b"
    r"|\b(?:wording|sentence|goal|draft|question)\b"
)
"""The same of one more reason: "also it is bad for morale" is one."""
_OF_THE_MEASURE = pattern(r"\b(?:targets?|measures?|metrics?|baseline|deadline|reason|\d+)\b")
_LONGEST = 240
"""Characters of all reasons together."""


def meant(heard: Heard, before: Sketch, said: str, turn: int, language: str) -> Heard:
    """What was heard, with each phrase as what it can be in a goal."""
    if heard.aside is Aside.REWORD and ADOPT not in before.questions:
        # Before there is a wording, it is the question that shall be simpler.
        return Heard(aside=Aside.EXAMPLE)
    notes = tuple(_plain(note, language) for note in heard.notes if not _says_nothing(note))
    why = before.value(Field.WHY) or next((n.value for n in notes if n.field is Field.WHY), "")
    notes = tuple(_of_what(note, why) for note in _corrected_date(notes, before, said))
    if len(notes) < len(heard.notes) and not notes:
        heard = replace(heard, kind=None)
    if counted := _about_numbers(heard, notes, before):
        return counted
    if reason := _one_more_reason(heard, before, said.strip(), turn, language):
        return replace(heard, notes=(reason,), unclear=None, aside=None)
    if reason := _out_of_turn(heard, before, said.strip(), turn, language):
        return replace(heard, notes=(reason,), unclear=None)
    heard = replace(heard, notes=notes)
    outcome = next((note for note in notes if note.field is Field.OUTCOME), None)
    if outcome is None or not complains(outcome.value) or before.kind is GoalKind.OBJECTIVE:
        return heard
    return _as_reason(heard, outcome, before, language)


def _plain(note: Note, language: str) -> Note:
    if note.field is Field.OUTCOME and (match := _WISH.match(note.value)):
        return replace(note, value=note.value[match.end() :].strip())
    if note.field is Field.WHY:
        return replace(note, value=lower_first(note.value, language))
    return note


def _of_what(note: Note, why: str) -> Note:
    """ "Fewer", after a complaint that there is too much of something: fewer of that."""
    many = measures.TOO_MANY.match(complaints.BECAUSE.sub("", why))
    more = measures.BARE_MORE.fullmatch(note.value) if note.field is Field.OUTCOME else None
    return replace(note, value=f"{more['degree']} {many['what'].strip()}") if many and more else note


def _says_nothing(note: Note) -> bool:
    if note.field is not Field.OUTCOME:
        return False
    value = _WISH.sub("", note.value)
    return bool(_EMPTY.match(value)) or not content(value)


def _corrected_date(notes: tuple[Note, ...], before: Sketch, said: str) -> tuple[Note, ...]:
    """ "Actually end of July" puts the goal's date right, even where another date was just asked for."""
    if before.asked is not Field.REVIEW or not before.get(Field.DUE) or not is_correction(said):
        return notes
    if any(note.field is Field.DUE for note in notes) or before.get(Field.REVIEW):
        return notes
    return tuple(replace(note, field=Field.DUE) if note.field is Field.REVIEW else note for note in notes)


def _out_of_turn(heard: Heard, before: Sketch, said: str, turn: int, language: str) -> Note | None:
    """A reason given where a date or a number was asked for: "it costs us returns"."""
    unclear = heard.unclear
    if unclear is None or not heard.empty or before.get(Field.WHY) or not before.notes:
        return None
    words = unclear.words if not said.startswith(unclear.words) else tidy(said[: len(unclear.words) + 4])
    words = words if words in said and len(said) <= len(words) + 4 else unclear.words
    beside = before.asked is None and before.questions[-1:] == (ADOPT,)
    if (
        not (beside or before.asked in _ASKED)
        or (beside and _ON_THE_WORDING.search(words))
        or unclear.unfit
        or sure.ASKS.match(words)
        or said.endswith("?")
        or figures.STANDS_AT.search(words)
        or measures.DONE_WHEN.match(words)
        or fit.UNTIL.match(words)
        or (before.asked is not Field.WHY and _UNDECIDED.search(words) and not complains(words))
    ):
        return None
    if before.focus is not None or not (is_reason(words, language) or _HELPS.match(words)):
        return None
    return Note(field=Field.WHY, value=as_reason(words, language), quote=words, turn=turn)


def _one_more_reason(heard: Heard, before: Sketch, said: str, turn: int, language: str) -> Note | None:
    """ "And because the board asked for it", after a reason: both are kept, in their order."""
    known, more = before.get(Field.WHY), because.MORE.match(said)
    if known and not more and heard.empty and heard.unclear and _of_the_offer(before, said, language):
        added = as_reason(tidy(said), language)
        value = added if _only_a_degree(known) else f"{known.value}, {added}"
        return Note(field=Field.WHY, value=value, quote=said, turn=turn) if len(value) <= _LONGEST else None
    other = any(note.field is not Field.WHY for note in heard.notes) or heard.results or heard.doubtful
    if not known or not more or other or before.focus is not None or is_correction(said):
        return None
    words = tidy(said[more.end() :])
    if not is_reason(words, language) or _ABOUT_THE_WORDING.search(words):
        return None
    value = f"{known.value}, {tidy(said)}"
    return Note(field=Field.WHY, value=value, quote=said, turn=turn) if len(value) <= _LONGEST else None


def _of_the_offer(before: Sketch, said: str, language: str) -> bool:
    """Whether a trouble is told while a wording waits or a number or a day was asked for, and nothing is said
    of the wording."""
    waits = before.asked in (*NUMERIC, *DATED) or (before.asked is None and before.questions[-1:] == (ADOPT,))
    of_it = _ON_THE_WORDING.search(said) or _OF_THE_MEASURE.search(said) or "?" in said
    if not waits or of_it or not is_reason(tidy(said), language):
        return False
    why = before.get(Field.WHY)
    return complains(said) or bool(why and _only_a_degree(why))


def _as_reason(heard: Heard, outcome: Note, before: Sketch, language: str) -> Heard:
    """The complaint becomes the reason; with numbers, what it is about becomes the measure."""
    rest = tuple(note for note in heard.notes if note is not outcome)
    known = {note.field for note in rest} | {note.field for note in before.notes}
    numbers = [note for note in rest if note.field in NUMERIC]
    if shared(numbers) and not counted_by(numbers, outcome.value) and Field.METRIC not in known:
        # "Deliveries arrive late, 1 in 6": the share is of just that.
        return replace(heard, kind=heard.kind or GoalKind.PERFORMANCE)
    if Field.WHY not in known:
        found = complaints.CLAUSE.match(outcome.value)
        words = inside(outcome.value, found["verb"] if found else "")
        rest = (*rest, replace(outcome, field=Field.WHY, value=as_reason(words, language)))
    if numbers and Field.METRIC not in known and (subject := counted_by(numbers, outcome.value)):
        metric = replace(outcome, field=Field.METRIC, value=subject)
        return replace(heard, notes=(metric, *rest), kind=heard.kind or GoalKind.PERFORMANCE)
    if Field.OUTCOME in {note.field for note in before.notes} or Field.METRIC in known:
        return replace(heard, notes=rest)
    # "They drop out before the exam": that is no day of what is wanted.
    rest = tuple(note for note in rest if note.value or note.field not in DATED)
    return replace(heard, notes=rest, kind=None, aside=Aside.PROBLEM)


def _complaint(why: Note) -> str:
    return complaints.BECAUSE.sub("", why.value)


def _only_a_degree(why: Note) -> bool:
    """Whether a complaint told no more than that there is too much of what is counted."""
    return bool(complaints.DEGREE.match(_complaint(why)))


def _about_numbers(heard: Heard, notes: tuple[Note, ...], before: Sketch) -> Heard | None:
    """Numbers after a complaint count what it is about."""
    told = next((note for note in notes if note.field is Field.WHY), None)
    too_many = heard.aside is Aside.PROBLEM and told and measures.TOO_MANY.match(_complaint(told))
    why = before.get(Field.WHY) or (told if too_many else None)
    fields = {note.field for note in (*before.notes, *notes)}
    if why is None or not fields.isdisjoint({Field.OUTCOME, Field.METRIC}) or fields.isdisjoint(NUMERIC):
        return None
    complaint = _complaint(why)
    numbers = [note for note in (*before.notes, *notes) if note.field in NUMERIC]
    troubled = complains(complaint) or talk.PROBLEM.match(complaint)
    subject = counted_by(numbers, complaint) if troubled else ""
    if not subject:
        return None
    metric = replace(why, field=Field.METRIC, value=subject)
    kind = heard.kind or before.kind or GoalKind.PERFORMANCE
    aside = None if heard.aside is Aside.PROBLEM else heard.aside
    return replace(heard, notes=(*notes, metric), kind=kind, aside=aside)
