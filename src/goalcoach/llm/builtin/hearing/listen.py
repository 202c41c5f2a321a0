"""Listening to one message: short answers first, then facts, the surest first, then free words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.sketch import all_notes
from goalcoach.llm.builtin.cues.spoken import figures, fit, kinds, rewording, sidelines, slips, topics
from goalcoach.llm.builtin.hearing.asides import aside, in_need
from goalcoach.llm.builtin.hearing.corrections import is_correction, reopened_by, swapped
from goalcoach.llm.builtin.hearing.facts import read_facts
from goalcoach.llm.builtin.hearing.found import DATED, NUMERIC, Aside, Ear, Heard, Stance, Unclear
from goalcoach.llm.builtin.hearing.kinds import (
    decided_elsewhere,
    guessed_kind,
    leading_kind,
    learns,
    named_kind,
    only_kind,
    private,
)
from goalcoach.llm.builtin.hearing.noting import notes_of
from goalcoach.llm.builtin.hearing.outcomes import LONGEST
from goalcoach.llm.builtin.hearing.phrases import content, starts_with_verb, strip_opener, tidy
from goalcoach.llm.builtin.hearing.put_right import asked_anew
from goalcoach.llm.builtin.hearing.results import objective_and_results, split_results
from goalcoach.llm.builtin.hearing.rewording import of_the_wording
from goalcoach.llm.builtin.hearing.several import several
from goalcoach.llm.builtin.hearing.short import command, leading_command, stances, trailing_draft
from goalcoach.llm.builtin.hearing.which import doubted, which_of_the_two
from goalcoach.llm.builtin.keys import ADOPT, CHANGE, WHICH
from goalcoach.llm.port import Command, TurnRequest
from goalcoach.rules.reading import Reading

_QUOTED = 60
"""Characters of unclear words that are said back."""

_RESULT = 4
"""Words from which on a line with a number may be a result that has not been read."""
HEARD = 1_200
"""Code points of a message that are listened to: nobody tells a goal in more, and listening takes time."""


def hear(request: TurnRequest) -> Heard:
    """What a message says, in the light of what was asked and is known."""
    said = request.said.strip()[:HEARD]
    if (whole := _as_a_whole(request, said)) is not None:
        return whole
    if (lost := _at_a_loss(request, said)) is None:
        return Heard(stances=frozenset({Stance.DONT_KNOW}))
    lost_at_first = lost != said
    said = lost
    said = _to_the_point(request, said)
    if heard := _one_of_several(request, said):
        return heard
    wants_a_draft, said = trailing_draft(said)
    found, rest = leading_command(said)
    if found is Command.START_OVER and any(each.isdigit() for each in rest):
        found, rest = None, said
    heard = _hear_words(request, rest)
    if wants_a_draft and not found:
        found = Command.DRAFT_IT
    if lost_at_first and not heard.notes and not (heard.unclear and heard.unclear.field):
        return replace(heard, stances=frozenset({Stance.DONT_KNOW}), command=found, unclear=None)
    return replace(heard, command=found) if found else heard


def _one_of_several(request: TurnRequest, said: str) -> Heard | None:
    """The first of several goals, where one is asked for."""
    sketch = request.sketch
    begins = not any(all_notes(sketch)) and sketch.asked in (None, Field.OUTCOME)
    found = several(said) if begins and sketch.kind is not GoalKind.OBJECTIVE else None
    heard = _hear_words(request, found.first) if found else None
    return replace(heard, others=found.others) if found and heard and heard.notes else None


def _to_the_point(request: TurnRequest, said: str) -> str:
    """A message without "fine:" in front and, where a goal begins, without who somebody is."""
    if lead := topics.ASIDE_LEAD.match(said):
        said = said[lead.end() :]
    begins = not request.sketch.notes
    if begins and (teller := topics.TOLD_BY.search(said)) and content(said[: teller.start()]):
        said = said[: teller.start()]
    leads = (topics.ROLE_LEAD, topics.TRADE_LEAD) if begins else ()
    role = next((match for lead in leads if (match := lead.match(said))), None)
    return said[role.end() :] if role else said


def _as_a_whole(request: TurnRequest, said: str) -> Heard | None:
    """What a message is when it is nothing but that: a need, a command, a yes, one word for another."""
    if not said:
        return Heard()
    if need := in_need(said):
        return Heard(aside=need)
    if found := command(said):
        return Heard(command=found, stances=stances(said))
    if short := stances(said):
        return Heard(stances=short)
    if request.sketch.asked is Field.HOURS and figures.NO_HOURS.match(said):
        return Heard(stances=frozenset({Stance.DONT_KNOW}))
    if notes := _which(request, said) or swapped(part_in_focus(request.sketch), said, request.turn):
        return Heard(notes=notes)
    if asked := of_the_wording(request.sketch, said) or _own_wording(request, said) or _better(request, said):
        return asked
    ear = _ear(request, said, part_in_focus(request.sketch))
    reopened = reopened_by(said) or asked_anew(ear, "".join(request.sketch.questions[-1:]))
    return Heard(reopened=reopened) if reopened else None


def _which(request: TurnRequest, said: str) -> tuple[Note, ...]:
    """What a number is that was asked about; nothing where none was."""
    told, turn = doubted(request) if request.sketch.questions[-1:] == (WHICH,) else ("", 0)
    if not told:
        return ()
    part = part_in_focus(request.sketch)
    before = replace(_ear(request, told, part, Field.BASELINE), turn=turn)
    now = _ear(request, said, part, Field.TARGET)
    return which_of_the_two(before, now, read_facts(replace(now, asked=None)).finds)


def _own_wording(request: TurnRequest, said: str) -> Heard | None:
    """A whole sentence of their own in the place of the wording that was offered; None for anything else."""
    sketch = request.sketch
    if ADOPT not in sketch.questions or sketch.kind is GoalKind.OBJECTIVE:
        return None
    opened = rewording.OWN_WORDS.match(said)
    words = opened["own"] if opened else said
    begun = Sketch(kind=sketch.kind, asked=Field.OUTCOME)
    heard = _hear_goal(replace(request, sketch=begun), words)
    fields = {note.field for note in heard.notes}
    whole = bool(fields & {*NUMERIC}) and not heard.unclear
    alone = whole and not is_correction(said) and _in_its_place(sketch, heard)
    if fields.isdisjoint({Field.OUTCOME, Field.METRIC}) or not (opened or alone):
        return None
    reason = Field.WHY if whole and sketch.get(Field.WHY) and Field.WHY not in fields else None
    return replace(heard, kind=None, anew=whole, dropped=reason)


def _better(request: TurnRequest, said: str) -> Heard | None:
    """A day or a number that suits better than the one that was told; None for anything else."""
    match, part = slips.BETTER.match(said), part_in_focus(request.sketch)
    if not match or not any(part.get(field) for field in (*DATED, *NUMERIC)):
        return None
    asked = replace(request, sketch=replace(request.sketch, asked=Field.DUE))
    tried = (_hear_words(each, f"actually {match['rest']}") for each in (request, asked))
    fits = {*DATED, *NUMERIC}
    return next((each for each in tried if each.notes and {n.field for n in each.notes} <= fits), None)


def _in_its_place(sketch: Sketch, heard: Heard) -> bool:
    """Whether a sentence stands where the wording was asked about, and tells of the same thing."""
    asked = sketch.questions[-1] in (ADOPT, CHANGE) or sketch.asked is Field.OUTCOME
    name = _name(heard.notes)
    known = " ".join(sketch.value(field) for field in (Field.METRIC, Field.OUTCOME))
    same = not {*_words(name)}.isdisjoint(_words(known))
    return asked and same and len(content(name)) > 1


def _at_a_loss(request: TurnRequest, said: str) -> str | None:
    """What is said beside "I don't know"; None when that is all, whatever it is that they do not know."""
    match = fit.AT_A_LOSS.match(said)
    if not match:
        return said
    if any(each.isdigit() for each in match["rest"]) or fit.BUT.search(match["rest"]):
        return said[match.start("rest") :]
    rest = said[match.end() :]
    return rest if content(rest) else None


def _hear_words(request: TurnRequest, said: str) -> Heard:
    sketch = request.sketch
    beside = _beside(request, said)
    if beside is Aside.YOURS or (beside is not None and not _tells(request, said)):
        return Heard(aside=beside)
    asked_kind = sketch.asked is Field.KIND
    if more := _kind_and_more(request, said, asked=asked_kind):
        return more
    kind = named_kind(said, asked=asked_kind)
    if kind and (asked_kind or only_kind(said)):
        return Heard(kind=kind)
    if start := kinds.OBJECTIVE_START.match(said):
        said, sketch = said[start.end() :], replace(sketch, asked=Field.OUTCOME, notes=(), kind=kind)
        request = replace(request, sketch=sketch)
    if both := _objective_with_results(request, said):
        return both
    if sketch.kind is GoalKind.OBJECTIVE and (more := _of_an_objective(request, said, kind)):
        return more
    if more := _beside_the_goal(request, said):
        return more
    heard = _hear_goal(request, said)
    return replace(heard, kind=kind or heard.kind)


def _beside(request: TurnRequest, said: str) -> Aside | None:
    """What is said beside the goal; that something at work is bad is where it begins, or a reason."""
    found = aside(said) or _job(request, said)
    if found is not Aside.HOSTILE or not sidelines.ABOUT_OTHERS.match(said):
        return found
    begins = request.sketch.asked in (None, Field.OUTCOME) and not any(all_notes(request.sketch))
    return Aside.PROBLEM if begins else None if request.sketch.asked is Field.WHY else found


def _job(request: TurnRequest, said: str) -> Aside | None:
    """Who somebody is, or who sent them, told where a goal is asked for."""
    known = request.sketch.get(Field.OUTCOME) or request.sketch.get(Field.METRIC)
    begins = not known and request.sketch.asked in (None, Field.OUTCOME)
    if begins and sidelines.SENT.fullmatch(said.strip()):
        return Aside.SENT
    return Aside.ABOUT_ME if begins and sidelines.MY_JOB.fullmatch(said.strip()) else None


def _beside_the_goal(request: TurnRequest, said: str) -> Heard | None:
    """A second measure: it has no place in a goal that has its numbers, and replaces nothing."""
    if _another(request, said):
        return Heard(unclear=Unclear(words=said[:_QUOTED]))
    return Heard(aside=Aside.SECOND_MEASURE) if _second_measure(request, said) else None


def _of_an_objective(request: TurnRequest, said: str, kind: GoalKind | None) -> Heard | None:
    if request.sketch.asked is Field.KEY_RESULT:
        return _hear_results(request, said, kind)
    return _one_more_result(request, said)


def _kind_and_more(request: TurnRequest, said: str, *, asked: bool) -> Heard | None:
    """A message that names the kind first and then tells of the goal, too."""
    kind, rest = leading_kind(said, asked=asked)
    if asked and kind is None and named_kind(said, asked=True) is None:
        return _something_to_do(request, said)
    if kind is None or kind is GoalKind.OBJECTIVE:
        return None
    sketch = replace(request.sketch, kind=kind, asked=None)
    heard = _hear_goal(replace(request, sketch=sketch), rest)
    return replace(heard, kind=kind) if heard.notes else None


def _something_to_do(request: TurnRequest, said: str) -> Heard | None:
    """What somebody will do, told instead of a kind: others notice it, unless it is done to learn."""
    if not starts_with_verb(strip_opener(said)):
        return None
    kind = GoalKind.DEVELOPMENT if fit.ACTIVITY.match(said) else GoalKind.PERFORMANCE
    asked = Field.APPLICATION if kind is GoalKind.DEVELOPMENT else Field.METRIC
    heard = _hear_goal(replace(request, sketch=replace(request.sketch, kind=kind, asked=asked)), said)
    return replace(heard, kind=heard.kind or kind) if heard.notes else None


def _tells(request: TurnRequest, said: str) -> bool:
    """Whether a message that looks like an aside holds facts all the same."""
    reading = Reading(said, "", request.facts, request.facts.language)
    counted = (*NUMERIC, Field.METRIC)
    return bool(reading.changes or (reading.amounts and request.sketch.asked in counted)) or (
        request.sketch.asked in DATED and any(time.until for time in reading.times)
    )


def _hear_goal(request: TurnRequest, said: str) -> Heard:
    if learning := _learning_instead(request, said):
        return learning
    ear = _ear(request, said, part_in_focus(request.sketch))
    told = read_facts(ear)
    notes, beside = notes_of(ear, told.finds), told.aside
    outcome = next((note.value for note in notes if note.field is Field.OUTCOME), "")
    kind = None
    if outcome and request.sketch.kind is None:
        kind = guessed_kind(outcome, said)
        beside = (decided_elsewhere(said) or beside) if kind is GoalKind.ASPIRATION else beside
    elif request.sketch.kind is None and not request.sketch.notes and (others := decided_elsewhere(said)):
        kind, beside = GoalKind.ASPIRATION, others
    elif request.sketch.kind is None and any(note.field is Field.METRIC for note in notes):
        kind = GoalKind.PERFORMANCE
    elif request.sketch.kind is None and not request.sketch.notes and private(strip_opener(said), said):
        kind = GoalKind.OTHER
    return Heard(notes=notes, kind=kind, unclear=told.unclear, doubtful=told.doubtful, aside=beside)


def _learning_instead(request: TurnRequest, said: str) -> Heard | None:
    """Something to learn, said where a measure was asked for: that is the goal, and it is about a skill."""
    sketch = request.sketch
    if sketch.asked is not Field.METRIC or not learns(strip_opener(said)):
        return None
    if any(character.isdigit() for character in said) or sketch.get(Field.TARGET):
        return None
    begun = replace(sketch.without(Field.OUTCOME), kind=GoalKind.DEVELOPMENT, asked=Field.OUTCOME)
    heard = _hear_goal(replace(request, sketch=begun), said)
    return replace(heard, kind=GoalKind.DEVELOPMENT) if heard.notes else None


def part_in_focus(sketch: Sketch) -> Sketch:
    """The key result being talked about, or the goal itself."""
    if sketch.focus is not None and sketch.focus < len(sketch.key_results):
        return sketch.key_results[sketch.focus]
    return sketch


def _ear(request: TurnRequest, text: str, part: Sketch, asked: Field | None = None) -> Ear:
    facts = request.facts
    kind = part.kind or request.sketch.kind
    if kind is None and learns(strip_opener(text)):
        kind = GoalKind.DEVELOPMENT
    return Ear(
        text=text,
        reading=Reading(text, "", facts, facts.language),
        asked=asked or request.sketch.asked,
        part=part,
        kind=kind,
        turn=request.turn,
        facts=facts,
    )


def _objective_with_results(request: TurnRequest, said: str) -> Heard | None:
    parts = objective_and_results(said) if not request.sketch.key_results else None
    if parts is None or request.sketch.kind not in (None, GoalKind.OBJECTIVE):
        return None
    first = _hear_goal(replace(request, sketch=replace(request.sketch, asked=Field.OUTCOME)), parts[0])
    results = tuple(_result_notes(request, line) for line in parts[1])
    return Heard(notes=first.notes, results=results, kind=GoalKind.OBJECTIVE)


def _one_more_result(request: TurnRequest, said: str) -> Heard | None:
    """A measure with its numbers is a key result at any point, and replaces nothing."""
    sketch = request.sketch
    if sketch.asked is Field.OUTCOME and not sketch.get(Field.OUTCOME):
        return _first_result(request, said)
    lines = [_result_notes(request, line) for line in split_results(said)]
    results = tuple(notes for notes in lines if _is_result(notes))
    if not results or len(results) < len(lines):
        return None
    named = part_in_focus(sketch)
    if sketch.focus is not None and _name(results[0]).casefold() == _name(named.notes).casefold():
        return None
    return Heard(results=results)


def _first_result(request: TurnRequest, said: str) -> Heard | None:
    """A first message that is nothing but a measure with both its numbers; the objective is still open."""
    notes = _result_notes(request, said)
    fields = {note.field for note in notes}
    if not _is_result(notes) or Field.BASELINE not in fields or Field.DUE in fields:
        return None
    return Heard(results=(notes,))


def _is_result(notes: Sequence[Note]) -> bool:
    fields = {note.field for note in notes}
    aimed = any(note.field is Field.TARGET and note.value for note in notes)
    return bool(fields & {Field.METRIC, Field.OUTCOME}) and aimed and not fields & {Field.WHY}


def _name(notes: Sequence[Note]) -> str:
    return next((note.value for note in notes if note.field in (Field.METRIC, Field.OUTCOME)), "")


def _another(request: TurnRequest, said: str) -> bool:
    """Whether it is called another one."""
    return bool(fit.ANOTHER.match(said) and request.sketch.get(Field.TARGET) and _tells(request, said))


def _second_measure(request: TurnRequest, said: str) -> bool:
    """Whether a measure of its own, with both its numbers, is told of a goal that is measured already."""
    part = part_in_focus(request.sketch)
    if not part.get(Field.TARGET) or request.sketch.kind is GoalKind.OBJECTIVE or is_correction(said):
        return False
    notes = _result_notes(request, said)
    if not _is_result(notes) or all(note.field is not Field.BASELINE for note in notes):
        return False
    known = " ".join(part.value(field) for field in (Field.METRIC, Field.OUTCOME))
    return {*_words(_name(notes))}.isdisjoint(_words(known))


def _words(text: str) -> Iterator[str]:
    """What words are about, whatever their number: "tickets" and "ticket"."""
    return (word.casefold().removesuffix("s") for word in content(text))


def _hear_results(request: TurnRequest, said: str, kind: GoalKind | None) -> Heard:
    lines = [_result_notes(request, line) for line in split_results(said)]
    results = tuple(notes for notes in lines if any(n.field in (Field.OUTCOME, Field.METRIC) for n in notes))
    if results:
        beside = (n for notes in lines if notes not in results for n in notes if n.field is Field.WHY)
        return Heard(results=results, kind=kind, notes=tuple(beside))
    return _hear_goal(replace(request, sketch=replace(request.sketch, asked=None)), said)


def _result_notes(request: TurnRequest, line: str) -> tuple[Note, ...]:
    ear = _ear(request, line, Sketch(kind=GoalKind.KEY_RESULT), Field.OUTCOME)
    notes = notes_of(ear, read_facts(ear).finds)
    if any(note.field in (Field.OUTCOME, Field.METRIC) for note in notes) or not _may_be_kept(ear, notes):
        return notes
    return (ear.note(Field.OUTCOME, tidy(line)[:LONGEST], tidy(line)),)


def _may_be_kept(ear: Ear, notes: Sequence[Note]) -> bool:
    """Whether a result that was not surely read may stand as it was said: with words and a number."""
    numbered = any(note.field in NUMERIC for note in notes) or bool(ear.reading.amounts)
    return numbered and len(content(ear.text)) >= _RESULT and ear.text.strip()[-1:] != "?"
