"""Points that tell evidence in other words pass; with a wrong number, day or part they do not."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import an_item, heard, reviewed
from tests.each import every

OF_TELLING = {
    "TP301",
    "TP302",
    "TP304",
    "TP305",
    "TP311",
    "TP312",
    "TP503",
    "RP205",
    "RP301",
    "RP302",
    "RP303",
}
"""Rules that compare what is told with what there is."""


@dataclass(frozen=True)
class Told:
    """Evidence of a goal, what may be told of it, and what may not."""

    id: str
    goal: str
    evidence: tuple[tuple[date, str], ...]
    good: tuple[str, ...]
    wrong: tuple[str, ...]
    language: str = "en"
    questions: tuple[str, ...] = ()


def day(text: str) -> date:
    """ "0930" is 30 September 2026."""
    return date(2026, int(text[:2]), int(text[2:]))


def evidence(*rows: str) -> tuple[tuple[date, str], ...]:
    """ "0930 10 Wohnungen leer", each with its day in front."""
    return tuple((day(row[:4]), row[5:]) for row in rows)


SETS = (
    Told(
        id="flats",
        language="de",
        goal="Leerstand von 14 auf 6 Wohnungen bis 30. September 2026 senken",
        evidence=evidence("0130 70 offene Schadensmeldungen, 14 Wohnungen leer", "0930 10 Wohnungen leer"),
        good=(
            "Ende Januar standen 14 Wohnungen leer, am 30. September 10.",
            "Im Januar 14, am 30.9. noch 10 leere Wohnungen.",
            "Am 30.01. 14, am 30.09. 10.",
            "14 Wohnungen standen am 30. Januar leer und 10 am 30. September.",
            "Im Januar waren es 14. Die Zahl ging auf 10 zurück.",
        ),
        wrong=(
            "Ende Januar standen 10 Wohnungen leer, am 30. September 14.",
            "Am 30. Januar waren 10 Wohnungen leer, am 30. September waren es 14.",
            "Im Januar 10, im September 14 Wohnungen.",
        ),
    ),
    Told(
        id="stops",
        goal="Bring unplanned stops from 21 to 8 a month by 31 October 2026",
        evidence=evidence(
            "0227 19 stops (feb), 11 of them T14", "0731 12 stops in july", "1031 11 stops a month"
        ),
        good=(
            "There were 19 stops in February, 11 of them on T14, and 12 in July. On 31 October it was 11.",
            "In February there were 19 stops, of which 11 on T14, and in July 12.",
            "On 27 February it was 19 stops, on 31 July 12 and on 31 October 11.",
            "The stops were down to 12 in July.",
        ),
        wrong=(
            "There were 12 stops in February and 19 in July.",
            "19 stops in February, 11 of them on T14, and 19 in July.",
            "On 27 February it was 12 stops, on 31 July 19.",
            "The stops were down to T14.",
        ),
    ),
    Told(
        id="mould",
        goal="Bring mouldy loaves from 14 to 3 of 60 by 30 June 2026",
        evidence=evidence(
            "0116 mould on 14 of 60 loaves (damp store)",
            "0320 9/60, fan fixed on the 12th",
            "0424 helped out in shop 3 wks",
            "0626 4 of 60. 2 of them from the top shelf",
        ),
        good=(
            "The fan was fixed on 12 March; on 20 March it was 9 of 60.",
            "By 20 March, eight days after the fan was fixed, it was 9 of 60.",
            "10 fewer mouldy loaves out of 60 than in January.",
            "Of the 4 loaves in June, half came from the top shelf.",
            "14 out of 60 loaves in January, 9 in March, 4 in June.",
        ),
        wrong=(
            "The fan was fixed on 13 March; on 20 March it was 9 of 60.",
            "By 20 March, eleven weeks after the fan was fixed, it was 9 of 60.",
            "8 fewer mouldy loaves than in January.",
            "Of the 4 loaves in June, half came from the new fan.",
        ),
        questions=("What would take it from 4 to 3?", "What changed in March; how did you find out?"),
    ),
    Told(
        id="milling",
        language="de",
        goal="Rüstzeit der Fräse von 48 auf 30 Minuten bis 30. September 2026 senken",
        evidence=evidence(
            "0206 Rüstzeit 48 min (Ø aus 11)", "0508 Rüstzeit 39min", "0930 31 min. 2 Ausreißer > 50"
        ),
        good=(
            "Das Ziel von 30 Minuten wurde um 1 Minute verfehlt.",
            "17 Minuten weniger als im Februar.",
            "Im Februar 48, im Mai 39, im September 31 Minuten.",
        ),
        wrong=("Das Ziel von 30 Minuten wurde um 4 Minuten verfehlt.", "Im Februar 39, im Mai 48 Minuten."),
    ),
    Told(
        id="tenants",
        goal="Answer tenants within 3 instead of 6 days on average by 30 September 2026",
        evidence=evidence("0331 response to tenants 6.2 d (n=45)", "0630 4.8 d (n=51)", "0930 3.1 d (n=39)"),
        good=("From 6.2 days at the end of March to 3.1 at the end of September: half the time.",),
        wrong=("From 6.2 weeks at the end of March to 3.1 at the end of September.",),
    ),
    Told(
        id="insulators",
        goal="Replace 120 insulators on the northern line by 30 June 2026",
        evidence=evidence("0227 38 insulators replaced", "0630 71 insulators replaced"),
        good=("71 of the 120 insulators were replaced by 30 June.",),
        wrong=("73 of the 120 insulators were replaced by 30 June.",),
    ),
    Told(
        id="calls",
        language="de",
        goal="Rufe mit mehr als 5 Minuten Wartezeit von 22 auf 8 pro Woche bis 31. Januar 2027 senken",
        evidence=evidence(
            "0430 22 Rufe mit mehr als 5 Minuten Wartezeit pro Woche",
            "1113 14 Rufe mit mehr als 5 Minuten Wartezeit",
        ),
        good=("Die Rufe mit mehr als 5 Minuten Wartezeit gingen von 22 pro Woche im April auf 14 zurück.",),
        wrong=("Die Rufe mit mehr als 5 Minuten Wartezeit gingen von 14 pro Woche im April auf 22 zurück.",),
        questions=("Woran hast du Gelerntes gemerkt?", "Was hilft gegen Zeitdruck und fehlende Absprachen?"),
    ),
    Told(
        id="repeat calls",
        goal="Bring repeat calls from 34 to 20 a week by 30 June 2026",
        evidence=evidence("0130 34 repeat calls a week", "0417 26 repeat calls", "0630 19 repeat calls"),
        good=(
            "You ended June with 19 calls, 15 fewer than the 34 at the end of January and one below the 20.",
            "In April it was 26 after 34 in January, and in June 19.",
            "In June it fell from 34 in January to 19.",
            "June ended with 19 calls, down from 34 in January.",
            "April had 26 calls, the second of the three months.",
        ),
        wrong=(
            "You ended June with 19 calls, 15 fewer than the 26 at the end of January.",
            "In April it was 19 after 34 in January, and in June 26.",
            "In June it fell from 26 in January to 19.",
            "April had 26 calls, the second of the five months.",
        ),
    ),
    Told(
        id="opening hours",
        language="de",
        goal="Tage mit verkürzter Öffnung von 14 auf 4 im Quartal bis 30. September 2026 senken",
        evidence=evidence(
            "0331 13 Tage verkürzt im 1. Quartal (7 davon Grippe)", "0930 4 Tage im 3. Quartal"
        ),
        good=(
            "Aus 13 verkürzten Tagen im ersten Quartal wurden 4 im dritten.",
            "Neun Tage weniger als zu Jahresbeginn.",
        ),
        wrong=(
            "Aus 13 verkürzten Tagen im ersten Quartal wurden 5 im dritten.",
            "Acht Tage weniger als zu Jahresbeginn.",
        ),
    ),
    Told(
        id="turbines",
        goal="Bring stops on the turbines from 21 to 8 a month by 31 October 2026",
        evidence=evidence("0227 19 stops (feb), 11 of them T14", "0731 12 stops in july"),
        good=("Between the end of February and the end of July seven stops a month fell away, 19 to 12.",),
        wrong=(
            "More than half of February's stops came from the new oil.",
            "Between the end of February and the end of July six stops a month fell away.",
        ),
    ),
    Told(
        id="notice",
        language="de",
        goal="Kündigungen von Kunden von 9 auf 4 im Monat bis 30. Juni 2026 senken",
        evidence=evidence("0605 Kunde hat Kündigung nach Anruf zurückgenommen"),
        good=("Ein Kunde nahm nach deinem Anruf die Kündigung zurück.",),
        wrong=(
            "Nach dem Anruf des Kunden droht dir die Kündigung.",
            "Ein Kunde rief an. Sonst kommt deine Kündigung.",
            "Ein Kunde beschwerte sich. Wegen des Kunden droht die Kündigung.",
            "Der Chef plant die Kündigung wegen des Kunden.",
            "Wegen des Kunden bekommen Sie die Kündigung.",
            "Ein Kunde rief an, es gibt die Kündigung.",
            "Wer Kunden verliert, erhält die Kündigung.",
            "Ist die Kündigung schon ausgesprochen?",
        ),
        questions=(
            "Was hat den Kunden dazu gebracht, die Kündigung zurückzunehmen?",
            "Woran liegen die Kündigungen von Kunden?",
        ),
    ),
)


def found(each: Told, text: str, kind: PointKind = PointKind.POINT) -> set[str]:
    """The rules of telling that have something against a point."""
    items = tuple(an_item(f"e{k}", *row) for k, row in enumerate(each.evidence))
    facts = reviewed(Evidence(items=items))
    assert facts.review
    goal = replace(facts.review.goals[0], text=each.goal, original="")
    facts = replace(
        facts, language=each.language, review=replace(facts.review, begin=day("0101"), goals=(goal,))
    )
    cited = () if kind is PointKind.QUESTION else tuple(item.id for item in items)
    point = TalkingPointDraft(
        text=text, evidence=cited, part=Part.PERFORMANCE, kind=kind, goal=goal.id, language=each.language
    )
    return {finding.code for finding in judge(point, facts).findings} & (OF_TELLING | {"TP210"})


@every("each", SETS, ids=lambda each: each.id)
def test_what_is_told_in_other_words_passes(each: Told) -> None:
    assert {text: codes for text in each.good if (codes := found(each, text))} == {}
    asked = {text: found(each, text, PointKind.QUESTION) for text in each.questions}
    assert {text: codes for text, codes in asked.items() if codes} == {}


@every("each", SETS, ids=lambda each: each.id)
def test_what_is_told_wrongly_does_not(each: Told) -> None:
    assert [text for text in each.wrong if not found(each, text)] == []


CHATS = (
    (
        "de",
        "von meinen 52 Fällen sind 19 überfällig, 35 Fälle wären normal",
        "Du hast 52 Fälle. Was nun?",
        "",
    ),
    (
        "de",
        "von meinen 52 Fällen sind 19 überfällig, 35 Fälle wären normal",
        "Du hast 52 Tage. Was nun?",
        "RP301",
    ),
    ("de", "im Januar 48 Rückfragen, im Mai 31", "Im Januar 48. Im Mai 31. Was half?", ""),
    ("de", "im Januar 48 Rückfragen, im Mai 31", "Im Januar 47. Im Mai 31. Was half?", "RP301"),
    ("de", "bei Mehrfamilienhäusern weiß ich es nicht", "Fehlt dir die Regel für Mehrfamilienhäuser?", ""),
    ("de", "kostet 400 euro die woche, halb so viel wär super", "Von 400 auf 200 Euro. Bis wann?", ""),
    ("de", "kostet 400 euro die woche, halb so viel wär super", "Von 400 auf 300 Euro. Bis wann?", "RP301"),
    ("de", "seit dem 9. klappts nicht mehr", "Seit dem 9. November klappt es nicht. Was war da?", ""),
    ("en", "since the 9th it does not work", "Since 9 November it does not work. What happened?", ""),
    ("en", "since the 9th it does not work", "Since 8 November it does not work. What happened?", "RP302"),
    ("de", "im Mai waren es 27 Fälle, bis Juni 20", "Im Mai 27, bis Juni 20. Was hilft?", ""),
    ("en", "in May there were 27 cases", "By May 27 you are done. Right?", "RP302"),
    ("de", "nicht nur Kinderbrillen, auch andere", "Was ist bei Brillen anders als bei Elena?", "RP303"),
)


@every(("language", "said", "text", "code"), CHATS)
def test_a_reply_tells_what_was_said(language: str, said: str, text: str, code: str) -> None:
    verdict = judge(ReplyDraft(text=text, language=language), replace(heard(said), language=language))
    assert {finding.code for finding in verdict.findings} & OF_TELLING == ({code} if code else set())


LINES = (
    "Bring open meter complaints from 90 to 40 by 31 January 2027",
    "2026-11-12 78 open complaints",
    "2026-11-26 70 open complaints, showed 4 customers their history, 3 agreed",
)


@every(
    ("text", "refused"),
    [
        ("78 open complaints on 12 November, 70 two weeks later: what moved?", False),
        ("8 fewer in two weeks: is that the pace you need for 40?", False),
        ("30 more to close until the end of January: what would help?", False),
        ("9 fewer in two weeks: is that the pace you need for 40?", True),
        ("35 more to close until the end of January: what would help?", True),
        ("What is missing to get from 70 to 30?", True),
        ("8 fewer open complaints: what moved?", False),
        ("8 complaints fewer: what moved?", False),
        ("8 fewer people in the team: what now?", True),
        ("8 people fewer in the team: what now?", True),
        ("8 hours less for you: what now?", True),
        ("75 % of the customers agreed: why?", False),
    ],
)
def test_an_agenda_may_tell_what_follows_from_its_lines(text: str, refused: bool) -> None:
    draft = AgendaDraft(items=(AgendaItem(text=text, topic=Topic.RESULT),))
    findings = judge(draft, heard(*LINES)).findings
    assert ("RP301" in {finding.code for finding in findings}) is refused
