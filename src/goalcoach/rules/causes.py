"""What a claim says caused something, where no piece of evidence says so. Knows no rule."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial
from itertools import chain

from goalcoach.rules.about import form, names_of
from goalcoach.rules.clauses import sentence_at, span_of_sentence, words_in
from goalcoach.rules.facts import Facts
from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.read import Word
from goalcoach.rules.no_cause import asks_what, no_cause
from goalcoach.rules.parts_by_label import given_as_a_part, labels_of
from goalcoach.rules.phrases import Span
from goalcoach.rules.reading import Reading
from goalcoach.rules.said import Said, heard
from goalcoach.rules.tied import tied, told_apart


def causes_of_nobody(
    reading: Reading,
    facts: Facts,
    texts: Sequence[str],
    told: Said | None,
    causal: Sequence[Said],
) -> Iterator[Span]:
    """Places of causes. `texts` are the pieces of evidence, `told` all that the point rests on.

    `causal` are those that tell a cause themselves.
    """
    if told is None:
        return
    items = [heard(text, facts) for text in texts]
    yield from _reasons(reading, facts, items, told)
    found = (
        *(
            at
            for at in reading.outside("cause_claim", "lookalike")
            if not (
                _a_place_that_was_told(reading, facts, at, items)
                or _came_to_a_part(reading, at)
                or no_cause(reading, at, items)
            )
        ),
        *_moved_by_things(reading, facts),
        *_effects(reading, facts, items),
        *tied(reading, items, _free(reading), facts.thresholds.evidence_words_share),
    )
    told_so = cache(partial(_told_so, reading, items, causal))
    labels = [(each, [*labels_of(text, reading.pack)]) for each, text in zip(items, texts, strict=True)]
    for at in sorted(found):
        sentence = span_of_sentence(reading, at[0])
        if not told_so(sentence) and not given_as_a_part(reading, sentence, at, labels):
            yield at


def _told_so(reading: Reading, items: Sequence[Said], causal: Sequence[Said], sentence: Span) -> bool:
    """Whether a piece that tells a cause has words of the sentence, and no other piece has the rest."""
    free = _free(reading)
    causing = {word.start for at in reading.theme("cause_claim") for word in words_in(reading, *at)}
    words = [
        word for word in words_in(reading, *sentence) if form(word) not in free and word.start not in causing
    ]
    return any(
        any(each.share([word], ()) for word in words)
        and not any(
            other.share([word], ()) and not each.share([word], ()) for word in words for other in items
        )
        for each in causal
    )


def _came_to_a_part(reading: Reading, at: Span) -> bool:
    """Whether it only says how little is left: "was down to half of what it was"."""
    *_, way, to = ["", *reading.text[slice(*at)].lower().split()]
    came = way in reading.pack.terms("went_down") and to in reading.pack.terms("onto_word")
    parts = [each for each in reading.theme("ratio") if at[0] < each[1] and each[0] <= at[1] + 1]
    behind = [word.text.lower() for word in reading.words if parts and word.end > parts[0][0]][:_OF_WHAT]
    return came and any(word in reading.pack.terms("of_what") for word in behind)


_OF_WHAT = 6
"""Words from a part on among which it says of what it is one."""


def _a_place_that_was_told(reading: Reading, facts: Facts, at: Span, items: Sequence[Said]) -> bool:
    """Whether it only says where something came from, as the evidence does: "came from the top shelf"."""
    words = [word for word in reading.words if word.start >= at[0]]
    last = next((k for k, word in enumerate(words) if word.end == at[1]), None)
    if last is None or form(words[last]) not in reading.pack.terms("origin_word"):
        return False
    single = last + 2 < len(words) and form(words[last + 1]) in reading.pack.terms("a_single")
    if single and _of_one_piece(reading, facts, at, words[last + 2], items):
        return True  # "from one turbine": a single one of what was told of
    place = [form(word) for word in words[last : last + _PLACE]]
    return len(place) == _PLACE and any(each.has(" ".join(place)) for each in items)


def _of_one_piece(reading: Reading, facts: Facts, at: Span, place: Word, items: Sequence[Said]) -> bool:
    """Whether the piece of evidence that tells what came from there names the place as well."""
    begin = max((each.start for each in reading.sentences if each.start <= at[0]), default=0)
    came = [word for word in reading.words if begin <= word.start and word.end <= at[0]]
    free, least = _free(reading), facts.thresholds.evidence_words_share
    return any(place.lemma in each.words and each.share(came, free) >= least for each in items)


_PLACE = 3
"""Words in which evidence must agree on where something came from."""


def _free(reading: Reading) -> frozenset[str]:
    """Small words; English reasons count in every language, so those of English as well."""
    return frozenset((*reading.pack.terms("connecting"), *ENGLISH.terms("connecting")))


def _reasons(reading: Reading, facts: Facts, items: Sequence[Said], told: Said) -> Iterator[Span]:
    """Places of "because" with a reason that the evidence does not give, or not for this."""
    free, least = _free(reading), facts.thresholds.evidence_words_share
    for start, end in reading.theme("because"):
        sentence = sentence_at(reading, start)
        last = sentence.end if sentence else end
        comma = reading.text.find(",", end, last) if sentence and start == sentence.start else -1
        if comma < 0 and sentence and start == sentence.start:
            comma = _end_of_noun(reading, start, end)
        last = comma if comma > 0 else last
        behind = words_in(reading, end, last)
        around = words_in(reading, sentence.start, sentence.end) if sentence else ()
        rest = [word for word in around if not start <= word.start < last]
        if behind and (told_apart(items, behind, rest, free, least) or told.share(behind, free) < least):
            yield start, behind[-1].end


def _end_of_noun(reading: Reading, start: int, end: int) -> int:
    """Where the first noun behind "because of" ends, if the phrase takes one; -1 for a reason with a verb."""
    words = [word for word in reading.words if start <= word.start]
    phrase = [word for word in words if word.end <= end]
    if form(phrase[-1]) not in reading.pack.terms("of_noun"):
        return -1
    if reading.pack.terms("ordinary_noun"):  # only a language that writes them with a capital lists them
        return next((word.end for word in words[len(phrase) :] if word.text[0].isupper()), -1)
    free = _free(reading)
    return next((word.end for word in words[len(phrase) :] if form(word) not in free), -1)


def _persons(reading: Reading, facts: Facts) -> frozenset[str]:
    terms = reading.pack.terms
    return frozenset(chain(terms("person_word"), terms("collective_owner"), names_of(facts)))


def _moved_by_things(reading: Reading, facts: Facts) -> Iterator[Span]:
    """Places where a thing, not a person, is said to have moved something: "the list brought it down"."""
    persons = _persons(reading, facts) | reading.pack.terms("person_asked").keys()
    helping = reading.pack.terms("helping_word")
    for start, end in reading.outside("moved_by", "lookalike"):
        before = [word for word in reading.words if word.end <= start]
        if before and asks_what(reading, before[-1]):
            continue
        inside = words_in(reading, start, end)[1:]
        one_verb = "," not in reading.text[start:end] and not any(form(word) in helping for word in inside)
        # "Held from May to July" takes nothing that it could keep from something.
        alone = len(inside) == 1 and form(inside[0]) in reading.pack.terms("origin_word")
        if before and one_verb and not alone and not {before[-1].text.lower(), before[-1].lemma} & persons:
            yield start, end


def _effects(reading: Reading, facts: Facts, items: Sequence[Said]) -> Iterator[Span]:
    """Places where a thing acts on what another piece of evidence tells: "the list cut the wait"."""
    terms, words = reading.pack.terms, reading.words
    free, least, persons = _free(reading), facts.thresholds.evidence_words_share, _persons(reading, facts)
    for k, word in enumerate(words):
        if k == 0 or word.lemma not in terms("effect_verb") or _counted(reading, word):
            continue
        if _named(reading, words[k - 1]):
            continue
        subject, behind = _around(reading, k)
        acting = next((each for each in reversed(subject) if form(each) not in free), None)
        if not behind or acting is None or {form(acting), acting.lemma} & persons or _does(subject, persons):
            continue
        if told_apart(items, [each for each in subject if form(each) not in free], behind, free, least):
            yield word.start, max(behind[-1].end, word.end)


def _around(reading: Reading, k: int) -> tuple[Sequence[Word], Sequence[Word]]:
    """The words for what acts by verb k, and for what it acts on: behind it, or from its "hat" to it, as in
    "die Liste hat den Stau gesenkt"; none where it has no such thing."""
    word, sentence = reading.words[k], sentence_at(reading, reading.words[k].start)
    front = [each for each in reading.words[:k] if sentence and each.start >= sentence.start]
    if sentence and _has_object(reading, k):
        return front, [each for each in reading.words[k + 1 :] if each.end <= sentence.end]
    having = [j for j, each in enumerate(front) if form(each) in reading.pack.terms("effect_having")]
    if having and word.lemma != form(word):
        return front[: having[-1]], front[having[-1] + 1 :]
    return front, ()


def _counted(reading: Reading, word: Word) -> bool:
    """Whether it tells of what a number counts, right in front: "seven stops", "13 verkürzte Tage"."""
    return any(
        each.end <= word.start and not reading.text[each.end : word.start].strip()
        for each in reading.quantities
    )


def _named(reading: Reading, before: Word) -> bool:
    """Whether an article stands right in front, as of a noun: "complaints about the lifts came in"."""
    return form(before) in reading.pack.terms("article_of_noun")


def _has_object(reading: Reading, k: int) -> bool:
    """Whether something stands right behind a verb that it may act on."""
    if k + 1 == len(reading.words):
        return False
    word, behind = reading.words[k], reading.words[k + 1]
    return not reading.text[word.end : behind.start].strip() and form(behind) not in reading.pack.terms(
        "behind_effect"
    )


def _does(subject: Sequence[Word], persons: frozenset[str]) -> bool:
    """Whether a person stands in front of the verb, who then did it."""
    return any({form(each), each.lemma} & persons for each in subject)
