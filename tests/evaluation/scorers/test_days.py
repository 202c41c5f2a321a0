"""Days of an answer, in whichever letters they stand."""

from __future__ import annotations

from datetime import date

from goalcoach.evaluation.scorers import days
from tests.each import every

TODAY = date(2026, 11, 22)


@every("told", ["Auguſt '27", "in ſix weeks", "in fıve weeks", "im APRİL 27"])
def test_a_look_for_days_breaks_at_no_letter(told: str) -> None:
    plain = told.replace("ſ", "s").replace("ı", "i").replace("İ", "I")

    assert days.unfounded("30 June 2027", (told,), TODAY) == days.unfounded("30 June 2027", (plain,), TODAY)
