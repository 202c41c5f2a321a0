"""Which of two things came first, in usual words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from goalcoach.domain.calendar import OrgCalendar
from goalcoach.rules.in_order import turned_order
from goalcoach.rules.reading import Reading
from goalcoach.rules.samples import an_item, with_items
from tests.each import every

EN = (
    "Labelled the shelves in the cellar on 10 February",
    "Sorted the old tools on 21 April",
)
DE = (
    "Hat am 10. Februar die Regale im Keller beschriftet",
    "Hat am 21. April das alte Werkzeug sortiert",
)


@dataclass(frozen=True)
class Case:
    text: str
    turned: bool
    told: tuple[str, ...] = EN


CASES = (
    Case("After you had sorted the tools, you labelled the shelves.", True),
    Case("After you had labelled the shelves, you sorted the tools.", False),
    Case("Before you sorted the tools you had labelled the shelves.", False),
    Case("Before the shelves came the tools.", True),
    Case("You sorted the tools and later labelled the shelves.", True),
    Case("You labelled the shelves and later sorted the tools.", False),
    Case("You sorted the tools; only then you labelled the shelves.", True),
    Case("You labelled the shelves; only then you sorted the tools.", False),
    Case("Once you had sorted the tools, you labelled the shelves.", True),
    Case("Once you had labelled the shelves, you sorted the tools.", False),
    Case("You labelled the shelves once and sorted the tools twice.", False),
    Case("The shelves followed the tools.", True),
    Case("The shelves were followed by the tools.", False),
    Case("The tools were followed by the shelves.", True),
    Case("The tools preceded the shelves.", True),
    Case("You sorted the tools later than you labelled the shelves.", False),
    Case("You sorted the tools, and later somebody took a photo.", False),
    Case(
        "Twice you asked whoever was there before lunch: the tools in April, the shelves in February.", False
    ),
    Case("Only after the tools came the shelves.", True),
    Case("You sorted the tools. Afterwards you labelled the shelves.", True),
    Case("You labelled the shelves. Afterwards you sorted the tools.", False),
    Case("The shelves and the tools were done before the shelves were painted.", False),
    Case("Erst haben Sie das Werkzeug sortiert, anschließend die Regale beschriftet.", True, DE),
    Case("Erst haben Sie die Regale beschriftet, anschließend das Werkzeug sortiert.", False, DE),
    Case("Nachdem Sie das Werkzeug sortiert hatten, haben Sie die Regale beschriftet.", True, DE),
    Case("Nachdem Sie die Regale beschriftet hatten, haben Sie das Werkzeug sortiert.", False, DE),
    Case("Die Regale folgten auf das Werkzeug.", True, DE),
    Case("Das Werkzeug folgte auf die Regale.", False, DE),
    Case("Das Werkzeug wurde sortiert, gefolgt vom Keller.", True, DE),
    Case("Die Regale wurden beschriftet, gefolgt vom Werkzeug.", False, DE),
    Case("Kaum war das Werkzeug sortiert, haben Sie die Regale beschriftet.", True, DE),
    Case("Kaum waren die Regale beschriftet, haben Sie das Werkzeug sortiert.", False, DE),
    Case("Das Werkzeug war kaum sortiert, die Regale gut beschriftet.", False, DE),
)


@every("case", CASES, ids=lambda case: case.text)
def test_the_other_order_is_found(case: Case) -> None:
    items = tuple(an_item(f"e{k}", date(2026, 6, 1), text) for k, text in enumerate(case.told))
    reading = Reading(case.text, "", with_items(*items), "de" if case.told is DE else "en")

    assert bool(list(turned_order(reading, items, OrgCalendar()))) is case.turned
