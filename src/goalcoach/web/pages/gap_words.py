"""What stands around a talk about a shortfall on its page, by the language of the talk. Data only.

Other labels of pages are English (docs/decisions/0034); a question in German between English buttons would be
read in two languages at once. Names in braces are blanks.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.rules.joined.gap import Cause
from goalcoach.web.pages.growth_view import CAUSE


@dataclass(frozen=True, slots=True, kw_only=True)
class GapWords:
    """All words of one language."""

    language: str
    title: str
    private: str
    said: str
    """Names what was said so far, for whoever does not see it."""
    number: str
    own: str
    answer: str
    leave_out: str
    back: str
    yes: str
    open: str
    """Stands over the causes that were not ruled out …"""
    all_open: str
    """… and over all, where nothing was answered."""
    leave_open: str
    other: str
    as_you_see: str
    choose: str
    confirm: str
    no_cause: str
    """Told where none was chosen."""
    no_competency: str
    not_learned: str
    to_coach: str
    in_quotes: str
    near_words: str
    near_said: str
    none_near: str
    all_of_them: str
    look_for: str
    look_for_other: str
    search: str
    unseen: str
    shown: str
    next_level: str
    highest: str
    make_goal: str
    stand: str
    board: str
    result: str
    shortfall: str
    short_by: str
    over_by: str
    """The same where less is better."""
    points: str
    """Between two percentages."""
    cause: str
    unknown: str
    to_learn: str
    throw_away: str
    gone: str
    throw_it: str
    causes: Mapping[Cause, str]


ENGLISH = GapWords(
    language="en",
    title="Why it falls short",
    private="Only you can read this. Nothing follows from it until you confirm it.",
    said="What was said so far",
    number="Question {number} of {most} at most",
    own="In your own words",
    answer="Answer",
    leave_out="Leave it out",
    back="Go back one",
    yes="Yes, that is it",
    open="Not ruled out. Tap one if you think it is that, or find out first:",
    all_open="All of these are open. Tap one if you think it is that, or find out first:",
    leave_open="Leave it open for now",
    other="Or is it something else?",
    as_you_see="What is it, as you see it?",
    choose="Choose one",
    confirm="Confirm",
    no_cause="Choose one of the causes.",
    no_competency="Choose what you would learn.",
    not_learned="Learning does not change this, so no learning goal is proposed. Answer the question, and "
    "the coach makes a goal of it with you; only you can read that talk.",
    to_coach="Take it to the coach",
    in_quotes="“{words}”",
    near_words="Close to “{words}”:",
    near_said="Close to what you said:",
    none_near="Nothing is close to “{words}”. Try another word for it, or",
    all_of_them="look at all",
    look_for="What is it that you would learn?",
    look_for_other="Or look for another",
    search="Search",
    unseen="Nothing seen yet.",
    shown="Level {level} was shown.",
    next_level="Next, level {level}: {says}",
    highest="You have shown the highest level there is. Learning will hardly be what is missing.",
    make_goal="Make it a goal",
    stand="Say where I stand",
    board="So far",
    result="Result",
    shortfall="Shortfall",
    short_by="{actual} instead of {target}: short by {missing}, measured on {day}",
    over_by="{actual} instead of {target}: over by {missing}, measured on {day}",
    points="percentage points",
    cause="Cause",
    unknown="not known yet",
    to_learn="To learn",
    throw_away="Throw this away",
    gone="Every word of it is gone for good. A goal that came of it stays.",
    throw_it="Throw it away",
    causes=CAUSE,
)
GERMAN = GapWords(
    language="de",
    title="Woran es liegt",
    private="Das kannst nur du lesen. Es folgt nichts daraus, bis du es bestätigst.",
    said="Was bisher gesagt wurde",
    number="Frage {number} von höchstens {most}",
    own="In deinen eigenen Worten",
    answer="Antworten",
    leave_out="Auslassen",
    back="Eins zurück",
    yes="Ja, das ist es",
    open="Nicht ausgeschlossen. Tipp eins an, wenn du meinst, dass es das ist, oder finde es erst heraus:",
    all_open="Das alles ist offen. Tipp eins an, wenn du meinst, dass es das ist, oder finde es erst heraus:",
    leave_open="Vorerst offen lassen",
    other="Oder ist es etwas anderes?",
    as_you_see="Was ist es, wie du es siehst?",
    choose="Wähl eins aus",
    confirm="Bestätigen",
    no_cause="Wähl eine der Ursachen aus.",
    no_competency="Wähl aus, was du lernen würdest.",
    not_learned="Lernen ändert das nicht, deshalb wird kein Lernziel vorgeschlagen. Beantworte die Frage, "
    "und der Coach macht mit dir ein Ziel daraus; auch dieses Gespräch kannst nur du lesen.",
    to_coach="Damit zum Coach gehen",
    in_quotes="„{words}“",
    near_words="Nah an „{words}“:",
    near_said="Nah an dem, was du gesagt hast:",
    none_near="Nichts ist nah an „{words}“. Versuch ein anderes Wort dafür, oder",
    all_of_them="sieh dir alle an",
    look_for="Was würdest du lernen?",
    look_for_other="Oder such etwas anderes",
    search="Suchen",
    unseen="Davon war noch nichts zu sehen.",
    shown="Stufe {level} war schon zu sehen.",
    next_level="Als Nächstes Stufe {level}: {says}",
    highest="Die höchste Stufe war schon zu sehen. Am Lernen wird es kaum liegen.",
    make_goal="Ein Ziel daraus machen",
    stand="Sagen, wo ich stehe",
    board="Bisher",
    result="Ergebnis",
    shortfall="Abstand",
    short_by="{missing}: {actual} statt {target}, gemessen am {day}",
    over_by="{missing}: {actual} statt {target}, gemessen am {day}",
    points="Prozentpunkte",
    cause="Ursache",
    unknown="noch nicht bekannt",
    to_learn="Zu lernen",
    throw_away="Das hier wegwerfen",
    gone="Jedes Wort davon ist dann endgültig weg. Ein Ziel, das daraus wurde, bleibt.",
    throw_it="Wegwerfen",
    causes={
        Cause.SKILL: "Können: bekannt, und es klappt noch nicht",
        Cause.KNOWLEDGE: "Wissen: noch herauszufinden",
        Cause.RESOURCES: "Mittel: Zeit, Leute, Geld oder Werkzeug",
        Cause.PROCESS: "Ablauf: wie die Arbeit läuft",
        Cause.CLARITY: "Klarheit: was gewünscht ist und wer entscheidet",
        Cause.MOTIVATION: "Antrieb: was für einen daraus folgt",
        Cause.EXTERNAL: "Von außen",
    },
)
_WORDS = {each.language: each for each in (ENGLISH, GERMAN)}


def gap_words(language: str) -> GapWords:
    """The words of a language; English stands in for one that has none yet."""
    return _WORDS.get(language, ENGLISH)
