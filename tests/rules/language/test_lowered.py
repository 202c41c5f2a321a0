"""Letters that an expression takes for another where it ignores case: a long s, an i without its dot.

The one comes from old print, the others from a Turkish keyboard. No rule breaks at them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from goalcoach.domain.agenda import Occasion
from goalcoach.domain.calendar import OrgCalendar
from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Origin
from goalcoach.domain.goal import GoalDraft, GoalKind
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.apart import days_in_a_row, parts_of_months
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.groups import larger_groups
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review
from goalcoach.rules.language.de.pack import GERMAN
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.lowered import lowered
from goalcoach.rules.named_times import times_named
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said
from goalcoach.rules.samples import MODEL_FACTS
from goalcoach.rules.weekdays import unsaid_weekdays
from tests.each import every

TOLD = (
    ("2026-06-02", "We are five. On Tuesday 2 and 9 June the list slipped; in July 3 of 4 shifts were late."),
    (
        "2026-06-16",
        "Wir sind zu fünft. Am Dienstag, Anfang Juni, fiel die Liste aus; im Juli 3 von 4 Schichten.",
    ),
)
SAID = {
    "en": (
        "Close it by 30 April 2027, in six weeks, at the end of this year, in winter, by the first quarter",
        "On Sunday, in late August, 3 and 9 August and in the same month the list slipped.",
        "The six of you closed it at the turn of the year, on Fridays, in mid-August and in the same week.",
        "You are six, and a third of it came at Christmas, in sixty minutes.",
    ),
    "de": (
        "Bis 30. April 2027, im August 2027, in sechs Wochen, Ende dieses Jahres, im Winter, zu Weihnachten",
        "Am Sonntag, Ende August, am 3. und 9. August und im selben Monat fiel die Liste aus.",
        "Zu sechst, zum Jahreswechsel, freitags, Mitte August, in derselben Woche und im nächsten Quartal.",
        "Im ersten Halbjahr, bis Silvester, nächste Woche, in zwei bis drei Monaten, bis Ostersonntag 2027.",
    ),
}
DAYS = (date(2026, 8, 3),)
TOLD_OF_FIVE = Said(
    numbers=frozenset(),
    dates=frozenset(),
    words=frozenset(),
    text=" we are five on monday zu fünft ",
)
ALIKE = (("s", "ſ"), ("i", "ı"), ("i", "İ"), ("k", "\u212a"))


def facts(origin: Origin) -> Facts:
    """Two pieces of evidence about one person."""
    items = tuple(
        EvidenceItem(
            id=f"e{number}",
            day=date.fromisoformat(day),
            kind=EvidenceKind.NOTE,
            text=text,
            about="p",
            author="p",
        )
        for number, (day, text) in enumerate(TOLD)
    )
    review = Review(
        subject="p", name="Ann", begin=date(2026, 5, 1), until=date(2026, 10, 31), occasion=Occasion.REVIEW
    )
    return replace(MODEL_FACTS, origin=origin, evidence=Evidence(items=items), review=review)


def reading(text: str, language: str = "en") -> Reading:
    return Reading(text, "", MODEL_FACTS, language)


def drafts(text: str, language: str) -> tuple[Draft, ...]:
    """A goal, and a point that rests on all there is."""
    return (
        GoalDraft(kind=GoalKind.PERFORMANCE, text=text, language=language),
        TalkingPointDraft(
            text=text, part=Part.PERFORMANCE, kind=PointKind.POINT, evidence=("e0", "e1"), language=language
        ),
    )


@every("language", ["en", "de"])
@every("letter, alike", ALIKE)
def test_no_rule_breaks_at_a_letter_that_is_like_another(language: str, letter: str, alike: str) -> None:
    broken = {
        (each.message, text)
        for said in SAID[language]
        for text in (said.replace(letter, alike),)
        for origin in Origin
        for draft in drafts(text, language)
        for each in judge(draft, facts(origin)).findings
        if each.code == "GC001"
    }

    assert not broken


@every(
    "find",
    [
        lambda: parts_of_months(reading("in late Auguſt"), DAYS),
        lambda: days_in_a_row("on 3 and 9 Auguſt", ENGLISH),
        lambda: unsaid_weekdays(reading("on Tueſday"), TOLD_OF_FIVE, date(2026, 8, 1)),
        lambda: larger_groups(reading("wir waren zu ſechſt", "de"), replace(TOLD_OF_FIVE, language="de")),
        lambda: times_named(reading("zum Jahreſwechſel", "de"), 0, 20),
        lambda: GERMAN.times("bis 30. Aprıl 2027", date(2026, 8, 1), OrgCalendar()),
    ],
)
def test_what_stands_in_such_letters_is_found(find: Callable[[], Iterable[object]]) -> None:
    assert list(find())


@every(
    "text, low",
    [
        ("Auguſt", "august"),
        ("Aprıl", "april"),
        ("APRİL", "april"),
        ("\u212a", "k"),
        ("ÄÖÜẞ", "äöüß"),
        ("Six", "six"),
        ("1½ Τ", "1½ τ"),
    ],
)
def test_a_text_is_lowered_as_such_an_expression_reads_it(text: str, low: str) -> None:
    assert lowered(text) == low
