"""Differences, shares, ends, moves, weekdays and traits that only look like what was told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.draft import ReplyDraft
from goalcoach.rules.blamed_on import blamed_on
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.evidence import EvidenceKind
from goalcoach.rules.language.packs import pack
from goalcoach.rules.reading import read
from goalcoach.rules.rests import days_or_written
from goalcoach.rules.said import said
from goalcoach.rules.samples import MODEL_FACTS, a_point, a_question, an_item, heard, with_items
from goalcoach.rules.weekdays import weekdays_told
from tests.each import every


@every(
    ("told", "reply", "code"),
    [
        ("20 calls a week, 8 visits", "Now you do 12 more. What helps?", "RP301"),
        ("5 vans for 22 drivers", "What would 17 more customers change?", "RP301"),
        ("5 vans for 22 drivers", "What about the other 17 drivers?", "RP301"),
        ("5 of 22 drivers called, 22 drivers drive, 5 drivers wait", "What about the other 17 drivers?", ""),
        ("calls fell from 35 to 20, I want them back up", "You want to get from 20 to 35?", ""),
        ("calls fell from 35 to 20, I want them back up", "They rose from 20 to 35?", "TP311"),
        ("complaints from 45 down to 20", "You want to go from 20 to 45. By when?", "TP311"),
    ],
)
def test_a_reply_reckons_with_the_same_things_alone(told: str, reply: str, code: str) -> None:
    found = {each.code for each in judge(ReplyDraft(text=reply, language="en"), heard(told)).findings}
    assert found & {"RP301", "TP311"} == ({code} if code else set())


MAY, JUNE = (date(2026, 5, 31), date(2026, 6, 30))


@every(
    ("language", "text", "refused"),
    [
        ("de", "Die Fehler sanken von 17 auf 9.", True),
        ("en", "Of 17 errors 9 were left.", True),
        ("en", "Of 17 errors 9 were in June.", False),
    ],
)
def test_a_whole_of_its_parts_is_no_end_of_a_movement(language: str, text: str, refused: bool) -> None:
    rows = (
        ("8 Fehler im Mai", "9 Fehler im Juni")
        if language == "de"
        else ("8 errors in May", "9 errors in June")
    )
    items = [an_item(f"m{k}", day, row) for k, (day, row) in enumerate(zip((MAY, JUNE), rows, strict=True))]
    draft = replace(a_point(text, "m0", "m1"), language=language)
    found = judge(draft, replace(with_items(*items), language=language)).findings
    assert any(each.code == "TP301" for each in found) is refused


@every("text", ["Was it done 27 days ahead of the deadline?", "Why was nothing done until the 19th?"])
def test_a_question_tells_no_end_that_nobody_told(text: str) -> None:
    found = judge(a_question(text), with_items(an_item("m0", MAY, "8 errors in May"))).findings
    assert any(each.code in ("TP301", "TP302") for each in found)


@every(
    ("rows", "text", "refused"),
    [
        (("12 faults in May", "A supplier called"), "12 faults came from a supplier.", True),
        (("12 faults in May, turbine 3 had all 12",), "12 faults came from one turbine.", False),
    ],
)
def test_what_caused_it_stands_in_one_piece(rows: tuple[str, ...], text: str, refused: bool) -> None:
    items = [an_item(f"m{k}", MAY, row) for k, row in enumerate(rows)]
    draft = a_point(text, *(item.id for item in items))
    assert any(each.code == "TP305" for each in judge(draft, with_items(*items)).findings) is refused


@every(
    ("text", "days"),
    [
        ("die Montage dauert", set()),
        ("Montagabend und dienstags", {0, 1}),
        ("am Freitagnachmittag, montags", {4, 0}),
        ("die Dienstagsrunde", {1}),
    ],
)
def test_montage_is_no_monday(text: str, days: set[int]) -> None:
    told = said(replace(heard(text), language="de"), "de")
    assert told is not None
    assert weekdays_told(told, pack("de")) == days


@every(("kind", "day"), [(EvidenceKind.CHECK_IN, MAY), (EvidenceKind.FEEDBACK, date(2028, 2, 29))])
def test_a_day_to_come_is_left_out_of_a_check_in_alone(kind: EvidenceKind, day: date) -> None:
    item = an_item("m0", MAY, "The list is due on 29 February 2028", kind=kind)
    assert days_or_written(a_point("The list.", "m0"), with_items(item)) == {day}


@every(
    ("language", "text", "blamed"),
    [
        ("de", "Bist du zu erreichen?", False),
        ("de", "Warst du zu schüchtern?", True),
        ("en", "Are you too dependent on one supplier?", False),
        ("en", "Were you too timid to ask?", True),
    ],
)
def test_what_one_depends_on_is_no_trait(language: str, text: str, blamed: bool) -> None:
    told = said(replace(heard("12 calls"), language=language), language)
    assert told is not None
    facts = replace(MODEL_FACTS, language=language)
    reading = read(ReplyDraft(text=text, language=language), facts)
    assert bool([*blamed_on(reading, told)]) is blamed
