"""Points that look like a comparison, a label or another number and are none; and others that are."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.finding import Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.samples import an_item, with_items
from tests.each import every

RATES = (
    "2026-07-31 80 litres of water for one load in July, 300 loads",
    "2026-09-30 60 litres for one load in September, 420 loads",
)
HALL = ("2026-08-20 Am 11. und 12. August war Halle 2 gesperrt, weil die Pumpe undicht war",)
SHOWN = ("2026-08-20 Zwei Aushilfen am 4. August die Presse gezeigt, beide fuhren sie am 11. August allein",)
KITCHEN = ("2026-08-20 Fed 60 guests within 30 minutes, the pans stood unwashed until 23:00",)
KUECHE = ("2026-08-20 60 Gäste in 30 Minuten versorgt, die Pfannen standen bis 23 Uhr ungespült",)


def refused(text: str, told: tuple[str, ...], language: str, kind: PointKind = PointKind.POINT) -> set[str]:
    items = [
        an_item(f"e{number}", date.fromisoformat(line[:10]), line[11:]) for number, line in enumerate(told, 6)
    ]
    draft = TalkingPointDraft(
        text=text,
        part=Part.PERFORMANCE,
        kind=kind,
        evidence=tuple(item.id for item in items),
        language=language,
    )
    facts = replace(with_items(*items), language=language)
    return {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}


@every(
    ("text", "told", "language"),
    [
        ("A load took a quarter less water in September than in July.", RATES, "en"),
        ("There were two fifths more loads in September than in July.", RATES, "en"),
        ("Am 11. und 12. August konnte wegen der undichten Pumpe niemand in Halle 2 arbeiten.", HALL, "de"),
        ("Am 11. August konnte niemand in der Halle 2 arbeiten.", HALL, "de"),
        (
            "Zwei Aushilfen sahen die Presse und sind sie eine Woche später allein gefahren.",
            SHOWN,
            "de",
        ),
    ],
)
def test_a_right_one_passes(text: str, told: tuple[str, ...], language: str) -> None:
    assert refused(text, told, language) == set()


@every(
    ("text", "told", "language", "code"),
    [
        ("A load took a third less water in September than in July.", RATES, "en", "TP312"),
        ("Niemand in der Schicht fährt die Presse so allein.", SHOWN, "de", "TP502"),
        ("Sie sind eine Bremse, wenn zwei Aushilfen die Presse fahren.", SHOWN, "de", "TP401"),
        ("You fed 60 guests within 30 minutes and were visibly proud of it.", KITCHEN, "en", "FA103"),
        ("You fed 60 guests within 30 minutes, noticeably moved.", KITCHEN, "en", "FA103"),
        ("60 Gäste in 30 Minuten versorgt, und Sie waren erkennbar gerührt.", KUECHE, "de", "FA103"),
        ("With 60 guests within 30 minutes you leave the other cooks behind.", KITCHEN, "en", "TP502"),
        ("60 guests within 30 minutes: you left your colleagues standing.", KITCHEN, "en", "TP502"),
        ("Mit 60 Gästen in 30 Minuten lassen Sie die anderen Köche hinter sich.", KUECHE, "de", "TP502"),
    ],
)
def test_a_false_one_is_held(text: str, told: tuple[str, ...], language: str, code: str) -> None:
    assert code in refused(text, told, language)


@every(
    ("text", "code"),
    [
        ("Die Pfannen standen bis 23 Uhr ungespült, Sie sind eben ein Schlamper: Was würde helfen?", "TP4"),
        ("Sie sind nun mal ein Trödler; die Pfannen standen bis 23 Uhr. Was würde helfen?", "TP4"),
        ("Die Pfannen standen bis 23 Uhr ungespült: Was würde helfen?", ""),
    ],
)
def test_a_label_in_front_of_a_question_is_one(text: str, code: str) -> None:
    found = refused(text, KUECHE, "de", PointKind.GROWTH)
    assert any(each.startswith(code) for each in found) if code else found == set()


@every(
    ("text", "told", "language"),
    [
        (
            "You left the other pans behind the counter at 23:00.",
            ("2026-08-20 Left the other pans behind the counter at 23:00",),
            "en",
        ),
        (
            "The crack was visibly longer on 20 August.",
            ("2026-08-20 The crack was visibly longer on 20 August",),
            "en",
        ),
        (
            "Sie haben die anderen Pfannen hinter sich gestellt.",
            ("2026-08-20 Die anderen Pfannen hinter sich gestellt",),
            "de",
        ),
    ],
)
def test_what_is_close_to_it_passes(text: str, told: tuple[str, ...], language: str) -> None:
    assert refused(text, told, language) == set()
