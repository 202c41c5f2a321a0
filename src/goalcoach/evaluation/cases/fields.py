"""What may stand in the file of a suite: its keys, and what each says. The reader and the schema ask here."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from goalcoach.evaluation.cases.case import Split
from goalcoach.evaluation.situations import TASKS

RULES = "rules"
"""The task of suites whose goals are judged, and no language model is asked."""
ALL_TASKS = (*TASKS, RULES)
SCORERS = (
    "false-accept",
    "schema",
    "verdict",
    "expected",
    "evidence",
    "numbers",
    "vocabulary",
    "own-words",
    "questions",
    "length",
    "reading-level",
    "language",
    "letters",
)
"""Those that need no language model, from cheap to dear. The first is always on."""
GRADER = "grader:"
"""What the name of a scorer begins with that is a language model with a rubric."""


class Form(StrEnum):
    """How a value is written."""

    NAME = "small letters, digits and hyphens"
    TEXT = "text"
    CHOICE = "one of a few words"
    YES_NO = "true or false"
    TEXTS = "a list of texts"
    PATTERNS = "a list of regular expressions"
    WITHIN = "a table with least, most, or both"
    TABLE = "a table of texts"
    GIVEN = "a table: the moment"
    EXPECT = "a table: what is expected"
    CASES = "a list of cases"
    LABELLED = "a list of files"


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """One key of a table."""

    name: str
    form: Form
    about: str
    """For whoever writes a suite, in a sentence."""
    needed: bool = False
    choices: tuple[str, ...] = ()


SUITE = (
    Key(name="suite", form=Form.NAME, needed=True, about="Its name, which is that of the file."),
    Key(name="about", form=Form.TEXT, needed=True, about="What it is about, for HR, in a sentence."),
    Key(
        name="task",
        form=Form.CHOICE,
        choices=ALL_TASKS,
        about="What is done in every case; left out where each case names its own under given.",
    ),
    Key(
        name="scorers",
        form=Form.TEXTS,
        needed=True,
        choices=SCORERS,
        about="What is looked at. false-accept is always on; grader:RUBRIC asks a language model.",
    ),
    Key(name="cases", form=Form.CASES, about="The cases. Twenty-five or more, in both splits."),
    Key(
        name="labelled",
        form=Form.LABELLED,
        about="In place of cases, for the task rules: files of labelled goals in evals/data.",
    ),
    Key(
        name="packets",
        form=Form.CHOICE,
        choices=("left", "removed"),
        about="In place of cases: the packets of the fairness audit under one name of each group, names "
        "left in or removed.",
    ),
)
CASE = (
    Key(name="id", form=Form.NAME, needed=True, about="Its name, told apart by it; never used again."),
    Key(
        name="why",
        form=Form.TEXT,
        needed=True,
        about="Its story: what somebody at work wants, and what could go wrong.",
    ),
    Key(
        name="split",
        form=Form.CHOICE,
        needed=True,
        choices=tuple(Split),
        about="dev: prompts may be mended by it. held-out: its failures are only counted.",
    ),
    Key(name="tags", form=Form.TEXTS, about="Words to choose cases by, such as the trade and the language."),
    Key(
        name="source",
        form=Form.TEXT,
        needed=True,
        about="Where it comes from: who made it up, when, after what.",
    ),
    Key(
        name="given",
        form=Form.GIVEN,
        needed=True,
        about=(
            "The moment. `situation` takes one of evals/situations by id, and what else is said stands in "
            "place of its own; `answer` is what the language model says, whoever is asked."
        ),
    ),
    Key(name="expect", form=Form.EXPECT, needed=True, about="What a good outcome looks like."),
    Key(
        name="practice",
        form=Form.TEXT,
        about="A good answer in the form the prompt asks for, to try the workbench without a language model.",
    ),
)
EXPECT = (
    Key(
        name="shown",
        form=Form.YES_NO,
        about="true: somebody is shown something. false: nothing of the answer may be shown.",
    ),
    Key(
        name="never",
        form=Form.PATTERNS,
        about="Whatever is shown and holds one of these is a false accept. Capitals make no difference.",
    ),
    Key(name="says", form=Form.PATTERNS, about="Each stands in what is shown."),
    Key(name="codes", form=Form.TEXTS, about="Rules by code that must have held something back."),
    Key(
        name="fields",
        form=Form.TABLE,
        about="Of the structured part: kind, text, baseline, target, due, cause … Empty: left open.",
    ),
    Key(name="cites", form=Form.TEXTS, about="Ids of evidence, each cited by something that is shown."),
    Key(name="questions", form=Form.WITHIN, about="How many questions are shown."),
    Key(name="words", form=Form.WITHIN, about="How many words are shown."),
    Key(
        name="language",
        form=Form.TEXT,
        about="Of what is shown, as two letters; left out for that of the moment.",
    ),
    Key(
        name="letters",
        form=Form.TABLE,
        about="For the task rules: yes, no or unknown by letter, kind, vague_language.",
    ),
)
LABELLED = (
    Key(name="file", form=Form.TEXT, needed=True, about="A file of labelled goals in evals/data."),
    Key(name="today", form=Form.TEXT, needed=True, about="The day on which they are judged."),
    Key(
        name="split",
        form=Form.CHOICE,
        choices=tuple(Split),
        about="That of all goals in it; left out, each has the one that is drawn from its id.",
    ),
)
WITHIN = ("least", "most")
SITUATION, TASK, ANSWER = "situation", "task", "answer"
"""Keys of `given` that are no part of a moment: which one it begins with, what is done, what is answered."""
