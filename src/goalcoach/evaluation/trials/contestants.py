"""Who answers in a variant: nobody's model, the practice model, recordings, or the configured endpoint.

The built-in coach, the practice model and who grades are loaded where one is asked: most runs ask none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from goalcoach.evaluation.cases.case import Case
from goalcoach.evaluation.outcome import Ended, Outcome
from goalcoach.evaluation.situations import Situation
from goalcoach.evaluation.trials.asked import Asked
from goalcoach.evaluation.trials.playing import played
from goalcoach.evaluation.trials.recordings import recordings_of
from goalcoach.evaluation.trials.remembering import Memory
from goalcoach.evaluation.trials.replying import HERE, FirstDecides, Free, Replying
from goalcoach.evaluation.trials.trial import PRACTICE, Trial, Variant
from goalcoach.llm.endpoint import Endpoint
from goalcoach.llm.port import BUILTIN
from goalcoach.llm.recorded import Recorded, UnknownRequest
from goalcoach.prompts.library import Library
from goalcoach.rules.pack import NO_PACK, Pack

if TYPE_CHECKING:
    from goalcoach.evaluation.trials.grading import Grading

RECORDED = Recorded.name
FREE = frozenset({BUILTIN, PRACTICE, RECORDED})
"""Who answers without a language model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Setting:
    """What all who answer have in common."""

    voice: str
    seconds: float
    """For one request, all its calls together."""
    prompts: Library
    recordings: Path
    """The folder of the recordings."""
    pack: Pack = NO_PACK
    """The organisation's rules, which judge as well."""


class Contestant(Protocol):
    """Whoever answers in one variant."""

    host: str
    """Where the language model is; empty for none."""
    setting: Setting
    """With the versions of prompts that the variant asks with."""

    async def play(self, trial: Trial, situation: Situation) -> Outcome:
        """What comes of a trial. Raises Later and Stopped, for the run as a whole."""


class Lineup:
    """All who answer in a run, by name of the variant, with the endpoints that are open for it."""

    def __init__(
        self,
        variants: Iterable[Variant],
        setting: Setting,
        memory: Memory,
        opened: Callable[[str], Endpoint],
    ) -> None:
        """`opened` opens the configured endpoint for a model of this name. Raises NotFound for an unknown
        version of a prompt, and whatever `opened` raises."""
        self._opened = opened
        self._endpoints: dict[str, Endpoint] = {}
        self._of = {each.name: self._contestant(each, setting, memory) for each in variants}

    def __getitem__(self, variant: str) -> Contestant:
        return self._of[variant]

    @property
    def endpoints(self) -> Mapping[str, Endpoint]:
        """Those that are asked for money or time, by name of the model."""
        return self._endpoints

    def grading(self, name: str, setting: Setting, memory: Memory) -> Grading:
        """The language model of this name as who grades. Raises whatever `opened` raises."""
        from goalcoach.evaluation.trials.grading import Grading

        return Grading(self.endpoint(name), memory, setting.prompts)

    @property
    def hosts(self) -> dict[str, str]:
        """Where the language model is, by name of the variant."""
        return {name: each.host for name, each in self._of.items()}

    async def close(self) -> None:
        """Close every connection."""
        for each in self._endpoints.values():
            await each.close()

    def _contestant(self, variant: Variant, setting: Setting, memory: Memory) -> Contestant:
        setting = replace(setting, prompts=with_versions(setting.prompts, variant.prompts))
        if variant.llm == BUILTIN:
            return _Builtin(setting)
        if variant.llm == PRACTICE:
            return _Practising(setting)
        if variant.llm == RECORDED:
            return _OfRecordings(setting)
        return _Configured(setting, self.endpoint(variant.llm), memory)

    def endpoint(self, name: str) -> Endpoint:
        """One for each model, opened when it is first needed; of the address all share limits and budget."""
        if name not in self._endpoints:
            first, own = next(iter(self._endpoints.values()), None), self._opened(name)
            self._endpoints[name] = own if first is None else own.sharing(first)
        return self._endpoints[name]


def with_versions(prompts: Library, versions: Mapping[str, int]) -> Library:
    """The prompts with these versions in use. Raises NotFound."""
    for id_, version in versions.items():
        prompts = prompts.using(prompts.version(id_, version))
    return prompts


def asked_of(setting: Setting, endpoint: Endpoint) -> Asked:
    """Who is asked, as playing has it."""
    return Asked(endpoint=endpoint, prompts=setting.prompts, voice=setting.voice, seconds=setting.seconds)


def judged_with(situation: Situation, pack: Pack) -> Situation:
    """The situation with the organisation's rules."""
    if pack is NO_PACK:
        return situation
    request = situation.request
    return replace(situation, request=replace(request, facts=replace(request.facts, pack=pack)))


async def played_fixed(case: Case, situation: Situation, setting: Setting) -> Outcome:
    """What comes of the answer that stands in a case: it decides, and nobody is asked."""
    endpoint = FirstDecides(Replying("the case", lambda _: str(case.given["answer"])))
    outcome = await played(situation, asked_of(setting, endpoint))
    return replace(outcome, making=None)


class _Builtin:
    host = ""

    def __init__(self, setting: Setting) -> None:
        self.setting = setting

    async def play(self, trial: Trial, situation: Situation) -> Outcome:
        from goalcoach.evaluation.trials.builtin import builtin

        del trial
        return await builtin(situation)


class _Practising:
    host = HERE

    def __init__(self, setting: Setting) -> None:
        self.setting = setting

    async def play(self, trial: Trial, situation: Situation) -> Outcome:
        if not trial.case.practice:
            return Outcome(ended=Ended.CANNOT, why="No practice answer stands with this case.")
        from goalcoach.evaluation.practice import practised

        model = Replying(PRACTICE, lambda ask: practised(trial.case, ask))
        return await played(situation, asked_of(self.setting, Free(model)))


class _OfRecordings:
    host = Recorded.host

    def __init__(self, setting: Setting) -> None:
        self.setting = setting

    async def play(self, trial: Trial, situation: Situation) -> Outcome:
        """With several writers, each repeat has the next one's answer."""
        found = recordings_of(trial.case.id, self.setting.recordings)
        if not found:
            return Outcome(ended=Ended.CANNOT, why="Nobody's answer to this was recorded.")
        model = Recorded([found[(trial.repeat - 1) % len(found)]])
        try:
            return await played(situation, asked_of(self.setting, FirstDecides(model)))
        except UnknownRequest:
            return Outcome(ended=Ended.CANNOT, why="What was recorded answers another version of the prompt.")


class _Configured:
    def __init__(self, setting: Setting, endpoint: Endpoint, memory: Memory) -> None:
        self.host = endpoint.model.host
        self.setting = setting
        self._endpoint = endpoint
        self._memory = memory

    async def play(self, trial: Trial, situation: Situation) -> Outcome:
        remembered = self._memory.of(self._endpoint, trial.repeat)
        return await played(situation, asked_of(self.setting, remembered))
