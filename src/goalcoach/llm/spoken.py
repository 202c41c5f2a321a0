"""The spoken part of a language model's answer: what may be said at once, and what waits. Asks nobody."""

from __future__ import annotations

from collections.abc import Iterator

from goalcoach.domain.draft import ReplyDraft
from goalcoach.domain.finding import Finding
from goalcoach.rules.sitting import Sitting
from goalcoach.rules.verdict import Refused


class Spoken:
    """What is said in one turn, over all answers to it. Judges each sentence before it goes out.

    From the first question on everything waits for the end of the answer: the closing question goes with the
    object. What follows a sentence that was refused waits as well, to be said in other words.
    """

    def __init__(self, language: str, sitting: Sitting) -> None:
        self._language = language
        self._sitting = sitting
        self._waiting: list[str] = []
        self._refused: Refused[ReplyDraft] | None = None
        self._again = False
        self._begun = ""
        """Lines that went out since a sentence ended: the next one is judged as what goes on from them."""
        self.said = ""
        """What went out."""
        self.sentences = 0
        """How many sentences of it."""

    def begin(self) -> None:
        """Another answer comes. Of one that was begun already only the closing question is still wanted."""
        self._waiting, self._refused, self._again = [], None, bool(self.said)

    def take(self, sentence: str) -> Iterator[str]:
        """What may go out now that this sentence is finished."""
        if self._again:
            self._waiting = [sentence]
            return
        self._waiting.append(sentence)
        if self._refused or any("?" in each for each in self._waiting):
            return
        verdict = self._sitting.judge(self._draft(self._begun + sentence, whole=False))
        if isinstance(verdict, Refused):
            self._refused = verdict
            return
        self._begun = "" if _ends(sentence) else self._begun + sentence
        self.said += self._waiting.pop()
        self.sentences += 1
        yield sentence

    def put_right(self, text: str) -> None:
        """The rest of the answer in other words."""
        self._waiting, self._refused = [text], None

    @property
    def length(self) -> int:
        """Characters of all that came of it, whether it went out or waits."""
        return len(self.said) + sum(map(len, self._waiting))

    @property
    def unsaid(self) -> str:
        """The rest of the answer, which did not go out."""
        return "".join(self._waiting).strip()

    def rest(self) -> str:
        """The same with its closing question in bold, on a line of its own."""
        lead, question = _closing(self.unsaid)
        gap = "" if not self.said or lead or self.said.endswith("\n") else "\n\n"
        return f"{gap}{lead}{question}"

    def reasons(self) -> tuple[Finding, ...]:
        """What the rules have against the sentence that was refused, or against the whole reply."""
        if self._refused:
            return self._refused.reasons
        drafts = [self._draft(self.said + self.rest(), whole=True)]
        if self.said:  # what goes out now is judged by itself as well, where it is not the whole
            drafts.insert(0, self._draft(self.rest(), whole=False))
        for draft in drafts:
            verdict = self._sitting.judge(draft)
            if isinstance(verdict, Refused):
                return verdict.reasons
        return ()

    def refused(self) -> ReplyDraft:
        """What `reasons` are about."""
        if self._refused:
            return self._refused.draft
        return self._draft(self.said + self.rest(), whole=True)

    def _draft(self, text: str, *, whole: bool) -> ReplyDraft:
        return ReplyDraft(text=text, whole=whole, language=self._language)


def _ends(sentence: str) -> bool:
    """Whether a sentence or a paragraph ends here. The end of a single line is neither."""
    bare = sentence.rstrip()
    return bare.rstrip('"”’»)]*_').endswith((".", "!", "?", "…", ":")) or sentence.count("\n", len(bare)) > 1


def _closing(text: str) -> tuple[str, str]:
    """A text as what leads to its last line or sentence, and that in bold where it is a question."""
    before, _, last = text.rpartition("\n")
    question = last.strip().strip("*_ ")
    if not question.endswith("?") or "**" in question:
        return text, ""
    lead = f"{before.rstrip()}\n\n" if before.strip() else ""
    return lead, f"**{question}**"
