"""The coach that a language model answers for: what it may say, and what becomes of the rest."""

from __future__ import annotations

from dataclasses import replace

import pytest

from goalcoach.domain.conversation import Sketch
from goalcoach.domain.draft import Field, ReplyDraft
from goalcoach.domain.errors import Unavailable
from goalcoach.domain.goal import GoalKind
from goalcoach.llm.apply import apply
from goalcoach.llm.builtin.coach import BuiltinCoach
from goalcoach.llm.coach import needs_no_model
from goalcoach.llm.port import Command, Said, TurnAnswer, TurnPart, TurnRequest
from goalcoach.llm.reason import FORMLESS, TOLD, Reason, unavailable
from goalcoach.llm.spoken import Spoken
from goalcoach.rules.engine import judge
from goalcoach.rules.verdict import Accepted
from tests.contracts.test_coach_door import request
from tests.llm.talking import ScriptedModel, coach_of, written

SAID = "calls take too long, 9 minutes, should be 6 by the end of June 2027"
NOTES = [
    {"field": "outcome", "value": "calls take too long", "quote": "calls take too long"},
    {"field": "baseline", "value": "9", "quote": "9 minutes"},
    {"field": "target", "value": "6", "quote": "6"},
    {"field": "unit", "value": "minutes", "quote": "minutes"},
]
GOOD = written(
    "Calls take 9 minutes, and should take 6.\n\n**What would that change for the people who call?**",
    notes=NOTES,
    kind="performance",
    asked="why",
)


async def heard(
    model: ScriptedModel, asked: TurnRequest | None = None
) -> tuple[str, TurnAnswer, list[TurnPart]]:
    parts = [part async for part in coach_of(model).turn(asked or request(SAID))]
    answer = parts[-1]
    assert isinstance(answer, TurnAnswer)
    said = "".join(part.text for part in parts if isinstance(part, Said))
    return said, answer, parts


@pytest.mark.parametrize("kind", [None, GoalKind.PERFORMANCE, GoalKind.DEVELOPMENT, GoalKind.OBJECTIVE])
def test_who_has_another_language_is_met_in_it(kind: GoalKind | None) -> None:
    """The language model goes on in it. The first words are our own, and the rules judge them."""
    facts = replace(request("").facts, said=(), language="de")
    opening = coach_of(ScriptedModel()).open(facts, kind)
    assert opening.language == "de"
    assert opening.text.endswith("?**")
    assert opening.answer.asked is Field.OUTCOME
    assert opening.answer.kind is kind
    assert isinstance(judge(ReplyDraft(text=opening.text, language="de"), facts), Accepted)
    assert all(isinstance(judge(each, facts), Accepted) for each in opening.answer.options)
    assert {each.language for each in opening.answer.options} == (set() if kind else {"de"})


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_first_words_are_the_built_in_coachs_in_any_other_language(language: str) -> None:
    facts = replace(request("").facts, language=language)
    opening = coach_of(ScriptedModel()).open(facts, None)
    own = BuiltinCoach().open(facts, None)
    assert replace(opening, answer=replace(opening.answer, source="")) == own


async def test_a_good_answer_is_said_sentence_by_sentence_and_noted() -> None:
    said, answer, parts = await heard(ScriptedModel(GOOD))
    assert [part.text for part in parts if isinstance(part, Said)] == [
        "Calls take 9 minutes, and should take 6.\n\n",
        "**What would that change for the people who call?**",
    ]
    assert isinstance(judge(ReplyDraft(text=said), request(SAID).facts), Accepted)
    assert {(note.field, note.value) for note in answer.notes} == {
        (Field.OUTCOME, "calls take too long"),
        (Field.BASELINE, "9"),
        (Field.TARGET, "6"),
        (Field.UNIT, "minutes"),
    }
    after = apply(Sketch(asked=Field.OUTCOME), answer)
    assert (after.kind, after.asked, after.questions) == (GoalKind.PERFORMANCE, Field.WHY, ("why",))
    assert answer.notice == answer.source == answer.fault == ""
    assert answer.making
    assert (answer.making.prompt, answer.making.calls, answer.making.repairs) == ("coach/reply@1", 1, 0)
    assert (answer.making.model, answer.making.host) == ("scripted-llm", "llm.example")
    assert (answer.making.prompt_tokens, answer.making.completion_tokens) == (100, 20)


