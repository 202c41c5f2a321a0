"""All scorers that reckon, by name, from cheap to dear."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from goalcoach.evaluation.scorers.expected import expected, letters
from goalcoach.evaluation.scorers.false_accept import NAME as FALSE_ACCEPT
from goalcoach.evaluation.scorers.false_accept import false_accept
from goalcoach.evaluation.scorers.form import schema
from goalcoach.evaluation.scorers.gate import verdict
from goalcoach.evaluation.scorers.grounded import evidence, numbers, vocabulary
from goalcoach.evaluation.scorers.measure import length, questions
from goalcoach.evaluation.scorers.own_words import own_words
from goalcoach.evaluation.scorers.plain import language, reading_level
from goalcoach.evaluation.scorers.score import Scorer

SCORERS: Mapping[str, Scorer] = MappingProxyType(
    {
        each.name: each
        for each in (
            Scorer(
                name=FALSE_ACCEPT,
                says="The dangerous error: something is shown that nobody told, or that must never be said: "
                "an invented number, day, name or quote, evidence that may not be used, a grade, a promise "
                "of pay or rank.",
                score=false_accept,
                dangerous=True,
            ),
            Scorer(
                name="schema",
                says="The language model's answers have the form they are asked for, read strictly.",
                score=schema,
            ),
            Scorer(
                name="verdict",
                says="A good answer comes through goalcoach's own rules, and nothing of it is held back.",
                score=verdict,
            ),
            Scorer(
                name="expected",
                says="What the case expects by name is there: rules, words, fields, evidence.",
                score=expected,
            ),
            Scorer(
                name="letters", says="A goal is read, letter by letter, as people marked it.", score=letters
            ),
            Scorer(
                name="evidence",
                says="Each claim cites evidence that exists, is about this person and of this period.",
                score=evidence,
            ),
            Scorer(
                name="numbers",
                says="Numbers and days stand in the evidence that is cited, or follow from it.",
                score=numbers,
            ),
            Scorer(
                name="vocabulary",
                says="Competencies, courses and mentors that are named are on the organisation's lists.",
                score=vocabulary,
            ),
            Scorer(
                name="length", says="It is neither too short nor too long for what it is for.", score=length
            ),
            Scorer(
                name="questions",
                says="It asks as much as it should: one question at the end of a reply, open questions for "
                "about half of talking points.",
                score=questions,
            ),
            Scorer(
                name="own-words", says="A drafted goal is made of the person's own words.", score=own_words
            ),
            Scorer(
                name="reading-level",
                says="It is easy to read by the formula LIX (Björnsson, 1968), with a limit by language.",
                score=reading_level,
            ),
            Scorer(name="language", says="It is in the language of the person it is for.", score=language),
        )
    }
)
"""Those that reckon. A suite is always looked at by those that are dangerous; graders are in graders.py."""
