"""Numbers and deeds told of another time than theirs, by whichever name of it; beside each the right one."""

from __future__ import annotations

from datetime import date

from goalcoach.domain.finding import Origin
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.llm.tasks.points import against
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence, EvidenceItem, EvidenceKind
from goalcoach.rules.joined.review import Review
from tests.each import every

NOTE, MEASURE, CHECK_IN = EvidenceKind.NOTE, EvidenceKind.MEASURE, EvidenceKind.CHECK_IN


def facts(language: str, *told: tuple[date, EvidenceKind, str]) -> Facts:
    items = tuple(
        EvidenceItem(id=f"e{k}", day=day, kind=kind, text=text, about="p-1", author="p-2")
        for k, (day, kind, text) in enumerate(told, 1)
    )
    return Facts(
        today=date(2026, 7, 15),
        origin=Origin.MODEL,
        language=language,
        review=Review(subject="p-1", name="Ada Berg", begin=date(2026, 1, 1), until=date(2026, 6, 30)),
        evidence=Evidence(items=items),
    )


ENGLISH = facts(
    "en",
    (date(2026, 2, 27), MEASURE, "22 wrong labels in February"),
    (date(2026, 5, 29), MEASURE, "13 wrong labels in May"),
    (date(2026, 6, 30), MEASURE, "8 wrong labels in June"),
    (date(2026, 3, 12), NOTE, "Rebuilt the shelf for returns on 10 March"),
    (date(2026, 6, 18), NOTE, "Trained two drivers on the scanner on 16 June"),
    (date(2026, 4, 21), CHECK_IN, "The corner door sticks, the fitter comes on 4 May."),
    (date(2026, 6, 25), NOTE, "Wrote the plan for the fair of July 2025 anew, it was lost."),
)
GERMAN = facts(
    "de",
    (date(2026, 2, 27), MEASURE, "22 falsche Etiketten im Februar"),
    (date(2026, 5, 29), MEASURE, "13 falsche Etiketten im Mai"),
    (date(2026, 6, 30), MEASURE, "8 falsche Etiketten im Juni"),
    (date(2026, 3, 12), NOTE, "Hat am 10. März das Regal für Retouren umgebaut"),
    (date(2026, 6, 18), NOTE, "Hat am 16. Juni zwei Fahrer am Scanner eingewiesen"),
    (date(2026, 4, 21), CHECK_IN, "Die Ecktür klemmt, der Monteur kommt am 4. Mai."),
)

