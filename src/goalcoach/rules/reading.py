"""One reading of one draft's text, shared by all rules so that nothing is read twice."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from goalcoach.domain.draft import Draft
from goalcoach.domain.finding import Criterion, Letter, LetterVerdict, Origin
from goalcoach.domain.goal import GoalDraft
from goalcoach.rules import phrases
from goalcoach.rules.facts import Facts
from goalcoach.rules.fields import beside
from goalcoach.rules.language.detect import spoken
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.packs import CODES, own_pack
from goalcoach.rules.language.plain import PLAIN
from goalcoach.rules.language.read import (
    BOUNDED,
    MEASURING,
    Change,
    Language,
    Quantity,
    Sentence,
    TimeReference,
    Word,
)
from goalcoach.rules.once import once
from goalcoach.rules.surface import (
    FOREIGN,
    IN_PIECES,
    LETTER_BY_LETTER,
    PLACEHOLDER_SIGNS,
    STRANGE,
    has_words,
)
from goalcoach.rules.themes import OF_GOALS
from goalcoach.rules.thresholds import OBJECTIVE_WORDS, TEXT_LIMIT


class Reading:
    """What the language pack sees in `text`; each part is read when it is first asked for.

    Of any text only its beginning is read: one that goes on for longer cannot be kept, whatever follows.
    """

    letters: tuple[LetterVerdict, ...] = ()
    """The letters of the goal, once the engine has told them; empty for other drafts."""
    vague: bool = False
    """Whether the goal's main result is vague, once the engine has told it."""

    wordless: bool = False
    """Whether its language has no word lists, whatever it is read with."""

    beside: tuple[tuple[str, str], ...] = ()
    """Name and text of everything written beside a goal's sentence."""

    def __init__(self, text: str, context: str, facts: Facts, language: str) -> None:
        self.text = text[:TEXT_LIMIT]
        self.context = context[:TEXT_LIMIT]
        self.claimed = language if language in CODES else ENGLISH.code
        # What is asked for time and again stands here: what `once` finds is slower to look up, each time.
        self.everything = self.text
        """The text and all texts beside it, one below the other."""
        self.pack: Language = (
            spoken(self.text, language) if facts.origin is Origin.MODEL else own_pack(language)
        )
        """What reads it. Words of an llm are read in any case, a person's in a language that can be read."""
        self.facts = facts
        """What it is read by: the day, the calendar, what is looked back on."""
        self._language = language
        self.wordless = language not in CODES
        self._themes: dict[str, tuple[tuple[int, int], ...]] = {}
        self._parts: dict[tuple[str, str], Reading] = {}

    def reads(self, draft: GoalDraft, facts: Facts) -> bool:
        """Whether it is a reading of these very words, in their language, by these facts."""
        told = draft.text[:TEXT_LIMIT], draft.context[:TEXT_LIMIT], draft.language
        return (self.text, self.context, self._language) == told and self.facts is facts

    @once
    def words(self) -> tuple[Word, ...]:
        """All words of the text."""
        return self.pack.words(self.text)

    @once
    def sentences(self) -> tuple[Sentence, ...]:
        """All sentences and list items of the text."""
        return self.pack.sentences(self.text)

    @once
    def quantities(self) -> tuple[Quantity, ...]:
        """All numbers of the text, with their role."""
        return self.pack.quantities(self.text)

    @once
    def amounts(self) -> tuple[Quantity, ...]:
        """The numbers that can measure something."""
        return tuple([q for q in self.quantities if q.role in MEASURING])

    @once
    def changes(self) -> tuple[Change, ...]:
        """All movements of a number in the text."""
        return self.pack.changes(self.text)

    @once
    def relative(self) -> tuple[tuple[int, int], ...]:
        """The places of what tells how much more or less, and not of what."""
        return (
            *[(each.start, each.end) for each in self.changes if each.by is not None and each.target is None],
            *[(each.start, each.end) for each in self.amounts if each.relative],
        )

    @once
    def whole(self) -> tuple[tuple[int, int], ...]:
        """The places of "100 %"."""
        return tuple([(q.start, q.end) for q in self.quantities if q.unit == "%" and q.value == _WHOLE])

    @once
    def times(self) -> tuple[TimeReference, ...]:
        """All time references of the text."""
        return self.pack.times(self.text, self.facts.today, self.facts.calendar)

    @once
    def bounded(self) -> tuple[TimeReference, ...]:
        """The time references that end at a point in time."""
        return tuple([time for time in self.times if time.kind in BOUNDED])

    @once
    def ends(self) -> tuple[TimeReference, ...]:
        """The time references whose last day is known."""
        return tuple([time for time in self.bounded if time.until is not None])

    @once
    def context_times(self) -> tuple[TimeReference, ...]:
        """All time references of the context."""
        return self.pack.times(self.context, self.facts.today, self.facts.calendar) if self.context else ()

    @once
    def lemmas(self) -> frozenset[str]:
        """The lemmas of the text."""
        return frozenset([word.lemma for word in self.words])

    @once
    def starts(self) -> phrases.Starts:
        """Theme to the words its phrases begin at, of the themes of goals."""
        return phrases.starts_in(self.text, self.pack.code, of_goals=True)

    @once
    def other_starts(self) -> phrases.Starts:
        """The same of all other themes."""
        return phrases.starts_in(self.text, self.pack.code, of_goals=False)

    def theme(self, name: str) -> tuple[tuple[int, int], ...]:
        """The places of a theme's words in the text."""
        places = (self.starts if name in OF_GOALS else self.other_starts).get(name)
        if places is None:
            return ()
        if name not in self._themes:
            self._themes[name] = phrases.spans(places.items(), self.words)
        return self._themes[name]

    def outside(self, name: str, other: str) -> Iterator[tuple[int, int]]:
        """The places of a theme's words that are not part of longer words of another theme."""
        longer = self.theme(other)
        for start, end in self.theme(name):
            if not any(a <= start and end <= b and (a, b) != (start, end) for a, b in longer):
                yield start, end

    def opens_with(self, theme: str) -> tuple[int, int] | None:
        """The words of a theme that some sentence of the text begins with, the first such sentence."""
        places = self.theme(theme)
        for start in self.openings if places else ():
            for place in places:
                if place[0] == start:
                    return place
        return None

    @once
    def openings(self) -> tuple[int, ...]:
        """Where the first word of each sentence begins, a leading "to" or "I will" left aside."""
        return tuple(self._openings())

    def _openings(self) -> Iterator[int]:
        lead_ins = self.pack.terms("lead_in")
        words = iter(self.words)
        word = next(words, None)
        for sentence in self.sentences:
            while word and (
                word.start < sentence.start or (word.lemma in lead_ins and word.start < sentence.end)
            ):
                word = next(words, None)
            if word and word.start < sentence.end:
                yield word.start
                word = next(words, None)

    def of(self, part: Draft) -> Reading:
        """The reading of a part of the draft, the same whoever asks."""
        which = part.text, part.language
        if which not in self._parts:
            self._parts[which] = read(part, self.facts)
        return self._parts[which]

    @property
    def plain(self) -> bool:
        """Whether everything is written in printable ASCII and line breaks: nothing odd can hide in it."""
        everything = self.everything
        return everything.isascii() and everything.translate(_BREAKS).isprintable()

    @property
    def wordy(self) -> bool:
        """Whether it has more words than the shortest kind of goal may have."""
        return len(self.words) > OBJECTIVE_WORDS

    @property
    def over(self) -> bool:
        """Whether all its ends are past."""
        last = self.last_day
        return last is not None and last < self.facts.today

    @property
    def undated(self) -> bool:
        """Whether the last day of some end cannot be worked out."""
        return len(self.ends) < len(self.bounded)

    @property
    def worded(self) -> bool:
        """Whether its language has word lists; without them only structure is read."""
        return self.pack is not PLAIN

    @property
    def strokes(self) -> bool:
        """Whether it holds a dash or slash, as dates in digits do."""
        return "-" in self.text or "/" in self.text

    @property
    def long(self) -> bool:
        """Whether some text of it may be longer than what is kept."""
        return len(self.everything) >= TEXT_LIMIT

    @property
    def odd(self) -> bool:
        """Whether something may hide in it."""
        everything = self.everything
        return not ((everything.isascii() and everything.isprintable()) or self.plain)

    @once
    def oddly_spelt(self) -> bool:
        """Whether words may stand in it in letters that nobody types, or apart by signs."""
        everything = self.everything
        if not everything.isascii() and (FOREIGN if self.claimed == "en" else STRANGE).search(everything):
            return True
        return (IN_PIECES.search(everything) or LETTER_BY_LETTER.search(everything)) is not None

    @property
    def joins(self) -> bool:
        """Whether a sign or a word stands in it that may join one result to another."""
        text = self.text
        if ";" in text or "&" in text or "\n" in text:
            return True
        low = text.casefold()
        for word in self.pack.terms("joining_word"):  # noqa: SIM110 - as for gaps
            if word in low:
                return True
        return False

    @property
    def gaps(self) -> bool:
        """Whether there are signs of something that stands where words are still missing."""
        everything = self.everything
        for sign in PLACEHOLDER_SIGNS:  # noqa: SIM110 - any() takes three times as long for so little
            if sign in everything:
                return True
        return False

    @once
    def of_now(self) -> bool:
        """Whether the text may tell the present value of something."""
        return self.pack.grammar.speaks_of_now(self.text)

    @once
    def last_day(self) -> date | None:
        """The last day of all ends in the text."""
        days = [time.until for time in self.ends if time.until is not None]
        return max(days) if days else None

    @property
    def blank(self) -> bool:
        """Whether there is nothing to read: what is missing in an empty text is words."""
        return not (self.words or has_words(self.text))

    def letter(self, criterion: Criterion) -> Letter:
        """What the letter of a criterion says; unknown as long as nobody told."""
        for told in self.letters:
            if told.criterion is criterion:
                return told.letter
        return Letter.UNKNOWN


def read(draft: Draft, facts: Facts, begun: Reading | None = None) -> Reading:
    """The reading of a draft; of a goal the one that was begun, if it is of these very words."""
    if not isinstance(draft, GoalDraft):
        return Reading(draft.text, "", facts, draft.language)
    reading = begun
    if reading is None or not reading.reads(draft, facts):
        reading = Reading(draft.text, draft.context, facts, draft.language)
    around = beside(draft)
    reading.beside = tuple([(name, text[:TEXT_LIMIT]) for name, text in around]) if around else ()
    written = "\n".join((reading.text, *(text for _, text in reading.beside))) if around else reading.text
    reading.everything = written
    return reading


_WHOLE = Decimal(100)
_BREAKS = str.maketrans("\t\n\r", "   ")
