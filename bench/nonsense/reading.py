"""What becomes of an answer: read as goalcoach reads it, judged by the rules it is judged by there."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from bench.nonsense.ending import End, Ending
from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.llm.answer import BadAnswer, read_answer
from goalcoach.llm.offering import against_offering
from goalcoach.llm.port import TurnAnswer, TurnRequest
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.strict import BadJson, read_object
from goalcoach.prompts.schemas import shape_of
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Refused

Read = Callable[[str, TurnRequest], Ending]


def spoken(text: str, request: TurnRequest) -> Ending:
    """Words first, then the object."""
    stream = SentenceStream()
    for sentence in (*stream.feed(text), *stream.rest()):
        if refused := _refused(ReplyDraft(text=sentence, whole=False), request.facts):
            return Ending(End.REFUSED, f"a sentence: {refused}")
    return turn(stream.found, request)


def turn(text: str, request: TurnRequest) -> Ending:
    """The object of a turn."""
    try:
        answer = read_answer(read_object(text), request)
    except (BadJson, BadAnswer) as error:
        return Ending(End.REFUSED, f"the object: {str(error).split(';')[0]}")
    for option in answer.options:
        if refused := _refused(option, request.facts):
            return Ending(End.REFUSED, f"an option: {refused}")
    if answer.wording and (held := against_offering(answer.wording, answer.command, request.sitting)):
        return Ending(End.REFUSED, f"the wording: {held[0].code} {held[0].name}")
    return Ending(End.PASSED if _proposes(answer) else End.NOTHING)


def of_shape(name: str) -> Read:
    """How the object of this shape is read."""
    drafts = _DRAFTS[name]

    def read(text: str, request: TurnRequest) -> Ending:
        try:
            found = read_object(text)
        except BadJson as error:
            return Ending(End.REFUSED, f"the object: {error}")
        if misfits := shape_of(name).misfits(found):
            return Ending(End.REFUSED, f"the object: {misfits[0]}")
        proposed = tuple(drafts(found))
        for draft in proposed:
            if refused := _refused(draft, request.facts):
                return Ending(End.REFUSED, f"{name}: {refused}")
        return Ending(End.PASSED if proposed else End.NOTHING)

    return read


def _proposes(answer: TurnAnswer) -> bool:
    held = (answer.notes, answer.withdrawn, answer.skipped, answer.options, answer.wording, answer.command)
    return any(held)


def _refused(draft: Draft, facts: Facts) -> str:
    verdict = judge(draft, facts)
    if not isinstance(verdict, Refused):
        return ""
    return f"{verdict.reasons[0].code} {verdict.reasons[0].name}"


def _repaired(found: Mapping[str, Any]) -> Iterator[Draft]:
    if found["text"].strip():
        yield ReplyDraft(text=found["text"])


def _options(found: Mapping[str, Any]) -> Iterator[Draft]:
    for row in found["options"]:
        yield OptionDraft(text=row["text"])


def _agenda(found: Mapping[str, Any]) -> Iterator[Draft]:
    if found["items"]:
        yield AgendaDraft(
            items=tuple(AgendaItem(text=row["text"], topic=Topic(row["topic"])) for row in found["items"])
        )


_DRAFTS: Mapping[str, Callable[[Mapping[str, Any]], Iterator[Draft]]] = {
    "repaired": _repaired,
    "options": _options,
    "agenda": _agenda,
}
