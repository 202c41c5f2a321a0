"""One turn of the built-in coach, as a pure function: listen, settle, decide, speak."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from goalcoach.domain.conversation import Note, Sketch, Speaker
from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.shortened import shortened
from goalcoach.domain.sketch import CHANGED, assemble, settled
from goalcoach.llm.apply import new_notes, undone
from goalcoach.llm.builtin.agenda import Move, Step, next_move, with_focus
from goalcoach.llm.builtin.decisions import (
    away,
    before_restart,
    decide,
    goodbye,
    in_need,
    kept_as_it_is,
    offered,
    rest,
    restart,
)
from goalcoach.llm.builtin.gate import in_words, keepable, worded
from goalcoach.llm.builtin.hearing.found import Aside, Heard
from goalcoach.llm.builtin.hearing.listen import hear
from goalcoach.llm.builtin.hearing.short import command, let_go
from goalcoach.llm.builtin.keys import ADOPT
from goalcoach.llm.builtin.meant import meant
from goalcoach.llm.builtin.phrases import BOOKS, book
from goalcoach.llm.builtin.reply import Response, Scene, compose
from goalcoach.llm.builtin.settling import settle
from goalcoach.llm.builtin.speaking import echo, offer, remark, result_text, varied
from goalcoach.llm.builtin.topics import afresh
from goalcoach.llm.port import Command, TurnRequest
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.detect import clearly, detect

_ABOUT_IT = frozenset(
    {
        Aside.WHY,
        Aside.EXAMPLE,
        Aside.KEY_RESULT,
        Aside.YOURS,
        Aside.MEASURABLE,
        Aside.WHICH_NUMBER,
        Aside.SUGGEST,
    }
)
"""Questions about a question."""
_QUOTED = 60
"""Characters of what was taken back that are said."""
_BESIDE = frozenset({Field.REVIEW, Field.MILESTONE})
"""What is asked once the wording is adopted; it stands beside the sentence."""


def respond(request: TurnRequest) -> Response:
    """Answer one turn."""
    if another := afresh(request, book(request.facts.language)):
        response = _answer(another)
        command = response.answer.command or Command.START_OVER
        return replace(response, answer=replace(response.answer, command=command))
    return _answer(request)


def _answer(request: TurnRequest) -> Response:
    heard = meant(hear(request), request.sketch, request.said, request.turn, request.facts.language)
    heard = _put_aside(_worded(heard, request.facts))
    if heard.command is Command.START_OVER and settled(request.sketch) and let_go(request.said):
        heard = replace(heard, command=Command.SKIP)
    scene = kept_as_it_is(Scene(request=request, heard=heard, words=book(request.facts.language)))
    heard = scene.heard
    if response := in_need(scene) or away(scene) or rest(scene) or goodbye(scene):
        return response
    if heard.command is Command.UNDO and heard.empty:
        return _undo(scene)
    if response := restart(scene):
        return response
    resumed = before_restart(scene)
    if resumed is not scene and resumed.heard == Heard():
        return _again(resumed, resumed.request.sketch, [])
    return decide(resumed) or _go_on(resumed)


def _worded(heard: Heard, facts: Facts) -> Heard:
    """What was heard, without code and links."""
    notes = in_words(heard.notes, facts)
    results = tuple(each for each in heard.results if len(in_words(each, facts)) == len(each))
    strange = bool(heard.unclear and not worded(heard.unclear.words, facts))
    if len(notes) == len(heard.notes) and len(results) == len(heard.results) and not strange:
        return heard
    return replace(heard, notes=notes, results=results, aside=Aside.NOT_WORDS, unclear=None)


def _put_aside(heard: Heard) -> Heard:
    """A role in five years or a private wish is no goal at work: nothing of it is kept."""
    if heard.kind is GoalKind.ASPIRATION:
        others = heard.aside in (Aside.PAY, Aside.DISMISSAL)
        aside = heard.aside if others else Aside.ASPIRATION
        return Heard(aside=aside, stances=heard.stances)
    if heard.kind is GoalKind.OTHER:
        return Heard(aside=Aside.PRIVATE, stances=heard.stances)
    return heard


def _go_on(scene: Scene) -> Response:
    """Take in what was said, and make the next move."""
    before, facts = scene.request.sketch, scene.request.facts
    sketch, out = keepable(before, settle(before, scene.heard), facts)
    scene = replace(scene, heard=replace(scene.heard, notes=_kept(scene.heard, out)))
    if settled(before) and _changed(before, sketch):
        if {note.field for note in new_notes(before, sketch)} <= _BESIDE & {before.asked}:
            return _add(scene, sketch)
        sketch = replace(sketch, questions=(*sketch.questions, CHANGED))
    sketch = _let_be(before, sketch) if _pressed(scene) else _uncounted(before, sketch, scene.heard.aside)
    move = _move(scene, sketch)
    told = _heard(scene, sketch)
    if move.step is Step.OFFER:
        # Who is shown a wording is not asked to say more in the same breath.
        told = [each for each in told if each != scene.words.in_words]
    said = [*told, *(scene.words.left_out.format(words=each) for each in _quoted(out))]
    said += _before_the_question(scene, sketch, move)
    return compose(scene, with_focus(sketch, move), move, said, wording=_wording(scene, move))


def _uncounted(before: Sketch, sketch: Sketch, aside: Aside | None) -> Sketch:
    """A question that was answered with something else of use, or asked about, does not count as asked."""
    told = {note.field for note in new_notes(before, sketch)}
    asked = before.asked
    if not (told or aside in _ABOUT_IT) or asked is None or asked in told:
        return sketch
    if sketch.questions[-1:] != (str(asked),):
        return sketch
    return replace(sketch, questions=sketch.questions[:-1])


def _pressed(scene: Scene) -> bool:
    """Whether it was asked once more what is counted: then that counts as asked, whatever was answered."""
    words = scene.words
    again = [
        words.once_more.format(question=each[0].lower() + each[1:], whole=each) for each in words.of_what
    ]
    return not set(again).isdisjoint(scene.request.facts.asked_before[-1:])


def _let_be(before: Sketch, sketch: Sketch) -> Sketch:
    """The sketch with its last question counted as asked twice, so that it is not asked again."""
    last = tuple(each for each in sketch.questions[-1:] if each == before.asked)
    return replace(sketch, questions=(*sketch.questions, *last))


def _quoted(out: Sequence[Note]) -> list[str]:
    """Their words, none within another's: "my boss is 61 and slow", and not 61 once more."""
    quotes = dict.fromkeys(note.quote for note in out)
    return [each for each in quotes if not any(each != other and each in other for other in quotes)]


