"""German numbers, movements, dates and sentences."""

from datetime import date
from decimal import Decimal

import pytest

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.language.de.pack import GERMAN
from goalcoach.rules.language.read import Role, TimeKind
from goalcoach.rules.phrases import starts
from tests.each import every

TODAY = date(2026, 11, 22)


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("auf 1.234,5 % steigern", "1234.5", "%"),
        ("anderthalb Tage hospitieren", "1.5", "day"),
        ("eineinhalb Tage hospitieren", "1.5", "day"),
        ("zweieinhalb Stunden sparen", "2.5", "hour"),
        ("ein Dutzend Fachartikel", "12", "fachartikel"),
        ("zwölf Gespräche führen", "12", "gespräche"),
        ("250 Tsd. Euro sparen", "250000", "EUR"),
        ("um 1,2 Mio. Euro steigern", "1200000", "EUR"),
        ("um 3 Prozentpunkte senken", "3", "pp"),
        ("fünfundzwanzig Bäume", "25", "bäume"),
        ("180.000 Euro einnehmen", "180000", "EUR"),
    ],
)
def test_numbers(text: str, value: str, unit: str) -> None:
    (number,) = GERMAN.quantities(text)

    assert (number.value, number.unit, number.role) == (Decimal(value), unit, Role.AMOUNT)


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("4 oder 5", "4", "5", ""),
        ("4-5 Tage", "4", "5", "day"),
        ("20 – 30 Prozent", "20", "30", "%"),
    ],
)
def test_one_of_two_numbers(text: str, low: str, high: str, unit: str) -> None:
    (number,) = GERMAN.quantities(text)

    assert (number.value, number.upper, number.unit) == (Decimal(low), Decimal(high), unit)
    assert (number.start, number.end) == (0, len(text))


def test_numbers_that_count_two_things_are_two() -> None:
    assert [each.upper for each in GERMAN.quantities("4 Tage oder 5 Prozent")] == [None, None]


@pytest.mark.parametrize("text", ["Norm ISO 45001", "Halle 2", "um 8 Uhr", "Windows 11", "bis 2030"])
def test_numbers_that_measure_nothing(text: str) -> None:
    assert all(each.role not in (Role.AMOUNT, Role.RATE) for each in GERMAN.quantities(text))


def test_a_place_behind_which_a_comma_stands_has_no_number() -> None:
    (number,) = GERMAN.quantities("Weniger Stürze auf der Station, 6 Stürze pro Monat")

    assert number.role is Role.RATE


@pytest.mark.parametrize(
    ("text", "baseline", "target", "by"),
    [
        ("von 62 auf 75 % steigern", "62", "75", None),
        ("von derzeit 9 auf höchstens 3 Tage senken", "9", "3", None),
        ("um 15 % senken", None, None, "15"),
        ("auf 97 % erhöhen", None, "97", None),
        ("unter 0,5 % bringen", None, "0.5", None),
    ],
)
def test_movements(text: str, baseline: str | None, target: str | None, by: str | None) -> None:
    (change,) = GERMAN.changes(text)

    assert [
        str(each) if each is not None else None for each in (change.baseline, change.target, change.by)
    ] == [
        baseline,
        target,
        by,
    ]