async def test_the_first_sentence_goes_out_before_the_answer_has_ended() -> None:
    model = ScriptedModel(GOOD)
    parts = coach_of(model).turn(request(SAID))
    assert await anext(parts) == Said("Calls take 9 minutes, and should take 6.\n\n")
    assert model.closed == 0


@pytest.mark.parametrize("secret", ['is "hunter2"', "is c:\\users\\x7", 'is x"y\\9'])
async def test_what_comes_back_for_a_pseudonym_breaks_no_object(secret: str) -> None:
    asked = request(f"calls take too long, the pin {secret}")
    note = {
        "field": "outcome",
        "value": "calls take too long",
        "quote": "calls take too long, the [SECRET_1]",
    }
    model = ScriptedModel(written("Calls, and [SECRET_1].\n\n**Why?**", notes=[note], asked="why"), size=3)
    said, answer, _ = await heard(model, asked)
    assert secret not in model.asked[0].messages[1].text
    assert (len(model.asked), answer.source) == (1, "")
    assert [each.quote for each in answer.notes] == [f"calls take too long, the pin {secret}"]
    assert said == f"Calls, and pin {secret}.\n\n**Why?**"


@pytest.mark.parametrize("reason", [Reason.UNREACHABLE, Reason.BUDGET, Reason.RESTING, Reason.FILTERED])
async def test_where_it_does_not_answer_the_built_in_coach_does_and_says_so(reason: Reason) -> None:
    said, answer, _ = await heard(ScriptedModel(unavailable(reason)))
    own = [part async for part in BuiltinCoach().turn(request(SAID))]
    assert said == "".join(part.text for part in own if isinstance(part, Said))
    assert answer.source == "builtin"
    assert answer.notice == f"{TOLD[reason]} The built-in coach answers instead."
    assert answer.fault == str(reason)
    assert answer.making is None


async def test_whoever_has_another_language_is_told_which_one_the_built_in_coach_speaks() -> None:
    asked = request("La relève dure 40 minutes au lieu de 15")
    asked = replace(asked, facts=replace(asked.facts, language="fr"))
    _, answer, _ = await heard(ScriptedModel(unavailable(Reason.BUSY)), asked)
    assert answer.notice == f"{TOLD[Reason.BUSY]} The built-in coach answers instead, in English."


async def test_an_unknown_failure_is_told_without_its_text() -> None:
    _, answer, _ = await heard(ScriptedModel(Unavailable("secret words")))
    assert "secret" not in answer.notice + answer.fault


async def test_a_broken_object_is_asked_for_again_and_nothing_is_said_twice() -> None:
    broken = GOOD[: GOOD.index('"kind"')]
    model = ScriptedModel(broken, GOOD)
    said, answer, _ = await heard(model)
    assert said.count("Calls take 9 minutes") == 1
    assert said.count("?") == 1
    assert len(answer.notes) == 4
    assert answer.making
    assert answer.making.calls == len(model.asked) == 2


@pytest.mark.parametrize(
    ("broken", "reason"),
    [
        (GOOD[: GOOD.index('"kind"')], "truncated"),
        (GOOD.replace("```json\n", "")[:200], "truncated"),
        ("I'm sorry, but I can't help with that request.", "empty"),
        ("", "empty"),
        (written("Noted. **Why?**", extra=1), "a key that is not asked for"),
        (written("Noted. **Why?**", kind="Customer Delight"), "kind: none of the choices"),
        (written("Noted. **Why?**", notes=[{**NOTES[0], "quote": "never said"}]), "notes[0].quote"),
        (written("Noted. **Why?**", notes=[{**NOTES[1], "value": "NaN"}]), "notes[0].value"),
        (
            written("Noted. **Why?**", notes=[{"field": "due", "value": "2027-02-30", "quote": "June"}]),
            "notes[0]",
        ),
        (written("Noted. **Why?**", asked_code="XX999"), "asked_code"),
        (written("Noted. **Why?**", command="adopt"), "command"),
        (written("Noted. **Why?**") + "\nBye", "extra-text"),
    ],
)
async def test_an_object_that_stays_broken_is_not_used(broken: str, reason: str) -> None:
    model = ScriptedModel(broken)
    said, answer, _ = await heard(model)
    assert len(model.asked) == 3
    assert answer.source == "builtin"
    assert reason in answer.fault
    assert answer.notice == f"{FORMLESS} The built-in coach answers instead."
    assert isinstance(judge(ReplyDraft(text=said), request(SAID).facts), Accepted)


