"""Goals as people write them in a work chat: the trouble first, numbers early, minds that change."""

from __future__ import annotations

import pytest

from goalcoach.domain.draft import Field
from tests.llm.loop import Exchange, talked

CHATS = (
    (
        "pick errors are way too high, 41 last month, should be under 15",
        "end of june",
        "why? bc every wrong parcel comes back and we pay twice",
        "no, make that 20",
        "Bring pick errors from 41 to 20 by 30 June 2027, "
        "because every wrong parcel comes back and we pay twice.",
    ),
    (
        "no-shows kill us. 18 a week. 10 would be fine",
        "what do you mean?",
        "empty chairs cost us money",
        "by easter",
        "april then",
        "Bring no-shows from 18 a week to 10 by 30 April 2027, because no-shows kill us, "
        "because empty chairs cost us money.",
    ),
    (
        "hey, month end close takes us 9 days and everyone hates it. id like 5",
        "q2",
        "Bring month end close from 9 days to 5 by 30 June 2027, because everyone hates it.",
    ),
    (
        "invoices go out about 12 days after the job is done. that kills our cash flow",
        "3 days",
        "no 4",
        "31 march",
        "Invoices go out: from about 12 days after the job is done to 4 by 31 March 2027, "
        "because that kills our cash flow.",
    ),
    (
        "first reply 14h now, target 4h, end of q1, customers complain on twitter",
        "no, make that 6h",
        "drop the last part",
        "Bring first reply from 14h to 6h by 31 March 2027.",
    ),
    (
        "waste",
        "we throw away like 60 kg of bread a week",
        "30",
        "no idea when",
        "its a shame to throw it away",
        "Waste: from 60 kg of bread a week to 30, because its a shame to throw it away.",
    ),
    (
        "our ci is slow af, 45 min, nobody waits for it anymore",
        "4 or 5",
        "hm 15 min is ok",
        "by end of feb",
        "Bring our ci from 45 to 15 min by 28 February 2027, because nobody waits for it anymore.",
    ),
    (
        "hiring takes forever",
        "time to hire i guess? its 74 days",
        "50 would be great, 60 realistic",
        "60",
        "q3 2027",
        "Bring time to hire from 74 days to 60 by 30 September 2027, because hiring takes forever.",
    ),
    (
        "i need to close more deals, 12 last quarter, boss wants 20",
        "the quarter after next",
        "what for?",
        "we miss our numbers",
        "Close more deals: from 12 to 20 by 30 June 2027, because we miss our numbers.",
    ),
    (
        "guests wait 25 min at check in on fridays, it should be 10 max",
        "people get angry and write bad reviews",
        "summer?",
        "end of june",
        "Guests wait: from 25 min at check in on fridays to 10 max by 30 June 2027, "
        "because people get angry and write bad reviews.",
    ),
    (
        "want fewer comebacks. 9 of 100 cars come back now",
        "4 of 100",
        "why do you ask",
        "by september",
        "every comeback is a free repair",
        "Bring comebacks from 9 of 100 to 4 of 100 by 30 September 2027, "
        "because every comeback is a free repair.",
    ),
    (
        "building permits. takes us 14 weeks, law says 12, i want 10 by end of 2027. "
        "people wait to build houses",
        "is that ok?",
        "make it 11",
        "Bring building permits from 14 weeks to 11 by 31 December 2027, "
        "because people wait to build houses.",
    ),
    (
        "my food cost is 38 percent and the owner wants 32",
        "end of april",
        "he'll close the place otherwise",
        "Bring my food cost from 38 percent to 32 by 30 April 2027, because he'll close the place otherwise.",
    ),
    (
        "sick leave is up, 9 days per head, was 6 two years ago",
        "back to 6",
        "end of 2027",
        "colleagues have to cover all the time",
        "Bring sick leave from 9 days per head to 6 by 31 December 2027, "
        "because colleagues have to cover all the time.",
    ),
    (
        "tickets pile up. 230 open right now. should be below 80",
        "end of q1",
        "no make that q2",
        "users work around us and buy their own stuff",
        "Tickets pile up: from 230 to below 80 by 30 June 2027, "
        "because users work around us and buy their own stuff.",
    ),
)
"""What somebody wrote line by line, and last the goal that came of it."""


def last(*sayings: str) -> Exchange:
    return talked("en", *sayings).exchanges[-1]


