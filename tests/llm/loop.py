"""A conversation in memory: drives a door turn by turn and judges all that comes back."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field, replace
from datetime import date

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.conversation import Sketch, Speaker, closing_question
from goalcoach.domain.draft import OptionDraft, ReplyDraft
from goalcoach.domain.finding import Finding, Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.sketch import assemble, before
from goalcoach.llm.apply import apply
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.port import Coach, Command, Said, TurnAnswer, TurnRequest, Utterance
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.verdict import Accepted

OWNER = "p-1"
TODAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """One thing said and all that came back."""

    said: str
    reply: str
    options: tuple[str, ...]
    answer: TurnAnswer
    sketch: Sketch
    refused: tuple[Finding, ...]
    """What the rules refused of the reply, the options and the wording."""


@dataclass(slots=True)
class Loop:
    """One conversation with one coach."""

    coach: Coach
    today: date = TODAY
    calendar: OrgCalendar = OrgCalendar()
    language: str = "en"
    kind: GoalKind | None = None
    sketch: Sketch = field(default_factory=Sketch)
    opening: str = ""
    said: list[str] = field(default_factory=list)
    transcript: list[Utterance] = field(default_factory=list)
    history: list[Sketch] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    wording: GoalDraft | None = None
    """The last wording that was offered and passed."""
    adopted: GoalDraft | None = None
    streamed: list[Finding] = field(default_factory=list)
    """What the rules refused of single sentences."""

    def __post_init__(self) -> None:
        opening = self.coach.open(self.facts(), self.kind)
        self.opening = opening.text
        self.sketch = replace(self.sketch, kind=self.kind, asked=opening.answer.asked)
        self.transcript.append(Utterance(speaker=Speaker.COACH, text=opening.text))

    def facts(self) -> Facts:
        """Facts for what the coach says: it may only rest on what was said."""
        return Facts(
            today=self.today,
            origin=Origin.MODEL,
            calendar=self.calendar,
            language=self.language,
            owner=OWNER,
            said=tuple(self.said),
            asked_before=tuple(
                closing_question(each.text) for each in self.transcript if each.speaker is Speaker.COACH
            ),
        )

    def say(self, text: str) -> Exchange:
        """Say something; the answer is judged, applied and kept."""
        return asyncio.run(self._say(text))

    async def _say(self, text: str) -> Exchange:
        self.said.append(text)
        facts, turn = self.facts(), len(self.transcript) + 1
        draft = assemble(self.sketch, owner=OWNER, language=self.language)
        verdict = judge(draft, replace(facts, origin=Origin.PERSON)) if draft else None
        request = TurnRequest(
            said=text,
            turn=turn,
            sketch=self.sketch,
            previous=before(self.sketch, self.history),
            transcript=tuple(self.transcript),
            findings=verdict.findings if verdict else (),
            letters=verdict.letters if verdict else (),
            facts=facts,
        )
        self.history.append(self.sketch)
        self.transcript.append(Utterance(speaker=Speaker.PERSON, text=text))
        reply, answer = "", TurnAnswer()
        async for part in self.coach.turn(request):
            if isinstance(part, Said):
                sentence = ReplyDraft(text=part.text, whole=False, language=self.language)
                self.streamed += _refusals(judge(sentence, facts))
                reply += part.text
            else:
                answer = part
        return self._take(text, reply, answer, request)

    def _take(self, said: str, reply: str, answer: TurnAnswer, request: TurnRequest) -> Exchange:
        refused = list(_refusals(judge(ReplyDraft(text=reply, language=self.language), request.facts)))
        options = []
        for option in answer.options:
            judged: Accepted[OptionDraft] | object = judge(option, request.facts)
            refused += _refusals(judged)
            options.append(option.text)
        if answer.wording:
            wording = judge(answer.wording, request.facts)
            refused += _refusals(wording)
            if isinstance(wording, Accepted):
                self.wording = wording.draft
                if answer.command is Command.ADOPT:
                    self.adopted = wording.draft
        quoted = tuple(note for note in answer.notes if self._spoken(note.quote, note.turn))
        self.sketch = apply(self.sketch, replace(answer, notes=quoted), previous=request.previous)
        self.transcript.append(Utterance(speaker=Speaker.COACH, text=reply))
        exchange = Exchange(
            said=said,
            reply=reply,
            options=tuple(options),
            answer=answer,
            sketch=self.sketch,
            refused=tuple(refused),
        )
        self.exchanges.append(exchange)
        return exchange

    def _spoken(self, quote: str, turn: int) -> bool:
        """Whether these very words stand in that turn of the person's."""
        return bool(quote) and turn <= len(self.transcript) and quote in self.transcript[turn - 1].text


def talked(language: str, *sayings: str) -> Loop:
    """A talk with the built-in coach, after all of this was said."""
    loop = Loop(coach=BuiltinCoach(), language=language)
    for said in sayings:
        loop.say(said)
    return loop


def _refusals(verdict: object) -> tuple[Finding, ...]:
    return () if isinstance(verdict, Accepted) else tuple(getattr(verdict, "reasons", ()))
