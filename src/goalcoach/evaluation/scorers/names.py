"""Names of people and of other things in a text that nobody told, read without the rules' own reading."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_ADDRESSED = re.compile(
    r"\b(?:Mrs?|Ms|Mx|Dr|Prof|Herr|Herrn|Frau|Kollege|Kollegin)\b\.?\s(?P<name>[^\W\d_a-zäöüß][^\W\d_]+)"
)
_BEGINS = re.compile(r"(?:^|[.!?:;\n(\[\"“”„»«'’*•/–—-])\s*$")
_CAPITAL = re.compile(r"(?<![\w'’-])[A-ZÄÖÜÉ][a-zäöüßéèáóñçğış]+(?![\w])")
_FREE = frozenset(
    """
    i english german french spanish italian turkish polish dutch deutsch englisch januar februar märz
    april mai juni juli august september oktober november dezember january february march may june july
    october december monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays
    thursdays fridays saturdays sundays christmas easter smart goalcoach europe european excel monday's
    friday's
    """.split()
)
_GIVEN = frozenset(
    """
    aaron adam ahmed aisha alex alexander ali alice amina amir ana andrea andreas andrew angela anita anja
    anna anne annika anton arthur ayse barbara ben benjamin bernd birgit boris brian carla carlos carmen
    carol caroline charlotte chen christian christina christine claire claudia clara dana daniel david
    diana dieter dimitri dmitri elena elif elisa elizabeth ella emily emma erik erika eva fatima felix
    florian frank franz fritz gabriele george gerhard giulia greta hannah hans hassan heike helena helga
    helmut henry ibrahim ines ingrid irina isabel ivan jack jakob james jan jana janet jason jasmin
    jennifer jens jessica joan jochen johanna john jonas jonathan jorge jose joseph julia julian jürgen
    kai karen karin karl katharina kathrin katrin kemal kenji kevin klara klaus krzysztof lars laura lea
    lena leo leon linda lisa louise luca lucas lucy luis luisa lukas manfred manuel marco margaret maria
    marie mario markus marta martin martina mary matthew matthias maya mehmet mia michael miguel mohammed
    monika moritz murat nadia nancy natalia nathan nicole nico nils nina noah olaf olga oliver omar oscar
    pablo patricia patrick paul paula pedro peter petra philipp pierre priya rachel rahul ralf raj rebecca
    regina renate richard rita robert roland sabine samuel sandra sara sarah sebastian selma simon sofia
    sonja sophie stefan steffen stephanie steven susan susanne sven svenja tanja thomas tim timo tobias
    tom torsten ulrich ulrike ursula uwe vanessa vera victor viktor walter werner william wolfgang yasmin
    yuki yusuf zeynep
    """.split()
)
"""Names that parents often give; some of each language people here are likely to have."""


@lru_cache(maxsize=1024)
def words(text: str) -> frozenset[str]:
    """The words of a text in small letters, and without a sign of the genitive."""
    found = {word.lower() for word in _WORD.findall(text)}
    return frozenset(found | {part for word in found for part in re.split(r"['’-]", word)})


def unknown(shown: str, told: Iterable[str], people: Collection[str], language: str) -> tuple[str, ...]:
    """Names in what is shown that stand in nothing that was told, each once."""
    known = frozenset[str]().union(*(words(each) for each in told), _FREE)
    return tuple(dict.fromkeys(each for each in _names(shown, people, language) if not _in(each, known)))


def _in(name: str, known: Collection[str]) -> bool:
    low = name.lower()
    return low in known or low.removesuffix("s") in known or f"{low}s" in known


def _names(shown: str, people: Collection[str], language: str) -> Iterator[str]:
    yield from (match["name"] for match in _ADDRESSED.finditer(shown))
    parts = {part for name in people for part in _WORD.findall(name) if len(part) > 2}
    for match in _CAPITAL.finditer(shown):
        word = match.group()
        given = word in parts or word.lower() in _GIVEN or word.lower().removesuffix("s") in _GIVEN
        if given or (language == "en" and not _begins(shown, match.start())):
            yield word


def _begins(text: str, at: int) -> bool:
    """Whether a word stands where any word has a capital."""
    return _BEGINS.search(text[max(0, at - 4) : at]) is not None
