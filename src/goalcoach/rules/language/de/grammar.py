"""German grammar behind its door: the verb at the end or in second place, purposes, finished states."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal

from goalcoach.rules.language.de import nouns
from goalcoach.rules.language.de.terms import terms
from goalcoach.rules.language.de.verbs import PREFIXES, VERBS
from goalcoach.rules.language.read import Grammar, Quantity, Stretch, Word

_CONFIDENCE = re.compile(r"zuversicht[^\d.]{0,20}(?P<n>\d{1,3})\s?(?P<unit>%|/\s?10|von 10)", re.IGNORECASE)
_NOW = re.compile(
    r"\b(?:derzeit|aktuell|heute|jetzt|bisher|zuletzt|im vorjahr|letztes jahr)\b[^.\d]{0,30}$", re.IGNORECASE
)
_NOW_WORD = re.compile(
    r"\b(?:derzeit|aktuell|heute|jetzt|bisher|zuletzt|vorjahr|letztes jahr)\b", re.IGNORECASE
)
_MODALS = frozenset("können sollen wollen werden müssen dürfen mögen haben sein".split())
_SUBORDINATE = frozenset("dass wenn bis ob falls sobald".split())
_PREPOSITIONS = frozenset("mit an auf bei für in im zu zum zur von aus nach über sich".split())
_JOINING = frozenset({"und", "oder", "sowie"})


class GermanGrammar:
    """Stateless."""

    def verb(self, part: Stretch) -> int | None:
        """The infinitive at the end of the clause, else the finite verb; none in a finished state."""
        words, last = part.all_words, self._clause_end(part)
        for k in range(part.begin, last):
            if _infinitive(words[k]) and _closes(part, k, last) and words[k].lemma not in _MODALS:
                return k
        if self._finished_state(part, last):
            return None
        for k in range(part.begin, last):
            if words[k].text.islower() and words[k].lemma in VERBS and words[k].lemma not in _MODALS:
                return k
        return next(
            (k for k in range(part.begin, last) if words[k].lemma in {"werden", "sein"} and k == last - 1),
            None,
        )

    def objects(self, part: Stretch) -> tuple[int, int]:
        """Before a verb at the end, behind one in second place; opening times and pronouns left aside."""
        if part.verb is None:
            return part.begin, part.purpose
        words = part.all_words
        if _infinitive(words[part.verb]) or part.verb + 1 >= part.purpose:
            return self._skip(part, part.begin, part.verb), part.verb
        first = self._skip(part, part.verb + 1, part.purpose)
        last = part.purpose - 1 if words[part.purpose - 1].text in PREFIXES else part.purpose
        return (first, last) if first < last else (part.begin, part.verb)

    def purpose(self, part: Stretch) -> int:
        """Where "damit", "weil" or "um … zu" begins."""
        words = part.all_words
        phrases = part.starts.get("purpose_phrase", {})
        for i in range(part.begin + 1, part.end):
            if i in phrases and i + phrases[i] <= part.end:
                return i
            if words[i].text.lower() == "um" and part.text[words[i - 1].end : words[i].start].strip() == ",":
                return i
        return part.end

    def aimed_first(self, part: Stretch) -> int:
        """ "Um Zeit zu sparen, schreiben wir …"."""
        words = part.all_words
        if words[part.begin].text.lower() != "um":
            return part.begin
        for k in range(part.begin + 2, part.end - 2):
            if part.text[words[k].end] == "," and "zu" in {
                words[k - 1].text,
                words[k].text[2:4],
                words[k].text[3:5],
            }:
                return k + 1
        return part.begin

    def seconds(self, part: Stretch) -> Iterator[tuple[int, int, int]]:
        """ "Einen Plan erstellen und mit der Leitung abstimmen"."""
        words = part.all_words
        verb = part.verb
        if verb is None or verb + 2 >= part.purpose or words[verb + 1].text.lower() != "und":
            return
        for k in range(verb + 3, part.purpose):
            if _infinitive(words[k]) and words[k].lemma not in _MODALS:
                yield verb + 1, verb + 2, k
                return

    def remarks(self, part: Stretch) -> bool:
        """ "Das sollte nicht zu schwer sein."."""
        words, first = part.all_words, part.begin
        opens = words[first].text.lower() in {"das", "dies", "es"} and first + 1 < part.end
        told = opens and words[first + 1].lemma in _MODALS
        return told and not part.amounts and part.find("deliverable_verb") is None

    def confides(self, word: Word) -> bool:
        """ "Zuversicht: 7/10"."""
        return word.lemma.startswith("zuversicht")

    def passive(self, part: Stretch) -> bool:
        """ "Alle Lieferanten sind bewertet"."""
        return self._finished_state(part, part.end)

    def has_subject(self, part: Stretch) -> bool:
        """ "Die Filiale öffnet": a noun stands in front of a verb in second place."""
        if part.verb is None or part.verb == part.begin or _infinitive(part.all_words[part.verb]):
            return False
        before = part.all_words[part.verb - 1]
        timed = any(time.start <= before.start < time.end for time in part.times)
        return before.text[:1].isupper() and not timed and not _leads(before)

    def head(self, words: Sequence[Word]) -> Word | None:
        """The last noun, that is the last word with a capital."""
        nouns = [word for word in words if word.text[:1].isupper()] or list(words)
        return nouns[-1] if nouns else None

    def doing(self, word: Word) -> bool:
        """Never told: such a deed is a noun like others ("durch Abschalten")."""
        return False

    def participle(self, word: Word) -> bool:
        """ "Verursacht", "geschrieben"."""
        return _participle(word)

    def several(self, word: Word) -> bool:
        """A noun with a plural's ending, or any noun that ends a compound."""
        low = word.text.lower()
        plural = low.endswith(("en", "er", "e", "n", "s")) and not low.endswith(("ung", "heit", "keit"))
        return word.text[0].isupper() and plural and low not in terms("stop_word") and len(low) > 4

    def named(self, word: Word) -> bool:
        """Capitals behind the first letter: every noun has one in front."""
        return word.text[1:] != word.text[1:].lower()

    def ordinary(self, words: Sequence[Word], k: int) -> bool:
        """A noun that is not used as a name."""
        return nouns.ordinary(words, k)

    def agent(self, word: Word) -> bool:
        """Ends as trades do, and is none of the words for everybody: "Gestalterin", and not "Anbieter"."""
        low = word.text.lower()
        trade = low.endswith(("er", "erin", "in", "or", "ist", "kraft")) and low not in terms("no_trade")
        return word.text[:1].isupper() and trade

    def unnamed_many(self, word: Word) -> bool:
        """Never told from the form alone: German plurals look like much else."""
        return False

    def going_on(self, part: Stretch) -> int | None:
        """Not needed: the verb that counts stands at the end."""
        return None

    def means(self, part: Stretch) -> int | None:
        """Not told: German means are nouns ("durch Vorbeugung")."""
        return None

    def learnt(self, part: Stretch) -> int | None:
        """Not needed: what is learnt is the main verb's own infinitive."""
        return None

    def refers(self, part: Stretch, k: int) -> bool:
        """ "Laut Plan", "gemäß Vorgabe", "im Budget"."""
        words = part.all_words
        return k > part.begin and words[k - 1].text.lower() in {"laut", "gemäß", "nach", "im"}

    def confidence(self, text: str) -> tuple[Decimal, int, int] | None:
        """ "Zuversicht: 7/10"."""
        match = _CONFIDENCE.search(text)
        if not match:
            return None
        share = Decimal(match["n"]) / (100 if match["unit"] == "%" else 10)
        return min(share, Decimal(1)), match.start(), match.end()

    def speaks_of_now(self, text: str) -> bool:
        """ "Derzeit", "im Vorjahr"."""
        return _NOW_WORD.search(text) is not None

    def stands_now(self, text: str, number: Quantity) -> bool:
        """ "Derzeit 62"."""
        return _NOW.search(text[max(0, number.start - 50) : number.start]) is not None

    def _clause_end(self, part: Stretch) -> int:
        """Where the main clause ends: at a purpose, or at a comma with "dass", "bis" or "wenn"."""
        words, end = part.all_words, self.purpose(part)
        for k in range(part.begin + 1, end):
            comma = "," in part.text[words[k - 1].end : words[k].start]
            if comma and words[k].text.lower() in _SUBORDINATE:
                return k
        return end

    def _finished_state(self, part: Stretch, last: int) -> bool:
        words = part.all_words
        state = any(words[k].text.lower() in terms("being") for k in range(part.begin, last))
        done = [
            k
            for k in range(part.begin, last)
            if words[k].lemma in VERBS and _participle(words[k]) and not part.at("vague_verb", k)
        ]
        return state and bool(done) and words[done[-1]].lemma not in terms("telling_verb")

    def _skip(self, part: Stretch, first: int, last: int) -> int:
        """The first word behind opening times, pronouns and modal verbs."""
        words, i = part.all_words, first
        while i < last:
            timed = next((t for t in part.times if t.start <= words[i].start < t.end), None)
            if timed is None and not _leads(words[i]):
                break
            i += 1
        return i if i < last else first


def _leads(word: Word) -> bool:
    low = word.text.lower()
    return low in terms("opener") or low in _PREPOSITIONS


def _infinitive(word: Word) -> bool:
    low = word.text.lower()
    zu = low.replace("zu", "", 1) == word.lemma and "zu" in low
    return word.text.islower() and word.lemma in VERBS and (low == word.lemma or zu)


def _participle(word: Word) -> bool:
    low = word.text.lower()
    return (
        low != word.lemma and low.endswith(("t", "en")) and word.text.islower() and low not in terms("being")
    )


def _closes(part: Stretch, k: int, last: int) -> bool:
    """Whether word k ends a clause: nothing, a sign, "und" or a modal verb follows."""
    if k + 1 >= last:
        return True
    words = part.all_words
    low = words[k + 1].text.lower()
    gap = part.text[words[k].end : words[k + 1].start].strip()
    return bool(gap) or low in _JOINING or (words[k + 1].lemma in _MODALS)


GRAMMAR: Grammar = GermanGrammar()
