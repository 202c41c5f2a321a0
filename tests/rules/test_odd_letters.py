"""A word reads the same in letters that nobody types, and is refused in them; names and quotes pass."""

from __future__ import annotations

from dataclasses import replace

from goalcoach.domain.agenda import AgendaDraft, AgendaItem, Topic
from goalcoach.domain.draft import Draft, OptionDraft, ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.samples import FACTS, MODEL_FACTS, a_goal, heard, with_items
from goalcoach.rules.surface import INVISIBLE
from tests.each import every

ODD = (
    "fıred",
    "𝐟𝐢𝐫𝐞𝐝",
    "𝓯𝓲𝓻𝓮𝓭",
    "f.i.r.e.d",
    "f i r e d",
    "f - i - r - e - d",
    "f, i, r, e, d",
    "F_I_R_E_D",
    "*fi*red",
    "fi_red",
    "fi/red",
    "fi·red",
    "fi|red",
    "fi'red",
    "fi’red",
    "fi(r)ed",
    "fi-red",
    "fi\u2011red",
    "fi\\red",
    "fi\u200bred",
    "fi\u200dred",
    "fi\u00adred",
    "fi\u0336red",
    "f\u0332i\u0332r\u0332e\u0332d",
    "fíred",
    "fiŕed",
    "ƒired",
    "ꜰɪʀᴇᴅ",
    "ⓕⓘⓡⓔⓓ",
    "fіred",
    "fιred",
    "ғired",
    "f1red",
    "fir3d",
)
"""What reads as "fired"; wide letters are made plain before any rule looks."""
ODD_IN_GERMAN = (
    "gekúndigt",
    "𝐠𝐞𝐤ü𝐧𝐝𝐢𝐠𝐭",
    "g.e.k.ü.n.d.i.g.t",
    "ge*kündigt",
    "gek\u00fcnd\u0456gt",
    "ge\u200dkündigt",
)
PLAIN = (
    "the café",
    "a façade",
    "the naïve forecast",
    "an e-mail",
    "the follow-up and the log-in",
    "5 μm, 3 kΩ or Δt",
    "m² and 20 ℃",
    "e.g. the ward, i.e. ours",
    "the U.S.A. office",
    "S.M.A.R.T. or S-M-A-R-T",
    "a/b tests and on/off",
    "shift(s), his/her",
    "you're sure they'll come, we've time",
    "plan B, C and D",
    "rooms A 1 and B 2",
    "Node.js and v2.1",
    "a 3D print on level 4B",
    "the re-opened line",
    "part-time and full-time",
    "“Мир” in Minsk",
    "Zoë from Łódź",
    "3 × 4 – or so…",
    "p.m. or a.m.",
    "1st and 2nd",
)
PLAIN_IN_GERMAN = (
    "z. B. die Station",
    "i. d. R. und d. h.",
    "u. v. a. m.",
    "Kolleg*innen und Mitarbeiter:innen",
    "Kund(inn)en, Mitarbeiter/-innen",
    "Größe, Übergabe und Maß",
    "das Café und die Crêpe",
    "die E-Mail und die Früh- und Spätschicht",
    "geht's, gab's, wär's",
    "Ø 12 und 5 µm",
)


GOALS = {
    "en": "Raise tickets solved at first contact from 62 % to 75 % by 30 June 2027",
    "de": "Den Anteil der sofort gelösten Anfragen bis 30. Juni 2027 von 62 % auf 75 % erhöhen",
}
FRAMES = {"en": ("Is it about {}?", "Then it is about {}"), "de": ("Geht es um {}?", "Dann geht es um {}")}


def drafts(words: str, language: str) -> tuple[Draft, ...]:
    asked, told = (frame.format(words) for frame in FRAMES[language])
    return (
        ReplyDraft(text=asked, language=language),
        OptionDraft(text=told, language=language),
        TalkingPointDraft(text=asked, part=Part.PERFORMANCE, kind=PointKind.QUESTION, language=language),
        AgendaDraft(items=(AgendaItem(text=asked, topic=Topic.RESULT),), language=language),
        a_goal(GOALS[language], why=told, language=language),
    )


def found(draft: Draft, facts: Facts = MODEL_FACTS) -> bool:
    return "SG109" in codes(draft, facts)


def codes(draft: Draft, facts: Facts = MODEL_FACTS) -> set[str]:
    verdict = judge(draft, replace(facts, language=draft.language))
    return {each.code for each in verdict.findings if each.severity is Severity.BLOCK}


@every("word, language", [*((each, "en") for each in ODD), *((each, "de") for each in ODD_IN_GERMAN)])
def test_a_word_in_letters_that_nobody_types_is_refused(word: str, language: str) -> None:
    told = [codes(each) for each in drafts(word, language)]

    if INVISIBLE.search(word):  # in goals and replies a rule of its own tells of what nobody sees
        assert all(not each.isdisjoint({"SG109", "SG103", "RP108"}) for each in told)
        assert sum("SG109" in each for each in told) == 3
    else:
        assert all("SG109" in each for each in told)


@every("words, language", [*((each, "en") for each in PLAIN), *((each, "de") for each in PLAIN_IN_GERMAN)])
def test_words_as_they_are_typed_pass(words: str, language: str) -> None:
    assert [found(each) for each in drafts(words, language)] == [False] * 5


@every(
    "name",
    ["Łukasz", "İpek", "Ngũgĩ", "Σοφία", "Алексей", "łukasz", "d’Άννα", "Ẹ̀bùn", "fi*red", "f.i.r.e.d"],
)
def test_what_the_person_wrote_so_may_be_repeated(name: str) -> None:
    facts = heard(f"It is {name} who asked for more visits")

    assert not found(ReplyDraft(text=f"What does {name} need?"), facts)


@every("name", ["Łukasz", "İpek", "Ngũgĩ"])
def test_the_name_of_who_a_review_is_about_is_theirs(name: str) -> None:
    told = with_items()
    assert told.review
    facts = replace(told, review=replace(told.review, name=f"{name} Demir"))
    draft = TalkingPointDraft(text=f"What did {name} change?", part=Part.PERFORMANCE, kind=PointKind.QUESTION)

    assert not found(draft, facts)


@every("word", ODD)
def test_a_person_s_own_words_stay_as_they_are(word: str) -> None:
    assert FACTS.origin is Origin.PERSON
    assert not found(a_goal(f"Cut {word} from 9 to 2 minutes by 30 June 2027"), FACTS)


@every("text", ["Łukasz był tu dziś, są też inni", "İpek geldi, Ngũgĩ kaldı", "Алексей"])
def test_languages_without_lists_may_use_their_letters(text: str) -> None:
    assert not found(ReplyDraft(text=f"{text}?", language="pl"))


def test_but_no_claim_of_a_language_lets_a_listed_word_through() -> None:
    assert found(ReplyDraft(text="You'll be fıred. What is next?", language="pl"))


def test_a_trait_is_one_with_its_mark_too() -> None:
    told = [
        {each.code for each in judge(ReplyDraft(text=f"You are {word}. What is next?"), MODEL_FACTS).findings}
        for word in ("naive", "naïve")
    ]

    assert told[0]
    assert told[0] == told[1]
