"""A good answer taken apart by the form its prompt asks for, and put together again. Knows no habit."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

_OBJECT = re.compile(r"\n?```json\n(?P<object>.*?)\n?```\s*\Z", re.DOTALL)
_SENTENCES = re.compile(r"(?<=[.!?])(?P<signs>\**)\s+")
_ROWS = {"options": "text", "points": "text", "items": "text", "ways": "text", "steps": "sentence"}
"""Lists of an answer, each with the key of the text that somebody reads."""
_TEXTS = ("text", "action", "question", "wording")
"""Texts that somebody reads and that stand by themselves."""


@dataclass(slots=True)
class Answer:
    """One answer. It is changed in place."""

    words: str
    """What is said before the object, where the form has that."""
    object: dict[str, Any]

    @staticmethod
    def of(text: str) -> Answer:
        """Raises ValueError for what is no answer in one of the forms."""
        found = _OBJECT.search(text)
        if found is None:
            return Answer("", json.loads(text))
        return Answer(text[: found.start()].rstrip(), json.loads(found["object"]))

    def text(self) -> str:
        """As a language model writes it."""
        written = json.dumps(self.object, ensure_ascii=False)
        return f"{self.words}\n```json\n{written}\n```" if self.words else written

    def rows(self) -> tuple[list[dict[str, Any]], str]:
        """Its list, with the key of a row's text; an empty list for a form that has none."""
        for name, key in _ROWS.items():
            if name in self.object and not self.words:
                return self.object[name], key
        return [], "text"

    def tell(self, sentence: str) -> None:
        """Say one thing more, where somebody is sure to read it."""
        rows, key = self.rows()
        if self.words:
            *before, last = self.words.split("\n\n")
            self.words = "\n\n".join((*before, sentence, last))
        elif rows and key == "text" and "points" in self.object:
            claim = next((each for each in rows if each["evidence"]), rows[0])
            rows.insert(1, {**claim, "text": sentence, "kind": "point"})
            del rows[_MOST:]
        elif rows:
            rows[0][key] = sentence
        elif self.object.get("action"):
            self.object["action"] = f"{self.object['action']}. {sentence}"
        else:
            name = next((each for each in _TEXTS if self.object.get(each)), "text")
            self.object[name] = f"{sentence} {self.object.get(name, '')}".strip()

    def each_text(self, change: Callable[[str], str]) -> None:
        """Change every text that somebody reads. A reply is changed paragraph by paragraph."""
        self.words = "\n\n".join(filter(None, map(change, self.words.split("\n\n")))) if self.words else ""
        rows, key = self.rows()
        for each in rows:
            each[key] = change(each[key])
        for name in _TEXTS:
            if self.object.get(name) and isinstance(self.object[name], str):
                self.object[name] = change(self.object[name])


_MOST = 12
"""Points of one preparation."""


def sentences(text: str) -> list[str]:
    """Its sentences, each with the signs that close it."""
    return [each for each in _SENTENCES.sub(r"\g<signs>\n", text).split("\n") if each.strip()]
