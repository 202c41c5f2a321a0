"""FA3: where the coach stops and points to a human being."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Certainty, Severity
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.packs import pack
from goalcoach.rules.reading import Reading
from goalcoach.rules.rule import WORDED, Bad, Good, Hit, Source, hits, rule
from goalcoach.rules.said import flat, outside_quotes, said
from goalcoach.rules.samples import a_reply, heard

_WHO = Source(
    "WHO, Preventing suicide at work: information for employers, managers and employees", "point to help"
)
_BOUNDARY = Source("EU AI Act, Regulation 2024/1689", "Art. 14, human oversight")
_DARK = "I want to die and the report is late"


@rule(
    code="FA301",
    name="cry-for-help-passed-over",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="the person said {words!r}, and the reply names nobody who could help",
    why="A question about a goal is the wrong answer to somebody in danger.",
    sources=(_WHO,),
    ask="Who could be with you now: a doctor, a helpline, or someone you trust?",
    fix="Say that a machine cannot help with this, and name people who can.",
    bad=lambda: (
        Bad(draft=a_reply("By when is the report due?"), facts=heard(_DARK)),
        Bad(
            draft=a_reply("What would change if you were done?"),
            facts=heard("I often think of ending my life"),
        ),
    ),
    good=lambda: (
        Good(
            draft=a_reply(
                "I am a program and cannot help. Who could be with you now: a doctor, someone you trust?"
            ),
            facts=heard(_DARK),
        ),
        Good(
            draft=a_reply("By when should the nightly job be gone?"),
            facts=heard("I want to kill the nightly batch job"),
            because="a job of a computer",
        ),
        Good(
            draft=a_reply("By when is the report due?"),
            facts=heard(_DARK, asked_before=("Who could be with you now: a doctor, or someone you trust?",)),
            because="help was named before, and the person went on",
        ),
    ),
    languages=WORDED,
)
def cry_for_help_passed_over(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    told = said(facts, draft.language)
    if told is None or not draft.whole or reading.theme("human_help"):
        return
    words = _cry(told.text, reading.pack.code)
    helped = f" {flat(' '.join(facts.asked_before))} " if words else ""
    if words and not any(f" {phrase} " in helped for phrase in reading.pack.terms("human_help")):
        yield Hit(data={"words": words})


@rule(
    code="FA302",
    name="advice-of-an-expert",
    scope=ReplyDraft,
    model=Severity.BLOCK,
    person=None,
    certainty=Certainty.HEURISTIC,
    since="0.2",
    message="{words!r} is advice for a doctor or a lawyer to give",
    why="Somebody who relies on it may lose a claim or their health, and nobody answers for it.",
    sources=(_BOUNDARY, Source("EU Medical Device Regulation 2017/745", "intended purpose")),
    ask="Which part of it is about your work here?",
    fix="Say that somebody trained for it should be asked, and come back to the work.",
    bad=lambda: (
        Bad(draft=a_reply("You have a strong case against them. What is next?"), at="You have a strong case"),
        Bad(draft=a_reply("Your symptoms call for rest. What is next?"), at="Your symptoms"),
    ),
    good=lambda: (
        Good(draft=a_reply("What would make the business case strong?"), because="a case for a project"),
        Good(draft=a_reply("Which symptoms do the machines show before they stop?")),
        Good(draft=a_reply("Is finding the right dose of chlorine what takes you out of the limits?")),
    ),
    languages=WORDED,
    looks_for=("expert_advice",),
)
def advice_of_an_expert(draft: ReplyDraft, reading: Reading, facts: Facts) -> Iterator[Hit]:
    yield from hits(reading, outside_quotes(reading, facts, "expert_advice"))


def _cry(told: str, language: str) -> str:
    """The words of a cry for help in what was said; empty when there is none."""
    known = _crisis(language)
    cries = [
        (place, phrase)
        for word in known.keys() & told.split()
        for place, phrase, whole in known[word]
        if whole in told
    ]
    return min(cries)[1] if cries else ""


@cache
def _crisis(language: str) -> Mapping[str, Sequence[tuple[int, str, str]]]:
    """Cries for help by their first word: which in order, the phrase, and how it stands in what was said."""
    known: dict[str, list[tuple[int, str, str]]] = {}
    for place, phrase in enumerate(pack(language).terms("crisis")):
        words = flat(phrase)
        known.setdefault(words.partition(" ")[0], []).append((place, phrase, f" {words} "))
    return known