@pytest.mark.parametrize("cut", ["number customer", "I'm sorry, but I can't help with that request."])
async def test_what_an_answer_without_an_object_ends_with_is_not_said(cut: str) -> None:
    said, answer, _ = await heard(ScriptedModel(cut))
    own = [part.text async for part in BuiltinCoach().turn(request(SAID)) if isinstance(part, Said)]
    assert said == "".join(own)
    assert answer.source == "builtin"


async def test_a_sentence_that_is_refused_is_put_right_before_anybody_sees_it() -> None:
    praise = written(
        "Great goal! Calls take 9 minutes.\n\n**What would that change?**", notes=NOTES, asked="why"
    )
    right = '{"text": "Calls take 9 minutes.\\n\\n**What would that change?**"}'
    model = ScriptedModel(praise, right)
    said, answer, _ = await heard(model)
    assert said == "Calls take 9 minutes.\n\n**What would that change?**"
    assert len(answer.notes) == 4
    assert answer.making
    assert answer.making.repairs == 1
    assert [each.text for each in answer.withheld] == ["Great goal! "]
    assert "RP201" in model.asked[1].messages[1].text


async def test_findings_go_back_twice_and_then_the_person_gets_the_rules_own_question() -> None:
    praise = written("Noted. Great goal!\n\n**What would that change?**", notes=NOTES, asked="why")
    model = ScriptedModel(praise, '{"text": "Great goal!\\n\\n**What would that change?**"}')
    said, answer, _ = await heard(model)
    assert len(model.asked) == 3
    assert "Great" not in said
    assert said.startswith("Noted. \n\n**")
    assert said.count("?") == 1
    assert answer.source == "builtin"
    assert "praise" in answer.notice
    assert isinstance(judge(ReplyDraft(text=said), request(SAID).facts), Accepted)


async def test_a_wording_with_an_unsaid_number_is_put_right_or_not_shown() -> None:
    bad = written(
        "Here is a wording.\n\n**Does it say what you mean?**",
        notes=NOTES,
        kind="performance",
        wording="Bring calls from 9 to 4 minutes by 30 June 2027",
    )
    right = '{"text": "Bring calls from 9 to 6 minutes by 30 June 2027"}'
    _, answer, _ = await heard(ScriptedModel(bad, right))
    assert answer.wording
    assert answer.wording.text == "Bring calls from 9 to 6 minutes by 30 June 2027"
    _, answer, _ = await heard(
        ScriptedModel(bad, '{"text": "Bring calls from 9 to 4 minutes by 30 June 2027"}')
    )
    assert answer.source == "builtin"
    assert not answer.wording or "4" not in answer.wording.text


async def test_a_yes_takes_the_wording_that_waits() -> None:
    yes = written("It is yours.\n\n**What will you do first?**", command="adopt", asked="activity")
    asked = request("yes, that is it")
    offered = "Bring calls from 9 to 6 minutes by 30 June 2027"
    waiting = TurnRequest(
        said=asked.said,
        turn=4,
        sketch=Sketch(kind=GoalKind.PERFORMANCE, questions=("adopt",)),
        previous=None,
        transcript=asked.transcript,
        findings=(),
        letters=(),
        facts=asked.facts,
        offered=offered,
    )
    model = ScriptedModel(yes)
    _, answer, _ = await heard(model, waiting)
    assert answer.command is Command.ADOPT
    assert answer.wording
    assert answer.wording.text == offered
    assert offered in model.asked[0].messages[1].text


async def test_a_speech_is_cut_short() -> None:
    model = ScriptedModel("And so on it goes. " * 500)
    said, answer, _ = await heard(model)
    assert len(said) < 2_500
    assert "too long" in answer.notice
    assert len(model.asked) == model.closed == 1


