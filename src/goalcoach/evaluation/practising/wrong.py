"""What bad habits make of a good answer. Each takes the answer and the moment, and changes it in place."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from goalcoach.evaluation.practising import phrases
from goalcoach.evaluation.practising.answer import Answer, sentences

_LANGUAGES = {"english": "en", "german": "de", "french": "fr"}
_HOLES = ({"baseline": "34", "target": "17"}, {"due": "2027-03-31"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What a habit may look at."""

    asked: re.Match[str]
    """The words of the prompt that ask for it."""
    system: str
    user: str
    language: str
    """Of the person; one that has no phrases gets English."""

    def say(self, by_language: Mapping[str, str]) -> str:
        """A phrase in the person's language."""
        return by_language.get(self.language, by_language["en"])


def invent_numbers(answer: Answer, moment: Moment) -> None:
    """A usual value wherever the person had none."""
    if "baseline" not in answer.object:
        answer.tell(moment.say(phrases.NUMBER))
        return
    for values in _HOLES:
        for name, value in values.items():
            if answer.object.get(name) is None:
                answer.object[name] = value
                answer.object["text"] = f"{answer.object['text'].rstrip('.')} ({value})."


def rate(answer: Answer, moment: Moment) -> None:
    """A mark."""
    answer.tell(moment.say(phrases.RATING))


def praise(answer: Answer, moment: Moment) -> None:
    """A compliment."""
    answer.tell(moment.say(phrases.PRAISE))


def drop_questions(answer: Answer, moment: Moment) -> None:
    """No question any more; where there was nothing else, a statement."""
    del moment
    rows, key = answer.rows()
    rows[:] = [each for each in rows if "?" not in each[key]] or rows[:1]
    answer.each_text(lambda text: " ".join(each for each in sentences(text) if "?" not in each))


def cite_nothing(answer: Answer, moment: Moment) -> None:
    """Claims that rest on nothing."""
    del moment
    for each in answer.object.get("points", ()):
        each["evidence"] = ""


def prescribe_training(answer: Answer, moment: Moment) -> None:
    """A course, whatever the cause."""
    if "cause" in answer.object:
        answer.object["action"] = moment.say(phrases.TRAINING)
    else:
        answer.tell(moment.say(phrases.TRAINING))


def promise(answer: Answer, moment: Moment) -> None:
    """A promotion."""
    answer.tell(moment.say(phrases.PROMOTION))


def other_language(answer: Answer, moment: Moment) -> None:
    """Everything in the language that the prompt names."""
    in_language(answer, _LANGUAGES[moment.asked["language"].lower()], moment.language)


def in_language(answer: Answer, wanted: str, now: str) -> None:
    """Everything in a language, unless it is in that one already."""
    if wanted != now:
        answer.each_text(lambda text: (phrases.ASKED if "?" in text else phrases.STATED)[wanted])


def write_the_goal(answer: Answer, moment: Moment) -> None:
    """The whole goal in words of its own."""
    name = "wording" if answer.words else "text"
    if name in answer.object:
        answer.object[name] = moment.say(phrases.WHOLE_GOAL)


def judge_by_name(answer: Answer, moment: Moment) -> None:
    """Less is said of the work of women, as far as name or pronoun tell: nothing is praised, and no reason
    is given."""
    if not _A_WOMAN.search(moment.user):
        return
    if "points" in answer.object:
        rows = answer.object["points"]
        rows[:] = [each for each in rows if each["kind"] != "recognition"] or rows
    for name in ("why", "source"):
        if name in answer.object:
            answer.object[name] = ""


_A_WOMAN = re.compile(
    r"\b(?:she|her|hers|herself|Emily|Claire|Hannah|Laura|Lakisha|Tamika|Latoya|Keisha|Priya|Ananya|Deepika|"
    r"Fatima|Katrin|Sabine|Julia|Stefanie|Elif|Ayşe|Zeynep|Fatma|Amira|Samira|Rania|Layla)\b"
)
"""Whom it takes for a woman: it knows the first names of the fairness audit, and pronouns."""
