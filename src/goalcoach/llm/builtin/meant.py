"""What heard words are good for: a complaint is a reason and no goal, "I wanna" is no part of one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.cues.pattern import pattern
from goalcoach.llm.builtin.cues.spoken import because, figures, measures, talk
from goalcoach.llm.builtin.hearing.corrections import is_correction
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Heard
from goalcoach.llm.builtin.hearing.phrases import content, lower_first, tidy
from goalcoach.llm.builtin.hearing.reasons import as_reason, is_reason
from goalcoach.llm.builtin.settling import ADOPT

_WISH = pattern(
    r"^(?:(?:i|we)\ (?:wanna|gotta|(?:really\ |just\ )?want\ to|would\ like\ to)|(?:i|we)['’]d\ like\ to)\ "
)
_EMPTY = pattern(
    r"^(?:do|make|get|go|have|be|try|change)(?:\ (?:it|that|this|so|something|things?))?$"
    r"|^do\ (?:my|the)\ (?:job|work)$"
    r"|^(?:set|write|have|make|get|find|need|define|create|come\ up\ with)(?:\ (?:myself|me|up))?"
    r"(?:\ (?:an?|some|my|the|two|three|\d))?"
    r"(?:\ (?:smart|good|new|first|proper|yearly|annual|performance|work))*"
    r"\ (?:goals?|targets?|objectives?|okrs?)(?:\ for\ (?:my|the|this|next)\b[\w\ ]{0,20})?$"
)
"""A verb with nothing to do: "my boss told me to do it", "I should set a smart goal"."""
_CLAUSE = pattern(
    r"^(?P<subject>(?:[\w'’&/-]+\ ){1,6}?)(?P<verb>am|is|are|was|were|isn['’]t|aren['’]t|has|have|had|do|does"
    r"|don['’]?t|doesn['’]?t|can['’]?t|cannot|won['’]t|takes?|gets?|keeps?|goes|go|comes?|leaves?|arrives?"
    r"|fails?|breaks?|waits?|lose|loses|misses|miss|forgets?|hates?|struggles?|complains?|costs?|lasts?"
    r"|feels?|runs?|ends?|starts?|stays?|falls?|hangs?|hands?|sends?|turns?|shows?"
    r"|always|never)\ (?P<rest>.+)$"
)
_BAD = pattern(
    r"\b(?:killing|problem|nightmare|disaster|out\ of\ control|too|late"
    r"|fail(?:s|ing)?|losing|leaving|falling|struggling|behind|worse|forgotten"
    r"|overwhelmed|forever|ages|never|not|no|nobody|nothing|nervous|afraid|scared|annoyed|angry|wrong|bad"
    r"|badly|poor|poorly|slow|slowly|low|hard|difficult|messy|chaotic|chaos|mess|terrible|awful|unhappy|stressed"
    r"|frustrated|confused|stuck|broken|missing|unclear|weak|long|isn['’]t|aren['’]t|don['’]?t|doesn['’]?t"
    r"|can['’]?t|cannot|won['’]t|fails?|breaks?|waits?|lose|loses|miss|misses|forgets?|hates?|struggles?"
    r"|complains?|hangs?\ up)\b"
)
_MAKES = pattern(
    r"^(?:make|keep|ensure|see|stop|get|let|have|be|do|find)\b"
    r"|^\w+\ (?:the|our|my|a|an|it|all|every|no|sure)\b"
)
"""How an instruction opens; what follows may hold a clause and is still no complaint."""
_OPEN = pattern(r"\b(?:that|which|who|when|if|to)\b")
"""Shows that a clause has not come to its subject's end."""
_TIME_TO = pattern(r"\btime\ to\ \w+")
"""A measure with a verb in its name: "time to hire"."""
_PRONOUN = pattern(r"^(?:i|we|it|they|he|she|you|this|that|there|nobody|no\ one|everyone|people)\b")
_COMMON = re.compile(r"[A-Z][a-z]+-[a-z]+\b")
"""A capital only because the sentence began: "Month-end"."""
_BECAUSE = pattern(r"^because\ ")
_PLURAL = frozenset(("are", "were", "take", "have", "do", "leave", "arrive", "come", "wait", "get", "go"))
_TROUBLE = pattern(
    r"^(?:it|this|that)\ (?:really\ |just\ )?(?:annoys|frustrates|costs|wastes|kills|slows"
    r"|blocks|holds|hurts|bothers)\b"
)
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
_LASTS = pattern(r"^(?:takes?|lasts?|waits?|is|are|was|were)$")
_DETERMINER = pattern(r"^(?:the|our|my|a|an)\ ")


def meant(heard: Heard, before: Sketch, said: str, turn: int, language: str) -> Heard:
    """What was heard, with each phrase as what it can be in a goal."""
    notes = tuple(_plain(note, language) for note in heard.notes if not _says_nothing(note))
    notes = tuple(_of_what(note, before) for note in _corrected_date(notes, before, said))
    if len(notes) < len(heard.notes) and not notes:
        heard = replace(heard, kind=None)
    if counted := _about_numbers(notes, before):
        return replace(
            heard, notes=(*notes, *counted), kind=heard.kind or before.kind or GoalKind.PERFORMANCE
        )
    if reason := _one_more_reason(heard, before, said.strip(), turn, language):
        return replace(heard, notes=(reason,), unclear=None, aside=None)
    if reason := _out_of_turn(heard, before, said.strip(), turn, language):
        return replace(heard, notes=(reason,), unclear=None)
    heard = replace(heard, notes=notes)
    outcome = next((note for note in notes if note.field is Field.OUTCOME), None)
    if outcome is None or not complains(outcome.value) or before.kind is GoalKind.OBJECTIVE:
        return heard
    return _as_reason(heard, outcome, before, language)


