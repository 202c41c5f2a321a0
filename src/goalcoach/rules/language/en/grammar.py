"""English grammar behind its door: what the letters ask of sentences, words and numbers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.rules.language.en import clauses, deeds, main_verb, purposes
from goalcoach.rules.language.en.small_words import MODALS
from goalcoach.rules.language.en.terms import terms
from goalcoach.rules.language.read import Grammar, Quantity, Stretch, Word

_CONFIDENCE = re.compile(
    r"(?P<a>\d{1,3})\s?(?P<unit>%|/\s?10|out of 10|of 10)\s{0,2}confiden"
    r"|confiden\w{1,4}\s{0,2}:?\s{0,2}(?:level|is|of|at)?\s{0,2}:?\s{0,2}(?P<b>\d{1,3})\s?"
    r"(?P<unit2>%|/\s?10|out of 10|of 10)",
    re.IGNORECASE,
)
_CURRENT = re.compile(
    r"\b(?:current(?:ly)?|today|now|last year|baseline|previously|up from|earned about)\b[^.\d]{0,30}$",
    re.IGNORECASE,
)
_PAST_NUMBER = re.compile(r"[^.;\d]{0,40}?\b(?:last year|currently)\b(?!\D{0,12}\d)", re.IGNORECASE)
"""Behind a number: "62 members last year"; what a number of its own follows belongs to that one."""
_PRESENT = ("current", "today", "now", "last year", "baseline", "previously", "up from")
_PRESENT_WORD = re.compile(rf"\b(?:{'|'.join(_PRESENT)})", re.IGNORECASE)


_TRADES = ("er", "or", "ist", "ian", "eer", "eur", "wright", "smith")


class EnglishGrammar:
    """Stateless."""

    def verb(self, part: Stretch) -> int | None:
        """The first word behind pronouns and "plan to", or the finite verb of a clause."""
        return main_verb.verb(part)

    def objects(self, part: Stretch) -> tuple[int, int]:
        """Words behind the verb, up to the purpose."""
        return part.begin if part.verb is None else part.verb + 1, part.purpose

    def purpose(self, part: Stretch) -> int:
        """Where "so that", "in order to" or "to" plus a verb begins."""
        return purposes.purpose(part)

    def aimed_first(self, part: Stretch) -> int:
        """ "To save time, the office will …"."""
        return purposes.aimed_first(part)

    def seconds(self, part: Stretch) -> Iterator[tuple[int, int, int]]:
        """Verbs behind "and" that have an object of their own."""
        return main_verb.seconds(part)

    def remarks(self, part: Stretch) -> bool:
        """ "It should not be too hard."."""
        return clauses.remarks(part)

    def confides(self, word: Word) -> bool:
        """ "Confidence: 75 %"."""
        return word.lemma.startswith("confiden")

    def passive(self, part: Stretch) -> bool:
        """ "Brex is fully closed down"."""
        return clauses.passive(part)

    def has_subject(self, part: Stretch) -> bool:
        """A noun stands in front of the verb."""
        if part.verb is None or part.verb <= main_verb.skip(part):
            return False
        at = part.verb - 1
        while at > part.begin and part.all_words[at].text.lower() in MODALS:
            at -= 1
        before = part.all_words[at]
        return before.lemma not in terms("opener") and before.text.lower() not in terms("opener")

    def head(self, words: Sequence[Word]) -> Word | None:
        """The last one that is no participle: "tickets" in "tickets solved"."""
        for word in reversed(words):
            low = word.text.lower()
            if word is words[0] or not (
                low.endswith("ed") and low != word.lemma and word.lemma in terms("verb")
            ):
                return word
        return None

    def doing(self, word: Word) -> bool:
        """A word in -ing."""
        return word.text.lower().endswith("ing")

    def participle(self, word: Word) -> bool:
        """ "Caused", "written"."""
        return clauses.participle(word)

    def several(self, word: Word) -> bool:
        """A word in -s that is no singular."""
        return word.text.lower().endswith("s") and not word.lemma.endswith(("ss", "us", "is"))

    def named(self, word: Word) -> bool:
        """A capital letter."""
        return word.text[:1].isupper()

    def ordinary(self, words: Sequence[Word], k: int) -> bool:
        """Never: only names have a capital in the middle of a sentence."""
        return False

    def agent(self, word: Word) -> bool:
        """Ends as trades do, and is none of the words for everybody: "leader", "player"."""
        low = word.lemma
        return len(low) > 5 and low.endswith(_TRADES) and low not in terms("no_trade")

    def unnamed_many(self, word: Word) -> bool:
        """A plural in small letters."""
        low = word.text.lower()
        plural = low != word.lemma and low.endswith("s") and not low.endswith("ss")
        return plural and word.text.islower()

    def going_on(self, part: Stretch) -> int | None:
        """ "Keep working on implementing a parser"."""
        return deeds.going_on(part)

    def means(self, part: Stretch) -> int | None:
        """ "By preventing falls"."""
        return deeds.means(part)

    def learnt(self, part: Stretch) -> int | None:
        """ "How to run a t-test"."""
        return deeds.learnt(part)

    def refers(self, part: Stretch, k: int) -> bool:
        """ "According to plan", "within budget"."""
        words = part.all_words
        before = words[k - 1].text.lower() if k > part.begin else ""
        if before == "to":
            return words[k - 2].lemma in {"accord", "according"}
        return before in {"within", "per"} and words[k].lemma in {"budget", "sla"}

    def confidence(self, text: str) -> tuple[Decimal, int, int] | None:
        """ "7/10 confident", "confidence: 75 %"."""
        if "onfiden" not in text:
            return None
        match = _CONFIDENCE.search(text)
        if not match:
            return None
        value = Decimal(match["a"] or match["b"])
        share = value / (100 if (match["unit"] or match["unit2"]) == "%" else 10)
        return min(share, Decimal(1)), match.start(), match.end()

    def speaks_of_now(self, text: str) -> bool:
        """ "Currently", "last year", "up from"."""
        folded = text.casefold()
        for sign in _PRESENT:
            if sign in folded:
                return _PRESENT_WORD.search(text) is not None
        return False

    def stands_now(self, text: str, number: Quantity) -> bool:
        """ "Currently at 62", "62 last year"."""
        after = text[number.end : number.end + 40]
        before = text[max(0, number.start - 50) : number.start]
        return _CURRENT.search(before) is not None or _PAST_NUMBER.match(after) is not None


GRAMMAR: Grammar = EnglishGrammar()
