"""The coach that a language model answers for. Judges what it proposes; the gate behind it judges again."""

from __future__ import annotations

import time
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable, Iterator
from contextlib import aclosing
from dataclasses import replace

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.finding import Finding
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.llm.answer import BadAnswer, read_answer, read_repaired
from goalcoach.llm.asking import REPAIRS, Asking, Heard, unheard
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.builtin.hearing.asides import in_need
from goalcoach.llm.builtin.hearing.listen import hear
from goalcoach.llm.directory import Directory
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.offering import against_offering
from goalcoach.llm.opening import opening
from goalcoach.llm.port import Coach, Command, Said, TurnAnswer, TurnAnswerWithText, TurnPart, TurnRequest
from goalcoach.llm.pseudonyms import Pseudonyms
from goalcoach.llm.reason import FORMLESS, UNFIT, reason_of, told
from goalcoach.llm.sentences import SentenceStream
from goalcoach.llm.situation import of_a_repair, of_a_turn, trusted
from goalcoach.llm.spoken import Spoken
from goalcoach.llm.strict import BadJson
from goalcoach.llm.turn_prompts import REPAIR, REPLY
from goalcoach.prompts.library import Prompts, shipped
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import pack

MOST_SAID = 2_000
"""Characters of a reply before its question: more is a speech."""
MOST_TEXT = 4_000
"""Characters of all of it, with the sentence that is under way. What grows beyond is read no further."""
MOST_SENTENCES = 30
"""The gate behind this coach ends an answer of more than forty as failed."""
SHORT = 40
"""Characters of a message that may be a bare command."""
STEPPED_IN = "{why} The built-in coach answers instead."
STEPPED_IN_SPEAKING = "{why} The built-in coach answers instead, in {language}."
"""The same where that is not the person's language."""
NO_REASON = "no-answer"
"""The fault of a failure that nobody foresaw."""


class Unfit(Exception):
    """An answer that cannot be used, whatever was tried. Its text tells a person why, and quotes nothing.

    `fault` says the same to whoever runs the server, down to the place in the object.
    """

    def __init__(self, reason: str, fault: str = "") -> None:
        super().__init__(reason if fault else UNFIT.format(reason=reason))
        self.fault = fault or reason


class LlmCoach:
    """Asks a language model, and the built-in coach where that gives nothing that may be said."""

    def __init__(
        self,
        endpoint: Endpoint,
        people: Callable[[], Awaitable[Directory]],
        *,
        voice: str,
        seconds: float,
        prompts: Prompts = shipped,
        instead: Coach | None = None,
        heard: Heard = unheard,
    ) -> None:
        self.name = endpoint.model.name
        self._endpoint = endpoint
        self._people = people
        self._voice = voice
        self._seconds = seconds
        self._prompts = prompts
        self._instead = instead or BuiltinCoach()
        self._heard = heard

    def open(self, facts: Facts, kind: GoalKind | None) -> TurnAnswerWithText:
        """First words that need no language model: nothing was said that it could make use of."""
        words = opening(facts.language, kind) or self._instead.open(facts, kind)
        return replace(words, answer=replace(words.answer, source=self._instead.name))

    async def turn(self, request: TurnRequest) -> AsyncIterator[TurnPart]:
        """Answer one turn: as far as it comes, the language model does."""
        if needs_no_model(request):
            async for part in self._instead.turn(request):
                yield replace(part, source=self._instead.name) if isinstance(part, TurnAnswer) else part
            return
        asking = Asking(
            model=self._endpoint.request(request.facts.owner),
            prices=self._endpoint.budget.prices,
            names=Pseudonyms(await self._people()),
            prompts=await self._prompts(),
            pack=request.facts.pack,
            trusted=trusted(request.facts, self._voice),
            deadline=time.monotonic() + self._seconds,
            heard=self._heard,
        )
        turn = _Turn(request, asking)
        try:
            async with aclosing(turn.parts()) as parts:
                async for part in parts:
                    yield part
        except Unavailable as error:
            why, fault = told(error), str(reason_of(error) or NO_REASON)
        except Unfit as error:
            why, fault = str(error), error.fault
        else:
            return
        async for part in self._step_in(request, turn, why, fault):
            yield part

    async def _step_in(
        self, request: TurnRequest, turn: _Turn, why: str, fault: str
    ) -> AsyncIterator[TurnPart]:
        """The built-in coach's answer; of its words only the question where something was said already."""
        said, sentences = turn.spoken.said, list[Said]()
        async for part in self._instead.turn(request):
            if isinstance(part, Said):
                sentences.append(part)
                continue
            gap = "" if not said or said.endswith("\n") else "\n\n"
            for each in sentences[-1:] if said else sentences:
                yield replace(each, text=f"{gap}{each.text}")
            yield replace(
                part,
                source=self._instead.name,
                notice=_stepped_in(why, request.facts.language, sentences[-1].language),
                fault=fault,
                withheld=tuple(turn.withheld),
            )


