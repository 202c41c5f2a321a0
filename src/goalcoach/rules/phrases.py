"""Finding the words of themes in a text, all themes in one pass. Knows nothing of what a theme means."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from goalcoach.rules.language.en.pack import ENGLISH
from goalcoach.rules.language.packs import pack
from goalcoach.rules.language.read import Language, Word

Span = tuple[int, int]

THEMES = (
    "absence",
    "activity_only",
    "after_hours",
    "average_mark",
    "avoid_verb",
    "backhanded",
    "because",
    "cause_claim",
    "collective_owner",
    "coming_period",
    "course_verb",
    "course_word",
    "crisis",
    "direction_down",
    "direction_up",
    "emotion",
    "employment_decision",
    "empty_time",
    "expert_advice",
    "feeling",
    "fixed_trait",
    "goal_met",
    "goal_missed",
    "grindstone",
    "harmful_means",
    "helper_verb",
    "how_word",
    "human_help",
    "innate_talent",
    "inner_quality",
    "input_verb",
    "invitation",
    "lead_verb",
    "learning_verb",
    "limit_word",
    "lookalike",
    "machine_talk",
    "maintain_verb",
    "means",
    "mild_praise_word",
    "need_claim",
    "next_step",
    "office_housework",
    "open_word",
    "order_to_machine",
    "others_decide",
    "overstatement",
    "perfection",
    "person_compared",
    "person_label",
    "person_mark",
    "person_rating",
    "plainly_down",
    "plainly_up",
    "praise_phrase",
    "praise_word",
    "private_matter",
    "promise",
    "protected_trait",
    "purpose_marker",
    "put_an_end_to",
    "rate_noun",
    "review_decision",
    "review_emotion",
    "safety_reason",
    "set_up_to_fail",
    "shared_ambition",
    "single_use",
    "situation",
    "study_sign",
    "time_excuse",
    "trait",
    "trait_talk",
    "upward",
    "use_phrase",
    "vague_growth",
    "vague_praise",
    "vague_quality",
    "vague_verb",
    "weak_commitment",
    "why_word",
)
"""Themes that rules look for; a language pack without one of them leaves its rules silent."""

OF_LETTERS = (
    "ability",
    "civic",
    "compound",
    "coverage",
    "degree",
    "deliverable_verb",
    "development_list",
    "direction_down",
    "direction_keep",
    "direction_up",
    "ease",
    "event_verb",
    "finished",
    "hedge",
    "key_result_word",
    "learning_verb",
    "leisure_topic",
    "means_phrase",
    "no_reason",
    "opener",
    "own_career",
    "own_growth",
    "parent_word",
    "pastime",
    "placeholder",
    "private_topic",
    "purpose_phrase",
    "role_opening",
    "target_reference",
    "tech_topic",
    "vague_quality",
    "vague_verb",
    "vision_opening",
)
"""Themes that the letters look for at a place."""

OF_CONDUCT = frozenset(
    {
        "absence",
        "backhanded",
        "because",
        "cause_claim",
        "crisis",
        "emotion",
        "employment_decision",
        "expert_advice",
        "harmful_means",
        "machine_talk",
        "order_to_machine",
        "person_compared",
        "person_label",
        "person_mark",
        "person_rating",
        "praise_phrase",
        "promise",
        "protected_trait",
        "review_decision",
        "review_emotion",
        "set_up_to_fail",
        "trait_talk",
    }
)
"""Themes whose English words count in every language: "high potential" is said in German offices, too."""

GAP = "…"
"""In a phrase, behind its first word: a few words of the same clause may stand here, or none."""
_WIDEST = 7
"""Words that a gap may hold."""
_FURTHEST = 40
"""Words of a phrase with its gaps, at most: one long sentence is read in one go all the same."""
_PARTING = frozenset(".!?:;\n")

Starts = Mapping[str, Mapping[int, int]]
"""Theme to the words its phrases begin at, in order, each with the length in words of the longest one."""

_Apart = list[tuple[tuple[str, ...], str]]
"""Of phrases with gaps, whose first word is known: the words behind it, and the theme."""
_Begun = list[tuple[tuple[str, ...], str]]
"""Of phrases whose first two words are known: the words behind those, and the theme."""
_Longer = dict[str, _Begun]
"""By the second word of longer phrases what follows."""


class _Met(NamedTuple):
    """A word as the index knows it."""

    forms: tuple[str, ...]
    """What may stand for it in a phrase: its letters in lower case, its lemma, "#" for digits."""
    alone: list[str]
    """The themes it is of by itself."""
    longer: _Longer
    """The longer phrases it begins."""
    apart: _Apart
    """The phrases with gaps that it begins."""


class _Index:
    """All phrases of a language by their first words."""

    def __init__(self, phrases: Iterable[tuple[tuple[str, ...], str]]) -> None:
        self._first: dict[str, tuple[list[str], _Longer, _Apart]] = {}
        self._met: dict[tuple[str, str], _Met] = {}
        """By word and lemma: of "liegt" it is "vorliegen" where a "vor" ends the clause."""
        for tokens, theme in phrases:
            alone, longer, apart = self._first.setdefault(tokens[0], ([], {}, []))
            if len(tokens) == 1:
                alone.append(theme)
            elif GAP in tokens:
                apart.append((tokens[1:], theme))
            else:
                longer.setdefault(tokens[1], []).append((tokens[2:], theme))

    def met(self, words: Iterable[Word]) -> list[_Met]:
        """What is known of words; kept for each, since texts are made of the same few thousand words."""
        if len(self._met) > _MOST_MET:
            self._met.clear()
        kept = self._met
        return [kept.get((word.text, word.lemma)) or self._meet(word) for word in words]

    def _meet(self, word: Word) -> _Met:
        forms = _forms(word.text.lower().replace("’", "'"), word.lemma)
        known = [self._first[form] for form in forms if form in self._first]
        longer: _Longer = {}
        for _, phrases, _ in known:
            for second, rest in phrases.items():
                longer.setdefault(second, []).extend(rest)
        found = self._met[word.text, word.lemma] = _Met(
            forms,
            [theme for alone, _, _ in known for theme in alone],
            longer,
            [phrase for _, _, apart in known for phrase in apart],
        )
        return found


_MOST_MET = 20_000


def _forms(low: str, lemma: str) -> tuple[str, ...]:
    if low[0].isdigit():
        return low, lemma, "#"
    return (low,) if low == lemma else (low, lemma)


@lru_cache(maxsize=4)
def starts_in(text: str, language: str) -> Starts:
    """The places of every theme in a text."""
    return starts(text, pack(language).words(text), language)


def starts(text: str, words: Sequence[Word], language: str) -> Starts:
    """The places of every theme among the words of a text."""
    found: dict[str, dict[int, int]] = {}
    met = _index(language).met(words)
    openers = pack(language).terms("clause_opener")
    last = len(met) - 1
    for i, (_, alone, longer, apart) in enumerate(met):
        for theme in alone:
            if theme in found:
                found[theme][i] = 1
            else:
                found[theme] = {i: 1}
        if longer and i < last:
            for second in met[i + 1].forms:
                if second in longer:
                    _add(found, longer[second], met, i)
        if apart:
            _add_apart(found, apart, met[i : _clause_end(text, words, i, openers)], i)
    return found


def _add(found: dict[str, dict[int, int]], begun: _Begun, met: Sequence[_Met], i: int) -> None:
    """Add the phrases that go on behind their first two words, which stand at word i, as the text does."""
    third = met[i + 2].forms if i + 2 < len(met) else ()
    for rest, theme in begun:
        # Most end, or do not fit, at the third word: so much is looked at without another call.
        if not rest or (rest[0] in third and _fits(rest, met, i + 2)):
            _keep(found, theme, i, len(rest) + 2)


def _add_apart(found: dict[str, dict[int, int]], apart: _Apart, met: Sequence[_Met], i: int) -> None:
    """Add the phrases with gaps that begin at word i; `met` is the clause from there on."""
    there = {form for each in met[1:] for form in each.forms}
    for rest, theme in apart:
        # A gap is tried at many lengths; of nearly all phrases the last word does not stand there at all.
        if rest[-1] in there and (size := _reach(rest, met, 1)):
            _keep(found, theme, i, size)


def _reach(rest: tuple[str, ...], met: Sequence[_Met], at: int) -> int:
    """The word behind a phrase of which this rest goes on at a word; 0 when it does not."""
    for k, token in enumerate(rest):
        if token == GAP:
            ends = (_reach(rest[k + 1 :], met, later) for later in range(at, min(at + _WIDEST, len(met)) + 1))
            return next(filter(None, ends), 0)
        if at >= len(met) or token not in met[at].forms:
            return 0
        at += 1
    return at


def _keep(found: dict[str, dict[int, int]], theme: str, i: int, size: int) -> None:
    places = found.setdefault(theme, {})
    if places.get(i, 0) < size:
        places[i] = size


def _clause_end(text: str, words: Sequence[Word], i: int, openers: Container[str]) -> int:
    """The word behind the last one of the clause that word i stands in, as far as a phrase may reach.

    A comma alone ends none ("ich habe es, wie gewünscht, freigegeben"); one in front of "dass" does.
    """
    furthest = min(i + _FURTHEST, len(words))
    for at in range(i, furthest - 1):
        gap = text[words[at].end : words[at + 1].start]
        if not _PARTING.isdisjoint(gap) or ("," in gap and words[at + 1].text.lower() in openers):
            return at + 1
    return furthest


def _fits(rest: tuple[str, ...], met: Sequence[_Met], at: int) -> bool:
    if at + len(rest) > len(met):
        return False
    for token in rest:  # not all(): most fail at the first word, and a generator costs more than that
        if token not in met[at].forms:
            return False
        at += 1
    return True


@lru_cache(maxsize=8)
def _index(language: str) -> _Index:
    return _Index(_phrases(language))


def _phrases(language: str) -> Iterator[tuple[tuple[str, ...], str]]:
    """Every phrase as its words, with its theme."""
    reader = pack(language)
    for theme in dict.fromkeys((*THEMES, *OF_LETTERS)):
        for phrase in of_theme(theme, reader):
            pieces = phrase.split()
            # Most are of letters alone, and nothing is left to cut.
            plain = "".join(pieces).isalpha()
            if tokens := tuple(pieces if plain else _tokens(pieces, reader)):
                yield tokens, theme


def of_theme(theme: str, reader: Language) -> Iterable[str]:
    """The phrases of a theme that count in a language, those it borrows from English among them."""
    borrowed = ENGLISH.terms(theme) if theme in OF_CONDUCT else ()
    return dict.fromkeys((*reader.terms(theme), *borrowed))


def _tokens(pieces: Iterable[str], reader: Language) -> Iterator[str]:
    for piece in pieces:
        if piece.isalpha() or piece in ("#", GAP):
            yield piece
        else:
            yield from (word.text for word in reader.words(piece))


def spans(places: Iterable[tuple[int, int]], words: Sequence[Word]) -> tuple[Span, ...]:
    """Where the words stand that begin at `places`, each with its length in words; none overlap."""
    found: list[Span] = []
    for i, size in places:
        start = words[i].start
        if not found or found[-1][1] <= start:
            found.append((start, words[i + size - 1].end))
    return tuple(found)