def complains(text: str) -> bool:
    """Whether a phrase is a sentence about something bad: "trucks leave late every morning"."""
    found = _CLAUSE.match(text)
    if _TROUBLE.match(text):
        return True
    if not found or _OPEN.search(_TIME_TO.sub("", found["subject"])):
        return False
    if not _PRONOUN.match(text) and not _DETERMINER.match(text) and _MAKES.match(text):
        return False
    return bool(_BAD.search(f"{found['verb']} {found['rest']}"))


def _plain(note: Note, language: str) -> Note:
    if note.field is Field.OUTCOME and (match := _WISH.match(note.value)):
        return replace(note, value=note.value[match.end() :].strip())
    if note.field is Field.WHY:
        return replace(note, value=lower_first(note.value, language))
    return note


def _of_what(note: Note, before: Sketch) -> Note:
    """ "Fewer", after a complaint that there is too much of something: fewer of that."""
    many = measures.TOO_MANY.match(_BECAUSE.sub("", before.value(Field.WHY)))
    if note.field is not Field.OUTCOME or not many or not measures.BARE_MORE.fullmatch(note.value):
        return note
    return replace(note, value=f"{note.value} {many['what'].strip()}")


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
        or figures.STANDS_AT.search(words)
        or measures.DONE_WHEN.match(words)
        or (before.asked is not Field.WHY and _UNDECIDED.search(words))
    ):
        return None
    if before.focus is not None or not (is_reason(words, language) or _HELPS.match(words)):
        return None
    return Note(field=Field.WHY, value=as_reason(words, language), quote=words, turn=turn)


def _one_more_reason(heard: Heard, before: Sketch, said: str, turn: int, language: str) -> Note | None:
    """ "And because the board asked for it", after a reason: both are kept, in their order."""
    known, more = before.get(Field.WHY), because.MORE.match(said)
    if known and not more and heard.empty and heard.unclear and _of_the_offer(before, said, language):
        value = f"{known.value}, {as_reason(tidy(said), language)}"
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
    """Whether a trouble or a good is told while a wording waits, and nothing is said of the wording."""
    waits = before.asked is None and before.questions[-1:] == (ADOPT,)
    of_it = _ON_THE_WORDING.search(said) or _OF_THE_MEASURE.search(said) or "?" in said
    return waits and not of_it and is_reason(tidy(said), language) and complains(said)


def _as_reason(heard: Heard, outcome: Note, before: Sketch, language: str) -> Heard:
    """The complaint becomes the reason; with numbers, what it is about becomes the measure."""
    rest = tuple(note for note in heard.notes if note is not outcome)
    known = {note.field for note in rest} | {note.field for note in before.notes}
    if Field.WHY not in known:
        found = _CLAUSE.match(outcome.value)
        words = _inside(outcome.value, found["verb"] if found else "")
        rest = (*rest, replace(outcome, field=Field.WHY, value=as_reason(words, language)))
    numbers = [note for note in rest if note.field in NUMERIC]
    if numbers and Field.METRIC not in known and (subject := _counted_by(numbers, outcome.value)):
        metric = replace(outcome, field=Field.METRIC, value=subject)
        return replace(heard, notes=(metric, *rest), kind=heard.kind or GoalKind.PERFORMANCE)
    if Field.OUTCOME in {note.field for note in before.notes} or Field.METRIC in known:
        return replace(heard, notes=rest)
    return replace(heard, notes=rest, kind=None, aside=Aside.PROBLEM)


def measured(complaint: str) -> str:
    """What a complaint is about, if that can have a number: "month-end close takes forever"."""
    if many := measures.TOO_MANY.match(complaint):
        return many["what"].strip()
    found = _CLAUSE.match(complaint)
    if not found or _PRONOUN.match(complaint):
        return ""
    return _inside(found["subject"].strip(), found["verb"])


def _counted_by(numbers: Sequence[Note], complaint: str) -> str:
    """What a complaint is about, where these numbers can count it.

    "9 of 30" are others; no invoice is "3 days", unless it takes them.
    """
    subject = measured(complaint)
    found = _CLAUSE.match(complaint)
    lasts = found and _LASTS.match(found["verb"])
    lengths = any(figures.LENGTH_OF_TIME.search(note.quote) for note in numbers)
    shares = any(figures.OUT_OF.match(note.quote) for note in numbers)
    return "" if shares or (lengths and not lasts and subject.endswith("s")) else subject


def _inside(text: str, verb: str) -> str:
    """The words as they stand inside a sentence: no capital that only opened one."""
    common = _COMMON.match(text) or (verb.casefold() in _PLURAL and not _PRONOUN.match(text))
    return text[0].lower() + text[1:] if common else lower_first(text)


def _about_numbers(notes: tuple[Note, ...], before: Sketch) -> tuple[Note, ...]:
    """Numbers after a complaint count what it is about."""
    fields = {note.field for note in (*before.notes, *notes)}
    why = before.get(Field.WHY)
    if why is None or not fields.isdisjoint({Field.OUTCOME, Field.METRIC}) or fields.isdisjoint(NUMERIC):
        return ()
    complaint = _BECAUSE.sub("", why.value)
    numbers = [note for note in (*before.notes, *notes) if note.field in NUMERIC]
    troubled = complains(complaint) or talk.PROBLEM.match(complaint)
    subject = _counted_by(numbers, complaint) if troubled else ""
    return (replace(why, field=Field.METRIC, value=subject),) if subject else ()