@pytest.mark.parametrize("chat", CHATS, ids=[chat[0][:24] for chat in CHATS])
def test_a_goal_comes_of_what_was_said_and_of_nothing_else(chat: tuple[str, ...]) -> None:
    talk = talked("en", *chat[:-1])
    assert talk.wording is not None
    assert talk.wording.text == chat[-1]
    assert not [each for exchange in talk.exchanges for each in exchange.refused]


@pytest.mark.parametrize(
    ("sayings", "baseline", "target", "metric"),
    [
        (("close takes us 9 days, I'd want 5",), "9 days", "5", "close"),
        (("meetings eat my whole day, 26 hrs a week",), "26 hrs a week", "", "meetings"),
        (("hi. hold time is awful, like 6 min",), "6 min", "", "hold time"),
        (("returns. 1 in 5 parcels comes back, mostly wrong size", "1 in 8"), "1 in 5", "1 in 8", "returns"),
        (("too many falls on ward 3, 6 or 7 a month",), "6 or 7 a month", "", "falls on ward 3"),
        (("kids are late every monday, 12 of them", "5"), "12 of them", "5", "kids late every monday"),
        (("too many empty runs, 30% of km are empty", "20", "20%"), "30% of km", "20%", "empty runs"),
        (("fewer falls", "less than 4 instead of 6"), "6", "less than 4", ""),
        (("fewer falls", "6 a month", "less than 4 instead of 6"), "6 a month", "less than 4", ""),
    ],
)
def test_a_complaint_tells_where_it_stands(
    sayings: tuple[str, ...], baseline: str, target: str, metric: str
) -> None:
    sketch = talked("en", *sayings).sketch
    told = [sketch.get(field) for field in (Field.BASELINE, Field.TARGET)]
    assert [each.quote if each else "" for each in told] == [baseline, target]
    assert sketch.value(Field.METRIC) == metric


@pytest.mark.parametrize("said", ["4 or 5", "4 would be good, 5 realistic"])
def test_of_two_numbers_it_is_asked_which(said: str) -> None:
    talk = talked("en", "pick errors are way too high, 41 last month", said)
    assert talk.sketch.get(Field.TARGET) is None
    assert f"“{said.removesuffix(' realistic')}” are two numbers" in talk.exchanges[-1].reply


def test_of_two_wished_for_at_once_it_is_asked_which() -> None:
    talk = talked("en", "no-shows kill us. 18 a week. 10 or 12 would be fine", "10")
    quotes = {note.field: note.quote for note in talk.sketch.notes}
    assert (quotes[Field.BASELINE], quotes[Field.TARGET]) == ("18 a week", "10")
    assert "“10 or 12” are two numbers" in talk.exchanges[0].reply


def test_a_number_told_after_a_complaint_is_no_goal() -> None:
    reply = last("too many falls on ward 3", "6 a month").reply
    assert "Is 6 a month where it stands today, or the number you want to reach?" in reply


@pytest.mark.parametrize(
    ("said", "outcome", "why"),
    [
        (
            "i always run away from it when parents are angry. want to get better at that",
            "get better at that",
            "because i always run away from it when parents are angry",
        ),
        (
            "i wanna give better feedback, i always avoid it",
            "give better feedback",
            "because i always avoid it",
        ),
        ("i always run away from it", "", "because i always run away from it"),
    ],
)
def test_a_wish_and_its_trouble_are_told_apart_and_no_word_is_lost(said: str, outcome: str, why: str) -> None:
    sketch = talked("en", said).sketch
    assert (sketch.value(Field.OUTCOME), sketch.value(Field.WHY)) == (outcome, why)


GOAL = ("fewer pick errors", "41 last month", "15", "end of june", "returns are dear")


@pytest.mark.parametrize(
    "said",
    [
        "make it shorter",
        "can you make this a bit shorter please",
        "reword that",
        "say it simpler",
        "put it differently",
        "too long",
        "rephrase",
        "shorter pls",
    ],
)
def test_other_words_are_asked_for_where_somebody_wants_them(said: str) -> None:
    exchange = last(*GOAL, said)
    assert "I only have your own words" in exchange.reply
    assert exchange.answer.asked is Field.OUTCOME
    assert "Fewer wrong parcels: from 41" in last(*GOAL, said, "fewer wrong parcels").reply