def _stepped_in(why: str, asked: str, spoken: str) -> str:
    if asked == spoken:
        return STEPPED_IN.format(why=why)
    return STEPPED_IN_SPEAKING.format(why=why, language=pack(spoken).name)


def needs_no_model(request: TurnRequest) -> bool:
    """Whether the built-in coach answers for certain what a language model might get wrong.

    Somebody in need of a human being, a bare "undo" or "start over", and nothing said at all.
    """
    said = request.said.strip()
    if not said or in_need(said):
        return True
    if len(said) > SHORT:
        return False
    heard = hear(request)
    return heard.empty and heard.command in (Command.UNDO, Command.START_OVER)


class _Turn:
    """One turn while a language model answers it."""

    def __init__(self, request: TurnRequest, asking: Asking) -> None:
        self._request = request
        self._asking = asking
        self._repairs = 0
        self.spoken = Spoken(request.facts.language, request.sitting)
        self.withheld: list[GoalDraft | ReplyDraft] = []

    async def parts(self) -> AsyncGenerator[TurnPart, None]:
        """Sentences as they come and pass, then the answer. Raises Unavailable, Unfit."""
        answer: TurnAnswer | str = ""
        while isinstance(answer, str):
            stream = SentenceStream()
            self.spoken.begin()
            async with aclosing(self._spoken(stream)) as sentences:
                async for said in sentences:
                    yield said
            answer = self._read(stream.found)
            if isinstance(answer, str) and not self._asking.left:
                raise Unfit(FORMLESS, answer)
        answer = await self._with_a_wording_that_passes(answer)
        yield self._said(await self._rest_that_passes())
        yield replace(answer, making=self._asking.making(self._repairs), withheld=tuple(self.withheld))

    async def _spoken(self, stream: SentenceStream) -> AsyncGenerator[Said, None]:
        """What may be said at once of one answer.

        What stands after its last finished sentence is said only when the object follows.
        """
        length = self.spoken.length
        async with aclosing(self._asking.stream(REPLY, of_a_turn(self._request))) as pieces:
            async for piece in pieces:
                for sentence in stream.feed(piece):
                    for said in self._let_out(sentence):
                        yield said
                    length = self.spoken.length
                if length + stream.unfinished > MOST_TEXT:
                    raise Unfit("too long")

    def _let_out(self, sentence: str) -> Iterator[Said]:
        if len(self.spoken.said) > MOST_SAID or self.spoken.sentences >= MOST_SENTENCES:
            raise Unfit("too long")
        for text in self.spoken.take(self._asking.show(sentence)):
            yield self._said(text)

    def _said(self, text: str) -> Said:
        return Said(text, self._request.facts.language)

    def _read(self, found: str) -> TurnAnswer | str:
        """The answer that an object is, or what is wrong with it."""
        try:
            return read_answer(self._asking.read(found), self._request)
        except BadJson as error:
            return str(error)
        except BadAnswer as error:
            return error.reasons[0]

    async def _with_a_wording_that_passes(self, answer: TurnAnswer) -> TurnAnswer:
        wording = answer.wording
        while wording is not None and answer.command is not Command.ADOPT:
            reasons = against_offering(wording, answer.command, self._request.sitting)
            if not reasons:
                break
            self.withheld.append(wording)
            text = await self._repaired("a goal in one sentence", wording.text, reasons)
            wording = replace(wording, text=text)
        return replace(answer, wording=wording)

    async def _rest_that_passes(self) -> str:
        while reasons := self.spoken.reasons():
            self.withheld.append(self.spoken.refused())
            text = await self._repaired("a reply of the coach", self.spoken.unsaid, reasons)
            self.spoken.put_right(text)
        return self.spoken.rest()

    async def _repaired(self, what: str, text: str, reasons: tuple[Finding, ...]) -> str:
        """The text in other words. Raises Unfit when there are none, and nobody is to be asked again."""
        why = f"{reasons[0].name.replace('-', ' ')} ({reasons[0].code})"
        if self._repairs == REPAIRS or not self._asking.left:
            raise Unfit(why)
        self._repairs += 1
        values = {"what": what, **of_a_repair(self._request, text, reasons)}
        try:
            repaired = read_repaired(await self._asking.object(REPAIR, values))
        except (BadJson, BadAnswer):
            return text
        if not repaired:
            raise Unfit(why)
        return repaired