@every(
    ("text", "kind", "until"),
    [
        ("bis 30. Juni 2027", TimeKind.DEADLINE, date(2027, 6, 30)),
        ("bis zum 30.6.2027", TimeKind.DEADLINE, date(2027, 6, 30)),
        ("bis Ende Q2", TimeKind.DEADLINE, date(2027, 6, 30)),
        ("bis Ende Dezember nächsten Jahres", TimeKind.DEADLINE, date(2027, 12, 31)),
        ("bis 30. Dezember kommenden Jahres", TimeKind.DEADLINE, date(2027, 12, 30)),
        ("Ende Juni letzten Jahres", TimeKind.WINDOW, None),
        ("im März des vorigen Jahres", TimeKind.WINDOW, None),
        ("nächstes Jahr", TimeKind.PERIOD, date(2027, 12, 31)),
        ("übernächstes Jahr", TimeKind.PERIOD, date(2028, 12, 31)),
        ("bis zum ersten März", TimeKind.DEADLINE, date(2027, 3, 1)),
        ("bis spätestens zum einunddreissigsten Januar 2028", TimeKind.DEADLINE, date(2028, 1, 31)),
        ("der zwölfte Mai", TimeKind.DEADLINE, date(2027, 5, 12)),
        ("in der zweiten Mai-Hälfte", TimeKind.PERIOD, date(2027, 5, 31)),
        ("bis KW 23", TimeKind.DEADLINE, date(2027, 6, 13)),
        ("bis KW14", TimeKind.DEADLINE, date(2027, 4, 11)),
        ("in der 14. KW", TimeKind.PERIOD, date(2027, 4, 11)),
        ("bis zur 14. Kalenderwoche", TimeKind.DEADLINE, date(2027, 4, 11)),
        ("bis Ende der KW 14 2028", TimeKind.DEADLINE, date(2028, 4, 9)),
        ("im Jahr 2027", TimeKind.PERIOD, date(2027, 12, 31)),
        ("im laufenden Quartal", TimeKind.PERIOD, date(2026, 12, 31)),
        ("im Geschäftsjahr 2027", TimeKind.PERIOD, date(2027, 12, 31)),
        ("binnen 90 Tagen", TimeKind.PERIOD, date(2027, 2, 20)),
        ("bis zum Monatsende", TimeKind.DEADLINE, date(2026, 11, 30)),
        ("bis Mitte Mai", TimeKind.DEADLINE, date(2027, 5, 15)),
        ("im ersten Halbjahr 2027", TimeKind.PERIOD, date(2027, 6, 30)),
        ("jeden Freitag", TimeKind.CADENCE, None),
        ("zweimal pro Woche", TimeKind.CADENCE, None),
        ("gegenüber dem Vorjahr", TimeKind.WINDOW, None),
        ("langfristig", TimeKind.VAGUE, None),
        ("bis zur Vorstandssitzung", TimeKind.DEADLINE, None),
        ("bis Q2/28", TimeKind.DEADLINE, date(2028, 6, 30)),
        ("bis Ende Juni 28, das reicht", TimeKind.DEADLINE, date(2028, 6, 30)),
        ("bis ende juni 28", TimeKind.DEADLINE, date(2028, 6, 30)),
        ("bis Ende Juni 28 Leute schulen", TimeKind.DEADLINE, date(2027, 6, 30)),
        ("bis Mai 24 von 30 Leuten schulen", TimeKind.DEADLINE, date(2027, 5, 31)),
        ("im August 30 oder 40 Anrufe", TimeKind.PERIOD, date(2027, 8, 31)),
        ("bis Ende Juni 28 von 62 % auf 75 % steigern", TimeKind.DEADLINE, date(2028, 6, 30)),
        ("bis Mai 28 von Leeds nach York", TimeKind.DEADLINE, date(2028, 5, 31)),
        ("bis Valentinstag", TimeKind.DEADLINE, date(2027, 2, 14)),
        ("bis Silvester 2027", TimeKind.DEADLINE, date(2027, 12, 31)),
        ("bis Ostern", TimeKind.DEADLINE, date(2027, 3, 28)),
        ("bis Pfingsten", TimeKind.DEADLINE, date(2027, 5, 16)),
        ("bis Karfreitag 2028", TimeKind.DEADLINE, date(2028, 4, 14)),
        ("bis zum Jahreswechsel", TimeKind.DEADLINE, date(2026, 12, 31)),
        ("in einem halben Jahr", TimeKind.PERIOD, date(2027, 5, 22)),
        ("im nächsten halben Jahr", TimeKind.PERIOD, date(2027, 5, 22)),
        ("innerhalb des nächsten halben Jahres", TimeKind.PERIOD, date(2027, 5, 22)),
        ("in einem Jahr", TimeKind.PERIOD, date(2027, 11, 22)),
        ("in ner Woche", TimeKind.PERIOD, date(2026, 11, 29)),
        ("in einem Vierteljahr", TimeKind.PERIOD, date(2027, 2, 22)),
        ("binnen eines Jahres", TimeKind.PERIOD, date(2027, 11, 22)),
        ("in anderthalb Jahren", TimeKind.PERIOD, date(2028, 5, 22)),
        ("bis Weihnachten in einem Jahr", TimeKind.DEADLINE, date(2027, 12, 24)),
        ("bis zur nächsten Abrechnung", TimeKind.DEADLINE, None),
    ],
)
def test_times(text: str, kind: TimeKind, until: date | None) -> None:
    (time,) = GERMAN.times(text, TODAY, OrgCalendar())

    assert (time.kind, time.until) == (kind, until)


