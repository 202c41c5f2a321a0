"""What `goalcoach develop` asks around a talk, by the language of the talk. Data only; braces hold blanks."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class DevelopWords:
    """All words of one language."""

    target: str
    actual: str
    number: str
    """Asked again where that was none."""
    how: str
    how_in_need: str
    which_cause: str
    """With what nothing means, one of the next two."""
    nothing_for: str
    nothing_open: str
    no_cause: str
    not_learned: str
    competency: str
    which_way: str
    first_use: str
    hours: str
    hours_again: str
    support: str
    obstacle: str
    if_then: str
    beyond: str
    kept: str


ENGLISH = DevelopWords(
    target="What should it have been?",
    actual="What was measured?",
    number="Write a number such as 35 or 2.5.",
    how="Its number, your own words, or nothing to leave it out.",
    how_in_need="Its number, or nothing to end.",
    which_cause="Which is it? Its number or its name, {nothing}.",
    nothing_for="nothing for {cause}",
    nothing_open="nothing to leave it open",
    no_cause="There is no cause {said}.",
    not_learned="Learning does not change this, so no learning goal is proposed.",
    competency="Which competency is that closest to? Its name, or nothing to end.",
    which_way="Which one? A letter, or your own words.",
    first_use="Where will you use it first?",
    hours="How many hours a month, within your working time?",
    hours_again="Write a number such as 4 or 2.5, or nothing.",
    support="Who helps on the way?",
    obstacle="What is most likely to come in between?",
    if_then="If that comes up, what will you do then?",
    beyond="Why may it go beyond? You sign with your reason; nothing to end.",
    kept="Kept as a private draft: {text}",
)
GERMAN = DevelopWords(
    target="Was hätte es sein sollen?",
    actual="Was wurde gemessen?",
    number="Schreib eine Zahl wie 35 oder 2,5.",
    how="Die Nummer, deine eigenen Worte, oder nichts, um es auszulassen.",
    how_in_need="Die Nummer, oder nichts, um aufzuhören.",
    which_cause="Was ist es? Die Nummer oder der Name, {nothing}.",
    nothing_for="nichts für {cause}",
    nothing_open="nichts, um es offen zu lassen",
    no_cause="Eine Ursache {said} gibt es nicht.",
    not_learned="Lernen ändert das nicht, deshalb wird kein Lernziel vorgeschlagen.",
    competency="Welcher Fähigkeit kommt das am nächsten? Ihr Name, oder nichts, um aufzuhören.",
    which_way="Welches davon? Ein Buchstabe, oder deine eigenen Worte.",
    first_use="Wo wendest du es zuerst an?",
    hours="Wie viele Stunden im Monat, in deiner Arbeitszeit?",
    hours_again="Schreib eine Zahl wie 4 oder 2,5, oder nichts.",
    support="Wer hilft dir dabei?",
    obstacle="Was kommt am ehesten dazwischen?",
    if_then="Und wenn das kommt: Was machst du dann?",
    beyond="Warum darf es mehr sein, als da ist? Du unterschreibst mit deinem Grund; nichts, um aufzuhören.",
    kept="Als privater Entwurf gespeichert: {text}",
)
_WORDS = {"en": ENGLISH, "de": GERMAN}


def develop_words(language: str) -> DevelopWords:
    """The words of a language; English stands in for one that has none yet."""
    return _WORDS.get(language, ENGLISH)
