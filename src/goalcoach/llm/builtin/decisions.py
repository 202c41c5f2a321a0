"""Answers to yes-or-no questions: is the wording right, is there anything else, what is this number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goalcoach.domain.conversation import Sketch, Speaker
from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.sketch import adopted, all_notes, assemble, settled
from goalcoach.llm.builtin.agenda import Move, Step, next_move, with_focus
from goalcoach.llm.builtin.hearing.corrections import is_correction
from goalcoach.llm.builtin.hearing.found import Aside, Heard, Stance
from goalcoach.llm.builtin.hearing.several import waiting
from goalcoach.llm.builtin.hearing.short import let_go
from goalcoach.llm.builtin.keys import ADOPT, AWAY, CHANGE, CLOSE, KEEP, LEAVE, RESTART, WHICH
from goalcoach.llm.builtin.phrases.book import Variants
from goalcoach.llm.builtin.reply import Response, Scene, compose
from goalcoach.llm.builtin.speaking import fresh, named, remark
from goalcoach.llm.port import Command, TurnAnswer

_OFFERED = 2
"""Goals named before that are offered to tap, beside the way out."""


def decide(scene: Scene) -> Response | None:
    """The answer to a yes or a no; None when the person said something else."""
    if scene.heard.doubtful:
        return _which(scene)
    if scene.heard.empty and _goes(scene) and settled(scene.request.sketch):
        return _leave(scene)
    if not scene.heard.empty:
        return None
    if _put_wrongly(scene):
        return _ask_what(scene)
    answered = _ANSWERED.get(_last(scene.request.sketch))
    return answered(scene) if answered else None


def _put_wrongly(scene: Scene) -> bool:
    """Whether something is corrected that was told, and it was not understood what."""
    heard, sketch = scene.heard, scene.request.sketch
    unread = bool(heard.unclear and not heard.unclear.unfit and not heard.unclear.field)
    return unread and is_correction(scene.request.said) and bool(sketch.get(Field.TARGET))


def offered(sketch: Sketch) -> bool:
    """Whether the last question was whether the wording is right."""
    return _last(sketch) == ADOPT


def _last(sketch: Sketch) -> str:
    return sketch.questions[-1] if sketch.questions else ""


def _on_the_wording(scene: Scene) -> Response | None:
    stances = scene.heard.stances
    if Stance.YES in stances:
        return _adopt(scene)
    if _asked_for_more(scene.request.sketch) and not _goes(scene):
        return None
    if Stance.NO in stances:
        return _ask_what(scene)
    return _wait(scene) if stances or scene.heard.command is Command.SKIP else None


def kept_as_it_is(scene: Scene) -> Scene:
    """The scene with the option to keep the wording heard as the yes it is."""
    tapped = scene.request.said.strip(" .!").casefold() == scene.words.keep_as_it_is.casefold()
    if not tapped or ADOPT not in scene.request.sketch.questions:
        return scene
    sketch = scene.request.sketch
    if _last(sketch) != ADOPT:
        sketch = replace(sketch, questions=(*sketch.questions, ADOPT))
    heard = Heard(stances=frozenset({Stance.YES}))
    return replace(scene, heard=heard, request=replace(scene.request, sketch=sketch))


def _goes(scene: Scene) -> bool:
    """Whether the person thanks or says goodbye, and nothing else."""
    stances = scene.heard.stances
    return Stance.THANKS in stances or bool(stances and scene.words.farewell.search(scene.request.said))


def _asked_for_more(sketch: Sketch) -> bool:
    """Whether the wording came with the question for what is missing in it."""
    return sketch.asked is not None and sketch.questions[-2:-1][:1] == (str(sketch.asked),)


def _on_keeping(scene: Scene) -> Response | None:
    if Stance.YES in scene.heard.stances:
        return _adopt(scene)
    return _wait(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _at_the_end(scene: Scene) -> Response | None:
    if Stance.YES in scene.heard.stances:
        return start_over(scene)
    return _leave(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _on_leaving(scene: Scene) -> Response | None:
    if Stance.NO in scene.heard.stances:
        return _ask_what(scene)
    return _leave(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _adopt(scene: Scene) -> Response | None:
    facts, before, worded = scene.request.facts, scene.request.sketch, scene.request.offered
    draft = next_move(before, facts, now=True).draft
    if worded and (draft is None or draft.text != worded):
        # A language model worded it. The yes is to those words, not to the ones we would have made.
        draft = assemble(replace(before, wording=worded), owner=facts.owner, language=facts.language)
    if draft is None:
        return None
    sketch = adopted(before, draft.text, language=facts.language)
    move = next_move(sketch, facts)
    said = [scene.words.adopted, *([scene.words.closing] if move.step is Step.CLOSE else [])]
    return compose(scene, with_focus(sketch, move), move, said, wording=draft, command=Command.ADOPT)


def _ask_what(scene: Scene) -> Response:
    return _plainly(
        scene,
        tuple(remark(scene.words, scene.heard, scene.request.sketch)),
        scene.words.what_to_change,
        scene.words.change_options,
        CHANGE,
    )


def _leave(scene: Scene) -> Response:
    """The person goes, and nothing is open."""
    words = scene.words
    return _plainly(scene, (*_thanks(scene), words.leave), _fresh(scene, words.leave_question), (), LEAVE)


def _wait(scene: Scene) -> Response:
    """The person goes, and a wording stays open: it is kept only when they say so."""
    words = scene.words
    question = _fresh(scene, words.keep_question)
    return _plainly(scene, (*_thanks(scene), words.leave_open), question, words.keep_options, KEEP)


def _thanks(scene: Scene) -> tuple[str, ...]:
    return (scene.words.welcome,) if Stance.THANKS in scene.heard.stances else ()


def _fresh(scene: Scene, variants: tuple[str, ...]) -> str:
    asked = scene.request.facts.asked_before
    return fresh(variants, (scene.words.once_more,), asked)


def _which(scene: Scene) -> Response:
    """A number that may be the start or the target: the person says which."""
    words, number = scene.words, scene.heard.doubtful
    options = tuple(text.format(number=number) for text in words.doubtful_options)
    said = (words.doubtful.format(number=number),)
    return _plainly(scene, said, words.doubtful_question.format(number=number), options, WHICH)


def _plainly(
    scene: Scene, said: tuple[str, ...], question: str, options: tuple[str, ...], key: str
) -> Response:
    """An answer that learns nothing and asks about no field."""
    sketch = replace(scene.request.sketch, asked=None, questions=(*scene.request.sketch.questions, key))
    language = scene.request.facts.language
    answer = TurnAnswer(
        sketch=sketch,
        options=tuple(OptionDraft(text=text, language=language) for text in options),
        command=scene.heard.command,
        unclear=scene.heard.doubtful,
    )
    return Response(said=said, question=question, answer=answer)


def in_need(scene: Scene) -> Response | None:
    """A word to somebody in need: who can help, and that the goal can wait. Nothing is made of it."""
    words, aside = scene.words, scene.heard.aside
    if aside not in (Aside.DISTRESS, Aside.HARMED):
        return None
    return _and_back(scene, words.asides[aside], words.away_question, words.away_options, AWAY)


def away(scene: Scene) -> Response | None:
    """The goal is left for another day; None unless that was just asked and agreed to."""
    words = scene.words
    if _last(scene.request.sketch) != AWAY:
        return None
    leave, go_on = (each.casefold() for each in words.away_options)
    said = scene.request.said.strip(" .!").casefold()
    leaves = scene.heard.stances & {Stance.YES, Stance.DONE, Stance.THANKS} or let_go(said)
    if said == go_on or not (said == leave or leaves or scene.heard.command is Command.SKIP):
        return None
    return _and_back(scene, words.away, words.another_day, words.away_options[1:], AWAY)


def rest(scene: Scene) -> Response | None:
    """ "Forget it", of a goal that is being made: whether it shall rest; None for anything else."""
    words = scene.words
    if scene.heard.command is not Command.START_OVER or not let_go(scene.request.said):
        return None
    scene = replace(scene, heard=replace(scene.heard, command=None))
    return _and_back(scene, words.restart_notice, words.away_question[1:], words.away_options, AWAY)


def goodbye(scene: Scene) -> Response | None:
    """A goodbye in the middle of a goal, which waits; None for anything else."""
    words, sketch = scene.words, scene.request.sketch
    goes = scene.heard.empty and scene.heard.stances and words.farewell.search(scene.request.said)
    if not goes or settled(sketch) or ADOPT in sketch.questions:
        return None
    said = " ".join((*_thanks(scene), words.leave))
    return _and_back(scene, said, words.another_day, words.away_options[1:], AWAY)


def _and_back(scene: Scene, said: str, asked: Variants, options: Variants, key: str) -> Response:
    """A question beside the goal, after which what was asked before is still open."""
    response = _plainly(scene, (said,), _fresh(scene, asked), options, key)
    before = _beside(scene.request.sketch)
    kept = replace(before, questions=(*before.questions, key))
    return replace(response, answer=replace(response.answer, sketch=kept))


def _beside(sketch: Sketch) -> Sketch:
    """The sketch as if what was asked beside the goal had not been asked."""
    return replace(sketch, questions=sketch.questions[:-1]) if _last(sketch) in (AWAY, RESTART) else sketch


def restart(scene: Scene) -> Response | None:
    """Starting over is confirmed once; None for anything but a word on it."""
    sketch, heard = scene.request.sketch, scene.heard
    if _last(sketch) == RESTART:
        sure = heard.command is Command.START_OVER or (Stance.YES in heard.stances and heard.empty)
        return start_over(scene) if sure else None
    if heard.command is not Command.START_OVER:
        return None
    if not any(all_notes(sketch)) or settled(sketch):
        return start_over(scene)
    words = scene.words
    scene = replace(scene, heard=replace(heard, command=None))
    return _and_back(scene, words.restart_notice, words.restart_question, words.restart_options, RESTART)


def before_restart(scene: Scene) -> Scene:
    """The scene as if nobody had asked whether to start over, or to leave the goal."""
    back, heard = _beside(scene.request.sketch), scene.heard
    if back is scene.request.sketch:
        return scene
    if scene.request.said.strip(" .!").casefold() in (
        scene.words.restart_options[1].casefold(),
        "continue",
    ) or (heard.empty and heard.stances == {Stance.NO}):
        heard = Heard()
    return replace(scene, request=replace(scene.request, sketch=back), heard=heard)


def start_over(scene: Scene) -> Response:
    """From the beginning, with nothing of the old goal."""
    sketch = Sketch(asked=Field.OUTCOME, questions=(str(Field.OUTCOME),))
    move = Move(step=Step.ASK, field=Field.OUTCOME, key=Field.OUTCOME)
    others = waiting(each.text for each in scene.request.transcript if each.speaker is Speaker.PERSON)
    said = [
        scene.words.restarted,
        *([scene.words.also_named.format(others=named(scene.words, others))] if others else []),
    ]
    response = compose(scene, sketch, move, said, command=Command.START_OVER)
    short = [each for each in others if len(each) <= scene.request.facts.thresholds.option_limit][:_OFFERED]
    if not short:
        return response
    options = (*(_option(scene, each) for each in short), *response.answer.options[-1:])
    return replace(response, answer=replace(response.answer, options=options))


def _option(scene: Scene, text: str) -> OptionDraft:
    return OptionDraft(text=text, field=Field.OUTCOME, language=scene.request.facts.language)


_ANSWERED: dict[str, Callable[[Scene], Response | None]] = {
    ADOPT: _on_the_wording,
    KEEP: _on_keeping,
    CLOSE: _at_the_end,
    LEAVE: _on_leaving,
}
"""Who answers, by the question that was asked last."""