@pytest.mark.parametrize(
    "text",
    [
        "bis Ende Sommersemester 2027",
        "im Wintersemester 2026/27",
        "bis zum Sommersemester",
        "bis Schuljahresende",
        "bis zum Ende des Schuljahres",
        "bis zu den Sommerferien",
    ],
)
def test_a_semester_ends_when_the_university_says(text: str) -> None:
    """Universities end it in September or March, colleges a month earlier, and lectures long before."""
    (found,) = GERMAN.times(text, TODAY, OrgCalendar())

    assert (text[found.start : found.end], found.until, found.needs) == (text, None, "term dates")


def test_an_ordinal_and_a_short_form_end_no_sentence() -> None:
    text = "Bis 30. Juni ca. 5 Mio. Euro sparen, z. B. beim Einkauf. Danach weiter prüfen."

    assert len(GERMAN.sentences(text)) == 2


def test_a_verb_in_two_parts_is_one() -> None:
    words = {
        word.text: word.lemma for word in GERMAN.words("Wir führen das Ticketsystem in allen Filialen ein.")
    }

    assert words["führen"] == "einführen"


def test_the_end_of_a_compound_counts() -> None:
    assert "erstlösungsquote" in GERMAN.terms("metric_noun")
    assert "baumhaus" not in GERMAN.terms("metric_noun")


@pytest.mark.parametrize(
    ("text", "start_month", "until"),
    [
        ("Im GJ 2026/27", 1, date(2027, 12, 31)),
        ("Im GJ 2026/27", 7, date(2027, 6, 30)),
        ("bis zum Ende des Geschäftsjahres 2026/2027", 10, date(2027, 9, 30)),
        ("im Geschäftsjahr 2027", 1, date(2027, 12, 31)),
        ("bis KW 23", 1, date(2027, 6, 13)),
        ("bis Ende Q3", 1, date(2027, 9, 30)),
        ("im ersten Halbjahr 2027", 1, date(2027, 6, 30)),
        ("in der zweiten Jahreshälfte 2027", 1, date(2027, 12, 31)),
    ],
)
def test_a_period_of_a_year_ends_where_the_organisation_ends_it(
    text: str, start_month: int, until: date
) -> None:
    calendar = OrgCalendar(fiscal_year_start_month=start_month)

    assert [each.until for each in GERMAN.times(text, date(2026, 11, 28), calendar)] == [until]
    assert not [each for each in GERMAN.quantities(text) if each.role is Role.AMOUNT]


def test_millions_with_a_sign_have_their_currency() -> None:
    found = GERMAN.quantities(
        "Umsatz von 1,2 Mio. € auf 1,5 Mio. € steigern; 250 Tsd. Euro; Quote von 1.234,5 %"
    )

    assert [(each.value, each.unit) for each in found] == [
        (Decimal(1_200_000), "EUR"),
        (Decimal(1_500_000), "EUR"),
        (Decimal(250_000), "EUR"),
        (Decimal("1234.5"), "%"),
    ]


@pytest.mark.parametrize(("verb", "by"), [("halbieren", "0.5"), ("verdoppeln", "2"), ("verdreifachen", "3")])
def test_a_verb_that_is_a_number_moves_it(verb: str, by: str) -> None:
    [change] = GERMAN.changes(f"Die Ausfallzeit bis Ende Juni 2027 {verb}")

    assert (change.by, change.unit) == (Decimal(by), "x")


def test_what_a_word_is_does_not_depend_on_the_text_before() -> None:
    """ "Liegt" alone is another verb than "liegt … vor", whichever is met first."""
    report = "Bis zum 30. Juni 2027 liegt der Prüfbericht der Brücke vor"
    words = GERMAN.words(report)
    alone = starts("Woran liegt es?", GERMAN.words("Woran liegt es?"), "de", of_goals=True)

    assert "deliverable_verb" not in alone
    assert "deliverable_verb" in starts(report, words, "de", of_goals=True)
