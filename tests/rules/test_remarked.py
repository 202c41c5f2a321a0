"""What is said of a colleague's body, or in front of their name, is held back; of things it may be said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Origin, Severity
from goalcoach.domain.talking import Part, PointKind, TalkingPointDraft
from goalcoach.rules.engine import judge
from goalcoach.rules.facts import Facts
from goalcoach.rules.joined.evidence import Evidence
from goalcoach.rules.samples import TODAY, an_item, reviewed
from tests.each import every

TOLD = {
    "en": "Tomas led 6 weekly calls in Spanish and closed the gas valve",
    "de": "Tomas hat 6 Gespräche auf Spanisch geführt und den Gashahn zugedreht",
}


def refusing(text: str, language: str, name: str) -> set[str]:
    """What refuses a point about somebody of this name, but for words that nobody told."""
    kind = PointKind.QUESTION if text.endswith("?") else PointKind.POINT
    cites = () if kind is PointKind.QUESTION else ("e1",)
    draft = TalkingPointDraft(text=text, part=Part.PERFORMANCE, kind=kind, evidence=cites, language=language)
    items = Evidence(items=(an_item("e1", date(2026, 8, 3), f"{TOLD[language]}. {text}"),))
    facts = replace(reviewed(items, name=name), language=language)
    found = {each.code for each in judge(draft, facts).findings if each.severity is Severity.BLOCK}
    return {each for each in found if each[:3] not in {"TP3", "TP2"}}


REMARKS = (
    ("en", "6 weekly calls in Spanish were led; Tomas smells."),
    ("en", "Tomas stinks, and led 6 weekly calls in Spanish."),
    ("en", "He smells of sweat after 6 weekly calls in Spanish."),
    ("en", "You led 6 weekly calls in Spanish, but you smell."),
    ("en", "You have bad breath in 6 weekly calls in Spanish."),
    ("en", "Obese Tomas led 6 weekly calls in Spanish."),
    ("en", "The obese Tomas led 6 weekly calls in Spanish."),
    ("en", "6 weekly calls in Spanish were led by sweaty Tomas."),
    ("de", "6 Gespräche auf Spanisch geführt; Tomas stinkt."),
    ("de", "Tomas riecht streng und hat 6 Gespräche auf Spanisch geführt."),
    ("de", "Du hast 6 Gespräche auf Spanisch geführt, aber du riechst."),
    ("de", "Du hast Mundgeruch in 6 Gesprächen auf Spanisch."),
)
KNOWN = (
    ("en", "Our fat Tomas led 6 weekly calls in Spanish."),
    ("en", "The overweight Tomas led 6 weekly calls in Spanish."),
    ("en", "Skinny Tomas led 6 weekly calls in Spanish."),
    ("de", "Der dicke Tomas hat 6 Gespräche auf Spanisch geführt."),
    ("de", "Der übergewichtige Tomas hat 6 Gespräche auf Spanisch geführt."),
    ("de", "Der faule Tomas hat 6 Gespräche auf Spanisch geführt."),
    ("de", "6 Gespräche auf Spanisch mit dem mürrischen Tomas."),
)
"""Said in front of the name of whom the review is about; in front of another word it may be a thing's."""
WORK = (
    ("en", "Tomas smelled the gas and closed the gas valve."),
    ("en", "Tomas smells it before others do, and closed the gas valve."),
    ("en", "You smelled smoke and closed the gas valve."),
    ("en", "How did you find out why the drain smells?"),
    ("en", "The cellar stank, and Tomas closed the gas valve."),
    ("en", "What does the obese patients' ward need for 6 weekly calls?"),
    ("en", "How did the Fat Face account take 6 weekly calls in Spanish?"),
    ("en", "How many lazy Susans are there for 6 weekly calls in Spanish?"),
    ("en", "What about the overweight pallets and the bald tyres?"),
    ("de", "Tomas hat das Gas gerochen und den Gashahn zugedreht."),
    ("de", "Tomas riecht an jeder Probe und hat den Gashahn zugedreht."),
    ("de", "Der Abfluss stinkt: Was habt ihr gefunden? Er stinkt seit Mai."),
    ("de", "Wie lief es mit der dicken Akte und dem faulen Kompromiss?"),
    ("de", "Woran erkennst du, dass die Probe riecht?"),
)


@every(("language", "text"), REMARKS)
def test_a_remark_about_a_body_is_refused(language: str, text: str) -> None:
    assert refusing(text, language, "Tomas Novak") & {"TP401", "TP402", "FA101"}
    assert refusing(text, language, "Elena Ruiz") & {"TP401", "TP402", "FA101"}


@every(("language", "text"), KNOWN)
def test_one_in_front_of_a_known_name_is(language: str, text: str) -> None:
    assert refusing(text, language, "Tomas Novak") & {"TP401", "TP402", "FA101"}


@every(("language", "text"), WORK)
def test_what_things_are_like_is_not(language: str, text: str) -> None:
    assert refusing(text, language, "Tomas Novak") == set()


@every(
    ("text", "refused"),
    [
        ("Du bist ein fauler Mensch.", True),
        ("Sie sind eine ungeduldige Person.", True),
        ("Du bist halt ein gewissenhafter Mensch.", True),
        ("Es ist ein fauler Kompromiss, sagst du.", False),
        ("Du bist in einer unruhigen Schicht.", False),
    ],
)
def test_a_german_trait_in_front_of_a_word_for_people(text: str, refused: bool) -> None:
    facts = Facts(today=TODAY, origin=Origin.MODEL, language="de")
    draft = ReplyDraft(text=text, whole=False, language="de")
    assert ("RP204" in {each.code for each in judge(draft, facts).findings}) is refused


@every(
    ("language", "said", "text", "refused"),
    [
        ("en", "the owner said no to a second van", "Ask the stingy owner again?", True),
        ("en", "the owner said no to a second van", "What would the grumpy driver say?", True),
        ("en", "our grumpy driver said no", "What would the grumpy driver say?", False),
        ("en", "the doors are stubborn", "What makes the stubborn doors jam?", False),
        ("en", "my clerk needs a rude awakening", "Which letters does the clerk sort?", False),
        ("de", "der Fahrer hat nein gesagt", "Was würde der mürrische Fahrer sagen?", True),
        ("de", "der Fahrer hat nein gesagt", "Was würde der Fahrer sagen?", False),
        ("de", "die Schraube ist stur", "Was hilft gegen die sture Schraube?", False),
    ],
)
def test_a_label_in_front_of_a_role_that_nobody_gave(
    language: str, said: str, text: str, refused: bool
) -> None:
    facts = Facts(today=TODAY, origin=Origin.MODEL, language=language, said=(said,))
    draft = ReplyDraft(text=text, whole=False, language=language)
    assert ("RP204" in {each.code for each in judge(draft, facts).findings}) is refused
