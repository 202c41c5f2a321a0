"""Answers to yes-or-no questions: is the wording right, is there anything else, what is this number."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field, OptionDraft
from goalcoach.domain.sketch import adopted
from goalcoach.llm.builtin.agenda import Move, Step, next_move, with_focus
from goalcoach.llm.builtin.hearing.found import Stance
from goalcoach.llm.builtin.reply import Response, Scene, compose
from goalcoach.llm.builtin.settling import ADOPT, CHANGE, CLOSE, KEEP, LEAVE, WHICH
from goalcoach.llm.port import Command, TurnAnswer


def decide(scene: Scene) -> Response | None:
    """The answer to a yes or a no; None when the person said something else."""
    if scene.heard.doubtful:
        return _which(scene)
    if not scene.heard.empty:
        return None
    answered = _ANSWERED.get(_last(scene.request.sketch))
    return answered(scene) if answered else None


def offered(sketch: Sketch) -> bool:
    """Whether the last question was whether the wording is right."""
    return _last(sketch) == ADOPT


def _last(sketch: Sketch) -> str:
    return sketch.questions[-1] if sketch.questions else ""


def _on_the_wording(scene: Scene) -> Response | None:
    stances = scene.heard.stances
    if Stance.YES in stances:
        return _adopt(scene)
    if Stance.NO in stances:
        return _ask_what(scene)
    return _wait(scene) if stances or scene.heard.command is Command.SKIP else None


def _on_keeping(scene: Scene) -> Response | None:
    if Stance.YES in scene.heard.stances:
        return _adopt(scene)
    return _wait(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _at_the_end(scene: Scene) -> Response | None:
    if Stance.YES in scene.heard.stances:
        return start_over(scene)
    return _leave(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _on_leaving(scene: Scene) -> Response | None:
    if Stance.YES in scene.heard.stances:
        return _ask_what(scene)
    return _leave(scene) if scene.heard.stances or scene.heard.command is Command.SKIP else None


def _adopt(scene: Scene) -> Response | None:
    facts, before = scene.request.facts, scene.request.sketch
    draft = next_move(before, facts, now=True).draft
    if draft is None:
        return None
    sketch = adopted(before, draft.text, language=facts.language)
    move = next_move(sketch, facts)
    said = [scene.words.adopted, *([scene.words.closing] if move.step is Step.CLOSE else [])]
    return compose(scene, with_focus(sketch, move), move, said, wording=draft, command=Command.ADOPT)


def _ask_what(scene: Scene) -> Response:
    return _plainly(scene, (), scene.words.what_to_change, scene.words.change_options, CHANGE)


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
    return next((each for each in variants if each not in asked), variants[-1])


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


def start_over(scene: Scene) -> Response:
    """From the beginning, with nothing of the old goal."""
    sketch = Sketch(asked=Field.OUTCOME, questions=(str(Field.OUTCOME),))
    move = Move(step=Step.ASK, field=Field.OUTCOME, key=Field.OUTCOME)
    return compose(scene, sketch, move, [scene.words.restarted], command=Command.START_OVER)


_ANSWERED: dict[str, Callable[[Scene], Response | None]] = {
    ADOPT: _on_the_wording,
    KEEP: _on_keeping,
    CLOSE: _at_the_end,
    LEAVE: _on_leaving,
}
"""Who answers, by the question that was asked last."""
