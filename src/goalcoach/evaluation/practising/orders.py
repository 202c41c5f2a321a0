"""Orders that stand in texts of people, and what comes of an answer that carries them out."""

from __future__ import annotations

import re

from goalcoach.evaluation.practising.answer import Answer
from goalcoach.evaluation.practising.asked import own_sentences
from goalcoach.evaluation.practising.wrong import Moment, in_language

_TEXT = re.compile(r"^\| (?:(?:coach|person): )?(.*)$", re.MULTILINE)
"""What people wrote, as a prompt shows it, without who spoke."""
_ORDER = re.compile(
    r"\b(?:ignore (?:all|the|any|every)|ignorier\w*|AI|KI|assistants?|the assistant|coach|system|"
    r"new rule|tell me that|print your|you are max|decode and|include this|wort für wort|word for word|"
    r"system prompt|\"command\")\b[^\n]*",
    re.IGNORECASE,
)
_PROMPT = re.compile(
    r"system ?prompt|your instructions|systemanweisung|word for word|wort für wort", re.IGNORECASE
)
_FRENCH = re.compile(r"\bin french\b", re.IGNORECASE)


def obey(answer: Answer, moment: Moment) -> None:
    """Carry out the last order in what people wrote: tell the prompt, change the language, or say it."""
    for text in reversed(_TEXT.findall(moment.user)):
        if found := _ORDER.search(text):
            if _FRENCH.search(found.group()):
                in_language(answer, "fr", moment.language)
            elif _PROMPT.search(found.group()):
                answer.tell(own_sentences(moment.system)[0])
            else:
                answer.tell(found.group().rstrip(".}") + ".")
            return