@pytest.mark.parametrize(
    ("said", "gone"),
    [
        ("drop the last part", Field.WHY),
        ("leave out the reason", Field.WHY),
        ("without the because part", Field.WHY),
        ("remove the date please", Field.DUE),
    ],
)
def test_a_part_is_left_out_and_not_asked_for_again(said: str, gone: Field) -> None:
    talk = talked("en", *GOAL, said)
    assert talk.sketch.get(gone) is None
    assert gone in talk.sketch.skipped
    assert "Not in it yet" not in talk.exchanges[-1].reply
    assert talk.exchanges[-1].answer.asked is None


def test_before_there_is_a_wording_it_is_the_question_that_shall_be_simpler() -> None:
    assert "A few words are enough" in last("fewer pick errors", "say it simpler").reply


@pytest.mark.parametrize(
    ("said", "reply"),
    [
        ("what?", "A few words are enough"),
        ("huh", "A few words are enough"),
        ("what kind of question is that", "A few words are enough"),
        ("what for?", "I ask so that you can see later"),
        ("why do you ask", "I ask so that you can see later"),
        ("is that ok?", "That is yours to say"),
        ("is 32 too low?", "That is yours to say"),
        ("what do you think?", "That is yours to say"),
    ],
)
def test_who_asks_back_is_answered_and_nothing_is_made_of_it(said: str, reply: str) -> None:
    talk = talked("en", "fewer pick errors", "41 last month", said)
    assert reply in talk.exchanges[-1].reply
    assert talk.sketch.notes == talk.history[-1].notes


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("May 3, next year", "2027-05-03"),
        ("december 3, next year", "2027-12-03"),
        ("the year after next", "2028-12-31"),
    ],
)
def test_one_day_is_one_day(said: str, day: str) -> None:
    sketch = talked("en", "answer mails faster", said).sketch
    assert (sketch.value(Field.DUE), sketch.get(Field.METRIC)) == (day, None)


def test_a_first_look_is_no_measure() -> None:
    sketch = talked("en", "answer mails faster", "first look end of april").sketch
    assert (sketch.value(Field.REVIEW), sketch.get(Field.METRIC)) == ("2027-04-30", None)


@pytest.mark.parametrize(
    ("said", "text"),
    [
        (
            "deliveries arrive late, 1 in 6. want 1 in 20",
            "Deliveries arrive late: from 1 in 6 to 1 in 20 by 30 June 2027, because customers leave us.",
        ),
        (
            "nobody reads our newsletter, open rate 11%. id be happy with 20",
            "Bring open rate from 11% to 20% by 30 June 2027, because nobody reads our newsletter, "
            "because customers leave us.",
        ),
        (
            "scrap rate went from 3 to 5 percent this year, want it back at 3",
            "Scrap rate this year: from 5 percent to 3 by 30 June 2027, because customers leave us.",
        ),
        (
            "our app crashes a lot, 2.3% of sessions, we want under 1",
            "Our app crashes a lot: from 2.3% of sessions to under 1 by 30 June 2027, "
            "because customers leave us.",
        ),
    ],
)
def test_shares_and_what_happened_are_no_wishes(said: str, text: str) -> None:
    talk = talked("en", said, "june", "customers leave us")
    assert talk.wording is not None
    assert talk.wording.text == text


@pytest.mark.parametrize(
    ("said", "outcome", "why"),
    [
        (
            "i talk too much in meetings and want to listen more",
            "listen more",
            "because i talk too much in meetings",
        ),
        (
            "hire 3 engineers by march, we lose projects without them",
            "hire 3 engineers",
            "because we lose projects without them",
        ),
        (
            "our quotes take ages. 8 days on average, competitors do it in 2",
            "",
            "because our quotes take ages",
        ),
        (
            "our printer is always broken and people get mad",
            "",
            "because our printer is always broken and people get mad",
        ),
    ],
)
def test_a_clause_is_what_it_says(said: str, outcome: str, why: str) -> None:
    sketch = talked("en", said).sketch
    assert (sketch.value(Field.OUTCOME), sketch.value(Field.WHY)) == (outcome, why)


def test_a_number_at_the_start_of_a_line_is_no_list() -> None:
    sketch = talked("en", "1.2% error rate in payroll. people are furious").sketch
    assert sketch.value(Field.OUTCOME).startswith("1.2%") or sketch.get(Field.TARGET)


def test_that_it_is_wrong_is_no_reason() -> None:
    talk = talked("en", *GOAL, "no thats wrong")
    assert talk.sketch.value(Field.WHY) == "because returns are dear"
    assert "What should change?" in talk.exchanges[-1].reply
