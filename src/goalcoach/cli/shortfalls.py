"""Talks about why a result falls short, in the terminal: begun, gone on with, listed, thrown away."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from goalcoach.cli.asker import PROMPT, Asker, place_in
from goalcoach.cli.develop_words import DevelopWords, develop_words
from goalcoach.cli.failing import FAILED, FINE
from goalcoach.cli.formats.paint import harmless
from goalcoach.cli.named import named
from goalcoach.cli.step_kept import ask_for_goal
from goalcoach.coach import gaps
from goalcoach.coach.gaps import GapView
from goalcoach.coach.languages import language_of
from goalcoach.coach.learning_step import Step, step_of_gap
from goalcoach.domain.errors import InvalidInput, NotFound
from goalcoach.domain.framework import Competency
from goalcoach.domain.plural import counted
from goalcoach.llm.builtin.causes.need import Help
from goalcoach.llm.builtin.causes.steps import Asking, CameOut
from goalcoach.llm.builtin.causes.words import cause_book
from goalcoach.rules.joined.gap import LEARNABLE, Cause
from goalcoach.store.gap_port import GapTalk

_YES = frozenset({"yes", "y", "ja", "j"})
_TITLE = 60
"""Characters of a result that are shown in a list."""


class Shortfalls:
    """Talks of one person; the one begun first is number 1, and a number stays while none before it goes."""

    def __init__(self, asker: Asker) -> None:
        self._asker = asker

    def begin(self, result: str) -> int:
        """Why a result falls short, and a goal where learning changes that."""
        w = develop_words(language_of(self._asker.person, (result,)))
        target, actual = (self._asker.amount(each, w.number) for each in (w.target, w.actual))
        return self._lead(self._asker.run(self._begin(result, actual, target)))

    def show(self) -> int:
        """All of them, with how far each came."""
        kept = self._asker.run(self._kept())
        if not kept:
            print("There are none. goalcoach develop --from-goal RESULT begins one.")
        for number, talk in enumerate(kept, 1):
            title = harmless(talk.shortfall.title)
            shown = title if len(title) <= _TITLE else f"{title[: _TITLE - 1]}…"
            print(f"  {number}  {shown}  {talk.created_at:%Y-%m-%d}  {self._stands(talk)}")
        return FINE

    def resume(self, words: str) -> int:
        """Go on with one, after what was said in it. Raises NotFound, InvalidInput."""
        talk = self._found(words)
        print(harmless(talk.shortfall.title))
        for question, (_, said) in zip(gaps.asked(talk), talk.answers, strict=True):
            print(f"\n{question}\n{PROMPT}{harmless(said) or '–'}")
        return self._lead(talk)

    def discard(self, words: str, *, sure: bool) -> int:
        """Throw one away, once more asked for unless `sure`. Raises NotFound, InvalidInput."""
        talk = self._found(words)
        print(harmless(f"{talk.shortfall.title}: {self._stands(talk)}"))
        question = "Throw it away, with every word? A goal that came of it stays. yes, or nothing to keep it."
        self._asker.left = "It is still there."
        if not sure and self._asker.ask(question).casefold() not in _YES:
            print("It is still there.")
            return FAILED
        self._asker.run(self._remove(talk))
        print("Every word of it is gone.")
        return FINE

    def _found(self, words: str) -> GapTalk:
        kept = self._asker.run(self._kept())
        if place := place_in(words, len(kept)):
            return kept[place - 1]
        key = words.casefold().strip()
        # A number is never looked for in a result: "7" must not mean the one about 75 %.
        sought = "" if key.isdecimal() else key
        titles = [each.shortfall.title.casefold() for each in kept]
        found = [place for place, title in enumerate(titles, 1) if sought and sought in title]
        if len(found) > 1:
            raise InvalidInput(f"Several are called like that: {', '.join(map(str, found))}. Say its number.")
        if not found:
            raise NotFound("There is no such talk. goalcoach develop --list shows them with their numbers.")
        return kept[found[0] - 1]

    def _stands(self, talk: GapTalk) -> str:
        if talk.cause is None:
            many = sum(bool(said) for _, said in talk.answers)
            return f"{counted(many, 'question')} answered, no cause yet"
        known = self._asker.framework.competency(talk.competency) if talk.competency else None
        return f"{talk.cause.value}, to learn: {known.name}" if known else talk.cause.value

    def _lead(self, talk: GapTalk) -> int:
        """From where it stands to its end."""
        kept = self._asker.run(self._kept())
        number = next(place for place, each in enumerate(kept, 1) if each.id == talk.id)
        self._asker.left = f"What was entered is kept; goalcoach develop --resume {number} goes on."
        while not isinstance((step := self._asker.run(self._look(talk)).step), CameOut):
            said = self._said(step, develop_words(talk.language))
            if isinstance(step, Help) and said != step.options[-1]:
                return FINE
            talk = self._asker.run(self._answer(talk, said))
        return self._out(talk, step)

    def _said(self, step: Asking | Help, w: DevelopWords) -> str:
        """What the person answers, as one of the options or in their own words."""
        told, how = step.question, w.how
        if isinstance(step, Help):
            told, how = f"{step.sentence} {step.question}", w.how_in_need
        print(f"\n{told}")
        for number, option in enumerate(step.options, 1):
            print(f"  {number}  {option}")
        said = self._asker.ask(how)
        place = place_in(said, len(step.options))
        return step.options[place - 1] if place else said

    def _out(self, talk: GapTalk, out: CameOut) -> int:
        cause = talk.cause
        if cause is None:
            print(f"\n{out.sentence}")
            for spoken in out.spoken:
                print(harmless(f"  {spoken.cause.value}: “{spoken.quotes[0]}”"))
            cause = self._cause(talk, out.cause)
            if cause is None:
                for each in out.left:
                    print(f"  {each.name}? {each.find_out}")
                print(out.watch)
                return FINE
            talk = self._asker.run(self._confirm(talk, cause))
        follows = cause_book(talk.language).following[cause]
        if cause not in LEARNABLE:
            print(develop_words(talk.language).not_learned)
            print(follows.question)
            return FINE
        return self._learn(talk, follows.question)

    def _learn(self, talk: GapTalk, question: str) -> int:
        if not talk.competency:
            print(question)
            known = self._learned(develop_words(talk.language).competency)
            if known is None:
                return FINE
            talk = self._asker.run(self._choose(talk, known.id))
        found = self._asker.run(self._look(talk))
        if found.line is not None and found.line.gap:
            ask_for_goal(self._asker, self._asker.run(self._step_of(found)))
        return FINE

    def _cause(self, talk: GapTalk, guess: Cause | None) -> Cause | None:
        """The cause the person confirms; None where they leave it open."""
        causes, names, w = list(Cause), cause_book(talk.language).names, develop_words(talk.language)
        for number, each in enumerate(causes, 1):
            print(f"  {number}  {each.value}: {names[each]}")
        nothing = w.nothing_for.format(cause=guess.value) if guess else w.nothing_open
        while said := self._asker.ask(w.which_cause.format(nothing=nothing)).casefold():
            if place := place_in(said, len(causes)):
                return causes[place - 1]
            if said in set(Cause):
                return Cause(said)
            print(w.no_cause.format(said=repr(said)))
        return guess

    def _learned(self, question: str) -> Competency | None:
        """The competency to learn; None where it is left open."""
        while said := self._asker.ask(question):
            try:
                return named(said, self._asker.framework.competencies)
            except NotFound as error:
                print(harmless(error.message))
        return None

    async def _kept(self) -> Sequence[GapTalk]:
        async with self._asker.office.store.unit() as unit:
            return sorted(await unit.gap_talks.of(self._asker.person.id), key=lambda each: each.id)

    async def _begin(self, result: str, actual: Decimal, target: Decimal) -> GapTalk:
        async with self._asker.office.store.unit() as unit:
            return await gaps.begin(
                unit,
                self._asker.office,
                self._asker.person,
                goal_id="",
                title=result,
                actual=actual,
                target=target,
                unit_of="",
                falling=actual > target,
                day=self._asker.office.today(),
            )

    async def _look(self, talk: GapTalk) -> GapView:
        async with self._asker.office.store.unit() as unit:
            return await gaps.look(unit, self._asker.office, self._asker.person, talk.id)

    async def _answer(self, talk: GapTalk, said: str) -> GapTalk:
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            if not said:
                return await gaps.skip(unit, office, person, talk.id, revision=talk.revision)
            return await gaps.answer(unit, office, person, talk.id, said, revision=talk.revision)

    async def _confirm(self, talk: GapTalk, cause: Cause) -> GapTalk:
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            return await gaps.confirm(unit, office, person, talk.id, cause, revision=talk.revision)

    async def _choose(self, talk: GapTalk, competency: str) -> GapTalk:
        office, person = self._asker.office, self._asker.person
        async with office.store.unit() as unit:
            return await gaps.choose(unit, office, person, talk.id, competency, revision=talk.revision)

    async def _step_of(self, found: GapView) -> Step:
        async with self._asker.office.store.unit() as unit:
            return await step_of_gap(unit, self._asker.office, self._asker.person, found)

    async def _remove(self, talk: GapTalk) -> None:
        async with self._asker.office.store.unit() as unit:
            await gaps.remove(unit, self._asker.person, talk.id)
