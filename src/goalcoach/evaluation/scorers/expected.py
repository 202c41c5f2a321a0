"""What a case expects by name: rules that must speak, words, fields, evidence that must be cited."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation

from goalcoach.evaluation.scorers.saying import Saying
from goalcoach.evaluation.scorers.score import Looked, Score


def expected(looked: Looked) -> Score:
    """Share of what is expected that is there."""
    say, expect = Saying("expected"), looked.case.expect
    of = len(expect.codes) + len(expect.says) + len(expect.fields) + len(expect.cites)
    if not of:
        return say.unscored("The case expects nothing by name.")
    return say.share(of, tuple(_missing(looked)), "All that is expected is there.")


def _missing(looked: Looked) -> Iterator[str]:
    expect, outcome = looked.case.expect, looked.outcome
    spoken = {each.code for each in outcome.held}
    yield from (f"Rule {code} held nothing back." for code in expect.codes if code not in spoken)
    for pattern in expect.says:
        if not re.search(pattern, outcome.text, re.IGNORECASE):
            yield f"Nothing that is shown says “{pattern}”."
    cited = {id_ for each in outcome.shown for id_ in each.cites}
    yield from (f"Nothing that is shown cites {id_}." for id_ in expect.cites if id_ not in cited)
    for name, wanted in expect.fields.items():
        found = outcome.fields.get(name, "")
        if same(found, wanted):
            continue
        if not wanted:
            yield f"“{name}” should be left open, and is “{found}”."
        else:
            yield f"“{name}” should be “{wanted}”, and is {f'“{found}”' if found else 'left open'}."


def same(found: str, wanted: str) -> bool:
    """Whether two values of a field are the same: numbers by value, words whatever their capitals."""
    try:
        return Decimal(found) == Decimal(wanted)
    except InvalidOperation:
        return " ".join(found.casefold().split()) == " ".join(wanted.casefold().split())


def letters(looked: Looked) -> Score:
    """Share of the letters of a judged goal that are read as somebody marked them."""
    say, marks, fields = Saying("letters"), looked.case.expect.letters, looked.outcome.fields
    if not marks:
        return say.unscored("No letters are marked.")
    wrong = [
        f"“{name}” is read as {fields.get(name) or 'nothing'}, and marked {wanted}."
        for name, wanted in marks.items()
        if not same(fields.get(name, ""), wanted)
    ]
    return say.share(len(marks), wrong, "Every letter is read as it is marked.")