def _kept(heard: Heard, out: tuple[Note, ...]) -> tuple[Note, ...]:
    return tuple(note for note in heard.notes if note not in out)


def _changed(before: Sketch, after: Sketch) -> bool:
    fewer = len(before.notes) != len(after.notes)
    return bool(new_notes(before, after)) or before.kind is not after.kind or fewer


def _add(scene: Scene, sketch: Sketch) -> Response:
    """A first look or a step on the way, asked for once the wording was adopted: it joins the goal."""
    facts = scene.request.facts
    move = next_move(sketch, facts)
    said = echo(scene.words, scene.heard, scene.request.sketch, scene.request.turn, facts.language)
    if move.step is Step.CLOSE:
        said.append(scene.words.closing)
    draft = assemble(sketch, owner=facts.owner, language=facts.language)
    return compose(scene, with_focus(sketch, move), move, said, wording=draft, command=Command.ADOPT)


def _move(scene: Scene, sketch: Sketch) -> Move:
    heard = scene.heard
    if heard.reopened:
        anew = Aside.REWORD if heard.reopened is Field.OUTCOME else None
        return Move(step=Step.ASK, field=heard.reopened, key=heard.reopened, after=anew)
    now = heard.command is Command.DRAFT_IT or _drafted(scene.request.sketch, sketch)
    move = next_move(sketch, scene.request.facts, now=now)
    return replace(move, after=heard.aside) if move.field is Field.OUTCOME and not move.finding else move


def _drafted(before: Sketch, after: Sketch) -> bool:
    """Whether a wording was offered and nothing was lost since: then it is offered again at once."""
    lost = {note.field for note in before.notes} - {note.field for note in after.notes}
    return ADOPT in before.questions and not lost and before.kind is after.kind


