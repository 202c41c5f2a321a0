"""Makes what the docs say of the scorers. Writes nothing."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.evaluation.scorers.catalogue import SCORERS
from goalcoach.evaluation.scorers.measure import WORDS
from goalcoach.evaluation.scorers.plain import GOAL, READING
from goalcoach.evaluation.scorers.rubrics import BEST, GOOD, RUBRICS

_HEAD = """\
# What is looked at in an eval

Made from the code; `make docs` renews it.

A scorer looks at one outcome: what somebody would have seen of an answer, what was held back, and what
the case expects. It says one of three things, and none of them is ever counted as another:

- *scored*: it passed or it did not, with a value from 0 to 1 and a sentence that says what was found;
- *unscored*: it does not apply, as nothing of its kind is expected or shown;
- *failed*: the case could not be played, or the scorer itself broke. Never a zero.

A suite names its scorers. Those marked *dangerous* look at every case of every suite, and one failure
stops a prompt.
"""
_FALSE_ACCEPT = """\
## How false accepts are found

`false-accept` asks none of goalcoach's rules: it has a simpler reading of its own, so that a hole in the
rules shows here. It compares what is shown with all that the situation told: numbers (and what follows
from two of them where the text compares), days, names, words in quotation marks, evidence, courses,
grades of a person, promises of pay or rank. What it says is certain enough for a gate of zero, and so it
finds less than the rules do.

`python -m evals.false_accepts` measures it on the answers in `evals/recordings`, taken as if all of them
were shown: it calls none of the good ones false, and of the faults planted in them
(`evals/data/planted_answers.yaml`) it finds nine wrong dates in ten, and eight wrong numbers and eight
promises of pay or rank in ten. What it misses are mostly numbers that stand elsewhere in the situation,
and hints. It was built beside these answers, so the figures flatter.
"""
_GRADERS = """\
## Graders

A language model may be asked as well, by a rubric. A grader is advisory: it is shown, and never decides a
gate. It is asked at least three times, with the grades in another order each time; the middle one counts.
A grade that does not copy the words it rests on from the answer is none. It grades an answer of a
language model, never a person.

How far a language model is to be believed as a grader is measured before anybody does: `python -m
evals.grader` holds it against the answers in `evals/data/grader_gold.yaml`, which one reader graded with
reasons, and prints the weighted kappa with its interval. One reader is few: a kappa against them says how
far the two agree, and not who is right.

Whether the rubrics say enough for somebody who knows nothing else is measured without a language model: three
readers, each by themselves, were sent the very prompts a grader is sent, under numbers that tell nothing, and
answered them. `python -m evals.grader --readers` plays their answers (`evals/data/grader_readings.yaml`)
through the grader, the middle of three counting: **weighted kappa 0.96 (0.92 to 0.99) over 36 answers**, 30 the
same grade, none more than one apart. The answers were made to show one grade each, so the answers of a real day
will be harder; and how far a language model grades so is known only once one was asked.
"""


def scorers_page() -> str:
    """docs/eval-scorers.md."""
    return "\n".join((_HEAD, *_table(), "", _FALSE_ACCEPT, *_limits(), "", _GRADERS, *_rubrics(), ""))


def _table() -> Iterator[str]:
    yield from ("| scorer | what it looks at | |", "|---|---|---|")
    for each in SCORERS.values():
        yield f"| `{each.name}` | {each.says} | {'dangerous' if each.dangerous else ''} |"


def _limits() -> Iterator[str]:
    yield from ("## Limits where a case sets none", "", "| task | words | for |", "|---|---|---|")
    for task, (limit, purpose) in WORDS.items():
        yield f"| `{task}` | {limit.least} to {limit.most} | {purpose} |"
    told = "; ".join(
        f"{what} {', '.join(f'{limit:.0f} ({language})' for language, limit in limits.items())}"
        for what, limits in (
            ("what is said to somebody", READING),
            ("goals, which are one long sentence", GOAL),
        )
    )
    yield ""
    yield f"Highest LIX (words a sentence, plus words over six letters in a hundred): {told}."


def _rubrics() -> Iterator[str]:
    for each in RUBRICS.values():
        yield from (f"### `grader:{each.name}`", "", each.asks, "")
        yield from (f"{grade}. {step}" for grade, step in enumerate(each.steps, 1))
        yield ""
    yield f"From {GOOD} of {BEST} on an answer passes."
