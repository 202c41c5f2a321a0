"""A bare no to whether somebody could do it is asked back: a tool may be missing as well as a skill."""

from __future__ import annotations

import pytest

from goalcoach.llm.builtin.causes.evidence import Probe
from goalcoach.llm.builtin.causes.steps import Asking, CameOut, step
from goalcoach.llm.builtin.causes.talk import CauseTalk
from goalcoach.llm.builtin.causes.words import BOOKS
from goalcoach.rules.joined.gap import Cause
from tests.each import every

TOOL = {
    Probe.FIRST: "the seams come out crooked again and again",
    Probe.NEEDED: "a new clamp, ours is bent",
    Probe.CLEAR: "yes clear, 1 mm, the foreman measures",
    Probe.STEPS: "nowhere",
    Probe.WORTH: "I want it right, the customer sees every seam",
    Probe.OUTSIDE: "nothing",
    Probe.KNOWING: "I know how",
    Probe.WEIGHS: "",
    Probe.BEFORE: "",
}


def play(said: dict[Probe, str], language: str = "en") -> tuple[CauseTalk, CameOut]:
    """To its end; what is not told of is left out."""
    talk = CauseTalk(language=language)
    while isinstance(now := step(talk), Asking):
        talk = talk.answered(now.probe, said.get(now.probe, ""))
    assert isinstance(now, CameOut)
    return talk, now


@every("no", ["no", "No.", "nope", "Nah!", "nein", "NEIN"])
def test_a_bare_no_is_asked_back_at_once(no: str) -> None:
    talk = CauseTalk().answered(Probe.FIRST, "It went badly").answered(Probe.ABLE, no)

    now = step(talk)

    assert isinstance(now, Asking)
    assert now.probe is Probe.MEANT
    assert now.question == BOOKS["en"].questions[Probe.MEANT]
    assert now.options[:2] == ("Something would be missing", "Not even with all of it")


@every(
    "answer",
    [
        "no, I've tried",
        "no, not in two hours",
        "No, not yet",
        "yes",
        "I do not know yet",
        "",
        "never learned it",
        "not without a clamp",
    ],
)
def test_a_no_with_a_word_more_and_any_other_answer_is_not(answer: str) -> None:
    talk, _ = play({**TOOL, Probe.ABLE: answer})

    assert Probe.MEANT not in talk.asked


@pytest.mark.parametrize("meant", ["", "no", "I do not know yet", "the clamp", "Something would be missing"])
def test_a_bare_no_beside_a_missing_tool_is_no_lack_of_skill(meant: str) -> None:
    _, out = play({**TOOL, Probe.ABLE: "no", Probe.MEANT: meant})

    assert not out.training
    assert out.cause in {None, Cause.RESOURCES}


def test_what_is_missing_behind_a_bare_no_is_told() -> None:
    _, out = play({**TOOL, Probe.ABLE: "no", Probe.MEANT: "Something would be missing"})

    assert out.cause is Cause.RESOURCES


@pytest.mark.parametrize(
    ("no", "meant", "language"),
    [
        ("no", "Not even with all of it", "en"),
        ("no", "I'd still get it wrong", "en"),
        ("no", "even then I would botch it", "en"),
        ("no", "I never learned how", "en"),
        ("nein", "Auch dann nicht", "de"),
        ("nein", "selbst dann ginge es schief", "de"),
    ],
)
def test_a_no_that_holds_with_everything_there_counts_as_one(no: str, meant: str, language: str) -> None:
    said = {
        "en": {
            Probe.FIRST: "my hand shakes and the line goes off, I can't do it straight",
            Probe.NEEDED: "nothing",
        },
        "de": {Probe.FIRST: "mir verrutscht die Linie, ich kann das noch nicht", Probe.NEEDED: "nichts"},
    }[language]
    around = {
        "en": ("yes, clear", "nowhere", "I want it right", "nothing", "I know how, my hand does not do it"),
        "de": (
            "ja, klar",
            "nirgends",
            "ich will, dass es stimmt",
            "nichts",
            "ich weiß wie, es klappt nur nicht",
        ),
    }[language]
    rest = zip((Probe.CLEAR, Probe.STEPS, Probe.WORTH, Probe.OUTSIDE, Probe.KNOWING), around, strict=True)

    _, out = play({**said, **dict(rest), Probe.ABLE: no, Probe.MEANT: meant}, language)

    assert out.training
