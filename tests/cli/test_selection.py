"""Which rules are told of: codes, families, themes and names, and which of two selectors counts."""

from __future__ import annotations

import json
from collections.abc import Sequence

import pytest

from goalcoach.cli.selection import UnknownRule, chosen
from goalcoach.rules.engine_codes import ENGINE
from tests.cli.terminal import Terminal
from tests.each import every

NAMES = {"SP101": "vague-verb", "ME101": "no-number", "ME201": "no-base", "ME203": "percent-of-percent"}
SENTENCE = '{"text": "Improve customer satisfaction soon", "owner": "Ann"}'


@every(
    ("select", "ignore", "codes"),
    [
        ((), (), {*NAMES}),
        (("ME",), (), {"ME101", "ME201", "ME203"}),
        (("me2",), (), {"ME201", "ME203"}),
        (("vague-verb", "ME203"), (), {"SP101", "ME203"}),
        ((), ("ME",), {"SP101"}),
        (("ALL",), ("ALL",), set()),
        (("ME203",), ("ME",), {"ME203"}),
        (("ME",), ("ME2",), {"ME101"}),
        (("ME2",), ("ME",), {"ME201", "ME203"}),
        (("ME",), ("percent-of-percent",), {"ME101", "ME201"}),
        (("ME203",), ("percent-of-percent",), set()),
        (("SP", "ALL"), ("ME20",), {"SP101", "ME101"}),
    ],
)
def test_the_closer_selector_counts(select: Sequence[str], ignore: Sequence[str], codes: set[str]) -> None:
    assert chosen(select, ignore, NAMES) == codes | {*ENGINE}


@pytest.mark.parametrize(
    ("selector", "near"),
    [("ME204", "ME20"), ("MF1", "ME1"), ("vage-verb", "vague-verb"), ("S", "There is no rule")],
)
def test_an_unknown_selector_names_what_is_near(selector: str, near: str) -> None:
    with pytest.raises(UnknownRule, match=near):
        chosen((selector,), (), NAMES)


def test_what_the_engine_says_cannot_be_left_out() -> None:
    with pytest.raises(UnknownRule, match="nobody knows"):
        chosen((), ("GC001",), NAMES)


def found(terminal: Terminal, *words: str) -> set[str]:
    ran = terminal.run("check", "-", "--format", "jsonl", *words, given=SENTENCE)
    return {finding["code"] for finding in json.loads(ran.out)["findings"]}


def test_a_call_selects_and_ignores(terminal: Terminal) -> None:
    every = found(terminal)

    assert {"SP101", "ME102", "TI102"} <= every
    assert found(terminal, "--select", "ME,vague-verb") == {"SP101", "ME102"}
    assert found(terminal, "--ignore", "ME", "--ignore", "TI1") == {
        code for code in every if not code.startswith(("ME", "TI1"))
    }


def test_letters_stay_what_they_are(terminal: Terminal) -> None:
    """Leaving out the question does not make a goal measurable."""
    ran = terminal.run("check", "-", "--format", "jsonl", "--ignore", "ALL", given=SENTENCE)

    assert json.loads(ran.out)["findings"] == []
    assert json.loads(ran.out)["criteria"]["measurable"] == "no"
    assert ran.code == 0


@pytest.mark.parametrize("words", [("--select", "ME9"), ("--ignore", "nonsense"), ("--select", ",")])
def test_an_unknown_rule_is_a_wrong_call(terminal: Terminal, words: tuple[str, str]) -> None:
    ran = terminal.run("check", "-", *words, given=SENTENCE)

    assert (ran.code, ran.out) == (2, "")
    assert ran.err
