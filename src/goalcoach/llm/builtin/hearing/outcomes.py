"""Free words: what the rest of a message is once its facts are out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from goalcoach.domain.draft import Field
from goalcoach.domain.goal import GoalKind
from goalcoach.domain.sentence import ENGLISH
from goalcoach.llm.builtin.cues.spoken import because, complaints, figures, fit, measures, own, sure, talk
from goalcoach.llm.builtin.hearing.amounts import amounts
from goalcoach.llm.builtin.hearing.complaints import complains
from goalcoach.llm.builtin.hearing.fitting import nameable, only_a_place
from goalcoach.llm.builtin.hearing.found import Aside, Ear, Find, Span, free
from goalcoach.llm.builtin.hearing.parts import parted
from goalcoach.llm.builtin.hearing.phrases import (
    clean,
    content,
    leftover,
    lower_first,
    starts_with_verb,
    strip_opener,
    tidy,
)
from goalcoach.llm.builtin.hearing.reasons import as_reason
from goalcoach.llm.builtin.hearing.short import stances
from goalcoach.llm.builtin.hearing.sure import is_name
from goalcoach.rules.clauses import end_of_sentence
from goalcoach.rules.language.detect import detect
from goalcoach.rules.language.read import Role, Sentence

_COMPOUND = 3
"""Words up to which a verb in front may be part of a name: "win rate"."""
LONGEST = 200
"""Characters of one phrase; nobody reads a longer goal."""
_OPENERS = {
    Field.METRIC: measures.METRIC_OPENER,
    Field.APPLICATION: measures.APPLICATION_OPENER,
    Field.MASTERY: measures.MASTERY_OPENER,
}
FREE = frozenset({Field.OUTCOME, Field.WHY, Field.METRIC, Field.APPLICATION, Field.MASTERY, Field.PARENT,
                  Field.SOURCE, Field.ACTIVITY, Field.MILESTONE, Field.KEY_RESULT})  # fmt: skip
"""Fields answered in free words."""


def labelled(ear: Ear, taken: Sequence[Span]) -> list[Find]:
    """Phrases that say what they are: "measured by …", "I'll use it in …", "I'll know when …"."""
    finds = []
    patterns = [(Field.METRIC, measures.METRIC)]
    unmeasured = not ear.part.get(Field.METRIC) and not ear.part.get(Field.TARGET)
    if ear.kind is not GoalKind.DEVELOPMENT and ear.part.get(Field.OUTCOME) and unmeasured:
        patterns.append((Field.METRIC, measures.DONE_WHEN))
    if ear.kind is GoalKind.DEVELOPMENT:
        patterns += [(Field.APPLICATION, measures.APPLICATION), (Field.MASTERY, measures.MASTERY)]
    for field, pattern in patterns:
        match = pattern.search(ear.text)
        if not match:
            continue
        end = end_of_sentence(ear.reading, match.end())
        others = [span for span in taken if match.end() <= span[0] < end]
        words = ear.text[match.end() : end]
        value, quote = leftover(words, [(a - match.end(), b - match.end()) for a, b in others])
        value = tidy(words) if not others else value
        if content(value):
            finds.append(Find(field=field, value=value[:LONGEST], quote=quote, span=(match.start(), end)))
    return finds


def answer_in_words(ear: Ear, field: Field, taken: Sequence[Span]) -> list[Find]:
    """The first sentence with something in it, as the answer to a question in free words."""
    for sentence in ear.reading.sentences:
        value, quote = _of_sentence(sentence, taken, field)
        phrase = phrase_for(field, value, ear.facts.language)
        if content(phrase) and not _idle(sentence.text):
            return [
                Find(field=field, value=phrase[:LONGEST], quote=quote, span=(sentence.start, sentence.end))
            ]
    return []


def phrase_for(field: Field, value: str, language: str) -> str:
    """A phrase without what people put in front when they answer this question."""
    if field is Field.WHY:
        return as_reason(value, language)
    if field is Field.OUTCOME:
        return clean(strip_opener(value))
    value = lower_first(value, language)
    if opener := _OPENERS.get(field):
        match = own(opener, language).match(value)
        rest = value[match.end() :] if match else value
        value = rest if content(rest) else value
    return lower_first(tidy(value), language)


def find_outcome(ear: Ear, taken: Sequence[Span], *, measured: bool) -> tuple[list[Find], Aside | None]:
    """The heart of the goal: the sentence that wishes for something, or else the first that says anything.

    A phrase without a verb in a `measured` message is a measure: "CSAT, from 82 to 90".
    """
    told = list(_candidates(ear, taken, measured=measured))
    wishes = [each for each in told if not each.problem and not (measured and each.remarks and told[1:])]
    beside = [each.find for each in told if each.problem or complains(each.find.value)]
    if not wishes:
        return _trouble(beside, ear.facts.language, measured=measured)
    best = max(wishes, key=lambda each: each.rank).find
    others = [each for each in beside if each is not best] if measured or not complains(best.value) else []
    return [best, *(_reason(each, ear.facts.language) for each in others[:1])], None


def _trouble(told: Sequence[Find], language: str, *, measured: bool) -> tuple[list[Find], Aside | None]:
    """What is wrong, where nobody says yet what they want instead: the reason, or with numbers and a second
    trouble what is counted and the reason."""
    if len(told) > 1 and measured:
        return [told[0], _reason(told[1], language)], None
    return [_reason(each, language) for each in told[:1]], Aside.PROBLEM if told else None


def _reason(find: Find, language: str) -> Find:
    return replace(find, field=Field.WHY, value=as_reason(find.value, language))


@dataclass(frozen=True, slots=True, kw_only=True)
class _Candidate:
    """A phrase that may be what it is about."""

    find: Find
    rank: int
    problem: bool
    """It opens like a trouble."""

    @property
    def remarks(self) -> bool:
        """Whether it only states another number: "competitors do it in 2"."""
        return not self.rank and bool(complaints.REMARK.match(self.find.value))


def _candidates(ear: Ear, taken: Sequence[Span], *, measured: bool) -> Iterator[_Candidate]:
    for sentence in ear.reading.sentences:
        beside, parts = parted(sentence, taken)
        if found := _candidate(ear, sentence, taken, beside, measured=measured):
            yield found
        for part in parts:
            found = _candidate(ear, part, taken, (), measured=measured)
            whole = free((part.start, part.end), taken)
            if found and (whole or names_a_measure(found.find.value)):
                yield found


def _candidate(
    ear: Ear, words: Sentence, taken: Sequence[Span], beside: Sequence[Span], *, measured: bool
) -> _Candidate | None:
    """What is left of a sentence or a part of it, without its facts and what stands beside its heart."""
    value, quote = _of_sentence(words, [*taken, *beside])
    outcome = clean(strip_opener(value))
    if _worthless(ear, outcome, quote, words, measured=measured):
        return None
    find = _outcome(outcome, quote, (words.start, words.end), ear.facts.language, measured=measured)
    _, own = _of_sentence(words, beside)
    return _Candidate(find=find, rank=_rank(own, find), problem=_tells_of_a_trouble(outcome, words.text))


def _worthless(ear: Ear, outcome: str, quote: str, sentence: Sentence, *, measured: bool) -> bool:
    """Whether a phrase says nothing that could be wanted."""
    return bool(
        not content(outcome)
        or (measured and (not nameable(outcome) or only_a_place(outcome)))
        or fit.MASHED.fullmatch(outcome)
        or _idle(sentence.text)
        or _said_of_a_number(ear, outcome, quote, sentence)
        or figures.ONLY_TIME.fullmatch(outcome)
        or figures.SHARE_OF_TODAY.fullmatch(outcome)
        or complaints.VERB_ALONE.fullmatch(outcome)
        or (measured and complaints.LOSES.fullmatch(outcome))
        or _only_a_number(ear, outcome)
    )


def _only_a_number(ear: Ear, outcome: str) -> bool:
    """Whether a phrase is a number that counts nothing by name: "6 a month"."""
    bare = (each.quote for each in amounts(ear) if each.unit in ("", "%") and not each.spelled)
    return outcome in bare


def _tells_of_a_trouble(outcome: str, sentence: str) -> bool:
    """Whether something is wrong, and nobody says yet what they want instead."""
    return bool(talk.PROBLEM.match(outcome) and not talk.WANT.search(sentence))


def _said_of_a_number(ear: Ear, outcome: str, quote: str, sentence: Sentence) -> bool:
    """ "3% go out wrong": the number is who goes, so that what follows is not something to do."""
    at = ear.text.find(quote, sentence.start)
    before = [q.end for q in ear.reading.quantities if sentence.start <= q.end < at and q.role is Role.AMOUNT]
    return bool(before) and starts_with_verb(outcome) and not ear.text[before[-1] : at].strip(" %")


def _outcome(outcome: str, quote: str, span: Span, language: str, *, measured: bool) -> Find:
    field, outcome = Field.OUTCOME, _without_its_verb(outcome) if measured else outcome
    named = nameable(outcome) and is_name(outcome) and not _says_something(outcome)
    measured = measured and named and not complains(outcome)
    if not fit.AWFUL.search(outcome) and (measured or _is_a_measure(outcome)):
        name = phrase_for(Field.METRIC, outcome, language)
        field, outcome = Field.METRIC, clean(measures.METRIC_TAIL.sub("", name)) or outcome
    return Find(field=field, value=outcome[:LONGEST], quote=quote, span=span)


def _without_its_verb(outcome: str) -> str:
    """ "The month-end close takes us": what is measured, once the number behind the verb is out."""
    rest = measures.TAKES_TAIL.sub("", outcome)
    return rest if content(rest) and not starts_with_verb(rest) else outcome


def _says_something(outcome: str) -> bool:
    """Whether a phrase is more than a name: it has a verb, or may have one in another language."""
    finite = because.FINITE.match(outcome) or complaints.ACTS.fullmatch(outcome)
    return starts_with_verb(outcome) or bool(finite) or detect(outcome) != "en"


def _is_a_measure(outcome: str) -> bool:
    """Whether a phrase names a measure, also by a number in it: "transfers per 100 calls"."""
    numbered = figures.IN_A_NAME.fullmatch(outcome) and not starts_with_verb(outcome)
    return bool(numbered) or names_a_measure(outcome)


def names_a_measure(phrase: str) -> bool:
    """Whether a phrase is the name of a measure: "NPS", "win rate", "time to first order"."""
    words = phrase.casefold().split()
    told_to_do = words[:1] and (
        words[0] in ENGLISH.movers or (len(words) > _COMPOUND and starts_with_verb(phrase))
    )
    return bool(measures.KPI.match(phrase)) and not told_to_do


def _of_sentence(sentence: Sentence, taken: Sequence[Span], field: Field | None = None) -> tuple[str, str]:
    inside = [
        (max(start, sentence.start) - sentence.start, min(end, sentence.end) - sentence.start)
        for start, end in taken
        if start < sentence.end and sentence.start < end
    ]
    if field is not None and not inside:
        return tidy(sentence.text), tidy(sentence.text)
    return leftover(sentence.text, inside)


def _rank(sentence: str, find: Find) -> int:
    """How much a sentence looks like the goal: it wishes, it opens with a verb, or neither."""
    return 2 if talk.WANT.search(sentence) else int(starts_with_verb(find.value))


def _idle(text: str) -> bool:
    stripped = text.strip()
    if sure.NOBODY.match(stripped):
        return True
    idle = talk.GREETING.fullmatch(stripped) or talk.CHAT.fullmatch(stripped) or stances(stripped)
    wished = talk.WANT.search(stripped) and not sure.ASKS.match(stripped)
    return bool(idle) or (stripped.endswith("?") and not (wished or sure.HEDGED.search(stripped)))