RIGHT = [
    (ENGLISH, "22 labels were wrong in the second month of the year."),
    (ENGLISH, "In the month before March there were 22 wrong labels."),
    (ENGLISH, "Wrong labels in the month after April: 13."),
    (ENGLISH, "In late spring 13 labels were wrong, in winter 22."),
    (ENGLISH, "There were 13 wrong labels towards the end of the half-year."),
    (ENGLISH, "You rebuilt the shelf for returns in the first quarter."),
    (ENGLISH, "You rebuilt the shelf for returns in March 2026."),
    (ENGLISH, "You rebuilt the shelf for returns before April."),
    (ENGLISH, "In the last month of the half-year you trained two drivers on the scanner."),
    (ENGLISH, "You trained two drivers on the scanner in the week after 14 June."),
    (ENGLISH, "The corner door stuck in April."),
    (ENGLISH, "The corner door stuck, as you said in the fourth month of the year."),
    (ENGLISH, "You wrote the plan for the fair anew in June."),
    (ENGLISH, "You wrote the plan for the fair of July anew."),
    (ENGLISH, "14 fewer wrong labels since February."),
    (ENGLISH, "Wrong labels went down by 14 in the four months since February."),
    (ENGLISH, "Between February and May wrong labels fell by 9."),
    (ENGLISH, "5 fewer wrong labels since late spring."),
    (ENGLISH, "Wrong labels fell by 14 over four months."),
    (GERMAN, "Seit Februar sind die falschen Etiketten um 14 gesunken."),
    (GERMAN, "5 falsche Etiketten weniger seit Mai."),
    (GERMAN, "Im zweiten Monat des Jahres waren 22 Etiketten falsch."),
    (GERMAN, "Im Monat vor dem März gab es 22 falsche Etiketten."),
    (GERMAN, "Während des Mais gab es 13 falsche Etiketten."),
    (GERMAN, "Im Spätfrühling gab es 13 falsche Etiketten."),
    (GERMAN, "Sie haben im ersten Quartal das Regal für Retouren umgebaut."),
    (GERMAN, "Vor dem April haben Sie das Regal für Retouren umgebaut."),
    (GERMAN, "In der zweiten Junihälfte haben Sie zwei Fahrer am Scanner eingewiesen."),
    (GERMAN, "Die Ecktür klemmte im April."),
]
FALSE = [
    (ENGLISH, "22 labels were wrong in the fifth month of the year.", "TP311"),
    (ENGLISH, "In the month before June there were 22 wrong labels.", "TP311"),
    (ENGLISH, "Wrong labels in the month before March: 13.", "TP311"),
    (ENGLISH, "In winter 13 labels were wrong.", "TP311"),
    (ENGLISH, "There were 22 wrong labels towards the end of the half-year.", "TP311"),
    (ENGLISH, "You rebuilt the shelf for returns in the second quarter.", "TP302"),
    (ENGLISH, "You rebuilt the shelf for returns in June 2026.", "TP302"),
    (ENGLISH, "You rebuilt the shelf for returns after April.", "TP302"),
    (ENGLISH, "In the first month of the half-year you trained two drivers on the scanner.", "TP302"),
    (ENGLISH, "You trained two drivers on the scanner in February.", "TP302"),
    (ENGLISH, "14 fewer wrong labels since May.", "TP311"),
    (ENGLISH, "Wrong labels went down by 5 in the four months since February.", "TP311"),
    (ENGLISH, "Between May and June wrong labels fell by 9.", "TP311"),
    (ENGLISH, "14 fewer wrong labels since late spring.", "TP311"),
    (ENGLISH, "Wrong labels fell by 5 over four months.", "TP311"),
    (GERMAN, "Seit Mai sind die falschen Etiketten um 14 gesunken.", "TP311"),
    (GERMAN, "5 falsche Etiketten weniger seit Februar.", "TP311"),
    (GERMAN, "Im fünften Monat des Jahres waren 22 Etiketten falsch.", "TP311"),
    (GERMAN, "Im Monat vor dem März gab es 13 falsche Etiketten.", "TP311"),
    (GERMAN, "Während des Februars gab es 13 falsche Etiketten.", "TP311"),
    (GERMAN, "Sie haben im zweiten Quartal das Regal für Retouren umgebaut.", "TP302"),
    (GERMAN, "Nach dem April haben Sie das Regal für Retouren umgebaut.", "TP302"),
    (GERMAN, "In der zweiten Februarhälfte haben Sie zwei Fahrer am Scanner eingewiesen.", "TP302"),
]


def refused(known: Facts, text: str) -> set[str]:
    assert known.evidence
    ids = tuple(each.id for each in known.evidence.items)
    draft = TalkingPointDraft(
        part=Part.PERFORMANCE, kind=PointKind.POINT, text=text, evidence=ids, language=known.language
    )
    return {each.code for each in against(judge(draft, known))}


@every("known, text", RIGHT, ids=[text for _, text in RIGHT])
def test_what_is_told_of_its_time_passes(known: Facts, text: str) -> None:
    assert refused(known, text) == set()


@every("known, text, code", FALSE, ids=[text for _, text, _ in FALSE])
def test_what_is_told_of_another_time_is_held_back(known: Facts, text: str, code: str) -> None:
    assert code in refused(known, text)