def _heard(scene: Scene, sketch: Sketch) -> list[str]:
    """A word on what was said: the facts again, what was not understood, or just that it arrived."""
    words, heard, before = scene.words, scene.heard, scene.request.sketch
    said = echo(words, heard, before, scene.request.turn, scene.request.facts.language)
    said += remark(words, heard, before)
    said += _tongue(scene)
    if not scene.request.said.strip() and settled(sketch):
        said.append(words.adopted)
    if heard.notes and not said:
        said.append(varied(words.heard, scene.request.turn))
    return said


def _tongue(scene: Scene) -> list[str]:
    """What the coach can do for somebody who writes in another language, said once in a conversation."""
    said, words = scene.request.said, scene.words
    tongue = detect(said)
    foreign = tongue not in BOOKS and len(said.split()) > 2
    if words.language in (tongue, clearly(said, BOOKS) or ("" if foreign else words.language)):
        return []
    told = any(words.tongue in each.text for each in scene.request.transcript)
    return [] if told else [words.tongue]


def _before_the_question(scene: Scene, sketch: Sketch, move: Move) -> list[str]:
    """Help that was asked for, and what the move itself has to say."""
    words, command = scene.words, scene.heard.command
    said = []
    if command is Command.HELP:
        said.append(words.help_start if move.field is Field.OUTCOME and not sketch.notes else words.help)
    if command is Command.DRAFT_IT and move.draft is None:
        said.append(words.nothing_yet)
    if move.focus is not None:
        said.append(words.about_result.format(text=result_text(words, sketch.key_results[move.focus])))
    if wording := _wording(scene, move):
        gaps = [field for field in move.gaps if field is not scene.heard.dropped]
        said += offer(words, wording, gaps, again=ADOPT in sketch.questions)
    if move.step is Step.STUCK:
        said.append(words.not_yet)
    if move.step is Step.CLOSE:
        said.append(words.closing)
    return said


def _wording(scene: Scene, move: Move) -> GoalDraft | None:
    """The wording to offer; none when the same one is waiting already."""
    heard = scene.heard
    passed = heard.command in (None, Command.SKIP)
    waiting = offered(scene.request.sketch) and heard.empty and passed
    return move.draft if move.step is Step.OFFER and not waiting else None


def _undo(scene: Scene) -> Response:
    """Back to where things stood before the last thing the person said, and to the question asked then."""
    target, facts = scene.request.previous, scene.request.facts
    if target is None:
        move = next_move(scene.request.sketch, facts)
        sketch = with_focus(scene.request.sketch, move)
        return compose(scene, sketch, move, [scene.words.nothing_to_undo], command=Command.HELP)
    target = undone(scene.request.sketch, target)
    back = settled(scene.request.sketch) and not settled(target)
    return _again(scene, target, [scene.words.taken_back if back else _undone(scene, target)])


def _undone(scene: Scene, target: Sketch) -> str:
    """What was taken back, in the words it was said in; without them where another undo came between."""
    request, words = scene.request, scene.words
    said = [each.text.strip() for each in request.transcript if each.speaker is Speaker.PERSON]
    if not said:
        return words.undone
    gone = new_notes(target, request.sketch)
    last = request.transcript[max(note.turn for note in gone) - 1].text.strip() if gone else said[-1]
    if command(last) is Command.UNDO:
        return words.undone
    return words.undone_words.format(words=shortened(last, _QUOTED))


def _again(scene: Scene, target: Sketch, said: list[str]) -> Response:
    """The question that was asked when the sketch looked like this."""
    move = next_move(target, scene.request.facts, now=offered(target))
    if target.asked and not offered(target):
        move = Move(step=Step.ASK, field=target.asked, key=target.asked, focus=target.focus)
    elif not offered(target):
        # What was asked then is not asked again: "which number is it?". Their answer is to what is asked now.
        target = with_focus(target, move)
    said = [*said, *_before_the_question(scene, target, move)]
    response = compose(scene, target, move, said, wording=move.draft if move.step is Step.OFFER else None)
    return replace(response, answer=replace(response.answer, notes=(), skipped=()))