@pytest.mark.parametrize(
    ("text", "calls"),
    [("It goes on, " * 400, 1), ("Yes. " * 33, 1), ("Yes. " * 25 + "\n\n**Why?**", 3)],
    ids=["a sentence without an end", "many sentences", "few enough"],
)
async def test_what_nobody_would_read_is_read_no_further(text: str, calls: int) -> None:
    model = ScriptedModel(text)
    _, answer, _ = await heard(model)
    assert len(model.asked) == calls
    assert ("too long" in answer.notice) is (calls == 1)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("Noted.\nWhy now?", "Noted.\n\n**Why now?**"),
        ("Noted.\n\n**Why now?**", "Noted.\n\n**Why now?**"),
        ("Noted.\n\nAnd so: **why now?**", "Noted.\n\nAnd so: **why now?**"),
        ("Noted.", "Noted."),
    ],
)
def test_the_closing_question_is_in_bold_once_on_a_line_of_its_own(text: str, rest: str) -> None:
    spoken = Spoken("en", request(SAID).sitting)
    spoken.put_right(text)
    assert spoken.rest() == rest


async def test_names_do_not_go_out_and_come_back() -> None:
    def named(person: str) -> tuple[ScriptedModel, TurnRequest]:
        reply = written(
            "You want to take over from [PERSON_1].\n\n**What would that change?**",
            notes=[
                {
                    "field": "outcome",
                    "value": "take over from [PERSON_1]",
                    "quote": "take over from [PERSON_1]",
                }
            ],
            asked="why",
        )
        return ScriptedModel(reply, size=3), request(f"I want to take over from {person}")

    prompts = set()
    for person in ("Mara Lindqvist", "Tom Berg"):
        model, asked = named(person)
        parts = [part async for part in coach_of(model, "Mara Lindqvist", "Tom Berg").turn(asked)]
        assert isinstance(parts[-1], TurnAnswer)
        assert parts[0] == Said(f"You want to take over from {person}.\n\n")
        assert parts[-1].notes[0].quote == f"take over from {person}"
        prompts.add(model.asked[0].messages)
    assert len(prompts) == 1
    assert "Mara" not in str(prompts)


@pytest.mark.parametrize(
    "said", ["undo", "Start over!", "", "I want to kill myself", "my boss is harassing me"]
)
async def test_what_must_not_go_wrong_asks_no_language_model(said: str) -> None:
    model = ScriptedModel(GOOD)
    text, answer, _ = await heard(model, replace(request(said), previous=Sketch()))
    own = [part async for part in BuiltinCoach().turn(replace(request(said), previous=Sketch()))]
    assert text == "".join(part.text for part in own if isinstance(part, Said))
    assert (answer.source, answer.notice, model.asked) == ("builtin", "", [])


def test_a_long_message_is_no_bare_command() -> None:
    assert needs_no_model(request("undo"))
    assert not needs_no_model(request("undo, undo, undo, please undo what I just said there"))


async def test_a_wording_before_its_time_goes_back() -> None:
    early = written("Here is one.\n\n**Is it right?**", notes=NOTES[:1], wording="calls take too long")
    model = ScriptedModel(early, '{"text": ""}')
    _, answer, _ = await heard(model)
    assert answer.source == "builtin"
    assert "goal without measure" in answer.notice
    asked = written("Here is one.\n\n**Is it right?**", command="draft_it", wording="calls take too long")
    _, answer, _ = await heard(ScriptedModel(asked))
    assert answer.wording
    assert answer.wording.text == "calls take too long"


@pytest.mark.parametrize(
    ("first", "second"),
    [("You are\n", "lazy, and so calls take long."), ("That is\n", "well\ndone, all of you.")],
)
async def test_what_must_not_be_said_is_not_said_over_the_end_of_a_line(first: str, second: str) -> None:
    bad = written(f"{first}{second}\n\n**What would that change?**", asked="why")

    said, answer, _ = await heard(ScriptedModel(bad))

    assert second.rsplit(maxsplit=1)[-1] not in said
    assert answer.withheld
    assert isinstance(judge(ReplyDraft(text=said), request(SAID).facts), Accepted)
