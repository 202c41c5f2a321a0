"""The built-in coach in German: it asks, hears what it offers to tap, and says nothing in English."""

from __future__ import annotations

import re

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.builtin.hearing.short import command, stances
from goalcoach.llm.builtin.phrases.de import GERMAN
from goalcoach.rules.language.detect import clearly
from tests.each import every
from tests.llm.loop import Loop

_QUOTED = re.compile(r"„[^“]*“")


def talk(*sayings: str, kind: GoalKind | None = None) -> Loop:
    loop = Loop(coach=BuiltinCoach(), language="de", kind=kind)
    for said in sayings:
        loop.say(said)
    return loop


@every(
    "kind, sayings, text",
    [
        (
            None,
            (
                "Ich will, dass Kunden am Telefon schneller durchkommen",
                "die Wartezeit am Telefon",
                "Heute sind es 9 Minuten",
                "3 Minuten",
                "Ende des nächsten Quartals",
                "Es hilft unseren Kunden",
                "Ja, so behalten",
            ),
            "Dass Kunden am Telefon schneller durchkommen: die Wartezeit am Telefon von 9 auf 3 Minuten bis "
            "31. März 2027 (warum: Es hilft unseren Kunden).",
        ),
        (
            None,
            (
                "Fehlerquote von 4,2 % auf 2 % senken bis Ende Juni, weil Nacharbeit teuer ist",
                "Das Datum ändern",
                "Mitte des nächsten Jahres",
                "ja passt",
            ),
            "Fehlerquote senken: von 4,2 % auf 2 % bis 30. Juni 2027, weil Nacharbeit teuer ist.",
        ),
        (
            GoalKind.DEVELOPMENT,
            (
                "Besprechungen leiten",
                "Ich brauche es bei der Arbeit",
                "In einem laufenden Projekt",
                "Ich kann es ohne Hilfe",
                "Ende des nächsten Monats",
                "Das weiß ich noch nicht",
                "So behalten, wie es ist",
            ),
            "Besprechungen leiten (warum: Ich brauche es bei der Arbeit). Wo ich es anwende: in einem "
            "laufenden Projekt. Was andere sehen: Ich kann es ohne Hilfe.",
        ),
    ],
    ids=["result", "at once", "learning"],
)
def test_a_goal_is_made_in_german(kind: GoalKind | None, sayings: tuple[str, ...], text: str) -> None:
    loop = talk(*sayings, kind=kind)

    assert loop.adopted
    assert loop.adopted.text == text
    assert not loop.streamed
    for each in loop.exchanges:
        assert not each.refused
        assert clearly(_QUOTED.sub("", each.reply), ("en", "de")) in ("de", "")


@every(
    "said, asks",
    [
        ("Unsere Besprechungen sind ein Chaos", "Was soll stattdessen so sein?"),
        ("Ich will mehr Gehalt", "Was könntest du bei der Arbeit zeigen, das dafür spricht?"),
        ("keine Ahnung", "Ein grober Satz reicht."),
    ],
)
def test_a_trouble_pay_and_not_knowing_are_heard_in_german(said: str, asks: str) -> None:
    reply = talk(said, "Hilf mir anzufangen").exchanges
    assert asks in f"{reply[0].reply}{reply[1].reply}"


def test_whatever_is_offered_to_tap_is_heard() -> None:
    taps = (*GERMAN.adopt_options[:1], *GERMAN.enough_results, *GERMAN.close_options, *GERMAN.keep_options)
    taps += (GERMAN.skip, GERMAN.no_number, GERMAN.result_options[0], *GERMAN.restart_options)
    taps += (*GERMAN.options[Field.MILESTONE], *GERMAN.options[Field.OUTCOME], GERMAN.options[Field.DUE][-1])

    assert [each for each in taps if not (command(each) or stances(each))] == []
